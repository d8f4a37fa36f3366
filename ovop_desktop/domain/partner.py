"""Who helps the villages."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ovop_desktop.domain.contact import NO_CONTACT, Contact
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.text import EMPTY, LocalizedText


class PartnerKind(StrEnum):
    """What kind of helper it is."""

    MINISTRY = "ministry"
    AGENCY = "agency"
    COMPANY = "company"
    BANK = "bank"
    RETAILER = "retailer"
    UNIVERSITY = "university"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Partner:
    """A ministry, agency, company, bank, retailer or university that works with producers."""

    id: EntityId
    kind: PartnerKind
    name: str
    country: str = ""
    story: LocalizedText = EMPTY
    logo: Photo | None = None
    contact: Contact = NO_CONTACT
    archived: bool = False
