"""Who makes the products."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ovop_desktop.domain.consent import NOT_ASKED, Consent
from ovop_desktop.domain.contact import NO_CONTACT, Contact
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.text import EMPTY, LocalizedText


class ProducerKind(StrEnum):
    """The legal and customary forms of the programme (UU 25/1992, Inpres 9/2025, PP 11/2021, UU 20/2008)."""

    COOPERATIVE = "cooperative"
    KDMP = "kdmp"
    BUM_DESA = "bum_desa"
    MSME = "msme"
    GROUP = "group"


HOLDS_MEETINGS = (ProducerKind.COOPERATIVE, ProducerKind.KDMP)
"""Producers that hold an annual members' meeting (RAT; UU 25/1992 article 26)."""


def meeting_due(today: date) -> date:
    """The first day that the last members' meeting may have been on for none to be late.

    A meeting is held each year on the accounts of the year before, by the end of June (UU 25/1992 articles 26 and 36).
    """
    return date(today.year if today.month > 6 else today.year - 1, 1, 1)


@dataclass(frozen=True, slots=True)
class Member:
    """Someone of the board or a maker worth naming. `role` is free text ("Ketua", "Penderes")."""

    name: str
    role: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Producer:
    """A cooperative, Koperasi Desa Merah Putih, BUM Desa, small business or group of makers.

    `annual_meeting` is the day of the last members' meeting (RAT), which a cooperative's number depends on
    (Permenkop 10/2016).
    """

    id: EntityId
    kind: ProducerKind
    name: str
    village_id: EntityId | None = None
    story: LocalizedText = EMPTY
    contact: Contact = NO_CONTACT
    logo: Photo | None = None
    photos: tuple[Photo, ...] = ()
    founded: int | None = None
    member_count: int | None = None
    members: tuple[Member, ...] = ()
    archived: bool = False
    annual_meeting: date | None = None
    consent: Consent = NOT_ASKED
