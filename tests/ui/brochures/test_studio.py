"""The studio: what is chosen is on the pages at once, what is pressed leads to its record, what is made is a PDF."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.imposition import Imposition
from ovop_desktop.brochure.layout import Box
from ovop_desktop.domain.changes import ChangeSet, Deed
from ovop_desktop.domain.edition import Grouping
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.brochures import Form
from ovop_desktop.services.feed import News
from ovop_desktop.ui.brochures.export_choice import ExportChoice
from ovop_desktop.ui.brochures.impression_card import edition_words
from ovop_desktop.ui.brochures.page import StudioPage
from ovop_desktop.ui.brochures.selection import EVERY, PICKED
from ovop_desktop.ui.printing.dialog import PrintDialog
from ovop_desktop.ui.shell.desk import Desk

Wait = Callable[[StudioPage], None]


def pages(studio: StudioPage) -> int:
    layout = studio.canvas.layout_shown()
    assert layout is not None
    return layout.page_count


def product_box(studio: StudioPage, field: str = "name") -> Box:
    layout = studio.canvas.layout_shown()
    assert layout is not None
    products = set(studio.desk.suite.catalogue.product_ids(ProductQuery()))
    return next(box for box in layout.boxes if box.field == field and box.record in products)


def ink(image: QImage) -> int:
    """How many of some 400 points of a picture are not white."""
    points = [(x, y) for x in range(5, image.width(), image.width() // 20) for y in range(5, image.height(), 30)]
    return sum(image.pixelColor(x, y).lightness() < 250 for x, y in points)


def test_it_opens_with_all_products_laid_out(studio: StudioPage) -> None:
    assert pages(studio) > 4
    assert studio.selection.mode() == EVERY
    assert "12" in studio.selection.count.text()
    assert studio.title() == studio.desk.suite.catalogue.office().tagline.id


def test_the_pages_on_show_are_drawn_by_the_press(studio: StudioPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(studio.images.idle, timeout=20_000)
    picture, right = studio.images.get(0, min(studio.canvas.scale() * studio.canvas.devicePixelRatioF(), 3.0))
    assert right
    assert picture is not None
    assert ink(picture.toImage()) > 100


def test_only_pages_in_view_are_drawn(studio: StudioPage, qtbot: QtBot) -> None:
    drawn: list[int] = []
    studio.images.ready.connect(drawn.append)
    studio.canvas.go_to(3)
    qtbot.waitUntil(studio.images.idle, timeout=20_000)
    assert 3 in drawn
    assert pages(studio) - 1 not in drawn


@pytest.mark.parametrize(("paper", "width"), [("F4", 215), ("A5", 148)])
def test_another_paper_is_another_page(studio: StudioPage, settled: Wait, paper: str, width: int) -> None:
    studio.options.paper.picked.emit(paper)
    settled(studio)
    layout = studio.canvas.layout_shown()
    assert layout is not None
    assert round(layout.page_size[0] / 72 * 25.4) == width


def test_fewer_products_on_a_page_make_more_pages(studio: StudioPage, settled: Wait) -> None:
    before = pages(studio)
    studio.options.per_page.chosen.emit("1")
    settled(studio)
    assert pages(studio) > before


def test_the_page_one_looks_at_stays_when_an_option_changes(studio: StudioPage, settled: Wait) -> None:
    box = product_box(studio)
    studio.canvas.go_to(box.page)
    studio.canvas.pick(box)
    studio.options.per_page.chosen.emit("1")
    settled(studio)
    picked = studio.canvas.picked_box()
    assert picked is not None
    assert picked.record == box.record
    layout = studio.canvas.layout_shown()
    assert layout is not None
    before = {one.record for one in layout.boxes_on(studio.canvas.page()) if one.record}
    assert before


def test_a_third_language_is_refused_with_a_reason(studio: StudioPage, settled: Wait) -> None:
    studio.options.languages["en"].click()
    settled(studio)
    korean = studio.options.languages["ko"]
    assert studio.studio.plan.languages == ("id", "en")
    assert not korean.isEnabled()
    assert korean.toolTip()
    studio.options.languages["id"].click()
    assert studio.studio.plan.languages == ("en",)
    assert korean.isEnabled()


def test_the_last_language_cannot_be_taken_off(studio: StudioPage) -> None:
    studio.options.languages["id"].click()
    assert studio.studio.plan.languages == ("id",)
    assert studio.options.languages["id"].isChecked()


def test_a_title_typed_is_printed(studio: StudioPage, settled: Wait) -> None:
    QTest.keyClicks(studio.options.titles["id"], "Panen Raya")
    settled(studio)
    layout = studio.canvas.layout_shown()
    assert layout is not None
    assert any("Panen" in box.text for box in layout.boxes_on(0))
    assert studio.title() == "Panen Raya"


def test_prices_can_be_left_out(studio: StudioPage, settled: Wait) -> None:
    layout = studio.canvas.layout_shown()
    assert layout is not None
    assert any("Rp" in box.text for box in layout.boxes)
    studio.options.switches["prices"].click()
    settled(studio)
    layout = studio.canvas.layout_shown()
    assert layout is not None
    assert not any("Rp" in box.text for box in layout.boxes)
    assert not studio.options.switches["wholesale"].isEnabled()


def test_a_filter_narrows_the_brochure(studio: StudioPage, settled: Wait) -> None:
    studio.selection.modes.chosen.emit("filtered")
    craft = next(
        one.value for one in studio.desk.suite.catalogue.facets(ProductQuery(), "category") if one.label.id == "Kriya"
    )
    studio.selection.filters["category"].set_ticked(frozenset({craft}))
    studio.selection.filters["category"].changed.emit(frozenset({craft}))
    settled(studio)
    layout = studio.canvas.layout_shown()
    assert layout is not None
    names = " ".join(box.text for box in layout.boxes if box.field == "name")
    assert "Gelang" in names
    assert "Madu" not in names


def test_products_are_picked_and_moved_by_keyboard(studio: StudioPage, settled: Wait) -> None:
    studio.selection.modes.chosen.emit(PICKED)
    chosen = studio.studio.plan.selection.chosen
    assert len(chosen) == 12
    studio.selection.list.setCurrentRow(1)
    QTest.keyClick(studio.selection.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    after = studio.studio.plan.selection.chosen
    assert after[:2] == (chosen[1], chosen[0])
    studio.selection.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert studio.studio.plan.selection.chosen == after[1:]
    settled(studio)
    assert studio.desk.suite.brochures.product_count(studio.studio.plan) == 11


def test_a_search_among_the_products_loses_no_pick(studio: StudioPage) -> None:
    studio.selection.modes.chosen.emit(PICKED)
    before = studio.studio.plan.selection.chosen
    studio.selection.search.input.setText("madu")
    studio.selection.search.searched.emit("madu")
    assert studio.selection.list.count() == 1
    studio.selection.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert len(studio.studio.plan.selection.chosen) == len(before) - 1


def test_a_block_pressed_leads_to_its_field(studio: StudioPage) -> None:
    opened: list[tuple[str, dict[str, object]]] = []
    studio.desk.bridge.opened.connect(lambda place, facts: opened.append((place, facts)))
    box = product_box(studio, "name")
    studio.canvas.go_to(box.page)
    spot = studio.canvas.point_of(box).toPoint()
    QTest.mouseClick(studio.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    picked = studio.canvas.picked_box()
    assert picked is not None
    assert picked.record == box.record
    assert studio.change.isVisible()
    QTest.mouseClick(studio.change, Qt.MouseButton.LeftButton)
    assert opened == [("product", {"id": box.record, "field": "name.id"})]


def test_escape_lets_go_of_a_block(studio: StudioPage) -> None:
    studio.canvas.pick(product_box(studio))
    QTest.keyClick(studio.canvas, Qt.Key.Key_Escape)
    assert studio.canvas.picked_box() is None
    assert not studio.change.isVisible()


def test_pages_are_walked_by_keyboard(studio: StudioPage) -> None:
    assert studio.canvas.page() == 0
    QTest.keyClick(studio.canvas, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert studio.canvas.pages_in_row() == (1, 2)
    QTest.keyClick(studio.canvas, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert studio.canvas.page() == 0


def test_a_thumbnail_opens_its_page(studio: StudioPage) -> None:
    QTest.keyClick(studio.canvas, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    layout = studio.canvas.layout_shown()
    assert layout is not None
    whole = Box(4, 0, 0, *layout.page_size, "", "")
    QTest.mouseClick(studio.canvas.viewport(), Qt.MouseButton.LeftButton, pos=studio.canvas.point_of(whole).toPoint())
    assert studio.canvas.mode() == "spread"
    assert studio.canvas.pages_in_row() == (3, 4)


def test_thumbnails_lie_as_the_pages_do_and_are_walked_by_arrows(studio: StudioPage) -> None:
    QTest.keyClick(studio.canvas, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    first, second, third = studio.canvas.areas()[:3]
    assert second.left() - first.right() > third.left() - second.right()
    assert third.left() - second.right() < 4
    QTest.keyClick(studio.canvas, Qt.Key.Key_Right)
    QTest.keyClick(studio.canvas, Qt.Key.Key_Right)
    assert studio.canvas.page() == 2
    QTest.keyClick(studio.canvas, Qt.Key.Key_Down)
    below = studio.canvas.page()
    assert studio.canvas.areas()[below].left() == studio.canvas.areas()[2].left()
    QTest.keyClick(studio.canvas, Qt.Key.Key_Return)
    assert studio.canvas.mode() == "spread"
    assert below in studio.canvas.pages_in_row()


def test_the_way_pages_are_shown_is_remembered(desk: Desk, studio: StudioPage, shown: Callable[..., QWidget]) -> None:
    assert studio.canvas.mode() == "spread"
    QTest.keyClick(studio.canvas, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert studio.canvas.pages_in_row() == (0,)
    assert studio.bar.modes.value() == "single"
    again = StudioPage(desk)
    shown(again, 1298, 624)
    assert again.canvas.mode() == "single"


def test_loose_sheets_do_not_face_one_another(studio: StudioPage, settled: Wait) -> None:
    studio.studio.turn_to(studio.studio.dressed_as("labels"))
    settled(studio)
    assert pages(studio) > 1
    studio.canvas.go_to(1)
    assert studio.canvas.pages_in_row() == (1,)
    assert studio.bar.modes.value() == "single"
    studio.studio.turn_to(studio.studio.dressed_as("catalogue"))
    settled(studio)
    studio.canvas.go_to(1)
    assert studio.canvas.pages_in_row() == (1, 2)


def test_zoom_keeps_the_page(studio: StudioPage) -> None:
    studio.canvas.go_to(3)
    before = studio.canvas.scale()
    studio.bar.larger.click()
    assert studio.canvas.scale() > before
    assert studio.canvas.page() == 3
    studio.bar.fit.click()
    assert studio.canvas.scale() == pytest.approx(before)


def test_a_change_in_the_library_is_on_the_page(studio: StudioPage, settled: Wait) -> None:
    box = product_box(studio)
    product = studio.desk.suite.catalogue.product(box.record)  # type: ignore[arg-type]
    assert product is not None
    studio.desk.suite.records.save(product, replace(product, name=product.name.with_language("id", "Zamrud Baru")))
    studio.heard(News(ChangeSet(Deed("product.changed"), ())))
    settled(studio)
    layout = studio.canvas.layout_shown()
    assert layout is not None
    assert any("Zamrud" in one.text for one in layout.boxes)


def test_the_last_brochure_is_remembered(
    desk: Desk, studio: StudioPage, settled: Wait, shown: Callable[..., QWidget]
) -> None:
    studio.options.per_page.chosen.emit("2")
    studio.options.grouping.chosen.emit("producer")
    studio.options.swatches["tarum"].click()
    studio.options.languages["en"].click()
    settled(studio)
    again = StudioPage(desk)
    shown(again, 1298, 624)
    plan = again.studio.plan
    assert (plan.per_page, plan.grouping, plan.theme, plan.languages) == (2, Grouping.PRODUCER, "tarum", ("id", "en"))


def test_it_is_opened_for_products(studio: StudioPage, settled: Wait) -> None:
    ids = tuple(studio.desk.suite.catalogue.product_ids(ProductQuery())[:3])
    studio.enter(ids=ids)
    settled(studio)
    assert studio.studio.plan.selection.chosen == ids
    assert studio.selection.mode() == PICKED


def test_export_shows_errors_first_and_then_exports_all_the_same(studio: StudioPage) -> None:
    assert studio.check.errors() == 1
    studio.check.set_open(False)
    studio.exports.export()
    assert studio.check.is_open()
    assert studio.check.anyway.isVisible()
    assert not studio.studio.is_exporting()


def test_the_pdf_holds_the_pages_of_the_preview(studio: StudioPage, qtbot: QtBot, tmp_path: Path) -> None:
    told: list[str] = []
    studio.desk.bridge.toasted.connect(lambda text, _button, _act: told.append(text))
    studio.exports.export_to(tmp_path / "hasil")
    assert not studio.exports.export_button.isEnabled()
    qtbot.waitUntil(studio.exports.note.isVisible, timeout=60_000)
    target = tmp_path / "hasil.pdf"
    assert len(pypdf.PdfReader(target).pages) == pages(studio)
    assert studio.exports.export_button.isEnabled()
    assert "hasil.pdf" in told[0]
    assert "hasil.pdf" in studio.exports.note.title.full_text()


def test_what_the_file_is_for_is_asked_with_its_size(studio: StudioPage, qtbot: QtBot) -> None:
    studio.check.anyway.show()
    studio.exports.export()
    choice = studio.exports.choice
    assert choice.isVisible()
    qtbot.waitUntil(lambda: all(label.full_text() for label in choice._sizes.values()), timeout=60_000)
    sizes = {edition: label.full_text() for edition, label in choice._sizes.items()}
    assert set(sizes) == {"screen", "saver", "office", "shop", "shop-x1a"}
    assert all(text.startswith("± ") and text.endswith(" MB") for text in sizes.values())
    choice.close()


@pytest.mark.parametrize(
    ("edition", "kind", "keys", "form"),
    [
        ("screen", "", 0, Form("screen")),
        ("office", "booklet", 1, Form("office", Imposition("booklet", "long"))),
        ("office", "copies", 0, Form("office", Imposition("copies"))),
        ("office", "pages", 2, Form("office", Imposition("pages", "long"))),
        ("shop", "booklet", 0, Form("shop")),
    ],
)
def test_the_choice_is_the_file_that_is_written(
    edition: str, kind: str, keys: int, form: Form, studio: StudioPage, qtbot: QtBot
) -> None:
    choice = ExportChoice(studio.exports.export_button, studio.desk.words, pages(studio), (298.0, 420.0))
    choice.show()
    kinds = [value for value, _, _ in choice.arrangement.kind._options]
    for _ in range(kinds.index(kind)):
        qtbot.keyClick(choice.arrangement.kind, Qt.Key.Key_Right)
    for _ in range(keys):
        qtbot.keyClick(choice.arrangement.edge, Qt.Key.Key_Right)
    with qtbot.waitSignal(choice.wanted) as told:
        choice.buttons[edition].click()
    assert told.args == [form]


def test_the_shop_s_paper_is_asked_and_remembered_and_its_file_made_for_it(
    studio: StudioPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio.exports.choose_form()
    choice = studio.exports.choice
    assert choice.condition.currentText() == "Kertas dilapis (art paper) — FOGRA39"
    qtbot.waitUntil(lambda: all(label.full_text() for label in choice._sizes.values()), timeout=60_000)
    for label in choice._sizes.values():
        label.setText("")
    qtbot.keyClick(choice.condition, Qt.Key.Key_Down)
    assert choice.condition.currentText() == "Kertas tidak dilapis (HVS) — FOGRA29"
    qtbot.waitUntil(lambda: all(label.full_text() for label in choice._sizes.values()), timeout=60_000)
    choice.close()
    studio.exports.choose_form()
    target = tmp_path / "hvs.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    studio.exports.choice.buttons["shop"].click()
    qtbot.waitUntil(studio.exports.note.isVisible, timeout=60_000)
    (intent,) = pypdf.PdfReader(target).root_object["/OutputIntents"]
    assert intent["/OutputConditionIdentifier"] == "FOGRA29"
    (made,) = studio.desk.suite.programme.impressions()
    assert edition_words(made, studio.desk.words) == "Percetakan (PDF/X-4), FOGRA29"


def test_a_file_for_the_print_shop_is_written_with_its_bleed(studio: StudioPage, qtbot: QtBot, tmp_path: Path) -> None:
    studio.exports.export_to(tmp_path / "toko.pdf", Form("shop"))
    qtbot.waitUntil(studio.exports.note.isVisible, timeout=60_000)
    page = pypdf.PdfReader(tmp_path / "toko.pdf").pages[0]
    assert float(page.mediabox.width) > float(page.bleedbox.width) > float(page.trimbox.width)


def test_the_print_dialog_opens_on_the_pages_laid_out(studio: StudioPage, qtbot: QtBot) -> None:
    qtbot.keyClick(studio, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = studio.window().findChildren(PrintDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_an_export_that_fails_is_told_and_can_be_tried_again(studio: StudioPage, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(studio.desk.bridge.failed, timeout=60_000) as told:
        studio.exports.export_to(tmp_path / "tidak ada" / "hasil.pdf")
    assert told.args is not None
    assert told.args[0].code == "file.no_folder"
    assert studio.exports.export_button.isEnabled()


def test_nothing_is_called_fine_before_it_was_looked_at(desk: Desk, shown: Callable[..., QWidget]) -> None:
    page = StudioPage(desk)
    shown(page, 1298, 624)
    assert not page.check.state.isVisible()
    page.check.show_findings((), 8)
    assert page.check.state.isVisible()
    assert "Siap dicetak" in page.check.state.text()


def test_an_empty_library_offers_ways_to_begin(bare_desk: Desk, shown: Callable[..., QWidget]) -> None:
    page = StudioPage(bare_desk)
    shown(page, 1298, 624)
    page.enter()
    assert page.empty.isVisible()
    assert page.add_product.isVisible()
    assert page.add_samples.isVisible()
    assert page.exports.export_button.isHidden()
    assert page.exports.print_button.isHidden()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [892, 1298])
def test_nothing_is_cut_or_nameless(
    studio: StudioPage,
    language: str,
    width: int,
    cut_words: Callable[[QWidget], list[str]],
    nameless: Callable[[QWidget], list[str]],
) -> None:
    studio.desk.words.speak(language)
    studio.resize(width, 560)
    for mode in ("filtered", PICKED):
        studio.selection.modes.chosen.emit(mode)
        QTest.qWait(20)
        assert cut_words(studio) == []
        assert nameless(studio) == []


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_in_the_export_choice_is_cut(
    language: str,
    studio: StudioPage,
    cut_words: Callable[[QWidget], list[str]],
    nameless: Callable[[QWidget], list[str]],
) -> None:
    studio.desk.words.speak(language)
    choice = ExportChoice(studio.exports.export_button, studio.desk.words, 3, (298.0, 420.0), "fogra29")
    choice.show_sizes({"screen": 5_400_000, "office": 105_000_000, "shop": 1_234_000_000, "shop-x1a": 9})
    choice.open_under()
    for faults in ((), (Fault("photo.density", "error", 0, "120"),), (Fault("text.small", "warning", 0, "4"),)):
        choice.show_faults(faults)
        choice.show_sizes({"screen": 12_000, "saver": 99_000_000})
        assert cut_words(choice) == []
        assert nameless(choice) == []
        assert choice.height() == choice.column.totalHeightForWidth(choice.width())
    choice.close()


def test_the_note_of_an_export_goes_with_its_template(
    studio: StudioPage, settled: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    studio.exports.export_to(tmp_path / "hasil.pdf")
    qtbot.waitUntil(studio.exports.note.isVisible, timeout=60_000)
    settled(studio)
    assert studio.exports.note.isVisible()
    studio._change_template("price_list")
    settled(studio)
    assert not studio.exports.note.isVisible()


def test_in_a_low_window_the_pages_have_the_room_until_the_lines_are_asked_for(
    studio: StudioPage, qtbot: QtBot
) -> None:
    assert studio.check.view.isVisible()
    studio.resize(1092, 486)
    qtbot.waitUntil(lambda: not studio.check.view.isVisible())
    qtbot.waitUntil(lambda: studio.canvas.height() > 0.75 * studio.height())
    assert studio.check.state.isVisible(), "how many lines there are is still said"
    alone, high = studio.canvas.scale(), studio.canvas.height()
    studio.check.toggle.click()
    qtbot.waitUntil(lambda: studio.canvas.height() < high - 60)
    assert studio.check.view.isVisible()
    assert alone > 1.25 * studio.canvas.scale()
    studio.check.toggle.click()
    studio.resize(1298, 624)
    qtbot.waitUntil(lambda: studio.canvas.height() > high + 60)
    assert not studio.check.view.isVisible(), "what the person chose stays"


def test_the_pages_are_seen_as_on_uncoated_paper_and_back(studio: StudioPage, qtbot: QtBot) -> None:
    def corner() -> tuple[int, int]:
        """How light the page's lightest and darkest spots are."""
        picture, right = studio.images.get(1, 1.0)
        if picture is None or not right:
            return 0, 0
        greys = [picture.toImage().pixelColor(x, y).lightness() for x in range(0, 590, 7) for y in range(0, 840, 7)]
        return max(greys), min(greys)

    qtbot.waitUntil(lambda: corner()[0] > 0, timeout=20_000)
    white, black = corner()
    assert white == 255
    studio.bar.paper.click()
    qtbot.waitUntil(lambda: 0 < corner()[0] < 255, timeout=20_000)
    assert 235 < corner()[0] < 250, "the paper's white"
    assert corner()[1] > black + 20, "ink on it is paler"
    studio.bar.paper.click()
    qtbot.waitUntil(lambda: corner() == (white, black), timeout=20_000)
