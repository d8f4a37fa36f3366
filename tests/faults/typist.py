"""A whole program that someone types into: opens the library under OVOP_HOME and types a product's story, key by key.

Every key, save and failure is told as a line of JSON on standard output: the moment (a clock all processes share) and
how many letters stand in the field. A library that is refused is told and ends the program; the file STOP ends it after
what was typed is saved.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui import start
from tests.faults import driven
from tests.faults.driven import run

LETTERS = "abcdefghijklmnopqrstuvwxyz "
BETWEEN = 45
"""Milliseconds from key to key: nobody rests."""


def tell(what: str, **facts: object) -> None:
    """One line with its moment."""
    driven.tell(what, at=time.monotonic(), **facts)


class Typist:
    """Types into the story of the only product."""

    def __init__(self, window: start.MainWindow, suite: Suite, stop: Path) -> None:
        self._window, self._stop = window, stop
        (product,) = suite.catalogue.product_ids(ProductQuery())
        window.open("product", {"id": product})
        page = window.here()
        self._page = page
        self._field = page.texts.target.story
        self._field.setFocus()
        self._field.moveCursor(QTextCursor.MoveOperation.End)
        window.desk.bridge.saving.connect(self._heard)
        window.desk.bridge.failed.connect(lambda problem: tell("failed", code=problem.code))
        suite.feed.subscribe(lambda news: tell("tight") if news.tight else None)
        tell("ready", waiting=list(suite.unsaved.names()), length=len(self._field.toPlainText()))
        self._timer = QTimer(window, interval=BETWEEN)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def _heard(self, state: str) -> None:
        if state == "saved":
            tell("saved", length=len(self._field.toPlainText()))

    def _press(self) -> None:
        if self._stop.exists():
            self._timer.stop()
            whole = self._page.draft.flush()
            told = self._window.trouble.title.full_text() if self._window.trouble.isVisible() else ""
            tell("ended", whole=whole, length=len(self._field.toPlainText()), trouble=told)
            QApplication.quit()
            return
        typed = len(self._field.toPlainText())
        QTest.keyClicks(self._field, LETTERS[typed % len(LETTERS)])
        tell("typed", length=len(self._field.toPlainText()))


def main() -> None:
    held: list[Typist] = []

    def shown(program: start.Program, window: start.MainWindow, suite: Suite) -> None:
        held.append(Typist(window, suite, Path(sys.argv[1])))
        assert program._bell is not None
        program._bell.rung.connect(lambda: tell("forward"))

    run(shown)


if __name__ == "__main__":
    main()
