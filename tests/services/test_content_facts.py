"""How the facts of a product are worded for print."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pytest

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.award import Award, AwardScheme, Mark
from ovop_desktop.domain.export_sheet import Carton, ExportSheet, Incoterm
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.making import ShelfLife, Span, Specification
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.content_facts import ContentFacts, printed_season
from ovop_desktop.services.content_words import ContentWords

FACTS = ContentFacts(ContentWords(resources() / "words"))


def product(**facts: object) -> Product:
    return Product(new_id(), LocalizedText("Gula"), **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("award", "indonesian", "english", "korean"),
    [
        (
            Award(AwardScheme.OVOP_2022, 2024, 3),
            "OVOP 2024, 3 dari 3 bintang",
            "OVOP 2024, 3 of 3 stars",
            "OVOP 2024, 별 3개 중 3개",
        ),
        (
            Award(AwardScheme.OVOP_2013, 2018, 4),
            "OVOP 2018, 4 dari 5 bintang",
            "OVOP 2018, 4 of 5 stars",
            "OVOP 2018, 별 5개 중 4개",
        ),
        (
            Award(AwardScheme.LOCAL, 2025, None, "Juara 1", "Festival Rasa"),
            "Juara 1 2025, Festival Rasa",
            "Juara 1 2025, Festival Rasa",
            "Juara 1 2025, Festival Rasa",
        ),
        (
            Award(AwardScheme.NATIONAL, 2025),
            "Penghargaan nasional 2025",
            "National award 2025",
            "전국 수상 2025",
        ),
    ],
)
def test_an_award_is_named_with_its_scheme_its_year_and_stars_out_of_the_scheme_s_most(
    award: Award, indonesian: str, english: str, korean: str
) -> None:
    assert FACTS.awards(product(awards=(award,))) == ({"id": indonesian, "en": english, "ko": korean},)


def test_an_award_without_its_year_is_not_printed_and_a_mark_is() -> None:
    said = FACTS.awards(product(awards=(Award(AwardScheme.OVOP_2022, None, 3),), marks=(Mark.PRUDES,)))
    assert [words["id"] for words in said] == ["Prudes"]


def test_the_terms_say_only_what_is_known() -> None:
    assert FACTS.terms(product()) == ()
    known = product(
        shelf_life=ShelfLife(1, Span.YEAR), weekly=Quantity(Decimal(1200), "botol"), lead_days=7, season=(11, 12, 1, 2)
    )
    rows = {label["id"]: value for label, value in FACTS.terms(known)}
    assert rows["Masa simpan"] == {"id": "1 tahun", "en": "1 year", "ko": "1년"}
    assert rows["Kapasitas per minggu"] == {"id": "1.200 botol", "en": "1,200 bottles", "ko": "1,200병"}
    assert rows["Waktu pengerjaan"]["en"] == "7 days"
    assert rows["Musim"] == {"id": "Nov–Feb", "en": "Nov–Feb", "ko": "11월–2월"}
    assert len(rows) == 4


def test_the_specification_ends_with_the_materials() -> None:
    row = Specification(LocalizedText("Warna", "Colour"), LocalizedText("cokelat"))
    rows = FACTS.specification(product(specifications=(row, Specification()), materials=LocalizedText("nira")))
    assert rows[0] == ({"id": "Warna", "en": "Colour"}, {"id": "cokelat"})
    assert rows[1][0]["en"] == "Materials"
    assert len(rows) == 2


@pytest.mark.parametrize(
    ("season", "said"), [((6, 7, 8), "Jun–Agu"), ((1, 2, 12), "Des–Feb"), ((3, 5, 6), "Mar, Mei–Jun"), ((4,), "Apr")]
)
def test_months_in_a_row_are_one_run_over_the_turn_of_the_year_too(season: Sequence[int], said: str) -> None:
    assert printed_season(season, "id") == said


def test_terms_of_export_are_said_as_a_buyer_reads_them() -> None:
    sheet = ExportSheet(
        LocalizedText("", "40 pouches"),
        Carton(40, 480, 320, 305, 10_000, 11_250),
        Incoterm.FOB,
        "Tanjung Emas",
        Money(310, "USD"),
        "kg",
    )
    sold = product(hs_code="17029051", export=sheet)
    said = {label["en"]: value["en"].replace("\xa0", " ") for label, value in FACTS.trade(sold)}
    assert said == {
        "HS code": "1702.90",
        "BTKI code (Indonesia)": "1702.90.51",
        "Export packing": "40 pouches",
        "Per carton": "40 pcs",
        "Carton size": "48 × 32 × 30.5 cm",
        "Carton weight": "net 10 kg, gross 11.25 kg",
        "Export price": "US$3.10 per kg, FOB Tanjung Emas",
    }
    bare = product(hs_code="1702.90", export=ExportSheet())
    assert [label["en"] for label, _ in FACTS.trade(bare)] == ["HS code"]
    assert FACTS.trade(product(hs_code="1702.90")) == ()
