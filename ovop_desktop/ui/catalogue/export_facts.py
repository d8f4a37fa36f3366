"""The facts of the export sheet that are typed into lines: how each is read, written, taken and put."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ovop_desktop.domain.amounts import read_count
from ovop_desktop.domain.cartons import parse_size, parse_weight
from ovop_desktop.domain.export_sheet import ExportSheet
from ovop_desktop.domain.foreign_prices import ExportPrice, parse_export_price
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.catalogue.fact_fields import Fact
from ovop_desktop.ui.catalogue.fact_words import export_price_words, size_words, weight_words
from ovop_desktop.ui.shell.words import Words

Sides = tuple[int, int, int]


def export_facts(words: Words) -> tuple[Fact, ...]:
    """Pieces, size and weights of the carton, port and price."""
    return (
        Fact("export.pieces", _pieces, words.number, lambda one: _sheet(one).carton.pieces, _carton("pieces")),
        Fact("export.size", parse_size, lambda sides: size_words(sides, words), _size, _put_size),
        Fact(
            "export.net",
            parse_weight,
            lambda grams: weight_words(grams, words),
            lambda one: _sheet(one).carton.net,
            _carton("net"),
        ),
        Fact(
            "export.gross",
            parse_weight,
            lambda grams: weight_words(grams, words),
            lambda one: _sheet(one).carton.gross,
            _carton("gross"),
        ),
        Fact("export.port", lambda text: clean(text, one_line=True) or None, str, _port, _put_port),
        Fact("export.price", parse_export_price, lambda price: export_price_words(price, words), _price, _put_price),
    )


def _sheet(product: Product) -> ExportSheet:
    return product.export or ExportSheet()


def changed(product: Product, **fields: Any) -> dict[str, Any]:
    """The product's export sheet with other fields, as what the draft is told."""
    return {"export": replace(_sheet(product), **fields)}


def _pieces(text: str) -> int | None:
    try:
        return read_count(text) or None
    except ValueError:
        return None


def _carton(field: str) -> Callable[[Product, Any], dict[str, Any]]:
    return lambda product, value: changed(product, carton=replace(_sheet(product).carton, **{field: value}))


def _size(product: Product) -> Sides | None:
    carton = _sheet(product).carton
    if carton.length and carton.width and carton.height:
        return carton.length, carton.width, carton.height
    return None


def _put_size(product: Product, sides: Sides | None) -> dict[str, Any]:
    length, width, height = sides or (None, None, None)
    carton = replace(_sheet(product).carton, length=length, width=width, height=height)
    return changed(product, carton=carton)


def _port(product: Product) -> str | None:
    return _sheet(product).port or None


def _put_port(product: Product, port: str | None) -> dict[str, Any]:
    return changed(product, port=port or "")


def _price(product: Product) -> ExportPrice | None:
    sheet = _sheet(product)
    return ExportPrice(sheet.price, sheet.per) if sheet.price else None


def _put_price(product: Product, price: ExportPrice | None) -> dict[str, Any]:
    return changed(product, price=price.money if price else None, per=price.per if price else "")
