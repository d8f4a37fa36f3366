"""Awards and marks, and the further villages of a product."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from ovop_desktop.domain.award import Award, AwardScheme, Mark
from ovop_desktop.domain.product import Product
from ovop_desktop.ui.catalogue.history_words import what_happened
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.field import Choice

Inspector = Callable[[QWidget], list[str]]


def _type(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


def _choose(choice: Choice, value: str) -> None:
    choice.setCurrentIndex(choice.findData(value))
    choice.activated.emit(choice.currentIndex())


def _stored(desk: Desk, product: Product) -> Product:
    found = desk.suite.catalogue.product(product.id)
    assert found is not None
    return found


@pytest.fixture
def plain(window: MainWindow, gula: Product, page: ProductPage, desk: Desk) -> ProductPage:
    """The page of a product without awards, marks and further villages."""
    page.draft.commit("none", awards=(), marks=(), more_villages=())
    page.awards.show_product()
    page.origin.show_product()
    return page


def test_an_award_is_named_with_scheme_year_and_stars_out_of_the_scheme_s_own(
    plain: ProductPage, gula: Product, desk: Desk
) -> None:
    row = plain.awards.add_row()
    offered = [row.stars.itemText(place) for place in range(row.stars.count())]
    assert offered == ["Belum disebut", "1 dari 3 bintang", "2 dari 3 bintang", "3 dari 3 bintang"]
    _choose(row.stars, "3")
    assert row.badge.text() == "OVOP, tahun belum diisi"
    _type(row.year.line, "2024")
    plain.leave()
    assert row.badge.text() == "OVOP 2024, 3 dari 3 bintang"
    _choose(row.stars, "")
    _choose(row.stars, "3")
    assert _stored(desk, gula).awards == (Award(AwardScheme.OVOP_2022, 2024, 3),)
    assert row.badge.text() == "OVOP 2024, 3 dari 3 bintang"
    told = what_happened(desk.suite.editor.history("product", gula.id, 1)[0], desk.words)
    assert told == "Penghargaan: OVOP 2024 → OVOP 2024, 3 dari 3 bintang"
    desk.undo.undo()
    assert plain.awards.rows[0].badge.text() == "OVOP 2024"


def test_another_scheme_takes_away_the_stars_and_a_year_it_had_no_part_in(
    plain: ProductPage, gula: Product, desk: Desk, window: MainWindow
) -> None:
    row = plain.awards.add_row()
    _type(row.year.line, "2024")
    _choose(row.stars, "3")
    _choose(row.scheme, "ovop_2013")
    assert row.stars.count() == 6
    assert row.award == Award(AwardScheme.OVOP_2013)
    assert row.year.line.text() == "2024"
    row.year.line.editingFinished.emit()
    assert row.year.wrong() == "Skema ini berlaku 2013–2021. Contoh 2021."
    window.open("products", {})
    window.open("product", {"id": gula.id})
    again = plain.awards.rows[0]
    assert again.year.line.text() == "2024"
    assert again.award.scheme is AwardScheme.OVOP_2013
    _type(again.year.line, "2018")
    plain.leave()
    assert _stored(desk, gula).awards == (Award(AwardScheme.OVOP_2013, 2018),)


@pytest.mark.parametrize("typed", ["2027", "18", "1812", "dua ribu"])
def test_a_year_that_cannot_be_stays_on_screen(plain: ProductPage, gula: Product, desk: Desk, typed: str) -> None:
    row = plain.awards.add_row()
    _choose(row.scheme, "local")
    _type(row.title, "Juara 1")
    _type(row.year.line, typed)
    row.year.line.editingFinished.emit()
    assert row.year.wrong()
    assert _stored(desk, gula).awards == (Award(AwardScheme.LOCAL, title="Juara 1"),)
    plain.judge()
    assert plain.tabs.state("awards") == "wrong"


def test_a_local_award_has_a_name_and_a_giver_and_no_stars(plain: ProductPage, gula: Product, desk: Desk) -> None:
    row = plain.awards.add_row()
    _choose(row.scheme, "local")
    assert not row.fields["stars"].isVisible()
    _type(row.title, "Juara 1 Lomba Kemasan")
    _type(row.giver, "Dinas Perdagangan")
    _type(row.year.line, "2025")
    plain.leave()
    assert row.badge.text() == "Juara 1 Lomba Kemasan 2025, Dinas Perdagangan"
    held = _stored(desk, gula).awards
    assert held == (Award(AwardScheme.LOCAL, 2025, None, "Juara 1 Lomba Kemasan", "Dinas Perdagangan"),)


def test_an_award_that_is_removed_comes_back_with_undo_and_an_empty_one_was_never_there(
    plain: ProductPage, gula: Product, desk: Desk
) -> None:
    plain.awards.add_row().remove.click()
    assert _stored(desk, gula).awards == ()
    _type(plain.awards.add_row().year.line, "2023")
    plain.awards.rows[0].remove.click()
    assert _stored(desk, gula).awards == ()
    desk.undo.undo()
    assert plain.awards.rows[0].year.line.text() == "2023"


def test_a_mark_is_one_press_and_one_undo(plain: ProductPage, gula: Product, desk: Desk) -> None:
    plain.awards.marks[Mark.PRUDES].click()
    assert _stored(desk, gula).marks == (Mark.PRUDES,)
    plain.awards.marks[Mark.PRUKADES].click()
    desk.undo.undo()
    assert _stored(desk, gula).marks == (Mark.PRUDES,)
    assert not plain.awards.marks[Mark.PRUKADES].isChecked()


def test_further_villages_are_chosen_from_all_of_indonesia_and_taken_off_by_their_chip(
    plain: ProductPage, gula: Product, desk: Desk
) -> None:
    more = plain.origin.more
    for words in ("celuk sukawati", "cikunir", "celuk sukawati"):
        QTest.keyClicks(more.picker, words)
        QTest.keyClick(more.picker, Qt.Key.Key_Return)
    assert [chip.text_shown() for chip in more.chips] == ["Desa Celuk", "Desa Cikunir"]
    assert len(_stored(desk, gula).more_villages) == 2
    QTest.keyClick(more.chips[0], Qt.Key.Key_Delete)
    assert [chip.text_shown() for chip in more.chips] == ["Desa Cikunir"]
    assert len(_stored(desk, gula).more_villages) == 1
    desk.undo.undo()
    assert len(more.chips) == 2


def test_a_village_that_was_only_typed_is_told(plain: ProductPage) -> None:
    more = plain.origin.more
    QTest.keyClicks(more.picker, "desa entah di mana")
    more.picker.editingFinished.emit()
    assert more.field.wrong() == "Desa ini belum dipilih dari daftar."


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_cut_or_nameless(
    plain: ProductPage,
    desk: Desk,
    shown: Callable[..., QWidget],
    window: MainWindow,
    cut_words: Inspector,
    nameless: Inspector,
    language: str,
) -> None:
    desk.words.speak(language)
    row = plain.awards.add_row()
    _type(row.year.line, "2024")
    _choose(plain.awards.add_row().scheme, "national")
    for width in (1366, 960):
        shown(window, width, 690)
        plain.focus_field("awards")
        assert cut_words(plain) == []
        assert nameless(plain) == []
    desk.words.speak("id")
