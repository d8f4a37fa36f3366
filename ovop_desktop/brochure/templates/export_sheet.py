"""The export sheet: one page a buyer abroad can file: terms of trade, specification, permits, whom to ask."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.pages.export_page import export_page
from ovop_desktop.brochure.pages.sheet_back import blank_sheet
from ovop_desktop.brochure.pages.small_sheets import items_of
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES


class ExportSheetTemplate:
    """A sheet for every product, as a rule in English or Korean."""

    info = TemplateInfo(
        id="export_sheet",
        papers=("A4", "F4", "A5"),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("qr",),
        options=(Option("photos", 3, low=1, high=3), Option("barcodes", False)),
        chapters=False,
        titles=False,
        cover=False,
        prints=("name", "summary", "producer", "village"),
    )

    def compose(self, book: Book) -> None:
        """Add a sheet for every product, once."""
        items = items_of(book)
        for item in items:
            self._sheet(book, item)
        if not items:
            book.report("catalogue.empty", "error")
            blank_sheet(book)

    def _sheet(self, book: Book, item: Item) -> None:
        start = len(book.sheets)
        book.leaf = start
        book.bookmarks.append(Bookmark(book.leading(item.name).text or book.say("item.untitled"), 0, start))
        if not item.trade:
            book.report("trade.missing", "warning", start, item.record)
        export_page(book, item)


TEMPLATE = ExportSheetTemplate()
