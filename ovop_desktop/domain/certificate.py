"""Papers that others gave out: permits, marks, registrations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ovop_desktop.domain.ids import EntityId

REMINDER_DAYS = 90
"""Days before the end at which a certificate counts as ending soon (UI.md section 6)."""


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
