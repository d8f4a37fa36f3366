"""A producer's name without the words for its legal form: "Kop. Nira" and "Koperasi Nira" are one name."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.folding import folded_words
from ovop_desktop.domain.name_likeness import spelling

_FORMS: dict[str, tuple[str, ...]] = {
    "cooperative": (
        "koperasi desa kelurahan merah putih", "koperasi desa merah putih", "koperasi kelurahan merah putih",
        "kopdes merah putih", "kopkel merah putih", "kopdeskel merah putih", "kdkmp", "kdmp", "kkmp", "kopdes",
        "koperasi unit desa", "koperasi serba usaha", "koperasi produsen", "koperasi pemasaran", "koperasi konsumen",
        "koperasi simpan pinjam", "koperasi wanita", "koperasi jasa", "kopwan", "koptan", "koperasi", "kop", "kud",
        "ksu", "ksp", "kspps", "kpri",
    ),
    "bum_desa": ("badan usaha milik desa", "bum desa bersama", "bum desa", "bumdesma", "bumdes", "bumnag", "bumkal"),
    "company": ("perseroan terbatas", "pt"),
    "partnership": ("cv", "fa"),
    "trader": ("ud", "pd", "usaha dagang"),
    "women": ("kelompok wanita tani", "kwt"),
    "farmers": (
        "gabungan kelompok tani", "gapoktan", "kelompok tani", "kelompok petani", "poktan", "kelompok ternak",
        "kelompok nelayan", "pokdakan", "poklahsar", "klp tani",
    ),
    "makers": (
        "kelompok usaha bersama", "kube", "kub", "kelompok perajin", "kelompok pengrajin", "kelompok usaha", "upk",
        "up2k", "uppks",
    ),
    "business": ("umkm", "ukm", "ikm", "industri rumah tangga", "irt", "home industri", "home industry"),
    "any": ("kelompok", "klp", "kel", "usaha", "perkumpulan", "paguyuban"),
}  # fmt: skip
"""Words for legal and customary forms, folded, by what kind of form they are; "any" says nothing of the kind."""

_WAYS = sorted(
    ((tuple(way.split()), form) for form, ways in _FORMS.items() for way in ways), key=lambda one: -len(one[0])
)


@dataclass(frozen=True, slots=True)
class ProducerName:
    """`form` is a key of the forms, empty when none is named; `tokens` are the other words in one spelling."""

    form: str
    tokens: tuple[str, ...]


def producer_name(name: str) -> ProducerName:
    """Take a name apart: "CV. Maju Jaya", "Maju Jaya, CV". A name of nothing but its form keeps its words."""
    words = [word for word in _joined(folded_words(name)) if word != "tbk"]
    form = ""
    rest = tuple(words)
    while rest:
        found = next(((way, kind) for way, kind in _WAYS if rest[: len(way)] == way), None)
        if found is None or len(found[0]) == len(rest):
            break
        form = form if form not in {"", "any"} else found[1]
        rest = rest[len(found[0]) :]
    if form in {"", "any"}:
        behind = next(((way, kind) for way, kind in _WAYS if kind != "any" and rest[-len(way) :] == way), None)
        if behind is not None and len(behind[0]) < len(rest):
            form, rest = behind[1], rest[: -len(behind[0])]
    return ProducerName(form, tuple(spelling(word) for word in rest))


def _joined(words: list[str]) -> list[str]:
    """Single letters one after another run together: K.U.D. is kud, P.T. is pt."""
    made: list[str] = []
    run = ""
    for word in [*words, ""]:
        if len(word) == 1:
            run += word
            continue
        if run:
            made.append(run)
            run = ""
        if word:
            made.append(word)
    return made


def forms_differ(one: ProducerName, other: ProducerName) -> bool:
    """Whether both names say what they are, and say different things: a KUD and a KWT are two."""
    said = {one.form, other.form} - {"", "any"}
    return len(said) == 2
