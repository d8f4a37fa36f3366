"""What of a record is compared with others: taken once per record, so that many can be compared."""

from __future__ import annotations

from collections.abc import Iterable

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.likeness import ProducerTraits, ProductTraits
from ovop_desktop.domain.name_likeness import name_tokens
from ovop_desktop.domain.phones import phones_in
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer_names import producer_name
from ovop_desktop.domain.product import Variant
from ovop_desktop.domain.text import LocalizedText

OWN = frozenset({
    CertificateKind.NIB, CertificateKind.NPWP, CertificateKind.LEGAL_ENTITY, CertificateKind.COOPERATIVE_NUMBER,
})  # fmt: skip
"""Papers whose number only one producer has."""


def product_traits(
    product_id: EntityId,
    name: LocalizedText,
    producer: str,
    village: str,
    village_name: str,
    variants: Iterable[Variant],
    photos: Iterable[Photo],
) -> ProductTraits:
    """The traits of a product; an unknown producer or village is an empty text."""
    variants = tuple(variants)
    return ProductTraits(
        id=product_id,
        tokens=name_tokens(name.best("id")),
        producer=producer,
        village=village,
        village_words=frozenset(name_tokens(village_name)),
        contents=frozenset(f"{one.net_amount.normalize():f} {one.unit}" for one in variants if one.net_amount),
        prices=frozenset(one.retail.amount for one in variants if one.retail),
        barcodes=frozenset(one.gtin for one in variants if one.gtin),
        photos=frozenset(photo.digest for photo in photos),
    )


def producer_traits(
    producer_id: EntityId,
    name: str,
    village: str,
    village_name: str,
    contact: Contact,
    papers: Iterable[Certificate],
) -> ProducerTraits:
    """The traits of a producer; an unknown village is an empty text."""
    phones = phones_in(contact.phone) + phones_in(contact.whatsapp)
    numbers = ("".join(filter(str.isalnum, paper.number)).casefold() for paper in papers if paper.kind in OWN)
    return ProducerTraits(
        id=producer_id,
        name=producer_name(name),
        village=village,
        village_words=frozenset(name_tokens(village_name)),
        phones=frozenset(phones),
        emails=frozenset({contact.email.strip().casefold()} - {""}),
        papers=frozenset(number for number in numbers if number),
    )
