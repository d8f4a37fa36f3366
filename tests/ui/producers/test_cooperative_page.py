"""The cooperative's page: facts that lead somewhere, a table of members that moves, ways to reach it, products."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.contact import NO_CONTACT, Contact
from ovop_desktop.domain.producer import Producer
from ovop_desktop.ui.producers.contact_card import address_of
from ovop_desktop.ui.producers.producer_page import ProducerPage
from ovop_desktop.ui.shell.desk import Desk

Show = Callable[..., QWidget]
Inspector = Callable[[QWidget], list[str]]
Opened = list[tuple[str, dict[str, object]]]


@pytest.fixture
def page(desk: Desk, shown: Show) -> ProducerPage:
    made = ProducerPage(desk)
    shown(made, 1146, 624)
    made.enter(id=desk.suite.catalogue.producer_rows("nira")[0].id)
    return made


def stored(page: ProducerPage) -> Producer:
    assert page.producer is not None
    found = page.desk.suite.catalogue.producer(page.producer.id)
    assert found is not None
    return found


def top_of(page: ProducerPage, card: QWidget) -> int:
    return card.mapTo(page, QPoint(0, 0)).y()


@pytest.mark.parametrize(("fact", "card"), [("members", "members"), ("papers", "papers")])
def test_a_fact_leads_to_its_card(page: ProducerPage, fact: str, card: str) -> None:
    page.banner.facts[fact].click()
    target = getattr(page, card)
    assert 0 <= top_of(page, target) < page.height()
    assert page.focusWidget() is target.section.button


def test_a_fact_leads_to_the_products_that_are_ready(page: ProducerPage, opened: Opened) -> None:
    page.banner.facts["ready"].click()
    place, facts = opened[-1]
    assert place == "products"
    assert facts["query"].complete is True  # type: ignore[attr-defined]
    assert facts["query"].producers == {stored(page).id}  # type: ignore[attr-defined]


def test_the_papers_that_hold_are_counted(page: ProducerPage) -> None:
    today = page.desk.suite.catalogue.today()
    papers = page.desk.suite.catalogue.certificates_of(stored(page).id)
    good = sum(one.validity(today).value in {"valid", "ending"} for one in papers)
    assert good > 0
    assert page.banner.facts["papers"].accessibleName() == f"{good} sertifikat berlaku"


def test_members_move_by_keyboard(page: ProducerPage) -> None:
    names = [one.name for one in stored(page).members]
    line = page.members.rows[0].lines["name"]
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    page.leave()
    assert [one.name for one in stored(page).members] == [names[1], names[0], *names[2:]]
    assert [row.lines["name"].text() for row in page.members.rows] == [names[1], names[0], *names[2:]]


def test_members_are_dragged(page: ProducerPage) -> None:
    names = [one.name for one in stored(page).members]
    rows = page.members.rows
    last = rows[-1].mapToGlobal(QPoint(0, 5)).y()
    rows[0].handle.dragged.emit(last)
    assert [one.name for one in stored(page).members] == names
    rows[-1].handle.dropped.emit()
    page.leave()
    assert [one.name for one in stored(page).members] == [*names[1:], names[0]]


def test_the_handle_moves_too(page: ProducerPage) -> None:
    first = stored(page).members[0]
    page.members.rows[0].handle.stepped.emit(-1)
    page.members.rows[0].handle.stepped.emit(1)
    page.leave()
    assert stored(page).members[1] == first


def test_a_member_is_taken_away(page: ProducerPage) -> None:
    before = stored(page).members
    QTest.mouseClick(page.members.rows[1].remove, Qt.MouseButton.LeftButton)
    page.leave()
    assert stored(page).members == (before[0], *before[2:])


def test_the_contact_is_read_until_one_wants_to_change_it(page: ProducerPage) -> None:
    told = page.contact.told["whatsapp"]
    assert told.text.full_text() == "0812-0000-0011"
    assert not page.contact.form.isVisible()
    page.contact.section.button.click()
    assert page.contact.form.isVisible()
    assert page.focusWidget() is page.contact.lines["whatsapp"]
    assert not told.isVisible()
    page.contact.section.button.click()
    told.copy.click()
    assert QGuiApplication.clipboard().text() == "0812-0000-0011"


def test_the_number_leads_to_a_chat(page: ProducerPage) -> None:
    went: list[str] = []
    catcher = _Catcher(went)
    QDesktopServices.setUrlHandler("https", catcher, "caught")  # type: ignore[call-overload]
    page.contact.told["whatsapp"].open.click()
    QDesktopServices.unsetUrlHandler("https")
    assert went == ["https://wa.me/6281200000011"]


class _Catcher(QObject):
    def __init__(self, went: list[str]) -> None:
        super().__init__()
        self._went = went

    @Slot(QUrl)
    def caught(self, url: QUrl) -> None:
        self._went.append(url.toString())


@pytest.mark.parametrize(
    ("name", "held", "leads"),
    [
        ("whatsapp", "+6281227450193", "https://wa.me/6281227450193"),
        ("whatsapp", "nanti", ""),
        ("phone", "+6281227450193", ""),
        ("email", "a@b.id", "mailto:a@b.id"),
        ("website", "kokap.desa.id", "https://kokap.desa.id"),
        ("website", "http://kokap.desa.id", "http://kokap.desa.id"),
        ("address", "Jl. Gunungrego 12", ""),
    ],
)
def test_ways_lead_where_they_should(name: str, held: str, leads: str) -> None:
    assert address_of(name, held) == leads


def test_without_any_contact_it_is_said_how_to_give_one(page: ProducerPage) -> None:
    page.contact.show_contact(NO_CONTACT)
    assert page.contact._none.isVisible()
    page.contact.show_contact(replace(NO_CONTACT, hours="Senin–Sabtu"))
    assert not page.contact._none.isVisible()
    assert page.contact.told["hours"].isVisible()


def test_a_number_that_is_none_is_kept_and_doubted(page: ProducerPage) -> None:
    page.contact.show_contact(Contact(whatsapp="12"))
    assert "contoh" in page.contact._fields["whatsapp"].wrong()
    assert not page.contact.told["whatsapp"].open.isVisible()


def test_a_products_card_says_how_it_stands(page: ProducerPage) -> None:
    assert page.products.cards[0].accessibleName().endswith("Siap cetak")


def test_a_brochure_begins_with_its_products(page: ProducerPage, opened: Opened) -> None:
    page.brochure.click()
    ids = tuple(page.desk.suite.catalogue.products_of_producer(stored(page).id))
    assert ids
    assert opened[-1] == ("studio", {"ids": ids})


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [1146, 760])
@pytest.mark.parametrize("typing", [False, True])
def test_nothing_is_cut_and_everything_has_a_name(
    page: ProducerPage, language: str, width: int, typing: bool, cut_words: Inspector, nameless: Inspector
) -> None:
    page.desk.words.speak(language)
    page.resize(width, 624)
    if typing:
        page.contact.toggle()
    assert cut_words(page) == []
    assert nameless(page) == []


@pytest.mark.parametrize("width", [1146, 892, 760])
def test_the_page_scrolls_in_one_direction_only(page: ProducerPage, width: int, qtbot: QtBot) -> None:
    page.resize(width, 624)
    inner = page.view.widget()
    assert inner is not None
    qtbot.waitUntil(lambda: inner.width() <= page.view.viewport().width())
    beside = page.contact.mapTo(page, QPoint(0, 0)).x() > page.members.mapTo(page, QPoint(0, 0)).x()
    assert beside is (width > 1000)
