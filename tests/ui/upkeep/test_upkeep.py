"""Backup: written and told, brought back into an empty folder, refused in words; the catalogue is checked."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.upkeep.page import UpkeepPage


@pytest.fixture
def page(desk: Desk, shown: Callable[..., QWidget]) -> UpkeepPage:
    made = UpkeepPage(desk)
    made.enter()
    shown(made)
    return made


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [1146, 890])
def test_no_word_is_cut_and_everything_has_a_name(
    page: UpkeepPage,
    desk: Desk,
    cut_words: Callable[..., list[str]],
    nameless: Callable[..., list[str]],
    language: str,
    width: int,
) -> None:
    desk.words.speak(language)
    page.resize(width, 600)
    assert cut_words(page) == []
    assert nameless(page) == []


def test_a_backup_is_written_checked_and_told(page: UpkeepPage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    assert page.context_line() == "Belum ada cadangan"
    page.back_up_to(tmp_path / "flashdisk")
    qtbot.waitUntil(page.backup_told.isVisible, timeout=20_000)
    assert (tmp_path / "flashdisk.kdesa").exists()
    assert "12 produk" in page.backup_told.text()
    assert page.context_line() == "Cadangan terakhir: baru saja"
    assert desk.memory.get("backup_folder") == str(tmp_path)


def test_the_button_asks_where_and_writes_there(
    page: UpkeepPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.extend((title, Path(start).suffix))
        return str(tmp_path / "katalog.kdesa"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.backup_button.click()
    qtbot.waitUntil(page.backup_told.isVisible, timeout=20_000)
    assert asked == ["Simpan cadangan", ".kdesa"]
    assert (tmp_path / "katalog.kdesa").exists()


def test_a_cancelled_question_does_nothing(page: UpkeepPage, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    page.backup_button.click()
    page.restore_button.click()
    assert not desk.jobs.busy()


def test_a_whole_catalogue_is_told_to_be_whole(page: UpkeepPage, qtbot: QtBot) -> None:
    page.check_button.click()
    qtbot.waitUntil(page.check_told.isVisible, timeout=20_000)
    assert page.check_told.text().startswith("Katalog utuh")


def test_a_lost_photo_is_found(page: UpkeepPage, desk: Desk, qtbot: QtBot) -> None:
    photo = next(path for path in (desk.suite.folder / "media").rglob("*") if path.is_file())
    photo.unlink()
    page.check_button.click()
    qtbot.waitUntil(page.check_told.isVisible, timeout=20_000)
    assert "foto hilang" in page.check_told.text()
    assert "×" not in page.check_told.text()


def test_many_lost_photos_are_counted(page: UpkeepPage, desk: Desk, qtbot: QtBot) -> None:
    photos = [path for path in (desk.suite.folder / "media").rglob("*") if path.is_file()]
    for photo in photos[:3]:
        photo.unlink()
    page.check_button.click()
    qtbot.waitUntil(page.check_told.isVisible, timeout=20_000)
    assert page.check_told.text() == "Satu foto hilang dari folder katalog (3×)"


def test_a_backup_is_brought_back_into_a_folder_of_its_own(
    page: UpkeepPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page.back_up_to(tmp_path / "katalog.kdesa")
    qtbot.waitUntil(page.backup_told.isVisible, timeout=20_000)
    toasts: list[tuple[str, Callable[[], object]]] = []
    desk.bridge.toasted.connect(lambda _text, button, act: toasts.append((button, act)))
    page.restore_from(tmp_path / "katalog.kdesa", tmp_path / "pulih")
    qtbot.waitUntil(page.restore_told.isVisible, timeout=20_000)
    assert "12 produk" in page.restore_told.text()
    [(button, act)] = toasts
    assert button == "Buka katalog itu"
    with qtbot.waitSignal(desk.bridge.library_wanted) as wanted:
        act()
    assert (Path(wanted.args[0]) / "library.sqlite").exists()


def test_a_file_that_is_no_backup_is_refused_in_words(
    page: UpkeepPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    wrong = tmp_path / "foto.kdesa"
    wrong.write_bytes(b"not a backup")
    with qtbot.waitSignal(desk.jobs.broken) as told:
        page.restore_from(wrong, tmp_path / "pulih")
    assert isinstance(told.args[0], OvopError)
    assert desk.words.error(told.args[0]).endswith(".")
    assert not (tmp_path / "pulih" / "library.sqlite").exists()


def test_photos_nobody_uses_are_mentioned_and_no_damage(page: UpkeepPage, desk: Desk, qtbot: QtBot) -> None:
    one = desk.suite.catalogue.product_ids(ProductQuery(words="sambal roa"))[0]
    product = desk.suite.catalogue.product(one)
    assert product is not None
    desk.suite.records.save(product, replace(product, photos=()))
    page.check_button.click()
    qtbot.waitUntil(page.check_told.isVisible, timeout=20_000)
    whole, note = page.check_told.text().split("\n")
    assert whole.startswith("Katalog utuh")
    assert re.match(r"[1-9]\d* foto \(\d+,\d MB\) tidak dipakai", note)
