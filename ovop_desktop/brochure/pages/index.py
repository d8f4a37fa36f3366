"""The index: every product and every producer with the pages they are on."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.running import put_foot, put_head, quiet_foot
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said

COLUMNS = {"A4": 2, "F4": 2, "A5": 1, "A6": 1}

_INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


@dataclass(frozen=True, slots=True)
class Term:
    """An index entry. `under` is the second language or the village; `pages` count from 0."""

    said: Said
    under: Said
    record: str
    field: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A term broken for the column, or (with `term` None) the letter above a group, or a heading."""

    term: Term | None
    letter: str
    lines: tuple[str, ...]
    under: tuple[str, ...]
    height: float


def sorting(text: str) -> tuple[str, str]:
    """Return the key by which names are ordered: letters without their accents, case aside."""
    plain = "".join(ch for ch in unicodedata.normalize("NFKD", text) if not unicodedata.combining(ch))
    return unicodedata.normalize("NFC", plain).casefold(), text


def initial_of(text: str) -> str:
    """Return the letter a name is listed under: A to Z, a Hangul consonant, or "#"."""
    for letter in text:
        if "\uac00" <= letter <= "\ud7a3":
            return _INITIALS[(ord(letter) - 0xAC00) // 588]
        if letter.isalpha():
            return unicodedata.normalize("NFKD", letter)[0].upper()
        if letter.isdecimal():
            return "#"
    return "#"


MOST_IN_A_COLUMN = 200
"""Entries beyond which no column of any paper holds them: they need not be measured for it."""


def index_pages(book: Book) -> None:
    """Compose the index of products and the index of producers; two short ones share a page."""
    products, producers = _products(book), _producers(book)
    if _side_by_side(book, products, producers):
        return
    spot: Spot | None = None
    for key, terms in (("index.products", products), ("index.producers", producers)):
        if terms:
            spot = _section(book, key, terms, spot)
    if spot is not None:
        quiet_foot(book, spot.sheet, spot.y)


def _products(book: Book) -> list[Term]:
    found: dict[str, Term] = {}
    for chapter in book.catalogue.chapters:
        for item in chapter.items:
            pages = tuple(dict.fromkeys(book.item_pages.get(item.record, ())))
            said = book.leading(item.name) or Said(book.say("item.untitled"), book.lead)
            under = book.beside(item.name) or book.leading(item.village)
            found[item.record or said.text] = Term(said, under, item.record, "name", pages)
    return sorted(found.values(), key=lambda term: sorting(term.said.text))


def _producers(book: Book) -> list[Term]:
    pages: dict[tuple[str, str], list[int]] = {}
    villages: dict[tuple[str, str], Said] = {}
    for chapter in book.catalogue.chapters:
        for item in chapter.items:
            if item.producer.strip():
                key = (item.producer_record, item.producer.strip())
                pages.setdefault(key, []).extend(book.item_pages.get(item.record, ()))
                villages.setdefault(key, book.leading(item.village))
    terms = [
        Term(book.plain(name), villages[record, name], record, "producer", tuple(sorted(set(numbers))))
        for (record, name), numbers in pages.items()
    ]
    return sorted(terms, key=lambda term: sorting(term.said.text))


def _side_by_side(book: Book, products: Sequence[Term], producers: Sequence[Term]) -> bool:
    """Compose both indexes in one column each, if both are that short."""
    paper, unit = book.paper, book.paper.unit
    if COLUMNS[paper.id] < 2 or not products or not producers or len(products) > MOST_IN_A_COLUMN:
        return False
    gap = 11 * unit
    width = (paper.measure - gap) / 2
    both = (_entries(book, products, width), _entries(book, producers, width))
    baseline = paper.head + 25 * unit
    top = baseline + 20 * unit
    if max(sum(entry.height for entry in entries) for entries in both) > paper.height - paper.foot - 9 * unit - top:
        return False
    sheet = book.sheet("index", "", book.say("index.label"))
    put_head(book, sheet, Said(book.say("index.label"), book.lead))
    _put_title(book, sheet, "index.label", 0.86, baseline)
    with sheet.group("Index"):
        for at, (key, entries) in enumerate(zip(("chapter.products", "chapter.producers"), both, strict=True)):
            x = paper.margin + at * (width + gap)
            label = book.styles.label.speaking(book.lead)
            sheet.text(x, baseline + 14 * unit, book.say(key), label, role="H2", lang=book.lead)
            _put_column(book, sheet, x, top - 6 * unit, width, entries)
    tallest = max(sum(entry.height for entry in entries) for entries in both)
    quiet_foot(book, sheet, top + tallest)
    put_foot(book, sheet)
    return True


@dataclass(frozen=True, slots=True)
class Spot:
    """Where an index ended: the page and the height below which it is free."""

    sheet: Sheet
    y: float


def _section(book: Book, key: str, terms: Sequence[Term], after: Spot | None) -> Spot:
    """Flow one index over as many columns and pages as it takes, or below another if all of it fits there."""
    paper, unit = book.paper, book.paper.unit
    count = COLUMNS[paper.id]
    gap = 9 * unit
    width = (paper.measure - (count - 1) * gap) / count
    entries = _entries(book, terms, width)
    bottom = paper.height - paper.foot - 9 * unit
    spot = after
    if spot is not None:
        top = spot.y + 30 * unit
        columns, left = _columns(entries, count, bottom - top)
        if not left:
            _put_title(book, spot.sheet, key, 0.5, spot.y + 20 * unit)
            return _put_columns(book, spot.sheet, columns, top, width, gap)
    first = True
    while entries:
        sheet = book.sheet("index", "", book.say(key))
        put_head(book, sheet, Said(book.say("index.label"), book.lead))
        baseline = paper.head + (25 if first else 16) * unit
        _put_title(book, sheet, key, 0.86 if first else 0.5, baseline)
        top = baseline + 8 * unit
        columns, entries = _columns(entries, count, bottom - top)
        spot = _put_columns(book, sheet, columns, top, width, gap)
        put_foot(book, sheet)
        first = False
    if spot is None:
        raise ValueError(key)
    return spot


def _put_columns(
    book: Book, sheet: Sheet, columns: Sequence[Sequence[Entry]], top: float, width: float, gap: float
) -> Spot:
    with sheet.group("Index"):
        for at, column in enumerate(columns):
            _put_column(book, sheet, book.paper.margin + at * (width + gap), top, width, column)
    return Spot(sheet, top + max(sum(entry.height for entry in column) for column in columns))


def _columns(entries: list[Entry], count: int, height: float) -> tuple[list[list[Entry]], list[Entry]]:
    """Fill `count` columns: on the last page as evenly as may be, before that to the foot."""
    total = sum(entry.height for entry in entries)
    goal = height if total >= height * count else min(height, total / count + 0.01)
    while True:
        columns: list[list[Entry]] = []
        left = list(entries)
        for _ in range(count):
            column: list[Entry] = _again(columns, left)
            used = sum(entry.height for entry in column)
            while left and (used + left[0].height <= goal or len(column) == sum(one.term is None for one in column)):
                used += left[0].height
                column.append(left.pop(0))
            _keep_together(column, left)
            columns.append(column)
        if not left or goal >= height:
            return columns, left
        goal = min(height, goal + 6)


def _again(columns: Sequence[Sequence[Entry]], left: Sequence[Entry]) -> list[Entry]:
    """A column that goes on with a letter begins with it again."""
    if not columns or not left or left[0].term is None:
        return []
    letters = [entry for column in columns for entry in column if entry.term is None]
    return letters[-1:]


def _keep_together(column: list[Entry], left: list[Entry]) -> None:
    """A letter never stands alone at the foot of a column, and a short group goes to the next column as a whole."""
    if not left or left[0].term is None:
        return
    start = next((at for at in range(len(column) - 1, -1, -1) if column[at].term is None), 0)
    if start and len(column) - start <= 4:
        left[:0] = column[start:]
        del column[start:]


def _entries(book: Book, terms: Sequence[Term], width: float) -> list[Entry]:
    styles, unit = book.styles, book.paper.unit
    found: list[Entry] = []
    letter = ""
    for term in terms:
        here = initial_of(term.said.text)
        if here != letter:
            letter = here
            found.append(Entry(None, letter, (), (), styles.heading.size * 0.9 + 5.5 * unit))
        strong = styles.body.speaking(term.said.lang)
        room = width - _pages_width(book, term) - 4 * unit
        lines = book.setter.lines(term.said.text, strong, room, term.said.lang, hyphens=False)
        small = styles.small.speaking(term.under.lang)
        under = book.setter.lines(term.under.text, small, room, term.under.lang, hyphens=False)
        height = len(lines) * strong.lead + len(under) * styles.small.lead * 0.94 + 2.0 * unit
        found.append(Entry(term, "", lines, under, height))
    return found


def _pages_text(term: Term) -> str:
    return ", ".join(str(page + 1) for page in term.pages)


def _pages_width(book: Book, term: Term) -> float:
    return min(book.setter.width(_pages_text(term), book.styles.small_strong), 90.0)


def _put_title(book: Book, sheet: Sheet, key: str, share: float, baseline: float) -> None:
    paper, styles = book.paper, book.styles
    said = Said(book.say(key), book.lead)
    roman, italic = styles.title.scaled(share), styles.title_italic.scaled(share)
    name = set_name(book.setter, said, roman, italic, paper.measure * 0.68, most=1, inline=True)
    put_name(sheet, paper.margin - name.roman.size * 0.02, baseline - name.roman.size * ASCENT, name, role="H1")
    if book.second:
        style = styles.lead.in_colour(book.theme.mute).speaking(book.second)
        sheet.text(paper.right, baseline, book.say(key, book.second), style, align="right", lang=book.second)


def _put_column(book: Book, sheet: Sheet, x: float, top: float, width: float, column: Sequence[Entry]) -> None:
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    y = top
    for at, entry in enumerate(column):
        if entry.term is None:
            style = styles.heading_italic.scaled(0.9)
            lang = "ko" if entry.letter in _INITIALS else book.lead
            style = style.speaking(lang)
            baseline = y + entry.height - 3.4 * unit
            sheet.text(x, baseline, entry.letter, style, lang=lang, role="Span")
            sheet.rule(x, y + entry.height - 0.9 * unit, x + width, theme.main, 0.7)
        else:
            _put_term(book, sheet, x, y, width, entry, entry.term)
            if at + 1 < len(column) and column[at + 1].term is not None:
                sheet.rule(x, y + entry.height, x + width, theme.hair, 0.35)
        y += entry.height


def _put_term(book: Book, sheet: Sheet, x: float, y: float, width: float, entry: Entry, term: Term) -> None:
    styles, unit = book.styles, book.paper.unit
    body = styles.body.speaking(term.said.lang)
    origin = Origin(term.record, term.field)
    top = y + 1.0 * unit
    baseline = top + body.size * ASCENT
    sheet.lines(x, top, entry.lines, body, lang=term.said.lang, origin=origin, spoken=term.said.text)
    if entry.under:
        small = styles.small.speaking(term.under.lang)
        sheet.lines(
            x,
            top + len(entry.lines) * body.lead - 0.3 * unit,
            entry.under,
            small,
            lang=term.under.lang,
            spoken=term.under.text,
            origin=origin,
        )
    text = _pages_text(term)
    figures = book.setter.squeezed(text, styles.small_strong, 90.0)
    wide = sheet.text(x + width, baseline, text, figures, align="right", lang=book.lead)
    _link_pages(book, sheet, Area(x + width - wide, y, wide, entry.height), term, figures.size)
    if term.pages:
        area = Area(x, y, width - wide - 2 * unit, entry.height)
        sheet.link(area, f"{term.said.text}, {term.pages[0] + 1}", page=term.pages[0])


def _link_pages(book: Book, sheet: Sheet, area: Area, term: Term, size: float) -> None:
    """Each number leads to its own page."""
    if not term.pages:
        return
    style = book.styles.small_strong.sized(size)
    x = area.x
    for page in term.pages:
        digits = f"{page + 1}"
        wide = book.setter.width(digits, style)
        sheet.link(Area(x, area.y, wide, area.height), digits, page=page)
        x += book.setter.width(digits + ", ", style)
