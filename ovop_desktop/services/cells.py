"""One cell of the table of products, typed or pasted: what the text makes of the product."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ovop_desktop.domain.amounts import read_net, read_price
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.folding import fold
from ovop_desktop.domain.identifiers_trade import doubt_hs, tidy_hs
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.stock_words import parse_stock
from ovop_desktop.domain.text import Language, clean
from ovop_desktop.services.name_book import NameBook
from ovop_desktop.storage.listing import net_words


def shown_language(product: Product, language: str) -> str:
    """In which language a list in `language` shows the name: only that one is changed by typing over it."""
    return next((tag for tag in (language, *Language) if product.name.get(tag)), Language.ID.value)


def with_cell(product: Product, key: str, text: str, book: NameBook, language: str) -> Product:
    """The product with one cell as typed; `key` is the column's, `language` that of the list ("id", "en").

    An empty text empties the cell, except a name. Raises OvopError `cell.…` with the `text` when it cannot be read,
    names no record, or the cell is not one value (the prices of several variants).
    """
    typed = clean(text, one_line=True)
    if key == "name" or key.startswith("name_"):
        tag = shown_language(product, language) if key == "name" else key.removeprefix("name_")
        return _named(product, tag, typed)
    return _WAYS[key](product, typed, book)


def _named(product: Product, tag: str, typed: str) -> Product:
    name = product.name.with_language(tag, typed)
    if not name:
        raise OvopError("cell.name", text=typed)
    return replace(product, name=name)


def _retail(product: Product, typed: str, _book: NameBook) -> Product:
    money = _price(typed)
    if len(product.variants) > 1:
        asked = [variant.retail for variant in product.variants if variant.retail]
        return _untouched(product, bool(asked) and money == min(asked, key=lambda one: one.amount), typed)
    return _with_variant(product, lambda held: replace(held, retail=_same_currency(held.retail, money, typed)))


def _wholesale(product: Product, typed: str, _book: NameBook) -> Product:
    money = _price(typed)
    if len(product.variants) > 1:
        asked = [variant.wholesale for variant in product.variants if variant.wholesale]
        return _untouched(product, bool(asked) and money == min(asked, key=lambda one: one.amount), typed)
    return _with_variant(product, lambda held: replace(held, wholesale=_same_currency(held.wholesale, money, typed)))


def _net(product: Product, typed: str, _book: NameBook) -> Product:
    if any(fold(net_words(variant)) == fold(typed) for variant in product.variants):
        return product
    try:
        net = read_net(typed)
    except ValueError as problem:
        raise OvopError("cell.net", text=typed) from problem
    if len(product.variants) > 1:
        return _untouched(product, False, typed)
    return _with_variant(product, lambda held: replace(held, net_amount=net.amount, unit=net.unit))


def _stock(product: Product, typed: str, _book: NameBook) -> Product:
    state = parse_stock(typed)
    if state is None:
        raise OvopError("cell.stock", text=typed)
    return replace(product, stock=state)


def _hs(product: Product, typed: str, _book: NameBook) -> Product:
    code = tidy_hs(typed)
    if code and doubt_hs(code):
        raise OvopError("cell.hs", text=typed)
    return replace(product, hs_code=code)


def _link(kind: str) -> Callable[[Product, str, NameBook], Product]:
    return lambda product, typed, book: linked(product, kind, book.find(kind, typed) if typed else None)


def linked(product: Product, key: str, record_id: EntityId | None) -> Product:
    """The product with the record that one of the columns of `LINKS` names."""
    if key == "category":
        return replace(product, category_id=record_id)
    return replace(product, producer_id=record_id) if key == "producer" else replace(product, village_id=record_id)


_WAYS: dict[str, Callable[[Product, str, NameBook], Product]] = {
    "price": _retail,
    "wholesale": _wholesale,
    "net": _net,
    "stock": _stock,
    "hs_code": _hs,
    "category": _link("category"),
    "producer": _link("producer"),
    "village": _link("village"),
}
EDITABLE = (*_WAYS, "name", *(f"name_{tag}" for tag in Language))
"""Columns that can be typed into."""

EMPTIED = tuple(key for key in EDITABLE if key not in {"name", "stock"})
"""Columns whose cells may be empty."""

LINKS = {"category": "category", "producer": "producer", "village": "village"}
"""Columns that name another record, and its kind."""


def _price(typed: str) -> Money | None:
    try:
        return read_price(typed)
    except ValueError as problem:
        raise OvopError("cell.price", text=typed) from problem


def _same_currency(held: Money | None, money: Money | None, typed: str) -> Money | None:
    if held is not None and money is not None and held.currency != money.currency:
        raise OvopError("cell.currency", text=typed, currency=held.currency)
    return money


def _untouched(product: Product, same: bool, typed: str) -> Product:
    """A value of several variants is not one that can be typed over; the one that is there may be."""
    if not same:
        raise OvopError("cell.variants", text=typed, count=len(product.variants))
    return product


def _with_variant(product: Product, change: Callable[[Variant], Variant]) -> Product:
    """The product with its only variant changed; one that has none yet gets one, unless that would hold nothing."""
    held = product.variants[0] if product.variants else Variant(new_id())
    after = change(held)
    if not product.variants and after == held:
        return product
    return replace(product, variants=(after,))


def wholesale_above_retail(product: Product) -> bool:
    """Whether a variant would cost more by the dozen than alone."""
    pairs = ((variant.retail, variant.wholesale) for variant in product.variants)
    return any(retail and wholesale and wholesale.amount > retail.amount for retail, wholesale in pairs)
