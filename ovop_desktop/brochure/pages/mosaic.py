"""A mosaic of products: rows of pictures with names and prices, the fewest and largest first, the first in arches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, StockMark
from ovop_desktop.brochure.decor import photo_mark
from ovop_desktop.brochure.names import Name, put_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.mosaic_plan import PLAIN, heights, rows_for
from ovop_desktop.brochure.pages.whole import fit_whole, name_whole, put_fitted
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import lowest, priced
from ovop_desktop.brochure.setter import Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said

SIZES = MappingProxyType({1: 2.0, 2: 1.5, 3: 1.14, 4: 0.96, 5: 0.8, 6: 0.72})
"""The size of a name, in sizes of a card's, where so many products stand beside one another."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A measured product: its name, the lines under it (text, field, gap above) and its price."""

    item: Item
    title: Said
    name: Name
    lines: tuple[tuple[Fitted, Said, str, float], ...]
    price: Fitted
    cost: Said

    @property
    def words(self) -> float:
        """The height of the words without the price."""
        return self.name.height + sum(fitted.height + gap for fitted, _, _, gap in self.lines)


@dataclass(frozen=True, slots=True)
class Row:
    """Tiles beside one another from (x, top): `picture` is the height of their pictures, `below` that of the rest."""

    tiles: tuple[Tile, ...]
    x: float
    top: float
    width: float
    gutter: float
    picture: float
    below: float


def measure_mosaic(
    book: Book, sheet: Sheet, items: Sequence[Item], area: Area, counts: tuple[int, ...] = ()
) -> tuple[Row, ...]:
    """Measure the rows of a mosaic of up to `MOST` items over an area: `counts` in each row, or as they fit best."""
    gap = _gap(book)
    counts = counts or rows_for(len(items), area.height + gap, area.width, lambda count: gap + _guess(book, count))
    if not counts:
        return ()
    rows: list[tuple[Tile, ...]] = []
    widths = [(area.width - _gutter(book, count) * (count - 1)) / count for count in counts]
    shared = [(count, width) for count, width in zip(counts, widths, strict=True) for _ in range(count)]
    ranges = all(_range_fits(book, item, *one) for item, one in zip(items, shared, strict=False))
    at = 0
    for count, width in zip(counts, widths, strict=True):
        most = area.height / len(counts) * 0.6
        part = items[at : at + count]
        inline = count < 3 and all(_is_short(book, item, count, width) for item in part)
        rows.append(tuple(_tile(book, sheet, item, width, most, count, inline, ranges) for item in part))
        at += count
    below = [_below(book, tiles) for tiles in rows]
    room = area.height - gap * (len(rows) - 1) - sum(below)
    pictures = heights(counts, widths, room)
    gap += (room - sum(pictures)) / len(rows)
    found: list[Row] = []
    top = area.y
    for tiles, width, words, picture in zip(rows, widths, below, pictures, strict=True):
        found.append(Row(tiles, area.x, top, width, _gutter(book, len(tiles)), picture, words))
        top += picture + words + gap
    return tuple(found)


def _is_short(book: Book, item: Item, count: int, width: float) -> bool:
    """Whether a name takes one line: in a row either all names do or none."""
    said = book.leading(item.name)
    return book.setter.width(said.text, book.styles.card.scaled(SIZES[count]).speaking(said.lang)) < width * 0.94


def wanted_height(book: Book, counts: Sequence[int], measure: float) -> float:
    """Return about how high a mosaic of such rows is when its pictures, none in an arch, have their best shape."""
    pictures = sum(measure / count * PLAIN for count in counts)
    return pictures + sum(_guess(book, count) for count in counts) + _gap(book) * max(0, len(counts) - 1)


def _gap(book: Book) -> float:
    return 7.5 * book.paper.unit


def _gutter(book: Book, count: int) -> float:
    return book.paper.gutter * (1.2 if count < 4 else 0.9)


def _guess(book: Book, count: int) -> float:
    """About how high the words of a row are: a name in two lines, the village, the price."""
    styles, unit = book.styles, book.paper.unit
    small = styles.small.lead * (2 if book.second else 1)
    price = styles.card_price.size * SIZES[count] + 1.6 * unit if book.setting.prices else 0.0
    return 5 * unit + styles.card.lead * SIZES[count] * 2 + small + price


def _below(book: Book, tiles: Sequence[Tile]) -> float:
    """The height of everything below the pictures of a row."""
    price = max(tile.price.height + 1.6 * book.paper.unit if tile.cost else 0.0 for tile in tiles)
    return 3.4 * book.paper.unit + max(tile.words for tile in tiles) + price


def _tile(
    book: Book, sheet: Sheet, item: Item, width: float, most: float, beside: int, inline: bool, ranges: bool
) -> Tile:
    styles, unit, theme = book.styles, book.paper.unit, book.theme
    size = SIZES[beside]
    small = styles.small.scaled(1.0 if beside > 3 else 1.16)
    title = book.name_of(item, sheet.number)
    book.item_pages.setdefault(item.record, []).append(sheet.number)
    cost = priced(book, item, sheet.number).price if book.setting.prices else SILENT
    price = Fitted((), styles.card_price)
    if cost:
        style = styles.card_price.scaled(max(0.9, size))
        cost = cost if ranges else lowest(book, item) or cost
        price = Fitted((cost.text,), book.setter.squeezed(cost.text, style.speaking(cost.lang), width))
        most -= price.height + 1.6 * unit
    lines: list[tuple[Fitted, Said, str, float]] = []
    for said, style, field in (
        (book.beside(item.name, item.record, "name", sheet.number), small.in_colour(theme.ink), "name"),
        (book.leading(item.village), small, "village"),
    ):
        if said:
            origin = Origin(item.record, field)
            lines.append((fit_whole(book, sheet, said, style, width, most * 0.3, origin, most=1), said, field, unit))
    room = most - sum(fitted.height + gap for fitted, _, _, gap in lines)
    roman, italic = styles.card.scaled(size), styles.card_italic.scaled(size)
    origin = Origin(item.record, "name")
    name = name_whole(book, sheet, title, (roman, italic), width, room, origin, inline=inline)
    return Tile(item, title, name, tuple(lines), price, cost)


def _range_fits(book: Book, item: Item, beside: int, width: float) -> bool:
    """Tell whether a product's prices fit as a range: on one sheet either all are said so or none."""
    if not book.setting.prices:
        return True
    said = priced(book, item, None).price
    style = book.styles.card_price.scaled(max(0.9, SIZES[beside]))
    return book.setter.width(said.text, style.speaking(said.lang)) <= width


def head_of(rows: Sequence[Row]) -> float:
    """Return where the field behind the first row ends: the arches stand on it and reach below it."""
    first = rows[0]
    return first.top + first.picture * 0.62


def put_mosaic(book: Book, sheet: Sheet, rows: Sequence[Row], arched: bool = True) -> None:
    """Put the mosaic, its first row in arches or not."""
    for number, row in enumerate(rows):
        for at, tile in enumerate(row.tiles):
            x = row.x + at * (row.width + row.gutter)
            with sheet.group("Sect"):
                _put_tile(book, sheet, row, tile, x, arched and number == 0)


def _put_tile(book: Book, sheet: Sheet, row: Row, tile: Tile, x: float, arched: bool) -> None:
    item, unit, theme = tile.item, book.paper.unit, book.theme
    picture = Area(x, row.top, row.width, row.picture)
    book.claim(sheet, item.record, Area(x, row.top, row.width, row.picture + row.below))
    photo = item.photos[0] if item.photos else None
    place(book, sheet, Window(picture, arched=arched), photo, tile.title, Origin(item.record, "photo"))
    if item.stock is not StockMark.READY:
        flag = Said(book.say(f"stock.{item.stock.value}"), book.lead)
        share = 1.0 if len(row.tiles) < 4 else 0.8
        style, origin = book.styles.label.scaled(share), Origin(item.record, "stock")
        photo_mark(sheet, x, picture.bottom, flag, style, theme, origin, unit * share)
    y = put_name(sheet, x, picture.bottom + 3.4 * unit, tile.name, origin=Origin(item.record, "name"))
    for fitted, said, field, gap in tile.lines:
        y = put_fitted(sheet, x, y + gap, fitted, said, Origin(item.record, field))
    if tile.cost:
        baseline = picture.bottom + row.below - tile.price.style.size * 0.26
        origin = Origin(item.record, "price")
        sheet.text(x, baseline, tile.cost.text, tile.price.style, lang=tile.cost.lang, origin=origin)
