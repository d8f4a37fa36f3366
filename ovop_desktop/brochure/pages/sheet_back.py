"""The back of a loose sheet: what found no room on the front, further photos, the packs and the permits in full."""

from __future__ import annotations

from collections.abc import Sequence

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import BadgeState, Contact, Item
from ovop_desktop.brochure.decor import kawung_field
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area, hillside, rectangle
from ovop_desktop.brochure.pages import particulars
from ovop_desktop.brochure.pages.feature import put_photos
from ovop_desktop.brochure.pages.more import Strip, planned, put_strips, telling, text_strips
from ovop_desktop.brochure.pages.sheet_foot import foot_height, put_foot
from ovop_desktop.brochure.pages.tables import Row, offer_rows, put_table, table_of
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import SILENT, Said

COLUMNS = {"A4": 3, "F4": 3, "A5": 2}
HEADINGS = {
    "story": "item.story",
    "facts": "item.facts",
    "offers": "item.offers",
    "summary": "item.summary",
    **particulars.HEADINGS,
}


def back_pages(
    book: Book,
    item: Item,
    moved: Sequence[tuple[Book, Moved]],
    told: Sequence[particulars.Particulars] = (),
    *,
    packs: bool = True,
) -> None:
    """Compose the back, and more sides when the texts take them; a text comes with the book of the side it is from.

    What is `told` in full stands first, as tables where they fit below one another, else as text. Without `packs`
    neither packs with their prices nor permits stand at the end.
    """
    paper, unit = book.paper, book.paper.unit
    count = COLUMNS[paper.id]
    gap = paper.gutter * 1.3
    width = (paper.measure - (count - 1) * gap) / count
    top, foot = body_top(book), paper.height - foot_height(book) - 9 * unit
    shown, texts, first = tabled(told, top, foot)
    strips = [strip for side, one in (*moved, *texts) for strip in telling(one, _strips(side, one, width))]
    pages = planned(strips, count, [foot - first, foot - top]) if foot - first > 30 * unit else []
    if not pages:
        pages = [[], *planned(strips, count, [foot - top, foot - top])]
    for number, columns in enumerate(pages):
        sheet = book.sheet("product_back", "", book.leading(item.name).text or book.say("item.untitled"))
        put_band(book, sheet, item)
        y = top
        for one in shown if number == 0 else ():
            y = particulars.put_particulars(sheet, item, y, one)
        for at, column in enumerate(columns):
            put_strips(book, sheet, paper.margin + at * (width + gap), y, column)
        tallest = max((sum(strip.height for strip in column) for column in columns), default=0.0)
        start = y + tallest + (6 * unit if tallest else 0.0)
        if packs:
            fill_rest(book, sheet, item, start, foot, quoted=not columns and y == top)
        else:
            fill_empty(book, sheet, item, start, foot)
        put_foot(book, sheet, item)


def tabled(
    told: Sequence[particulars.Particulars], top: float, foot: float
) -> tuple[list[particulars.Particulars], list[tuple[Book, Moved]], float]:
    """What stands as tables, what is running text because it is too much, and where the tables end."""
    shown: list[particulars.Particulars] = []
    texts: list[tuple[Book, Moved]] = []
    y = top
    for one in told:
        if y + one.height <= foot:
            shown.append(one)
            y += one.height
        else:
            texts += [(one.book, text) for text in one.moved]
    return shown, texts, y


def _strips(book: Book, one: Moved, width: float) -> list[Strip]:
    """A text that was moved, under the heading it had, in its own language."""
    second = one.field in ("story", "summary") and one.texts[0].lang == book.second
    lang = book.second if second else book.lead
    said = Said(book.say(HEADINGS[one.field], lang), lang)
    label = book.styles.label.speaking(said.lang)
    high = label.lead + 3.4 * book.paper.unit
    heading = Strip(said.text, label, said.lang, high, 0.0, one.item.record, one.field, 3, "P")
    return [heading, *text_strips(book, one, width, 1.0)]


def band_height(book: Book) -> float:
    """Of the batik band, in points."""
    return 52 * book.paper.unit


def body_top(book: Book) -> float:
    """Where the texts begin, below the arch that hangs over the band."""
    return band_height(book) + 25 * book.paper.unit


def put_band(book: Book, sheet: Sheet, item: Item, first: int = 1) -> None:
    """Put the batik band with the product's name, and a photo in an arch that hangs over its edge.

    It is photo `first` of those the sheet shows, or the last before it.
    """
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    kawung_field(sheet, Area(0, 0, paper.width, band_height(book)), theme.deep, theme.batik, 20 * unit)
    wide = 52 * unit
    width = paper.measure - wide - 9 * unit
    category = book.leading(item.category)
    if category:
        label = styles.label.in_colour(theme.accent).speaking(category.lang)
        label = book.setter.squeezed(category.text, label, width)
        sheet.text(
            paper.margin, paper.head, category.text, label, lang=category.lang, origin=Origin(item.record, "category")
        )
    title = book.leading(item.name) or Said(book.say("item.untitled"), book.lead)
    name = set_name(
        book.setter,
        title,
        styles.title.scaled(0.74).in_colour(WHITE),
        styles.title_italic.scaled(0.74).in_colour(theme.accent),
        width,
        most=2,
        height=band_height(book) - paper.head - 10 * unit,
        floor=0.05,
        inline=True,
    )
    top = band_height(book) - 7 * unit - name.height
    origin = Origin(item.record, "name")
    put_name(sheet, paper.margin - name.roman.size * 0.03, top, name, role=book.heading(), origin=origin)
    area = Area(paper.right - wide, 12 * unit, wide, band_height(book) + 4 * unit)
    shown = int(book.options["photos"])
    photo = item.photos[min(first, shown - 1, len(item.photos) - 1)] if item.photos else None
    place(book, sheet, Window(area, arched=True), photo, title, Origin(item.record, "photo"), quiet=True)


def fill_rest(book: Book, sheet: Sheet, item: Item, top: float, foot: float, quoted: bool) -> None:
    """Fill what is left between the texts and the foot: the summary, packs and permits, photos, hills."""
    y = put_summary(book, sheet, item, top) if quoted else top
    fill_empty(book, sheet, item, _put_tables(book, sheet, item, y, foot), foot)


def fill_empty(book: Book, sheet: Sheet, item: Item, y: float, foot: float) -> None:
    """Fill what is empty between `y` and the foot with further photos, or with hills, if it is worth it."""
    unit = book.paper.unit
    photos = item.photos[2 : int(book.options["photos"])]
    room = foot - y
    if photos and room >= 40 * unit:
        title = book.leading(item.name) or Said(book.say("item.untitled"), book.lead)
        height = min(room, book.paper.measure * 0.62)
        area = Area(book.paper.margin, foot - height, book.paper.measure, height)
        put_photos(book, sheet, item, title, photos, area)
    elif room >= 45 * unit:
        bottom = foot + 9 * unit
        height = min(bottom - y - 8 * unit, book.paper.height * 0.4)
        area = Area(0, bottom - height, book.paper.width, height)
        line = book.theme.soft.mix(book.theme.main, 0.14)
        sheet.stroke(hillside(area, sheet.title, 13), line, 0.6, rectangle(area))


def put_summary(book: Book, sheet: Sheet, item: Item, top: float, size: float = 1.6) -> float:
    """Put the summary in large italics, and in the second language under it; return the foot."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    y, width = top, paper.measure * 0.8
    for said, style in (
        (book.leading(item.summary), styles.lead.scaled(size)),
        (book.beside(item.summary), styles.body.in_colour(book.theme.mute)),
    ):
        if said:
            fitted = book.setter.fit(said.text, style.speaking(said.lang), width, paper.height * 0.2, said.lang, 0.1)
            origin = Origin(item.record, "summary")
            y = sheet.lines(
                paper.margin, y, fitted.lines, fitted.style, lang=said.lang, origin=origin, spoken=said.text
            )
            y += 4 * unit
    return y + 6 * unit


def _put_tables(book: Book, sheet: Sheet, item: Item, top: float, foot: float) -> float:
    """Put the packs and the permits side by side, if both fit; return the foot."""
    paper, unit = book.paper, book.paper.unit
    gap = 12 * unit
    width = (paper.measure - gap) / 2
    groups = [("item.offers", offer_rows(book, item)), ("sheet.permits", permit_rows(book, item))]
    tables = [(key, table_of(book, rows, width)) for key, rows in groups if rows]
    label = book.styles.label.speaking(book.lead)
    head = label.size * ASCENT + 4 * unit
    high = max((table.height for _, table in tables), default=0.0) + head
    if not tables or top + high > foot:
        return top
    for at, (key, table) in enumerate(tables):
        x = paper.margin + at * (width + gap)
        sheet.text(x, top + label.size * ASCENT, book.say(key), label, lang=book.lead, role=book.heading(1))
        put_table(book, sheet, x, top + head, table, item.record)
    return top + high + 9 * unit


def permit_rows(book: Book, item: Item) -> list[Row]:
    """Return every permit that holds, with its number and until when."""
    rows: list[Row] = []
    for badge in item.badges:
        if badge.state is BadgeState.ENDED or not badge.label.strip():
            continue
        number, note = book.plain(badge.number), book.leading(badge.note)
        value = " · ".join(said.text for said in (number, note) if said)
        rows.append(Row(book.plain(badge.label), Said(value, "id") if value else SILENT, "certificates"))
    return rows


def blank_sheet(book: Book) -> None:
    """A sheet that says that there is no product yet."""
    sheet = book.sheet("product", "", book.say("item.untitled"))
    said = Said(book.say("catalogue.empty"), book.lead)
    style = book.styles.lead.speaking(said.lang)
    sheet.text(book.paper.width / 2, book.paper.height / 2, said.text, style, align="centre", role="H1", lang=said.lang)
    put_foot(book, sheet, Item("", {}, contact=Contact()))
