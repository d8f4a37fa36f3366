"""What a loose sheet says in full on its back: specification, ordering and storage, how it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import BadgeState, Item
from ovop_desktop.brochure.content import Row as Fact
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.label_codes import EAN_USUAL, EAN_WIDTH, ean_of, put_ean
from ovop_desktop.brochure.pages.tables import Row, Table, put_table, table_of
from ovop_desktop.brochure.prices import offer_words
from ovop_desktop.brochure.setter import ASCENT, Line
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import SILENT, Said, exactly

HEADINGS = {
    "facts": "item.facts",
    "trade": "sheet.trade",
    "permits": "sheet.permits",
    "gtin": "sheet.barcodes",
    "specification": "sheet.specification",
    "terms": "sheet.terms",
    "making": "sheet.making",
}


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with a table, lines or bar codes under it, measured; `field` names what it shows."""

    field: str
    table: Table | None
    lines: tuple[Line, ...]
    style: Style
    lang: str
    height: float
    codes: tuple[tuple[Said, str], ...] = ()
    """Packs and the digits of their bar codes."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """All of it in one language, in two columns; `book` speaks the language. `moved` says the same as running text."""

    book: Book
    columns: tuple[tuple[Group, ...], tuple[Group, ...]]
    width: float
    height: float
    moved: tuple[Moved, ...]


def particulars(book: Book, item: Item, *, trade: bool = False) -> list[Particulars]:
    """Measure them in the leading language, and once more in the second where something is written in it.

    `trade` puts the terms of export in front and the permits with their numbers behind them.
    """
    kept = item if trade else replace(item, trade=())
    # The terms of export begin with the customs code; without them it stands among the data.
    kept = replace(kept, facts=item.facts if trade and not item.trade else ())
    found = [_measured(book, kept, permits_of(book, item) if trade else ())]
    if book.second:
        found.append(_measured(book.speaking(book.second), _only(kept, book.second), ()))
    return [one for one in found if one.moved]


def _only(item: Item, lang: str) -> Item:
    """The product with what is written in `lang`: nothing is said twice in the leading language."""
    return replace(
        item,
        specification=tuple(fact for fact in item.specification if exactly(fact[1], lang)),
        terms=tuple(fact for fact in item.terms if exactly(fact[1], lang)),
        making=item.making if exactly(item.making, lang) else {},
        trade=tuple(fact for fact in item.trade if exactly(fact[1], lang)),
        facts=(),
        offers=(),
    )


def permits_of(book: Book, item: Item) -> tuple[Fact, ...]:
    """Every permit that holds, with its number and until when."""
    found: list[Fact] = []
    for badge in item.badges:
        if badge.state is not BadgeState.ENDED and badge.label.strip():
            note = book.leading(badge.note).text
            value = " · ".join(part for part in (book.plain(badge.number).text, note) if part)
            found.append(({book.lead: badge.label}, {book.lead: value} if value else {}))
    return tuple(found)


def _measured(book: Book, item: Item, permits: Sequence[Fact]) -> Particulars:
    gap = 12 * book.paper.unit
    width = (book.paper.measure - gap) / 2
    groups = [
        _table(book, item.trade, "trade", width),
        _table(book, item.facts, "facts", width),
        _table(book, item.specification, "specification", width),
        _table(book, item.terms, "terms", width),
        _table(book, permits, "permits", width),
        _lines(book, item, width),
        _codes(book, item, width),
    ]
    left: list[Group] = []
    right: list[Group] = []
    for group in groups:
        if group is not None:
            (left if _high(left) <= _high(right) else right).append(group)
    columns = tuple(left), tuple(right)
    height = max(sum(group.height for group in column) for column in columns)
    return Particulars(book, columns, width, height, _moved(book, item, permits))


def _high(groups: Sequence[Group]) -> float:
    return sum(group.height for group in groups)


def _rows(book: Book, facts: Sequence[Fact], field: str) -> list[Row]:
    said = [(book.leading(label), book.leading(value)) for label, value in facts]
    return [Row(label, value or SILENT, field) for label, value in said if label or value]


def _label(book: Book) -> float:
    return book.styles.label.size * ASCENT + 4 * book.paper.unit


def _table(book: Book, facts: Sequence[Fact], field: str, width: float) -> Group | None:
    rows = _rows(book, facts, field)
    if not rows:
        return None
    table = table_of(book, rows, width)
    height = _label(book) + table.height + 7 * book.paper.unit
    return Group(field, table, (), book.styles.small, book.lead, height)


def _lines(book: Book, item: Item, width: float) -> Group | None:
    texts = book.story(item.making, item.record, "making")
    if not texts:
        return None
    style = book.styles.body.speaking(texts[0].lang)
    lines = tuple(book.setter.flow([said.text for said in texts], style, width, texts[0].lang))
    height = _label(book) + len(lines) * style.lead + 7 * book.paper.unit
    return Group("making", None, lines, style, texts[0].lang, height)


def _packs(book: Book, item: Item) -> tuple[tuple[Said, str], ...]:
    """The packs that have a bar code, if the sheet shows them."""
    return tuple((offer_words(book, offer), ean_of(book, offer)) for offer in item.offers if ean_of(book, offer))


def _codes(book: Book, item: Item, width: float) -> Group | None:
    packs, style, unit = _packs(book, item), book.styles.small, book.paper.unit
    if not packs:
        return None
    rows = -(-len(packs) // _beside(book, width))
    height = _label(book) + rows * _code_step(book) + 4 * unit
    return Group("gtin", None, (), style, book.lead, height, packs)


def _beside(book: Book, width: float) -> int:
    """How many bar codes stand beside one another."""
    gap = 6 * book.paper.unit
    return max(1, int((width + gap) / (EAN_WIDTH + gap)))


def _code_step(book: Book) -> float:
    """The height of a row of bar codes with the packs named under them."""
    return EAN_USUAL + book.styles.small.lead + 4 * book.paper.unit


def _put_codes(sheet: Sheet, item: Item, x: float, top: float, shown: Particulars, group: Group) -> None:
    book, gap, count = shown.book, 6 * shown.book.paper.unit, _beside(shown.book, shown.width)
    for number, (pack, digits) in enumerate(group.codes):
        left = x + (number % count) * (EAN_WIDTH + gap)
        y = top + (number // count) * _code_step(book)
        put_ean(sheet, digits, Area(left, y, EAN_WIDTH, EAN_USUAL), item.record)
        style = book.setter.squeezed(pack.text, group.style.speaking(pack.lang), EAN_WIDTH + gap / 2)
        baseline = y + EAN_USUAL + 1.4 * book.paper.unit + style.size * ASCENT
        sheet.text(left, baseline, pack.text, style, lang=pack.lang, origin=Origin(item.record, "offers"))


def _moved(book: Book, item: Item, permits: Sequence[Fact]) -> tuple[Moved, ...]:
    """The same as running text, for when it is more than the side holds."""
    name = book.leading(item.name) or Said(book.say("item.untitled"), book.lead)
    texts: dict[str, tuple[Said, ...]] = {
        field: tuple(_sentence(row) for row in _rows(book, facts, field))
        for field, facts in (
            ("trade", item.trade),
            ("facts", item.facts),
            ("specification", item.specification),
            ("terms", item.terms),
            ("permits", permits),
        )
    }
    texts["gtin"] = tuple(Said(f"{pack.text}: {digits}", pack.lang) for pack, digits in _packs(book, item))
    texts["making"] = book.story(item.making, item.record, "making")
    page = len(book.sheets) - 1
    return tuple(Moved(item, name, field, said, page) for field, said in texts.items() if said)


def _sentence(row: Row) -> Said:
    text = ": ".join(part for part in (row.label.text, row.value.text) if part)
    return Said(text, row.value.lang if row.value else row.label.lang)


def put_particulars(sheet: Sheet, item: Item, top: float, shown: Particulars) -> float:
    """Put the two columns and return the foot."""
    book, unit = shown.book, shown.book.paper.unit
    for at, column in enumerate(shown.columns):
        x, y = book.paper.margin + at * (shown.width + 12 * unit), top
        for group in column:
            label = book.styles.label.speaking(book.lead)
            heading = book.say(HEADINGS[group.field])
            sheet.text(x, y + label.size * ASCENT, heading, label, lang=book.lead, role=book.heading(1))
            body = y + _label(book)
            if group.table is not None:
                put_table(book, sheet, x, body, group.table, item.record)
            elif group.codes:
                _put_codes(sheet, item, x, body, shown, group)
            else:
                origin = Origin(item.record, group.field)
                sheet.lines(x, body, group.lines, group.style, lang=group.lang, origin=origin)
            y += group.height
    return top + shown.height
