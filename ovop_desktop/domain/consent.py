"""What a producer agreed to have printed (UU 27/2022 on the protection of personal data)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Agreement(StrEnum):
    """The answer to one question. Nothing personal is shown before there is a yes."""

    NOT_ASKED = "not_asked"
    AGREED = "agreed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Consent:
    """Whether telephone numbers, the address and people's faces may be shown; `given` is the day of the answer."""

    phone: Agreement = Agreement.NOT_ASKED
    address: Agreement = Agreement.NOT_ASKED
    faces: Agreement = Agreement.NOT_ASKED
    given: date | None = None


NOT_ASKED = Consent()
