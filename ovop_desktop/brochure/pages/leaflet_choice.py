"""What there is to choose from of the one or two products of a leaflet: their packs, prices and permits."""

from __future__ import annotations

from collections.abc import Sequence

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.tables import Row, Table, badge_rows, offer_rows, put_table, table_of
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said

MOST = 2
"""Products: with more, the panels tell all there is room for."""


def put_choice(book: Book, sheet: Sheet, area: Area, items: Sequence[Item]) -> float:
    """Put their tables from the top of an area and return the foot; 0 when they are too many for it."""
    tables = [(item, table_of(book, _rows(book, item), area.width)) for item in items[:MOST]]
    tables = [(item, table) for item, table in tables if table.rows]
    if not tables or len(items) > MOST or sum(_height(book, table) for _, table in tables) > area.height:
        return 0.0
    unit, label = book.paper.unit, book.styles.label
    y = area.y
    for item, table in tables:
        said = book.name_of(item, sheet.number) if len(items) > 1 else Said(book.say("item.offers"), book.lead)
        style = book.setter.squeezed(said.text, label.speaking(said.lang), area.width)
        origin = Origin(item.record, "name" if len(items) > 1 else "offers")
        sheet.text(area.x, y + style.size * ASCENT, said.text, style, lang=said.lang, role="H3", origin=origin)
        y += label.size * ASCENT + 2.4 * unit
        y = put_table(book, sheet, area.x, y, table, item.record, hair=False) + 7 * unit
    return y


def _rows(book: Book, item: Item) -> list[Row]:
    terms = [(book.leading(name), book.leading(value)) for name, value in item.terms]
    return [*offer_rows(book, item), *(Row(*one, "terms") for one in terms if all(one)), *badge_rows(book, item)]


def _height(book: Book, table: Table) -> float:
    return book.styles.label.size * ASCENT + table.height + 9.4 * book.paper.unit
