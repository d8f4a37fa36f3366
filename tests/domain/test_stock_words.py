"""Availability as people write it."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.stock_words import parse_stock


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Tersedia", StockState.READY),
        ("  ready   STOCK ", StockState.READY),
        ("Terbatas", StockState.LIMITED),
        ("Sesuai pesanan", StockState.MADE_TO_ORDER),
        ("pre-order", StockState.MADE_TO_ORDER),
        ("Sold out", StockState.SOLD_OUT),
        ("habis", StockState.SOLD_OUT),
        ("banyak", None),
        ("", None),
    ],
)
def test_states_are_read_as_written(text: str, state: StockState | None) -> None:
    assert parse_stock(text) is state
