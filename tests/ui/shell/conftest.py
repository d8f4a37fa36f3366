"""A window with two plain pages: a list and a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from ovop_desktop.services.feed import News
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.field import Field, Line


class PlainPage(ScrollPage):
    """Notes what the window asks of it."""

    def __init__(self, desk: Desk, place: str, *, record: bool = False) -> None:
        super().__init__(desk)
        self.place = place
        self.nav = "products" if record else place
        self.is_record = record
        self.entered: list[dict[str, Any]] = []
        self.left = 0
        self.sought: list[str] = []
        self.news: list[News] = []
        self.chosen: dict[str, Any] = {}
        self.line = Line()
        self.field = Field(self.line)
        self.body.addWidget(self.field)
        self.button = Button("Isi teks", "primary")
        self.body.addWidget(self.button)
        self.body.addStretch(1)
        self.speak(self.field.set_words, lambda: self.tr("Nama"))
        self.own = Button("Ekspor PDF", "primary") if record else None

    def title(self) -> str:
        return f"Halaman {self.place}"

    def context_line(self) -> str:
        return "" if self.is_record else "dua baris"

    def action(self) -> QWidget | None:
        return self.own

    def enter(self, **facts: Any) -> None:
        self.entered.append(facts)

    def for_brochure(self) -> dict[str, Any]:
        return self.chosen

    def leave(self) -> None:
        self.left += 1

    def searched(self, words: str) -> None:
        self.sought.append(words)

    def heard(self, news: News) -> None:
        self.news.append(news)


@pytest.fixture
def window(desk: Desk, shown: Callable[..., QWidget]) -> MainWindow:
    """The window on "home", with plain pages in every place."""
    places = ("home", "products", "producers", "studio", "fairs", "upkeep", "preferences", "help")
    makers = {place: lambda desk, place=place: PlainPage(desk, place) for place in places}
    makers["product"] = lambda desk: PlainPage(desk, "product", record=True)
    made = MainWindow(desk, makers)
    made.open("home", {})
    shown(made)
    return made
