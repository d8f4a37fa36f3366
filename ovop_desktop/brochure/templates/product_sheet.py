"""The product sheet: one product on a sheet of its own, with its maker and whom to order from; its back when needed."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.pages.feature import Dress, product_page
from ovop_desktop.brochure.pages.particulars import particulars
from ovop_desktop.brochure.pages.sample_mark import put_sample
from ovop_desktop.brochure.pages.sheet_back import back_pages, blank_sheet
from ovop_desktop.brochure.pages.sheet_foot import foot_height, put_foot
from ovop_desktop.brochure.pages.sheet_strip import put_strip, wants_strip
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES

LOOSE = Dress(foot_height, put_foot, wants_strip, put_strip, give=20.0, shares=(1.0, 0.9, 0.8, 0.7))
"""The page of a sheet that is handed out by itself."""


class ProductSheetTemplate:
    """A sheet for each product, printed on one side or on both."""

    info = TemplateInfo(
        id="product_sheet",
        papers=("A4", "F4", "A5"),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        exchange=True,
        options=(
            Option("photos", 3, low=1, high=3),
            Option("back", "needed", ("needed", "always", "language")),
            Option("barcodes", False),
        ),
        chapters=False,
        titles=False,
        cover=False,
    )

    def compose(self, book: Book) -> None:
        """Add a sheet for every product; of a product that is chosen twice only one."""
        items = {item.record: item for chapter in book.catalogue.chapters for item in chapter.items}
        for item in items.values():
            start = len(book.sheets)
            book.leaf = start
            book.bookmarks.append(Bookmark(book.leading(item.name).text or book.say("item.untitled"), 0, start))
            self._sheet(book, item, start)
        if not items:
            book.report("catalogue.empty", "error")
            blank_sheet(book)

    def _sheet(self, book: Book, item: Item, start: int) -> None:
        """Compose the sides of one product's sheet."""
        back = book.options["back"]
        sides = [book]
        if back == "language" and book.second:
            sides = [book.speaking(book.lead), book.speaking(book.second)]
        left_over: list[tuple[Book, Moved]] = []
        for side in sides:
            moved: list[Moved] = []
            put_sample(side, product_page(side, "", item, LOOSE, moved))
            left_over += [(side, one) for one in moved]
        told = particulars(book, item)
        if told and len(sides) == 2:
            for at, side in enumerate(sides):
                back_pages(side, item, [one for one in left_over if one[0] is side], told[at : at + 1])
            return
        both = back != "needed"
        if left_over or told or (both and len(sides) == 1):
            back_pages(sides[0], item, left_over, told)
        if both and (len(book.sheets) - start) % 2:
            back_pages(sides[0], item, ())


TEMPLATE = ProductSheetTemplate()
