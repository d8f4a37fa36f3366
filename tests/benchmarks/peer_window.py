"""Peer: the smallest PySide6 window with one label, from process start to its first paint."""

from __future__ import annotations

import json
import sys
import time

STARTED = time.perf_counter()

from PySide6.QtCore import QTimer  # noqa: E402 - the import is what is measured
from PySide6.QtGui import QPaintEvent  # noqa: E402
from PySide6.QtWidgets import QApplication, QLabel  # noqa: E402


class Window(QLabel):
    painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not Window.painted:
            Window.painted = True
            print(json.dumps({"first_paint": time.perf_counter() - STARTED}))
            QTimer.singleShot(0, QApplication.quit)


def main() -> None:
    application = QApplication(sys.argv)
    window = Window("Katalog Desa")
    window.resize(1366, 690)
    window.show()
    application.exec()


if __name__ == "__main__":
    main()
