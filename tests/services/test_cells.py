"""One cell typed or pasted: what it makes of the product, and what is refused by name."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product, StockState, Variant
from ovop_desktop.domain.queries import NamedRecord, ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.cells import EDITABLE, shown_language, wholesale_above_retail, with_cell
from ovop_desktop.services.name_book import NameBook
from ovop_desktop.services.suite import Suite

PANGAN, SARI, ONE, TWO, THREE = (EntityId(name) for name in ("pangan", "sari", "one", "two", "three"))
BOOK = NameBook.of(
    {
        "category": [NamedRecord(PANGAN, ("Pangan", "Food"))],
        "producer": [NamedRecord(SARI, ("KSU Sari Nira",), ("Hargorejo",))],
        "village": [
            NamedRecord(ONE, ("Desa Sukamaju", "Sukamaju"), ("Kabupaten Garut", "Garut")),
            NamedRecord(TWO, ("Desa Sukamaju", "Sukamaju"), ("Kabupaten Bogor", "Bogor")),
            NamedRecord(THREE, ("Desa Jatimalang", "Jatimalang"), ("Kabupaten Purworejo",)),
        ],
    }
)


def product(*variants: Variant, name: LocalizedText | None = None) -> Product:
    return Product(new_id(), name or LocalizedText("Gula", "Sugar"), variants=variants)


def variant(**fields: object) -> Variant:
    return Variant(new_id(), **fields)  # type: ignore[arg-type]


def typed(held: Product, key: str, text: str) -> Product:
    return with_cell(held, key, text, BOOK, "id")


def refused(held: Product, key: str, text: str) -> OvopError:
    with pytest.raises(OvopError) as caught:
        typed(held, key, text)
    return caught.value


def test_a_price_is_read_as_people_type_it_and_goes_to_the_only_variant() -> None:
    held = product(variant(retail=Money(20_000), packaging="toples"))
    for text in ("22rb", "Rp22.000,-", "22000", "22.000"):
        after = typed(held, "price", text)
        assert after.variants[0].retail == Money(22_000)
        assert after.variants[0].packaging == "toples"
    assert typed(held, "price", "").variants[0].retail is None


def test_a_product_without_a_variant_gets_one_with_its_first_price_and_none_for_nothing() -> None:
    assert typed(product(), "price", "5rb").variants[0].retail == Money(5_000)
    assert typed(product(), "price", "").variants == ()


def test_the_price_of_several_variants_is_not_typed_over_but_may_come_back_as_it_is() -> None:
    held = product(variant(retail=Money(9_000)), variant(retail=Money(20_000)))
    assert refused(held, "price", "22000").facts["count"] == 2
    assert typed(held, "price", "9000") == held
    assert refused(held, "wholesale", "8000").code == "cell.variants"
    assert refused(held, "net", "1 kg").code == "cell.variants"


@pytest.mark.parametrize("text", ["mahal", "20-25rb", "mulai 20rb", "-4"])
def test_what_is_not_one_price_is_refused(text: str) -> None:
    assert refused(product(variant()), "price", text).code == "cell.price"


def test_a_price_in_another_currency_is_left_alone() -> None:
    assert refused(product(variant(retail=Money(400, "USD"))), "price", "5rb").code == "cell.currency"


def test_net_content_keeps_what_is_written_the_same() -> None:
    held = product(variant(unit="buah"))
    assert typed(held, "net", "Buah") == held
    assert typed(held, "net", "1/2 kg").variants[0].net_amount == Decimal("0.5")
    assert refused(held, "net", "0 g").code == "cell.net"


def test_stock_and_hs_code_are_read_or_refused() -> None:
    assert typed(product(), "stock", "habis").stock is StockState.SOLD_OUT
    assert refused(product(), "stock", "").code == "cell.stock"
    assert typed(product(), "hs_code", "HS 151311").hs_code == "1513.11"
    assert typed(product(), "hs_code", "").hs_code == ""
    assert refused(product(), "hs_code", "15").code == "cell.hs"


def test_a_name_is_typed_over_in_the_language_it_is_shown_in() -> None:
    korean = product(name=LocalizedText(ko="설탕"))
    assert shown_language(korean, "id") == "ko"
    assert typed(korean, "name", "황설탕").name == LocalizedText(ko="황설탕")
    assert typed(product(), "name", "  Gula  Semut ").name == LocalizedText("Gula Semut", "Sugar")
    assert typed(product(), "name_en", "").name == LocalizedText("Gula")
    assert refused(korean, "name_ko", "").code == "cell.name"


def test_records_are_found_by_name_however_it_is_written() -> None:
    assert typed(product(), "category", "food").category_id == PANGAN
    assert typed(product(), "producer", "ksu sari-nira").producer_id == SARI
    assert typed(product(), "village", "Kelurahan JATIMALANG").village_id == THREE
    assert typed(product(), "village", "Sukamaju, Bogor").village_id == TWO
    assert typed(product(), "village", "").village_id is None


def test_an_unknown_name_proposes_the_nearest_and_a_namesake_asks_for_the_place() -> None:
    problem = refused(product(), "village", "Jati malang")
    assert (problem.code, problem.facts["nearest"]) == ("cell.unknown", "Desa Jatimalang")
    assert refused(product(), "village", "Tokyo").code == "cell.unknown_kind"
    assert refused(product(), "village", "Desa Sukamaju").code == "cell.several"


def test_wholesale_above_retail_is_seen() -> None:
    assert wholesale_above_retail(product(variant(retail=Money(5), wholesale=Money(6))))
    assert not wholesale_above_retail(product(variant(retail=Money(5), wholesale=Money(5)), variant()))


def test_every_editable_column_of_the_sample_comes_back_unchanged(sample_suite: Suite) -> None:
    catalogue = sample_suite.catalogue
    book = NameBook.read(catalogue, "id")
    (row, *_), (held, *_) = (
        catalogue.product_rows(catalogue.product_ids(ProductQuery())[:1]),
        catalogue.products(catalogue.product_ids(ProductQuery())[:1]).values(),
    )
    shown = {"name": row.name.best("id"), "producer": row.producer, "village": row.village, "net": row.net}
    shown |= {"category": row.category.best("id"), "price": str(row.lowest.amount) if row.lowest else ""}
    assert set(shown) < set(EDITABLE)
    for key, text in shown.items():
        assert with_cell(held, key, text, book, "id") == held


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Makmur 3", "Makmur 03"), ("makmur 39", "Makmur 39"), ("Makmor 03", "Makmur 03"), ("Makmur 5", None)],
)
def test_a_name_with_a_number_means_the_one_of_that_number(typed: str, meant: str | None) -> None:
    records = [NamedRecord(new_id(), (name,)) for name in ("Makmur 39", "Makmur 03", "Makmur 33", "Makmur 13")]
    book = NameBook.of({"producer": records})
    near = book.near("producer", typed)
    assert (book.shown[near] if near else None) == meant
