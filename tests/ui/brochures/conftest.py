"""A studio on the sample catalogue, shown, its pages laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.brochures.page import StudioPage
from ovop_desktop.ui.shell.desk import Desk

Show = Callable[..., QWidget]


@pytest.fixture
def settled(qtbot: QtBot) -> Callable[[StudioPage], None]:
    """Wait until the layout on show is that of the plan."""

    def wait(page: StudioPage) -> None:
        qtbot.waitUntil(lambda: page.studio.idle() and page.canvas.layout_shown() is page.studio.layout, timeout=20_000)
        assert page.canvas.layout_shown() is not None

    return wait


@pytest.fixture
def studio(desk: Desk, shown: Show, settled: Callable[[StudioPage], None]) -> Iterator[StudioPage]:
    """The studio as it opens for the first time."""
    page = StudioPage(desk)
    shown(page, 1298, 624)
    page.enter()
    settled(page)
    yield page
    page.leave()
