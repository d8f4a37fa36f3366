"""One product on a page: colour field, arch window, seal, story in columns, data, second language, call to action."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Chapter, Item, StockMark
from ovop_desktop.brochure.decor import fact_seal, kawung_field
from ovop_desktop.brochure.names import Name, put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.columns import Columns, put_columns, set_columns
from ovop_desktop.brochure.pages.lower import measure_lower, put_lower
from ovop_desktop.brochure.pages.order import contact_of, order_height, put_order
from ovop_desktop.brochure.pages.tables import Row, Table, check_badges, data_rows, put_table, table_of
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import Priced, priced, wholesale_words
from ovop_desktop.brochure.setter import ASCENT, Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said


@dataclass(frozen=True, slots=True)
class Form:
    """The skeleton of the page on one paper, in points: the arch, and the columns below it."""

    arch_left: float
    arch_top: float
    lowest: float
    wanted: float
    highest: float
    field_left: float
    story_columns: int
    data_width: float
    data_gap: float


SHORT = 260
"""A story of fewer letters is set in one column."""

FORMS = {
    "A4": Form(84 * MM, 17 * MM, 190 * MM, 158 * MM, 124 * MM, 122 * MM, 2, 66 * MM, 11 * MM),
    "F4": Form(86 * MM, 18.5 * MM, 216 * MM, 180 * MM, 138 * MM, 125 * MM, 2, 67 * MM, 12 * MM),
    "A5": Form(58 * MM, 12 * MM, 130 * MM, 106 * MM, 80 * MM, 86 * MM, 1, 49 * MM, 7 * MM),
}


@dataclass(frozen=True, slots=True)
class Below:
    """What stands under the arch: story and data, measured."""

    story: Columns
    table: Table
    height: float


def feature_page(book: Book, chapter: Chapter, item: Item, moved: list[Moved]) -> None:
    """Compose the page of one product; text that finds no room is added to `moved`."""
    title = book.name_of(item, len(book.sheets))
    sheet = book.sheet("product", chapter.record, title.text)
    book.item_pages.setdefault(item.record, []).append(sheet.number)
    check_badges(book, item, sheet.number)
    paper, unit, form = book.paper, book.paper.unit, FORMS[book.paper.id]
    lower = measure_lower(book, item, sheet.number, _column_widths(book, form))
    floor = paper.height - order_height(book) - lower.height
    gap, air = 11 * unit, 9 * unit
    price = priced(book, item, sheet.number)
    left = _left_column(book, item, title, price, sheet, form.lowest - form.arch_top)
    least = max(form.highest, form.arch_top + left.height)
    below = _below(book, item, sheet.number, form, floor - least - gap - air)
    strip = _strip_height(book, item, form, floor - air - gap - below.height, least)
    bottom = _arch_bottom(form, floor - strip, gap, air, below, least)
    _put_arch(book, sheet, item, title, form, bottom)
    left.put(book, sheet, item, bottom)
    _put_below(book, sheet, item, title, form, bottom + gap, floor - air - strip, below, moved)
    if strip:
        _put_strip(book, sheet, item, title, floor - air, strip - 7 * unit)
    put_lower(book, sheet, item, title, lower, floor, moved)
    put_order(book, sheet, contact_of(book, item.contact), item.producer, item.record)


def _arch_bottom(form: Form, floor: float, gap: float, air: float, below: Below, least: float) -> float:
    """The arch ends where the text below it needs the room, within the limits of the form."""
    if not below.height:
        return floor - air
    room = floor - below.height - gap - air
    if room >= form.wanted:
        return min(form.lowest, form.wanted + (room - form.wanted) * 0.8)
    return max(least, room)


def _strip_height(book: Book, item: Item, form: Form, room: float, least: float) -> float:
    """The height (with the gap above) of a strip of further photos, where the arch leaves the room; else 0."""
    unit = book.paper.unit
    extra = room - max(least, form.wanted - 6 * unit)
    if len(item.photos) < 3 or extra < 32 * unit:
        return 0.0
    return min(extra, 48 * unit)


def _put_strip(book: Book, sheet: Sheet, item: Item, title: Said, foot: float, height: float) -> None:
    """Put two or three further photos over the whole measure."""
    paper = book.paper
    photos = item.photos[1:4]
    width = (paper.measure - (len(photos) - 1) * paper.gutter) / len(photos)
    for at, photo in enumerate(photos):
        area = Area(paper.margin + at * (width + paper.gutter), foot - height, width, height)
        place(book, sheet, Window(area), photo, title, Origin(item.record, "photos"))


def _column_widths(book: Book, form: Form) -> tuple[tuple[float, float], ...]:
    """The three columns (x, width) that everything below the arch keeps to; two on a small sheet."""
    paper = book.paper
    story = paper.measure - form.data_width - form.data_gap
    width = (story - (form.story_columns - 1) * paper.gutter) / form.story_columns
    found = [(paper.margin + at * (width + paper.gutter), width) for at in range(form.story_columns)]
    return (*found, (paper.right - form.data_width, form.data_width))


# --- the column to the left of the arch


@dataclass(frozen=True, slots=True)
class LeftColumn:
    """Name, lead and price, measured: they are put from the top, the price on the foot of the arch."""

    name: Name
    second: Fitted | None
    second_lang: str
    lead: Fitted | None
    lead_lang: str
    price: Priced
    price_height: float
    width: float
    top: float
    height: float

    def put(self, book: Book, sheet: Sheet, item: Item, bottom: float) -> None:
        """Put the column beside the arch that ends at `bottom`."""
        paper, styles, unit = book.paper, book.styles, book.paper.unit
        x = paper.margin
        optical = self.name.roman.size * 0.03
        y = put_name(sheet, x - optical, self.top, self.name, role="H2", origin=Origin(item.record, "name"))
        if self.second:
            y = sheet.lines(
                x,
                y + 1.5 * unit,
                self.second.lines,
                self.second.style,
                lang=self.second_lang,
                origin=Origin(item.record, "name"),
            )
        if self.lead:
            y = sheet.lines(
                x,
                y + 3.2 * unit,
                self.lead.lines,
                self.lead.style,
                lang=self.lead_lang,
                origin=Origin(item.record, "summary"),
            )
        if not book.setting.prices:
            return
        rule = max(y + 6 * unit, bottom - self.price_height)
        sheet.rule(x, rule, x + 16 * unit, book.theme.main, 1.6)
        big = styles.price.speaking(self.price.price.lang)
        big = book.setter.squeezed(self.price.price.text, big, self.width)
        baseline = rule + 4.6 * unit + styles.price.size * ASCENT * 0.92
        origin = Origin(item.record, "price")
        sheet.text(x - 0.6, baseline, self.price.price.text, big, lang=self.price.price.lang, origin=origin)
        note = self.price.note
        if note:
            style = book.setter.squeezed(note.text, styles.small.speaking(note.lang), self.width)
            sheet.text(x, baseline + 5.6 * unit, note.text, style, lang=note.lang, origin=Origin(item.record, "offers"))
        whole = wholesale_words(book, item.offers[0]) if len(item.offers) == 1 else SILENT
        if whole:
            style = book.setter.squeezed(whole.text, styles.small_strong.speaking(whole.lang), self.width)
            sheet.text(x, baseline + 10.6 * unit, whole.text, style, lang=whole.lang, origin=origin)


def _left_column(book: Book, item: Item, title: Said, price: Priced, sheet: Sheet, most: float) -> LeftColumn:
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    form = FORMS[paper.id]
    width = form.arch_left - paper.margin - 4 * unit
    _put_kicker(book, sheet, item, width)
    top = paper.head + (19 if paper.id != "A5" else 15) * unit
    price_height = 0.0
    if book.setting.prices:
        price_height = 4.6 * unit + styles.price.size * 0.92 + 7.4 * unit
        if len(item.offers) == 1 and wholesale_words(book, item.offers[0]):
            price_height += 5 * unit
    second_said = book.beside(item.name, item.record, "name", sheet.number)
    second = None
    if second_said:
        style = styles.body.in_colour(book.theme.mute).speaking(second_said.lang)
        second = book.setter.fit(second_said.text, style, width, 999, second_said.lang)
    summary = book.leading(item.summary, item.record, "summary", sheet.number)
    room = most - (top - form.arch_top) - price_height - 6 * unit
    name_room = room - (second.height + 1.5 * unit if second else 0)
    lead = None
    if summary:
        style = styles.lead.speaking(summary.lang)
        lead = book.setter.fit(summary.text, style, width - 2 * unit, max(room * 0.42, 40), summary.lang, floor=0.7)
        name_room -= lead.height + 3.2 * unit
    name = set_name(
        book.setter,
        title,
        styles.title,
        styles.title_italic,
        width,
        most=4,
        height=max(name_room, room * 0.35),
        floor=0.24,
    )
    height = (top - form.arch_top) + name.height + price_height + 6 * unit
    height += second.height + 1.5 * unit if second else 0
    height += lead.height + 3.2 * unit if lead else 0
    return LeftColumn(
        name,
        second,
        second_said.lang,
        lead,
        summary.lang,
        price,
        price_height,
        width,
        top,
        height,
    )


def _put_kicker(book: Book, sheet: Sheet, item: Item, width: float) -> None:
    paper, styles = book.paper, book.styles
    category = book.leading(item.category)
    y = paper.head
    if category:
        style = book.setter.squeezed(category.text, styles.label.speaking(category.lang), width)
        sheet.text(paper.margin, y, category.text, style, lang=category.lang, origin=Origin(item.record, "category"))
        y += 5.4 * paper.unit
    place_words = " · ".join(part for part in (item.village.strip(), item.regency.strip()) if part)
    said = book.plain(place_words)
    if said:
        style = book.setter.squeezed(said.text, styles.running.speaking(said.lang), width)
        sheet.text(paper.margin, y, said.text, style, lang=said.lang, origin=Origin(item.record, "village"))


# --- the arch and its field


def _put_arch(book: Book, sheet: Sheet, item: Item, title: Said, form: Form, bottom: float) -> None:
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
        if found:
            return found[1], found[2].strip(), "offers", said.lang
    return None


# --- story and data


def _below(book: Book, item: Item, page: int, form: Form, room: float) -> Below:
    columns = _column_widths(book, form)
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
            return Below(story, table, label + height)
    tallest = max(story.height, table.height)
    return Below(story, table, label + tallest if tallest else 0.0)


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


def _put_below(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    form: Form,
    top: float,
    foot: float,
    below: Below,
    moved: list[Moved],
) -> None:
    columns = _column_widths(book, form)
    label, body = book.styles.label, top + _label_height(book)
    baseline = top + label.size * ASCENT
    style = label.speaking(book.lead)
    if below.story.columns or below.story.rest:
        sheet.text(columns[0][0], baseline, book.say("item.story"), style, lang=book.lead, role="H3")
        put_columns(book, sheet, item, title, "story", below.story, body, moved, columns[0][0])
        x, table = columns[-1][0], below.table
        fitting = table.within(foot - body)
        _put_data(book, sheet, item, title, x, baseline, body, table, fitting, moved)
        return
    table = below.table
    if len(table.rows) > 3:
        cut = (len(table.rows) + 1) // 2
        sheet.text(columns[0][0], baseline, book.say("item.facts"), style, lang=book.lead, role="H3")
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
    sheet.text(x, baseline, book.say("item.facts"), style, lang=book.lead, role="H3")
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
            book.say("item.more", page=page),
            more,
            lang=book.lead,
            origin=Origin(item.record, "facts"),
        )

    moved.append(Moved(item, title, "facts", texts, sheet.number, tell))
