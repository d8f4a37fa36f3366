"""Small pictures come off the window's thread, are kept, and a photo that is lost is simply not there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.thumbnails import cover


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
