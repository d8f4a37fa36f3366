"""A place is found by typing its name or by pasting an address, and asked about when it may be several."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.regions import VILLAGE, Region
from ovop_desktop.services.regions import Regions
from ovop_desktop.storage.regions import RegionTable
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.region_picker import RegionPicker


@pytest.fixture(scope="module")
def regions() -> Regions:
    table = Regions(RegionTable(resources()))
    table.load()
    return table


@pytest.fixture
def picker(regions: Regions, shown: Callable[..., QWidget], words: Words) -> RegionPicker:
    made = RegionPicker(regions)
    shown(made, 500, 40)
    return made


def paste(picker: RegionPicker, text: str) -> None:
    picker.clear()
    QGuiApplication.clipboard().setText(text)
    picker.setFocus()
    picker.paste()
    picker.offer()


def test_a_pasted_address_finds_its_village_and_enter_takes_it(picker: RegionPicker, qtbot: QtBot) -> None:
    paste(picker, "Jl. Raya Celuk 5\nDesa Celuk, Kec. Sukawati, Kab. Gianyar")
    assert picker.offered() == ["Desa Celuk, Kecamatan Sukawati, Kabupaten Gianyar, Bali"]
    with qtbot.waitSignal(picker.chosen) as told:
        QTest.keyClick(picker, Qt.Key.Key_Return)
    region = told.args[0]
    assert isinstance(region, Region)
    assert region.code == "51.04.01.2005"
    assert picker.text() == region.path


def test_where_an_address_fits_several_places_it_is_asked_which(picker: RegionPicker, qtbot: QtBot) -> None:
    paste(picker, "Desa Sukamaju, Jawa Barat")
    assert picker.notes() == ["Alamat ini cocok dengan beberapa tempat. Yang mana?"]
    assert len(picker.offered()) == 12
    second = picker.offered()[1]
    QTest.keyClick(picker, Qt.Key.Key_Down)
    QTest.keyClick(picker, Qt.Key.Key_Return)
    region = picker.region()
    assert region is not None
    assert region.path == second


def test_where_there_is_no_such_place_that_is_said_and_nothing_is_taken(picker: RegionPicker) -> None:
    paste(picker, "Jl. Malioboro 10")
    assert picker.offered() == []
    assert picker.notes() == ["Tidak ada tempat bernama itu. Tulis desa dan kabupatennya."]
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert picker.region() is None


def test_for_a_village_a_district_offers_the_ones_in_it(
    regions: Regions, shown: Callable[..., QWidget], words: Words
) -> None:
    picker = RegionPicker(regions, VILLAGE)
    shown(picker, 500, 40)
    paste(picker, "Kec. Kokap, Kab. Kulon Progo")
    assert len(picker.offered()) > 1
    assert all("Kapanewon Kokap" in path for path in picker.offered())


def test_a_name_is_found_as_it_is_typed(picker: RegionPicker) -> None:
    QTest.keyClicks(picker, "celuk suka")
    picker.offer()
    assert picker.offered()[0].startswith("Desa Celuk, Kecamatan Sukawati")
    assert picker.notes() == []
