"""The office brings its regency's outline to a village's page, sees it on the map, and takes it back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.feed import News
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.villages.boundary_dialog import BoundaryDialog
from ovop_desktop.ui.villages.page import VillagePage

Octagon = Callable[..., list[list[float]]]
MapMaker = Callable[..., Path]
Inspector = Callable[[QWidget], list[str]]

GIANYAR, CELUK = (115.28, -8.5), (115.271, -8.601)
SEA = (115.28, -8.72)
"""Off the coast on the map the program carries, on the invented regency."""


@pytest.fixture
def page(desk: Desk, shown: Callable[..., QWidget]) -> VillagePage:
    made = VillagePage(desk)
    desk.suite.feed.subscribe(lambda news: made.heard(news) if isinstance(news, News) else None)
    shown(made, 1146, 624)
    made.enter(id=desk.suite.catalogue.village_rows("celuk")[0].id)
    return made


@pytest.fixture
def gianyar(map_file: MapMaker, octagon: Octagon) -> Path:
    return map_file(({"kode": "51.04", "nama": "Kabupaten Gianyar"}, [octagon(*GIANYAR)]), source="Bappeda Gianyar")


def let_go(page: VillagePage, path: Path) -> bool:
    """Drop a file on the card of the map, as a file manager does; whether it was taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    keys = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(QPoint(40, 40), *keys)
    entered.setAccepted(False)
    QApplication.sendEvent(page.location, entered)
    if entered.isAccepted():
        QApplication.sendEvent(page.location, QDropEvent(QPointF(40, 40), *keys))
    return entered.isAccepted()


def asked(page: VillagePage, path: Path, qtbot: QtBot) -> BoundaryDialog:
    refused: list[OvopError] = []
    page.desk.bridge.failed.connect(refused.append)
    assert let_go(page, path)
    qtbot.waitUntil(lambda: bool(dialogs(page) or refused), timeout=30_000)
    assert refused == []
    return dialogs(page)[-1]


def dialogs(page: VillagePage) -> list[BoundaryDialog]:
    return [one for one in page.window().findChildren(BoundaryDialog) if one.isVisible()]


def painted(page: VillagePage, place: tuple[float, float]) -> QColor:
    chart = page.location.map
    point = chart._sight().point(place).toPoint()
    assert chart.rect().contains(point)
    return chart.grab().toImage().pixelColor(point * chart.devicePixelRatioF())


def test_a_dropped_outline_is_shown_kept_painted_and_undone(page: VillagePage, gianyar: Path, qtbot: QtBot) -> None:
    assert painted(page, SEA) == look.colour("sunken")
    dialog = asked(page, gianyar, qtbot)
    assert dialog.boundary().name == "Kabupaten Gianyar"
    assert dialog.source.text() == "Bappeda Gianyar"
    assert dialog.preview.accessibleName() == "Pratinjau batas Kabupaten Gianyar"
    assert page.desk.suite.boundaries.of("51.04") is None
    QTest.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert painted(page, SEA) == look.colour("surface")
    assert page.location.map.accessibleDescription().startswith("Menampilkan Kabupaten Gianyar.")
    assert page.location._source.full_text().startswith("Batas Kabupaten Gianyar: Bappeda Gianyar.")
    assert page.location.whole.toolTip() == "Tampilkan seluruh Kabupaten Gianyar"
    page.desk.undo.undo()
    assert painted(page, SEA) == look.colour("sunken")
    assert page.location.map.accessibleDescription().startswith("Menampilkan Bali.")
    assert "Bappeda" not in page.location._source.full_text()


def test_without_the_button_nothing_is_kept(page: VillagePage, gianyar: Path, qtbot: QtBot) -> None:
    dialog = asked(page, gianyar, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialogs(page) == []
    assert page.desk.suite.boundaries.of("51.04") is None


def test_the_province_is_one_step_out_and_shown_small_in_a_corner(
    page: VillagePage, gianyar: Path, qtbot: QtBot
) -> None:
    asked(page, gianyar, qtbot).use.click()
    chart = page.location.map
    assert chart.zoom == 0
    corner = chart._inset()
    assert corner is not None
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=corner.center().toPoint())
    assert chart.zoom == -1
    assert not page.location.farther.isEnabled()
    assert chart._inset() is None
    assert chart._sight().bounds().holds((114.6, -8.2))
    QTest.mouseClick(page.location.whole, Qt.MouseButton.LeftButton)
    assert chart.zoom == 0
    assert not chart._sight().bounds().holds((114.6, -8.2))


def test_the_menu_replaces_and_removes_what_is_there(page: VillagePage, gianyar: Path, qtbot: QtBot) -> None:
    def words() -> list[str]:
        return [one.text() for one in page.location.own.menu_here().actions()]

    assert words() == ["Pakai batas Kabupaten Gianyar sendiri…"]
    asked(page, gianyar, qtbot).use.click()
    assert words() == ["Ganti garis batas…", "Hapus batas Kabupaten Gianyar"]
    page.location.own.menu_here().actions()[1].trigger()
    assert page.desk.suite.boundaries.of("51.04") is None
    page.desk.undo.undo()
    assert page.desk.suite.boundaries.of("51.04") is not None


def test_a_place_outside_the_regency_is_doubted_by_the_regencys_own_line(
    page: VillagePage, map_file: MapMaker, octagon: Octagon, qtbot: QtBot
) -> None:
    dialog = asked(page, map_file(({"kode": "51.04"}, [octagon(115.28, -8.42, 0.1)])), qtbot)
    assert dialog._outside.isVisible()
    dialog.use.click()
    assert page.location.field.wrong() == "Titik ini di luar Kabupaten Gianyar. Periksa angka dan tanda minusnya."


def test_an_unnamed_outline_may_be_called_the_villages_and_is_drawn_in_its_colour(
    page: VillagePage, gianyar: Path, map_file: MapMaker, octagon: Octagon, qtbot: QtBot
) -> None:
    asked(page, gianyar, qtbot).use.click()
    dialog = asked(page, map_file(({}, [octagon(*CELUK, 0.04)]), name="desa.geojson"), qtbot)
    assert dialog.boundary().code == "51.04.01.2005"
    assert dialog.source.text() == "Bappeda Gianyar"
    dialog.reading._choose("51.04")
    assert dialog.boundary().code == "51.04"
    dialog.reading._choose("51.04.01.2005")
    dialog.use.click()
    beside = (CELUK[0] + 0.03, CELUK[1])
    assert painted(page, beside) != look.colour("surface")
    assert page.location.map.accessibleDescription().startswith("Menampilkan Kabupaten Gianyar, Desa Celuk.")


def test_of_several_areas_the_chosen_one_is_kept(
    page: VillagePage, map_file: MapMaker, octagon: Octagon, qtbot: QtBot
) -> None:
    path = map_file(({"wilayah": "Satu"}, [octagon(*GIANYAR, 0.2)]), ({"wilayah": "Dua"}, [octagon(*GIANYAR, 0.3)]))
    dialog = asked(page, path, qtbot)
    assert dialog.pieces.isVisible()
    assert [dialog.pieces.itemText(one) for one in range(dialog.pieces.count())] == ["Satu", "Dua"]
    dialog.pieces.set_value("1")
    dialog.pieces.picked.emit("1")
    dialog.use.click()
    outline = page.desk.suite.maps.regency_outline("51.04")
    assert outline is not None
    assert outline.bounds.east - outline.bounds.west > 0.5


def test_outlines_of_the_other_villages_regencies_come_too_unless_they_are_unticked(
    page: VillagePage, map_file: MapMaker, octagon: Octagon, qtbot: QtBot
) -> None:
    pieces = (({"kode": "51.04"}, [octagon(*GIANYAR)]), ({"kode": "33.06"}, [octagon(110.0, -7.7)]))
    dialog = asked(page, map_file(*pieces), qtbot)
    assert dialog.also.isVisible()
    dialog.also.setChecked(False)
    dialog.use.click()
    assert page.desk.suite.boundaries.of("33.06") is None
    asked(page, map_file(*pieces), qtbot).use.click()
    assert page.desk.suite.boundaries.of("33.06") is not None


@pytest.mark.parametrize(
    ("held", "says"),
    [
        (b"", "kosong"),
        (b"kode;nama", "bukan peta yang bisa dibaca"),
        (b'{"type": "Polygon"', "mungkin rusak saat disalin"),
        (json.dumps({"type": "Point", "coordinates": [115, -8]}).encode(), "hanya berisi titik atau garis"),
        (
            json.dumps({"type": "Polygon", "coordinates": [[[3e5, 9e6], [4e5, 9e6], [4e5, 9.1e6]]]}).encode(),
            "dalam meter (UTM)",
        ),
        (json.dumps({"type": "Polygon", "coordinates": [[[5, 50], [6, 50], [6, 51]]]}).encode(), "Indonesia"),
        (
            json.dumps({"type": "Polygon", "coordinates": [[[110, -7], [110.2, -7], [110.2, -7.2]]]}).encode(),
            "tidak terletak di Kabupaten Gianyar",
        ),
    ],
)
def test_each_bad_file_gets_its_sentence_and_changes_nothing(
    page: VillagePage, tmp_path: Path, qtbot: QtBot, held: bytes, says: str
) -> None:
    path = tmp_path / "batas.geojson"
    path.write_bytes(held)
    told: list[OvopError] = []
    page.desk.bridge.failed.connect(told.append)
    assert let_go(page, path)
    qtbot.waitUntil(lambda: bool(told))
    sentence = page.desk.words.error(told[0])
    assert says in sentence
    assert "batas.geojson" in sentence
    assert page.desk.suite.boundaries.of("51.04") is None


def test_photos_and_several_files_are_left_to_the_window(page: VillagePage, tmp_path: Path) -> None:
    assert not let_go(page, tmp_path / "foto.jpg")
    assert not let_go(page, tmp_path)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_cut_or_nameless_in_both_languages(
    page: VillagePage,
    map_file: MapMaker,
    octagon: Octagon,
    qtbot: QtBot,
    wardrobe: Wardrobe,
    theme: str,
    cut_words: Inspector,
    nameless: Inspector,
) -> None:
    wardrobe.wear(theme)
    page.desk.words.speak("en")
    path = map_file(
        ({"a": "Utara"}, [octagon(*GIANYAR)]),
        ({"a": "Selatan"}, [octagon(115.2, -8.4)]),
        ({"kode": "33.06"}, [octagon(110.0, -7.7)]),
        ({"kode": "34.01"}, [octagon(110.1, -7.7)]),
    )
    dialog = asked(page, path, qtbot)
    assert cut_words(dialog) == []
    assert nameless(dialog) == []
    dialog.use.click()
    assert page.location.map.accessibleDescription().startswith("Shows Kabupaten Gianyar.")
    assert cut_words(page) == []
    assert nameless(page) == []
