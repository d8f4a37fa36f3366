"""Tables with hairlines: the data of a product and its variants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import BadgeState, Item, StockMark
from ovop_desktop.brochure.prices import offer_words, wholesale_words
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said


@dataclass(frozen=True, slots=True)
class Row:
    """A label, its value and the field it shows."""

    label: Said
    value: Said
    field: str


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row with its value broken into lines; `stacked` puts the value under the label, `share` shrinks both."""

    row: Row
    label: tuple[str, ...]
    value: tuple[str, ...]
    stacked: bool
    share: float


@dataclass(frozen=True, slots=True)
class Table:
    """Measured rows for one width (points)."""

    rows: tuple[SetRow, ...]
    heights: tuple[float, ...]
    width: float

    @property
    def height(self) -> float:
        """Of all rows."""
        return sum(self.heights)

    def within(self, height: float) -> int:
        """Return how many rows fit a height."""
        count, used = 0, 0.0
        for row in self.heights:
            used += row
            if used > height + 0.01:
                break
            count += 1
        return count


def table_of(book: Book, rows: Sequence[Row], width: float, tight: bool = False) -> Table:
    """Measure rows for a width; `tight` sets them closer."""
    set_rows: list[SetRow] = []
    heights: list[float] = []
    lead = book.styles.small.lead
    for row in rows:
        set_row = _set_row(book, row, width)
        set_rows.append(set_row)
        lines = len(set_row.label) + len(set_row.value) if set_row.stacked else max(1, len(set_row.value))
        heights.append((lines - 1) * lead + lead * (1.32 if tight else 1.55))
    return Table(tuple(set_rows), tuple(heights), width)


def _set_row(book: Book, row: Row, width: float) -> SetRow:
    """Break a row: on one line if it fits (a little smaller if need be), else the value under or beside its label."""
    label_style = book.styles.small.speaking(row.label.lang)
    value_style = book.styles.small_strong.speaking(row.value.lang)
    gap = 3.4 * book.paper.unit if row.label else 0.0
    label_wide = book.setter.width(row.label.text, label_style) if row.label else 0.0
    value_wide = book.setter.width(row.value.text, value_style)
    share = (width - gap) / max(1.0, label_wide + value_wide)
    if share >= 0.86:
        return SetRow(row, (row.label.text,), (row.value.text,), False, min(1.0, share * 0.999))
    room = width - label_wide - gap
    stacked = bool(row.label) and room < width * 0.5
    label = book.setter.lines(row.label.text, label_style, width, row.label.lang) if stacked else (row.label.text,)
    value = book.setter.lines(row.value.text, value_style, width if stacked else room, row.value.lang)
    return SetRow(row, label, value, stacked, 1.0)


def put_table(book: Book, sheet: Sheet, x: float, top: float, table: Table, record: str, hair: bool = True) -> float:
    """Put a table and return its foot; a hairline stands between rows."""
    y = top
    lead = book.styles.small.lead
    colour = book.theme.hair if hair else book.theme.soft_line
    with sheet.group("Table"):
        for number, (row, height) in enumerate(zip(table.rows, table.heights, strict=True)):
            if number:
                sheet.rule(x, y, x + table.width, colour)
            lines = max(len(row.value), 1) + (len(row.label) if row.stacked else 0)
            head = y + (height - lines * lead) / 2 + (lead - book.styles.small.size) * 0.35
            with sheet.group("TR"):
                _put_row(book, sheet, x, head, row, table.width, record)
            y += height
    return y


def _put_row(book: Book, sheet: Sheet, x: float, top: float, row: SetRow, width: float, record: str) -> None:
    origin = Origin(record, row.row.field)
    label_style = book.styles.small.speaking(row.row.label.lang).scaled(row.share)
    value_style = book.styles.small_strong.speaking(row.row.value.lang).scaled(row.share)
    # A row without a label has an empty head: every row of a table has as many cells (ISO 14289-1, 7.5).
    with sheet.group("TH"):
        if row.row.label:
            sheet.lines(x, top, row.label, label_style, role="P", lang=row.row.label.lang, origin=origin)
    if row.stacked:
        top += len(row.label) * label_style.lead
    shift = label_style.size * ASCENT - value_style.size * ASCENT
    with sheet.group("TD"):
        align = "right" if row.row.label and not row.stacked else "left"
        sheet.lines(
            x,
            top + shift,
            row.value,
            value_style,
            width=width,
            align=align,
            role="P",
            lang=row.row.value.lang,
            origin=origin,
            spoken=row.row.value.text,
        )


def data_rows(book: Book, item: Item) -> list[Row]:
    """Return the rows of the data table: producer, content, facts, supply, permits."""
    rows: list[Row] = []

    def add(key: str, value: Said, field: str) -> None:
        if value:
            rows.append(Row(Said(book.say(key), book.lead), value, field))

    add("item.producer", book.plain(item.producer), "producer")
    if len(item.offers) == 1:
        add("item.packaging", book.leading(item.offers[0].packaging), "offers")
        add("item.net", book.leading(item.offers[0].net), "offers")
    for label, value in item.facts:
        name, said = book.leading(label), book.leading(value)
        if name or said:
            rows.append(Row(name, said or SILENT, "facts"))
    if item.stock is not StockMark.READY:
        words = Said(book.say(f"stock.{item.stock.value}_long"), book.lead)
        rows.append(Row(Said(book.say("item.stock"), book.lead), words, "stock"))
    awards = award_line(book, item)
    if awards:
        rows.append(Row(Said(book.say("item.awards"), book.lead), awards, "awards"))
    return rows + badge_rows(book, item)


def award_line(book: Book, item: Item) -> Said:
    """Return "OVOP 2024, 3 dari 3 bintang · Prudes"."""
    said = [book.leading(words) for words in item.awards]
    langs = [one.lang for one in said if one]
    return Said(" · ".join(one.text for one in said if one), langs[0]) if langs else SILENT


def badge_rows(book: Book, item: Item) -> list[Row]:
    """Return the permits: one row for all, or one each when their numbers are to be printed."""
    badges = [badge for badge in item.badges if badge.state is not BadgeState.ENDED and badge.label.strip()]
    if not badges:
        return []
    label = Said(book.say("item.badge"), book.lead)
    if not book.setting.certificate_numbers:
        text = " · ".join(dict.fromkeys(book.plain(badge.label).text for badge in badges))
        return [Row(label, book.plain(text), "certificates")]
    rows = []
    for badge in badges:
        note = book.leading(badge.note)
        value = " · ".join(part for part in (book.plain(badge.number).text, note.text) if part)
        name = book.plain(badge.label)
        rows.append(Row(name, Said(value, "id"), "certificates") if value else Row(label, name, "certificates"))
    return rows


def check_badges(book: Book, item: Item, page: int) -> None:
    """Report certificates that have ended (they are not printed), end before the fair is over, or end soon."""
    for badge in item.badges:
        if badge.state is BadgeState.ENDED:
            book.report("certificate.ended", "error", page, item.record, label=badge.label, number=badge.number)
        elif badge.state in (BadgeState.ENDING, BadgeState.LAPSING):
            note = book.leading(badge.note).text
            book.report(f"certificate.{badge.state}", "warning", page, item.record, label=badge.label, note=note)


def badge_line(book: Book, item: Item) -> Said:
    """Return "P-IRT · Halal" for a card: the permits that hold, with numbers if they are to be printed."""
    texts: list[str] = []
    for badge in item.badges:
        if badge.state is BadgeState.ENDED or not badge.label.strip():
            continue
        number = badge.number if book.setting.certificate_numbers else ""
        texts.append(book.plain(f"{badge.label} {number}").text)
    return book.plain(" · ".join(dict.fromkeys(texts)))


def offer_rows(book: Book, item: Item) -> list[Row]:
    """Return the variants: what it is, what it costs, and from how many it costs less."""
    rows: list[Row] = []
    for offer in item.offers:
        name = offer_words(book, offer)
        price = book.leading(offer.retail) if book.setting.prices else SILENT
        if book.setting.prices and not price:
            price = Said(book.say("item.ask"), book.lead)
        wholesale = wholesale_words(book, offer)
        text = " · ".join(said.text for said in (price, wholesale) if said)
        if name or text:
            rows.append(Row(name, Said(text, price.lang if price else book.lead), "offers"))
    return rows
