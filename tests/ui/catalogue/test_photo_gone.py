"""A photo's file that is gone or damaged (fault 13) is told in words; the product goes on being edited and printed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.product import Product
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk


def deleted(photo: Path) -> None:
    """Someone tidied the folder up."""
    photo.unlink()


def zeroed(photo: Path) -> None:
    """A bad sector."""
    photo.write_bytes(bytes(photo.stat().st_size))


def swapped(photo: Path) -> None:
    """Another picture lies under its name."""
    other = next(one for one in sorted(photo.parents[1].rglob("*.jpg")) if one != photo)
    shutil.copyfile(other, photo)


@pytest.mark.parametrize("harm", [deleted, zeroed, swapped])
def test_a_photo_that_is_lost_while_its_product_is_edited_is_told_and_nothing_else_is_lost(
    harm: Callable[[Path], None],
    page: ProductPage,
    gula: Product,
    desk: Desk,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    digest = gula.photos[0].digest
    harm(desk.suite.folder / "media" / digest[:2] / f"{digest}.jpg")
    (desk.suite.folder / "cache").unlink()  # a link to what other tests have cut
    QTest.keyClick(page.photos.tiles[0], Qt.Key.Key_Return)
    qtbot.waitUntil(window.trouble.isVisible, timeout=10_000)
    told = f"{window.trouble.title.full_text()} {window.trouble.detail.full_text()}"
    assert "foto" in told.casefold()
    window.trouble.button.click()
    page.photos.crop.turn.click()
    qtbot.waitUntil(window.trouble.isVisible, timeout=10_000)
    assert f"{window.trouble.title.full_text()} {window.trouble.detail.full_text()}" == told
    page.texts.target.summary.setFocus()
    page.texts.target.summary.selectAll()
    QTest.keyClicks(page.texts.target.summary, "Manis dan harum")
    page.leave()
    stored = desk.suite.catalogue.product(gula.id)
    assert stored is not None
    assert (stored.summary.id, stored.photos) == ("Manis dan harum", gula.photos)
    window.open("products", {})
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)
    made = desk.suite.brochures.export(BrochurePlan(selection=Selection((gula.id,))), tmp_path / "brosur.pdf")(Quiet())
    assert made.path.read_bytes().startswith(b"%PDF-")
    assert "photo.unreadable" in {one.code for one in made.findings if one.record == gula.id}
    (problem,) = {one.code for one in desk.suite.upkeep.check()(Quiet()).problems}
    assert problem == ("photo.missing" if harm is deleted else "photo.damaged")
