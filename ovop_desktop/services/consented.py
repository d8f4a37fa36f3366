"""What of a producer may stand on paper: telephone, address and people's pictures only where it agreed (UU 27/2022)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ovop_desktop.domain.consent import Agreement
from ovop_desktop.domain.producer import Producer

PHONE, ADDRESS, FACES = "consent.phone", "consent.address", "consent.faces"
"""Codes of what was withheld; the faces have words for them."""


@dataclass(frozen=True, slots=True)
class Consented:
    """A producer without what it did not agree to, and the codes of what was there and is withheld."""

    producer: Producer
    withheld: tuple[str, ...] = ()


def consented(producer: Producer) -> Consented:
    """Take away what was not agreed to. E-mail and the person's name go with the telephone; a logo shows no face."""
    contact, consent = producer.contact, producer.consent
    withheld: list[str] = []
    reached = contact.phone or contact.whatsapp or contact.email or contact.person
    if consent.phone is not Agreement.AGREED and (reached or any(member.phone for member in producer.members)):
        withheld.append(PHONE)
        contact = replace(contact, person="", phone="", whatsapp="", email="")
        producer = replace(producer, members=tuple(replace(member, phone="") for member in producer.members))
    if consent.address is not Agreement.AGREED and contact.address:
        withheld.append(ADDRESS)
        contact = replace(contact, address="")
    if consent.faces is not Agreement.AGREED and producer.photos:
        withheld.append(FACES)
        producer = replace(producer, photos=())
    return Consented(replace(producer, contact=contact), tuple(withheld))
