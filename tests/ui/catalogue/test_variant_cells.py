"""The cells of a variant stand side by side, wide enough for what they say, however often the page is opened."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication

from ovop_desktop.domain.product import Product
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.main_window import MainWindow


def clashes(page: ProductPage) -> list[str]:
    """Cells that overlap the next one, or are too narrow for their text."""
    QApplication.processEvents()
    found = []
    for row in page.variants.rows:
        cells = list(row.cells.items())
        for (name, cell), (_, after) in pairwise(cells):
            if cell.y() == after.y() and cell.geometry().right() >= after.x():
                found.append(f"{name} overlaps")
        found += [f"{name} is narrow" for name, cell in cells if cell.width() < cell.wanted_width()]
    return found


@pytest.mark.parametrize("size", [(1366, 690), (1092, 552), (960, 540)])
def test_cells_stand_beside_one_another_wide_enough_for_their_texts(
    window: MainWindow, page: ProductPage, gula: Product, size: tuple[int, int]
) -> None:
    window.resize(*size)
    assert clashes(page) == []
    window.open("products", {})
    window.open("product", {"id": gula.id, "field": "variants"})
    assert clashes(page) == []
    window.resize(1366, 690)
    assert clashes(page) == []
    window.resize(*size)
    assert clashes(page) == []
