"""A whole program on a catalogue that cannot be written: looks, tries to type, copies it to argv[1], goes on there.

What it meets is told as one line of JSON each on standard output.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui import start
from tests.faults.driven import run, tell


def look(window: start.MainWindow, suite: Suite, beside: Path) -> None:
    """What one sees and does where nothing can be written; then the copy."""
    (product,) = suite.catalogue.product_ids(ProductQuery())
    told = window.readonly.banner
    tell(
        "looked",
        notice=told.isVisible() and told.title.full_text(),
        saving=window.header.saving.full_text(),
        folder=str(suite.folder),
    )
    window.desk.bridge.failed.connect(lambda problem: tell("failed", code=problem.code))
    window.open("product", {"id": product})
    page = window.here()
    QTest.keyClicks(page.texts.target.story, "Manis")
    whole = page.draft.flush()
    QTest.keyClick(page.texts.target.story, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    tell("typed", whole=whole, saving=window.header.saving.full_text())
    told.button.setFocus()
    window.readonly.copy_to(beside)


def go_on(window: start.MainWindow, suite: Suite) -> None:
    """In the copy what was typed is offered; then it is saved."""
    offered = window.unsaved.banner
    tell("opened", notice=window.readonly.isVisible(), folder=str(suite.folder), offered=offered.isVisible())
    offered.button.click()
    (product,) = suite.catalogue.products(suite.catalogue.product_ids(ProductQuery())).values()
    tell("ended", story=product.story.id, photos=[suite.gallery.thumbnail(product.photos[0], 64)[:2].hex()])
    QApplication.quit()


def shown(_program: start.Program, window: start.MainWindow, suite: Suite) -> None:
    if suite.readonly:
        QTimer.singleShot(0, window, lambda: look(window, suite, Path(sys.argv[1])))
    else:
        QTimer.singleShot(0, window, lambda: go_on(window, suite))


if __name__ == "__main__":
    run(shown)
