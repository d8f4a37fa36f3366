"""A whole program, opened as a person opens it, that does something by itself once its window is shown."""

from __future__ import annotations

import faulthandler
import json
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import standard_paths
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui import door, start

Shown = Callable[[start.Program, start.MainWindow, Suite], object]
"""What is done with each library's window."""


def tell(what: str, **facts: object) -> None:
    """One line of JSON on standard output, at once."""
    os.write(1, (json.dumps({"what": what, **facts}) + "\n").encode())


def run(shown: Shown) -> None:
    """Open the library under OVOP_HOME; one that is refused is told ("refused") and ends the program."""
    faulthandler.dump_traceback_later(60)  # for the test that waits in vain
    paths = standard_paths()
    settings = SettingsFile(paths.settings)
    show, begin = start.Program.show_library, start.Program.begin

    def show_library(self: start.Program, suite: Suite) -> None:
        show(self, suite)
        assert isinstance(self.window, start.MainWindow)
        shown(self, self.window, suite)

    def begun(self: start.Program, problem: object = None) -> None:
        begin(self, problem)  # type: ignore[arg-type]
        tell("refused", code=getattr(problem, "code", ""))
        QTimer.singleShot(0, QApplication.quit)

    start.Program.show_library = show_library  # type: ignore[method-assign]
    start.Program.begin = begun  # type: ignore[method-assign]
    sys.exit(door.run(settings, lambda: Workshop(paths, settings), None))
