"""Partners: listed among the producers, added with a kind guessed from the name, typed in place, put away and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.partner import Partner, PartnerKind
from ovop_desktop.services.feed import News
from ovop_desktop.ui.partners.partner_page import PartnerPage
from ovop_desktop.ui.producers.page import PARTNERS, ProducersPage
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Page

Show = Callable[..., QWidget]
Inspector = Callable[[QWidget], list[str]]
Opened = list[tuple[str, dict[str, object]]]


def listening(desk: Desk, page: Page) -> None:
    desk.suite.feed.subscribe(lambda news: page.heard(news) if isinstance(news, News) else None)


@pytest.fixture
def listed(desk: Desk, shown: Show) -> ProducersPage:
    page = ProducersPage(desk)
    listening(desk, page)
    shown(page, 1146, 624)
    page.enter(view=PARTNERS)
    return page


@pytest.fixture
def bank(desk: Desk) -> Partner:
    made = desk.suite.programme.add_partner(PartnerKind.BANK, "Bank Desa Lestari", "Indonesia")
    full = replace(made, contact=Contact(whatsapp="+6281227450193", person="Bu Ginarti"))
    desk.suite.records.save(made, full)
    return full


@pytest.fixture
def record(desk: Desk, shown: Show, bank: Partner) -> PartnerPage:
    page = PartnerPage(desk)
    listening(desk, page)
    shown(page, 1146, 624)
    page.enter(id=bank.id)
    return page


def stored(page: PartnerPage) -> Partner:
    assert page.partner is not None
    found = page.desk.suite.programme.partner(page.partner.id)
    assert found is not None
    return found


def test_partners_are_listed_with_kind_country_and_how_often_they_helped(listed: ProducersPage, bank: Partner) -> None:
    listed.searched("desa lestari")
    (line,) = listed.rows
    assert line.accessibleName() == "Bank Desa Lestari, Bank · Indonesia, Belum ada pendampingan"


def test_a_partner_is_found_by_its_country_and_person(listed: ProducersPage, bank: Partner) -> None:
    listed.searched("ginarti")
    assert [line.name for line in listed.rows] == ["Bank Desa Lestari"]


def test_the_button_of_the_list_adds_what_it_shows(listed: ProducersPage, opened: Opened) -> None:
    assert listed.add.text_shown() == "Tambah mitra"
    listed.add.click()
    QTest.keyClicks(listed.add_partner.name, "Dinas Koperasi dan UKM Kulon Progo")
    assert listed.add_partner.kind.value() == PartnerKind.AGENCY.value
    listed.add_partner.yes.click()
    place, facts = opened[-1]
    made = listed.desk.suite.programme.partner(facts["id"])  # type: ignore[arg-type]
    assert place == "partner"
    assert made is not None
    assert (made.kind, made.country) == (PartnerKind.AGENCY, "Indonesia")


def test_a_kind_that_was_chosen_is_not_guessed_over(listed: ProducersPage, opened: Opened) -> None:
    listed.add.click()
    listed.add_partner.kind.set_value(PartnerKind.RETAILER.value)
    listed.add_partner.kind.picked.emit(PartnerKind.RETAILER.value)
    QTest.keyClicks(listed.add_partner.name, "PT Sumber Rasa")
    listed.add_partner.yes.click()
    made = listed.desk.suite.programme.partner(opened[-1][1]["id"])  # type: ignore[arg-type]
    assert made is not None
    assert made.kind is PartnerKind.RETAILER


def test_a_partner_without_a_name_is_not_added_and_told_why(listed: ProducersPage, opened: Opened) -> None:
    listed.add.click()
    listed.add_partner.yes.click()
    assert "contoh" in listed.add_partner._fields[0].wrong()
    assert not opened


def test_what_is_typed_is_saved(record: PartnerPage) -> None:
    record.identity.country.setFocus()
    record.identity.country.selectAll()
    QTest.keyClicks(record.identity.country, "Korea Selatan")
    record.story.area.setPlainText("Mendampingi pengemasan sejak 2024.")
    record.leave()
    assert stored(record).country == "Korea Selatan"
    assert stored(record).story.id == "Mendampingi pengemasan sejak 2024."


def test_another_kind_is_kept(record: PartnerPage) -> None:
    record.identity.kind.picked.emit(PartnerKind.COMPANY.value)
    record.leave()
    assert stored(record).kind is PartnerKind.COMPANY


def test_a_number_is_copied_in_digits(record: PartnerPage) -> None:
    record.contact.copies["whatsapp"].click()
    assert QApplication.clipboard().text() == "0812-2745-0193"


def test_put_away_it_is_in_the_archive_and_comes_back(
    record: PartnerPage, listed: ProducersPage, opened: Opened
) -> None:
    record.archive.click()
    assert stored(record).archived
    assert opened[-1] == ("producers", {"view": "partners"})
    listed.views.set_value("archive")
    listed.renew()
    (line,) = listed.rows
    line.restored.emit()
    assert not stored(record).archived
    record.desk.undo.undo()
    assert stored(record).archived
    record.enter(id=stored(record).id)
    assert record.archived.isVisible()
    record.archived.pressed.emit()
    assert not stored(record).archived


def test_the_page_follows_undo(record: PartnerPage) -> None:
    record.identity.changed.emit({"name": "Bank Lain"})
    record.draft.flush()
    record.desk.undo.undo()
    assert record.identity.name.text() == "Bank Desa Lestari"
    assert record.title() == "Bank Desa Lestari"


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [1146, 740])
def test_nothing_is_cut_and_everything_has_a_name(
    listed: ProducersPage, record: PartnerPage, language: str, width: int, cut_words: Inspector, nameless: Inspector
) -> None:
    record.desk.words.speak(language)
    listed.add.click()
    for page in (listed, record):
        page.resize(width, 624)
        assert cut_words(page) == []
        assert nameless(page) == []
