"""How to reach someone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contact:
    """Ways to reach a person or an office. Phone numbers are E.164 ("+6281227450193") or as typed if they are not.

    `whatsapp` is the number orders go to; the QR codes are made from it.
    """

    person: str = ""
    phone: str = ""
    whatsapp: str = ""
    email: str = ""
    website: str = ""
    address: str = ""
    hours: str = ""


NO_CONTACT = Contact()
