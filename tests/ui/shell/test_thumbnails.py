"""Small pictures come off the window's thread, are kept, and a photo that is lost is simply not there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.shell.cut_photo import Cut, cover, cut_photo
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.thumbnails import Pictures


def test_a_picture_is_fetched_once_and_then_there_at_once(desk: Desk, qtbot: QtBot) -> None:
    product = desk.suite.catalogue.product(desk.suite.catalogue.product_ids(ProductQuery())[0])
    assert product is not None
    photo = product.photos[0]
    with qtbot.waitSignal(desk.thumbnails.ready, timeout=10_000) as came:
        assert desk.thumbnails.get(photo, 300) is None
    assert came.args == [photo]
    picture = desk.thumbnails.get(photo, 310)
    assert picture is not None
    assert 0 < max(picture.width(), picture.height()) <= 320


def test_a_lost_photo_is_told_to_be_missing(desk: Desk, qtbot: QtBot) -> None:
    product = desk.suite.catalogue.product(desk.suite.catalogue.product_ids(ProductQuery())[0])
    assert product is not None
    photo = replace(product.photos[0], digest="0" * 64)
    assert not desk.thumbnails.missing(photo, 160)
    with qtbot.waitSignal(desk.thumbnails.ready, timeout=10_000):
        desk.thumbnails.get(photo, 160)
    assert desk.thumbnails.get(photo, 160) is None
    assert desk.thumbnails.missing(photo, 160)


def test_a_cover_fills_its_frame_exactly(qtbot: QtBot) -> None:
    picture = QPixmap(400, 100)
    picture.fill(Qt.GlobalColor.red)
    assert (cover(picture, 90, 60).width(), cover(picture, 90, 60).height()) == (90, 60)
    assert cover(picture, 0, 60).isNull()
    assert qtbot is not None


def _red(width: int, height: int) -> QPixmap:
    picture = QPixmap(width, height)
    picture.fill(Qt.GlobalColor.red)
    return picture


def test_a_photo_at_the_head_of_a_card_is_round_above_and_straight_below(qtbot: QtBot) -> None:
    made = cut_photo(_red(400, 100), Cut(90, 60, 12, crown=True)).toImage()
    assert (made.width(), made.height()) == (90, 60)
    assert made.pixelColor(0, 0).alpha() == made.pixelColor(89, 0).alpha() == 0
    assert made.pixelColor(0, 59).alpha() == made.pixelColor(89, 59).alpha() == made.pixelColor(45, 30).alpha() == 255
    assert qtbot is not None


def test_a_photo_with_a_frame_is_round_at_every_corner_and_darker_at_night(qtbot: QtBot) -> None:
    day, night = (cut_photo(_red(90, 60), Cut(90, 60, 12, shaded=shaded)).toImage() for shaded in (False, True))
    assert [day.pixelColor(x, y).alpha() for x in (0, 89) for y in (0, 59)] == [0, 0, 0, 0]
    assert night.pixelColor(45, 30).red() < day.pixelColor(45, 30).red() == 255
    assert qtbot is not None


def test_pictures_not_asked_for_the_longest_make_room(qtbot: QtBot) -> None:
    kept: Pictures[str] = Pictures(2 * 40_000)
    for name in ("first", "second"):
        kept.put(name, _red(100, 100))
    assert kept.get("first") is not None
    kept.put("third", _red(100, 100))
    assert ("first" in kept, "second" in kept, "third" in kept) == (True, False, True)
    kept.put("third", None)
    assert "third" in kept and kept.get("third") is None
    assert qtbot is not None


def test_a_cut_picture_is_made_once_for_its_place(desk: Desk, qtbot: QtBot) -> None:
    product = desk.suite.catalogue.product(desk.suite.catalogue.product_ids(ProductQuery())[0])
    assert product is not None
    photo, place = product.photos[0], Cut(120, 80, 6)
    with qtbot.waitSignal(desk.thumbnails.ready, timeout=10_000):
        assert desk.thumbnails.cut(photo, place) is None
    made = desk.thumbnails.cut(photo, place)
    assert made is not None and (made.width(), made.height()) == (120, 80)
    assert desk.thumbnails.cut(photo, place) is made
