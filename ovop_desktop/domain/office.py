"""Whose library it is."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.contact import NO_CONTACT, Contact
from ovop_desktop.domain.ids import OFFICE_ID, EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.text import EMPTY, LocalizedText


@dataclass(frozen=True, slots=True)
class Office:
    """The village office or cooperative that keeps this library; its name stands on every cover.

    `region` is a dotted Kemendagri code of any level (regency "34.01" or village "34.01.08.2005"), or empty.
    """

    id: EntityId = OFFICE_ID
    name: str = ""
    region: str = ""
    tagline: LocalizedText = EMPTY
    contact: Contact = NO_CONTACT
    logo: Photo | None = None
    cover: Photo | None = None
