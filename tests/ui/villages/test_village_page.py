"""A village's page: told, marked on the map, with its pictures, producers and products."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.village import Village
from ovop_desktop.services.feed import News
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.producers.page import ARCHIVE, VILLAGES, ProducersPage
from ovop_desktop.ui.producers.producer_page import ProducerPage
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.villages.page import VillagePage

Show = Callable[..., QWidget]
Inspector = Callable[[QWidget], list[str]]
Opened = list[tuple[str, dict[str, object]]]


def listening(desk: Desk, page: Page) -> None:
    desk.suite.feed.subscribe(lambda news: page.heard(news) if isinstance(news, News) else None)


@pytest.fixture
def opened(desk: Desk) -> Opened:
    held: Opened = []
    desk.bridge.opened.connect(lambda place, facts: held.append((place, facts)))
    return held


@pytest.fixture
def page(desk: Desk, shown: Show) -> VillagePage:
    made = VillagePage(desk)
    listening(desk, made)
    shown(made, 1146, 624)
    made.enter(id=desk.suite.catalogue.village_rows("celuk")[0].id)
    return made


def stored(page: VillagePage) -> Village:
    assert page.village is not None
    found = page.desk.suite.catalogue.village(page.village.id)
    assert found is not None
    return found


def retype(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    line.insert(text)
    line.textEdited.emit(text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def at(latitude: str, longitude: str) -> Coordinates:
    return Coordinates(Decimal(latitude), Decimal(longitude))


def test_story_potential_label_and_contact_are_kept(page: VillagePage) -> None:
    for area, text in ((page.texts.story, "Desa perak."), (page.texts.potential, "Kursus perak.")):
        area.setFocus()
        area.selectAll()
        QTest.keyClicks(area, text)
    page.texts.show_language("en")
    page.texts.story.setFocus()
    page.texts.story.selectAll()
    QTest.keyClicks(page.texts.story, "A village of silver.")
    retype(page.identity.label, "Desa Wisata Celuk")
    retype(page.contact.lines["email"], "celuk@example.id")
    page.leave()
    village = stored(page)
    assert (village.story.id, village.story.en) == ("Desa perak.", "A village of silver.")
    assert village.potential.id == "Kursus perak."
    assert village.label == "Desa Wisata Celuk"
    assert village.contact.email == "celuk@example.id"
    assert page.title() == "Desa Wisata Celuk"


def test_an_empty_label_goes_back_to_the_official_name(page: VillagePage) -> None:
    retype(page.identity.label, "Celuk")
    retype(page.identity.label, "")
    assert stored(page).label == "Desa Celuk"
    assert page.identity.label.text() == "Desa Celuk"


def test_a_click_on_the_map_sets_the_place_and_undo_takes_it_back(page: VillagePage) -> None:
    before = stored(page).location
    chart = page.location.map
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() // 2, chart.height() // 2))
    after = stored(page).location
    assert after is not None
    assert after != before
    outline = page.desk.suite.maps.outline("51")
    assert outline is not None
    middle = outline.bounds.middle
    assert abs(float(after.longitude) - middle[0]) < 0.01
    assert abs(float(after.latitude) - middle[1]) < 0.01
    page.desk.undo.undo()
    assert stored(page).location == before
    assert page.location.line.text() == "-8.601, 115.271"


def test_the_pointer_pulls_the_map_without_setting_anything(page: VillagePage) -> None:
    before = stored(page).location
    chart = page.location.map
    chart.zoom_by(1)
    sight = chart._sight()
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    QTest.mouseMove(chart, QPoint(240, 150))
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, pos=QPoint(240, 150))
    assert stored(page).location == before
    assert chart._sight().centre[0] < sight.centre[0]


def test_arrow_keys_and_enter_set_the_place_without_a_pointer(page: VillagePage) -> None:
    chart = page.location.map
    before = stored(page).location
    assert before is not None
    chart.setFocus()
    for _ in range(3):
        QTest.keyClick(chart, Qt.Key.Key_Left)
    assert stored(page).location == before
    QTest.keyClick(chart, Qt.Key.Key_Return)
    after = stored(page).location
    assert after is not None
    assert after.longitude < before.longitude
    assert after.latitude == pytest.approx(before.latitude, abs=Decimal("0.01"))


def test_escape_leaves_the_cross_and_nothing_is_set(page: VillagePage) -> None:
    chart = page.location.map
    before = stored(page).location
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert stored(page).location == before


def test_zoom_goes_in_steps_around_the_village_and_back_to_the_whole(page: VillagePage) -> None:
    chart, card = page.location.map, page.location
    assert not card.farther.isEnabled()
    card.nearer.click()
    card.nearer.click()
    assert chart.zoom == 2
    middle = chart._sight().point((115.271, -8.601))
    assert (middle - QPointF(chart.width() / 2, chart.height() / 2)).manhattanLength() < 2
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Minus)
    assert chart.zoom == 1
    card.whole.click()
    assert chart.zoom == 0
    assert not card.farther.isEnabled()


@pytest.mark.parametrize(
    "text", ["-8.52, 115.26", "8°31'12\"S 115°15'36\"E", "https://www.google.com/maps/@-8.52,115.26,14z"]
)
def test_typed_and_pasted_coordinates_move_the_dot(page: VillagePage, text: str) -> None:
    retype(page.location.line, text)
    assert stored(page).location == at("-8.52", "115.26")
    assert page.location.map._dot == (115.26, -8.52)
    assert page.location.field.wrong() == ""
    assert "-8.52, 115.26" in page.location.map.accessibleName()


def test_what_is_no_position_is_said_and_nothing_is_lost(page: VillagePage) -> None:
    before = stored(page).location
    retype(page.location.line, "dekat pasar")
    assert "contoh -7.84, 110.16" in page.location.field.wrong()
    assert stored(page).location == before
    retype(page.location.line, "https://maps.app.goo.gl/AbC")
    assert "Tautan" in page.location.field.wrong()


def test_a_place_outside_the_province_is_kept_and_doubted(page: VillagePage) -> None:
    retype(page.location.line, "8.52, 115.26")
    assert stored(page).location == at("8.52", "115.26")
    assert "Bali" in page.location.field.wrong()
    retype(page.location.line, "-8.52, 115.26")
    assert page.location.field.wrong() == ""


def test_the_place_is_taken_off_and_copied(page: VillagePage) -> None:
    page.location.copy.click()
    assert QGuiApplication.clipboard().text() == "-8.601, 115.271"
    page.location.remove.click()
    assert stored(page).location is None
    assert "belum ditandai" in page.location.map.accessibleName()
    assert not page.location.remove.isVisible()


def test_a_province_younger_than_the_map_says_so(desk: Desk, page: VillagePage) -> None:
    village = desk.suite.records.add_village("65.01.05.1001")
    page.enter(id=village.id)
    said = page.location._drawn.full_text()
    assert "Kalimantan Utara" in said
    assert "Kalimantan Timur" in said


def test_pictures_are_a_strip_that_is_sorted_and_cut(page: VillagePage) -> None:
    photo = stored(page).photos[0]
    more = replace(
        photo,
        digest=page.desk.suite.catalogue.products(page.desk.suite.catalogue.products_of_village(stored(page).id))
        .popitem()[1]
        .photos[0]
        .digest,
    )
    page.photos._owner.commit("photos.added", photos=(photo, more))
    assert len(page.photos.tiles) == 2
    page.photos.move_photo(1, 0)
    assert stored(page).photos == (more, photo)
    page.photos.remove_photo(0)
    assert stored(page).photos == (photo,)
    page.desk.undo.undo()
    assert stored(page).photos == (more, photo)


def test_producers_and_products_lead_to_their_pages(page: VillagePage, opened: Opened) -> None:
    catalogue, village = page.desk.suite.catalogue, stored(page)
    page.producers.rows[0].pressed.emit()
    assert opened[-1] == ("producer", {"id": catalogue.producer_rows(village_id=village.id)[0].id})
    page.products.cards[0].pressed.emit()
    assert opened[-1] == ("product", {"id": catalogue.products_of_village(village.id)[0]})
    page.brochure.click()
    assert opened[-1] == ("studio", {"ids": tuple(catalogue.products_of_village(village.id))})
    page.banner.facts["ready"].click()
    assert opened[-1][0] == "products"


def test_products_that_name_the_village_beside_their_own_count(page: VillagePage) -> None:
    suite, village = page.desk.suite, stored(page)
    other = next(
        one
        for one in suite.catalogue.products(suite.catalogue.product_ids(page.query(None))).values()
        if one.village_id == village.id
    )
    neighbour = suite.catalogue.village_rows("jatimalang")[0]
    product = suite.catalogue.product(suite.catalogue.products_of_village(neighbour.id)[0])
    assert product is not None
    suite.records.save(product, replace(product, more_villages=(village.id,)))
    page.enter(id=village.id)
    assert {other.id, product.id} == set(suite.catalogue.products_of_village(village.id))
    assert page.banner.facts["products"].accessibleName() == "2 produk"
    assert len(page.products.cards) == 2


def test_a_village_is_put_away_and_brought_back(desk: Desk, page: VillagePage, shown: Show, opened: Opened) -> None:
    village = stored(page)
    listed = ProducersPage(desk)
    listening(desk, listed)
    shown(listed, 1146, 624)
    page.archive.click()
    assert stored(page).archived
    assert opened[-1][0] == "producers"
    listed.enter(view=VILLAGES)
    assert village.label not in [row.name for row in listed.rows]
    listed.enter(view=ARCHIVE)
    line = next(row for row in listed.rows if row.name == village.label)
    line.restored.emit()
    assert not stored(page).archived
    desk.undo.undo()
    page.enter(id=village.id)
    assert page.archived.isVisible()
    page.archived.pressed.emit()
    assert not stored(page).archived


def test_a_cooperative_added_here_begins_with_this_village(desk: Desk, page: VillagePage, opened: Opened) -> None:
    page.producers.section.button.click()
    place, facts = opened[-1]
    assert place == "producers"
    listed = ProducersPage(desk)
    listed.enter(**facts)
    region = listed.add_producer.village.region()
    assert region is not None
    assert region.code == stored(page).code
    listed.deleteLater()


def test_a_village_is_reached_from_its_products_and_producers(desk: Desk, shown: Show, opened: Opened) -> None:
    village = desk.suite.catalogue.village_rows("celuk")[0]
    product, producer = ProductPage(desk), ProducerPage(desk)
    for record in (product, producer):
        shown(record, 1146, 624)
    product.enter(id=desk.suite.catalogue.products_of_village(village.id)[0])
    product.origin.open_village.click()
    assert opened[-1] == ("village", {"id": village.id})
    opened.clear()
    producer.enter(id=desk.suite.catalogue.producer_rows(village_id=village.id)[0].id)
    producer.identity.open_village.click()
    assert opened[-1] == ("village", {"id": village.id})


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(("width", "theme"), [(860, "light"), (1146, "dark")])
def test_nothing_is_cut_or_nameless(
    page: VillagePage,
    wardrobe: Wardrobe,
    language: str,
    width: int,
    theme: str,
    cut_words: Inspector,
    nameless: Inspector,
) -> None:
    wardrobe.wear(theme)
    page.desk.words.speak(language)
    page.resize(width, 540)
    retype(page.location.line, "8.52, 115.26")
    QTest.qWait(20)
    assert cut_words(page) == []
    assert nameless(page) == []
    page.desk.suite.records.archive_village(stored(page).id)
    QTest.qWait(20)
    assert cut_words(page) == []


def test_one_is_said_as_one(page: VillagePage, desk: Desk) -> None:
    desk.words.speak("en")
    page.retranslate()
    assert [fact.accessibleName() for fact in page.banner.facts.values()] == [
        "1 product",
        "1 print-ready",
        "1 producer",
    ]
