"""Cooperatives and villages: found, added, typed in place, archived and brought back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.certificate import CertificateKind
from ovop_desktop.domain.producer import Member, Producer, ProducerKind
from ovop_desktop.services.feed import News
from ovop_desktop.ui.producers.page import ARCHIVE, PARTNERS, PRODUCERS, VILLAGES, ProducersPage
from ovop_desktop.ui.producers.producer_page import ProducerPage
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Page

Show = Callable[..., QWidget]
Opened = list[tuple[str, dict[str, object]]]


@pytest.fixture
def opened(desk: Desk) -> Opened:
    """Where the window was asked to go."""
    held: Opened = []
    desk.bridge.opened.connect(lambda place, facts: held.append((place, facts)))
    return held


def listening(desk: Desk, page: Page) -> None:
    """News reach the page as the window passes them on."""
    desk.suite.feed.subscribe(lambda news: page.heard(news) if isinstance(news, News) else None)


@pytest.fixture
def listed(desk: Desk, shown: Show) -> ProducersPage:
    page = ProducersPage(desk)
    listening(desk, page)
    shown(page, 1146, 624)
    page.enter()
    return page


def some_producer(desk: Desk) -> Producer:
    row = next(row for row in desk.suite.catalogue.producer_rows() if row.products)
    found = desk.suite.catalogue.producer(row.id)
    assert found is not None
    return found


@pytest.fixture
def record(desk: Desk, shown: Show) -> ProducerPage:
    page = ProducerPage(desk)
    listening(desk, page)
    shown(page, 1146, 624)
    page.enter(id=some_producer(desk).id)
    return page


def stored(page: ProducerPage) -> Producer:
    assert page.producer is not None
    found = page.desk.suite.catalogue.producer(page.producer.id)
    assert found is not None
    return found


def retype(line: QWidget, text: str) -> None:
    line.setFocus()
    line.selectAll()  # type: ignore[attr-defined]
    QTest.keyClicks(line, text)


def test_every_producer_is_listed_with_its_products(listed: ProducersPage) -> None:
    assert len(listed.rows) == 12
    assert all("produk" in row.accessibleName() for row in listed.rows)


def test_the_search_filters_in_place_and_says_when_nothing_fits(listed: ProducersPage) -> None:
    listed.searched("oma kema")
    assert [row.name for row in listed.rows] == ["Dapur Oma Kema"]
    listed.searched("zzz")
    assert listed.empty.isVisible()
    assert "zzz" in listed.empty.title.full_text()
    assert listed.clear.isVisible()
    assert not listed.begin.isVisible()


def test_a_row_opens_its_record(listed: ProducersPage, opened: Opened) -> None:
    QTest.mouseClick(listed.rows[0], Qt.MouseButton.LeftButton)
    assert opened[0][0] == "producer"
    listed.views.chosen.emit("villages")
    listed.views.set_value("villages")
    listed.renew()
    QTest.mouseClick(listed.rows[0], Qt.MouseButton.LeftButton)
    assert opened[1][0] == "village"


def test_a_producer_is_added_with_its_village(listed: ProducersPage, opened: Opened) -> None:
    listed.add.click()
    QTest.keyClicks(listed.add_producer.name, "KSU Sari Nira")
    QTest.keyClicks(listed.add_producer.village, "Hargorejo Kokap")
    listed.add_producer.village.take_first()
    listed.add_producer.yes.click()
    place, facts = opened[-1]
    made = listed.desk.suite.catalogue.producer(facts["id"])  # type: ignore[arg-type]
    assert place == "producer"
    assert made is not None
    assert (made.name, made.kind) == ("KSU Sari Nira", ProducerKind.COOPERATIVE)
    village = listed.desk.suite.catalogue.village(made.village_id) if made.village_id else None
    assert village is not None
    assert village.name == "Hargorejo"


def test_a_producer_without_a_name_is_not_added_and_told_why(listed: ProducersPage) -> None:
    listed.add.click()
    listed.add_producer.yes.click()
    assert listed.add_producer.isVisible()
    assert "contoh" in listed.add_producer._fields[0].wrong()
    assert len(listed.desk.suite.catalogue.producer_rows()) == 12


def test_a_village_is_added_by_choosing_it(listed: ProducersPage, opened: Opened) -> None:
    listed.views.set_value("villages")
    listed.renew()
    listed.start_adding()
    QTest.keyClicks(listed.add_village.picker, "Pariangan")
    listed.add_village.picker.take_first()
    place, facts = opened[-1]
    village = listed.desk.suite.catalogue.village(facts["id"])  # type: ignore[arg-type]
    assert place == "village"
    assert village is not None
    assert village.label == "Nagari Pariangan"


def test_archived_goes_to_the_archive_and_comes_back(listed: ProducersPage, record: ProducerPage) -> None:
    name = stored(record).name
    record.archive.click()
    assert stored(record).archived
    listed.views.set_value("archive")
    listed.renew()
    assert [row.name for row in listed.rows] == [name]
    listed.rows[0].restored.emit()
    assert not stored(record).archived
    listed.desk.undo.undo()
    assert stored(record).archived


def test_an_empty_library_says_what_will_be_here(bare_desk: Desk, shown: Show) -> None:
    page = ProducersPage(bare_desk)
    shown(page, 1146, 624)
    page.enter()
    assert page.empty.isVisible()
    page.begin.click()
    assert page.add_producer.isVisible()


def test_what_is_typed_is_saved_by_itself_and_taken_back(record: ProducerPage, qtbot: QtBot) -> None:
    before = stored(record).name
    retype(record.identity.name, "Sari Nira Jaya")
    qtbot.waitUntil(lambda: stored(record).name == "Sari Nira Jaya", timeout=5_000)
    assert record.title() == "Sari Nira Jaya"
    record.setFocus()
    record.desk.undo.undo()
    assert stored(record).name == before
    assert record.producer is not None
    assert record.producer.name == before


def test_what_is_typed_is_saved_when_the_page_is_left(record: ProducerPage) -> None:
    retype(record.identity.founded, "2004")
    record.leave()
    assert stored(record).founded == 2004


def test_an_empty_name_is_told_and_the_old_one_kept(record: ProducerPage) -> None:
    before = stored(record).name
    retype(record.identity.name, " ")
    record.leave()
    assert stored(record).name == before
    assert record.identity._fields[0].wrong()


def test_a_telephone_number_is_tidied_and_a_doubtful_one_kept(record: ProducerPage) -> None:
    line = record.contact.lines["whatsapp"]
    retype(line, "0812 2745 0193")
    line.editingFinished.emit()
    assert stored(record).contact.whatsapp == "+6281227450193"
    assert line.text() == "0812-2745-0193"
    retype(line, "12")
    line.editingFinished.emit()
    assert stored(record).contact.whatsapp == "12"
    assert "contoh" in record.contact._fields["whatsapp"].wrong()


def test_a_line_is_copied(record: ProducerPage) -> None:
    record.contact.copies["address"].click()
    assert QGuiApplication.clipboard().text() == stored(record).contact.address


def test_members_are_added_and_removed(record: ProducerPage) -> None:
    before = stored(record).members
    record.members.section.button.click()
    row = record.members.rows[-1]
    QTest.keyClicks(row.lines["name"], "Tugiran")
    QTest.keyClicks(row.lines["phone"], "0821-3345-0912")
    record.leave()
    assert stored(record).members == (*before, Member("Tugiran", "", "+6282133450912"))
    record.members.rows[0].remove.click()
    record.leave()
    assert stored(record).members[-1].name == "Tugiran"
    assert len(stored(record).members) == len(before)


def test_a_row_left_empty_is_no_member(record: ProducerPage) -> None:
    before = stored(record).members
    record.members.section.button.click()
    record.leave()
    assert stored(record).members == before


def test_certificates_are_added_dated_and_removed(record: ProducerPage) -> None:
    owner = stored(record).id
    before = len(record.papers.rows)
    record.papers.section.button.click()
    row = next(one for one in record.papers.rows if not one.form.isHidden())
    row.kind.picked.emit("organic")
    row.unlimited.click()
    QTest.keyClicks(row.number, "LSO-004-IDN-1873")
    QTest.keyClicks(row.until, "14 Des 2026")
    row.until.editingFinished.emit()
    paper = next(
        one for one in record.desk.suite.catalogue.certificates_of(owner) if one.kind is CertificateKind.ORGANIC
    )
    assert (paper.number, paper.valid_until, paper.unlimited) == ("LSO-004-IDN-1873", date(2026, 12, 14), False)
    assert row.badge.text() == "20 hari lagi"
    row.remove.click()
    assert len(record.papers.rows) == before
    record.desk.undo.undo()
    assert len(record.papers.rows) == before + 1


def test_a_date_that_is_none_is_told_with_an_example(record: ProducerPage) -> None:
    record.papers.section.button.click()
    row = next(one for one in record.papers.rows if not one.form.isHidden())
    row.unlimited.click()
    QTest.keyClicks(row.until, "kapan-kapan")
    row.until.editingFinished.emit()
    assert "14 Agu 2028" in row._fields[2].wrong()


def test_a_story_is_kept_in_its_language(record: ProducerPage) -> None:
    record.story.tabs.chosen.emit("en")
    record.story.area.setFocus()
    record.story.area.selectAll()
    QTest.keyClicks(record.story.area, "Made by hand.")
    record.leave()
    assert stored(record).story.en == "Made by hand."
    assert stored(record).story.id


def test_a_logo_is_taken_in_from_a_file(record: ProducerPage, qtbot: QtBot) -> None:
    photo = resources() / "sample" / "photos" / "madu.jpg"
    record.logo.take_in([photo])
    qtbot.waitUntil(lambda: stored(record).logo is not None, timeout=20_000)
    record.logo.remove.click()
    assert stored(record).logo is None


def test_a_file_that_is_no_photo_is_told(record: ProducerPage, qtbot: QtBot, tmp_path: Path) -> None:
    text = tmp_path / "catatan.txt"
    text.write_text("bukan foto")
    with qtbot.waitSignal(record.desk.bridge.failed, timeout=20_000) as told:
        record.logo.take_in([text])
    assert told.args is not None
    assert told.args[0].code == "photo.not_a_photo"


def test_its_products_lead_to_their_editors_and_its_brochure(record: ProducerPage, opened: Opened) -> None:
    ids = record.desk.suite.catalogue.products_of_producer(stored(record).id)
    record.products.cards[0].pressed.emit()
    assert opened[-1] == ("product", {"id": ids[0]})
    record.brochure.click()
    assert opened[-1] == ("studio", {"ids": tuple(ids)})


def test_a_product_added_here_belongs_to_it(record: ProducerPage, opened: Opened) -> None:
    record.products.section.button.click()
    place, facts = opened[-1]
    made = record.desk.suite.catalogue.product(facts["id"])  # type: ignore[arg-type]
    assert place == "product"
    assert made is not None
    assert (made.producer_id, made.village_id) == (stored(record).id, stored(record).village_id)


def test_facts_lead_to_the_filtered_list(record: ProducerPage, opened: Opened) -> None:
    record.banner.facts["ready"].click()
    place, facts = opened[-1]
    query = facts["query"]
    assert place == "products"
    assert query.producers == frozenset({stored(record).id})  # type: ignore[attr-defined]
    assert query.complete is True  # type: ignore[attr-defined]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [860, 1146])
def test_nothing_is_cut_or_nameless(
    listed: ProducersPage,
    record: ProducerPage,
    language: str,
    width: int,
    cut_words: Callable[[QWidget], list[str]],
    nameless: Callable[[QWidget], list[str]],
) -> None:
    listed.desk.words.speak(language)
    listed.start_adding()
    record.papers.section.button.click()
    for page in (listed, record):
        page.resize(width, 540)
        QTest.qWait(20)
        assert cut_words(page) == []
        assert nameless(page) == []


def test_another_kind_of_producer_is_kept(record: ProducerPage) -> None:
    record.identity.kind.picked.emit(ProducerKind.BUM_DESA.value)
    record.leave()
    assert stored(record).kind is ProducerKind.BUM_DESA


@pytest.mark.parametrize("view", [PRODUCERS, PARTNERS, VILLAGES])
def test_what_says_the_list_is_empty_gives_way_to_the_form_that_fills_it(
    bare_desk: Desk, shown: Show, view: str
) -> None:
    page = ProducersPage(bare_desk)
    page.enter(view=view)
    shown(page)
    assert page.empty.isVisible()
    page.begin.click()
    assert not page.panels[view].isHidden()
    assert page.empty.isHidden()
    page.renew()
    assert page.empty.isHidden()
    page.panels[view].no.click()
    assert page.empty.isVisible()


def test_the_line_under_the_title_counts_what_the_list_shows(listed: ProducersPage, desk: Desk) -> None:
    told = {}
    for view in (PRODUCERS, PARTNERS, VILLAGES, ARCHIVE):
        listed.views.set_value(view)
        listed.renew()
        told[view] = listed.context_line()
    assert told == {PRODUCERS: "12 produsen", PARTNERS: "3 mitra", VILLAGES: "12 desa", ARCHIVE: "0 di arsip"}
    listed.views.set_value(PARTNERS)
    listed.searched("hanmaeum")
    assert listed.context_line() == "1 dari 3 mitra"
    listed.views.set_value(VILLAGES)
    desk.words.speak("en")
    listed.searched("celuk")
    assert listed.context_line() == "1 of 12 villages"
