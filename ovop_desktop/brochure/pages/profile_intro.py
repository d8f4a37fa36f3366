"""The first lines of a profile: its story beside its facts; what the page does not hold of the story goes on below."""

from __future__ import annotations

from collections.abc import Sequence

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import BadgeState, Item, Profile
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.blocks import Block, heading_block, text_blocks
from ovop_desktop.brochure.pages.tables import Row, Table, check_badges, put_table, table_of
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import Line
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import SILENT, Said

FACTS = 12
"""Rows that stand beside the story at most."""
SHORT = 260
"""A story of fewer letters is set larger."""
HALF = 6
"""Rows in one block of a column."""


def intro_blocks(book: Book, profile: Profile, room: float) -> list[Block]:
    """Story and facts side by side in `room` points, then the rest of the story over the whole measure."""
    paper, unit = book.paper, book.paper.unit
    rows = [(book.leading(label), book.leading(value)) for label, value in profile.facts[:FACTS]]
    table = [Row(label, value or SILENT, "facts") for label, value in rows if label or value]
    texts = book.story(profile.story, profile.record, "story", len(book.sheets) - 1)
    aside = book.story_beside(profile.story, profile.record, "story", len(book.sheets) - 1)
    mark = profile.logo if profile.photo else None
    beside = bool(table or mark)
    width = paper.measure * 0.6 if beside else paper.measure
    blocks: list[Block] = []
    if beside:
        right = paper.measure * 0.34
        beside_story = table_of(book, table, right).within(room - (26 * unit if mark else 0.0))
        facts, below = table_of(book, table[:beside_story], right), table[beside_story:]
        tall = facts.height + (26 * unit if mark else 0.0)
        style = _story_style(book, texts)
        lines = book.setter.flow([said.text for said in texts], style, width, texts[0].lang) if texts else ()
        fits = max(0, int(max(room, tall) // style.lead))
        first, rest = lines[:fits], lines[fits:]

        def put(sheet: Sheet, top: float) -> None:
            y = top
            if mark:
                area = Area(paper.right - right, top, 22 * unit, 22 * unit)
                name = book.leading(profile.name)
                place(book, sheet, Window(area, radius=2 * unit), mark, name, Origin(profile.record, "logo"), True)
                y += 26 * unit
            if first:
                origin = Origin(profile.record, "story")
                sheet.lines(paper.margin, top, first, style, lang=texts[0].lang, origin=origin)
            if facts.rows:
                put_table(book, sheet, paper.right - right, y, facts, profile.record)

        blocks.append(Block(max(len(first) * style.lead, tall) + 4 * unit, put))
        blocks += _rest(book, profile, rest, style, texts)
        blocks += [_row_block(book, profile, row) for row in below]
    else:
        blocks += text_blocks(
            book, texts, _story_style(book, texts), paper.margin, width, Origin(profile.record, "story"), 4 * unit
        )
    mute = book.styles.body.in_colour(book.theme.mute)
    return blocks + text_blocks(
        book, aside, mute, paper.margin, paper.measure, Origin(profile.record, "story"), 4 * unit
    )


def capacity_blocks(book: Book, profile: Profile) -> list[Block]:
    """How much of each product can be made in a week, over the whole measure."""
    said = [(book.leading(name), book.leading(held)) for name, held in profile.capacity]
    rows = [Row(name, held, "facts") for name, held in said if held]
    return [heading_block(book, book.say("profile.capacity")), *_halves(book, profile, rows)] if rows else []


def _story_style(book: Book, texts: Sequence[Said]) -> Style:
    """A few sentences are set as a lead, a longer story as running text."""
    if not texts:
        return book.styles.body
    short = sum(len(said.text) for said in texts) < SHORT
    return (book.styles.lead if short else book.styles.body).speaking(texts[0].lang)


def _row_block(book: Book, profile: Profile, row: Row) -> Block:
    """A fact that found no room beside the story."""
    table = table_of(book, [row], book.paper.measure)

    def put(sheet: Sheet, top: float) -> None:
        put_table(book, sheet, book.paper.margin, top, table, profile.record)

    return Block(table.height, put)


def _rest(book: Book, profile: Profile, rest: Sequence[Line], style: Style, texts: Sequence[Said]) -> list[Block]:
    """The lines that found no room beside the facts, as wide as they were."""
    blocks = []
    for at in range(0, len(rest), 8):
        part = tuple(rest[at : at + 8])

        def put(sheet: Sheet, top: float, part: tuple[Line, ...] = part) -> None:
            origin = Origin(profile.record, "story")
            sheet.lines(book.paper.margin, top, part, style, lang=texts[0].lang, origin=origin)

        blocks.append(Block(len(part) * style.lead, put))
    return blocks


def paper_blocks(book: Book, profile: Profile, page: int) -> list[Block]:
    """The papers that hold, in two columns; one that has ended is reported and not printed."""
    check_badges(book, Item(profile.record, profile.name, badges=profile.badges), page)
    rows = []
    for badge in profile.badges:
        if badge.state is BadgeState.ENDED or not badge.label.strip():
            continue
        number = book.plain(badge.number).text if book.setting.certificate_numbers else ""
        note = book.leading(badge.note)
        value = " · ".join(part for part in (number, note.text) if part)
        rows.append(Row(book.plain(badge.label), Said(value, note.lang or "id") if value else SILENT, "certificates"))
    if not rows:
        return []
    heading = heading_block(book, book.say("sheet.permits"))
    if not any(row.value for row in rows):
        names = Said(" · ".join(dict.fromkeys(row.label.text for row in rows)), "id")
        origin, gap = Origin(profile.record, "certificates"), 3 * book.paper.unit
        style = book.styles.small_strong
        return [heading, *text_blocks(book, [names], style, book.paper.margin, book.paper.measure, origin, gap)]
    return [heading, *_halves(book, profile, rows)]


def _halves(book: Book, profile: Profile, rows: Sequence[Row]) -> list[Block]:
    """Rows in two columns, in blocks of a few."""
    gap = 10 * book.paper.unit
    width = (book.paper.measure - gap) / 2
    blocks = []
    for at in range(0, len(rows), 2 * HALF):
        part = rows[at : at + 2 * HALF]
        half = -(-len(part) // 2)
        left, right = table_of(book, part[:half], width), table_of(book, part[half:], width)

        def put(sheet: Sheet, top: float, tables: tuple[Table, Table] = (left, right)) -> None:
            for place_, table in enumerate(tables):
                if table.rows:
                    put_table(book, sheet, book.paper.margin + place_ * (width + gap), top, table, profile.record)

        blocks.append(Block(max(left.height, right.height) + 3 * book.paper.unit, put))
    return blocks
