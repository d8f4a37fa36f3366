"""What kind of producer a name most likely belongs to; the person can change it on the producer's page."""

from __future__ import annotations

from ovop_desktop.domain.producer import ProducerKind

_BEGINNINGS = (
    ("koperasi desa merah putih", ProducerKind.KDMP),
    ("koperasi kelurahan merah putih", ProducerKind.KDMP),
    ("kdmp", ProducerKind.KDMP),
    ("bum desa", ProducerKind.BUM_DESA),
    ("bumdes", ProducerKind.BUM_DESA),
    ("bum kalurahan", ProducerKind.BUM_DESA),
    ("koperasi", ProducerKind.COOPERATIVE),
    ("ksu", ProducerKind.COOPERATIVE),
    ("kud", ProducerKind.COOPERATIVE),
    ("kelompok", ProducerKind.GROUP),
    ("kub", ProducerKind.GROUP),
    ("kwt", ProducerKind.GROUP),
    ("gapoktan", ProducerKind.GROUP),
)


def likely_kind(name: str) -> ProducerKind:
    """The kind that the first words of a name say; a small business when they say nothing."""
    said = " ".join(name.casefold().split())
    for beginning, kind in _BEGINNINGS:
        if said == beginning or said.startswith(f"{beginning} "):
            return kind
    return ProducerKind.MSME
