"""One product on a page: colour field, arch window, seal, story in columns, data, second language, call to action."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Chapter, Item, Picture
from ovop_desktop.brochure.layout import cut_of
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.details import Details, measure_details, put_details
from ovop_desktop.brochure.pages.lower import measure_lower, put_lower
from ovop_desktop.brochure.pages.masthead import Masthead, masthead, put_kicker
from ovop_desktop.brochure.pages.order import contact_of, order_height, put_order
from ovop_desktop.brochure.pages.skeleton import FORMS, Form, column_widths
from ovop_desktop.brochure.pages.tables import check_badges
from ovop_desktop.brochure.pages.window import put_arch
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import priced
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said

HEADED = 3.4
"""Lines of text that a heading with one line below it takes."""

LONG = 0.45
"""A name shrunk below this share of its size is reported."""


@dataclass(frozen=True, slots=True)
class Dress:
    """What differs between the page of a catalogue and a sheet of its own: its foot, and the strip of photos.

    `wants_strip` tells whether a product has something for the strip; `put_strip` is called with the sheet, the
    product, its name, the strip's area.
    """

    foot_height: Callable[[Book], float]
    put_foot: Callable[[Book, Sheet, Item], None]
    wants_strip: Callable[[Book, Item], bool]
    put_strip: Callable[[Book, Sheet, Item, Said, Area], None]
    give: float = 6.0
    """How much (in units of the paper) the arch gives up for the strip."""
    shares: tuple[float, ...] = (1.0,)
    """How far name and arch may shrink, tried in turn, before text goes to another page."""


def feature_page(book: Book, chapter: Chapter, item: Item, moved: list[Moved]) -> None:
    """Compose the page of one product in a catalogue; text that finds no room is added to `moved`."""
    sheet = product_page(book, chapter.record, item, BOUND, moved)
    book.claim(sheet, item.record, Area(0, 0, book.paper.width, book.paper.height))


def product_page(book: Book, record: str, item: Item, dress: Dress, moved: list[Moved]) -> Sheet:
    """Compose the page of one product, `record` its chapter's; text that finds no room is added to `moved`."""
    title = book.name_of(item, len(book.sheets))
    sheet = book.sheet("product", record, title.text)
    book.item_pages.setdefault(item.record, []).append(sheet.number)
    check_badges(book, item, sheet.number)
    paper, unit, form = book.paper, book.paper.unit, FORMS[book.paper.id]
    lower = measure_lower(book, item, sheet.number, column_widths(book, form))
    floor = paper.height - dress.foot_height(book) - lower.height
    gap, air = 11 * unit, 9 * unit
    left, below, least = _measured(book, sheet, item, title, dress, floor - gap - air)
    if left.name.share < LONG:
        book.report("name.long", "warning", sheet.number, item.record, letters=len(title.text))
    strip = 0.0
    if dress.wants_strip(book, item):
        strip = _strip_height(book, form, floor - air - gap - below.height, least, dress.give)
    bottom = _arch_bottom(form, floor - strip, gap, air, below, least)
    put_kicker(book, sheet, item)
    put_arch(book, sheet, item, title, form, bottom)
    words = left.put(book, sheet, item, bottom)
    if left.lead and left.lead.rest:
        _hand_on(book, sheet, item, title, left, words, moved)
    put_details(book, sheet, item, title, form, bottom + gap, floor - air - strip, below, moved)
    if strip:
        height = strip - 7 * unit
        dress.put_strip(book, sheet, item, title, Area(paper.margin, floor - air - height, paper.measure, height))
    put_lower(book, sheet, item, title, lower, floor, moved)
    dress.put_foot(book, sheet, item)
    return sheet


def _measured(
    book: Book, sheet: Sheet, item: Item, title: Said, dress: Dress, floor: float
) -> tuple[Masthead, Details, float]:
    """Measure what stands beside the arch and below it, and the arch's least foot, above `floor`.

    Where the dress allows, name and arch are made smaller so that everything stands on the page.
    """
    form = FORMS[book.paper.id]
    price = priced(book, item, sheet.number)
    # Below the arch there is always room for a heading, and for a line that says where everything else is.
    most = min(form.lowest, floor - HEADED * book.styles.body.lead) - form.arch_top
    found = []
    for share in dress.shares:
        left = masthead(book, item, title, price, sheet, most * share)
        least = form.arch_top + min(max((form.highest - form.arch_top) * share, left.height), most)
        below = measure_details(book, item, sheet.number, form, floor - least)
        if below.whole(floor - least):
            return left, below, least
        found.append((left, below, least))
    return found[0]


def _hand_on(
    book: Book, sheet: Sheet, item: Item, title: Said, left: Masthead, foot: float, moved: list[Moved]
) -> None:
    """The part of a summary that found no room beside the arch is printed where the texts go on."""
    rest = Said(left.lead.rest if left.lead else "", left.lead_lang)

    def tell(page: int) -> None:
        style = book.styles.small.in_colour(book.theme.main).speaking(book.lead)
        said = book.onward("item.more", sheet.number, page)
        origin = Origin(item.record, "summary")
        sheet.text(book.paper.margin, foot - style.lead * 0.1, said, style, lang=book.lead, origin=origin)

    moved.append(Moved(item, title, "summary", (rest,), sheet.number, tell))


def _arch_bottom(form: Form, floor: float, gap: float, air: float, below: Details, least: float) -> float:
    """The arch ends where the text below it needs the room, within the limits of the form."""
    if not below.height:
        return floor - air
    room = floor - below.height - gap - air
    if room >= form.wanted:
        return min(form.lowest, form.wanted + (room - form.wanted) * 0.8)
    return max(least, room)


def _strip_height(book: Book, form: Form, room: float, least: float, give: float) -> float:
    """The height (with the gap above) of a strip of further photos, where the arch leaves the room; else 0."""
    unit = book.paper.unit
    extra = room - max(least, form.wanted - give * unit)
    return min(extra, 48 * unit) if extra >= 32 * unit else 0.0


def put_photos(book: Book, sheet: Sheet, item: Item, title: Said, photos: Sequence[Picture], area: Area) -> None:
    """Put photos side by side in an area; none is drawn wider than twice its own shape."""
    gutter = book.paper.gutter
    share = (area.width - (len(photos) - 1) * gutter) / len(photos)
    x = area.x
    for photo in photos:
        _, _, wide, high = cut_of(photo)
        width = min(share, 2 * area.height * wide / max(1.0, high)) if len(photos) == 1 else share
        window = Window(Area(x, area.y, width, area.height))
        place(book, sheet, window, photo, title, Origin(item.record, "photos"))
        x += width + gutter


def _put_order(book: Book, sheet: Sheet, item: Item) -> None:
    put_order(book, sheet, contact_of(book, item.contact), item.producer, item.record)


def _put_strip(book: Book, sheet: Sheet, item: Item, title: Said, area: Area) -> None:
    """Two or three further photos over the whole measure."""
    put_photos(book, sheet, item, title, item.photos[1:4], area)


BOUND = Dress(order_height, _put_order, lambda _book, item: len(item.photos) >= 3, _put_strip)
"""The page of a catalogue."""
