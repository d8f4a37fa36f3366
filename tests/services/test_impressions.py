"""Every export is remembered, and held against the data: what is wrong on paper now is known."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdf
import pytest

from ovop_desktop.brochure.imposition import Imposition
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.brochures import Form
from ovop_desktop.services.impressions import changed_products
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet, Relay

PLAN = BrochurePlan(languages=("id", "en"), wholesale=True)


def sugar(suite: Suite) -> Product:
    (found,) = suite.catalogue.product_ids(ProductQuery(words="gula semut organik"), 1)
    product = suite.catalogue.product(found)
    assert product is not None
    return product


def plan_of(*ids: EntityId) -> BrochurePlan:
    return replace(PLAN, selection=Selection(ids))


@pytest.fixture
def printed(sample_suite: Suite, tmp_path: Path) -> Suite:
    """The sample with one catalogue of its palm sugar exported."""
    plan = plan_of(sugar(sample_suite).id)
    sample_suite.brochures.export(plan, tmp_path / "Katalog.pdf", Form("screen"))(Quiet())
    return sample_suite


def codes(suite: Suite) -> list[str]:
    (only,) = suite.brochures.impressions.judged()(Quiet())
    return [one.code for one in only.errata]


def test_an_export_is_remembered_with_its_hash_prices_and_plan(printed: Suite, tmp_path: Path) -> None:
    (made,) = printed.programme.impressions()
    data = (tmp_path / "Katalog.pdf").read_bytes()
    assert (made.file, made.size, made.sha256) == ("Katalog.pdf", len(data), hashlib.sha256(data).hexdigest())
    assert (made.template, made.edition, made.languages, made.paper, made.copies) == (
        "catalogue",
        "screen",
        ("id", "en"),
        "A4",
        1,
    )
    product = sugar(printed)
    (line,) = made.lines
    assert line.name == product.name
    assert [one.retail for one in line.variants] == [one.retail for one in product.variants]
    assert line.number.startswith("+62")
    again = printed.brochures.impressions.plan(made, BrochurePlan(), printed.brochures.info)
    assert again == plan_of(product.id)


def test_while_nothing_changes_the_paper_is_right(printed: Suite) -> None:
    assert codes(printed) == []


def test_a_price_that_changes_while_the_file_is_written_is_wrong_on_paper(sample_suite: Suite, tmp_path: Path) -> None:
    product = sugar(sample_suite)

    def told(stage: str, done: int, _total: int) -> None:
        if stage == "write" and done == 0:
            dearer = replace(product.variants[0], retail=Money(99_000))
            sample_suite.records.save(product, replace(product, variants=(dearer, *product.variants[1:])))

    sample_suite.brochures.export(plan_of(product.id), tmp_path / "a.pdf")(Relay(told))
    assert codes(sample_suite) == ["price"]


def test_what_was_amiss_already_when_it_was_printed_is_no_change(sample_suite: Suite, tmp_path: Path) -> None:
    sample_suite.brochures.export(PLAN, tmp_path / "a.pdf")(Quiet())
    assert codes(sample_suite) == []


def test_another_price_name_number_and_stock_are_wrong_on_paper(printed: Suite) -> None:
    product = sugar(printed)
    dearer = replace(product.variants[0], retail=Money(99_000))
    changed = replace(
        product,
        name=product.name.with_language("en", "Organic Coconut Sugar, new"),
        variants=(dearer, *product.variants[2:]),
        stock=StockState.SOLD_OUT,
    )
    printed.records.save(product, changed)
    producer = printed.catalogue.producer(product.producer_id or EntityId(""))
    assert producer is not None
    printed.records.save(producer, replace(producer, contact=Contact(whatsapp="+6281299998888")))
    (only,) = printed.brochures.impressions.judged()(Quiet())
    found = {one.code: one for one in only.errata}
    assert {"name", "sold_out", "price", "number"} <= found.keys()
    assert (found["price"].old, found["price"].new) == (product.variants[0].retail, Money(99_000))
    assert found["number"].new == "+6281299998888"
    assert changed_products(only.errata) == (product.id,)


def test_a_name_in_a_language_that_was_not_printed_is_not_wrong(printed: Suite) -> None:
    product = sugar(printed)
    printed.records.save(product, replace(product, name=product.name.with_language("ko", "새 이름")))
    assert codes(printed) == []


def test_a_product_in_the_archive_is_told_once_and_alone(printed: Suite) -> None:
    product = sugar(printed)
    printed.records.archive_products([product.id])
    assert codes(printed) == ["product.gone"]


def test_a_size_that_is_no_longer_made_is_told(printed: Suite) -> None:
    product = sugar(printed)
    printed.records.save(product, replace(product, variants=product.variants[1:]))
    assert codes(printed) == ["variant.gone"]


def test_a_certificate_that_ended_since_is_told(sample_suite: Suite, tmp_path: Path) -> None:
    product = sugar(sample_suite)
    paper = Certificate(
        new_id(), CertificateKind.SNI, "SNI 3743:2021", product_id=product.id, valid_until=date(2099, 1, 1)
    )
    sample_suite.records.add_certificate(paper)
    sample_suite.brochures.export(plan_of(product.id), tmp_path / "a.pdf")(Quiet())
    sample_suite.records.save(paper, replace(paper, valid_until=date(2001, 1, 1)))
    assert codes(sample_suite) == ["certificate.ended"]


def test_what_went_to_a_printer_is_remembered_with_its_copies(sample_suite: Suite) -> None:
    plan = plan_of(sugar(sample_suite).id)
    layout = sample_suite.brochures.lay_out(plan)(Quiet())
    assert sample_suite.brochures.printed(plan, layout, 50)(Quiet())
    (made,) = sample_suite.programme.impressions()
    assert (made.edition, made.copies, made.pages, made.file) == ("printer", 50, layout.page_count, "")


def test_copies_can_be_told_later_and_a_print_put_away(printed: Suite) -> None:
    (made,) = printed.programme.impressions()
    printed.brochures.impressions.set_copies(made, 200)
    (told,) = printed.programme.impressions()
    assert told.copies == 200
    printed.brochures.impressions.put_away(told)
    assert printed.programme.impressions() == ()
    printed.editor.undo()
    assert printed.programme.impressions() == (told,)


def test_a_print_belongs_to_the_next_fair_that_shows_one_of_its_products(sample_suite: Suite, tmp_path: Path) -> None:
    product = sugar(sample_suite)
    for fair in sample_suite.programme.fairs():
        sample_suite.programme.archive(fair)
    fair = sample_suite.programme.add_fair("Inacraft", sample_suite.catalogue.today())
    sample_suite.brochures.export(plan_of(product.id), tmp_path / "a.pdf")(Quiet())
    sample_suite.programme.add_to_fair(fair.id, [product.id])
    sample_suite.brochures.export(plan_of(product.id), tmp_path / "b.pdf")(Quiet())
    assert [one.file for one in sample_suite.programme.impressions(fair_id=fair.id)] == ["b.pdf"]


def test_a_slip_says_what_was_printed_and_what_is_right_in_the_languages_of_the_print(
    printed: Suite, tmp_path: Path
) -> None:
    product = sugar(printed)
    dearer = replace(product.variants[0], retail=Money(99_000))
    printed.records.save(product, replace(product, variants=(dearer, *product.variants[1:])))
    (made,) = printed.programme.impressions()
    target = tmp_path / "Ralat.pdf"
    slip = printed.brochures.errata_slip(made, target, "A6", Imposition("copies"))(Quiet())
    assert slip.pages == 1
    (sheet,) = pypdf.PdfReader(target).pages
    told = sheet.extract_text()
    assert told.replace("\xa0", "").count("Rp99.000") == 4
    assert product.name.id.split()[0] in told
    assert (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height))) == (595, 842)
    assert printed.programme.impressions() == (made,)


def test_a_library_on_a_full_disk_does_not_cost_the_pdf(sample_suite: Suite, tmp_path: Path) -> None:
    many = plan_of(*sample_suite.catalogue.product_ids(ProductQuery()))
    with sample_suite.editor._library.write() as unit:
        pages = unit._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        unit._connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    kept = [sample_suite.brochures.export(many, tmp_path / f"{at}.pdf")(Quiet()).kept for at in range(2)]
    assert not all(kept)
    assert (tmp_path / "1.pdf").stat().st_size > 10_000


def test_a_certificate_that_ends_before_the_fair_is_over_is_told(sample_suite: Suite) -> None:
    suite, product = sample_suite, sugar(sample_suite)
    today = suite.catalogue.today()
    for fair in suite.programme.fairs():
        suite.programme.archive(fair)
    (organic,) = (one for one in suite.catalogue.certificates_of(product.id) if one.kind is CertificateKind.ORGANIC)
    suite.records.save(organic, replace(organic, valid_until=today + timedelta(days=5)))

    def told() -> set[str]:
        findings = suite.brochures.lay_out(plan_of(product.id))(Quiet()).findings
        return {one.code for one in findings if one.code.startswith("certificate.")}

    assert told() == {"certificate.ending"}
    fair = suite.programme.add_fair("Inacraft", today + timedelta(days=2), today + timedelta(days=6))
    assert told() == {"certificate.ending"}
    suite.programme.add_to_fair(fair.id, [product.id])
    assert told() == {"certificate.lapsing"}
