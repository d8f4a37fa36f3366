"""SNI, geographical indications and trademarks.

SNI 3553:2015, older SNI 01-3556-2000, with part and amendment SNI 3140.3:2010/Amd1:2011 (BSN's list). A geographical
indication is ID G and nine digits (DJKI). A trademark is mostly IDM and nine digits; that is not published, so other
ways are not doubted.
"""

from __future__ import annotations

import re

from ovop_desktop.domain.doubts import Doubt, pattern_doubt
from ovop_desktop.domain.identifiers_business import digits_of

_SNI = re.compile(
    r"(?i)^(?:SNI)?\s*[:.]?\s*(?:(\d{2})-)?(\d{3,5}(?:\.\d+)?)\s*([:\-])\s*((?:19|20)\d{2})\s*(?:/\s*(.+))?$"
)
_AMENDMENT = re.compile(r"(?i)(?:amd\.?)\s*(\d+)\s*:\s*(\d{4})")
_GI = re.compile(r"(?i)^(?:IG)?\s*[:.]?\s*ID\s*\.?\s*G\s*\.?\s*([\d\s]+)$")
_TRADEMARK = re.compile(r"(?i)^(IDM|DID|JID|J)[\s.\-]*([\d\s.\-]+)$")


def tidy_sni(text: str) -> str:
    """SNI 3553:2015."""
    found = _SNI.match(text)
    if not found:
        return text
    old, number, between, year, more = found.groups()
    amended = _AMENDMENT.fullmatch(more.strip()) if more else None
    tail = f"/Amd{amended[1]}:{amended[2]}" if amended else f"/{more.strip()}" if more else ""
    mark = "-" if old else ":"
    return f"SNI {old + '-' if old else ''}{number}{mark if between == '-' or not old else between}{year}{tail}"


def doubt_sni(text: str) -> tuple[Doubt, ...]:
    """Anything that is not written so."""
    return () if _SNI.match(text) else pattern_doubt("SNI 3553:2015")


def tidy_gi(text: str) -> str:
    """ID G 000000055."""
    found = _GI.match(text)
    return f"ID G {digits_of(found[1])}" if found else text


def doubt_gi(text: str) -> tuple[Doubt, ...]:
    """Anything but ID G and nine digits."""
    return () if re.fullmatch(r"ID G \d{9}", text) else pattern_doubt("ID G 000000055")


def tidy_trademark(text: str) -> str:
    """IDM000123456."""
    found = _TRADEMARK.match(text)
    return f"{found[1].upper()}{digits_of(found[2])}" if found else text


def doubt_trademark(text: str) -> tuple[Doubt, ...]:
    """Only that there should be a digit in it."""
    return () if digits_of(text) else (Doubt("number.no_digits"),)
