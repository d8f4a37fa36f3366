"""Papers that others gave out: permits, marks, registrations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ovop_desktop.domain.identifiers_food import decode_pirt
from ovop_desktop.domain.ids import EntityId

STAGES = (7, 30, 90)
"""Days before the end at which one is reminded (UI.md section 7), the most urgent first."""

REMINDER_DAYS = STAGES[-1]
"""Days before the end at which a certificate counts as ending soon (UI.md section 6)."""

PIRT_YEARS = 5
"""How long a P-IRT number holds from the day it was given out (PerBPOM 22/2018)."""


class CertificateKind(StrEnum):
    """The kinds the programme's members hold."""

    PIRT = "pirt"
    HALAL = "halal"
    BPOM = "bpom"
    SNI = "sni"
    ORGANIC = "organic"
    GI = "gi"
    TRADEMARK = "trademark"
    NIB = "nib"
    NPWP = "npwp"
    LEGAL_ENTITY = "legal_entity"
    COOPERATIVE_NUMBER = "cooperative_number"
    OTHER = "other"


class Validity(StrEnum):
    """How a certificate stands on a given day."""

    VALID = "valid"
    ENDING = "ending"
    ENDED = "ended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Certificate:
    """A paper of one product or one producer (exactly one of the two ids is set).

    `unlimited` says it holds without an end date (halal under Perppu 2/2022); `holder` is the name on the paper;
    `label` names a paper of kind OTHER.
    """

    id: EntityId
    kind: CertificateKind
    number: str = ""
    label: str = ""
    holder: str = ""
    product_id: EntityId | None = None
    producer_id: EntityId | None = None
    issued: date | None = None
    valid_until: date | None = None
    unlimited: bool = False

    def __post_init__(self) -> None:
        if (self.product_id is None) == (self.producer_id is None):
            raise ValueError("a certificate belongs to one product or to one producer")

    def days_left(self, today: date) -> int | None:
        """Days until the end (negative once ended); None when there is no end date."""
        if self.unlimited or self.valid_until is None:
            return None
        return (self.valid_until - today).days

    def stage(self, today: date) -> int | None:
        """The reminder that is due, of `STAGES`; None while the end is far, once it is over, and without one."""
        left = self.days_left(today)
        if left is None or left < 0:
            return None
        return next((days for days in STAGES if left <= days), None)

    def lasts_until(self, day: date) -> bool:
        """Whether it still holds on `day`, as far as its end is known."""
        left = self.days_left(day)
        return left is None or left >= 0

    def validity(self, today: date) -> Validity:
        """How it stands on `today`; without an end date and not unlimited it is unknown."""
        if self.unlimited:
            return Validity.VALID
        left = self.days_left(today)
        if left is None:
            return Validity.UNKNOWN
        if left < 0:
            return Validity.ENDED
        return Validity.ENDING if left <= REMINDER_DAYS else Validity.VALID


def pirt_end(number: str, issued: date | None) -> date | None:
    """When a P-IRT ends by its own number, or None when it does not say.

    Its last two digits are the year; the day is that on which it was `issued` if five years lead there, or else the
    year's last.
    """
    parts = decode_pirt(number)
    if parts is None:
        return None
    if issued is not None and issued.year + PIRT_YEARS == parts.valid_until:
        leap_day = issued.month == 2 and issued.day == 29
        return date(parts.valid_until, issued.month, 28 if leap_day else issued.day)
    return date(parts.valid_until, 12, 31)


def end_to_fill_in(paper: Certificate) -> date | None:
    """The end read from a P-IRT's number where none was written, or a better one once its issue is known."""
    if paper.kind is not CertificateKind.PIRT or paper.unlimited:
        return None
    read = pirt_end(paper.number, paper.issued)
    rough = pirt_end(paper.number, None)
    return read if paper.valid_until in (None, rough) and read != paper.valid_until else None
