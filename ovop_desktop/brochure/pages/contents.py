"""The table of contents: chapters with their pictures, what is in them, and where they begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Chapter
from ovop_desktop.brochure.decor import kawung_field
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.running import put_foot, put_head, quiet_foot
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said

ROOMY = 7
"""Up to this many entries a page shows each with its picture."""

DENSE = 16
"""Entries on a page without pictures."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents; without a chapter it is a section of the sheet itself: `key` is its phrase."""

    chapter: Chapter | None
    page: int
    key: str = ""


def contents_pages(chapters: int) -> int:
    """Return how many pages the contents of so many chapters take (stories and index are two more entries)."""
    return 1 if is_roomy(chapters) else -(-(chapters + 2) // DENSE)


def is_roomy(chapters: int) -> bool:
    """Tell whether every entry has its picture."""
    return chapters + 2 <= ROOMY


def contents_page(book: Book, sheet: Sheet, entries: Sequence[Entry], first: int, roomy: bool) -> None:
    """Compose a page of the contents on a sheet that was kept for it; `first` numbers its first entry."""
    paper, unit = book.paper, book.paper.unit
    put_head(book, sheet, Said(book.say("contents.label"), book.lead))
    top = _put_title(book, sheet)
    bottom = paper.height - paper.foot - 10 * unit
    height = min(40 * unit, (bottom - top) / max(1, len(entries))) if roomy else (bottom - top) / DENSE
    with sheet.group("TOC"):
        for at, entry in enumerate(entries):
            area = Area(paper.margin, top + at * height, paper.measure, height)
            with sheet.group("TOCI"):
                _put_entry(book, sheet, area, entry, first + at, roomy)
    quiet_foot(book, sheet, top + len(entries) * height)
    put_foot(book, sheet)


def _put_title(book: Book, sheet: Sheet) -> float:
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    said = Said(book.say("contents.title"), book.lead)
    share = 0.86
    name = set_name(
        book.setter,
        said,
        styles.title.scaled(share),
        styles.title_italic.scaled(share),
        paper.measure * 0.62,
        most=1,
        inline=True,
    )
    baseline = paper.head + 25 * unit
    put_name(sheet, paper.margin - name.roman.size * 0.02, baseline - name.roman.size * ASCENT, name, role="H1")
    if book.second:
        style = styles.lead.in_colour(book.theme.mute).speaking(book.second)
        sheet.text(
            paper.right, baseline, book.say("contents.title", book.second), style, align="right", lang=book.second
        )
    return baseline + 13 * unit


def _put_entry(book: Book, sheet: Sheet, area: Area, entry: Entry, number: int, roomy: bool) -> None:
    styles, unit, theme = book.styles, book.paper.unit, book.theme
    sheet.rule(area.x, area.y, area.right, theme.hair, 0.5)
    x = area.x
    folio = styles.heading.scaled(0.92 if roomy else 0.6).in_colour(theme.main)
    middle = area.y + area.height / 2
    title = book.title_of(entry.chapter) if entry.chapter else Said(book.say(entry.key), book.lead)
    if roomy:
        x = _put_picture(book, sheet, area, entry, title)
    else:
        figure = styles.number.in_colour(theme.accent.mix(theme.ink, 0.2))
        sheet.text(x, middle + figure.size * 0.36, f"{number:02d}", figure, role="Artifact")
        x += 13 * unit
    digits = f"{entry.page + 1}"
    room = area.right - x - book.setter.width("000", folio) - 6 * unit
    kicker, under = _words(book, entry, roomy)
    size = 1.16 if roomy else 0.86
    name = set_name(
        book.setter,
        title,
        styles.card.scaled(size),
        styles.card_italic.scaled(size),
        room,
        most=1,
        height=area.height * (0.62 if roomy else 0.72),
        floor=0.42,
        inline=True,
    )
    lines = [line for line in (kicker, under) if line]
    step = styles.small.lead
    block = name.height + (len(lines) if roomy else 0) * step
    top = middle - block / 2 + (0 if roomy else unit * 0.3)
    if roomy and kicker:
        label = book.setter.squeezed(kicker.text, styles.label.speaking(kicker.lang), room)
        origin = Origin(entry.chapter.record, "chapter.kicker") if entry.chapter else Origin()
        sheet.text(x, top + label.size, kicker.text, label, lang=kicker.lang, origin=origin)
        top += step
    origin = Origin(entry.chapter.record, "chapter.title") if entry.chapter else Origin()
    y = put_name(sheet, x, top, name, role="P", origin=origin)
    if roomy and under:
        small = book.setter.squeezed(under.text, styles.small.speaking(under.lang), room)
        sheet.text(x, y + small.size * 1.25, under.text, small, lang=under.lang)
    sheet.text(area.right, middle + folio.size * 0.34, digits, folio, align="right", lang=book.lead)
    sheet.link(area, title.text, page=entry.page)


def _put_picture(book: Book, sheet: Sheet, area: Area, entry: Entry, title: Said) -> float:
    unit = book.paper.unit
    pad = 3.2 * unit
    height = area.height - 2 * pad
    width = height * 1.16
    picture = Area(area.x, area.y + pad, width, height)
    chapter = entry.chapter
    if chapter is None:
        theme = book.theme
        kawung_field(sheet, picture, theme.deep, theme.batik, height * 0.46, 0.5)
        return area.x + width + 7 * unit
    photo = chapter.photo or next((item.photos[0] for item in chapter.items if item.photos), None)
    place(book, sheet, Window(picture), photo, title, Origin(chapter.record, "chapter.photo"), quiet=True)
    return area.x + width + 7 * unit


def _words(book: Book, entry: Entry, roomy: bool) -> tuple[Said, Said]:
    """The line above the title, and the one below it: the second language and how much there is."""
    chapter = entry.chapter
    if chapter is None:
        under = Said(book.say(f"{entry.key}_kicker"), book.lead)
        if book.second:
            under = Said(book.say(entry.key, book.second), book.second)
        return SILENT, under
    kicker = book.kicker_of(chapter) if roomy else SILENT
    count = book.phrases.count(book.lead, "products", len(chapter.items))
    second = book.beside(chapter.title)
    if second:
        # One line, one language each: the count is said in the second language too.
        text = second.text + " · " + book.phrases.count(book.second, "products", len(chapter.items))
        return kicker, Said(text, book.second)
    names = [book.leading(item.name).text for item in chapter.items]
    listed = " · ".join(name for name in names if name)
    style = book.styles.small
    room = book.paper.measure * 0.56
    if listed and len(names) <= 6 and book.setter.width(listed, style.speaking(book.lead)) <= room:
        return kicker, Said(listed, book.lead)
    return kicker, Said(count, book.lead)
