"""Partners, their help, fairs and what was printed are records like the others: written, read back, taken back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ovop_desktop.domain.award import Award, AwardScheme, Mark
from ovop_desktop.domain.consent import Agreement, Consent
from ovop_desktop.domain.export_sheet import Carton, ExportSheet, Incoterm
from ovop_desktop.domain.facilitation import FacilitationKind
from ovop_desktop.domain.ids import Digest, new_id
from ovop_desktop.domain.impression import Impression, PrintedLine, PrintedVariant
from ovop_desktop.domain.making import ShelfLife, Span, Specification
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.partner import PartnerKind
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite

PHOTO = Photo(Digest("a" * 64), 2000, 1500)


def test_everything_a_product_may_say_is_read_back_as_it_was_written(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula Semut"))
    full = replace(
        product,
        specifications=(Specification(LocalizedText("Kadar air", "Moisture"), LocalizedText("maks. 3 %")),),
        materials=LocalizedText("Nira kelapa"),
        making=LocalizedText("Dimasak empat jam"),
        keeping=LocalizedText("Tempat kering"),
        weekly=Quantity(Decimal(500), "kg"),
        season=(1, 2, 12),
        minimum_order=Quantity(Decimal(10), "kg"),
        lead_days=14,
        shelf_life=ShelfLife(18, Span.MONTH),
        awards=(Award(AwardScheme.OVOP_2022, 2024, 3),),
        marks=(Mark.PRUDES,),
        export=ExportSheet(
            LocalizedText("", "25 kg bag"), Carton(1, 600, 400, 120), Incoterm.FOB, "Semarang", Money(310, "USD"), "kg"
        ),
    )
    suite.records.save(product, full)
    assert suite.catalogue.product(product.id) == full
    suite.editor.undo()
    assert suite.catalogue.product(product.id) == product


def test_a_product_of_several_villages_is_found_counted_and_searched_in_each(suite: Suite) -> None:
    first, second = (suite.records.add_village(code) for code in ("34.01.08.2005", "32.06.05.2001"))
    product = suite.records.add_product(LocalizedText("Gula Semut"), village_id=first.id)
    suite.records.save(product, replace(product, more_villages=(second.id,)))
    other = suite.records.add_product(LocalizedText("Keripik"), village_id=second.id)
    assert suite.catalogue.products_of_village(first.id) == [product.id]
    assert set(suite.catalogue.products_of_village(second.id)) == {product.id, other.id}
    assert {one.value: one.count for one in suite.catalogue.facets(ProductQuery(), "village")} == {
        first.id: 1,
        second.id: 2,
    }
    assert {row.id: row.products for row in suite.catalogue.village_rows()} == {first.id: 1, second.id: 2}
    assert product.id in suite.catalogue.product_ids(ProductQuery(words=second.name))
    suite.records.save(second, replace(second, label="Desa Bernama Baru"))
    assert set(suite.catalogue.product_ids(ProductQuery(words="bernama baru"))) == {product.id, other.id}


def test_the_help_of_a_partner_stands_with_the_partner_and_with_the_producer(suite: Suite) -> None:
    producer = suite.records.add_producer(ProducerKind.COOPERATIVE, "Koperasi Nira")
    partner = suite.programme.add_partner(PartnerKind.COMPANY, "Hansol Packaging")
    older = suite.programme.add_facilitation(FacilitationKind.PACKAGING, partner.id, producer.id)
    newer = suite.programme.add_facilitation(FacilitationKind.EXPORT_MARKET, partner.id, producer.id)
    full = replace(
        older, first=date(2023, 5, 1), change=LocalizedText("Kemasan baru"), before=(PHOTO,), value=Money(5_000_000)
    )
    suite.records.save(older, full)
    suite.records.save(newer, replace(newer, first=date(2025, 1, 1)))
    assert [one.id for one in suite.programme.facilitations_of_producer(producer.id)] == [newer.id, older.id]
    assert suite.programme.facilitations_of_partner(partner.id)[1] == full
    assert suite.programme.facilitation_counts() == {partner.id: 2}
    suite.programme.remove_facilitation(newer.id)
    assert suite.programme.facilitations_of_producer(producer.id) == (full,)
    suite.editor.undo()
    assert len(suite.programme.facilitations_of_producer(producer.id)) == 2


def test_partners_are_found_by_words_and_leave_the_list_when_archived(suite: Suite) -> None:
    bank = suite.programme.add_partner(PartnerKind.BANK, "Bank Desa Makmur")
    suite.programme.add_partner(PartnerKind.UNIVERSITY, "Universitas Gunung Jati")
    assert suite.programme.partners("makm") == (bank,)
    suite.programme.archive(bank)
    assert suite.programme.partners("makm") == ()
    assert [one.id for one in suite.programme.partners(archived=True)] == [bank.id]


def test_the_next_fair_is_the_one_that_lasts_or_opens_next(suite: Suite) -> None:
    today = suite.catalogue.today()
    past = suite.programme.add_fair("Lama", date(today.year - 1, 1, 1), date(today.year - 1, 1, 3))
    suite.programme.add_fair("Tanpa tanggal")
    later = suite.programme.add_fair("Nanti", date(today.year + 2, 1, 1))
    now = suite.programme.add_fair("Sekarang", today, today)
    assert suite.programme.next_fair() == now
    assert [one.name for one in suite.programme.fairs()] == ["Lama", "Sekarang", "Nanti", "Tanpa tanggal"]
    suite.programme.archive(now)
    assert suite.programme.next_fair() == later
    assert past.days_until(today) is not None
    assert (past.days_until(today) or 0) < 0


def test_products_are_added_to_a_fair_once(suite: Suite) -> None:
    fair = suite.programme.add_fair("Inacraft")
    first, second = (suite.records.add_product(LocalizedText(name)) for name in ("Gula", "Kopi"))
    assert suite.programme.add_to_fair(fair.id, [first.id]) == 1
    assert suite.programme.add_to_fair(fair.id, [first.id, second.id]) == 1
    held = suite.programme.fair(fair.id)
    assert held is not None
    assert held.products == (first.id, second.id)


def test_what_was_printed_is_remembered_and_undo_acts_on_the_deed_before_it(suite: Suite) -> None:
    product = suite.records.add_product(LocalizedText("Gula"))
    line = PrintedLine(product.id, product.name, (PrintedVariant(new_id(), "250 g", Money(22_000)),))
    printed = Impression(new_id(), "Katalog", "catalogue", "screen", 1_795_000_000_000, pages=8, lines=(line,))
    suite.programme.remember(printed)
    assert suite.programme.impressions() == (printed,)
    deed = suite.editor.undo()
    assert deed is not None
    assert deed.code == "product.added"
    assert suite.programme.impressions() == (printed,)
    assert [entry.deed for entry in suite.editor.history("impression", printed.id)] == ["impression.added"]


def test_consent_meeting_crest_and_place_are_read_back(suite: Suite) -> None:
    village = suite.records.add_village("34.01.08.2005")
    producer = suite.records.add_producer(ProducerKind.COOPERATIVE, "Koperasi Nira", village.id)
    asked = replace(
        producer, annual_meeting=date(2026, 3, 1), consent=Consent(Agreement.AGREED, given=date(2026, 1, 2))
    )
    placed = replace(
        village,
        potential=LocalizedText("Nira"),
        crest=PHOTO,
        location=Coordinates(Decimal("-7.84"), Decimal("110.16")),
    )
    suite.records.save(producer, asked)
    suite.records.save(village, placed)
    assert suite.catalogue.producer(producer.id) == asked
    assert suite.catalogue.village(village.id) == placed
