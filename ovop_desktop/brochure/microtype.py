"""Typographic clean-up of a text: quotes, dashes, ellipses, and numbers that stay with their unit.

No letter or digit is ever added, lost or moved. Only straight quotes, hyphens between plain numbers, hyphens
standing between spaces, three full stops, and spaces beside numbers change. Codes are left as they came: a phone number
(0812-3456-7890), a date (2026-12-01), a P-IRT or halal number, an address with "://" or "@".
"""

from __future__ import annotations

import re

from ovop_desktop.brochure.printable import NO_BREAK_SPACE

_UNITS = (
    "mg|g|gr|gram|kg|ons|kuintal|ton|ml|cl|dl|l|liter|mm|cm|m|km|m²|cm²|ha|mdpl|°C|%|pcs|lembar|buah|butir|biji|"
    "bungkus|botol|pack|orang|keluarga|detik|menit|jam|hari|minggu|bulan|tahun|years|days|hours|people|ribu|juta|"
    "kkal|kcal|W|kW|V"
)
_BEFORE_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?![\w²]))")
_CLOSED = {"ko": re.compile(r"(?<=\d)[ \u00a0](?=(?:%|°C|℃)(?!\w))"), "en": re.compile(r"(?<=\d)[ \u00a0](?=%(?!\w))")}
"""Signs that Korean and English set without a space where Indonesian has one."""
_CURRENCY = re.compile(r"\b(Rp|IDR|USD|US\$|KRW) ?(?=\d)")
_ABBREVIATED = re.compile(r"\b(No|Jl|Jln|Gg|Kec|Kab|Kel|Ds|hlm|Hj?|Drs?|Ny|Tn|St|Mr|Mrs|Dr)\. (?=[\w])")
_RANGE = re.compile(
    r"(?<![\w.,:/+–-])(?<!\d )(?<!\) )(\d{1,3}(?:[.,]\d+)*|\d{4}) ?- ?(\d{1,3}(?:[.,]\d+)*|\d{4})(?![\w:/–-]|[.,]\d)"
)
_CLOCK = re.compile(r"[012]\d[.:][0-5]\d")
_DASH = re.compile(r"(?<=\S) (?:--?-?|–|—) (?=\S)")
_QUOTE = re.compile(r'(^|[\s(\[{/\u2014\u2013\u00a0])"(?=\S)')
_SINGLE = re.compile(r"(^|[\s(\[{/\u2014\u2013\u00a0\u201c])'(?=\S)")
_CODE = re.compile(r"\S*(?:://|@|www\.)\S*|(?<![\w.,])\+?\(?\d[\d()]*(?:-[\d()]+)+(?!\w|[.,]\d)")
_ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")


def polished(text: str, lang: str) -> str:
    """Return `text` set as a printer would; `lang` is "id", "en" or "ko" (Korean keeps its own quotes and dashes)."""
    if not text:
        return text
    parts: list[str] = []
    at = 0
    for code in _CODE.finditer(text):
        if _is_code(code.group()):
            parts += [text[at : code.start()], "\0"]
            at = code.end()
    codes = [code.group() for code in _CODE.finditer(text) if _is_code(code.group())]
    parts.append(text[at:])
    if any("\0" in part for part in parts[::2]):
        return text
    done = _polished("".join(parts), lang).split("\0")
    return "".join(piece + code for piece, code in zip(done, [*codes, ""], strict=True))


def _is_code(text: str) -> bool:
    """Whether a stretch that looks like a code is one: an address, a date, or more digits than two numbers have."""
    if "://" in text or "@" in text or text.startswith("www."):
        return True
    return sum(letter.isdigit() for letter in text) > 8 or text.count("-") > 1 or text.startswith("0")


def _polished(text: str, lang: str) -> str:
    text = _ELLIPSIS.sub("\u2026", text)
    text = _RANGE.sub(_ranged, text)
    text = _CURRENCY.sub(lambda found: found.group(1) + NO_BREAK_SPACE, text)
    if lang in _CLOSED:
        text = _CLOSED[lang].sub("", text)
    text = _BEFORE_UNIT.sub(NO_BREAK_SPACE, text)
    text = _ABBREVIATED.sub(lambda found: f"{found.group(1)}.{NO_BREAK_SPACE}", text)
    if lang != "ko":
        text = _DASH.sub(" \u2013 ", text)
    text = _QUOTE.sub("\\1\u201c", text).replace('"', "\u201d")
    text = _SINGLE.sub("\\1\u2018", text)
    return text.replace("'", "\u2019")


def _ranged(found: re.Match[str]) -> str:
    """A range rises, and only a time of day begins with a nought: anything else is somebody's number."""
    first, second = found.groups()
    if _CLOCK.fullmatch(first) and _CLOCK.fullmatch(second):
        return f"{first}\u2013{second}"
    if first[0] == "0" and first[1:2].isdigit():
        return found.group()
    if _size(first) >= _size(second):
        return found.group()
    return f"{first}\u2013{second}"


def _size(number: str) -> float:
    plain = number.replace(".", "").replace(",", "") if re.fullmatch(r"\d{1,3}([.,]\d{3})+", number) else number
    return float(plain.replace(",", ".") if plain.count(".") + plain.count(",") < 2 else "0")
