"""Telephone numbers as people type them in Indonesia, brought to E.164 (ITU-T) by libphonenumber's rules."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from urllib.parse import quote

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType

HOME = "ID"
"""The region (ISO 3166) whose numbers may be written without their country code."""

_LINK = re.compile(r"(?i)(?:https?://)?(?:wa\.me|api\.whatsapp\.com/send/?\?phone=)/?\s*\+?(\d+)\S*")
_FLOAT = re.compile(r"\d{9,15}\.0+|\d(?:\.\d+)?[eE]\+?\d{1,2}")
_BETWEEN = re.compile(r"(?i)[/,;|&\n]|\batau\b|\bdan\b|\bor\b|\band\b")
_RUN = re.compile(r"[+(]{0,2}\d[\d\s().\-\u2010-\u2015]{5,}\d")
_NEXT = re.compile(r"\s+(?=(?:\+?62|0)\d)")


def phones_in(text: str) -> tuple[str, ...]:
    """Every valid number in `text` as E.164, in order, each once.

    Understands 0812-..., +62..., 62..., 8122... without the 0, a spreadsheet's "81227001122.0" and "8.1E10", wa.me
    links, names around and several numbers in one field. A number of another country needs its plus sign.
    """
    if _FLOAT.fullmatch(text.strip()):
        text = str(int(Decimal(text.strip())))
    text = _LINK.sub(lambda found: f", +{found[1]} ,", text)
    found: dict[str, None] = {}
    for piece in _BETWEEN.split(text):
        for run in _RUN.findall(piece):
            for number in _numbers(run):
                found[number] = None
    return tuple(found)


def e164(text: str) -> str:
    """The first number in `text` as E.164 ("+6281227450193"), "" when there is none."""
    return next(iter(phones_in(text)), "")


def _numbers(run: str) -> list[str]:
    whole = _parsed(run)
    if whole is not None:
        return [phonenumbers.format_number(whole, PhoneNumberFormat.E164)]
    apart = [_parsed(part) for part in _NEXT.split(run)]
    return [phonenumbers.format_number(number, PhoneNumberFormat.E164) for number in apart if number is not None]


@lru_cache(maxsize=1024)
def _parsed(text: str) -> phonenumbers.PhoneNumber | None:
    try:
        number = phonenumbers.parse(text, HOME)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_valid_number(number) else None


@lru_cache(maxsize=1024)
def displayed(number: str) -> str:
    """How a number is shown and printed: "0812-2745-0193" at home, "+82 2-312-3456" abroad; as typed if it is none."""
    parsed = _parsed(number)
    if parsed is None:
        return number
    at_home = phonenumbers.region_code_for_number(parsed) == HOME
    return phonenumbers.format_number(
        parsed, PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL
    )


def is_mobile(number: str) -> bool:
    """Whether a number can be a mobile telephone's, and so may have WhatsApp."""
    parsed = _parsed(number)
    kinds = {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
    return parsed is not None and phonenumbers.number_type(parsed) in kinds


def whatsapp_link(number: str, text: str = "") -> str:
    """https://wa.me/ with the digits of `number` and, if any, `text` percent-encoded; "" when it is no number."""
    parsed = _parsed(number)
    if parsed is None:
        return ""
    digits = phonenumbers.format_number(parsed, PhoneNumberFormat.E164).removeprefix("+")
    return f"https://wa.me/{digits}" + (f"?text={quote(text, safe='')}" if text else "")
