"""Buttons: no mnemonics, names for screen readers, busy without jumping."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.widgets.buttons import Button, IconButton

pytestmark = pytest.mark.usefixtures("wardrobe")


def test_an_ampersand_is_shown_not_underlined() -> None:
    button = Button("Rasa & Karya")
    assert button.text() == "Rasa && Karya"
    assert button.text_shown() == "Rasa & Karya"
    assert button.accessibleName() == "Rasa & Karya"


def test_a_square_button_is_named_with_its_keys() -> None:
    button = IconButton("arrow-u-up-left")
    button.name_it("Urungkan: ubah harga", "Ctrl+Z")
    assert button.accessibleName() == "Urungkan: ubah harga"
    assert button.toolTip() == "Urungkan: ubah harga  (Ctrl+Z)"
    assert min(button.width(), button.height()) >= 32


def test_a_busy_button_keeps_its_width_and_comes_back(shown: Callable[..., QWidget]) -> None:
    button = Button("Ekspor PDF siap cetak", "primary", "file-pdf")
    shown(button, 260, 40)
    width = button.width()
    button.set_busy("Mengekspor…")
    assert not button.isEnabled()
    assert button.text_shown() == "Mengekspor…"
    assert button.minimumWidth() == width
    button.set_busy()
    assert button.isEnabled()
    assert button.text_shown() == "Ekspor PDF siap cetak"
    assert button.minimumWidth() < width
