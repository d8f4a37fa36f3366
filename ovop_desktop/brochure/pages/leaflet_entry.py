"""A product of a leaflet: beside its photo, below it where there is room, or in white on batik as the first."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, StockMark
from ovop_desktop.brochure.decor import kawung_field, photo_mark
from ovop_desktop.brochure.ornaments import Area, arch, rectangle
from ovop_desktop.brochure.pages.leaflet_cover import inner
from ovop_desktop.brochure.pages.stack import Stack
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import lowest, priced
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import SILENT, Said

ROOMY = 70.0
"""From this height on (design millimetres), a product's words stand below its photo."""


HIGH = 48.0
"""From this height on, the photo beside the words is larger, and so is the type."""


TALL = 120.0
"""From this height on, the words below the photo are larger."""


@dataclass(frozen=True, slots=True)
class Dress:
    """The type of an entry."""

    roman: Style
    italic: Style
    second: Style
    maker: Style
    summary: Style
    price: Style
    both: bool
    """Whether the summary is printed in both languages."""
    floor: float = 0.74
    gap: float = 1.9
    """Above the summary and the price, in design millimetres."""


def range_fits(book: Book, area: Area, item: Item, hero: bool) -> bool:
    """Tell whether a product's prices fit in one line of its place (the hero's: its field) as a range."""
    if not book.setting.prices:
        return True
    said = priced(book, item, 0).price
    unit = book.paper.unit
    if hero:
        dress, width = _white(book, area), inner(area, unit).width
    elif area.height >= ROOMY * unit:
        dress, width = _dark(book, _below_size(book, area)), area.width
    else:
        dress, width = _dark(book, _beside_size(book, area)), area.width - _photo_width(book, area) - 4 * unit
    return book.setter.width(said.text, dress.price.speaking(said.lang)) <= width


def put_entry(book: Book, sheet: Sheet, area: Area, item: Item, *, ranges: bool) -> None:
    """Put a product into its place; without `ranges` several prices are said as "from" the lowest."""
    with sheet.group("Sect"):
        if area.height >= ROOMY * book.paper.unit:
            _put_below(book, sheet, area, item, ranges)
        else:
            _put_beside(book, sheet, area, item, ranges)


def put_hero(book: Book, sheet: Sheet, field: Area, item: Item, *, ranges: bool) -> None:
    """Put the first product on its field, which reaches the edges of the panel."""
    theme, unit = book.theme, book.paper.unit
    kawung_field(sheet, field, theme.deep, theme.batik, 22 * unit)
    area = inner(field, unit)
    with sheet.group("Sect"):
        words = _Words(book, sheet, item, area.width, area.height * 0.56, _white(book, field), ranges)
        height = min(area.height - words.height - 6 * unit, area.width * 1.24)
        width = min(area.width, height * 1.06)
        free = area.height - words.height - height - 6 * unit
        window = Area(area.x + (area.width - width) / 2, area.y + free * 0.42, width, height)
        sheet.stroke(arch(window.inset(-2.6 * unit)), theme.accent, 0.7, rectangle(field))
        _put_photo(book, sheet, window, item, words.title, arched=True)
        words.put(area.x, window.bottom + 6 * unit + free * 0.2)


def _put_below(book: Book, sheet: Sheet, area: Area, item: Item, ranges: bool) -> None:
    unit = book.paper.unit
    dress = _dark(book, _below_size(book, area))
    words = _Words(book, sheet, item, area.width, area.height * 0.56, dress, ranges)
    height = min(area.height - words.height - 5 * unit, area.width * 1.24)
    window = Area(area.x, area.y, area.width, height)
    _put_photo(book, sheet, window, item, words.title, arched=height > area.width)
    words.put(area.x, window.bottom + 5 * unit)


def _put_beside(book: Book, sheet: Sheet, area: Area, item: Item, ranges: bool) -> None:
    unit = book.paper.unit
    width = _photo_width(book, area)
    window = Area(area.x, area.y, width, min(area.height, width * 1.36))
    x = window.right + 4 * unit
    words = _Words(book, sheet, item, area.right - x, area.height, _dark(book, _beside_size(book, area)), ranges)
    _put_photo(book, sheet, window, item, words.title, arched=False)
    words.put(x, area.y - 0.4 * unit, max(window.bottom, area.y + words.height))


def _below_size(book: Book, area: Area) -> float:
    return 1.5 if area.height > TALL * book.paper.unit else 1.12


def _beside_size(book: Book, area: Area) -> float:
    return 0.92 if area.height > HIGH * book.paper.unit else 0.74


def _photo_width(book: Book, area: Area) -> float:
    return area.width * (0.45 if area.height > HIGH * book.paper.unit else 0.37)


def _dark(book: Book, size: float) -> Dress:
    styles, theme = book.styles, book.theme
    roomy = size > 1
    return Dress(
        styles.card.scaled(size),
        styles.card_italic.scaled(size),
        styles.small.scaled(max(1.0, size / 1.3)).in_colour(theme.ink)
        if roomy
        else styles.small.sized(7.4).in_colour(theme.ink),
        styles.small if roomy else _tight(styles.small.sized(7)),
        styles.body.scaled(max(1.0, size / 1.3)) if roomy else _tight(styles.small.in_colour(theme.ink)),
        styles.card_price.scaled(1.08 * size if roomy else 0.92).in_colour(theme.main),
        both=roomy,
        gap=1.9 * max(1.0, size / 1.2) if roomy else 1.1,
    )


def _white(book: Book, field: Area) -> Dress:
    styles, theme = book.styles, book.theme
    whole = field.height > 0.8 * book.paper.height
    share = 1.26 if whole else 0.86
    return Dress(
        styles.heading.scaled(1.1 * share).in_colour(WHITE),
        styles.heading_italic.scaled(1.1 * share).in_colour(theme.accent),
        styles.white_strong.scaled(min(share, 1.1)),
        styles.white.scaled(1.12 if whole else 1.0),
        styles.lead.scaled(0.86 * share).in_colour(WHITE),
        styles.price.scaled(0.66 * share).in_colour(theme.accent),
        both=whole,
        gap=3.0 if whole else 1.9,
        floor=0.62,
    )


def _tight(style: Style) -> Style:
    return Style(style.face, style.size * 0.97, style.size * 1.3, style.colour, style.track)


def _put_photo(book: Book, sheet: Sheet, area: Area, item: Item, title: Said, *, arched: bool) -> None:
    unit = book.paper.unit
    photo = item.photos[0] if item.photos else None
    window = Window(area, arched=arched, radius=0 if arched else 1.6 * unit)
    place(book, sheet, window, photo, title, Origin(item.record, "photo"))
    if item.stock is not StockMark.READY:
        flag = Said(book.say(f"stock.{item.stock.value}"), book.lead)
        style, origin = book.styles.label.scaled(0.92), Origin(item.record, "stock")
        photo_mark(sheet, area.x, area.bottom - 3 * unit, flag, style, book.theme, origin, 0.82 * unit)


class _Words:
    """Name, maker, one line and price of a product, measured from what must be there to what fits."""

    def __init__(
        self, book: Book, sheet: Sheet, item: Item, width: float, room: float, dress: Dress, ranges: bool
    ) -> None:
        self._sheet, self._item, self._unit = sheet, item, book.paper.unit
        self._gap = dress.gap * self._unit
        unit, page = self._unit, sheet.number
        self.title = book.name_of(item, page)
        book.item_pages.setdefault(item.record, []).append(page)
        cost = priced(book, item, page) if book.setting.prices else None
        self._price = Stack(book, sheet, width, room)
        if cost:
            price = cost.price if ranges else lowest(book, item) or cost.price
            self._price.line(price, dress.price, Origin(item.record, "price"))
        stack = self._stack = Stack(book, sheet, width, room - self._price.height - dress.gap * unit)
        origin = Origin(item.record, "name")
        stack.name(self.title, (dress.roman, dress.italic), stack.left * 0.46, origin, role=book.heading(), inline=True)
        second = book.beside(item.name, item.record, "name", page)
        stack.text(second, dress.second, stack.left * 0.3, origin, gap=0.7 * unit, floor=0.3, most=1)
        self._add_maker(book, dress)
        self._add_summaries(book, dress)

    def _add_maker(self, book: Book, dress: Dress) -> None:
        """Producer and village: in one line if they fit, else each in its own."""
        item = self._item
        maker, village = book.plain(item.producer), book.leading(item.village)
        both = book.plain(" · ".join(said.text for said in (maker, village) if said))
        stack, style = self._stack, dress.maker.speaking(both.lang)
        together = book.setter.one_line(both.text, style, stack.width, floor=0.84) if both else None
        rows = [(both, "producer" if maker else "village")] if together else [(maker, "producer"), (village, "village")]
        for number, (said, field) in enumerate(rows):
            room, gap = stack.left * 0.3, (0.7 if number == 0 else 0.2) * self._unit
            stack.text(said, together or dress.maker, room, Origin(item.record, field), gap=gap, floor=0.3, most=1)

    def _add_summaries(self, book: Book, dress: Dress) -> None:
        item, page, stack, unit = self._item, self._sheet.number, self._stack, self._unit
        origin = Origin(item.record, "summary")
        said = book.leading(item.summary, item.record, "summary", page)
        other = book.beside(item.summary) if dress.both else SILENT
        room = stack.left - dress.gap * unit
        stack.text(said, dress.summary, room * (0.62 if other else 1), origin, gap=dress.gap * unit, floor=dress.floor)
        if other:
            stack.text(other, dress.second, stack.left - 1.6 * unit, origin, gap=1.6 * unit, floor=0.62)

    @property
    def height(self) -> float:
        """Of everything, in points."""
        gap = self._gap if self._price.height else 0.0
        return self._stack.height + gap + self._price.height

    def put(self, x: float, top: float, foot: float = 0.0) -> None:
        """Put the words below `top`, the price at `foot` or below the rest."""
        self._stack.put(x, top)
        self._price.put(
            x, max(foot, top + self.height) - self._price.height if foot else top + self.height - self._price.height
        )
