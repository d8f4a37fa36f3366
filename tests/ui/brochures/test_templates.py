"""Every kind of sheet can be chosen, asks only what it heeds, and comes back as it was left."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ovop_desktop.brochure.templates.shelf import shelf
from ovop_desktop.brochure.templates.template import SWITCHES
from ovop_desktop.config.paths import resources
from ovop_desktop.config.sentences import LANGUAGES, Sentences
from ovop_desktop.ui.brochures.page import StudioPage

Wait = Callable[[StudioPage], None]
EVERY = sorted(name for name, template in shelf().items() if template.info.listed)


def change(studio: StudioPage, template: str) -> None:
    studio.template.change.click()
    studio.gallery.tiles[template].click()


@pytest.mark.parametrize("name", EVERY)
def test_every_template_and_option_has_words(name: str) -> None:
    sentences, info = Sentences(resources()), shelf()[name].info
    keys = [f"template.{name}", f"template.{name}.purpose"]
    for option in info.options:
        keys.append(f"template.{name}.{option.id}")
        keys += [f"template.{name}.{option.id}.{choice}" for choice in option.choices]
    assert [key for key in keys if not sentences.knows(key)] == []
    for language in LANGUAGES:
        assert len(sentences.say(language, f"template.{name}.purpose")) < 90


@pytest.mark.parametrize("name", EVERY)
def test_a_template_is_chosen_from_the_gallery_and_laid_out(name: str, studio: StudioPage, settled: Wait) -> None:
    change(studio, name)
    settled(studio)
    layout, info = studio.canvas.layout_shown(), shelf()[name].info
    assert studio.studio.plan.template == name
    assert layout is not None
    assert layout.page_count >= 1
    assert studio.options._grouping_part.isVisibleTo(studio.options) is info.chapters
    assert studio.options._cover_part.isVisibleTo(studio.options) is info.cover
    shown = {switch for switch in SWITCHES if studio.options._switch_parts[switch].isVisibleTo(studio.options)}
    assert shown == set(info.switches)
    assert set(studio.options.own.parts) == {option.id for option in info.options}


def test_each_template_shows_the_office_s_own_first_page(studio: StudioPage, qtbot: QtBot) -> None:
    studio.template.change.click()
    tiles = studio.gallery.tiles
    assert set(tiles) == set(EVERY)
    qtbot.waitUntil(lambda: all(tile._picture is not None for tile in tiles.values()), timeout=60_000)
    studio.gallery.close()


def test_an_option_of_its_own_is_on_the_pages_at_once(studio: StudioPage, settled: Wait) -> None:
    change(studio, "price_list")
    settled(studio)
    studio.options.own.parts["order_form"].click()  # type: ignore[union-attr]
    settled(studio)
    assert studio.studio.plan.options == (("order_form", True),)


def test_a_template_comes_back_as_it_was_left(studio: StudioPage, settled: Wait) -> None:
    change(studio, "price_list")
    studio.options.own.parts["photos"].click()  # type: ignore[union-attr]
    studio.options.swatches["tarum"].click()
    change(studio, "catalogue")
    assert (studio.studio.plan.theme, studio.studio.plan.options) == ("soga", ())
    change(studio, "price_list")
    assert (studio.studio.plan.theme, studio.studio.plan.options) == ("tarum", (("photos", False),))
    settled(studio)


def test_a_number_is_typed_or_stepped(studio: StudioPage, settled: Wait) -> None:
    change(studio, "product_sheet")
    settled(studio)
    photos = studio.options.own.parts["photos"]
    photos.less.click()  # type: ignore[union-attr]
    assert studio.studio.plan.options == (("photos", 2),)
    settled(studio)


@pytest.mark.parametrize("language", ["id", "en"])
def test_no_word_in_the_gallery_is_cut(
    language: str, studio: StudioPage, cut_words: Callable[..., list[str]], nameless: Callable[..., list[str]]
) -> None:
    studio.desk.words.speak(language)
    studio.template.change.click()
    assert cut_words(studio.gallery) == []
    assert nameless(studio.gallery) == []
    studio.gallery.close()
