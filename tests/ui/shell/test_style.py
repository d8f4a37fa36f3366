"""One style sheet, filled from the tokens; putting on another theme repaints what is on the screen."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.style import SHEET, Wardrobe, sheet
from ovop_desktop.ui.shell.tokens import DARK, LIGHT
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Plain
from ovop_desktop.ui.widgets.label import Label

ICONS = {"icon_caret": "a.png", "icon_check": "b.png", "icon_dash": "c.png"}


def at(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name().upper()


def test_the_sheet_names_only_tokens_there_are() -> None:
    assert "$" not in sheet(LIGHT, ICONS)
    with pytest.raises(KeyError):
        sheet({}, ICONS)


def test_the_sheet_holds_no_colour_of_its_own() -> None:
    assert not re.findall(r"#[0-9A-Fa-f]{3,8}\b", SHEET.read_text("utf-8").replace("QWidget#body", ""))


def test_surfaces_and_buttons_follow_the_theme(wardrobe: Wardrobe, shown: Callable[..., QWidget]) -> None:
    card = Card(padding=20)
    button = Button("Ekspor PDF", "primary")
    card.column.addWidget(button)
    shown(card, 300, 120)
    assert at(card, 150, 8) == LIGHT["surface"]
    assert at(button, 6, button.height() // 2) == LIGHT["nila"]
    wardrobe.wear("dark")
    assert at(card, 150, 8) == DARK["surface"]
    assert at(button, 6, button.height() // 2) == DARK["nila"]


def test_a_label_follows_the_theme_in_its_own_colour(wardrobe: Wardrobe, shown: Callable[..., QWidget]) -> None:
    label = Label("Kurang 2 hal", "h2", "kunyit_text")
    shown(label, 200, 40)
    assert label.palette().color(label.foregroundRole()) == QColor(LIGHT["kunyit_text"])
    wardrobe.wear("dark")
    assert label.palette().color(label.foregroundRole()) == QColor(DARK["kunyit_text"])
    assert label.font().pixelSize() == 16


def test_a_strip_is_painted_in_the_theme_worn(wardrobe: Wardrobe, shown: Callable[..., QWidget]) -> None:
    strip = Plain("sunken")
    shown(strip, 80, 40)
    wardrobe.wear("dark")
    assert at(strip, 20, 20) == DARK["sunken"]


def test_the_system_is_told_which_theme_is_worn(wardrobe: Wardrobe) -> None:
    worn: list[str] = []
    wardrobe.changed.connect(lambda: worn.append(look.theme()))
    for wish in ("dark", "light", "system"):
        wardrobe.wear(wish)
        assert wardrobe.wish == wish
    assert worn == ["dark", "light", "light"]


@pytest.mark.usefixtures("wardrobe")
def test_unknown_tokens_are_refused() -> None:
    with pytest.raises(KeyError):
        look.colour("pink")


@pytest.mark.usefixtures("wardrobe")
def test_figures_stand_under_one_another() -> None:
    metrics = QFontMetricsF(look.font("body", tabular=True))
    widths = {round(metrics.horizontalAdvance(digit), 3) for digit in "0123456789"}
    assert len(widths) == 1


@pytest.mark.usefixtures("wardrobe")
def test_the_programs_own_faces_are_used() -> None:
    assert QFontInfo(look.font("body")).family() == "Plus Jakarta Sans"
    assert QFontInfo(look.font("display")).family().startswith("Fraunces Display")
    assert QApplication.font().family() != ""


@pytest.mark.usefixtures("wardrobe")
def test_icons_are_drawn_at_the_screens_resolution() -> None:
    plain, fine = look.pixmap("house", 18, "ink"), look.pixmap("house", 18, "ink", 2.0)
    assert (plain.width(), fine.width()) == (18, 36)
    assert fine.deviceIndependentSize() == plain.deviceIndependentSize()
    assert look.pixmap("house", 18, "ink").cacheKey() == plain.cacheKey()


@pytest.mark.parametrize("folder", ["Bu Sri (kantor) & kawan", "désa 村", "rumah 'ku' \"dua\"", "a;b{c}#d"])
def test_the_sheet_is_worn_whatever_the_persons_folder_is_called(
    qapp: QApplication, tmp_path: Path, folder: str, shown: Callable[..., QWidget]
) -> None:
    told: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _where, text: told.append(text))
    worn = Wardrobe(qapp, tmp_path / folder, "light")
    button = Button("Ekspor", "primary")
    shown(button, 120, 40)
    shade = at(button, 10, 20)
    qInstallMessageHandler(before)
    worn.deleteLater()
    assert not [text for text in told if "stylesheet" in text]
    assert shade == LIGHT["nila"]


def test_a_settings_folder_that_takes_nothing_leaves_the_window_dressed(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "penuh").write_text("a file where the folder should be")
    worn = Wardrobe(qapp, tmp_path / "penuh", "light")
    assert "QPushButton" in qapp.styleSheet()
    worn.deleteLater()
