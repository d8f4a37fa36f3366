"""Export prices as people type them: an amount, its currency, and for how much."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from ovop_desktop.domain.money import DIGITS, Money

HIGHEST = 10**12

_WAYS = {
    "USD": "usd us$ $ dolar dollar",
    "KRW": "krw ₩ won",
    "IDR": "idr rp rp. rupiah",
    "JPY": "jpy ¥ yen",
    "EUR": "eur € euro",
    "SGD": "sgd s$",
    "MYR": "myr rm ringgit",
    "AUD": "aud a$",
}
_CURRENCIES = {way: code for code, ways in _WAYS.items() for way in ways.split()}
_CURRENCY = "|".join(re.escape(way) for way in sorted(_CURRENCIES, key=len, reverse=True))
_SAID = re.compile(
    rf"(?P<before>{_CURRENCY})?\s*(?P<amount>\d[\d.,]*)\s*(?P<after>{_CURRENCY})?(?![a-z0-9])\s*(?:(?:/|per\b)\s*(?P<per>\S.*))?"
)
_AMOUNT = re.compile(r"(?P<whole>\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,](?P<cents>\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class ExportPrice:
    """`money` for one `per` ("kg", "karton"; empty when it was not said)."""

    money: Money
    per: str = ""


def parse_export_price(text: str) -> ExportPrice | None:
    """The price in "USD 3.10 per kg", "US$3,10/kg", "5000 won"; None when there is none or no known currency.

    A dot or comma before one or two last digits separates cents; before three it separates thousands.
    """
    found = _SAID.fullmatch(" ".join(text.casefold().split()))
    if found is None or bool(found["before"]) == bool(found["after"]):
        return None
    currency = _CURRENCIES[found["before"] or found["after"]]
    amount = _amount(found["amount"])
    if amount is None:
        return None
    smallest = amount * 10 ** DIGITS[currency]
    if smallest != int(smallest) or not 0 < smallest < HIGHEST:
        return None
    return ExportPrice(Money(int(smallest), currency), (found["per"] or "").strip(" ."))


def _amount(written: str) -> Decimal | None:
    found = _AMOUNT.fullmatch(written.rstrip(".,"))
    return Decimal(f"{re.sub(r'[.,]', '', found['whole'])}.{found['cents'] or 0}") if found else None
