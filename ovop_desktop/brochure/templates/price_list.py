"""The price list: a title band, groups of products in dense rows, and whom to order from."""

from __future__ import annotations

from ovop_desktop.brochure import binding
from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.pages.price_band import Band, band_of, put_band, valid_words
from ovop_desktop.brochure.pages.price_columns import Columns, columns_of
from ovop_desktop.brochure.pages.price_end import put_end
from ovop_desktop.brochure.pages.price_groups import put_head_row
from ovop_desktop.brochure.pages.price_plan import Part, between, planned, top_of
from ovop_desktop.brochure.pages.price_rows import put_row
from ovop_desktop.brochure.pages.running import put_foot, put_head
from ovop_desktop.brochure.sheet import Sheet
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES, Said


class PriceListTemplate:
    """A list of products and prices in groups, on as many pages as it takes."""

    info = TemplateInfo(
        id="price_list",
        papers=("A4", "F4", "A5", "A4L"),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("wholesale", "qr", "certificate_numbers"),
        exchange=True,
        bound=True,
        options=(
            Option("photos", True),
            Option("order_form", False),
            Option("barcodes", False),
            Option(binding.OPTION, binding.EVEN, binding.CHOICES),
        ),
        prints=("name", "offers", "producer", "village"),
    )

    def compose(self, book: Book) -> None:
        """Divide the list over its pages, then put them."""
        band, columns = band_of(book), columns_of(book)
        if not any(chapter.items for chapter in book.catalogue.chapters):
            book.report("catalogue.empty", "error")
        pages = planned(book, columns, band.foot)
        for number, parts in enumerate(pages):
            record = parts[0].head.chapter.record if parts else ""
            sheet = book.sheet("list", record, book.say("list.label"))
            self._put_top(book, sheet, band if number == 0 else None)
            y = top_of(book, band.foot if number == 0 else 0.0)
            for part in parts:
                y = self._put_part(book, sheet, part, columns, y) + between(book)
            if number < len(pages) - 1:
                put_foot(book, sheet)
        put_end(book, book.sheets[-1], y)

    def _put_top(self, book: Book, sheet: Sheet, band: Band | None) -> None:
        """Put the band, or the running head."""
        if band:
            put_band(book, sheet, band)
        else:
            put_head(book, sheet, Said(book.say("list.label"), book.lead), right=valid_words(book, book.lead))

    def _put_part(self, book: Book, sheet: Sheet, part: Part, columns: Columns, y: float) -> float:
        """Put a group, or as much of it as this page holds, as a table; return its foot."""
        paper, hair = book.paper, book.theme.hair
        if not part.head.again:
            book.bookmarks.append(Bookmark(book.title_of(part.head.chapter).text, 0, sheet.number))
        with sheet.group("Table"):
            with sheet.group("THead"):
                y = put_head_row(book, sheet, part.head, columns, y)
            with sheet.group("TBody"):
                for row in part.rows:
                    put_row(book, sheet, row, columns, y)
                    y += row.height
                    sheet.rule(paper.margin, y, paper.right, hair, 0.35)
        return y


TEMPLATE = PriceListTemplate()
