"""A product on half a page: an arch against a batik field that runs off the sheet, the words beside it."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Item, StockMark
from ovop_desktop.brochure.decor import fact_seal, kawung_field
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.columns import put_columns, set_columns
from ovop_desktop.brochure.pages.order import contact_of, put_code
from ovop_desktop.brochure.pages.tables import Table, badge_line, check_badges, offer_rows, put_table, table_of
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import priced, wholesale_words
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said

MOST_ROWS = 4
"""Variants shown on half a page; more are printed at the end of the chapter."""


def put_wide(book: Book, sheet: Sheet, cell: Area, item: Item, number: int, mirrored: bool, moved: list[Moved]) -> None:
    """Put a product into `cell`, which spans the measure; `mirrored` puts the picture on the right."""
    unit = book.paper.unit
    title = book.name_of(item, sheet.number)
    check_badges(book, item, sheet.number)
    book.item_pages.setdefault(item.record, []).append(sheet.number)
    width = cell.width * 0.45
    gap = 10 * unit
    x = cell.right - width if mirrored else cell.x
    with sheet.group("Sect"):
        _put_picture(book, sheet, Area(x, cell.y, width, cell.height), item, title, mirrored)
        left = cell.x if mirrored else cell.x + width + gap
        words = Area(left, cell.y, cell.width - width - gap, cell.height)
        _put_words(book, sheet, words, item, title, number, moved)


def _put_picture(book: Book, sheet: Sheet, area: Area, item: Item, title: Said, mirrored: bool) -> None:
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    reach = area.width * 0.44
    field_top = area.y + area.height * 0.30
    field_foot = area.bottom
    if mirrored:
        field = Area(area.right - reach, field_top, paper.width - area.right + reach, field_foot - field_top)
    else:
        field = Area(0, field_top, area.x + reach, field_foot - field_top)
    kawung_field(sheet, field, theme.deep, theme.batik, 16 * unit)
    inner = Area(area.x, area.y, area.width, area.height - 8 * unit)
    photo = item.photos[0] if item.photos else None
    place(book, sheet, Window(inner, arched=True), photo, title, Origin(item.record, "photo"))
    if item.stock is not StockMark.READY:
        x = inner.x + 14 * unit if mirrored else inner.right - 14 * unit
        word = book.say(f"stock.{item.stock.value}")
        fact_seal(
            sheet, x, inner.bottom - 6 * unit, 10.5 * unit, theme, word, "", book.lead, Origin(item.record, "stock")
        )


def _put_words(book: Book, sheet: Sheet, area: Area, item: Item, title: Said, number: int, moved: list[Moved]) -> None:
    styles, unit = book.styles, book.paper.unit
    baseline = area.y + styles.label.size
    category = book.leading(item.category)
    where = book.plain(" · ".join(part for part in (item.village.strip(), item.regency.strip()) if part))
    sheet.text(
        area.right, baseline + 1.5 * unit, f"{number:02d}", styles.number.scaled(1.15), align="right", role="Artifact"
    )
    kicker = category or where
    if kicker:
        style = book.setter.squeezed(kicker.text, styles.label.speaking(kicker.lang), area.width - 12 * unit)
        field = "category" if category else "village"
        sheet.text(area.x, baseline, kicker.text, style, lang=kicker.lang, origin=Origin(item.record, field))
    foot = _put_bottom(book, sheet, area, item, title, moved)
    top = baseline + 3.6 * unit
    name = set_name(
        book.setter,
        title,
        styles.heading.scaled(1.12),
        styles.heading_italic.scaled(1.12),
        area.width,
        most=2,
        height=(foot - top) * 0.55,
        floor=0.36,
        inline=False,
    )
    y = put_name(sheet, area.x - 0.8, top, name, origin=Origin(item.record, "name"))
    if not name.whole:
        book.report("name.long", "warning", sheet.number, item.record, letters=len(title.text))
        _move(book, sheet, item, title, "name", (title,), area, moved)
    y = _put_under_name(book, sheet, area, item, where if category else SILENT, y)
    _put_texts(book, sheet, Area(area.x, y, area.width, foot - y), item, title, moved)


def _put_under_name(book: Book, sheet: Sheet, area: Area, item: Item, where: Said, y: float) -> float:
    styles, unit = book.styles, book.paper.unit
    second = book.beside(item.name, item.record, "name", sheet.number)
    if second:
        style = styles.body.in_colour(book.theme.mute).speaking(second.lang)
        lines = book.setter.lines(second.text, style, area.width, second.lang)
        y = sheet.lines(
            area.x,
            y + 1.2 * unit,
            lines,
            style,
            lang=second.lang,
            origin=Origin(item.record, "name"),
            spoken=second.text,
        )
    maker = book.plain(item.producer)
    parts = [said.text for said in (maker, where) if said]
    if parts:
        text = " · ".join(parts)
        style = styles.running.speaking(maker.lang if maker else where.lang)
        lines = book.setter.lines(text, style, area.width, "id")
        y = sheet.lines(area.x, y + 1.6 * unit, lines, style, origin=Origin(item.record, "producer"), spoken=text)
    return y


def _put_texts(book: Book, sheet: Sheet, area: Area, item: Item, title: Said, moved: list[Moved]) -> None:
    """Put summary, story and the second language: each whole, or continued at the end of the chapter."""
    styles, unit = book.styles, book.paper.unit
    y, foot = area.y, area.bottom - 3 * unit
    summary = book.leading(item.summary, item.record, "summary", sheet.number)
    beside = book.beside(item.summary, item.record, "summary", sheet.number)
    if summary:
        style = styles.lead.scaled(0.92).speaking(summary.lang)
        fitted = book.setter.fit(summary.text, style, area.width, foot - y - 2.6 * unit, summary.lang, floor=0.72)
        y = sheet.lines(
            area.x,
            y + 2.6 * unit,
            fitted.lines,
            fitted.style,
            lang=summary.lang,
            origin=Origin(item.record, "summary"),
            spoken="" if fitted.rest else summary.text,
        )
        if fitted.rest:
            _move(book, sheet, item, title, "summary", (summary,), area, moved)
    if beside:
        style = styles.small.speaking(beside.lang)
        fitted = book.setter.fit(beside.text, style, area.width, foot - y - 1.6 * unit, beside.lang)
        y = sheet.lines(
            area.x,
            y + 1.6 * unit,
            fitted.lines,
            fitted.style,
            lang=beside.lang,
            origin=Origin(item.record, "summary"),
            spoken="" if fitted.rest else beside.text,
        )
        if fitted.rest:
            _move(book, sheet, item, title, "summary", (beside,), area, moved)
    if book.setting.stories:
        _put_story(book, sheet, Area(area.x, y, area.width, foot - y), item, title, moved)


def _put_story(book: Book, sheet: Sheet, area: Area, item: Item, title: Said, moved: list[Moved]) -> None:
    unit = book.paper.unit
    texts = book.story(item.story, item.record, "story", sheet.number)
    beside = book.story_beside(item.story, item.record, "story", sheet.number)
    if not texts:
        return
    y, room = area.y + 2.8 * unit, area.height - 2.8 * unit
    column = ((area.x, area.width),)
    share = 0.56 if beside else 1.0
    body = book.styles.body.scaled(0.96)
    if room * share < body.lead * 3:
        _move(book, sheet, item, title, "story", (*texts, *beside), area, moved)
        return
    story = set_columns(book, texts, column, room * share, style=body, drop=False, floor=0.9)
    if beside:
        small = book.styles.small.in_colour(book.theme.mute)
        left = room - min(story.height, room * share) - 2.4 * unit
        other = set_columns(book, beside, column, left, style=small, drop=False, floor=0.92) if left > 40 else None
        if story.rest or other is None or other.rest:
            # Two texts that both break off would be a poor page: the second goes whole to the end of the chapter.
            story = set_columns(book, texts, column, room, style=body, drop=False, floor=0.9)
            y = put_columns(book, sheet, item, title, "story", story, y, moved)
            _move(book, sheet, item, title, "story", beside, area, moved, told=bool(story.rest))
            return
        y = put_columns(book, sheet, item, title, "story", story, y, moved)
        put_columns(book, sheet, item, title, "story", other, y + 2.4 * unit, moved)
        return
    put_columns(book, sheet, item, title, "story", story, y, moved)


def _put_bottom(book: Book, sheet: Sheet, area: Area, item: Item, title: Said, moved: list[Moved]) -> float:
    """Put price, variants, permits and QR on the foot of the cell; return the top of all that."""
    styles, unit = book.styles, book.paper.unit
    contact = contact_of(book, item.contact)
    tile = 21 * unit if book.paper.id != "A5" else 25 * unit
    has_code = bool(book.setting.qr and contact.link)
    if has_code:
        put_code(book, sheet, contact.link, Area(area.right - tile, area.bottom - tile, tile, tile), item.record)
    room = area.width - (tile + 5 * unit if has_code else 0.0)
    y = area.bottom
    badges = badge_line(book, item)
    if badges:
        style = styles.small.in_colour(book.theme.main)
        fitted = book.setter.fit(badges.text, style, room, 60, badges.lang)
        y -= fitted.height
        sheet.lines(
            area.x, y, fitted.lines, fitted.style, origin=Origin(item.record, "certificates"), spoken=badges.text
        )
        y -= 0.8 * unit
    price = priced(book, item, sheet.number)
    whole = wholesale_words(book, item.offers[0]) if len(item.offers) == 1 else SILENT
    for said, field in ((whole, "price"), (price.note if book.setting.prices else price.net, "offers")):
        if said:
            style = book.setter.squeezed(said.text, styles.small.speaking(said.lang), room)
            y -= style.lead
            sheet.text(area.x, y + style.size, said.text, style, lang=said.lang, origin=Origin(item.record, field))
    if book.setting.prices:
        big = styles.price.scaled(0.78).speaking(price.price.lang)
        big = book.setter.squeezed(price.price.text, big, room)
        y -= 1.2 * unit
        sheet.text(area.x - 0.4, y, price.price.text, big, lang=price.price.lang, origin=Origin(item.record, "price"))
        y -= big.size * 0.78
    y = min(y, area.bottom - tile) if has_code else y
    rule = y - 3.2 * unit
    sheet.rule(area.x, rule, area.x + 12 * unit, book.theme.main, 1.4)
    return _put_offers(book, sheet, area, item, title, rule, moved)


def _put_offers(
    book: Book, sheet: Sheet, area: Area, item: Item, title: Said, foot: float, moved: list[Moved]
) -> float:
    """Put the variants above the price, as many as half a page holds."""
    rows = offer_rows(book, item) if len(item.offers) > 1 else []
    if not rows:
        return foot
    table = table_of(book, rows, area.width)
    shown = min(len(rows), MOST_ROWS, table.within(area.height * 0.3))
    part = Table(table.rows[:shown], table.heights[:shown], table.width)
    top = foot - 3 * book.paper.unit - part.height
    put_table(book, sheet, area.x, top, part, item.record)
    if shown < len(rows):
        texts = tuple(
            Said(" – ".join(text for text in (row.label.text, row.value.text) if text), row.value.lang)
            for row in rows[shown:]
        )
        _move(book, sheet, item, title, "offers", texts, area, moved)
    return top


def _move(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    field: str,
    texts: tuple[Said, ...],
    area: Area,
    moved: list[Moved],
    told: bool = False,
) -> None:
    """Hand texts on to the end of the chapter, with one line on the page that says where."""
    already = told or any(one.item is item and one.page == sheet.number for one in moved)
    y = area.y - 1.0 * book.paper.unit + book.styles.label.size * ASCENT

    def tell(page: int) -> None:
        if already:
            return
        style = book.styles.small.in_colour(book.theme.main).speaking(book.lead)
        phrase = "item.story_at" if field == "story" else "item.more"
        # The line stands beside the short rule above the price, where nothing else ever is.
        sheet.text(
            area.x + 15 * book.paper.unit,
            _PROMISE(sheet, item, y),
            book.say(phrase, page=page),
            style,
            lang=book.lead,
            origin=Origin(item.record, field),
        )

    moved.append(Moved(item, title, field, texts, sheet.number, tell))


def _PROMISE(sheet: Sheet, item: Item, y: float) -> float:
    for box in sheet.boxes:
        if box.record == item.record and box.field == "price":
            return box.y - 2.0
    return y
