"""The cells of a price list: texts one under another, and the small marks of permits and supply."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import BadgeState, Item, StockMark
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.pages.label_codes import EAN_USUAL, EAN_WIDTH, put_ean
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said


@dataclass(frozen=True, slots=True)
class Piece:
    """A text broken for its column; `above` is the space before it, `left` how far it is indented (points)."""

    said: Said
    lines: tuple[str, ...]
    style: Style
    field: str
    above: float = 0.0
    left: float = 0.0

    @property
    def height(self) -> float:
        """With the space above."""
        return self.above + len(self.lines) * self.style.lead

    def put(self, sheet: Sheet, x: float, top: float, width: float, align: str, record: str) -> None:
        """Put the text below `top`; `x` is the column's left edge."""
        sheet.lines(
            x,
            top + self.above + (self.style.lead - self.style.size * 1.06) / 2,
            self.lines,
            self.style,
            width=width,
            align=align,
            lang=self.said.lang,
            origin=Origin(record, self.field),
            spoken=self.said.text,
        )


@dataclass(frozen=True, slots=True)
class Bars:
    """The bar code of a pack on its white tile; `above` is the space before it, and twice as much follows."""

    digits: str
    above: float

    @property
    def height(self) -> float:
        """With the space around."""
        return 3 * self.above + EAN_USUAL

    def put(self, sheet: Sheet, x: float, top: float, record: str) -> None:
        """Put the tile below `top`."""
        put_ean(sheet, self.digits, Area(x, top + self.above, EAN_WIDTH, EAN_USUAL), record)


@dataclass(frozen=True, slots=True)
class Chip:
    """A small mark: where it is in its row of marks, and whether it is filled."""

    said: Said
    x: float
    row: int
    width: float
    field: str
    filled: bool


@dataclass(frozen=True, slots=True)
class Chips:
    """Marks in as many rows as they take; `beside` is the lead of the line on whose right they stand instead."""

    chips: tuple[Chip, ...]
    style: Style
    step: float
    above: float
    beside: float = 0.0

    @property
    def height(self) -> float:
        """With the space above; nothing when they stand beside another line."""
        return 0.0 if self.beside or not self.chips else self.above + (self.chips[-1].row + 1) * self.step

    def put(self, book: Book, sheet: Sheet, x: float, top: float, record: str) -> None:
        """Put the marks below `top`, or beside the line that ended there."""
        theme = book.theme
        height = self.step * 0.84
        first = top - (self.beside + height) / 2 if self.beside else top + self.above
        for chip in self.chips:
            y = first + chip.row * self.step
            outline = rounded(Area(x + chip.x, y, chip.width, height), height * 0.28)
            style = self.style.speaking(chip.said.lang)
            if chip.filled:
                sheet.fill(outline, theme.deep)
                style = style.in_colour(WHITE)
            else:
                sheet.stroke(outline, theme.main.mix(WHITE, 0.35), 0.5)
            baseline = y + height / 2 + style.size * 0.36
            middle = x + chip.x + chip.width / 2
            sheet.text(
                middle,
                baseline,
                chip.said.text,
                style,
                align="centre",
                lang=chip.said.lang,
                origin=Origin(record, chip.field),
            )


@dataclass(frozen=True, slots=True)
class Cell:
    """Everything that stands in one cell, from the top down."""

    parts: tuple[Piece | Chips | Bars, ...] = ()

    @property
    def height(self) -> float:
        """Of all parts."""
        return sum(part.height for part in self.parts)

    def put(self, book: Book, sheet: Sheet, x: float, top: float, width: float, align: str, record: str) -> None:
        """Put the cell below `top`."""
        y = top
        for part in self.parts:
            if isinstance(part, Chips):
                part.put(book, sheet, x, y, record)
            elif isinstance(part, Bars):
                part.put(sheet, x, y, record)
            else:
                part.put(sheet, x, y, width, align, record)
            y += part.height


def piece(book: Book, said: Said, style: Style, width: float, field: str, above: float = 0.0) -> tuple[Piece, ...]:
    """Return a text broken for a width, or nothing when it is silent."""
    if not said:
        return ()
    speaking = style.speaking(said.lang)
    # Tabular figures are measured as such: the breaker knows only proportional ones.
    if book.setter.width(said.text, speaking) <= width:
        return (Piece(said, (said.text,), speaking, field, above),)
    lines = book.setter.lines(said.text, speaking, width, said.lang, hyphens=False)
    return (Piece(said, lines, speaking, field, above),)


def marks(book: Book, item: Item) -> list[tuple[Said, str, bool]]:
    """Return the marks of a product: supply that is short, then the permits that hold."""
    found: list[tuple[Said, str, bool]] = []
    if item.stock is not StockMark.READY:
        found.append((Said(book.say(f"stock.{item.stock.value}"), book.lead), "stock", True))
    texts = []
    for badge in item.badges:
        if badge.state is not BadgeState.ENDED and badge.label.strip():
            number = badge.number if book.setting.certificate_numbers else ""
            texts.append(book.plain(f"{badge.label} {number}"))
    return found + [(said, "certificates", False) for said in dict.fromkeys(texts) if said]


def chips_of(
    book: Book, wanted: Iterable[tuple[Said, str, bool]], style: Style, small: Style, width: float, above: float
) -> tuple[Piece | Chips, ...]:
    """Set marks in rows; one too long for a mark is set as a text below them."""
    pad, gap = style.size * 0.62, style.size * 0.5
    chips: list[Chip] = []
    long: list[Piece] = []
    x, row = 0.0, 0
    for said, field, filled in wanted:
        wide = book.setter.width(said.text, style.speaking(said.lang)) + 2 * pad
        if wide > width:
            long += piece(book, said, small.in_colour(style.colour), width, field)
            continue
        if x and x + wide > width:
            x, row = 0.0, row + 1
        chips.append(Chip(said, x, row, wide, field, filled))
        x += wide + gap
    step = style.size * (ASCENT + 1.26)
    set_chips = (Chips(tuple(chips), style, step, above),) if chips else ()
    return (*set_chips, *long)


def beside(name: Piece, chips: Chips, width: float, taken: float) -> Chips | None:
    """Return the marks right of a name of one line that takes `taken` points, if they fit there."""
    last = chips.chips[-1]
    shift = taken + chips.style.size
    if len(name.lines) > 1 or last.row or shift + last.x + last.width > width:
        return None
    moved = tuple(replace(chip, x=chip.x + shift) for chip in chips.chips)
    return replace(chips, chips=moved, beside=name.style.lead)


def stacked(*parts: Sequence[Piece | Chips | Bars]) -> Cell:
    """Return a cell of several parts."""
    return Cell(tuple(part for group in parts for part in group))
