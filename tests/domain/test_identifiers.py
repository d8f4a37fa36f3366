"""Numbers that others gave out are tidied and doubted, and never refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.domain.certificate import CertificateKind
from ovop_desktop.domain.identifiers import KINDS, doubts, tidy
from ovop_desktop.domain.identifiers_food import decode_pirt
from ovop_desktop.domain.identifiers_halal import halal_issued
from ovop_desktop.domain.identifiers_trade import gtin_check_digit


@pytest.mark.parametrize(
    ("kind", "typed", "usual"),
    [
        ("nib", "1234567890123", "1234567890123"),
        ("nib", "NIB: 1234 5678 90123", "1234567890123"),
        ("npwp", "013121660091000", "01.312.166.0-091.000"),
        ("npwp", "NPWP 01.312.166.0-091.000", "01.312.166.0-091.000"),
        ("npwp", "0013121660091000", "0013121660091000"),
        ("pirt", "6073302010556-27", "6073302010556-27"),
        ("pirt", "P-IRT No. 607 3302 01 0556-27", "6073302010556-27"),
        ("pirt", "PIRT. 607330201055627", "6073302010556-27"),
        ("pirt", "SPP-IRT 2021104010123-26", "2021104010123-26"),
        ("bpom", "BPOM RI MD 867028042317", "MD 867028042317"),
        ("bpom", "md271111000300341", "MD 271111000300341"),
        ("bpom", "POM TR 123 456 789", "TR 123456789"),
        ("bpom", "POM NA 18230101234", "NA 18230101234"),
        ("halal", "ID32110001339090223", "ID32110001339090223"),
        ("halal", "id 3211 0001 3390 90223", "ID32110001339090223"),
        ("halal", "32110001339090223", "ID32110001339090223"),
        ("sni", "SNI 3553:2015", "SNI 3553:2015"),
        ("sni", "3553-2015", "SNI 3553:2015"),
        ("sni", "sni 01-3556-2000", "SNI 01-3556-2000"),
        ("sni", "SNI 3140.3:2010 / amd1:2011", "SNI 3140.3:2010/Amd1:2011"),
        ("gi", "ID G 000000055", "ID G 000000055"),
        ("gi", "IDG000000055", "ID G 000000055"),
        ("trademark", "idm 000 123 456", "IDM000123456"),
        ("gtin", "8995522000015", "8995522000015"),
        ("gtin", "899 5522 00001 5", "8995522000015"),
        ("gtin", "96385074", "96385074"),
        ("hs", "151311", "1513.11"),
        ("hs", "HS 1513.11.00", "1513.11.00"),
        ("kbli", "KBLI 2020: 10722", "10722 (KBLI 2020)"),
        ("kbli", "10722 (2025)", "10722 (KBLI 2025)"),
        ("region", "5104012005", "51.04.01.2005"),
        ("legal_entity", "AHU-001248.AH.01.26.TAHUN 2024", "AHU-001248.AH.01.26.TAHUN 2024"),
        ("cooperative_number", " 3404 0100 12345 ", "3404 0100 12345"),
        ("other", "  SK\u202e  12 ", "SK 12"),
    ],
)
def test_a_number_is_written_in_its_usual_way_and_not_doubted(kind: str, typed: str, usual: str) -> None:
    assert tidy(kind, typed) == usual
    assert tidy(kind, usual) == usual
    assert doubts(kind, typed) == ()


@pytest.mark.parametrize(
    "number",
    [
        "ID32110007563590723",
        "ID36220000002770220",
        "ID33120000133550120",
        "ID00120000148921121",
        "ID33410000001000420",
        "ID14420000072160221",
        "ID33110003549730523",
    ],
)
def test_halal_numbers_in_public_use_are_not_doubted(number: str) -> None:
    assert doubts("halal", number) == ()


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        ("nib", "123456789012", "number.length"),
        ("nib", "menyusul", "number.letters"),
        ("npwp", "216090524017001", "number.check_digit"),
        ("npwp", "0216090524017001", "number.check_digit"),
        ("npwp", "12345678", "number.length"),
        ("npwp", "3404012345678901", "npwp.personal"),
        ("pirt", "607330201055-27", "number.length"),
        ("pirt", "9073302010556-27", "pirt.pack"),
        ("pirt", "6993302010556-27", "pirt.food"),
        ("pirt", "6073370010556-27", "pirt.regency"),
        ("pirt", "Dinkes RI", "number.pattern"),
        ("bpom", "MD 12345", "number.length"),
        ("bpom", "XX 123456789012", "number.pattern"),
        ("bpom", "TR 123456789012", "number.length"),
        ("halal", "ID1811000316614052", "number.length"),
        ("halal", "id12345678", "number.length"),
        ("halal", "ID112100009882540924", "number.length"),
        ("halal", "ID32110001339091323", "halal.month"),
        ("halal", "KH-123/2020", "halal.decree"),
        ("halal", "menyusul", "number.pattern"),
        ("sni", "SNI 3553", "number.pattern"),
        ("gi", "ID G 55", "number.pattern"),
        ("trademark", "menyusul", "number.no_digits"),
        ("gtin", "8995522000016", "number.check_digit"),
        ("gtin", "899552200001", "number.check_digit"),
        ("gtin", "12345", "number.length"),
        ("gtin", "899-ABC", "number.letters"),
        ("hs", "0303440000", "number.length"),
        ("hs", "gula", "number.pattern"),
        ("kbli", "10722", "kbli.edition"),
        ("kbli", "107", "number.pattern"),
        ("region", "51.04.01.4005", "region.village"),
        ("region", "51.70", "region.regency"),
        ("region", "51.4", "number.pattern"),
        ("legal_entity", "menyusul", "number.no_digits"),
        ("cooperative_number", "-", "number.no_digits"),
    ],
)
def test_what_looks_wrong_is_doubted_by_name(kind: str, typed: str, code: str) -> None:
    assert [doubt.code for doubt in doubts(kind, typed)] == [code]


def test_a_doubt_says_what_was_expected() -> None:
    (doubt,) = doubts("halal", "ID1811000316614052")
    assert dict(doubt.facts) == {"found": 16, "expected": (17,)}
    (doubt,) = doubts("sni", "SNI 3553")
    assert dict(doubt.facts) == {"example": "SNI 3553:2015"}


def test_several_things_may_be_wrong_at_once() -> None:
    assert [doubt.code for doubt in doubts("pirt", "9993370010556-27")] == ["pirt.pack", "pirt.food", "pirt.regency"]


def test_a_pirt_number_tells_what_is_in_it() -> None:
    number = decode_pirt("P-IRT 6073302010556-27")
    assert number is not None
    assert (number.pack, number.food, number.regency, number.valid_until) == ("6", "07", "33.02", 2027)
    assert (number.product, number.producer) == ("01", "0556")
    assert decode_pirt("3063306010072-19").regency == "33.06"  # type: ignore[union-attr]
    assert decode_pirt("2021104010123-26").regency == "11.04"  # type: ignore[union-attr]
    assert decode_pirt("607330201") is None
    assert decode_pirt("") is None


def test_a_halal_number_tells_when_it_was_given() -> None:
    assert halal_issued("ID32110001339090223") == (2023, 2)
    assert halal_issued("ID32110001339091323") is None
    assert halal_issued("menyusul") is None


@pytest.mark.parametrize(
    ("digits", "last"), [("899552200001", 5), ("9638507", 4), ("03600029145", 2), ("1061414100041", 5)]
)
def test_a_check_digit_follows_from_the_others(digits: str, last: int) -> None:
    assert gtin_check_digit(digits) == last


def test_every_kind_of_certificate_has_rules_except_those_without_a_number_of_their_own() -> None:
    assert {kind.value for kind in CertificateKind} - set(KINDS) == {"organic", "other"}


@pytest.mark.parametrize("kind", [*KINDS, "organic", "unknown"])
def test_an_empty_number_is_no_reason_to_doubt(kind: str) -> None:
    assert tidy(kind, "  ") == ""
    assert doubts(kind, "") == ()


@given(st.sampled_from(KINDS), st.text(max_size=40))
def test_no_text_is_refused_and_tidying_twice_changes_nothing(kind: str, text: str) -> None:
    once = tidy(kind, text)
    assert tidy(kind, once) == once
    assert isinstance(doubts(kind, text), tuple)


@given(st.sampled_from(KINDS), st.text(alphabet="0123456789 .-/:IDGMBPOMSNIKHL", max_size=30))
def test_no_digit_is_lost_by_tidying(kind: str, text: str) -> None:
    once = tidy(kind, text)
    assert tidy(kind, once) == once
    assert sorted(filter(str.isdigit, once)) == sorted(filter(str.isdigit, text))
