"""Help on record: noted by choosing a partner, typed in place, shown newest first, taken away and brought back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.brochure.layout import Box
from ovop_desktop.config.paths import resources
from ovop_desktop.domain.facilitation import Facilitation, FacilitationKind
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.partner import Partner, PartnerKind
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.feed import News
from ovop_desktop.ui.brochures.records import Door, door_of, name_of
from ovop_desktop.ui.facilitations.help_card import HelpCard
from ovop_desktop.ui.facilitations.help_form import HelpForm
from ovop_desktop.ui.facilitations.help_words import period
from ovop_desktop.ui.partners.partner_page import PartnerPage
from ovop_desktop.ui.producers.producer_page import ProducerPage
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.shell.words import Words

Show = Callable[..., QWidget]
Inspector = Callable[[QWidget], list[str]]


def listening(desk: Desk, page: ScrollPage) -> None:
    desk.suite.feed.subscribe(lambda news: page.heard(news) if isinstance(news, News) else None)


@pytest.fixture
def maker(desk: Desk) -> Producer:
    found = desk.suite.catalogue.producer(desk.suite.catalogue.producer_rows("nira")[0].id)
    assert found is not None
    for old in desk.suite.programme.facilitations_of_producer(found.id):
        desk.suite.programme.remove_facilitation(old.id)
    return found


@pytest.fixture
def bank(desk: Desk) -> Partner:
    return desk.suite.programme.add_partner(PartnerKind.BANK, "Bank Desa Lestari", "Indonesia")


@pytest.fixture
def page(desk: Desk, shown: Show, maker: Producer, bank: Partner) -> ProducerPage:
    made = ProducerPage(desk)
    listening(desk, made)
    shown(made, 1146, 624)
    made.enter(id=maker.id)
    return made


def noted(desk: Desk, partner: Partner, producer: Producer, first: date | None = None) -> Facilitation:
    made = desk.suite.programme.add_facilitation(FacilitationKind.PACKAGING, partner.id, producer.id)
    full = replace(made, first=first, change=LocalizedText("Kemasan baru."), value=Money(35_000_000))
    desk.suite.records.save(made, full)
    return full


def stored(desk: Desk, producer: Producer) -> tuple[Facilitation, ...]:
    return desk.suite.programme.facilitations_of_producer(producer.id)


def opened(card: HelpCard, place: int = 0) -> HelpForm:
    entry = card.entries[place]
    if not entry.is_open:
        entry.toggle()
    assert entry.form is not None
    return entry.form


def begin(card: HelpCard, words: str) -> None:
    card.section.button.click()
    card.kind.set_value(FacilitationKind.EXPORT_MARKET.value)
    QTest.keyClicks(card.other, words)
    card.other.take_first()


def test_help_is_noted_by_choosing_who_gave_it(page: ProducerPage, maker: Producer, bank: Partner) -> None:
    begin(page.helps, "bank desa")
    (made,) = stored(page.desk, maker)
    assert (made.partner_id, made.kind) == (bank.id, FacilitationKind.EXPORT_MARKET)
    assert page.helps.entries[0].is_open
    assert not page.helps.new.isVisible()


def test_a_partner_that_is_not_there_is_added_by_its_name(page: ProducerPage, maker: Producer) -> None:
    begin(page.helps, "Universitas Merapi")
    (made,) = stored(page.desk, maker)
    partner = page.desk.suite.programme.partner(made.partner_id)
    assert partner is not None
    assert (partner.name, partner.kind) == ("Universitas Merapi", PartnerKind.UNIVERSITY)


def test_the_list_offers_a_new_partner_only_where_there_is_none_of_that_name(page: ProducerPage) -> None:
    page.helps.begin()
    QTest.keyClicks(page.helps.other, "Bank Desa Lestari")
    page.helps.other.offer()
    assert page.helps.other.offered() == ["Bank Desa Lestari"]
    page.helps.other.setText("Bank Desa")
    page.helps.other.offer()
    assert page.helps.other.offered() == ["Bank Desa Lestari", "Tambah mitra baru “Bank Desa”"]


def test_times_and_value_are_taken_as_people_type_them(page: ProducerPage, maker: Producer) -> None:
    begin(page.helps, "bank desa")
    form = opened(page.helps)
    for name, text in (("first", "maret 2025"), ("last", "31/8/25"), ("value", "35 juta")):
        form.lines[name].setFocus()
        QTest.keyClicks(form.lines[name], text)
    form.close_form.click()
    (held,) = stored(page.desk, maker)
    assert (held.first, held.last, held.value) == (date(2025, 3, 1), date(2025, 8, 31), Money(35_000_000))
    assert page.helps.entries[0].when.full_text() == "Maret–Agustus 2025"
    assert page.helps.entries[0].value.text() == "Rp35.000.000"


def test_what_is_no_time_is_told_and_not_kept(page: ProducerPage, maker: Producer, bank: Partner) -> None:
    noted(page.desk, bank, maker, date(2025, 3, 1))
    form = opened(page.helps)
    form.lines["first"].selectAll()
    QTest.keyClicks(form.lines["first"], "kemarin dulu")
    form.lines["first"].editingFinished.emit()
    assert "tanggal" in form.fields["first"].wrong()
    assert stored(page.desk, maker)[0].first == date(2025, 3, 1)


def test_an_end_before_the_beginning_is_doubted(page: ProducerPage, maker: Producer, bank: Partner) -> None:
    noted(page.desk, bank, maker, date(2025, 3, 1))
    form = opened(page.helps)
    form.lines["last"].setFocus()
    QTest.keyClicks(form.lines["last"], "2024")
    form.lines["last"].editingFinished.emit()
    assert "Lebih awal" in form.fields["last"].wrong()


def test_products_are_ticked(page: ProducerPage, maker: Producer, bank: Partner) -> None:
    noted(page.desk, bank, maker)
    form = opened(page.helps)
    product, box = next(iter(form.products.boxes.items()))
    box.click()
    assert stored(page.desk, maker)[0].products == (product,)
    page.helps.entries[0].toggle()
    assert "Gula Semut" in page.helps.entries[0].products.full_text()


def test_what_changed_is_written_in_each_language(page: ProducerPage, maker: Producer, bank: Partner) -> None:
    noted(page.desk, bank, maker)
    form = opened(page.helps)
    form.change.tabs.chosen.emit("en")
    form.change.area.setFocus()
    QTest.keyClicks(form.change.area, "New packs.")
    form.close_form.click()
    assert stored(page.desk, maker)[0].change == LocalizedText("Kemasan baru.", "New packs.")


def test_photos_of_before_and_after_stand_side_by_side(
    page: ProducerPage, maker: Producer, bank: Partner, qtbot: QtBot
) -> None:
    noted(page.desk, bank, maker)
    form = opened(page.helps)
    picture = sorted((resources() / "sample" / "photos").glob("*.jpg"))[:2]
    for side, path in zip(("before", "after"), picture, strict=True):
        with qtbot.waitSignal(form.photos.changed, timeout=20_000):
            form.photos.wells[side][0].take_in([path])
    (held,) = stored(page.desk, maker)
    assert len(held.before) == len(held.after) == 1
    assert form.photos.more.isVisible()
    form.photos.more.click()
    assert len(form.photos.wells["before"]) == 2
    form.close_form.click()
    assert page.helps.entries[0].pairs.isVisible()
    form.photos.wells["before"][0].remove.click()
    assert stored(page.desk, maker)[0].before == ()


def test_the_newest_stands_first_and_moves_only_when_typing_has_ended(
    page: ProducerPage, maker: Producer, bank: Partner
) -> None:
    noted(page.desk, bank, maker, date(2024, 1, 1))
    young = noted(page.desk, bank, maker, date(2026, 1, 1))
    page.helps.renew()
    assert page.helps.entries[0].record.id == young.id
    form = opened(page.helps)
    form.lines["first"].setFocus()
    form.lines["first"].selectAll()
    QTest.keyClicks(form.lines["first"], "2023")
    form.lines["first"].editingFinished.emit()
    assert page.helps.entries[0].record.id == young.id
    form.close_form.click()
    assert page.helps.entries[1].record.id == young.id


def test_what_was_taken_away_comes_back(page: ProducerPage, maker: Producer, bank: Partner) -> None:
    noted(page.desk, bank, maker)
    opened(page.helps).remove.click()
    assert stored(page.desk, maker) == ()
    assert page.helps.entries == []
    page.desk.undo.undo()
    assert len(stored(page.desk, maker)) == 1
    assert len(page.helps.entries) == 1


def test_the_same_record_is_typed_into_from_the_partners_page(
    page: ProducerPage, desk: Desk, shown: Show, maker: Producer, bank: Partner
) -> None:
    noted(desk, bank, maker)
    other = PartnerPage(desk)
    listening(desk, other)
    shown(other, 1146, 624)
    other.enter(id=bank.id)
    assert other.helps.entries[0].other.text_shown() == maker.name
    form = opened(other.helps)
    form.kind.picked.emit(FacilitationKind.INTERNET_MARKET.value)
    form.close_form.click()
    assert page.helps.entries[0].kind.full_text() == "Pemasaran internet"


def test_a_partner_notes_help_by_choosing_whom_it_helped(
    desk: Desk, shown: Show, maker: Producer, bank: Partner
) -> None:
    other = PartnerPage(desk)
    listening(desk, other)
    shown(other, 1146, 624)
    other.enter(id=bank.id)
    begin(other.helps, "nira")
    assert [one.partner_id for one in stored(desk, maker)] == [bank.id]
    assert other.banner.facts["producers"].accessibleName() == "1 produsen didampingi"
    form = opened(other.helps)
    someone = desk.suite.catalogue.producer_rows("oma kema")[0].id
    form.other.chosen.emit(someone)
    assert stored(desk, maker) == ()
    assert page_products(form) == desk.suite.catalogue.products_of_producer(someone)


def page_products(form: HelpForm) -> list[str]:
    return list(form.products.boxes)


def test_the_name_leads_to_the_partner(page: ProducerPage, maker: Producer, bank: Partner) -> None:
    went: list[tuple[str, dict[str, object]]] = []
    page.desk.bridge.opened.connect(lambda place, facts: went.append((place, facts)))
    noted(page.desk, bank, maker)
    page.helps.entries[0].other.click()
    assert went == [("partner", {"id": bank.id})]


def test_a_block_of_a_printed_profile_leads_to_its_record(
    page: ProducerPage, maker: Producer, bank: Partner, qtbot: QtBot
) -> None:
    held = noted(page.desk, bank, maker, date(2024, 1, 1))
    noted(page.desk, bank, maker, date(2026, 1, 1))
    catalogue = page.desk.suite.catalogue
    door = door_of(catalogue, Box(0, 0, 0, 10, 10, held.id, "change", "Kemasan baru."), "id")
    assert door == Door("producer", {"id": maker.id, "help": held.id})
    assert name_of(catalogue, held.id, page.desk.words) == maker.name
    page.enter(**door.facts)
    qtbot.waitUntil(lambda: page.helps.entries[1].is_open)
    assert not page.helps.entries[0].is_open


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("width", [1146, 760])
def test_nothing_is_cut_and_everything_has_a_name(
    page: ProducerPage,
    maker: Producer,
    bank: Partner,
    language: str,
    width: int,
    cut_words: Inspector,
    nameless: Inspector,
) -> None:
    photos = [
        photo
        for product in page.desk.suite.catalogue.product_ids(ProductQuery())[:2]
        for photo in page.desk.suite.catalogue.product(product).photos  # type: ignore[union-attr]
    ]
    for first in (date(2024, 1, 1), date(2026, 1, 1)):
        held = noted(page.desk, bank, maker, first)
        page.desk.suite.records.save(held, replace(held, before=(photos[0],), after=(photos[1], photos[0])))
    page.desk.words.speak(language)
    page.resize(width, 624)
    opened(page.helps)
    page.helps.begin()
    assert cut_words(page) == []
    assert nameless(page) == []


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, None, ""),
        (date(2024, 3, 1), None, "sejak Maret 2024"),
        (None, date(2024, 3, 1), "sampai Maret 2024"),
        (date(2024, 3, 1), date(2024, 3, 30), "Maret 2024"),
        (date(2024, 3, 1), date(2024, 8, 30), "Maret–Agustus 2024"),
        (date(2024, 12, 1), date(2025, 1, 30), "Desember 2024–Januari 2025"),
    ],
)
def test_a_time_is_told_in_months(words: Words, first: date | None, last: date | None, said: str) -> None:
    assert period(words, first, last) == said


def test_the_form_of_a_new_record_comes_into_view(desk: Desk, page: ProducerPage, bank: Partner, qtbot: QtBot) -> None:
    """Where only the button is in view at the foot of a small screen."""
    view, button = page.view, page.helps.section.button
    place = button.mapTo(view.widget(), QPoint(0, 0)).y()
    view.verticalScrollBar().setValue(place + button.height() - view.viewport().height())
    assert view.viewport().rect().contains(button.mapTo(view.viewport(), QPoint(0, 0)))
    button.click()
    qtbot.waitUntil(lambda: _in_view(page, page.helps.other))
    page.helps.other.chosen.emit(bank.id)
    qtbot.waitUntil(lambda: bool(page.helps.entries) and _in_view(page, page.focusWidget()))


def _in_view(page: ProducerPage, part: QWidget | None) -> bool:
    if part is None:
        return False
    port = page.view.viewport()
    return port.rect().contains(QRect(part.mapTo(port, QPoint(0, 0)), part.size()))
