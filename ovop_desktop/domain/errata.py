"""What is wrong on paper: a thing that was printed, held against the records as they are now."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from ovop_desktop.domain.certificate import Certificate, Validity
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.impression import Impression, PrintedLine
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.text import LocalizedText


@dataclass(frozen=True, slots=True)
class Erratum:
    """One thing that is wrong. Codes: "price" and "wholesale" (of `variant`; `old` and `new` are Money, None for a
    price that is no longer given), "name" (LocalizedText), "number" (E.164), "variant.gone", "product.gone",
    "sold_out", and "certificate.ended" (`old` is the Certificate).
    """

    product_id: EntityId
    name: LocalizedText
    code: str
    variant: str = ""
    old: Money | LocalizedText | Certificate | str | None = None
    new: Money | LocalizedText | str | None = None


@dataclass(frozen=True, slots=True)
class Now:
    """The library as it is: products by id (a missing one is gone), the number each sends a buyer to, papers by id."""

    products: Mapping[str, Product]
    numbers: Mapping[str, str]
    papers: Mapping[str, Certificate]
    today: date


def errata(printed: Impression, now: Now) -> tuple[Erratum, ...]:
    """Everything that is wrong on paper, product by product in the order of print."""
    return tuple(one for line in printed.lines for one in _of(line, printed, now))


def _of(line: PrintedLine, printed: Impression, now: Now) -> Iterator[Erratum]:
    product = now.products.get(line.product_id)
    if product is None or product.archived:
        yield Erratum(line.product_id, line.name, "product.gone")
        return
    told = {tag: line.name.get(tag) for tag in printed.languages}
    if any(words and words != product.name.get(tag) for tag, words in told.items()):
        yield Erratum(product.id, line.name, "name", old=line.name, new=product.name)
    if product.stock is StockState.SOLD_OUT and not line.sold_out:
        yield Erratum(product.id, line.name, "sold_out")
    yield from _prices(line, product)
    number = now.numbers.get(product.id, "")
    if line.number and number != line.number:
        yield Erratum(product.id, line.name, "number", old=line.number, new=number)
    for one in line.papers:
        paper = now.papers.get(one)
        if paper is not None and paper.validity(now.today) is Validity.ENDED:
            yield Erratum(product.id, line.name, "certificate.ended", old=paper)


def _prices(line: PrintedLine, product: Product) -> Iterator[Erratum]:
    held = {variant.id: variant for variant in product.variants}
    for was in line.variants:
        variant = held.get(was.id)
        if variant is None:
            yield Erratum(product.id, line.name, "variant.gone", was.words)
            continue
        for code, old, new in (
            ("price", was.retail, variant.retail),
            ("wholesale", was.wholesale, variant.wholesale),
        ):
            if old is not None and old != new:
                yield Erratum(product.id, line.name, code, was.words, old, new)
