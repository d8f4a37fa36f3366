"""Where a chapter's village lies: its regency's or province's outline, a dot, and below what else has room."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Chapter, Locator, Picture, Rings
from ovop_desktop.brochure.layout import cut_of
from ovop_desktop.brochure.ornaments import Area, Command, Path, circle, rounded
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

SHARE = 0.27
"""Of the measure: how wide the map's column is."""
LEAST = 36.0
"""Points (13 mm): a narrower or lower map says nothing."""
HAIRLINE = 0.35
"""Points; print shops want at least 0.25."""
SMALLEST = 0.012
"""Islands smaller than this part of the map are dust in print."""


CREDIT = (0.88, 0.8)
"""Sizes the source is tried at, of the label's, until it takes three lines."""
CREDIT_LEAST, CREDIT_LINES = 6.0, 3
"""Points, and lines at most."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a locator goes: `map` with its words' room below, `crest` and `around` where they are and have room."""

    map: Area
    crest: Area | None = None
    around: Area | None = None
    credit: tuple[str, ...] = ()
    credit_style: Style | None = None

    @property
    def left(self) -> float:
        """Where the words beside it end, less the gutter."""
        return self.map.x


def locator_spot(book: Book, chapter: Chapter, foot: float, bottom: float) -> Spot | None:
    """The place for a chapter's locator between the photo's `foot` and the facts at `bottom`; None without one."""
    if chapter.locator is None or not book.options.get("map", False):
        return None
    paper, unit = book.paper, book.paper.unit
    width = paper.measure * SHARE
    top, end = foot + 19 * unit, bottom - 6 * unit
    label = book.styles.white.size * 2.2 if book.leading(chapter.locator.label) else 0.0
    credit, style = _credit(book, chapter.locator.source, width, end - top - label - LEAST)
    label += len(credit) * style.lead + style.size * (0.3 if credit else 0)
    crest = around = None
    wanted = (chapter.crest is not None) + (chapter.locator.around is not None)
    if wanted and end - top - label > LEAST + 20 * unit:
        side, part = 15 * unit, width / wanted
        areas = [Area(paper.right - width + part * place, end - side, part, side) for place in range(wanted)]
        if chapter.locator.around is not None:
            around = areas.pop()
        if areas:
            (room,) = areas
            crest = Area(room.x + (room.width - side) / 2, room.y, side, side)
        end -= side + 4 * unit
    height = min(end - top - label, width * 1.25)
    if width < LEAST or height < LEAST:
        return None
    return Spot(Area(paper.right - width, top, width, height), crest, around, credit, style)


def _credit(book: Book, source: str, width: float, room: float) -> tuple[tuple[str, ...], Style]:
    """Whose map it is: at most three lines, and no more than the map leaves `room` for, the last cut if need be."""
    white = book.styles.white.speaking(book.lead)
    style = white.scaled(CREDIT[0])
    lines: tuple[str, ...] = ()
    if source:
        text = book.say("chapter.map", source=source)
        for share in CREDIT:
            style = white.scaled(max(share, min(1.0, CREDIT_LEAST / white.size)))
            lines = book.setter.lines(text, style, width, book.lead)
            most = max(1, min(CREDIT_LINES, int(room / style.lead - 0.3)))
            if len(lines) <= most:
                break
        else:
            lines = (*lines[: most - 1], f"{lines[most - 1].rstrip(' -')}…")
    return lines, style


def put_locator(book: Book, sheet: Sheet, chapter: Chapter, title: Said, spot: Spot) -> None:
    """Draw the outline and the dot, the province's name under them, and the crest."""
    locator = chapter.locator
    if locator is None:
        return
    theme, unit = book.theme, book.paper.unit
    area = fitted(locator, spot.map)
    land = outline(locator, area)
    sheet.fill(land, theme.deep.mix(theme.soft, 0.2))
    sheet.stroke(land, theme.deep.mix(theme.soft, 0.62), HAIRLINE)
    if locator.part:
        own = path_of(locator.part, area)
        sheet.fill(own, theme.deep.mix(theme.accent, 0.4))
        sheet.stroke(own, theme.accent, HAIRLINE)
    if locator.dot is not None:
        x, y = area.x + locator.dot[0] * area.width, area.y + locator.dot[1] * area.height
        sheet.fill(circle(x, y, 2.3 * unit), theme.deep)
        sheet.fill(circle(x, y, 1.5 * unit), theme.accent)
        sheet.stroke(circle(x, y, 2.7 * unit), theme.accent, HAIRLINE)
    label = book.leading(locator.label)
    if label:
        style = book.setter.squeezed(label.text, book.styles.white.speaking(label.lang), spot.map.width)
        baseline = area.bottom + 2 * unit + style.size * ASCENT
        middle = spot.map.x + spot.map.width / 2
        origin = Origin(chapter.record, "chapter.locator")
        sheet.text(middle, baseline, label.text, style, align="centre", lang=label.lang, origin=origin)
        if spot.credit_style is not None and spot.credit:
            below = baseline + style.size * 0.7 + spot.credit_style.size * ASCENT
            for place_, line in enumerate(spot.credit):
                y = below + place_ * spot.credit_style.lead
                source = Origin(chapter.record, "chapter.map")
                sheet.text(middle, y, line, spot.credit_style, align="centre", lang=book.lead, origin=source)
    if spot.around is not None and locator.around is not None:
        small = fitted(locator.around, spot.around)
        province = outline(locator.around, small)
        sheet.fill(province, theme.deep.mix(theme.soft, 0.12))
        sheet.stroke(province, theme.deep.mix(theme.soft, 0.62), HAIRLINE)
        sheet.fill(path_of(locator.around.part, small), theme.accent)
    if spot.crest is not None and chapter.crest is not None:
        sheet.fill(rounded(spot.crest.inset(-1.6 * unit), 2 * unit), WHITE)
        window = Window(whole(chapter.crest, spot.crest))
        place(book, sheet, window, chapter.crest, title, Origin(chapter.record, "chapter.crest"), quiet=True)


def fitted(locator: Locator, room: Area) -> Area:
    """The map as large as it gets in `room`, standing at its top, in its middle."""
    scale = min(room.width / locator.width, room.height / locator.height)
    width, height = locator.width * scale, locator.height * scale
    return Area(room.x + (room.width - width) / 2, room.y, width, height)


def whole(picture: Picture, room: Area) -> Area:
    """The area in the middle of `room` that shows all of a picture: nobody cuts a crest."""
    _, _, width, height = cut_of(picture)
    scale = min(room.width / max(1, width), room.height / max(1, height))
    wide, high = width * scale, height * scale
    return Area(room.x + (room.width - wide) / 2, room.y + (room.height - high) / 2, wide, high)


def outline(locator: Locator, area: Area) -> Path:
    """The land as one path."""
    return path_of(locator.rings, area)


def path_of(rings: Rings, area: Area) -> Path:
    """Land in the box that `area` is, as one path; dust is left out, but never all of it."""
    made: list[Command] = []
    for number, ring in enumerate(rings):
        across = max(x for x, _ in ring) - min(x for x, _ in ring)
        along = max(y for _, y in ring) - min(y for _, y in ring)
        if number and max(across, along) < SMALLEST:
            continue
        for place_, (x, y) in enumerate(ring):
            made.append(("L" if place_ else "M", (area.x + x * area.width, area.y + y * area.height)))
        made.append(("Z", ()))
    return tuple(made)
