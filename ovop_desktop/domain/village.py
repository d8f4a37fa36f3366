"""A village whose products the library holds."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.contact import NO_CONTACT, Contact
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.text import EMPTY, LocalizedText


@dataclass(frozen=True, slots=True)
class Village:
    """`code` is the dotted Kemendagri code (PP.KK.CC.DDDD); the names are kept so that an old library reads on.

    `label` is what its province calls it with its name: "Desa Celuk", "Kalurahan Hargotirto", "Nagari Pariangan";
    `regency` likewise carries its kind: "Kabupaten Gianyar", "Kota Yogyakarta".
    """

    id: EntityId
    code: str
    name: str
    label: str
    district: str = ""
    regency: str = ""
    province: str = ""
    postal_code: str = ""
    story: LocalizedText = EMPTY
    contact: Contact = NO_CONTACT
    photos: tuple[Photo, ...] = ()
    archived: bool = False
    potential: LocalizedText = EMPTY
    crest: Photo | None = None
    location: Coordinates | None = None

    def short_regency(self) -> str:
        """The regency without the word for its kind: "Gianyar"; a city keeps it: "Kota Yogyakarta"."""
        return self.regency.removeprefix("Kabupaten ")
