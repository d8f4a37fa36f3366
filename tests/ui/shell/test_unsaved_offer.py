"""At the next start what could not be saved is offered above the page, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.undo import Undo
from ovop_desktop.ui.shell.unsaved_offer import UnsavedOffer

NAMES = ("Madu Hutan", "Gula <b>Semut</b>", "Tenun", "Keris & Sarung", "Perak")
PRODUCTS = [Product(new_id(), LocalizedText(name), story=LocalizedText("panjang " * 100_000)) for name in NAMES]


def fill_disk(suite: Suite) -> None:
    """From now on the library's file may not grow: SQLite says what a full disk says."""
    with suite.editor._library.write() as unit:
        pages = unit._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        unit._connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")


@pytest.fixture
def again(bare_desk: Desk, workshop: Workshop, tmp_path: Path) -> Iterator[Desk]:
    """The desk of a library that is opened again after the disk refused five new products."""
    suite = workshop.create(tmp_path / "lain")
    for product in PRODUCTS:
        fill_disk(suite)
        with pytest.raises(OvopError):
            suite.editor.apply(ChangeSet.of(Deed.of("product.added", name="x"), [Change(None, product)]))
    suite.close()
    opened = workshop.open(tmp_path / "lain")
    undo = Undo(opened.editor, opened.feed)
    yield replace(bare_desk, suite=opened, undo=undo)
    undo.close()
    opened.close()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [1090, 880])
def test_it_says_what_is_waiting_and_nothing_is_cut(
    again: Desk,
    shown: Callable[..., QWidget],
    cut_words: Callable[..., list[str]],
    nameless: Callable[..., list[str]],
    width: int,
    language: str,
) -> None:
    again.words.speak(language)
    offer = UnsavedOffer(again)
    shown(offer, width, 90)
    assert offer.banner.title.text().startswith("5 ")
    assert "“Gula <b>Semut</b>”" in offer.banner.detail.text()
    assert cut_words(offer) == []
    assert nameless(offer) == []


def test_its_button_saves_them_and_it_goes(again: Desk, shown: Callable[..., QWidget]) -> None:
    offer = UnsavedOffer(again)
    shown(offer, 1090, 90)
    toasts: list[str] = []
    again.bridge.toasted.connect(lambda text, _button, _act: toasts.append(text))
    offer.banner.button.click()
    assert not offer.isVisible()
    assert toasts == ["5 perubahan dikembalikan"]
    for product in PRODUCTS:
        assert again.suite.catalogue.product(product.id) == product


def test_while_the_disk_is_still_full_it_stays_and_the_reason_is_told(
    again: Desk, shown: Callable[..., QWidget]
) -> None:
    offer = UnsavedOffer(again)
    shown(offer, 1090, 90)
    told: list[str] = []
    again.bridge.failed.connect(lambda problem: told.append(problem.code))
    fill_disk(again.suite)
    offer.banner.button.click()
    assert told == ["disk.full"]
    assert offer.isVisible()
    assert again.suite.unsaved.names() == NAMES


def test_its_cross_puts_them_away(again: Desk, shown: Callable[..., QWidget]) -> None:
    offer = UnsavedOffer(again)
    shown(offer, 1090, 90)
    offer.banner.closed.emit()
    assert not offer.isVisible()
    assert again.suite.unsaved.names() == ()


def test_where_nothing_waits_nothing_is_said(desk: Desk) -> None:
    offer = UnsavedOffer(desk)
    assert not offer.isVisibleTo(None)  # type: ignore[arg-type]
    offer.deleteLater()
