"""Prices as people type them, in whole rupiah."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from ovop_desktop.domain.number_words import spelled

HIGHEST = 1_000_000_000_000
"""Rupiah from which on a price is taken for a mistake."""

_TIMES = {"rb": 3, "ribu": 3, "rban": 3, "ribuan": 3, "k": 3, "jt": 6, "juta": 6, "jutaan": 6, "miliar": 9, "milyar": 9}
_AMOUNT = re.compile(
    r"(?P<money>(?:rp|idr)[.:]?\s*)?"
    r"(?P<whole>\d{1,3}(?:[ .,]\d{3})+(?!\d)|\d+)(?:[.,](?P<part>\d{1,2})(?!\d))?"
    r"(?:[.,]?\s*[-\u2013=]{1,2}(?=\s*(?:/|$)))?"
    r"\s*(?P<times>" + "|".join(sorted(_TIMES, key=len, reverse=True)) + r")?(?![a-z0-9])"
)
_RANGE = re.compile(r"\s*(?:-|\u2013|\u2014|~|s/d|s\.d\.?|sd|sampai(?: dengan)?|hingga|to)\s*")
_OPEN = re.compile(r"\b(?:mulai|dari|start(?:ing)?|from|min(?:imal)?|di ?atas)\b|\bke atas\b|\+\s*$|[>\u2265]")
_CLOSED = re.compile(r"\b(?:maks?(?:imal)?|max|di ?bawah|kurang dari|up to|under)\b|[<\u2264]")
_PER = re.compile(r"(?<!s)/(?!d\b)(?P<slash>.*)|\bper\b(?P<per>.*)|\bper[a-z]+|@")
_ASIDE = re.compile(r"\(([^)]*)\)")
_DEAR = re.compile(r"\b(?:rp|idr)|\d{4}|\d[.,]\d{3}|\d\s*(?:" + "|".join(_TIMES) + r")\b")
"""How a second price gives itself away in what is said of the first: "25.000 / 30.000", "(grosir 20.000)"."""
_COUNTED = re.compile(r"[\d.,]+\s*(?!(?:rp|idr|per|" + "|".join(_TIMES) + r")\b)[a-z]+")
"""A thousand of something is no second price: "/1.000 pcs"."""
_HALVES = {"\u00bd": "5", "\u00bc": "25", "\u00be": "75"}
_HALF = re.compile(r"(\d*)\s*([" + "".join(_HALVES) + "])")
_FRACTION = re.compile(r"(?:(\d+)\s+)?\b([1-3])/([24])(?=\s*(?:" + "|".join(_TIMES) + r")\b)")
_AROUND = frozenset({
    "rp", "idr", "rupiah", "harga", "eceran", "grosir", "jual", "net", "nett", "netto", "saja", "aja", "pas",
    "hanya", "cuma", "sekitar", "kira", "kurang", "lebih", "nego", "bisa", "an", "only", "about", "price", "retail",
    "wholesale",
})  # fmt: skip
"""Words that may stand around a price without making it another; any other word, "usd" or "gram", does."""
_BESIDE = re.compile(r"[^\W_]+|[^\W\d_]+|[^\s\w.,;:=+~\u00b1\u2013\u2014>\u2265-]")


@dataclass(frozen=True, slots=True)
class PriceRange:
    """Whole rupiah. One price has `minimum` = `maximum`; "mulai 50rb" has no maximum and is `open_ended`."""

    minimum: int
    maximum: int | None
    open_ended: bool = False


def parse_price(text: str) -> PriceRange | None:
    """The price in `text`: "22000", "22.000", "Rp22.000,-", "22rb", "1,5 jt", "15.000-20.000", "mulai 20rb", in words.

    None when there is none or it could be read in two ways: nothing is guessed.
    """
    said = _with_decimals(text.casefold().replace("\u00a0", " "))
    asides = [*_ASIDE.findall(said)]
    said = _ASIDE.sub(" ", said)
    asides += [part["slash"] or part["per"] or "" for part in _PER.finditer(said)]
    said = _PER.sub(" ", said).strip()
    if said.startswith("-") or _CLOSED.search(said) or any(_is_dear(aside) for aside in asides):
        return None
    open_ended = _OPEN.search(said) is not None
    found = list(_AMOUNT.finditer(said))
    if found and not _AROUND.issuperset(_BESIDE.findall(_RANGE.sub(" ", _OPEN.sub(" ", _AMOUNT.sub(" ", said))))):
        return None
    if not found:
        words = spelled(re.sub(r"^(?:rp|idr)\b\.?", "", _OPEN.sub(" ", said)).replace("rupiah", " "))
        return _range(words, words, open_ended) if words else None
    if len(found) == 1:
        only = _rupiah(found[0], None)
        return _range(only, only, open_ended)
    if len(found) == 2 and _RANGE.fullmatch(said[found[0].end() : found[1].start()]):
        high = _rupiah(found[1], None)
        return _range(_rupiah(found[0], found[1]), high, False)
    return None


def _with_decimals(said: str) -> str:
    """The halves and quarters of "2\u00bd juta" and "1/2 juta" written as decimals."""
    said = _HALF.sub(lambda found: f"{found[1] or 0},{_HALVES[found[2]]}", said)

    def decimal(found: re.Match[str]) -> str:
        value = Decimal(found[1] or 0) + Decimal(found[2]) / Decimal(found[3])
        return str(value).replace(".", ",")

    return _FRACTION.sub(decimal, said).strip()


def _is_dear(aside: str) -> bool:
    """Whether what is said beside a price holds another, or only a number that could be one."""
    return _DEAR.search(_COUNTED.sub(" ", aside)) is not None or re.fullmatch(r"\s*\d[\d.,]*\s*", aside) is not None


def _range(low: int | None, high: int | None, open_ended: bool) -> PriceRange | None:
    if low is None or high is None or not 0 < max(low, high) < HIGHEST:
        return None
    if open_ended:
        return PriceRange(low, None, True)
    return PriceRange(min(low, high), max(low, high))


def _rupiah(amount: re.Match[str], following: re.Match[str] | None) -> int | None:
    """The amount in rupiah; "20" of "20-25rb" takes the thousand from what follows."""
    times = amount["times"] or (following["times"] if following is not None and not amount["money"] else None)
    whole, part = re.sub(r"\D", "", amount["whole"]), amount["part"] or ""
    value = Decimal(f"{whole}.{part or 0}") * 10 ** _TIMES.get(times or "", 0)
    grouped = len(amount["whole"]) != len(whole) or len(whole) > 3
    if not times and part.strip("0") and not grouped:
        return None
    return int(value.quantize(Decimal(1), ROUND_HALF_UP))
