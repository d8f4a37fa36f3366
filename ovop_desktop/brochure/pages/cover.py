"""The cover: a deep batik field, the arch with its double line, the title in white and the accent."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.decor import kawung_field, ovop_seal
from ovop_desktop.brochure.ornaments import Area, arch, terraces
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT, Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import SILENT, Said

RECORD = "catalogue"
"""The record that boxes of the sheet's own texts lead to."""


def cover_page(book: Book) -> None:
    """Compose the cover."""
    title = book.leading(book.catalogue.title, RECORD, "title", 0)
    if not title:
        book.report("title.missing", "error", 0, RECORD)
        title = Said(book.say("catalogue.untitled"), book.lead)
    sheet = book.sheet("cover", "", title.text)
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    whole = Area(0, 0, paper.width, paper.height)
    kawung_field(sheet, whole, theme.deep, theme.deep.mix(theme.main, 0.26), 24 * unit, 0.6)
    foot = _put_foot_lines(book, sheet)
    top_of_words = _put_title(book, sheet, title, foot - 9 * unit)
    _put_window(book, sheet, title, top_of_words - 13 * unit)
    _put_corners(book, sheet)


def _put_corners(book: Book, sheet: Sheet) -> None:
    paper = book.paper
    style = book.styles.label.in_colour(WHITE).sized(paper.label * 1.06)
    baseline = 16 * paper.unit
    left = book.place()
    right = Said(book.say("cover.year", year=book.catalogue.year), book.lead) if book.catalogue.year else SILENT
    room = paper.measure * 0.62
    if left:
        speaking = book.setter.squeezed(left.text, style.speaking(left.lang), room)
        sheet.text(paper.margin, baseline, left.text, speaking, lang=left.lang, origin=Origin(RECORD, "place"))
    if right:
        speaking = book.setter.squeezed(right.text, style.speaking(right.lang), paper.measure - room - 4 * paper.unit)
        sheet.text(
            paper.right, baseline, right.text, speaking, align="right", lang=right.lang, origin=Origin(RECORD, "year")
        )


def _put_foot_lines(book: Book, sheet: Sheet) -> float:
    """Put what kind of sheet this is, in its languages, and return the top of these lines."""
    paper, styles = book.paper, book.styles
    lines = [(Said(book.say("cover.kind"), book.lead), styles.white_strong, "kind")]
    office = book.plain(book.catalogue.office)
    if book.second:
        lines.append((Said(book.say("cover.kind", book.second), book.second), styles.white, "kind"))
    if office and book.catalogue.place:
        lines.append((office, styles.white, "office"))
    if book.catalogue.sample:
        lines.append((Said(book.say("cover.sample"), book.lead), styles.white.in_colour(book.theme.accent), "sample"))
    step = styles.white_strong.lead * 1.26
    baseline = paper.height - 18 * paper.unit - (len(lines) - 1) * step
    top = baseline - styles.white_strong.size
    for said, style, field in lines:
        fitted = book.setter.squeezed(said.text, style.speaking(said.lang), paper.measure)
        sheet.text(
            paper.width / 2, baseline, said.text, fitted, align="centre", lang=said.lang, origin=Origin(RECORD, field)
        )
        baseline += step
    return top


def _put_title(book: Book, sheet: Sheet, title: Said, foot: float) -> float:
    """Put title and subtitle so that they end at `foot`; return their top."""
    paper, style = book.paper, book.styles.cover
    room = paper.height * 0.34
    # On the cover the whole title is roman; the subtitle is its italic.
    speaking = style.speaking(title.lang)
    lines = book.setter.lines(title.text, speaking, paper.measure, title.lang, hyphens=False)
    share = 1.0
    while share > 0.2:
        speaking = style.scaled(share).speaking(title.lang)
        lines = book.setter.lines(title.text, speaking, paper.measure, title.lang, hyphens=False)
        wide = max(book.setter.width(line, speaking) for line in lines)
        allowed = 1 if share > 0.8 else 2 if share > 0.55 else 3 if share > 0.4 else 99
        if len(lines) <= allowed and wide <= paper.measure and len(lines) * speaking.lead <= room * 0.7:
            break
        share -= 0.04
    below = _subtitles(book)
    height = (len(lines) - 1) * speaking.lead + speaking.size * 1.02
    used = sum(fitted.height + gap for fitted, _, gap in below)
    top = foot - height - used
    y = sheet.lines(
        0,
        top,
        lines,
        speaking,
        width=paper.width,
        align="centre",
        role="H1",
        lang=title.lang,
        origin=Origin(RECORD, "title"),
        spoken=title.text,
    )
    y = top + height
    for fitted, said, gap in below:
        y = sheet.lines(
            0,
            y + gap,
            fitted.lines,
            fitted.style,
            width=paper.width,
            align="centre",
            lang=said.lang,
            origin=Origin(RECORD, "subtitle"),
            spoken=said.text,
        )
    return top + speaking.size * (ASCENT - 0.7)


def _subtitles(book: Book) -> list[tuple[Fitted, Said, float]]:
    styles, paper, unit = book.styles, book.paper, book.paper.unit
    found: list[tuple[Fitted, Said, float]] = []
    subtitle = book.leading(book.catalogue.subtitle, RECORD, "subtitle", 0)
    if subtitle:
        style = styles.cover_italic.speaking(subtitle.lang)
        found.append(
            (
                book.setter.fit(subtitle.text, style, paper.measure, paper.height * 0.12, subtitle.lang, floor=0.4),
                subtitle,
                2 * unit,
            )
        )
    for words, style, gap in (
        (book.catalogue.title, styles.white_heading.in_colour(book.theme.soft), 4.5 * unit),
        (book.catalogue.subtitle, styles.white.in_colour(book.theme.soft), 1.4 * unit),
    ):
        said = book.beside(words)
        if said:
            speaking = style.speaking(said.lang)
            found.append(
                (
                    book.setter.fit(said.text, speaking, paper.measure, paper.height * 0.08, said.lang, floor=0.5),
                    said,
                    gap,
                )
            )
    return found


def _put_window(book: Book, sheet: Sheet, title: Said, foot: float) -> None:
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    top = 24 * unit
    height = foot - top
    width = min(paper.width * 2 / 3, height * 0.86)
    area = Area((paper.width - width) / 2, top, width, height)
    sheet.stroke(arch(area.inset(-4.2 * unit)), theme.accent, 0.9)
    if book.catalogue.cover is not None:
        place(book, sheet, Window(area, arched=True), book.catalogue.cover, title, Origin(RECORD, "cover"))
        return
    sheet.fill(arch(area), theme.main)
    sheet.stroke(terraces(area, title.text, 26), theme.main.mix(WHITE, 0.28), 0.7, arch(area))
    ovop_seal(
        sheet, area.x + width / 2, area.y + height * 0.55, min(width, height) * 0.27, book.say("seal.ring"), WHITE
    )
    sheet.box(area, Origin(RECORD, "cover"), "")
