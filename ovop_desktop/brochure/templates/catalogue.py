"""The catalogue: cover, contents, chapters with their products, index, back cover."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from ovop_desktop.brochure import binding
from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Chapter
from ovop_desktop.brochure.fairness import KINDS, NONE
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.pages.also import also_pages
from ovop_desktop.brochure.pages.back import back_page
from ovop_desktop.brochure.pages.chapter import chapter_page
from ovop_desktop.brochure.pages.contents import Entry, contents_page, contents_pages, is_roomy
from ovop_desktop.brochure.pages.cover import cover_page
from ovop_desktop.brochure.pages.fair_share import SPACES, FairShare, shared_out
from ovop_desktop.brochure.pages.feature import feature_page
from ovop_desktop.brochure.pages.flow import Begun, flow_pages
from ovop_desktop.brochure.pages.flow_plan import even_shares
from ovop_desktop.brochure.pages.grid import grid_page, shares
from ovop_desktop.brochure.pages.index import index_pages
from ovop_desktop.brochure.pages.more import more_pages
from ovop_desktop.brochure.pages.plate import plate_page
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES

MOST = MappingProxyType({("A6", 1): 4, ("A6", 2): 2, ("A5", 1): 6, ("A5", 2): 6})
"""The most products on a page of a paper that is too small for all the counts, in one language and in two."""

INDEXED = 5
"""Products (or chapters) from which on a catalogue has contents and an index."""


class CatalogueTemplate:
    """A catalogue in chapters, with one to eight products on a page."""

    info = TemplateInfo(
        id="catalogue",
        papers=("A4", "F4", "A5", "A6"),
        per_page=(1, 2, 3, 4, 6, 8),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        exchange=True,
        bound=True,
        options=(
            Option("map", True),
            Option("hero", False),
            Option("opening", "page", ("page", "right", "run_on")),
            Option("fair", NONE, KINDS),
            Option("space", "one", tuple(SPACES), only="fair"),
            Option(binding.OPTION, binding.AUTO, binding.CHOICES),
        ),
    )

    def compose(self, book: Book) -> None:
        """Add the pages to the book; the contents are filled in when all page numbers are known."""
        _reduce(book)
        fair, chapters, listed = shared_out(book)
        cover_page(book)
        kept = []
        indexed = bool(listed) or _is_indexed(chapters)
        if indexed:
            title = book.say("contents.title")
            sections = len(chapters) + bool(listed)
            kept = [book.sheet("contents", "", title) for _ in range(contents_pages(sections))]
            book.bookmarks.append(Bookmark(title, 0, kept[0].number))
        elif not chapters:
            book.report("catalogue.empty", "error")
        moved: list[Moved] = []
        entries = [Entry(one.chapter, one.page) for one in _body(book, chapters, fair, moved)]
        parts: list[tuple[Callable[[Book], None], str]] = [
            (partial(also_pages, items=listed, kind=fair.kind), "contents.also"),
            (partial(more_pages, moved=moved), "contents.more"),
        ]
        if indexed:
            parts.append((index_pages, "contents.index"))
        for compose, key in parts:
            start = len(book.sheets)
            compose(book)
            if len(book.sheets) > start:
                entries.append(Entry(None, start, key))
                book.bookmarks.append(Bookmark(book.say(key), 0, start))
        roomy = is_roomy(len(chapters) + bool(listed))
        each = -(-len(entries) // max(1, len(kept)))
        for at, sheet in enumerate(kept):
            first = at * each
            part = entries[first : first + each]
            contents_page(book, sheet, part, first + 1, roomy)
        back_page(book)


def _body(book: Book, chapters: Sequence[Chapter], fair: FairShare, moved: list[Moved]) -> list[Begun]:
    """Compose the chapters: each on pages of its own, or one below the other."""
    if fair.half or (book.options["opening"] == "run_on" and not _single(book)):
        return flow_pages(book, chapters, moved, fair)
    begun: list[Begun] = []
    for number, chapter in enumerate(chapters, 1):
        if book.options["opening"] == "right" and len(book.sheets) % 2:
            plate_page(book, chapter)
        start = len(book.sheets)
        begun.append(Begun(chapter, start))
        book.bookmarks.append(Bookmark(book.title_of(chapter).text, 0, start))
        _chapter(book, chapter, number, fair, moved)
    return begun


def _is_indexed(chapters: Sequence[Chapter]) -> bool:
    """Whether contents and index help: a few products are found by leafing."""
    return len(chapters) >= INDEXED or sum(len(chapter.items) for chapter in chapters) >= INDEXED


def _chapter(book: Book, chapter: Chapter, number: int, fair: FairShare, moved: list[Moved]) -> None:
    chapter_page(book, chapter, number, moved)
    at = 0
    for share in _shares(book, len(chapter.items), fair):
        part = chapter.items[at : at + share]
        page = len(book.sheets)
        if share == 1:
            feature_page(book, chapter, part[0], moved)
        else:
            grid_page(book, chapter, part, at + 1, moved)
        for item in part:
            book.bookmarks.append(Bookmark(book.leading(item.name).text or book.say("item.untitled"), 1, page))
        at += share


def _single(book: Book) -> bool:
    """Whether every product has a page of its own; chapters cannot run on then, and that is said."""
    if book.setting.per_page > 1:
        return False
    book.report("chapter.new_page", "note")
    return True


def _shares(book: Book, count: int, fair: FairShare) -> tuple[int, ...]:
    """How many products go on each page: with a hero, the chapter's first has a page of its own."""
    hero = (1,) if book.options["hero"] and count and book.setting.per_page > 1 else ()
    left = count - len(hero)
    if fair.pages and left:
        return (*hero, *even_shares(left, fair.pages))
    return (*hero, *shares(left, book.setting.per_page))


def _reduce(book: Book) -> None:
    """Put fewer products on a page of a small paper than were wanted, and say so."""
    most = MOST.get((book.paper.id, len(book.setting.languages)), book.setting.per_page)
    if book.setting.per_page > most:
        book.report("per_page.reduced", "note", wanted=book.setting.per_page, used=most)
        book.setting = replace(book.setting, per_page=most)


TEMPLATE = CatalogueTemplate()
