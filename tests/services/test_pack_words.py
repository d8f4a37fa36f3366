"""Packs in the languages of an edition."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ovop_desktop.config.paths import resources
from ovop_desktop.services.pack_words import pack_words


@pytest.mark.parametrize(
    ("packaging", "english", "korean"),
    [
        ("Botol kaca", "Glass bottle", "유리 병"),
        ("Pouch kraft", "Kraft pouch", "크라프트 파우치"),
        ("Kotak kayu, lebar 22 mm", "Wooden box, 22 mm wide", "나무 상자, 폭 22 mm"),
        ("Kain 2,4 × 1,1 m", "Cloth 2.4 × 1.1 m", "천 2.4 × 1.1 m"),
        ("Keranjang, Ø 38 cm", "Basket, Ø 38 cm", "바구니, Ø 38 cm"),
        ("Guci, tinggi 32 cm", "Urn, 32 cm high", "항아리, 높이 32 cm"),
        ("Pouch, bubuk halus", "Pouch, finely ground", "파우치, 곱게 간 것"),
        ("BESEK BAMBU", "Bamboo box", "대나무 상자"),
        ("Jerigen plastik", "Plastic jerrycan", "플라스틱 제리캔"),
        ("Karung goni", "Jute sack", "황마 자루"),
        ("Kaleng", "Tin", "캔"),
        ("Kotak mika, 12 × 8 cm", "Clear plastic box, 12 × 8 cm", "투명 플라스틱 상자, 12 × 8 cm"),
        ("Standing pouch", "Stand-up pouch", "스탠딩 파우치"),
        ("Toples plastik 500 g", "Plastic jar 500 g", "플라스틱 병 500 g"),
        ("Plastik zip, bubuk", "Zip plastic bag, ground", "지퍼 비닐봉지, 분말"),
        ("Renteng", "Strip of sachets", "낱포 묶음"),
    ],
)
def test_a_pack_of_known_words_is_said_in_every_language(packaging: str, english: str, korean: str) -> None:
    assert pack_words(packaging) == {"id": packaging, "en": english, "ko": korean}


@pytest.mark.parametrize(
    "packaging", ["Botol pusaka", "Ikat rotan besar sekali", "Kotak kayu, edisi Lebaran", "tinggi"]
)
def test_a_pack_with_a_word_that_is_not_known_stays_as_it_is_written(packaging: str) -> None:
    assert pack_words(packaging) == {"id": packaging}


def test_no_pack_says_nothing() -> None:
    assert pack_words("") == {}


def test_every_pack_of_the_sample_is_said_in_every_language() -> None:
    products = json.loads(Path(resources() / "sample" / "products.json").read_text("utf-8"))
    held = products if isinstance(products, list) else products["products"]
    packs = {row["packaging"] for one in held for row in one["variants"]}
    assert {pack for pack in packs if len(pack_words(pack)) != 3} == set()
