"""A whole program on a catalogue that cannot be written: looks, tries to type, copies it to argv[1], goes on there.

What it meets is told as one line of JSON each on standard output.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import standard_paths
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui import door, start


def tell(what: str, **facts: object) -> None:
    """One line, at once."""
    os.write(1, (json.dumps({"what": what, **facts}) + "\n").encode())


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


def main() -> None:
    faulthandler.dump_traceback_later(60)  # for the test that waits in vain
    paths = standard_paths()
    settings = SettingsFile(paths.settings)
    show, begin = start.Program.show_library, start.Program.begin

    def shown(self: start.Program, suite: Suite) -> None:
        show(self, suite)
        window = self.window
        assert isinstance(window, start.MainWindow)
        if suite.readonly:
            QTimer.singleShot(0, window, lambda: look(window, suite, Path(sys.argv[1])))
        else:
            QTimer.singleShot(0, window, lambda: go_on(window, suite))

    def begun(self: start.Program, problem: object = None) -> None:
        begin(self, problem)  # type: ignore[arg-type]
        tell("refused", code=getattr(problem, "code", ""))
        QTimer.singleShot(0, QApplication.quit)

    start.Program.show_library = shown  # type: ignore[method-assign]
    start.Program.begin = begun  # type: ignore[method-assign]
    sys.exit(door.run(settings, lambda: Workshop(paths, settings), None))


if __name__ == "__main__":
    main()
