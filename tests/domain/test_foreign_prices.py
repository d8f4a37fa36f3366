"""Export prices as people type them."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.foreign_prices import ExportPrice, parse_export_price
from ovop_desktop.domain.money import Money


@pytest.mark.parametrize(
    ("typed", "amount", "currency", "per"),
    [
        ("USD 3.10 per kg", 310, "USD", "kg"),
        ("US$3,10/kg", 310, "USD", "kg"),
        ("$ 3", 300, "USD", ""),
        ("3,1 usd", 310, "USD", ""),
        ("5000 won", 5000, "KRW", ""),
        ("₩5.000 per botol", 5000, "KRW", "botol"),
        ("1,250.50 usd per carton", 125_050, "USD", "carton"),
        ("EUR 1.250,50 per karton", 125_050, "EUR", "karton"),
        ("Rp 20.000/kg", 20_000, "IDR", "kg"),
    ],
)
def test_a_price_is_read_with_its_currency(typed: str, amount: int, currency: str, per: str) -> None:
    assert parse_export_price(typed) == ExportPrice(Money(amount, currency), per)


@pytest.mark.parametrize("typed", ["3.10", "tiga dolar", "USD", "USD 3 EUR", "₩5,50", "USD 0", "XYZ 3", "USD 1.2.3"])
def test_a_price_without_a_known_currency_or_with_impossible_cents_is_refused(typed: str) -> None:
    assert parse_export_price(typed) is None
