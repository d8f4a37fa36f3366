"""The real window, at home, with every page it has."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from ovop_desktop.ui.main_window import MainWindow


@pytest.fixture
def window(open_window: Callable[[str], MainWindow]) -> MainWindow:
    return open_window("home")
