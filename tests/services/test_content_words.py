"""Numbers, prices, dates and names of papers, as each language writes them."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal

import pytest

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.money import DIGITS, Money
from ovop_desktop.domain.product import Variant
from ovop_desktop.services.content_words import ContentWords, everywhere, printed_net, printed_price

WORDS = ContentWords(resources() / "words")


@pytest.mark.parametrize(
    ("money", "printed"),
    [
        (Money(22_000), {"id": "Rp22.000", "en": "IDR\u00a022,000", "ko": "Rp\u00a022,000"}),
        (Money(0), {"id": "Rp0", "en": "IDR\u00a00", "ko": "Rp\u00a00"}),
        (Money(1_250_000), {"id": "Rp1.250.000", "en": "IDR\u00a01,250,000", "ko": "Rp\u00a01,250,000"}),
        (Money(420, "USD"), {"id": "US$4,20", "en": "US$4.20", "ko": "US$4.20"}),
        (Money(5_000, "KRW"), {"id": "KRW\u00a05.000", "en": "KRW\u00a05,000", "ko": "KRW\u00a05,000"}),
    ],
)
def test_prices(money: Money, printed: dict[str, str]) -> None:
    assert printed_price(money) == printed


@pytest.mark.parametrize("currency", sorted(DIGITS))
def test_every_currency_prints_in_every_language(currency: str) -> None:
    assert all(printed_price(Money(123_456, currency)).values())


@pytest.mark.parametrize(
    ("amount", "unit", "printed"),
    [
        ("250", "g", {"id": "250 g", "en": "250 g", "ko": "250 g"}),
        ("2.4", "m", {"id": "2,4 m", "en": "2.4 m", "ko": "2.4 m"}),
        ("1", "buah", {"id": "1 buah", "en": "1 piece", "ko": "1개"}),
        ("1", "lembar", {"id": "1 lembar", "en": "1 piece", "ko": "1장"}),
        ("1000", "ml", {"id": "1.000 ml", "en": "1,000 ml", "ko": "1,000 ml"}),
        ("1234.5678", "kg", {"id": "1.234,568 kg", "en": "1,234.568 kg", "ko": "1,234.568 kg"}),
        ("100", "g", {"id": "100 g", "en": "100 g", "ko": "100 g"}),
        ("1E+3", "g", {"id": "1.000 g", "en": "1,000 g", "ko": "1,000 g"}),
        (None, "paket", {"id": "paket", "en": "set", "ko": "세트"}),
        (None, "", {"id": "", "en": "", "ko": ""}),
    ],
)
def test_net_contents(amount: str | None, unit: str, printed: dict[str, str]) -> None:
    variant = Variant(new_id(), net_amount=None if amount is None else Decimal(amount), unit=unit)
    assert printed_net(variant) == printed


def test_a_certificate_tells_until_when() -> None:
    assert WORDS.until(date(2026, 12, 12)) == {
        "id": "s.d. 12 Des 2026",
        "en": "until 12 Dec 2026",
        "ko": "2026. 12. 12.까지",
    }


@pytest.mark.parametrize("kind", list(CertificateKind))
@pytest.mark.parametrize("language", ["id", "en", "ko"])
def test_every_kind_of_paper_has_a_name(kind: CertificateKind, language: str) -> None:
    assert WORDS.certificate(Certificate(new_id(), kind, product_id=EntityId("p")), language)


def test_a_paper_of_another_kind_goes_by_its_own_label() -> None:
    paper = Certificate(new_id(), CertificateKind.OTHER, label="Uji kadar perak", product_id=EntityId("p"))
    assert WORDS.certificate(paper, "en") == "Uji kadar perak"


def test_the_languages_have_the_same_phrases() -> None:
    keys = [set(json.loads((resources() / "words" / f"{tag}.json").read_text("utf-8"))) for tag in ("id", "en", "ko")]
    assert keys[0] == keys[1] == keys[2]


def test_nothing_is_said_nowhere() -> None:
    assert everywhere("") == {}
    assert everywhere("Celuk") == {"id": "Celuk", "en": "Celuk", "ko": "Celuk"}
