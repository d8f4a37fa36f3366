"""A producer's profile as it is settled: facts, products, help with its words, and what it did not agree to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ovop_desktop.brochure.content import Catalogue, Profile
from ovop_desktop.domain.consent import Agreement, Consent
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.facilitation import Facilitation, FacilitationKind
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.partner import Partner, PartnerKind
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet


@pytest.fixture
def maker(sample_suite: Suite) -> Producer:
    found = sample_suite.catalogue.producer(sample_suite.catalogue.producer_rows("nira")[0].id)
    assert found is not None
    for old in sample_suite.programme.facilitations_of_producer(found.id):
        sample_suite.programme.remove_facilitation(old.id)
    return found


@pytest.fixture
def bank(sample_suite: Suite) -> Partner:
    return sample_suite.programme.add_partner(PartnerKind.BANK, "Bank Desa Lestari")


def note(suite: Suite, maker: Producer, bank: Partner, **fields: object) -> Facilitation:
    made = suite.programme.add_facilitation(FacilitationKind.PACKAGING, bank.id, maker.id)
    full = replace(made, **fields)  # type: ignore[arg-type]
    if full != made:
        suite.records.save(made, full)
    return full


def content(suite: Suite, words: str = "gula semut", template: str = "producer_profile") -> Catalogue:
    ids = tuple(suite.catalogue.product_ids(ProductQuery(words=words))) if words else ()
    return suite.press_room().content(BrochurePlan(template=template, selection=Selection(ids)))


def profile(suite: Suite) -> Profile:
    (found,) = content(suite).profiles
    return found


def test_only_profiles_are_told_of_producers(sample_suite: Suite) -> None:
    assert content(sample_suite, "", "catalogue").profiles == ()
    assert len(content(sample_suite, "").profiles) == 12


def test_a_producer_is_told_with_form_place_facts_papers_and_products(sample_suite: Suite, maker: Producer) -> None:
    told = profile(sample_suite)
    assert told.name["id"] == "Koperasi Nira Menoreh"
    assert (told.kind["id"], told.kind["ko"]) == ("Koperasi", "협동조합")
    assert told.place["id"] == "Kalurahan Hargotirto, Kulon Progo"
    facts = {label["id"]: value["id"] for label, value in told.facts}
    assert (facts["Berdiri"], facts["Anggota"]) == (str(maker.founded), str(maker.member_count))
    assert "NIB" in {badge.label for badge in told.badges}
    assert [item.name["id"] for item in told.items] == ["Gula Semut Organik"]
    assert told.contact.link.startswith("https://wa.me/")


def test_help_is_told_in_finished_words(sample_suite: Suite, maker: Producer, bank: Partner) -> None:
    product = sample_suite.catalogue.products_of_producer(maker.id)[0]
    note(
        sample_suite,
        maker,
        bank,
        products=(product,),
        first=date(2025, 3, 1),
        last=date(2025, 8, 31),
        value=Money(35_000_000),
        change=LocalizedText("Kemasan baru."),
    )
    (told,) = profile(sample_suite).helps
    assert (told.partner, told.partner_kind["id"], told.kind["id"]) == ("Bank Desa Lestari", "Bank", "Mutu kemasan")
    assert told.period == {
        "id": "Maret 2025 – Agustus 2025",
        "en": "March 2025 – August 2025",
        "ko": "2025년 3월 – 2025년 8월",
    }
    assert told.products["id"] == "Untuk Gula Semut Organik"
    assert told.value["id"] == "senilai Rp35.000.000"
    assert told.change == {"id": "Kemasan baru."}


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (None, None, None),
        (date(2025, 3, 1), None, "sejak Maret 2025"),
        (None, date(2025, 3, 1), "sampai Maret 2025"),
        (date(2025, 3, 1), date(2025, 3, 9), "Maret 2025"),
    ],
)
def test_a_time_that_is_open_is_told_so(
    sample_suite: Suite, maker: Producer, bank: Partner, first: date | None, last: date | None, said: str | None
) -> None:
    note(sample_suite, maker, bank, first=first, last=last)
    (told,) = profile(sample_suite).helps
    assert told.period.get("id") == said


def test_help_for_all_products_names_none(sample_suite: Suite, maker: Producer, bank: Partner) -> None:
    note(sample_suite, maker, bank)
    (told,) = profile(sample_suite).helps
    assert told.products == {}
    assert told.value == {}


def test_pictures_of_help_stay_away_unless_it_was_agreed(sample_suite: Suite, maker: Producer, bank: Partner) -> None:
    photos = sample_suite.catalogue.product(sample_suite.catalogue.products_of_producer(maker.id)[0]).photos  # type: ignore[union-attr]
    note(sample_suite, maker, bank, before=photos[:1], after=photos[1:2])
    (told,) = profile(sample_suite).helps
    assert (len(told.before), len(told.after)) == (1, 1)
    asked = replace(maker, consent=Consent(Agreement.AGREED, Agreement.AGREED, Agreement.REFUSED))
    sample_suite.records.save(maker, asked)
    settled = content(sample_suite)
    assert (settled.profiles[0].helps[0].before, settled.profiles[0].helps[0].after) == ((), ())
    assert (maker.id, "consent.faces") in settled.withheld


def test_what_was_not_agreed_to_is_not_told(sample_suite: Suite, maker: Producer) -> None:
    sample_suite.records.save(maker, replace(maker, consent=Consent()))
    told = profile(sample_suite)
    assert (told.contact.phone, told.contact.address, told.contact.link) == ("", "", "")


def test_the_sample_has_partners_and_help_with_pictures(sample_suite: Suite) -> None:
    told = content(sample_suite, "").profiles
    helps = [one for profile_ in told for one in profile_.helps]
    assert len(helps) == 4
    assert len({one.partner for one in helps}) == 3
    assert sum(bool(one.before and one.after) for one in helps) >= 3
    assert all(one.change.keys() == {"id", "en", "ko"} for one in helps)


@pytest.mark.parametrize("languages", [("id",), ("ko", "id")])
def test_a_profile_is_laid_out(sample_suite: Suite, languages: tuple[str, ...]) -> None:
    plan = BrochurePlan(template="producer_profile", languages=languages, per_page=1)
    layout = sample_suite.press_room().lay_out(plan)(Quiet())
    assert layout.page_count >= 12
    assert not [one for one in layout.findings if one.severity == "error"]
