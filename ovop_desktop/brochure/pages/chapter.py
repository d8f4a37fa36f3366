"""A chapter's opening: the photo above, the village's terraces below, title, words and facts on the deep field."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Chapter, Item
from ovop_desktop.brochure.decor import terraces_field
from ovop_desktop.brochure.layout import Run, Words
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area, arch, circle, kawung
from ovop_desktop.brochure.pages.columns import put_columns, set_columns
from ovop_desktop.brochure.pages.locator import locator_spot, put_locator
from ovop_desktop.brochure.pages.running import put_foot
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import DISPLAY, DISPLAY_SEMI, Style
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

PHOTO_FOOT = {
    "A4": (146 * MM, 192 * MM),
    "F4": (164 * MM, 214 * MM),
    "A5": (98 * MM, 134 * MM),
    "A6": (68 * MM, 94 * MM),
}
"""Where the photo ends at the highest and at the lowest, from the top: a few words leave it more room."""


def chapter_page(book: Book, chapter: Chapter, number: int, moved: list[Moved]) -> None:
    """Compose a chapter's opening; an introduction that finds no room is added to `moved`."""
    title = book.title_of(chapter)
    sheet = book.sheet("chapter", chapter.record, title.text)
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    foot = _photo_foot(book, chapter)
    whole = Area(0, 0, paper.width, paper.height)
    line = theme.deep.mix(theme.main, 0.42)
    book.claim(sheet, chapter.record, whole)
    terraces_field(sheet, whole, theme.deep, line, chapter.record or title.text, 30, 0.6)
    if chapter.photo is not None:
        area = Area(0, 0, paper.width, foot)
        place(book, sheet, Window(area), chapter.photo, title, Origin(chapter.record, "chapter.photo"))
    else:
        _put_initial(book, sheet, title, foot)
    _put_number(book, sheet, number, foot)
    bottom = _facts_top(book, chapter)
    spot = locator_spot(book, chapter, foot, bottom)
    width = paper.measure if spot is None else spot.left - paper.gutter - paper.margin
    top = _put_title(book, sheet, chapter, title, foot, bottom, width)
    _put_intro(book, sheet, chapter, title, Area(paper.margin, top + 6 * unit, width, bottom - top - 11 * unit), moved)
    if spot is not None:
        put_locator(book, sheet, chapter, title, spot)
    _put_facts(book, sheet, chapter, bottom)
    put_foot(book, sheet, "deep")


def _photo_foot(book: Book, chapter: Chapter) -> float:
    """Guess from the length of the words how much of the page the photo may take."""
    highest, lowest = PHOTO_FOOT[book.paper.id]
    letters = len(book.leading(chapter.intro).text) + len(book.leading(chapter.title).text) * 2
    if book.second:
        letters += 140
    if chapter.locator is not None and book.options.get("map", False):
        letters += 70
    if len(facts_of(book, chapter)) > 4:
        return highest
    share = max(0.0, min(1.0, (letters - 60) / 260))
    return lowest - (lowest - highest) * share


def _put_initial(book: Book, sheet: Sheet, title: Said, foot: float) -> None:
    """Without a photo: an arch like the cover's, with contours and the first letter in it."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    height = foot - 22 * unit
    width = min(paper.measure * 0.6, height * 0.8)
    area = Area((paper.width - width) / 2, 22 * unit, width, height)
    field = theme.deep.mix(theme.main, 0.4)
    sheet.stroke(arch(area.inset(-3.6 * unit)), theme.accent, 0.8)
    sheet.fill(arch(area), field)
    sheet.stroke(kawung(area, 20 * unit), field.mix(theme.soft, 0.16), 0.55, arch(area))
    letter = next((ch for ch in title.text if ch.isalnum()), "")
    if not letter:
        return
    size = min(height * 0.58, width * 0.74)
    style = Style(DISPLAY, size, size, theme.soft).speaking(title.lang)
    run, _ = sheet.run(paper.width / 2, area.y + height * 0.56 + style.size * 0.34, letter.upper(), style, "centre")
    sheet.put(Words((run,), "Artifact"))


def _put_number(book: Book, sheet: Sheet, number: int, foot: float) -> None:
    theme, unit = book.theme, book.paper.unit
    radius = 13.5 * unit
    x = book.paper.right - radius
    sheet.fill(circle(x, foot, radius), theme.accent)
    style = Style(DISPLAY_SEMI, radius * 0.74, 0, theme.ink, -10)
    run, _ = sheet.run(x, foot + style.size * 0.34, f"{number}", style, "centre")
    sheet.put(Words((Run(run.x, run.y, run.text, run.face, run.size, run.colour, run.track),), "Artifact"))


def _put_title(
    book: Book, sheet: Sheet, chapter: Chapter, title: Said, foot: float, bottom: float, width: float
) -> float:
    """Put the small line and the title, no wider than `width` (the small line ends before the number)."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    y = foot + 13 * unit
    kicker = book.kicker_of(chapter)
    if kicker:
        style = styles.label.in_colour(theme.accent).speaking(kicker.lang)
        style = book.setter.squeezed(kicker.text, style, paper.measure * 0.8)
        sheet.text(
            paper.margin, y, kicker.text, style, lang=kicker.lang, origin=Origin(chapter.record, "chapter.kicker")
        )
    name = set_name(
        book.setter,
        title,
        styles.title.in_colour(WHITE),
        styles.title_italic.in_colour(theme.accent),
        width,
        most=2,
        height=(bottom - y) * 0.5,
        floor=0.34,
        inline=True,
    )
    top = y + 5.5 * unit
    y = put_name(
        sheet,
        paper.margin - name.roman.size * 0.03,
        top,
        name,
        role="H1",
        origin=Origin(chapter.record, "chapter.title"),
    )
    second = book.beside(chapter.title, chapter.record, "chapter.title", sheet.number)
    if second:
        style = styles.lead.in_colour(theme.soft).speaking(second.lang)
        lines = book.setter.lines(second.text, style, width, second.lang)
        y = sheet.lines(
            paper.margin,
            y + 1.5 * unit,
            lines,
            style,
            lang=second.lang,
            origin=Origin(chapter.record, "chapter.title"),
            spoken=second.text,
        )
    return y


def _put_intro(book: Book, sheet: Sheet, chapter: Chapter, title: Said, area: Area, moved: list[Moved]) -> None:
    """Put the introduction into `area`: one language as a lead in italics, two side by side."""
    paper, styles, theme = book.paper, book.styles, book.theme
    full = area.width >= paper.measure
    texts = book.story(chapter.intro, chapter.record, "chapter.intro", sheet.number)
    beside = book.story_beside(chapter.intro, chapter.record, "chapter.intro", sheet.number)
    stand_in = Item(chapter.record, chapter.title)
    if not texts:
        return
    gap = paper.gutter * 1.6
    lead = styles.lead.in_colour(WHITE)
    small = styles.body.in_colour(theme.soft)
    if beside:
        half = (area.width - gap) / 2
        spots = ((texts, area.x, lead.scaled(0.94 if full else 0.86)), (beside, area.x + half + gap, small))
        for said, x, style in spots:
            measured = set_columns(book, said, ((x, half),), area.height, style=style, drop=False, floor=0.78)
            put_columns(book, sheet, stand_in, title, "chapter.intro", measured, area.y, moved)
        return
    wide = area.width * (0.74 if full else 1)
    measured = set_columns(book, texts, ((area.x, wide),), area.height, style=lead, drop=False, floor=0.9)
    if measured.rest:
        half = (area.width - gap) / 2
        pair = ((area.x, half), (area.x + half + gap, half))
        measured = set_columns(book, texts, pair, area.height, style=small, drop=False, floor=0.88)
    put_columns(book, sheet, stand_in, title, "chapter.intro", measured, area.y, moved)


def _facts_top(book: Book, chapter: Chapter) -> float:
    rows = -(-len(facts_of(book, chapter)) // 4)
    floor = book.paper.height - book.paper.foot - 9 * book.paper.unit
    return floor - rows * 16.5 * book.paper.unit


def _put_facts(book: Book, sheet: Sheet, chapter: Chapter, top: float) -> None:
    """Put the facts over the foot of the page, four to a row, the large value over its label."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    facts = facts_of(book, chapter)
    for number, start in enumerate(range(0, len(facts), 4)):
        row = facts[start : start + 4]
        y = top + number * 16.5 * unit
        beside = 4 if len(facts) > 3 else 3
        width = (paper.measure - (beside - 1) * paper.gutter) / beside
        for at, (label, value) in enumerate(row):
            x = paper.margin + at * (width + paper.gutter)
            sheet.rule(x, y, x + width, theme.deep.mix(theme.soft, 0.45), 0.5)
            big = Style(DISPLAY_SEMI, paper.heading * 0.78, 0, theme.accent, -8).speaking(value.lang)
            big = book.setter.squeezed(value.text, big, width)
            baseline = y + 3 * unit + paper.heading * 0.78 * ASCENT
            origin = Origin(chapter.record, "chapter.facts")
            sheet.text(x, baseline, value.text, big, lang=value.lang, origin=origin)
            small = book.setter.squeezed(label.text, styles.white.speaking(label.lang), width)
            below = baseline + max(4.6 * unit, styles.white.size * 1.35)
            sheet.text(x, below, label.text, small, lang=label.lang, origin=origin)


def facts_of(book: Book, chapter: Chapter) -> list[tuple[Said, Said]]:
    """The chapter's own facts, or the count of its products and producers."""
    found: list[tuple[Said, Said]] = []
    for label, value in chapter.facts:
        name, said = book.leading(label), book.leading(value)
        if said:
            found.append((name, said))
    if found:
        return found
    producers = {item.producer_record or item.producer for item in chapter.items} - {""}
    counts = [(len(chapter.items), "chapter.products"), (len(producers), "chapter.producers")]
    return [(Said(book.say(key), book.lead), Said(str(count), book.lead)) for count, key in counts if count > 0]
