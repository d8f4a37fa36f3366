"""Numbers, prices, days and moments as an Indonesian and an English reader expect them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ovop_desktop.domain.changes import Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.money import Money
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.label import Label

NOW = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)


def test_prices(words: Words) -> None:
    assert words.price(Money(22_000, "IDR")) == "Rp22.000"
    assert words.price(Money(1_450_000, "IDR")) == "Rp1.450.000"
    assert words.price(Money(1_250, "USD")) == "US$12,50"
    words.speak("en")
    assert words.price(Money(22_000, "IDR")) == "Rp22,000"
    assert words.price(Money(1_250, "USD")) == "US$12.50"


def test_quantities(words: Words) -> None:
    assert words.quantity(Decimal("2.40"), "m") == "2,4 m"
    assert words.quantity(Decimal(250), "g") == "250 g"
    assert words.quantity(None, "buah") == "buah"
    words.speak("en")
    assert words.quantity(Decimal("2.40"), "m") == "2.4 m"


def test_days(words: Words) -> None:
    day = date(2026, 12, 3)
    assert words.day(day) == "3 Desember 2026"
    assert words.long_day(day) == "Kamis, 3 Desember 2026"
    assert words.short_day(day) == "3 Des 2026"
    words.speak("en")
    assert words.long_day(day) == "Thursday, 3 December 2026"


def test_counts_and_clocks(words: Words) -> None:
    assert words.number(83_762) == "83.762"
    assert "." in words.clock(NOW)
    words.speak("en")
    assert words.number(83_762) == "83,762"
    assert ":" in words.clock(NOW)


@pytest.mark.parametrize(
    ("passed", "said"),
    [
        (timedelta(seconds=20), "baru saja"),
        (timedelta(minutes=20), "20 menit lalu"),
        (timedelta(days=4), "4 hari lalu"),
        (timedelta(days=30), "25 Okt 2026"),
        (timedelta(seconds=-30), "baru saja"),
    ],
)
def test_how_long_ago(words: Words, passed: timedelta, said: str) -> None:
    assert words.ago(NOW - passed, NOW) == said


def test_hours_turn_into_yesterday_at_midnight(words: Words) -> None:
    noon = datetime(2026, 11, 24, 12, tzinfo=datetime.now().astimezone().tzinfo)
    assert words.ago(noon - timedelta(hours=3), noon) == "3 jam lalu"
    assert words.ago(noon - timedelta(hours=20), noon) == "kemarin"


def test_errors_and_deeds_are_told_in_the_language_spoken(words: Words) -> None:
    assert words.error(OvopError("disk.full")).startswith("Disk penuh")
    assert words.deed(Deed("products.archived", {"count": "3"})) == "arsipkan 3 produk"
    words.speak("en")
    assert "3 products" in words.deed(Deed("products.archived", {"count": "3"}))


def test_an_error_without_words_is_named_and_calms(words: Words) -> None:
    assert "comet.fell" in words.error(OvopError("comet.fell"))
    assert "aman" in words.error(OvopError("comet.fell"))


def test_widgets_say_everything_anew_when_the_language_changes(words: Words, shown: Callable[..., QWidget]) -> None:
    class Greeting(Speaking):
        def __init__(self) -> None:
            super().__init__()
            self.label = Label(parent=self)
            self.speak(self.label.setText, lambda: QApplication.translate("Action", "Produk"))

    greeting = Greeting()
    shown(greeting, 200, 40)
    assert greeting.label.text() == "Produk"
    words.speak("en")
    QApplication.processEvents()
    assert greeting.label.text() == "Products"


def test_the_menu_of_a_line_speaks_indonesian(words: Words, shown: Callable[..., QWidget]) -> None:
    line = QLineEdit("gula semut")
    shown(line, 200, 40)
    menu = line.createStandardContextMenu()
    said = [action.text().split("\t")[0].replace("&", "") for action in menu.actions() if action.text()]
    assert said[:6] == ["Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus"]
    words.speak("en")
    menu = line.createStandardContextMenu()
    assert menu.actions()[0].text().startswith("&Undo")


def test_a_deed_on_a_record_with_an_endless_name_is_said_on_one_line(words: Words) -> None:
    told = words.deed(Deed.of("product.added", name="Gula " * 500))
    assert told.startswith("tambah Gula Gula")
    assert told.endswith("…")
    assert len(told) < 80


@pytest.mark.parametrize(
    ("size", "indonesian", "english"),
    [
        (0, "1 kB", "1 kB"),
        (12_400, "12 kB", "12 kB"),
        (99_999, "100 kB", "100 kB"),
        (100_000, "0,1 MB", "0.1 MB"),
        (3_240_000, "3,2 MB", "3.2 MB"),
        (18_400_000, "18 MB", "18 MB"),
        (1_234_000_000, "1.234 MB", "1,234 MB"),
    ],
)
def test_sizes_of_files_are_never_nothing(words: Words, size: int, indonesian: str, english: str) -> None:
    assert words.file_size(size) == indonesian
    words.speak("en")
    assert words.file_size(size) == english
