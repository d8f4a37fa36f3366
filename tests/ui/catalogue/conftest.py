"""A real window with the list and the product page, over a real library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.catalogue.product_page import ProductPage
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


def _window(desk: Desk) -> MainWindow:
    return MainWindow(desk, {"products": CataloguePage, "product": ProductPage, "studio": Studio})


@pytest.fixture
def window(desk: Desk, shown: Callable[..., QWidget]) -> Iterator[MainWindow]:
    """The window of the sample library, on the list of products."""
    made = _window(desk)
    made.open("products", {})
    shown(made, 1366, 768)
    yield made
    made.close()


@pytest.fixture
def bare_window(bare_desk: Desk, shown: Callable[..., QWidget]) -> Iterator[MainWindow]:
    """The window of an empty library, on the list of products."""
    made = _window(bare_desk)
    made.open("products", {})
    shown(made, 1366, 768)
    yield made
    made.close()


@pytest.fixture
def gula(desk: Desk) -> Product:
    """A product of the sample catalogue that has variants and certificates."""
    query = ProductQuery(words="gula", order=ProductOrder.NAME)
    found = desk.suite.catalogue.product(desk.suite.catalogue.product_ids(query)[0])
    assert found is not None
    assert found.variants
    return found


@pytest.fixture
def page(window: MainWindow, gula: Product, qtbot: QtBot) -> ProductPage:
    """The product's page, as opened from the list."""
    window.open("product", {"id": gula.id})
    found = window.page("product")
    assert isinstance(found, ProductPage)
    qtbot.waitUntil(found.isVisible)
    return found


@pytest.fixture
def photo_files(tmp_path: Path) -> list[Path]:
    """Three photos as a camera leaves them, each another colour."""
    made = []
    for number, colour in enumerate(("#7A4A22", "#2A6E46", "#2C4187")):
        path = tmp_path / f"IMG_{number}.jpg"
        Image.new("RGB", (1600, 1200), colour).save(path, quality=80)
        made.append(path)
    return made
