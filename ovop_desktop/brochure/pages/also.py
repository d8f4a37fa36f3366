"""Further products: those a fair share left no place for, named with their price in a compact list."""

from __future__ import annotations

from collections.abc import Sequence

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.fairness import grouped
from ovop_desktop.brochure.pages.more import COLUMNS, Strip, column_height, planned, put_heading, put_strips
from ovop_desktop.brochure.pages.running import put_foot, quiet_foot
from ovop_desktop.brochure.prices import priced
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said


def also_pages(book: Book, items: Sequence[Item], kind: str) -> None:
    """Print the list, village by village or producer by producer (`kind`), and report every product in it."""
    if not items:
        return
    paper = book.paper
    count = COLUMNS[paper.id]
    gutter = paper.gutter * 1.3
    width = (paper.measure - (count - 1) * gutter) / count
    strips: list[Strip] = []
    for (record, name), held in grouped(items, kind).items():
        strips += _heading(book, record, name, kind, width, bool(strips))
        for item in held:
            strips += _entry(book, item, width)
    pages = planned(strips, count, [column_height(book, True), column_height(book, False)])
    for number, columns in enumerate(pages):
        sheet = book.sheet("also", "", book.say("also.title"))
        top = put_heading(book, sheet, "also.label", "also.title", number == 0)
        for at, column in enumerate(columns):
            put_strips(book, sheet, paper.margin + at * (width + gutter), top, column)
        for record in dict.fromkeys(strip.record for column in columns for strip in column if strip.field == "name"):
            book.item_pages.setdefault(record, []).append(sheet.number)
            book.report("product.listed", "note", sheet.number, record)
        quiet_foot(book, sheet, top + max(sum(strip.height for strip in column) for column in columns))
        put_foot(book, sheet)


def _heading(book: Book, record: str, name: str, kind: str, width: float, spaced: bool) -> list[Strip]:
    said = book.plain(name) or Said(book.say("chapter.untitled"), book.lead)
    style = book.styles.card.scaled(0.86).speaking(said.lang)
    lines = book.setter.lines(said.text, style, width, said.lang, hyphens=False)
    space = 5 * book.paper.unit if spaced else 0.0
    return [
        Strip(text, style, said.lang, style.lead + (0.0 if at else space), 0.0, record, kind, 3 + len(lines) - at, "H2")
        for at, text in enumerate(lines)
    ]


def _entry(book: Book, item: Item, width: float) -> list[Strip]:
    """A product's name, in the second language too, and what it costs."""
    styles, unit = book.styles, book.paper.unit
    page = len(book.sheets)
    name = book.name_of(item, page)
    found: list[Strip] = []

    def add(said: Said, style: Style, field: str) -> None:
        speaking = style.speaking(said.lang)
        found.extend(
            Strip(text, speaking, said.lang, speaking.lead, 0.0, item.record, field, 2, "P")
            for text in book.setter.lines(said.text, speaking, width, said.lang, hyphens=False)
        )

    add(name, styles.body, "name")
    second = book.beside(item.name, item.record, "name", page)
    if second:
        add(second, styles.small, "name")
    cost = priced(book, item, page)
    parts = [said.text for said in (cost.net, cost.price if book.setting.prices else None) if said]
    if parts:
        add(Said(" · ".join(parts), book.lead), styles.small.in_colour(book.theme.main), "price")
    found.append(Strip("", styles.small, book.lead, 2 * unit, 0.0, item.record, "price", 0, "P"))
    return found
