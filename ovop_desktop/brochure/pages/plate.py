"""A page without words: it stands where a chapter is to open on the right and the page before it would be empty."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Chapter
from ovop_desktop.brochure.ornaments import Area, hillside, rectangle
from ovop_desktop.brochure.pages.running import put_foot


def plate_page(book: Book, chapter: Chapter) -> None:
    """Compose the page that faces a chapter's opening: hills in hairlines rise over it."""
    title = book.title_of(chapter).text
    sheet = book.sheet("plate", chapter.record, title)
    paper, theme = book.paper, book.theme
    foot = paper.height - paper.foot - 7 * paper.unit
    area = Area(0, paper.height * 0.42, paper.width, foot - paper.height * 0.42)
    line = theme.soft.mix(theme.main, 0.14)
    sheet.stroke(hillside(area, chapter.record or title, 17), line, 0.6, rectangle(area))
    put_foot(book, sheet)
