"""Records that look alike are offered above their lists, and settled on a page of their own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.merging.page import MergePage
from ovop_desktop.ui.merging.similar_line import SimilarLine
from ovop_desktop.ui.merging.similar_page import SimilarPage
from ovop_desktop.ui.producers.rows import RecordRow
from ovop_desktop.ui.shell.desk import Desk

Inspector = Callable[[QWidget], list[str]]


def page(window: MainWindow) -> SimilarPage:
    here = window.here()
    assert isinstance(here, SimilarPage)
    return here


def open_pairs(window: MainWindow, desk: Desk, kind: str = "product") -> SimilarPage:
    desk.suite.duplicates.look()(Quiet())
    window.open("similar", {"kind": kind})
    return page(window)


@pytest.mark.parametrize(
    ("place", "said"), [("products", "1 pasang produk mirip"), ("producers", "1 pasang koperasi atau desa mirip")]
)
def test_a_line_above_the_list_says_how_many_pairs_there_are(
    window: MainWindow, qtbot: QtBot, place: str, said: str
) -> None:
    window.open(place, {})
    line = window.here().findChild(SimilarLine)
    assert line is not None
    assert not line.isVisible()
    qtbot.waitUntil(line.isVisible, timeout=8000)
    assert line.title.full_text() == said
    line.button.click()
    assert window.here().nav == place
    assert len(page(window).cards) == 2


def test_above_a_very_large_list_the_search_is_offered_instead_of_begun(
    window: MainWindow, desk: Desk, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    line = SimilarLine(desk, ("product",), by_itself=5)
    shown(line, 900, 60)
    line.renew()
    assert line.title.full_text() == "Ada yang tercatat dua kali?"
    line.button.click()
    qtbot.waitUntil(lambda: len(page(window).cards) == 2, timeout=8000)


def test_the_page_looks_itself_when_nobody_looked_yet(window: MainWindow, qtbot: QtBot) -> None:
    window.open("similar", {"kind": "product"})
    qtbot.waitUntil(lambda: len(page(window).cards) == 2, timeout=8000)
    assert page(window).context_line() == "2 pasang"


def test_what_is_not_the_same_is_offered_no_more_until_that_is_taken_back(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    here = open_pairs(window, desk)
    here.cards[0].part.click()
    qtbot.waitUntil(lambda: len(here.cards) == 1, timeout=2000)
    assert [one.kind for one in desk.suite.duplicates.found()] == ["producer"]
    window.toast.press()
    assert len(here.cards) == 2


def test_with_nothing_alike_the_page_says_so_and_leads_back(window: MainWindow, desk: Desk) -> None:
    for one in desk.suite.duplicates.look()(Quiet()):
        desk.suite.duplicates.keep_apart(one.pair)
    window.open("similar", {"kind": "producer"})
    assert page(window).empty.isVisible()
    page(window).back_button.click()
    assert window.here().nav == "producers"
    assert not window.here().is_record


def test_a_record_of_a_pair_is_opened_by_the_keyboard(window: MainWindow, desk: Desk, twins: Any, qtbot: QtBot) -> None:
    here = open_pairs(window, desk)
    side = here.cards[0].findChildren(RecordRow)[0]
    qtbot.keyClick(side, Qt.Key.Key_Return)
    assert window.here().is_record
    assert window.here().title().lower() == "gula semut organik"
    window.back()
    assert page(window).cards


def test_merging_a_pair_leads_to_both_side_by_side_the_fuller_one_stays(
    window: MainWindow, desk: Desk, twins: Any
) -> None:
    open_pairs(window, desk).cards[0].merge.click()
    here = window.here()
    assert isinstance(here, MergePage)
    assert here.comparison is not None
    assert here.comparison.row("name.id").slot.left == "Gula Semut Organik"


def test_no_word_is_cut_and_nothing_is_nameless(
    window: MainWindow, desk: Desk, cut_words: Inspector, nameless: Inspector
) -> None:
    here = open_pairs(window, desk)
    for width, language in ((960, "id"), (960, "en"), (1366, "en"), (1366, "id")):
        window.resize(width, 690)
        desk.words.speak(language)
        assert len(here.cards) == 2
        assert cut_words(here) == [], (width, language)
        assert nameless(here) == [], (width, language)
