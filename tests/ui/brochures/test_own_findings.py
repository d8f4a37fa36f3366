"""What the print check finds about a template's own options is mended at that option."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from pytestqt.qtbot import QtBot

from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.layout import Finding
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.brochures.label_first import LabelFirst
from ovop_desktop.ui.brochures.label_grid import LabelGrid
from ovop_desktop.ui.brochures.page import StudioPage
from ovop_desktop.ui.brochures.records import name_of

Wait = Callable[[StudioPage], None]


def press_verb(studio: StudioPage, code: str) -> None:
    (line,) = [line for line in studio.check.lines() if line.row.finding.code == code][:1]
    line.button.click()


def test_labels_that_are_too_small_for_a_code_lead_to_the_grids(studio: StudioPage, settled: Wait) -> None:
    studio.studio.turn_to(studio.studio.dressed_as("labels"))
    settled(studio)
    form = studio.options.own.parts["grid"]
    assert isinstance(form, LabelGrid)
    form.choice.picked.emit("a3666")
    settled(studio)
    press_verb(studio, "code.left_out")
    assert studio.window().focusWidget() is form.choice


def test_a_first_label_the_sheet_has_not_leads_to_its_number(studio: StudioPage, settled: Wait) -> None:
    studio.studio.turn_to(studio.studio.dressed_as("labels"))
    settled(studio)
    form = studio.options.own.parts["first"]
    assert isinstance(form, LabelFirst)
    form.changed.emit(40)
    settled(studio)
    press_verb(studio, "label.first")
    assert studio.window().focusWidget() is form.picture


def test_pages_that_make_no_whole_sheets_are_said_and_lead_to_their_number(studio: StudioPage, settled: Wait) -> None:
    layout = studio.canvas.layout_shown()
    assert layout is not None
    blank = -layout.page_count % 4
    assert blank, "the sample catalogue fills its last sheet: choose other products here"
    (line,) = [one for one in studio.check.lines() if one.row.finding.code == "pages.stitching"]
    assert str(layout.page_count) in line.title.full_text()
    assert str(blank) in line.detail.full_text()
    line.button.click()
    assert studio.window().focusWidget() is studio.options.per_page


def test_what_a_shop_would_refuse_is_listed_after_the_export_and_leads_to_its_page(studio: StudioPage) -> None:
    before = len(studio.check.rows())
    found = (Fault("photo.density", "error", 2, "120"), Fault("text.near_trim", "warning", 3, "2.1"))
    studio.check.show_faults((*found, Fault("key.missing", "error", None, "/ID")))
    lines = {one.row.finding.code: one for one in studio.check.lines()}
    assert len(studio.check.rows()) == before + 3
    assert "120" in lines["fault.photo.density"].title.full_text()
    assert lines["fault.photo.density"].detail.full_text().startswith("Halaman 3")
    assert lines["fault.key.missing"].button.isHidden()
    lines["fault.text.near_trim"].button.click()
    assert 3 in studio.canvas.pages_in_row()
    assert studio.check.errors() == 1, "the sample's expired certificate; a written file stops nobody"
    studio.check.show_faults(())
    assert len(studio.check.rows()) == before


def test_text_across_a_fold_is_said_with_its_consequence_and_leads_to_where_it_is_typed(
    studio: StudioPage, opened: list[tuple[str, dict[str, object]]]
) -> None:
    title = Finding("text.fold", "warning", 0, "catalogue", {"field": "title", "text": "Rasa dan Karya " * 9})
    product = studio.desk.suite.catalogue.product_ids(ProductQuery())[0]
    name = Finding("text.fold", "warning", 1, product, {"field": "summary", "text": "Manis"})
    studio.check.show_findings([title, name], 2)
    first, second = studio.check.lines()
    assert first.title.full_text() == "“Rasa dan Karya Rasa dan Karya Ra…” melewati lipatan"
    assert second.detail.full_text().startswith("Halaman 2 · Hurufnya terlipat")
    assert first.button.text() == "Ubah teks"
    first.button.click()
    assert studio.window().focusWidget() is studio.options.titles["id"]
    studio.check.lines()[1].button.click()
    assert opened[-1] == ("product", {"id": product, "field": "summary.id"})


def test_what_a_shop_would_refuse_is_told_while_one_chooses_the_file(
    studio: StudioPage, settled: Wait, qtbot: QtBot, opened: list[tuple[str, dict[str, object]]]
) -> None:
    catalogue = studio.desk.suite.catalogue
    studio.studio.take(replace(studio.studio.plan, per_page=1))
    settled(studio)
    before = len(studio.check.rows())
    studio.exports.choose_form()
    choice = studio.exports.choice
    plain = choice._purposes["office"].full_text()
    qtbot.waitUntil(lambda: "Pemeriksaan cetak" in choice._purposes["shop"].full_text(), timeout=20_000)
    assert choice._purposes["shop-x1a"].full_text() == choice._purposes["shop"].full_text()
    assert choice._purposes["office"].full_text() == plain
    choice.close()
    layout = studio.studio.layout
    assert layout is not None
    foretold = studio.desk.suite.brochures.shop_faults(layout)(Quiet())
    lines = [line for line in studio.check.lines() if line.row.finding.code == "fault.photo.density"]
    assert lines
    assert len(studio.check.rows()) == before + len(lines)
    assert {line.row.finding.record for line in lines} <= {fault.record for fault in foretold}
    of_product = next(line for line in lines if catalogue.product(EntityId(line.row.finding.record)))
    assert of_product.title.full_text().startswith(name_of(catalogue, of_product.row.finding.record, studio.desk.words))
    assert of_product.button.text() == "Ganti foto"
    of_product.button.click()
    assert opened[-1] == ("product", {"id": of_product.row.finding.record, "field": "photos"})


def test_a_photo_of_the_cover_that_a_shop_would_refuse_leads_to_the_cover(studio: StudioPage) -> None:
    studio.check.show_faults((Fault("photo.density", "error", 0, "120", "catalogue"),))
    press_verb(studio, "fault.photo.density")
    assert studio.window().focusWidget() is studio.options.cover.choose


def test_a_photo_too_small_for_any_printer_is_not_listed_again_for_the_shop(studio: StudioPage) -> None:
    low = Finding("photo.low", "warning", 1, "p", {"need_width": 900, "need_height": 900})
    studio.check.show_findings([low], 4)
    studio.check.show_faults((Fault("photo.density", "warning", 1, "210", "p"),))
    assert [row.finding.code for row in studio.check.rows()] == ["photo.low"]
    studio.check.show_faults((Fault("photo.density", "error", 1, "140", "p"),))
    assert [row.finding.code for row in studio.check.rows()] == ["fault.photo.density", "photo.low"]
