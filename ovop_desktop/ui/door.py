"""Opens the window at once and the program behind it: what paints the first picture is loaded before all else."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QThread, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.ui.shell.tokens import THEMES
from ovop_desktop.ui.shell.zoom import AGAIN, WORN, environment, start_anew

if TYPE_CHECKING:
    from ovop_desktop.ui.shell.founder import Founder
    from ovop_desktop.ui.start import Program

SIDEBAR = 220
"""Width of the indigo strip, as the window has it."""

BEHIND = ("ovop_desktop.ui.start", "ovop_desktop.ui.home.page")
"""What the first page needs, loaded while the curtain hangs."""


TURN = 0.0005
"""Seconds that a thread may hold the interpreter while another waits for it (Python's own: 0.005).

The window's thread lets it go at every call into Qt, so while something is counted beside it each painted card would
wait that long. Measured with 100,000 products: the longest stall while typing went from 149 to 95 ms.
"""


class Curtain(QWidget):
    """The empty window: its two grounds, where the window will be. It says nothing, so it needs no language."""

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        chosen = settings.load()
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        theme = chosen.theme if chosen.theme in THEMES else "dark" if dark else "light"
        self._tokens = THEMES[theme]
        self.setWindowTitle("Katalog Desa")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._first = not chosen.library
        width, height, largest = settings.memory().get("window", [1366, 690, False])
        self.resize(int(width), int(height))
        if largest:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._tokens["paper"]))
        if not self._first:
            painter.fillRect(0, 0, SIDEBAR, self.height(), QColor(self._tokens["side"]))


class Loading(QThread):
    """Loads the program while the curtain hangs; the window's thread goes on answering the system."""

    loaded = Signal(object)
    broke = Signal(object)

    def __init__(self, found: Callable[[], Founder], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found = found

    def run(self) -> None:
        """Load; what goes wrong is told to the window's thread."""
        try:
            for module in BEHIND:
                import_module(module)
            self.loaded.emit(self._found())
        except BaseException as bug:
            self.broke.emit(bug)


class Door(QObject):
    """Hangs the curtain, loads what is behind it, and takes it down when the real window is painted."""

    def __init__(
        self, application: QApplication, settings: SettingsFile, found: Callable[[], Founder], folder: Path | None
    ) -> None:
        super().__init__(application)
        self._application, self._folder = application, folder
        self.program: Program | None = None
        self._collector: Any = None
        self.curtain = Curtain(settings)
        self.curtain.show()
        self._loading = Loading(found, self)
        self._loading.loaded.connect(self._open)
        self._loading.broke.connect(self._broke)
        self._loading.start()

    def _open(self, founder: Founder) -> None:
        from ovop_desktop.ui.shell.collecting import Collector  # noqa: PLC0415 - behind the curtain
        from ovop_desktop.ui.start import Program, dress  # noqa: PLC0415 - behind the curtain

        self._loading.wait()
        self._collector = Collector(self)
        self.program = Program(founder, dress(self._application, founder.paths, founder.settings))
        self.program.start(self._folder)
        self.curtain.close()

    def _broke(self, bug: BaseException) -> None:
        logging.getLogger(__name__).error("the program could not be loaded", exc_info=bug)
        sys.__excepthook__(type(bug), bug, bug.__traceback__)
        self._application.exit(1)

    def close(self) -> None:
        """Let the library go, and Python collect by itself again."""
        self._loading.wait()
        if self.program is not None:
            self.program.close_library()
        if self._collector is not None:
            self._collector.end()


def run(settings: SettingsFile, found: Callable[[], Founder], folder: Path | None) -> int:
    """Open the window and stay until it is closed; returns the exit code. `found` is called behind the curtain."""
    sys.setswitchinterval(TURN)
    zoom = settings.load().zoom
    given = dict(os.environ)
    os.environ.update(environment(zoom, given))
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setProperty(WORN, zoom)
    qInstallMessageHandler(_log_qt)
    door = Door(application, settings, found, folder)
    code = application.exec()
    door.close()
    if code == AGAIN:
        start_anew(given)
        return 0
    return code


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = logging.DEBUG if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} else logging.WARNING
    logging.getLogger("qt").log(level, "%s (%s)", message, context.category)
