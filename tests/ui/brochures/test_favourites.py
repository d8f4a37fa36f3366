"""Choices are kept under a name, taken up again, replaced and dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.brochures.favourites import KEY, Favourites
from ovop_desktop.ui.brochures.page import StudioPage
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.shelf import LONGEST

Wait = Callable[[StudioPage], None]


def favourites(desk: Desk) -> Favourites:
    brochures = desk.suite.brochures
    return Favourites(desk.memory, brochures.starting_plan(), brochures.info)


def test_a_favourite_outlives_the_program(desk: Desk) -> None:
    plan = replace(desk.suite.brochures.starting_plan(), template="price_list", paper="A5", per_page=1, theme="tarum")
    favourites(desk).keep("  Pameran   Surabaya ", plan)
    assert favourites(desk).names() == ("Pameran Surabaya",)
    assert favourites(desk).plan("pameran surabaya") == plan


def test_the_same_name_is_replaced_whatever_its_capitals(desk: Desk) -> None:
    held, plan = favourites(desk), desk.suite.brochures.starting_plan()
    held.keep("Stan", plan)
    held.keep("STAN", replace(plan, paper="A5"))
    assert held.names() == ("STAN",)
    kept = held.plan("stan")
    assert kept is not None
    assert kept.paper == "A5"


def test_a_name_of_spaces_is_none_and_a_long_one_is_shortened(desk: Desk) -> None:
    held, plan = favourites(desk), desk.suite.brochures.starting_plan()
    assert held.keep(" \n ", plan) == ""
    assert len(held.keep("a" * 300, plan)) == LONGEST
    assert len(held.names()) == 1


@pytest.mark.parametrize("broken", [None, 3, ["x"], {"x": 3}, {"y": None}])
def test_broken_memory_holds_no_favourites(desk: Desk, broken: object) -> None:
    desk.memory.put(KEY, broken)
    assert favourites(desk).names() == ()
    assert favourites(desk).plan("x") is None


def test_it_is_kept_by_name_and_taken_up_with_its_template(studio: StudioPage, qtbot: QtBot, settled: Wait) -> None:
    told: list[str] = []
    studio.desk.bridge.toasted.connect(lambda text, _button, _act: told.append(text))
    studio.options.swatches["tarum"].click()
    kept = studio.studio.plan
    studio.template.favourites.click()
    assert not studio.favourites.save.isEnabled()
    qtbot.keyClicks(studio.favourites.name, "Stan kain")
    qtbot.keyClick(studio.favourites.name, Qt.Key.Key_Return)
    assert told == ["Stan kain disimpan di Favorit"]
    studio.template.change.click()
    studio.gallery.tiles["price_list"].click()
    studio.template.favourites.click()
    studio.favourites.lines["Stan kain"].use.click()
    assert studio.studio.plan == kept
    assert studio.options._info.id == kept.template
    assert studio.undo()
    assert studio.studio.plan.template == "price_list"
    settled(studio)


def test_a_dropped_favourite_can_be_had_back(studio: StudioPage) -> None:
    acts: list[Callable[[], object]] = []
    studio.desk.bridge.toasted.connect(lambda _text, _button, act: acts.append(act))
    studio.studio.favourites.keep("Stan", studio.studio.plan)
    studio.template.favourites.click()
    studio.favourites.lines["Stan"].drop.click()
    assert studio.studio.favourites.names() == ()
    acts[0]()
    assert studio.studio.favourites.names() == ("Stan",)


def test_the_button_says_when_a_name_is_taken(studio: StudioPage) -> None:
    studio.studio.favourites.keep("Stan", studio.studio.plan)
    studio.template.favourites.click()
    studio.favourites.name.setText("stan")
    assert studio.favourites.save.text_shown() == "Ganti"
    studio.favourites.name.setText("Stan kain")
    assert studio.favourites.save.text_shown() == "Simpan"
    studio.favourites.close()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("count", [0, 1, 9])
def test_no_word_of_it_is_cut(
    language: str,
    count: int,
    studio: StudioPage,
    cut_words: Callable[[QWidget], list[str]],
    nameless: Callable[[QWidget], list[str]],
) -> None:
    studio.desk.words.speak(language)
    for number in range(count):
        studio.studio.favourites.keep(f"Pameran ke-{number}", studio.studio.plan)
    studio.template.favourites.click()
    assert cut_words(studio.favourites) == []
    assert nameless(studio.favourites) == []
    studio.favourites.close()
