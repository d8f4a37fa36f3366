"""The flap of a leaflet: a photo, the stories of the villages, and how many products, makers and villages there are."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Chapter, Item, Picture, StockMark
from ovop_desktop.brochure.decor import kawung_field
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.leaflet_cover import inner
from ovop_desktop.brochure.pages.stack import Stack
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.sheet import NOWHERE, Origin, Sheet
from ovop_desktop.brochure.wording import Said

LEAST, WANTED = 46.0, 92.0
"""The height of the photo, in design millimetres."""


def put_flap(book: Book, sheet: Sheet, panel: Area) -> None:
    """Put the flap."""
    theme, unit = book.theme, book.paper.unit
    area = inner(panel, unit)
    sheet.fill(panel, theme.paper)
    items = [item for chapter in book.catalogue.chapters for item in chapter.items]
    counts = _counts(book, items)
    numbers = 25 * unit if counts else 0.0
    room = area.bottom - numbers - LEAST * unit - 11 * unit
    told, teller, stack = _stories(book, sheet, area, room)
    height = min(WANTED * unit, area.bottom - numbers - 11 * unit - stack.height)
    if not stack.height:
        height = panel.height - (numbers + 14 * unit if counts else 0.0)
    _put_photo(book, sheet, Area(panel.x, 0, panel.width, height), told, teller)
    free = area.bottom - numbers - height - stack.height
    stack.put(area.x, height + max(9 * unit, free * 0.45))
    if counts:
        _put_counts(book, sheet, area, counts)


def _stories(book: Book, sheet: Sheet, area: Area, room: float) -> tuple[Chapter | None, Item | None, Stack]:
    """Measure the villages' stories: the first large, others as long as there is room; who is left out is reported.

    Where no village has one a product tells its own; that is returned too.
    """
    styles, unit = book.styles, book.paper.unit
    stack = Stack(book, sheet, area.width, room)
    told: Chapter | None = None
    for chapter in book.catalogue.chapters:
        texts = book.story(chapter.intro, chapter.record, "intro", sheet.number)
        if not texts:
            continue
        said = Said(" ".join(one.text for one in texts), texts[0].lang)
        title, where = book.title_of(chapter), Origin(chapter.record, "intro")
        if told is None:
            told = chapter
            names = (styles.heading.scaled(1.06), styles.heading_italic.scaled(1.06))
            stack.name(title, names, 26 * unit, Origin(chapter.record, "title"))
            stack.text(said, styles.body, stack.left - 4 * unit, where, gap=3 * unit, floor=0.62)
            _beside(book, stack, chapter)
            continue
        style = styles.small.speaking(said.lang)
        lines = len(book.setter.lines(said.text, style, area.width, said.lang))
        if stack.left < lines * style.lead + 11 * unit:
            book.report("story.left_out", "note", sheet.number, chapter.record)
            continue
        stack.text(title, styles.small_strong, 8 * unit, Origin(chapter.record, "title"), gap=4.4 * unit, role="H3")
        stack.text(said, styles.small, lines * style.lead + unit, where, gap=0.6 * unit)
    return told, None if told else _product_story(book, stack), stack


def _beside(book: Book, stack: Stack, chapter: Chapter) -> None:
    """Add the story in the second language when it fits whole."""
    texts = book.story_beside(chapter.intro, chapter.record, "intro")
    if texts:
        said = Said(" ".join(one.text for one in texts), texts[0].lang)
        style = book.styles.small.in_colour(book.theme.mute)
        room = stack.left - 3 * book.paper.unit
        stack.text(said, style, room, Origin(chapter.record, "intro"), gap=2.6 * book.paper.unit, floor=0.6)


def _product_story(book: Book, stack: Stack) -> Item | None:
    """Where no village has a story, a product that has one tells its own: best one that the inside shows small.

    The story of a single product stands inside.
    """
    items = [item for chapter in book.catalogue.chapters for item in chapter.items]
    if not book.setting.stories or len(items) < 2:
        return None
    styles, unit = book.styles, book.paper.unit
    for item in sorted(items, key=lambda item: (item.stock is StockMark.SOLD_OUT, not item.photos, item is items[0])):
        texts = book.story(item.story, item.record, "story", 0)
        said = Said(" ".join(one.text for one in texts), texts[0].lang if texts else book.lead)
        style = styles.body.speaking(said.lang)
        room = stack.left - 30 * unit
        if said.text and not book.setter.fit(said.text, style, stack.width, room, said.lang).rest:
            heading = Said(book.say("item.story"), book.lead)
            stack.name(heading, (styles.heading, styles.heading_italic), 24 * unit, NOWHERE)
            stack.text(book.leading(item.name), styles.small_strong, 8 * unit, gap=2 * unit)
            stack.text(said, styles.body, room, Origin(item.record, "story"), gap=1.6 * unit, floor=0.84)
            return item
    return None


def _put_photo(book: Book, sheet: Sheet, area: Area, told: Chapter | None, teller: Item | None) -> None:
    """Put a full-bleed photo of the village or the product that is told of, or batik."""
    theme, unit = book.theme, book.paper.unit
    photo, record = _photo(book, told, teller)
    if photo is None:
        kawung_field(sheet, area, theme.deep, theme.batik, 22 * unit)
        return
    title = book.title_of(told) if told else book.leading(teller.name if teller else book.catalogue.title)
    place(book, sheet, Window(area), photo, title, Origin(record, "photo"))


def _photo(book: Book, told: Chapter | None, teller: Item | None) -> tuple[Picture | None, str]:
    """Return a photo of what is told of and its record; the cover's own only if there is no other."""
    chapters = [told] if told else book.catalogue.chapters
    seen = {book.catalogue.cover.key} if book.catalogue.cover else set()
    products = [item for chapter in book.catalogue.chapters for item in chapter.items]
    seen |= {item.photos[0].key for item in products[:1] if item.photos}
    if len(products) == 1:
        # Its second photo stands inside, beside its story.
        seen |= {photo.key for photo in products[0].photos[1:2]}
    found = [(one.photo, one.record) for one in chapters if one.photo is not None] if teller is None else []
    for item in [teller] if teller else [item for chapter in chapters for item in chapter.items]:
        found += [(photo, item.record) for photo in reversed(item.photos)]
    fresh = [(photo, record) for photo, record in found if photo.key not in seen]
    return next(iter([*fresh, *found]), (None, ""))


def _counts(book: Book, items: list[Item]) -> list[tuple[str, int]]:
    """How many products, makers and villages, each with its phrase; what there is none of is not counted."""
    makers = {item.producer.strip().casefold() for item in items if item.producer.strip()}
    villages = {book.leading(item.village).text.casefold() for item in items} - {""}
    sums = (
        ("leaflet.products_one", "leaflet.products", len(items)),
        ("leaflet.producers_one", "leaflet.producers", len(makers)),
        ("leaflet.villages_one", "leaflet.villages", len(villages)),
    )
    return [(one if count == 1 else more, count) for one, more, count in sums if count]


def _put_counts(book: Book, sheet: Sheet, area: Area, counts: list[tuple[str, int]]) -> None:
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    top = area.bottom - 20 * unit
    sheet.rule(area.x, top, area.x + 15 * unit, theme.main, 1.3)
    step = area.width / 3
    figure = styles.price.sized(25).in_colour(theme.main)
    for at, (key, count) in enumerate(counts):
        x = area.x + at * step
        sheet.text(x, top + 13 * unit, str(count), figure, lang=book.lead)
        said = Said(book.say(key), book.lead)
        style = book.setter.squeezed(said.text, styles.small.speaking(said.lang), step - 2 * unit)
        sheet.text(x, top + 19 * unit, said.text, style, lang=said.lang)
