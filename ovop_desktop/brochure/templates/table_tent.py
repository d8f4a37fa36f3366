"""The table tent: a card for each product that stands on a booth's table and is read from both sides."""

from __future__ import annotations

from collections.abc import Sequence

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.folds import panels_across, panels_down, put_folds
from ovop_desktop.brochure.pages.tables import check_badges
from ovop_desktop.brochure.pages.tent_side import put_empty_side, put_gluing, put_side
from ovop_desktop.brochure.papers import PAPERS
from ovop_desktop.brochure.sheet import Sheet
from ovop_desktop.brochure.styles import styles_for
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES

HEIGHTS = (99.0, 99.0, 99.0)
"""Of an upright A4 in millimetres: the back on its head, the front, the foot that is glued under the card."""

HALVES = (148.5, 148.5)
"""Of an A4 on its side in millimetres: two cards beside one another, each folded to A6 in the middle."""


TYPE = 1.2
"""The type of the small card, in sizes of an A5's: it is read across a table."""


class TableTentTemplate:
    """One card on an upright A4, two small ones on an A4 on its side."""

    info = TemplateInfo(
        id="table_tent",
        papers=("A4", "A4L"),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("prices", "qr", "certificate_numbers"),
        options=(Option("back", "same", ("same", "language")), Option("fold_marks", True)),
        chapters=False,
        titles=False,
        cover=False,
        prints=("name", "summary", "category", "producer", "village"),
    )

    def compose(self, book: Book) -> None:
        """Add a sheet for every product, or for every two; of a product that is chosen twice only one card."""
        items = list({item.record: item for chapter in book.catalogue.chapters for item in chapter.items}.values())
        if not items:
            book.report("catalogue.empty", "error")
        small = book.paper.id == "A4L"
        step = len(HALVES) if small else 1
        for at in range(0, max(1, len(items)), step):
            part = items[at : at + step]
            _put_two(book, part) if small else _put_one(book, part)


def _put_one(book: Book, items: Sequence[Item]) -> None:
    """Compose an upright sheet: back, front and foot."""
    back, front, foot = panels_down(book.paper.width, HEIGHTS)
    sheet = _sheet(book, items)
    _put_card(book, sheet, front, items[0] if items else None, first=True)
    put_gluing(book, sheet, foot)
    put_folds(book, sheet, (back, front, foot))


def _put_two(book: Book, items: Sequence[Item]) -> None:
    """Compose a sheet on its side: two cards, the backs above the fronts, to be cut apart in the middle."""
    sheet = _sheet(book, items)
    halves = panels_across(book.paper.height, HALVES)
    smaller = _smaller(book)
    middle = book.paper.height / 2
    for number, half in enumerate(halves[: max(1, len(items))]):
        front = Area(half.x, middle, half.width, middle)
        _put_card(smaller, sheet, front, items[number] if items else None, first=number == 0)
    put_folds(book, sheet, halves)
    put_folds(book, sheet, (Area(0, 0, book.paper.width, middle), Area(0, middle, book.paper.width, middle)))


def _sheet(book: Book, items: Sequence[Item]) -> Sheet:
    names = [book.leading(item.name).text or book.say("item.untitled") for item in items]
    sheet = book.sheet("tent", items[0].record if items else "", " · ".join(names) or book.say("catalogue.untitled"))
    for item, name in zip(items, names, strict=True):
        check_badges(book, item, sheet.number)
        book.bookmarks.append(Bookmark(name, 0, sheet.number))
        book.item_pages.setdefault(item.record, []).append(sheet.number)
    return sheet


def _put_card(book: Book, sheet: Sheet, front: Area, item: Item | None, *, first: bool) -> None:
    """Put the front, and above the fold the back on its head: the same, or in the second language."""
    fold = (front.x + front.width / 2, front.y)
    sides = [book]
    if book.options["back"] == "language" and book.second:
        sides = [book.speaking(book.lead), book.speaking(book.second)]
    drafts: list[Sheet] = []
    for number, side in enumerate(sides):
        draft = Sheet(sheet.setter, sheet.number, sheet.kind, sheet.record, sheet.title)
        heading = "H1" if first and number == 0 else "H2"
        if item:
            put_side(side, draft, front, item, heading=heading)
        else:
            put_empty_side(side, draft, front)
        drafts.append(draft)
    sheet.take(drafts[0])
    sheet.take(drafts[-1], fold)


def _smaller(book: Book) -> Book:
    """Return the book in the type of the small card."""
    other = book.speaking(*book.setting.languages)
    other.paper = PAPERS["A5"].enlarged("A6", book.paper.width / 2, book.paper.height / 2, TYPE)
    other.styles = styles_for(other.paper, other.theme)
    return other


TEMPLATE = TableTentTemplate()
