"""Below the arch: the story in columns and the table of data; what finds no room is handed on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.pages.columns import Columns, put_columns, set_columns
from ovop_desktop.brochure.pages.skeleton import Form, column_widths
from ovop_desktop.brochure.pages.tables import Row, Table, data_rows, put_table, table_of
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said

SHORT = 260
"""A story of fewer letters is set in one column."""


@dataclass(frozen=True, slots=True)
class Details:
    """What stands under the arch: story and data, measured."""

    story: Columns
    table: Table
    height: float

    def whole(self, room: float) -> bool:
        """Tell whether all of it stands in a height of `room` points."""
        return not self.story.rest and self.height <= room + 0.01


def measure_details(book: Book, item: Item, page: int, form: Form, room: float) -> Details:
    """Measure story and data for a height of `room` points; what is too much for it becomes a rest."""
    columns = column_widths(book, form)
    texts = book.story(item.story, item.record, "story", page) if book.setting.stories else ()
    rows: list[Row] = data_rows(book, item)
    label = _label_height(book)
    if texts:
        story = _story(book, texts, columns[:-1], room - label)
        table = table_of(book, rows, columns[-1][1])
        if table.height > room - label:
            table = table_of(book, rows, columns[-1][1], tight=True)
    else:
        story = Columns.empty()
        half = (book.paper.measure - form.data_gap) / 2
        table = table_of(book, rows, half if len(rows) > 3 else columns[-1][1])
        if len(rows) > 3:
            cut = (len(rows) + 1) // 2
            height = max(sum(table.heights[:cut]), sum(table.heights[cut:]))
            return Details(story, table, label + height)
    tallest = max(story.height, table.height)
    return Details(story, table, label + tallest if tallest else 0.0)


def _story(book: Book, texts: Sequence[Said], columns: Sequence[tuple[float, float]], room: float) -> Columns:
    """A few sentences stand in one wide column and a larger size; more in the columns of the page."""
    x, right = columns[0][0], columns[-1][0] + columns[-1][1]
    letters = sum(len(said.text) for said in texts)
    if letters < SHORT:
        style = book.styles.body.scaled(1.16)
        wide = set_columns(book, texts, ((x, min(right - x, style.size * 30)),), room, style=style, drop=False)
        if not wide.rest:
            return wide
    return set_columns(book, texts, columns, room, floor=0.86)


def _label_height(book: Book) -> float:
    return book.styles.label.size * ASCENT + 4.0 * book.paper.unit


def put_details(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    form: Form,
    top: float,
    foot: float,
    below: Details,
    moved: list[Moved],
) -> None:
    """Put what was measured between `top` and `foot`."""
    columns = column_widths(book, form)
    label, body = book.styles.label, top + _label_height(book)
    baseline = top + label.size * ASCENT
    style = label.speaking(book.lead)
    if below.story.columns or below.story.rest:
        sheet.text(columns[0][0], baseline, book.say("item.story"), style, lang=book.lead, role=book.heading(1))
        put_columns(book, sheet, item, title, "story", below.story, body, moved, columns[0][0])
        x, table = columns[-1][0], below.table
        fitting = table.within(foot - body)
        _put_data(book, sheet, item, title, x, baseline, body, table, fitting, moved)
        return
    table = below.table
    if len(table.rows) > 3:
        cut = (len(table.rows) + 1) // 2
        sheet.text(columns[0][0], baseline, book.say("item.facts"), style, lang=book.lead, role=book.heading(1))
        first = Table(table.rows[:cut], table.heights[:cut], table.width)
        rest = Table(table.rows[cut:], table.heights[cut:], table.width)
        put_table(book, sheet, columns[0][0], body, first, item.record)
        _put_table_part(
            book, sheet, item, title, book.paper.right - table.width, body, rest, rest.within(foot - body), moved
        )
    elif table.rows:
        _put_data(book, sheet, item, title, columns[0][0], baseline, body, table, len(table.rows), moved)


def _put_data(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    x: float,
    baseline: float,
    top: float,
    table: Table,
    fitting: int,
    moved: list[Moved],
) -> None:
    if not table.rows:
        return
    style = book.styles.label.speaking(book.lead)
    sheet.text(x, baseline, book.say("item.facts"), style, lang=book.lead, role=book.heading(1))
    _put_table_part(book, sheet, item, title, x, top, table, fitting, moved)


def _put_table_part(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    x: float,
    top: float,
    table: Table,
    fitting: int,
    moved: list[Moved],
) -> None:
    """Put the rows that fit; the others are printed at the end of the chapter."""
    shown = Table(table.rows[:fitting], table.heights[:fitting], table.width)
    foot = put_table(book, sheet, x, top, shown, item.record)
    rest = table.rows[fitting:]
    if not rest:
        return
    texts = tuple(
        Said(": ".join(part for part in (row.row.label.text, row.row.value.text) if part), row.row.value.lang)
        for row in rest
    )

    def tell(page: int) -> None:
        more = book.styles.small.in_colour(book.theme.main).speaking(book.lead)
        sheet.text(
            x,
            foot + more.size,
            book.onward("item.more", sheet.number, page),
            more,
            lang=book.lead,
            origin=Origin(item.record, "facts"),
        )

    moved.append(Moved(item, title, "facts", texts, sheet.number, tell))
