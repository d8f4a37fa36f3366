"""Files find their products by code, by name, by the folder they lie in."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo_names import Named, Shelf, Why

SHELF = Shelf(
    [
        Named(EntityId("gula"), ("Gula Semut", "Palm sugar"), ("GS-01", "8991234567890"), ("botol", "Hargotirto")),
        Named(EntityId("pisang"), ("Keripik Pisang",), ("KP-01",), (), "KWT Melati"),
        Named(EntityId("coklat"), ("Keripik Pisang Cokelat",), ("KP-02",), (), "KWT Melati"),
        Named(EntityId("gayo"), ("Kopi Arabika Gayo",), ("00123",), (), "Kopi Makmur"),
        Named(EntityId("toraja"), ("Kopi Arabika Toraja",), (), (), "Kopi Jaya"),
        Named(EntityId("level5"), ("Sambal Level 5",), (), (), "Dapur Ani"),
        Named(EntityId("level1"), ("Sambal Level 1",), (), (), "Dapur Ani"),
        Named(EntityId("tas"), ("Tas Anyaman",), (), (), "Rumah Anyam"),
    ]
)  # fmt: skip


def meant(name: str, *folders: str) -> tuple[str | None, Why | None, bool]:
    found = SHELF.meant(name, folders)
    best = found.best
    return (best.product, best.why, found.sure) if best else (None, None, False)


@pytest.mark.parametrize(
    ("name", "product", "why"),
    [
        ("GS-01.jpg", "gula", Why.CODE),
        ("gs01_depan.JPG", "gula", Why.CODE),
        ("KP 02 (3).png", "coklat", Why.CODE),
        ("KP-01-2.jpg", "pisang", Why.CODE),
        ("8991234567890.jpg", "gula", Why.CODE),
        ("08991234567890-2.jpg", "gula", Why.CODE),
        ("foto 8991234567890 belakang.jpg", "gula", Why.CODE),
        ("00123.jpg", "gayo", Why.CODE),
        ("Gula Semut.jpg", "gula", Why.NAME),
        ("gula_semut-2.jpg", "gula", Why.NAME),
        ("GulaSemut (4).jpg", "gula", Why.NAME),
        ("gulasemut.jpg", "gula", Why.NAME),
        ("palm sugar.jpg", "gula", Why.NAME),
        ("Kripik Pisang.jpg", "pisang", Why.NAME),
        ("keripik pisang cokelat_detail.jpg", "coklat", Why.NAME),
        ("Gula Semut botol 250 gr Hargotirto.jpg", "gula", Why.NAME),
        ("IMG-20240817-WA0003 gula semut.jpg", "gula", Why.NAME),
        ("Sambal Level 5.jpg", "level5", Why.NAME),
        ("sambal level 1.jpg", "level1", Why.NAME),
        ("kopi gayo arabika.jpg", "gayo", Why.NAME),
    ],
)
def test_a_code_or_a_whole_name_is_sure(name: str, product: str, why: Why) -> None:
    assert meant(name) == (product, why, True)


@pytest.mark.parametrize(
    ("name", "product", "why"),
    [
        ("Gula Semut Jahe.jpg", "gula", Why.MORE),
        ("anyaman.jpg", "tas", Why.PART),
        ("gayo.jpg", "gayo", Why.PART),
        ("kripik psang.jpg", "pisang", Why.ALIKE),
        ("gula semt.jpg", "gula", Why.ALIKE),
    ],
)
def test_more_less_or_nearly_the_name_is_proposed_and_not_sure(name: str, product: str, why: Why) -> None:
    assert meant(name) == (product, why, False)


def test_a_name_that_fits_several_proposes_none_and_lists_them() -> None:
    assert meant("kopi arabika.jpg") == (None, None, False)
    assert {one.product for one in SHELF.meant("kopi arabika.jpg").proposals} == {"gayo", "toraja"}


@pytest.mark.parametrize(
    "name", ["IMG-20240817-WA0003.jpg", "pemandangan sawah.jpg", "keluarga.jpg", "123.jpg", "a.jpg", "level.png"]
)
def test_what_says_nothing_known_finds_nothing(name: str) -> None:
    assert meant(name) == (None, None, False)


def test_a_counter_is_no_code() -> None:
    shelf = Shelf([Named(EntityId("x"), ("Madu",), ("001", "12"))])
    assert shelf.meant("Keripik Singkong 001.jpg").proposals == ()
    assert shelf.meant("001.jpg").sure
    assert shelf.meant("12.jpg").proposals == ()


def test_the_folder_speaks_for_files_that_say_nothing() -> None:
    assert meant("IMG_1234.jpg", "Gula Semut", "Foto 2026") == ("gula", Why.FOLDER, True)
    assert meant("DSC_0012.JPG", "KP-02") == ("coklat", Why.FOLDER, True)
    assert meant("DSC_0012.JPG", "hasil jepretan", "gula semut") == ("gula", Why.FOLDER, True)
    assert meant("dapur.jpg", "Gula Semut") == ("gula", Why.FOLDER, False)
    assert meant("Kripik Pisang.jpg", "Gula Semut") == ("pisang", Why.NAME, True)
    assert meant("IMG_1234.jpg", "DCIM") == (None, None, False)


def test_a_producer_s_folder_narrows_the_choice() -> None:
    assert meant("kopi arabika.jpg", "Kopi Jaya") == ("toraja", Why.PART, False)
    assert meant("IMG_1.jpg", "Koperasi Rumah Anyam") == ("tas", Why.PRODUCER, False)
    assert meant("IMG_1.jpg", "KWT Melati") == (None, None, False)


def test_two_products_of_one_name_are_asked_about() -> None:
    shelf = Shelf([Named(EntityId("a"), ("Madu",), producer="Jaya"), Named(EntityId("b"), ("Madu",), producer="Ani")])
    assert shelf.meant("madu.jpg").best is None
    assert len(shelf.meant("madu.jpg").proposals) == 2
    told = shelf.meant("madu.jpg", ("Ani",))
    assert told.sure
    assert told.best is not None
    assert told.best.product == "b"


def test_an_empty_catalogue_knows_nobody() -> None:
    assert Shelf([]).meant("gula semut.jpg", ("gula",)).proposals == ()
