"""What a producer agreed to, and when its members met last."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.consent import Agreement, Consent
from ovop_desktop.domain.producer import Producer, ProducerKind
from ovop_desktop.services.feed import News
from ovop_desktop.ui.producers.producer_page import ProducerPage
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.typed_field import TypedField

Inspector = Callable[[QWidget], list[str]]


@pytest.fixture
def producer(desk: Desk) -> Producer:
    """A cooperative that was asked nothing yet."""
    return desk.suite.records.add_producer(ProducerKind.COOPERATIVE, "Koperasi Suluh Pagi")


@pytest.fixture
def page(desk: Desk, producer: Producer, shown: Callable[..., QWidget]) -> ProducerPage:
    """Its page."""
    made = ProducerPage(desk)
    desk.suite.feed.subscribe(lambda news: made.heard(news) if isinstance(news, News) else None)
    made.enter(id=producer.id)
    shown(made, 1366, 690)
    return made


def _stored(desk: Desk, producer: Producer) -> Producer:
    found = desk.suite.catalogue.producer(producer.id)
    assert found is not None
    return found


def _type(field: TypedField, text: str) -> None:
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text)
    field.line.editingFinished.emit()


def test_an_answer_by_keyboard_is_stored_at_once_as_of_today_and_taken_back_by_one_undo(
    page: ProducerPage, producer: Producer, desk: Desk
) -> None:
    strip = page.consent.answers["phone"]
    assert not page.consent.given.isVisible()
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Right)
    assert _stored(desk, producer).consent == Consent(phone=Agreement.AGREED, given=date(2026, 11, 24))
    assert page.consent.given.line.text() == "24 Nov 2026"
    desk.undo.undo()
    assert _stored(desk, producer).consent == Consent()


def test_a_refusal_is_an_answer_too_and_its_day_can_be_another(
    page: ProducerPage, producer: Producer, desk: Desk
) -> None:
    strip = page.consent.answers["faces"]
    strip.setFocus()
    QTest.keyClick(strip, Qt.Key.Key_Left)
    _type(page.consent.given, "14-8-26")
    assert _stored(desk, producer).consent == Consent(faces=Agreement.REFUSED, given=date(2026, 8, 14))


def test_a_day_that_is_still_to_come_stays_on_screen(page: ProducerPage, producer: Producer, desk: Desk) -> None:
    QTest.keyClick(page.consent.answers["address"], Qt.Key.Key_Right)
    _type(page.consent.given, "14 Agu 2027")
    assert page.consent.given.wrong()
    assert page.consent.given.line.text() == "14 Agu 2027"
    assert _stored(desk, producer).consent.given == date(2026, 11, 24)


def test_taking_back_the_only_answer_takes_its_day_along(page: ProducerPage, producer: Producer, desk: Desk) -> None:
    strip = page.consent.answers["phone"]
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Left)
    assert _stored(desk, producer).consent == Consent()


def test_the_members_meeting_of_a_cooperative_is_noted_and_a_late_one_is_told(
    page: ProducerPage, producer: Producer, desk: Desk
) -> None:
    _type(page.meeting.field, "14 Mar 2026")
    assert _stored(desk, producer).annual_meeting == date(2026, 3, 14)
    assert not page.meeting.field.wrong()
    _type(page.meeting.field, "2/2/2025")
    assert _stored(desk, producer).annual_meeting == date(2025, 2, 2)
    assert page.meeting.field.wrong() == "RAT tahun buku 2025 belum tercatat; NIK koperasi bergantung padanya."


def test_only_cooperatives_are_asked_for_their_meeting(page: ProducerPage, desk: Desk) -> None:
    assert page.meeting.isVisible()
    group = desk.suite.records.add_producer(ProducerKind.GROUP, "Kelompok Anyam Senja")
    page.enter(id=group.id)
    assert not page.meeting.isVisible()


@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_is_cut_or_nameless(
    page: ProducerPage, desk: Desk, cut_words: Inspector, nameless: Inspector, language: str
) -> None:
    desk.words.speak(language)
    QTest.keyClick(page.consent.answers["phone"], Qt.Key.Key_Right)
    _type(page.meeting.field, "2/2/2024")
    assert cut_words(page) == []
    assert nameless(page) == []
    desk.words.speak("id")
