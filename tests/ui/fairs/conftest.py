"""A window with the pages of fairs over the sample catalogue, and one fair in nine days."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.fairs.fair_page import FairPage
from ovop_desktop.ui.fairs.page import FairsPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Page


class Studio(Page):
    """Remembers what it was opened with; the studio itself is tested with the brochures."""

    nav = "studio"
    opened_with: tuple[str, ...] = ()

    def enter(self, **facts: object) -> None:
        ids = facts.get("ids", ())
        assert isinstance(ids, tuple)
        self.opened_with = ids


@pytest.fixture
def fair(desk: Desk) -> Fair:
    """Three products by name, in a fair that opens in nine days; no other fair is coming."""
    programme, catalogue = desk.suite.programme, desk.suite.catalogue
    for held in programme.fairs():
        programme.archive(held)
    made = programme.add_fair("Pesta Produk Desa", date(2026, 12, 3), date(2026, 12, 6))
    programme.add_to_fair(made.id, catalogue.product_ids(ProductQuery(complete=True, order=ProductOrder.NAME))[:3])
    found = programme.fair(made.id)
    assert found is not None
    return found


@pytest.fixture
def window(desk: Desk, fair: Fair, shown: Callable[..., QWidget]) -> Iterator[MainWindow]:
    """The window on the fairs."""
    makers = {"products": CataloguePage, "product": ProductPage, "fairs": FairsPage, "fair": FairPage, "studio": Studio}
    made = MainWindow(desk, makers)  # type: ignore[arg-type]
    made.open("fairs", {})
    shown(made, 1366, 690)
    yield made
    made.close()


@pytest.fixture
def page(window: MainWindow, fair: Fair) -> FairPage:
    """The fair's page."""
    window.open("fair", {"id": fair.id})
    found = window.page("fair")
    assert isinstance(found, FairPage)
    return found
