"""The last chapter: stories told in full, and whatever found no room on its page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.pages.running import put_foot, put_head, quiet_foot
from ovop_desktop.brochure.setter import ASCENT, Line
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

COLUMNS = {"A4": 3, "F4": 3, "A5": 2, "A6": 2}


@dataclass(frozen=True, slots=True)
class Strip:
    """One line of a column. `opens` marks the first of a text, `keep` how many that follow must stay with it."""

    text: str
    style: Style
    lang: str
    height: float
    indent: float
    record: str
    field: str
    keep: int
    role: str
    moved: Moved | None = None


def more_pages(book: Book, moved: Sequence[Moved]) -> None:
    """Print the texts that were moved, in columns over as many pages as they take, and tell where they are."""
    if not moved:
        return
    paper = book.paper
    count = COLUMNS[paper.id]
    width = (paper.measure - (count - 1) * paper.gutter * 1.3) / count
    heights = [column_height(book, True), column_height(book, False)]
    pages = planned(_strips(book, moved, width, 0.95), count, heights)
    for share in (0.92, 0.89, 0.86):
        if len(pages) == 1 or sum(len(column) for column in pages[-1]) > 24:
            break
        pages = planned(_strips(book, moved, width, share), count, heights)
    for number, columns in enumerate(pages):
        sheet = book.sheet("more", "", book.say("more.title"))
        top = put_heading(book, sheet, "more.label", "more.title", number == 0)
        for at, column in enumerate(columns):
            put_strips(book, sheet, paper.margin + at * (width + paper.gutter * 1.3), top, column)
        tallest = max(sum(strip.height for strip in column) for column in columns)
        quiet_foot(book, sheet, top + tallest)
        put_foot(book, sheet)


def planned(strips: list[Strip], count: int, heights: Sequence[float]) -> list[list[list[Strip]]]:
    """Return the columns of every page; the first page has a larger heading."""
    pages: list[list[list[Strip]]] = []
    while strips:
        columns, strips = _columns(strips, count, heights[min(len(pages), 1)])
        pages.append(columns)
    return pages


def column_height(book: Book, first: bool) -> float:
    """Return how high the columns of such a page are; the first page has a larger heading."""
    paper, unit = book.paper, book.paper.unit
    return paper.height - paper.foot - 9 * unit - (paper.head + (36 if first else 27) * unit)


def put_heading(book: Book, sheet: Sheet, label: str, title: str, first: bool) -> float:
    """Put the running head and the title (keys of phrases) and return where the columns begin."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    put_head(book, sheet, Said(book.say(label), book.lead))
    share = 0.86 if first else 0.5
    name = set_name(
        book.setter,
        Said(book.say(title), book.lead),
        styles.title.scaled(share),
        styles.title_italic.scaled(share),
        paper.measure,
        most=1,
        inline=True,
    )
    baseline = paper.head + (25 if first else 16) * unit
    put_name(sheet, paper.margin - name.roman.size * 0.02, baseline - name.roman.size * ASCENT, name, role="H1")
    return baseline + 11 * unit


def _strips(book: Book, moved: Sequence[Moved], width: float, share: float) -> list[Strip]:
    found: list[Strip] = []
    last = ""
    for one in moved:
        opening = _heading(book, one, width, bool(found)) if one.item.record != last else []
        last = one.item.record
        found += telling(one, [*opening, *text_strips(book, one, width, share)])
    return found


def text_strips(book: Book, one: Moved, width: float, share: float) -> list[Strip]:
    """Break the paragraphs of a moved text for a column; the second language is set smaller."""
    found: list[Strip] = []
    styles, record = book.styles, one.item.record
    for said in one.texts:
        style = (styles.body if said.lang == book.lead else styles.small).speaking(said.lang)
        style = style.scaled(share)
        lines: Sequence[Line] = book.setter.flow([said.text], style, width, said.lang)
        for line in lines:
            keep = 1 if line.opens else 0
            found.append(Strip(line.text, style, said.lang, style.lead, 0.0, record, one.field, keep, "P"))
        found.append(Strip("", style, said.lang, 1.6 * book.paper.unit, 0.0, record, one.field, 0, "P"))
    return found


def telling(one: Moved, strips: list[Strip]) -> list[Strip]:
    """Let the first line tell its page to where the text came from, and stay with the lines that follow it."""
    if not strips:
        return []
    opening = replace(strips[0], keep=max(strips[0].keep, 3), moved=one)
    return [opening, *strips[1:]]


def _heading(book: Book, one: Moved, width: float, spaced: bool) -> list[Strip]:
    styles, unit = book.styles, book.paper.unit
    style = styles.card.scaled(0.86).speaking(one.name.lang)
    lines = book.setter.lines(one.name.text, style, width, one.name.lang, hyphens=False)
    found = []
    for at, text in enumerate(lines):
        space = 5 * unit if at == 0 and spaced else 0.0
        found.append(
            Strip(
                text, style, one.name.lang, style.lead + space, 0.0, one.item.record, "name", 3 + len(lines) - at, "H2"
            )
        )
    small = styles.small.in_colour(book.theme.main).speaking(book.lead)
    text = book.say("more.from", page=one.page + 1)
    found.append(Strip(text, small, book.lead, small.lead + 1.4 * unit, 0.0, one.item.record, "name", 3, "P"))
    return found


def _columns(strips: list[Strip], count: int, height: float) -> tuple[list[list[Strip]], list[Strip]]:
    total = sum(strip.height for strip in strips)
    # A few lines are not spread thin over all columns.
    goal = height if total >= height * count else min(height, max(total / count, height * 0.3) + 0.01)
    while True:
        left = list(strips)
        columns = []
        for _ in range(count):
            column, left = _fill(left, goal)
            columns.append(column)
        if not left or goal >= height:
            return columns, left
        goal = min(height, goal + 10)


def _fill(strips: list[Strip], height: float) -> tuple[list[Strip], list[Strip]]:
    """Take strips to the foot of a column; what must stay with the next lines goes with them."""
    used, at = 0.0, 0
    while at < len(strips) and (at == 0 or used + strips[at].height <= height):
        used += strips[at].height
        at += 1
    cut = at
    if cut < len(strips):
        while cut > 1 and any(strips[back].keep > cut - 1 - back for back in range(max(0, cut - 8), cut)):
            cut -= 1
        if cut <= 1:
            cut = at
    return strips[:cut], strips[cut:]


def put_strips(book: Book, sheet: Sheet, x: float, top: float, column: Sequence[Strip]) -> None:
    """Put a column of lines; each moved text says where it came to stand."""
    y = top
    pending: list[tuple[float, Strip]] = []
    for number, strip in enumerate(column):
        if strip.moved is not None:
            _tell(book, strip.moved, sheet.number + 1)
        space = strip.height - strip.style.lead if strip.role == "H2" and number else 0.0
        if strip.text:
            pending.append((y + max(space, 0.0), strip))
        following = column[number + 1] if number + 1 < len(column) else None
        joined = (
            following is not None
            and following.text
            and following.style == strip.style
            and following.role == strip.role
            and strip.text
        )
        if not joined and pending:
            first_y, first = pending[0]
            sheet.lines(
                x,
                first_y,
                [one.text for _, one in pending],
                first.style,
                role=first.role,
                lang=first.lang,
                origin=Origin(first.record, first.field),
            )
            pending = []
        y += strip.height if not (strip.role == "H2" and number == 0) else strip.style.lead


def _tell(book: Book, one: Moved, page: int) -> None:
    """Say where a text went on, on the page it came from and in the report; `page` counts from 1."""
    if one.tell is not None:
        one.tell(page)
        book.report("text.continued", "note", one.page, one.item.record, field=one.field, to=page)
