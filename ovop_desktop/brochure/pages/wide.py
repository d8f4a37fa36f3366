"""A product on half a page: an arch against a batik field that runs off the sheet, the words beside it."""

from __future__ import annotations

from collections.abc import Callable

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Item, StockMark
from ovop_desktop.brochure.decor import fact_seal, kawung_field
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.award_badges import award_badges, put_award_badges
from ovop_desktop.brochure.pages.card import SHRUNK
from ovop_desktop.brochure.pages.columns import Columns, put_columns, set_columns
from ovop_desktop.brochure.pages.order import contact_of, put_code, quiet_of
from ovop_desktop.brochure.pages.tables import Table, badge_line, check_badges, offer_rows, put_table, table_of
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import priced, wholesale_words
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import SILENT, Said

MOST_ROWS = 5
"""Variants shown on half a page; more are printed at the end of the catalogue."""


def put_wide(book: Book, sheet: Sheet, cell: Area, item: Item, number: int, mirrored: bool, moved: list[Moved]) -> None:
    """Put a product into `cell`, which spans the measure; `mirrored` puts the picture on the right."""
    title = book.name_of(item, sheet.number)
    check_badges(book, item, sheet.number)
    book.item_pages.setdefault(item.record, []).append(sheet.number)
    book.claim(sheet, item.record, cell)
    width = cell.width * 0.45
    gap = 10 * book.paper.unit
    x = cell.right - width if mirrored else cell.x
    left = cell.x if mirrored else cell.x + width + gap
    with sheet.group("Sect"):
        _put_picture(book, sheet, Area(x, cell.y, width, cell.height), item, title, mirrored)
        words = Area(left, cell.y, cell.width - width - gap, cell.height)
        _Words(book, sheet, words, item, title, moved).put(number)


def _put_picture(book: Book, sheet: Sheet, area: Area, item: Item, title: Said, mirrored: bool) -> None:
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    reach = area.width * 0.44
    top, height = area.y + area.height * 0.30, area.height * 0.70
    if mirrored:
        field = Area(area.right - reach, top, paper.width - area.right + reach, height)
    else:
        field = Area(0, top, area.x + reach, height)
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


class _Words:
    """The words of one half page: measured from the foot up, put from the top down."""

    def __init__(self, book: Book, sheet: Sheet, area: Area, item: Item, title: Said, moved: list[Moved]) -> None:
        self._book, self._sheet, self._area = book, sheet, area
        self._item, self._title, self._moved = item, title, moved
        self._unit, self._styles = book.paper.unit, book.styles
        self._rule = area.bottom
        self._promised = False
        self._later: list[Callable[[], object]] = []

    def put(self, number: int) -> None:
        """Put everything."""
        foot = self._measure_foot()
        y = self._put_names(number, foot)
        self._put_texts(y, foot)
        for put in self._later:
            put()

    # --- from the top down

    def _put_names(self, number: int, foot: float) -> float:
        book, sheet, area, item, styles, unit = (
            self._book,
            self._sheet,
            self._area,
            self._item,
            self._styles,
            self._unit,
        )
        baseline = area.y + styles.label.size
        figure = styles.number.scaled(1.15)
        sheet.text(area.right, baseline + 1.5 * unit, f"{number:02d}", figure, align="right", role="Artifact")
        category = book.leading(item.category)
        if category.text in {book.title_of(chapter).text for chapter in book.catalogue.chapters}:
            category = SILENT
        where = book.where(item)
        kicker = category or where
        if kicker:
            style = book.setter.squeezed(kicker.text, styles.label.speaking(kicker.lang), area.width - 12 * unit)
            origin = Origin(item.record, "category" if category else "village")
            sheet.text(area.x, baseline, kicker.text, style, lang=kicker.lang, origin=origin)
        top = baseline + 3.6 * unit
        name = set_name(
            book.setter,
            self._title,
            styles.heading.scaled(1.12),
            styles.heading_italic.scaled(1.12),
            area.width,
            most=2,
            height=(foot - top) * 0.55,
            floor=0.36,
        )
        y = put_name(sheet, area.x - 0.8, top, name, origin=Origin(item.record, "name"))
        if not name.whole or name.share < SHRUNK:
            book.report("name.long", "warning", sheet.number, item.record, letters=len(self._title.text))
        if not name.whole:
            self._move("name", (self._title,))
        second = book.beside(item.name, item.record, "name", sheet.number)
        if second:
            y = self._line(second, "name", styles.body.in_colour(book.theme.mute), y + 1.2 * unit)
        maker = book.plain(item.producer)
        parts = [said.text for said in (maker, where if category else SILENT) if said]
        if parts:
            text = Said(" · ".join(parts), maker.lang if maker else where.lang)
            y = self._line(text, "producer" if maker else "village", styles.running, y + 1.6 * unit)
        return y

    def _line(self, said: Said, field: str, style: Style, top: float) -> float:
        speaking = style.speaking(said.lang)
        fitted = self._book.setter.fit(said.text, speaking, self._area.width, speaking.lead * 3, said.lang, floor=0.5)
        return self._sheet.lines(
            self._area.x,
            top,
            fitted.lines,
            fitted.style,
            lang=said.lang,
            origin=Origin(self._item.record, field),
            spoken=said.text,
        )

    def _put_texts(self, y: float, foot: float) -> None:
        """Put summary, story and the second language: each whole, or continued at the end of the catalogue."""
        book, item, styles, unit, page = self._book, self._item, self._styles, self._unit, self._sheet.number
        foot -= 3 * unit
        summary = book.leading(item.summary, item.record, "summary", page)
        beside = book.beside(item.summary, item.record, "summary", page)
        y = self._put_summary(summary, styles.lead.scaled(0.92), y + 2.6 * unit, foot, 0.72) if summary else y
        y = self._put_summary(beside, styles.small, y + 1.6 * unit, foot, 0.84) if beside else y
        if book.setting.stories and item.story:
            self._put_story(y + 2.8 * unit, foot)

    def _put_summary(self, said: Said, style: Style, y: float, foot: float, floor: float) -> float:
        speaking = style.speaking(said.lang)
        fitted = self._book.setter.fit(said.text, speaking, self._area.width, foot - y, said.lang, floor=floor)
        if fitted.rest:
            self._move("summary", (said,))
        return (
            self._sheet.lines(
                self._area.x,
                y,
                fitted.lines,
                fitted.style,
                lang=said.lang,
                origin=Origin(self._item.record, "summary"),
                spoken="" if fitted.rest else said.text,
            )
            if fitted.lines
            else y
        )

    def _put_story(self, y: float, foot: float) -> None:
        book, item, page = self._book, self._item, self._sheet.number
        texts = book.story(item.story, item.record, "story", page)
        beside = book.story_beside(item.story, item.record, "story", page)
        if not texts:
            return
        room = foot - y
        body = self._styles.body.scaled(0.96)
        if room < body.lead * 3:
            self._move("story", (*texts, *beside))
            return
        story = self._columns(texts, room, body)
        if not beside:
            self._set(story, y)
            return
        other_top = y + story.height + 2.4 * self._unit
        other = None
        if not story.rest and foot - other_top > 30:
            other = self._columns(beside, foot - other_top, self._styles.small.in_colour(book.theme.mute))
        self._set(story, y)
        if other is not None and not other.rest:
            self._set(other, other_top)
        else:
            # A text that breaks off would be a poor end: the second language goes whole to the end.
            self._move("story", beside)

    def _columns(self, texts: tuple[Said, ...], room: float, style: Style) -> Columns:
        spot = ((self._area.x, self._area.width),)
        return set_columns(self._book, texts, spot, room, style=style, drop=False, floor=0.87)

    def _set(self, columns: Columns, top: float) -> None:
        put_columns(self._book, self._sheet, self._item, self._title, "story", columns, top, self._moved)
        self._promised = self._promised or bool(columns.rest)

    # --- from the foot up

    def _measure_foot(self) -> float:
        """Measure price, variants, permits and QR; return their top. They are put later."""
        book, sheet, area, item, styles, unit = (
            self._book,
            self._sheet,
            self._area,
            self._item,
            self._styles,
            self._unit,
        )
        contact = contact_of(book, item.contact)
        tile = {"A5": 29, "A6": 37}.get(book.paper.id, 26) * unit
        code = bool(book.setting.qr and contact.link)
        room = area.width - (tile + 5 * unit if code else 0.0)
        price = priced(book, item, sheet.number)
        wholesale = wholesale_words(book, item.offers[0]) if len(item.offers) == 1 else SILENT
        note = price.note if book.setting.prices else price.net
        badges = badge_line(book, item)
        y = area.bottom
        for said, field, style in (
            (badges, "certificates", styles.small.in_colour(book.theme.main)),
            (wholesale, "price", styles.small_strong),
            (note, "offers", styles.small),
        ):
            if said:
                speaking = style.speaking(said.lang)
                fitted = book.setter.fit(said.text, speaking, room, speaking.lead * 3, said.lang, floor=0.6)
                y -= len(fitted.lines) * fitted.style.lead
                self._keep_lines(y, fitted.lines, fitted.style, said, field)
            if field == "certificates":
                y = self._keep_awards(y, room)
        if book.setting.prices:
            big = styles.price.scaled(0.8).speaking(price.price.lang)
            big = book.setter.squeezed(price.price.text, big, room)
            y -= 3.0 * unit
            self._keep_price(y, big, price.price)
            y -= big.size * 0.76
        if code:
            y = min(y, area.bottom - tile)
            # The tile is white on white: its modules, not its edge, stand on the margin.
            quiet = quiet_of(contact.link, tile)
            spot = Area(area.right - tile + quiet, area.bottom - tile + quiet, tile, tile)
            self._later.append(lambda: put_code(book, sheet, contact.link, spot, item.record))
        self._rule = y - 4 * unit
        self._later.append(lambda: sheet.rule(area.x, self._rule, area.x + 12 * unit, book.theme.main, 1.4))
        return self._measure_offers()

    def _keep_lines(self, y: float, lines: tuple[str, ...], style: Style, said: Said, field: str) -> None:
        origin = Origin(self._item.record, field)
        self._later.insert(
            0,
            lambda: self._sheet.lines(self._area.x, y, lines, style, lang=said.lang, origin=origin, spoken=said.text),
        )

    def _keep_awards(self, y: float, width: float) -> float:
        """Awards as small badges above the permits."""
        group = award_badges(self._book, self._item, width)
        top = y - group.height
        put = (self._book, self._sheet, self._area.x, top, group, self._item.record)
        self._later.insert(0, lambda: put_award_badges(*put))
        return top - (1.2 * self._unit if group.badges else 0.0)

    def _keep_price(self, y: float, style: Style, said: Said) -> None:
        origin = Origin(self._item.record, "price")
        self._later.insert(
            0, lambda: self._sheet.text(self._area.x - 0.4, y, said.text, style, lang=said.lang, origin=origin)
        )

    def _measure_offers(self) -> float:
        """Measure the variants above the price, as many as half a page holds."""
        book, area, item = self._book, self._area, self._item
        rows = offer_rows(book, item) if len(item.offers) > 1 else []
        if not rows:
            return self._rule
        table = table_of(book, rows, area.width)
        room = min(area.height * 0.3, self._rule - 4 * self._unit - area.y - self._names_height())
        shown = min(len(rows), MOST_ROWS, table.within(room))
        top = self._rule
        if shown:
            part = Table(table.rows[:shown], table.heights[:shown], table.width)
            top -= 4 * self._unit + part.height
            self._later.insert(0, lambda: put_table(book, self._sheet, area.x, top, part, item.record))
        if shown < len(rows):
            texts = (
                Said(" – ".join(text for text in (row.label.text, row.value.text) if text), row.value.lang)
                for row in rows[shown:]
            )
            self._move("offers", tuple(texts))
        return top

    def _names_height(self) -> float:
        """What kicker, a name of two lines and the maker need at the least."""
        styles, unit = self._styles, self._unit
        beside = styles.body.lead if self._book.second else 0.0
        return styles.label.size + 6 * unit + styles.heading.size * 1.7 + beside + styles.small.lead

    # --- what finds no room

    def _move(self, field: str, texts: tuple[Said, ...]) -> None:
        """Hand texts on to the end of the catalogue; one line beside the short rule says where."""
        book, sheet, first = self._book, self._sheet, not self._promised
        self._promised = True

        def tell(page: int) -> None:
            if first:
                style = book.styles.small.in_colour(book.theme.main).speaking(book.lead)
                text = book.say("item.story_at" if field == "story" else "item.more", page=page)
                x, y = self._area.x + 15 * self._unit, self._rule + style.size * 0.34
                sheet.text(x, y, text, style, lang=book.lead, origin=Origin(self._item.record, field))

        self._moved.append(Moved(self._item, self._title, field, texts, sheet.number, tell))
