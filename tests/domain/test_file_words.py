"""What the names of picture files say."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.file_words import file_words


@pytest.mark.parametrize(
    "name",
    [
        "IMG-20240817-WA0003.jpg",
        "IMG_20240817_123456.jpg",
        "IMG_1234.HEIC",
        "DSC_0012.JPG",
        "DSC_0012 (2).JPG",
        "P1010012.JPG",
        "PXL_20240817_031212345.MP.jpg",
        "20240817_101112.jpg",
        "2024-08-17 10.11.12.jpg",
        "Screenshot_2024-08-17-10-11-12-345_com.whatsapp.png",
        "Screenshot 2024-08-17 at 10.11.12.png",
        "Tangkapan Layar 2024-08-17 pukul 10.11.12.png",
        "WhatsApp Image 2024-08-17 at 10.11.12.jpeg",
        "WhatsApp Image 2024-08-17 at 10.11.12 AM (1).jpeg",
        "FB_IMG_1690000000000.jpg",
        "received_123456789.jpeg",
        "3f2504e0-4f89-11d3-9a0c-0305e82c3301.jpg",
        "d41d8cd98f00b204e9800998ecf8427e.png",
        "image (4).png",
        "unnamed.png",
        "foto.jpg",
        "12.jpg",
        "",
        ".jpg",
    ],
)
def test_names_that_machines_give_say_nothing(name: str) -> None:
    said = file_words(name)
    assert not said.speaks
    assert said.label == ""


@pytest.mark.parametrize(
    ("name", "label", "order"),
    [
        ("keripik_pisang.jpg", "Keripik pisang", (1, 0)),
        ("KERIPIK-PISANG-2.JPG", "Keripik pisang", (1, 2)),
        ("KeripikPisang (3).png", "Keripik Pisang", (1, 3)),
        ("Gula Semut_depan.jpg", "Gula Semut", (0, 0)),
        ("Gula Semut belakang 2.jpg", "Gula Semut", (3, 2)),
        ("batik1.jpg", "Batik", (1, 1)),
        ("Salinan dari gula semut.jpg", "Gula semut", (1, 0)),
        ("Kopi 'Gayo' & Gula Aren.jpeg", "Kopi Gayo Gula Aren", (1, 0)),
        ("Foto Produk (1) – Keripik Pisang.JPG", "Keripik Pisang", (1, 1)),
        ("IMG-20240817-WA0003 keripik tempe.jpg", "Keripik tempe", (1, 0)),
        ("jum'at berkah.jpg", "Jumat berkah", (1, 0)),
    ],
)
def test_a_person_s_name_is_read_without_counter_and_view(name: str, label: str, order: tuple[int, int]) -> None:
    said = file_words(name)
    assert (said.label, said.order) == (label, order)


def test_words_are_folded_as_the_catalogue_folds_them() -> None:
    assert file_words("Kripik Pisang.jpg").words == file_words("KERIPIK_PISANG.jpg").words
    assert file_words("Kué Lapis.jpg").words == ("kue", "lapis")


def test_photos_of_one_thing_come_front_first_then_by_counter() -> None:
    names = ["gula_belakang.jpg", "gula-10.jpg", "gula-2.jpg", "gula_depan.jpg", "gula.jpg", "gula_detail.jpg"]
    told = sorted(names, key=lambda name: file_words(name).order)
    assert told == ["gula_depan.jpg", "gula.jpg", "gula-2.jpg", "gula-10.jpg", "gula_belakang.jpg", "gula_detail.jpg"]
