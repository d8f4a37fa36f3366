"""The columns of a price list: which there are, and how wide, so that every price stands on one line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, Offer
from ovop_desktop.brochure.pages.label_codes import EAN_WIDTH, ean_of
from ovop_desktop.brochure.styles import SANS, SANS_BOLD, SANS_SEMI, TEXT_ITALIC, Style
from ovop_desktop.brochure.wording import SILENT, Said

LEAST = 6.3
"""The smallest type of the list: smaller fills in on a press, above all where it is reversed (points)."""

NAMES = 0.4
"""Share of the measure that the names keep before packs are set in two lines."""


@dataclass(frozen=True, slots=True)
class Types:
    """The type of a dense list: the design system's faces, set closer."""

    name: Style
    second: Style
    small: Style
    chip: Style
    price: Style
    label: Style
    label_second: Style


def types_of(book: Book) -> Types:
    """Return the type of the list on the book's paper and palette."""
    paper, theme = book.paper, book.theme
    small = paper.small - 0.2
    return Types(
        name=Style(SANS_SEMI, paper.body + 0.3, paper.body * 1.3, theme.ink, -4),
        second=Style(TEXT_ITALIC, paper.small + 0.9, paper.small * 1.32, theme.mute),
        small=Style(SANS, small, small * 1.36, theme.mute),
        chip=Style(SANS_SEMI, max(LEAST, paper.label * 0.97), paper.label * 1.2, theme.main, 12),
        price=Style(SANS_BOLD, paper.body + 0.3, paper.body * 1.3, theme.ink, tabular=True),
        label=replace(
            book.styles.label.in_colour(theme.main),
            size=max(LEAST, paper.label * 0.94),
            lead=paper.label * 1.3,
            track=70,
        ),
        label_second=Style(SANS, max(LEAST, paper.label * 0.96), paper.label * 1.3, theme.mute),
    )


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table. `id` is product, maker, badges, offer, retail, least, wholesale or order."""

    id: str
    x: float
    width: float
    align: str = "left"

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    def at(self) -> float:
        """Return where its text is put: the left edge, or the right one of figures."""
        return self.right if self.align == "right" else self.x


@dataclass(frozen=True, slots=True)
class Columns:
    """All columns from left to right; `photo` is the side of the small photos (0 without) in the product's column."""

    columns: tuple[Column, ...]
    photo: float
    types: Types

    def named(self, name: str) -> Column | None:
        """Return a column, or None when the list has none of that name."""
        return next((column for column in self.columns if column.id == name), None)

    @property
    def words(self) -> Column:
        """The part of the product's column beside its photo."""
        column = self.columns[0]
        shift = self.photo * 1.26
        return Column(column.id, column.x + shift, column.width - shift)


def offer_said(book: Book, offer: Offer) -> Said:
    """Return "Pouch kraft · 250 g"."""
    parts = [said for said in (book.pack(offer), book.leading(offer.net)) if said]
    return Said("\u00a0· ".join(said.text for said in parts), parts[0].lang) if parts else SILENT


def least_said(book: Book, offer: Offer) -> Said:
    """Return "min. 12 pcs", the quantity from which the wholesale price holds."""
    least = book.leading(offer.wholesale_from)
    return Said(book.say("item.wholesale_min", amount=least.text), book.lead) if least else SILENT


def columns_of(book: Book) -> Columns:
    """Measure the columns for everything the list says."""
    paper, unit, types = book.paper, book.paper.unit, types_of(book)
    items = [item for chapter in book.catalogue.chapters for item in chapter.items]
    wide = paper.width > paper.height
    photo = (11 if paper.id != "A5" else 12) * unit if book.options["photos"] else 0.0
    gap, floor = 4.6 * unit, paper.measure * 0.36
    bars = EAN_WIDTH if any(ean_of(book, offer) for item in items for offer in item.offers) else 0.0
    room = paper.measure * (1 - NAMES)
    parts = _narrowed(_parts(book, types, items, wide, bars), room, gap, max(36 * unit, bars))
    if paper.measure - sum(part.width + gap for part in parts) < floor:
        parts = [part for part in parts if part.id != "least"]
    rest = paper.measure - sum(part.width + gap for part in parts)
    if rest < floor:
        # A very long price or packaging must leave the names their room.
        share = (paper.measure - floor - gap * len(parts)) / sum(part.width for part in parts)
        least = {"offer": bars}
        parts = [replace(part, width=max(part.width * share, least.get(part.id, 0.0))) for part in parts]
        rest = paper.measure - sum(part.width + gap for part in parts)
    front = [Column("product", 0, rest)]
    if wide and any(book.plain(item.producer) or book.leading(item.village) for item in items):
        front = [Column("product", 0, (rest - gap) * 0.56), Column("maker", 0, (rest - gap) * 0.44)]
    placed: list[Column] = []
    x = paper.margin
    for column in (*front, *parts):
        placed.append(replace(column, x=x))
        x += column.width + gap
    return Columns(tuple(placed), photo, types)


def _parts(book: Book, types: Types, items: Sequence[Item], wide: bool, bars: float) -> list[Column]:
    """Return the columns right of the names, as wide as what stands in them; not yet placed.

    `bars` is the width of a bar code where there is one.
    """
    unit = book.paper.unit
    offers = [offer for item in items for offer in item.offers]

    def natural(saids: Iterable[Said], style: Style, least: float, most: float) -> float:
        widths = [book.setter.width(said.text, style.speaking(said.lang)) for said in set(saids) if said]
        return min(max(max(widths, default=0.0) + 0.5, least * unit), most * unit)

    found: list[Column] = []
    if wide and any(item.badges for item in items):
        found.append(Column("badges", 0, 32 * unit))
    packs = natural((offer_said(book, offer) for offer in offers), types.small, 20, 62)
    found.append(Column("offer", 0, max(packs, bars)))
    retail = natural((book.leading(offer.retail) for offer in offers), types.price, 16, 40)
    ask = natural([Said(book.say("item.ask"), book.lead)], types.small, 0, 40)
    found.append(Column("retail", 0, max(retail, ask), "right"))
    if trading(book, offers):
        least = natural((least_said(book, offer) for offer in offers), types.small, 0, 40)
        if any(offer.wholesale_from for offer in offers):
            found.append(Column("least", 0, max(least, 9 * unit), "right"))
        prices = natural((book.leading(offer.wholesale) for offer in offers), types.price, 15, 40)
        found.append(Column("wholesale", 0, max(prices, least), "right"))
    if book.options["order_form"]:
        found.append(Column("order", 0, 15 * unit))
    return found


def _narrowed(parts: list[Column], room: float, gap: float, least: float) -> list[Column]:
    """Take from the packs what the names lack, but leave them `least`: they may stand in two lines."""
    over = sum(part.width + gap for part in parts) - room
    return [
        replace(part, width=max(min(part.width, least), part.width - over)) if part.id == "offer" and over > 0 else part
        for part in parts
    ]


def trading(book: Book, offers: Iterable[Offer]) -> bool:
    """Tell whether wholesale prices are wanted and there are any."""
    return book.setting.wholesale and any(book.leading(offer.wholesale) for offer in offers)
