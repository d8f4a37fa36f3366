"""The inside of a leaflet: the first product large, all others in equal places, and whom to order from."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.decor import ovop_seal, terraces_field
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.leaflet_back import put_reach
from ovop_desktop.brochure.pages.leaflet_choice import put_choice
from ovop_desktop.brochure.pages.leaflet_cover import inner
from ovop_desktop.brochure.pages.leaflet_entry import put_entry, put_hero, range_fits
from ovop_desktop.brochure.pages.leaflet_plan import PANELS, Plan
from ovop_desktop.brochure.pages.stack import Stack
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said

HEAD = 10.0
"""What the running line takes of a panel, in design millimetres."""

GAP = 6.0
"""Between two products, in design millimetres."""


def put_inside(book: Book, sheet: Sheet, panels: Sequence[Area], items: Sequence[Item], plan: Plan) -> None:
    """Put the products on their panels; what is left of the last panel says how to order."""
    theme = book.theme
    for panel in panels:
        sheet.fill(panel, theme.paper)
    if not items:
        _put_nothing(book, sheet, panels)
        return
    whole = plan.hero == plan.rows
    first = panels[0]
    field = (
        first
        if whole
        else Area(first.x, 0, first.width, _place(book, first, plan, plan.hero).y - GAP * book.paper.unit)
    )
    areas = [_place(book, panels[on], plan, at) for on, at in map(plan.place, range(1, len(items)))]
    ranges = all(map(partial(range_fits, book), [field, *areas], items, [True, *[False] * len(areas)]))
    put_hero(book, sheet, field, items[0], ranges=ranges)
    book.claim(sheet, items[0].record, field)
    sheet.fill(Area(first.right, 0, book.paper.width - first.right, first.height), theme.paper)
    _put_heads(book, sheet, panels, len(items))
    for number, item in enumerate(items):
        book.bookmarks.append(Bookmark(book.leading(item.name).text or book.say("item.untitled"), 1, sheet.number))
        if number:
            on, at = plan.place(number)
            area = _place(book, panels[on], plan, at)
            if at and not (on == 0 and at == plan.hero):
                _put_rule(book, sheet, area)
            put_entry(book, sheet, area, item, ranges=ranges)
            book.claim(sheet, item.record, area)
    if len(items) == 1:
        _put_story(book, sheet, inner(panels[1], book.paper.unit), items[0])
    _put_call(book, sheet, panels, plan, items)


def _place(book: Book, panel: Area, plan: Plan, at: int, count: int = 1) -> Area:
    """Return the places from `at` on of a panel as one area."""
    unit = book.paper.unit
    area = inner(panel, unit)
    top = area.y + HEAD * unit
    height = (area.bottom - top + GAP * unit) / plan.rows
    return Area(area.x, top + at * height, area.width, count * height - GAP * unit)


def _put_rule(book: Book, sheet: Sheet, area: Area) -> None:
    sheet.rule(area.x, area.y - GAP / 2 * book.paper.unit, area.right, book.theme.hair, 0.4)


def _put_heads(book: Book, sheet: Sheet, panels: Sequence[Area], count: int) -> None:
    """Put a running line over the second panel and one over the third."""
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    left, right = inner(panels[1], unit), inner(panels[2], unit)
    title = book.leading(book.catalogue.title) or Said(book.say("catalogue.untitled"), book.lead)
    number = Said(book.phrases.count(book.lead, "products", count), book.lead)
    for said, style, area, align in (
        (title, styles.label, left, "left"),
        (number, styles.running, right, "right"),
    ):
        fitting = book.setter.squeezed(said.text, style.speaking(said.lang), area.width)
        x = area.x if align == "left" else area.right
        sheet.text(x, area.y + styles.label.size, said.text, fitting, align=align, role="Artifact", lang=said.lang)
        sheet.rule(area.x, area.y + 5 * unit, area.right, theme.hair, 0.4)


def _put_story(book: Book, sheet: Sheet, area: Area, item: Item) -> None:
    """Beside a single product stands its story."""
    texts = book.story(item.story, item.record, "story", sheet.number) if book.setting.stories else ()
    styles, unit = book.styles, book.paper.unit
    room = area.height - HEAD * unit
    stack = Stack(book, sheet, area.width, room)
    if texts:
        heading = Said(book.say("item.story"), book.lead)
        stack.name(heading, (styles.heading, styles.heading_italic), 30 * unit, role="H3")
        each = (stack.left - 4 * unit * len(texts)) / len(texts)
        for said in texts:
            stack.text(said, styles.body.scaled(1.12), each, Origin(item.record, "story"), gap=4 * unit, floor=0.5)
    foot = stack.put(area.x, area.y + HEAD * unit)
    window = Area(area.x, foot + 8 * unit, area.width, min(area.bottom - foot - 8 * unit, area.width * 0.9))
    if len(item.photos) > 1 and window.height > 34 * unit:
        title, origin = book.leading(item.name), Origin(item.record, "photo")
        place(book, sheet, Window(window, radius=2.4 * unit), item.photos[1], title, origin)
        return
    radius = min(24 * unit, (area.bottom - foot) / 2 - 8 * unit)
    if radius > 9 * unit:
        middle = (foot + area.bottom) / 2
        ovop_seal(sheet, area.x + area.width / 2, middle, radius, book.say("seal.ring"), book.theme.main)


def _put_call(book: Book, sheet: Sheet, panels: Sequence[Area], plan: Plan, items: Sequence[Item]) -> None:
    """Put the way to order into the places that are left on the last panel."""
    first = PANELS * plan.rows - plan.most + len(items)
    if first >= PANELS * plan.rows:
        return
    at = max(0, first - (PANELS - 1) * plan.rows)
    area = _place(book, panels[2], plan, at, plan.rows - at)
    _put_block(book, sheet, area, items)


def _put_block(book: Book, sheet: Sheet, area: Area, items: Sequence[Item] = ()) -> None:
    """Put a soft block that says how to order; above that, in a high one, what there is to order, or the seal."""
    theme, unit = book.theme, book.paper.unit
    block = area
    sheet.fill(rounded(block, 2.4 * unit), theme.soft)
    pad = min(4 * unit, max(1.4 * unit, (block.height - 27 * unit) / 2))
    room = block.inset(pad)
    high = block.height > 64 * unit
    top = put_reach(book, sheet, room, tile=27 * unit, centred=not high)
    begin = block.y
    if high:
        begin = put_choice(book, sheet, Area(room.x, room.y, room.width, top - block.y - 2 * pad), items) or begin
    free = top - begin
    if high and free > 26 * unit:
        radius = min(24 * unit, free * 0.36)
        middle = begin + free / 2
        ovop_seal(sheet, block.x + block.width / 2, middle, radius, book.say("seal.ring"), theme.main)


def _put_nothing(book: Book, sheet: Sheet, panels: Sequence[Area]) -> None:
    """Without products: the place's landscape with the seal, and whom to ask."""
    theme, unit = book.theme, book.paper.unit
    field = Area(0, 0, panels[1].right, panels[1].height)
    seed = book.seed()
    terraces_field(sheet, field, theme.deep, theme.deep.mix(theme.main, 0.42), seed, 24, 0.55)
    middle = panels[1].x + panels[1].width / 2
    ovop_seal(sheet, middle, field.height / 2, 30 * unit, book.say("seal.ring"), theme.accent)
    _put_block(book, sheet, inner(panels[2], unit))
    sheet.box(inner(panels[1], unit), Origin(RECORD, "cover"))
