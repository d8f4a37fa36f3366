"""What happened to one fact of a product: "Masa simpan: 12 bulan → 18 bulan"."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.award import Award
from ovop_desktop.domain.export_sheet import NO_CARTON, Carton, ExportSheet
from ovop_desktop.domain.foreign_prices import ExportPrice
from ovop_desktop.domain.making import Specification
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.queries import FieldChange
from ovop_desktop.ui.catalogue.fact_words import (
    award_words,
    days_words,
    export_price_words,
    quantity_words,
    season_words,
    shelf_life_words,
    size_words,
    weight_words,
)
from ovop_desktop.ui.shell.words import Words

NOTHING = "–"


def fact_change(change: FieldChange, words: Words) -> str:
    """The change from old to new in words; empty for a field whose values are too long to be told so."""
    if change.field == "specifications":
        return _row_change(change, words)
    if change.field == "export":
        return _export_change(change, words)
    if change.field == "awards":
        return _awards_change(change, words)
    write = _writers(words).get(change.field)
    if write is None:
        return ""
    old, new = ((write(held) if held is not None else "") for held in (change.old, change.new))
    return _arrow(words.say(f"field.{change.field}"), old, new)


def _writers(words: Words) -> dict[str, Callable[[Any], str]]:
    return {
        "weekly": lambda held: quantity_words(held, words),
        "minimum_order": lambda held: quantity_words(held, words),
        "lead_days": days_words,
        "shelf_life": shelf_life_words,
        "season": lambda held: season_words(held, words),
        "marks": lambda held: ", ".join(words.say(f"mark.{mark}") for mark in held),
        "hs_code": str,
        "kbli": str,
        "stock": lambda held: words.say(f"stock.{StockState(held)}"),
    }


def _awards_change(change: FieldChange, words: Words) -> str:
    """Only the awards that are not the same on both sides."""
    old, new = ([one for one in _parts(held) if isinstance(one, Award)] for held in (change.old, change.new))
    left, right = (
        "; ".join(award_words(one, words) for one in side if one not in other)
        for side, other in ((old, new), (new, old))
    )
    return _arrow(words.say("field.awards"), left, right) if left or right else ""


def _row_change(change: FieldChange, words: Words) -> str:
    """The one row that differs; several at once are told as the field."""
    old, new = (
        {
            row.label.best(words.language): row.value.best(words.language)
            for row in held
            if isinstance(row, Specification)
        }
        for held in (_parts(change.old), _parts(change.new))
    )
    names = [name for name in dict.fromkeys((*old, *new)) if old.get(name) != new.get(name)]
    if len(names) != 1:
        return ""
    name = names[0]
    return _arrow(name or words.say("field.specifications"), old.get(name, ""), new.get(name, ""))


def _parts(held: object) -> tuple[object, ...]:
    return held if isinstance(held, tuple) else ()


def _export_change(change: FieldChange, words: Words) -> str:
    say = QCoreApplication.translate
    old, new = change.old, change.new
    if not isinstance(new, ExportSheet):
        return say("History", "Lembar ekspor dimatikan")
    if not isinstance(old, ExportSheet):
        return say("History", "Lembar ekspor dinyalakan")
    names = {
        "packing": say("History", "Kemasan ekspor"),
        "carton": say("History", "Karton"),
        "incoterm": say("History", "Syarat penyerahan"),
        "port": say("History", "Pelabuhan"),
        "price": say("History", "Harga ekspor"),
    }
    before, after = _export_words(old, words), _export_words(new, words)
    differing = [name for name in names if before[name] != after[name]]
    if len(differing) != 1:
        return ""
    name = differing[0]
    return _arrow(names[name], before[name], after[name])


def _export_words(sheet: ExportSheet, words: Words) -> dict[str, str]:
    price = export_price_words(ExportPrice(sheet.price, sheet.per), words) if sheet.price else ""
    return {
        "packing": sheet.packing.best(words.language),
        "carton": _carton_words(sheet.carton, words),
        "incoterm": sheet.incoterm.value if sheet.incoterm else "",
        "port": sheet.port,
        "price": price,
    }


def _carton_words(carton: Carton, words: Words) -> str:
    if carton == NO_CARTON:
        return ""
    say, parts = QCoreApplication.translate, []
    if carton.pieces:
        parts.append(say("History", "isi {count}").format(count=words.number(carton.pieces)))
    if carton.length and carton.width and carton.height:
        parts.append(size_words((carton.length, carton.width, carton.height), words))
    if carton.net:
        parts.append(say("History", "bersih {weight}").format(weight=weight_words(carton.net, words)))
    if carton.gross:
        parts.append(say("History", "kotor {weight}").format(weight=weight_words(carton.gross, words)))
    return ", ".join(parts)


def _arrow(name: str, old: str, new: str) -> str:
    text = QCoreApplication.translate("History", "{name}: {old} → {new}")
    return text.format(name=name[:1].upper() + name[1:], old=old or NOTHING, new=new or NOTHING)
