"""Ours: from process start to the first paint of the window, with the library of this folder."""

from __future__ import annotations

import json
import sys
import time

STARTED = time.perf_counter()

from pathlib import Path  # noqa: E402 - the imports are what is measured

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: E402

from ovop_desktop.bootstrap import Workshop  # noqa: E402
from ovop_desktop.config.paths import Paths, resources  # noqa: E402
from ovop_desktop.config.settings import SettingsFile  # noqa: E402
from ovop_desktop.ui.start import Program, dress  # noqa: E402


class Watch(QObject):
    """Tells the moment of the main window's first paint."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched.parent(), QMainWindow):
            print(json.dumps({"first_paint": time.perf_counter() - STARTED}))
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(0, QApplication.quit)
        return False


def main() -> None:
    folder = Path(sys.argv[1])
    paths = Paths(resources(), folder / "settings", folder / "logs", folder / "library")
    workshop = Workshop(paths, SettingsFile(paths.settings))
    application = QApplication(sys.argv[:1])
    watch = Watch()
    application.installEventFilter(watch)
    program = Program(workshop, dress(application, paths, workshop.settings))
    program.start(paths.library)
    application.exec()
    program.close_library()


if __name__ == "__main__":
    main()
