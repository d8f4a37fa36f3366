"""What was printed is listed with what is wrong on it, and a slip, stickers and the old choices are one press away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.brochures import Form
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.brochures.export_desk import CONDITION
from ovop_desktop.ui.brochures.impressions_page import ImpressionsPage
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.words import Words

Shown = Callable[..., QWidget]


def sugar(desk: Desk) -> Product:
    (found,) = desk.suite.catalogue.product_ids(ProductQuery(words="gula semut organik"), 1)
    product = desk.suite.catalogue.product(found)
    assert product is not None
    return product


def make_dearer(desk: Desk) -> None:
    product = sugar(desk)
    dearer = tuple(replace(one, retail=Money(99_000)) for one in product.variants)
    desk.suite.records.save(product, replace(product, variants=dearer))


@pytest.fixture
def page(desk: Desk, shown: Shown, qtbot: QtBot, tmp_path: Path) -> ImpressionsPage:
    """The page after one export of a product whose prices have changed since."""
    plan = BrochurePlan(languages=("id", "en"), theme="tarum", selection=Selection((sugar(desk).id,)))
    desk.suite.brochures.export(plan, tmp_path / "Katalog.pdf", Form("screen"))(Quiet())
    make_dearer(desk)
    made = ImpressionsPage(desk)
    shown(made, 1100, 640)
    made.enter()
    qtbot.waitUntil(lambda: bool(made.cards), timeout=10_000)
    return made


def test_a_print_says_what_changed_since(page: ImpressionsPage, words: Words) -> None:
    (card,) = page.cards
    assert len(card.judged.errata) == len(sugar(page.desk).variants)
    assert page.context_line() == "1 cetakan perlu ralat"
    words.speak("en")
    page.retranslate()
    assert page.context_line() == "1 print needs corrections"


def test_one_copy_is_a_copy_and_two_are_copies(page: ImpressionsPage, words: Words) -> None:
    words.speak("en")
    page.retranslate()
    (card,) = page.cards
    assert card.copies_word.text() == "copy"
    card.number.more.click()
    assert card.copies_word.text() == "copies"


def test_nothing_is_cut_or_nameless_in_both_languages(
    page: ImpressionsPage, words: Words, cut_words: Callable[..., list[str]], nameless: Callable[..., list[str]]
) -> None:
    for language in ("id", "en"):
        words.speak(language)
        assert cut_words(page) == []
        assert nameless(page) == []


def test_a_slip_is_written_four_to_a_sheet(
    page: ImpressionsPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Ralat"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    page.cards[0].make_slip.click()
    qtbot.waitUntil(page.note.isVisible, timeout=30_000)
    (sheet,) = pypdf.PdfReader(tmp_path / "Ralat.pdf").pages
    assert sheet.extract_text().count("99.000") >= 4


def test_the_old_choices_and_the_stickers_open_in_the_studio(page: ImpressionsPage, qtbot: QtBot) -> None:
    asked: list[tuple[str, dict[str, object]]] = []
    page.desk.bridge.opened.connect(lambda place, facts: asked.append((place, facts)))
    page.cards[0].make_again.click()
    page.cards[0].make_stickers.click()
    (place, again), (_, stickers) = asked
    assert place == "studio"
    assert isinstance(again["plan"], BrochurePlan)
    assert (again["plan"].theme, again["plan"].template) == ("tarum", "catalogue")
    assert isinstance(stickers["plan"], BrochurePlan)
    assert stickers["plan"].template == "labels"
    assert stickers["plan"].selection.chosen == (sugar(page.desk).id,)


def test_copies_are_typed_and_kept_and_a_print_is_put_away_and_taken_back(page: ImpressionsPage, qtbot: QtBot) -> None:
    (card,) = page.cards
    card.number.line.setFocus()
    card.number.line.selectAll()
    qtbot.keyClicks(card.number.line, "250")
    page.leave()
    (held,) = page.desk.suite.programme.impressions()
    assert held.copies == 250
    page.cards[0].take(held)
    qtbot.mouseClick(page.cards[0].away, Qt.MouseButton.LeftButton)
    assert page.desk.suite.programme.impressions() == ()
    page.desk.suite.editor.undo()
    assert page.desk.suite.programme.impressions() == (held,)


def test_without_a_print_the_page_says_what_will_be_here(bare_desk: Desk, shown: Shown, qtbot: QtBot) -> None:
    made = ImpressionsPage(bare_desk)
    shown(made, 900, 600)
    made.enter()
    qtbot.waitUntil(made.empty.isVisible, timeout=10_000)
    assert made.begin.text().strip() == "Buat brosur"


def test_the_old_choices_open_on_the_papers_they_had_and_say_which(
    page: ImpressionsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = page.desk
    told: list[str] = []
    desk.bridge.toasted.connect(lambda text, _button, _act: told.append(text))
    plan = replace(desk.suite.brochures.starting_plan(), template="price_list", paper="A5")
    desk.suite.brochures.export(plan, tmp_path / "hvs.pdf", Form("shop", condition="fogra29"))(Quiet())
    desk.memory.put(CONDITION, "tr006")
    page.renew()
    qtbot.waitUntil(lambda: len(page.cards) == 2 and page.cards[0].judged.impression.paper == "A5", timeout=10_000)
    page.cards[0].make_again.click()
    assert told[-1].endswith("kertas A5, FOGRA29")
    assert desk.memory.get(CONDITION) == "fogra29"
    page.cards[1].make_again.click()
    assert told[-1].endswith("kertas A4")
    assert desk.memory.get(CONDITION) == "fogra29", "an office's print says nothing of a shop's paper"
