"""The head of a group in a price list: its name, and the names of the columns on the same line."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Chapter
from ovop_desktop.brochure.names import Name, put_name, set_name
from ovop_desktop.brochure.pages.price_cells import Piece, piece
from ovop_desktop.brochure.pages.price_columns import Column, Columns
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

LABELS = {
    "maker": "item.producer",
    "badges": "item.badge",
    "offer": "list.offer",
    "retail": "list.price",
    "least": "list.least",
    "wholesale": "list.wholesale",
    "order": "list.order",
}
"""The phrase over each column."""

SMALLEST = 0.03
"""Share down to which a head that would fill the page is shrunk."""


@dataclass(frozen=True, slots=True)
class Head:
    """A group's head, measured. `again` says that the group began on a page before."""

    chapter: Chapter
    name: Name
    under: tuple[Piece, ...]
    labels: tuple[tuple[Column, tuple[Said, ...]], ...]
    height: float
    again: bool


def head_of(book: Book, chapter: Chapter, columns: Columns, again: bool) -> Head:
    """Measure the head of a group, or (again) the one under which it goes on; smaller rather than a third of a page."""
    limit = book.paper.height * 0.33
    share = 1.0
    while True:
        head = _head(book, chapter, columns, again, share)
        if head.height <= limit or share < SMALLEST:
            return head
        share *= 0.8


def _head(book: Book, chapter: Chapter, columns: Columns, again: bool, share: float) -> Head:
    styles, unit = book.styles, book.paper.unit
    size = (0.8 if again else 1.08) * share
    name = set_name(
        book.setter,
        book.title_of(chapter),
        styles.card.scaled(size),
        styles.card_italic.scaled(size),
        columns.columns[0].width,
        most=2,
        height=book.paper.height * 0.16,
        floor=SMALLEST,
        inline=True,
    )
    under = _under(book, chapter, columns, name, again, share)
    labels = tuple((column, _labels(book, column, columns)) for column in columns.columns[1:])
    height = name.height + sum(one.height for one in under if not one.left) + (2.6 if again else 3.2) * unit
    least = columns.types.label.lead * (2.6 if book.second else 1.8)
    return Head(chapter, name, under, labels, max(height, least), again)


def _under(book: Book, chapter: Chapter, columns: Columns, name: Name, again: bool, share: float) -> tuple[Piece, ...]:
    """Its name in the second language and where the group is, beside the name if there is room; or that it goes on."""
    small, second_style = columns.types.small.scaled(share), columns.types.second.scaled(share)
    width = columns.columns[0].width
    if again:
        said = Said(book.say("list.continued"), book.lead)
        return _beside(book, name, piece(book, said, second_style, width, ""), width)
    second = piece(book, book.beside(chapter.title), second_style, width, "chapter.title")
    kicker = piece(book, book.kicker_of(chapter), small, width, "chapter.kicker")
    if not second:
        return _beside(book, name, kicker, width)
    taken = book.setter.width(second[0].said.text, second[0].style)
    foot = second[0].style.lead - _baseline(second[0].style)
    return (*second, *(_level(book, kicker, taken, foot, width) if len(second[0].lines) == 1 else kicker))


def _beside(book: Book, name: Name, pieces: tuple[Piece, ...], width: float) -> tuple[Piece, ...]:
    """Move a text up to the line of the name, if there is room."""
    taken = _name_width(book, name) + book.paper.unit
    return _level(book, pieces, taken, name.roman.size * 0.24, width) if len(name.lines) == 1 else pieces


def _level(book: Book, pieces: tuple[Piece, ...], taken: float, foot: float, width: float) -> tuple[Piece, ...]:
    """Put a text of one line beside another that takes `taken` points and ends `foot` below its baseline."""
    left = taken + 2 * book.paper.unit
    if not pieces or len(pieces[0].lines) > 1 or left + book.setter.width(pieces[0].said.text, pieces[0].style) > width:
        return pieces
    return (replace(pieces[0], above=-foot - _baseline(pieces[0].style), left=left),)


def _baseline(style: Style) -> float:
    """How far below the top of a piece its first baseline is."""
    return (style.lead - style.size * 1.06) / 2 + style.size * ASCENT


def _name_width(book: Book, name: Name) -> float:
    return sum(book.setter.width(text, name.italic if slanted else name.roman) for text, slanted in name.lines[0])


def _labels(book: Book, column: Column, columns: Columns) -> tuple[Said, ...]:
    """The column's name, with wholesale prices beside it that of retail; in both languages."""
    key = LABELS[column.id]
    if column.id == "retail" and columns.named("wholesale"):
        key = "list.retail"
    found = [Said(book.say(key), book.lead)]
    if book.second and book.say(key, book.second) != found[0].text:
        found.append(Said(book.say(key, book.second), book.second))
    return tuple(found)


def put_head_row(book: Book, sheet: Sheet, head: Head, columns: Columns, top: float) -> float:
    """Put the head below `top` as the first row of its table; return the top of the rows."""
    first, types, record = columns.columns[0], columns.types, head.chapter.record
    foot = top + head.height
    with sheet.group("TR"):
        with sheet.group("TH"):
            origin = Origin(record, "chapter.title")
            y = put_name(sheet, first.x - 0.4, top, head.name, role="H2", origin=origin)
            for one in head.under:
                one.put(sheet, first.x + one.left, y, first.width, "left", record)
                y += one.height
        for column, saids in head.labels:
            with sheet.group("TH"):
                lowest = foot - 1.9 * book.paper.unit
                for at, said in enumerate(reversed(saids)):
                    style = types.label if at == len(saids) - 1 else types.label_second
                    style = book.setter.squeezed(said.text, style.speaking(said.lang), column.width + 3)
                    baseline = lowest - at * types.label.lead
                    sheet.text(column.at(), baseline, said.text, style, align=column.align, lang=said.lang)
    sheet.rule(book.paper.margin, foot, book.paper.right, book.theme.main, 0.9)
    return foot
