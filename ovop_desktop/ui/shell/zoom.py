"""The size of the whole window in percent. Qt reads it once, so another size needs the program to begin anew."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping

from PySide6.QtWidgets import QApplication

FACTOR = "QT_SCALE_FACTOR"
WORN = "ovop_zoom"
AGAIN = 75
"""The exit code that asks for another start."""


def environment(zoom: int, given: Mapping[str, str]) -> dict[str, str]:
    """The environment for a window of `zoom` percent; a factor that was given is kept and multiplied."""
    factor = float(given.get(FACTOR, "1") or 1) * zoom / 100
    return {**given, FACTOR: f"{factor:g}"} if factor != 1 else {k: v for k, v in given.items() if k != FACTOR}


def worn() -> int:
    """The zoom the window was started with."""
    application = QApplication.instance()
    held = application.property(WORN) if application is not None else None
    return held if isinstance(held, int) else 100


def begin_again() -> None:
    """Close everything as at the end of the day, and start anew."""
    QApplication.exit(AGAIN)


def start_anew(given: Mapping[str, str]) -> None:
    """Start the program once more as it was started, with the environment it was given."""
    subprocess.Popen([sys.executable, *sys.orig_argv[1:]], env=dict(given))
