"""The real window, at home, with every page it has."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.start import MAKERS


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(desk, dict(MAKERS))
    qtbot.addWidget(made)
    made.resize(1366, 690)
    with qtbot.waitExposed(made):
        made.show()
    made.open("home", {})
    made.activateWindow()
    yield made
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)
    if isValid(made):  # the test's end closes windows before this, and waiting may have let it go
        made.close()
