"""The facts of a product as they are printed: awards with scheme and year, its specification, how it is ordered."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from babel.dates import get_month_names

from ovop_desktop.brochure.content import Row, Words
from ovop_desktop.brochure.wording import LANGUAGES
from ovop_desktop.domain.award import STARS, Award
from ovop_desktop.domain.export_sheet import Carton, ExportSheet
from ovop_desktop.domain.making import MONTHS
from ovop_desktop.domain.product import Product
from ovop_desktop.services.content_words import (
    LOCALES,
    ContentWords,
    everywhere,
    printed_number,
    printed_price,
    printed_quantity,
    written,
)


class ContentFacts:
    """Says them in every language an edition may speak; what is not known is not there."""

    def __init__(self, words: ContentWords) -> None:
        self._words = words

    def awards(self, product: Product) -> tuple[Words, ...]:
        """ "OVOP 2024, 3 dari 3 bintang", "Prudes". An award without its year is not printed."""
        said = [self._award(award) for award in product.awards if award.year]
        return (*said, *(self._words.said(f"mark.{mark}") for mark in product.marks))

    def _award(self, award: Award) -> Words:
        titled = "award.titled" if award.title else f"award.{award.scheme}"
        name = self._words.said(titled, title=award.title, year=award.year)
        most = STARS.get(award.scheme)
        if most and award.stars:
            return self._each("award.stars", name, stars=award.stars, most=most)
        return self._each("award.given", name, giver=award.giver) if award.giver else name

    def _each(self, key: str, name: Words, **facts: object) -> Words:
        return {tag: self._words.said(key, name=name[tag], **facts)[tag] for tag in LANGUAGES}

    def specification(self, product: Product) -> tuple[Row, ...]:
        """The rows of the specification, and the materials."""
        rows = [(written(row.label), written(row.value)) for row in product.specifications if row.label or row.value]
        if product.materials:
            rows.append((self._words.said("fact.materials"), written(product.materials)))
        return tuple(rows)

    def terms(self, product: Product) -> tuple[Row, ...]:
        """How long it keeps and how, how much there is of it and when, and how it is ordered."""
        life, words = product.shelf_life, self._words
        found: list[tuple[str, Words]] = [
            ("shelf_life", words.counted(f"span.{life.unit}", life.amount) if life else {}),
            ("keeping", written(product.keeping)),
            ("weekly", printed_quantity(product.weekly) if product.weekly else {}),
            ("minimum_order", printed_quantity(product.minimum_order) if product.minimum_order else {}),
            ("lead_days", words.counted("span.day", product.lead_days) if product.lead_days else {}),
            ("season", self._season(product.season) if product.season else {}),
        ]
        return tuple((words.said(f"fact.{name}"), said) for name, said in found if said)

    def trade(self, product: Product) -> tuple[Row, ...]:
        """What a buyer abroad asks: customs codes, packing, the carton, and the price with where it holds."""
        sheet, words = product.export, self._words
        if sheet is None:
            return ()
        carton, digits = sheet.carton, "".join(letter for letter in product.hs_code if letter.isdigit())
        found: list[tuple[str, Words]] = [
            ("hs", everywhere(f"{digits[:4]}.{digits[4:6]}" if len(digits) in (6, 8) else product.hs_code)),
            ("btki", everywhere(f"{digits[:4]}.{digits[4:6]}.{digits[6:]}" if len(digits) == 8 else "")),
            ("export_packing", written(sheet.packing)),
            ("carton_pieces", words.said("count.pieces", count=carton.pieces) if carton.pieces else {}),
            ("carton_size", _size(carton)),
            ("carton_weight", self._weights(carton)),
            ("export_price", self._price(sheet)),
        ]
        return tuple((words.said(f"fact.{name}"), said) for name, said in found if said)

    def _weights(self, carton: Carton) -> Words:
        known = [(key, grams) for key, grams in (("net", carton.net), ("gross", carton.gross)) if grams]
        return {
            tag: ", ".join(
                self._words.said(f"weight.{key}", weight=f"{printed_number(Decimal(grams) / 1000, tag)} kg")[tag]
                for key, grams in known
            )
            for tag in LANGUAGES
            if known
        }

    def _price(self, sheet: ExportSheet) -> Words:
        """ "US$3.10 per kg, FOB Tanjung Emas" (Incoterms 2020); without a price only where it is handed over."""
        where = " ".join(part for part in (sheet.incoterm or "", sheet.port) if part)
        if sheet.price is None:
            return everywhere(where)
        price = printed_price(sheet.price)
        if sheet.per:
            price = {tag: self._words.said("price.per", price=text, unit=sheet.per)[tag] for tag, text in price.items()}
        return {tag: ", ".join(part for part in (text, where) if part) for tag, text in price.items()}

    def _season(self, season: Sequence[int]) -> Words:
        if len(set(season)) == len(MONTHS):
            return self._words.said("fact.all_year")
        return {tag: printed_season(season, tag) for tag in LANGUAGES}


def _size(carton: Carton) -> Words:
    """ "60 × 40 × 30 cm"."""
    sides = (carton.length, carton.width, carton.height)
    if not all(sides):
        return {}
    return {
        tag: " × ".join(printed_number(Decimal(side or 0) / 10, tag) for side in sides) + " cm" for tag in LANGUAGES
    }


def printed_season(season: Sequence[int], language: str) -> str:
    """ "Jun–Sep, Nov"; a run over the turn of the year is one: "Nov–Feb"."""
    names = get_month_names("abbreviated", context="stand-alone", locale=LOCALES[language])
    held, runs = set(season), []
    for first in (month for month in MONTHS if month in held and (month - 2) % 12 + 1 not in held):
        last = first
        while last % 12 + 1 in held:
            last = last % 12 + 1
        runs.append("–".join(names[month] for month in dict.fromkeys((first, last))))
    return ", ".join(runs)
