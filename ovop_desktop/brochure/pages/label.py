"""One label: the village, the name, what is in it, the price, whose it is, and a code when there is room for one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import BadgeState, Item, Offer
from ovop_desktop.brochure.ean import valid
from ovop_desktop.brochure.label_grids import Grid
from ovop_desktop.brochure.layout import Run, Words
from ovop_desktop.brochure.names import put_name
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.pages.label_codes import (
    EAN_HIGHEST,
    EAN_LOWEST,
    EAN_WIDTH,
    left_out,
    put_ean,
    qr_side,
    short_link,
)
from ovop_desktop.brochure.pages.order import put_code
from ovop_desktop.brochure.pages.small_sheets import DOT
from ovop_desktop.brochure.pages.whole import fit_whole, name_whole, put_fitted
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.setter import Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import SILENT, Said, hangul

SMALLEST = 5.0
"""Points: no type on a label is smaller."""

UNPRINTED = 5.0
"""Millimetres along the paper's edge that an office printer leaves white, with room for its offset."""

ROOMY = 21 * MM
"""Inside at least this high, a label has its village above the name and its price on a band."""

LARGE, LOUD = 45 * MM, 1.34
"""Inside at least this high, name and price are so much larger beside the other words: they are read from the aisle."""

PRICE, PRICE_SMALL = 1.02, 1.18
"""The room a price takes on a large and on a small label, in sizes: its figures and the air above and under them."""

PRICE_ABOVE = 1.0
"""The same above a bar code, over the whole width."""

TALLEST = 0.7
"""Share of a label's height that a price with a bar code under it takes at most."""

LEAST_WORDS = 22 * MM
"""The width that the words beside a code need."""

CLEAR = 0.85
"""A price that a bar code beside it would press below this share of its size stands above the bar code instead."""


@dataclass(frozen=True, slots=True)
class Tag:
    """What one label is of: a product, and one of its variants (a blank one if it has none)."""

    item: Item
    offer: Offer

    @property
    def gtin(self) -> str:
        """The digits of a bar code, or nothing when there is none or it is wrong."""
        return self.offer.gtin if valid(self.offer.gtin) else ""


@dataclass(frozen=True, slots=True)
class Code:
    """The code of a label and the size of its tile; no width means there is none."""

    kind: str = ""
    data: str = ""
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Cut:
    """What a label's lower part consists of, measured: variant, price and whose it is.

    `above` is the height of a price that stands over the whole width, above everything else.
    """

    net: Fitted
    price: Style
    cost: Said
    owner: Fitted
    height: float
    air: float
    above: float = 0.0


def inside(grid: Grid, area: Area) -> Area:
    """Return the part of a label that is printed: away from its own edge, and from the paper's where that is near."""
    pad = min(4.2, max(1.9, 0.075 * min(grid.width, grid.height)))
    left, top = (max(pad, UNPRINTED - margin) * MM for margin in grid.margin)
    return Area(area.x + left, area.y + top, area.width - 2 * left, area.height - 2 * top)


def put_label(book: Book, grid: Grid, tag: Tag, sheet: Sheet, area: Area) -> None:
    """Put one label; what finds no room is reported."""
    room = inside(grid, area)
    share = min(1.55, max(0.5, min(room.height / (33 * MM), room.width / (60 * MM)) ** 0.75))
    roomy = room.height >= ROOMY
    band = 2.0 * MM * share if roomy else 0.0
    code = _code(book, tag, room, band)
    if tag.gtin and code.kind != "ean":
        left_out(book, sheet, "EAN-13")
    elif not code.width and book.setting.qr and tag.item.contact.link:
        left_out(book, sheet, "QR")
    words = room.width - 2 * band - (code.width + 1.5 * MM if code.width else 0.0)
    cut = _cut(book, sheet, tag, words, room, share, roomy, code, band)
    code = _lowered(code, cut, room.height, band)
    height = max(cut.height, code.height) + cut.above + 2 * band
    lower = Area(room.x, room.bottom - height, room.width, height)
    upper = Area(room.x, room.y, room.width, room.height - height - 1.1 * MM * share)
    _put_upper(book, sheet, tag, upper, share, _loud(room.height) if roomy else 0.0)
    if roomy:
        sheet.fill(rounded(lower, 1.6 * MM * share), book.theme.soft)
    _put_cut(book, sheet, tag, cut, Area(room.x + band, lower.y + band, words, height - 2 * band))
    if code.width:
        top = lower.y + cut.above + (height - cut.above - code.height) / 2
        tile = Area(room.right - band - code.width, top, code.width, code.height)
        if code.kind == "ean":
            put_ean(sheet, code.data, tile, tag.item.record)
        else:
            put_code(book, sheet, code.data, tile, tag.item.record)


def _code(book: Book, tag: Tag, room: Area, band: float) -> Code:
    """The code that fits: a bar code before a QR code."""
    high = room.height * 0.6 - 2 * band
    wide = room.width - 2 * band - LEAST_WORDS
    if tag.gtin and high >= EAN_LOWEST and wide >= EAN_WIDTH:
        share = min(1.5, max(1.0, room.width * 0.42 / EAN_WIDTH))
        return Code("ean", tag.gtin, EAN_WIDTH * share, min(high, EAN_HIGHEST * share))
    link = short_link(tag.item.contact.link) if book.setting.qr else ""
    side = qr_side(link, min(high, wide, 26 * MM))
    return Code("qr", link, side, side) if side else Code()


def _lowered(code: Code, cut: Cut, height: float, band: float) -> Code:
    """The code below a price that stands above it: a bar code gives up height for it, as far as a scanner allows."""
    if not cut.above:
        return code
    return replace(code, height=max(EAN_LOWEST, min(code.height, height * TALLEST - 2 * band - cut.above)))


def _cut(
    book: Book, sheet: Sheet, tag: Tag, width: float, area: Area, share: float, roomy: bool, code: Code, band: float
) -> Cut:
    """Measure the lower part of a label that prints in `area`; a line is left for the name."""
    styles, record, height = book.styles, tag.item.record, area.height
    inked, variant = styles.small.in_colour(book.theme.ink), Origin(record, "variants")
    net_room = max(height * 0.2, 2.4 * SMALLEST)
    net = _fit(book, sheet, _variant(book, tag), inked, 7.4 * share, width, net_room, variant)
    cost = _cost(book, tag, sheet)
    asks = not any(letter.isdecimal() for letter in cost.text)
    wanted = styles.card_price.sized(min((12.5 if asks else 21.5) * share * _loud(height), height * 0.24)).speaking(
        cost.lang
    )
    style = book.setter.squeezed(cost.text, wanted, width) if cost else wanted
    above = 0.0
    if cost and code.kind == "ean" and style.size < wanted.size * CLEAR:
        full = book.setter.squeezed(cost.text, wanted, area.width - 2 * band)
        over = full.size * PRICE_ABOVE
        if over + EAN_LOWEST + 2 * band <= height * TALLEST:
            style, above = full, over
    air = style.size * (PRICE if roomy else PRICE_SMALL) if cost and not above else 0.0
    least = (1 if roomy else 2) * 3.4 * SMALLEST
    room = min(max(height * 0.22, least), height - net.height - air - above - 2 * SMALLEST)
    owner = _fit(
        book, sheet, _owner(book, tag, roomy), styles.small, 6.2 * share, width, room, Origin(record, "producer")
    )
    return Cut(net, style, cost, owner, air + net.height + owner.height, air, above)


def _fit(
    book: Book, sheet: Sheet, said: Said, style: Style, size: float, width: float, height: float, origin: Origin
) -> Fitted:
    wanted = max(size, SMALLEST + 0.2)
    fitting = style.sized(wanted)
    fitting = Style(fitting.face, wanted, wanted * 1.22, style.colour)
    return fit_whole(book, sheet, said, fitting, width, height, origin, floor=SMALLEST / wanted, most=1)


def _loud(height: float) -> float:
    return LOUD if height >= LARGE else 1.0


def _owner(book: Book, tag: Tag, roomy: bool) -> Said:
    """Return "Ibu Sri · P-IRT · Halal", with the village where it does not stand above the name."""
    badges = [badge.label for badge in tag.item.badges if badge.state is not BadgeState.ENDED]
    village = SILENT if roomy else book.leading(tag.item.village)
    sample = book.say("label.sample") if book.catalogue.sample else ""
    said = (tag.item.producer, village.text, *dict.fromkeys(badges), sample)
    parts = [book.plain(text).text for text in said if text]
    return Said(DOT.join(parts), "ko" if any(hangul(part) for part in parts) else "id")


def _cost(book: Book, tag: Tag, sheet: Sheet) -> Said:
    if not book.setting.prices:
        return SILENT
    said = book.leading(tag.offer.retail)
    if not said:
        book.report("price.missing", "warning", sheet.number, tag.item.record)
        return Said(book.say("item.ask"), book.lead)
    return said


def _put_cut(book: Book, sheet: Sheet, tag: Tag, cut: Cut, area: Area) -> None:
    """Put variant, price and owner; what is left of the height goes between them."""
    record = tag.item.record
    spare = max(0.0, area.height - cut.height)
    y = area.y
    if cut.above:
        baseline = y + cut.price.size * (PRICE_ABOVE + 0.5) / 2
        _put_price(sheet, area.x, baseline, cut.cost, cut.price, Origin(record, "variants"))
        y += cut.above
        spare = max(0.0, spare - cut.above)
    if cut.net.lines:
        y = put_fitted(sheet, area.x, y, cut.net, _variant(book, tag), Origin(record, "variants"))
    if cut.cost and not cut.above:
        baseline = y + spare * 0.45 + (cut.air + cut.price.size * 0.72) / 2
        _put_price(sheet, area.x, baseline, cut.cost, cut.price, Origin(record, "variants"))
    if cut.owner.lines:
        said = Said(" ".join(cut.owner.lines), "id")
        put_fitted(sheet, area.x, area.bottom - cut.owner.height, cut.owner, said, Origin(record, "producer"))


def _variant(book: Book, tag: Tag) -> Said:
    """Return "Pouch kraft · 250 g"."""
    parts = [one for one in (book.pack(tag.offer), book.leading(tag.offer.net)) if one]
    return Said(DOT.join(one.text for one in parts), parts[0].lang) if parts else SILENT


def _put_price(sheet: Sheet, x: float, y: float, cost: Said, style: Style, origin: Origin) -> None:
    """Put a price with its currency small and raised: the eye goes to the figures."""
    at = next((place for place, letter in enumerate(cost.text) if letter.isdecimal()), 0)
    sign, figures = cost.text[:at].strip(), cost.text[at:]
    if not sign or len(sign) > 3:
        sheet.text(x, y, cost.text, style, lang=cost.lang, origin=origin)
        return
    small = style.scaled(0.52)
    large = Style(style.face, style.size, style.lead, style.colour, style.track, tabular=True)
    first, wide = sheet.run(x, y - style.size * 0.33, sign, small)
    second, rest = sheet.run(x + wide + style.size * 0.07, y, figures, large)
    if second.x + rest > x + sheet.setter.width(cost.text, style) * 1.002:
        runs: tuple[Run, ...] = (first, sheet.run(x + wide, y, figures, style)[0])
    else:
        runs = (first, second)
    sheet.put(Words(runs, "P", cost.lang, cost.text))
    right = runs[1].x + max(rest, sheet.setter.width(figures, style))
    sheet.box(Area(x, y - style.size * 0.8, right - x, style.size), origin, cost.text)


def _put_upper(book: Book, sheet: Sheet, tag: Tag, area: Area, share: float, loud: float) -> None:
    """Put the village and the name, and the name in the second language; without `loud` only the name."""
    styles, item = book.styles, tag.item
    y = area.y
    village = book.leading(item.village)
    if loud and village:
        style = styles.label.speaking(village.lang).sized(max(5.6 * share, SMALLEST + 0.4))
        fitted = book.setter.one_line(village.text, style, area.width, floor=SMALLEST / style.size)
        if fitted is None:
            fitted = Style(style.face, SMALLEST, SMALLEST * 1.2, style.colour)
        block = fit_whole(
            book,
            sheet,
            village,
            fitted,
            area.width,
            area.height * 0.4,
            Origin(item.record, "village"),
            floor=SMALLEST / fitted.size,
        )
        y = put_fitted(sheet, area.x, y, block, village, Origin(item.record, "village")) + 1.0 * share
    origin = Origin(item.record, "name")
    said, beside = book.name_of(item, sheet.number), book.beside(item.name)
    second = None
    if beside and loud and area.bottom - y > 9 * MM:
        second = book.setter.one_line(
            beside.text, styles.card_italic.speaking(beside.lang).sized(8.2 * share * loud), area.width, floor=0.72
        )
    # Hangul fills its square: it needs the air that Latin letters bring along.
    y += 1.6 * share * loud if said.lang == "ko" and y > area.y else 0.0
    left = area.bottom - y - (second.size * 1.35 if second else 0.0)
    size = 17.5 * share * loud if loud else 15.5 * share
    name = name_whole(
        book,
        sheet,
        said,
        (styles.card.sized(size), styles.card_italic.sized(size)),
        area.width,
        left,
        origin,
        floor=SMALLEST / size,
        inline=True,
    )
    y = put_name(sheet, area.x, y, name, role="P", origin=origin)
    if second:
        sheet.text(area.x, y + second.size * 0.95, beside.text, second, lang=beside.lang, origin=origin)
