"""Labels show what was typed and nothing else, and what does not fit is told in full."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.widgets.label import Label

pytestmark = pytest.mark.usefixtures("wardrobe")


@pytest.mark.parametrize("typed", ["<b>Batik</b>", "Batik <merah>", "A&B; C&lt", '<img src="/etc/passwd">', "emoji 🌾"])
def test_what_a_person_typed_is_never_markup(typed: str, shown: Callable[..., QWidget]) -> None:
    label = Label(typed)
    shown(label, 400, 30)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == typed
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(typed)


def test_a_long_text_is_shortened_and_told_in_full(shown: Callable[..., QWidget]) -> None:
    name = "Koperasi Serba Usaha Sari Nira Kokap Kulon Progo"
    label = Label(name, elided=True)
    shown(label, 120, 30)
    assert label.text().endswith("…")
    assert (label.toolTip(), label.full_text()) == (name, name)
    label.resize(600, 30)
    assert (label.text(), label.toolTip()) == (name, "")


def test_no_page_makes_a_label_of_qts_own_or_a_style_of_its_own() -> None:
    interface = Path(__file__).parents[3] / "ovop_desktop" / "ui"
    for path in interface.rglob("*.py"):
        code = path.read_text("utf-8")
        assert "setTextFormat(Qt.TextFormat.RichText" not in code, path
        assert path.name == "style.py" or "setStyleSheet(" not in code, path
        assert not re.search(r"\bQLabel\([^)]", code.replace("(QLabel)", "")), path
        assert "QMessageBox" not in code, path
