"""The soft band above the call to action: the second language, and the variants when there are several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.columns import Columns, put_columns, set_columns
from ovop_desktop.brochure.pages.tables import Row, Table, offer_rows, put_table, table_of
from ovop_desktop.brochure.setter import ASCENT, Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

ROWS = 7
"""Variants in one column of the band before another is begun."""

TALLEST = 0.3
"""Share of the page's height that a column of variants takes at most."""

MOST = 8
"""Most variants in a column; more are printed at the end of the catalogue."""


@dataclass(frozen=True, slots=True)
class Lower:
    """The measured band: texts of the second language, tables of variants (x, table), what found no room."""

    height: float
    second: Said
    summary: Fitted | None
    story: Columns | None
    x: float
    tables: tuple[tuple[float, Table], ...]
    left_over: tuple[Row, ...]


def measure_lower(book: Book, item: Item, page: int, columns: Sequence[tuple[float, float]]) -> Lower:
    """Measure the band for the columns (x, width) of the page."""
    rows = offer_rows(book, item) if len(item.offers) > 1 else []
    summary = book.beside(item.summary, item.record, "summary", page)
    story = book.story_beside(item.story, item.record, "story", page) if book.setting.stories else ()
    speaks = bool(summary or story)
    left, right = columns[0][0], columns[-1][0] + columns[-1][1]
    spaces, texts = _spaces(book, len(rows), speaks, columns)
    tables, left_over = _tables(book, rows, spaces)
    tallest = max((table.height for _, table in tables), default=0.0)
    text_width = (spaces[0][0] - book.paper.gutter * 2 if spaces and texts else right) - left
    if not speaks:
        height = _band(book, tallest) if rows else 0.0
        return Lower(height, summary, None, None, columns[0][0], tables, left_over)
    limit = max(tallest, 50 * book.paper.unit)
    fitted, set_story = _texts(book, summary, story, left, text_width, limit)
    used = (_height(book, fitted) if fitted else 0.0) + (set_story.height if set_story else 0.0)
    if fitted and set_story:
        used += 2.2 * book.paper.unit
    return Lower(_band(book, max(tallest, used)), summary, fitted, set_story, left, tables, left_over)


def _band(book: Book, content: float) -> float:
    unit = book.paper.unit
    return 7.2 * unit + _head(book) + content + 6.2 * unit


def _head(book: Book) -> float:
    return book.styles.label.size * ASCENT + 3.4 * book.paper.unit


def _spaces(
    book: Book, rows: int, speaks: bool, columns: Sequence[tuple[float, float]]
) -> tuple[tuple[tuple[float, float], ...], bool]:
    """Return the columns (x, width) for the variants, and whether the second language stands to their left."""
    if not rows:
        return (), speaks
    if speaks and rows <= ROWS:
        return (columns[-1],), True
    x, right = columns[0][0], columns[-1][0] + columns[-1][1]
    gap = book.paper.gutter * 1.6
    count = min(len(columns), -(-rows // ROWS) if rows > 3 else rows) if not speaks else 2
    count = max(count, min(rows, len(columns))) if not speaks else count
    whole = 3 if speaks else count
    width = (right - x - (whole - 1) * gap) / whole
    first = whole - count
    return tuple((x + (first + at) * (width + gap), width) for at in range(count)), speaks


def _tables(
    book: Book, rows: Sequence[Row], spaces: Sequence[tuple[float, float]]
) -> tuple[tuple[tuple[float, Table], ...], tuple[Row, ...]]:
    """Divide the variants over the columns; what is more than they hold is left over."""
    if not spaces:
        return (), tuple(rows)
    per = min(-(-len(rows) // len(spaces)), MOST)
    tables: list[tuple[float, Table]] = []
    left = list(rows)
    for x, width in spaces:
        table = table_of(book, left[:per], width, tight=len(rows) > 9)
        count = table.within(book.paper.height * TALLEST)
        if count:
            tables.append((x, Table(table.rows[:count], table.heights[:count], width)))
            left = left[count:]
    return tuple(tables), tuple(left)


def _texts(
    book: Book, summary: Said, story: Sequence[Said], x: float, width: float, limit: float
) -> tuple[Fitted | None, Columns | None]:
    fitted = None
    if summary:
        style = book.styles.small_strong.speaking(summary.lang)
        fitted = book.setter.fit(summary.text, style, width, limit, summary.lang)
        if fitted.rest:
            fitted = book.setter.fit(summary.text, style, width, limit - book.styles.small.lead, summary.lang)
    if not story:
        return fitted, None
    room = limit - (_height(book, fitted) if fitted else 0.0)
    small = book.styles.small.in_colour(book.theme.ink)
    return fitted, even_columns(book, story, x, width, room, small)


def _height(book: Book, fitted: Fitted) -> float:
    """The height of a summary, with the line that says where the rest of it is."""
    return fitted.height + (book.styles.small.lead if fitted.rest else 0.0)


def even_columns(book: Book, texts: Sequence[Said], x: float, width: float, height: float, style: Style) -> Columns:
    """Set a text over a width: in one column while that is short and not too wide to read, else in two or three."""
    em = style.size
    one = set_columns(book, texts, ((x, min(width, em * 46)),), height, style=style, drop=False, floor=1.0)
    if width < em * 34 or (not one.rest and len(one.columns[0][1]) <= 4):
        if one.rest:
            return set_columns(book, texts, ((x, width),), height, style=style, drop=False)
        return one
    count = 2 if width < em * 66 else 3
    gap = book.paper.gutter * 1.2
    each = (width - (count - 1) * gap) / count
    spots = tuple((x + at * (each + gap), each) for at in range(count))
    return set_columns(book, texts, spots, height, style=style, drop=False)


def put_lower(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    lower: Lower,
    top: float,
    moved: list[Moved],
) -> None:
    """Put the band, full bleed, below `top`."""
    if not lower.height:
        return
    unit = book.paper.unit
    sheet.fill(Area(0, top, book.paper.width, lower.height), book.theme.soft)
    baseline = top + 7.2 * unit + book.styles.label.size * ASCENT
    body = top + 7.2 * unit + _head(book)
    label = book.styles.label.speaking(book.lead)
    if lower.summary or lower.story:
        _put_second(book, sheet, item, title, lower, (baseline, body), moved)
    if lower.tables:
        sheet.text(lower.tables[0][0], baseline, book.say("item.offers"), label, lang=book.lead, role=book.heading(1))
    for x, table in lower.tables:
        put_table(book, sheet, x, body - 1.6 * unit, table, item.record, hair=False)
    if lower.left_over:
        _hand_on(book, sheet, item, title, lower, baseline, moved)


def _put_second(
    book: Book, sheet: Sheet, item: Item, title: Said, lower: Lower, at: tuple[float, float], moved: list[Moved]
) -> None:
    """Put summary and story in the second language; `at` is the heading's baseline and the top of the texts."""
    baseline, y = at
    tongue = book.styles.label.speaking(book.second)
    sheet.text(lower.x, baseline, book.say("language", book.second), tongue, lang=book.second)
    if lower.summary:
        y = sheet.lines(
            lower.x,
            y,
            lower.summary.lines,
            lower.summary.style,
            lang=book.second,
            origin=Origin(item.record, "summary"),
            spoken="" if lower.summary.rest else lower.second.text,
        )
        if lower.summary.rest:
            y += book.styles.small.lead
            _hand_summary_on(book, sheet, item, title, lower, y, moved)
        y += 2.2 * book.paper.unit
    if lower.story:
        put_columns(book, sheet, item, title, "story", lower.story, y, moved, lower.x)


def _hand_summary_on(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    lower: Lower,
    y: float,
    moved: list[Moved],
) -> None:
    """What is left of the summary in the second language goes where the texts go on; a line at `y` says so."""
    rest = Said(lower.summary.rest if lower.summary else "", book.second)

    def tell(page: int) -> None:
        style = book.styles.small.in_colour(book.theme.main).speaking(book.lead)
        said = book.onward("item.more", sheet.number, page)
        sheet.text(lower.x, y, said, style, lang=book.lead, origin=Origin(item.record, "summary"))

    moved.append(Moved(item, title, "summary", (rest,), sheet.number, tell))


def _hand_on(
    book: Book, sheet: Sheet, item: Item, title: Said, lower: Lower, baseline: float, moved: list[Moved]
) -> None:
    texts = tuple(
        Said(" – ".join(part for part in (row.label.text, row.value.text) if part), row.label.lang or row.value.lang)
        for row in lower.left_over
    )

    def tell(page: int) -> None:
        style = book.styles.small.in_colour(book.theme.main).speaking(book.lead)
        sheet.text(
            book.paper.right,
            baseline,
            book.onward("item.more", sheet.number, page),
            style,
            align="right",
            lang=book.lead,
            origin=Origin(item.record, "offers"),
        )

    moved.append(Moved(item, title, "offers", texts, sheet.number, tell))
