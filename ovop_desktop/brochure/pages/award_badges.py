"""Awards and marks as small badges: words on a soft ground, side by side as far as the width goes."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.setter import Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said

SIDE, AROUND, APART = 2.2, 0.9, 1.3
"""Units of the paper: between words and side, above and below the words, between badges."""

MOST = 3
"""Badges of one product; its own page and sheet name all."""


@dataclass(frozen=True, slots=True)
class AwardBadge:
    """One badge at its place within the group."""

    said: Said
    fitted: Fitted
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class AwardBadges:
    """A group, measured; `height` is with the air below it and 0 without a badge."""

    badges: tuple[AwardBadge, ...] = ()
    height: float = 0.0


NO_AWARDS = AwardBadges()


def award_badges(book: Book, item: Item, width: float) -> AwardBadges:
    """Measure the badges for a width; a long one takes more lines."""
    unit = book.paper.unit
    found: list[AwardBadge] = []
    x = y = row = 0.0
    for said in [said for said in (book.leading(words) for words in item.awards) if said][:MOST]:
        fitted = _fitted(book, said, width - 2 * SIDE * unit)
        wide = max(book.setter.width(line, fitted.style) for line in fitted.lines) + 2 * SIDE * unit
        high = fitted.height + 2 * AROUND * unit
        if found and x + wide > width:
            x, y, row = 0.0, y + row + APART * unit, 0.0
        found.append(AwardBadge(said, fitted, x, y, wide, high))
        x, row = x + wide + APART * unit, max(row, high)
    return AwardBadges(tuple(found), y + row + APART * unit) if found else NO_AWARDS


def _fitted(book: Book, said: Said, width: float) -> Fitted:
    """Two lines at most; what is longer is whole on the product's own page and sheet."""
    style = book.styles.small_strong.in_colour(book.theme.deep).scaled(0.88).speaking(said.lang)
    fitted = book.setter.fit(said.text, style, width, style.lead * 2.02, said.lang, floor=0.8)
    if not fitted.rest:
        return fitted
    last = fitted.lines[-1].rstrip("-\u00ad.,;: ")
    return Fitted((*fitted.lines[:-1], f"{last.rsplit(' ', 1)[0]}…"), fitted.style, fitted.rest)


def put_award_badges(book: Book, sheet: Sheet, x: float, top: float, group: AwardBadges, record: str) -> float:
    """Put them and return the foot."""
    unit = book.paper.unit
    for badge in group.badges:
        area = Area(x + badge.x, top + badge.y, badge.width, badge.height)
        sheet.fill(rounded(area, 1.6 * unit), book.theme.soft)
        sheet.lines(
            area.x + SIDE * unit,
            area.y + AROUND * unit,
            badge.fitted.lines,
            badge.fitted.style,
            lang=badge.said.lang,
            origin=Origin(record, "awards"),
            spoken="" if badge.fitted.rest else badge.said.text,
        )
    return top + group.height
