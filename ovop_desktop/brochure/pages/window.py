"""The arch of a product page against its batik field, and the seal that overlaps it."""

from __future__ import annotations

import re

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, StockMark
from ovop_desktop.brochure.decor import fact_seal, kawung_field
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.skeleton import Form
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said


def put_arch(book: Book, sheet: Sheet, item: Item, title: Said, form: Form, bottom: float) -> None:
    """Put the batik field, the photo in its arch that ends at `bottom`, the number of a bound page and the seal."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    field = Area(form.field_left, 0, paper.width - form.field_left, bottom - (bottom - form.arch_top) * 0.285)
    kawung_field(sheet, field, theme.deep, theme.batik, 20 * unit)
    area = Area(form.arch_left, form.arch_top, paper.right - form.arch_left, bottom - form.arch_top)
    place(
        book,
        sheet,
        Window(area, arched=True),
        item.photos[0] if item.photos else None,
        title,
        Origin(item.record, "photo"),
    )
    if book.leaf is None:
        folio = book.styles.folio.in_colour(theme.accent)
        sheet.text(paper.right, paper.head, f"{sheet.number + 1:02d}", folio, align="right", role="Artifact")
    seal = _seal_words(book, item)
    if seal:
        big, small, field_name, lang = seal
        radius = 13.5 * unit
        fact_seal(
            sheet,
            area.right - 3 * unit,
            area.bottom - 17 * unit,
            radius,
            theme,
            big,
            small,
            lang,
            Origin(item.record, field_name),
        )


_QUANTITY = re.compile(r"^(\d[\d.,]*)[\s\u00a0]*(\D{1,7})$")


def _seal_words(book: Book, item: Item) -> tuple[str, str, str, str] | None:
    """What the seal says: the supply if it is short, else a fact with a number, else the net content."""
    if item.stock is not StockMark.READY:
        return book.say(f"stock.{item.stock.value}"), "", "stock", book.lead
    for _, value in item.facts:
        said = book.leading(value)
        found = _QUANTITY.match(said.text)
        if found:
            big, small = (said.text, "") if found[2].strip() == "%" else (found[1], found[2].strip())
            return big, small, "facts", said.lang
    if len(item.offers) == 1:
        said = book.leading(item.offers[0].net)
        found = _QUANTITY.match(said.text)
        # One piece of it is what everybody expects.
        if found and found[1] != "1":
            return found[1], found[2].strip(), "offers", said.lang
    return None
