"""The banner: an X-banner or a roll-up, for fairs and entrances."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.fairness import KINDS, NONE, round_by_round
from ovop_desktop.brochure.pages.banner_page import banner_page
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES

FEWEST, MOST = 3, 6


class BannerTemplate:
    """One banner at its true size, with three to six products."""

    info = TemplateInfo(
        id="banner",
        papers=("XB", "RU"),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("prices", "qr"),
        options=(Option("products", MOST, low=FEWEST, high=MOST), Option("fair", NONE, KINDS)),
        chapters=False,
        prints=("name", "village"),
    )

    def compose(self, book: Book) -> None:
        """Add the one page to the book; products beyond the number wanted are reported."""
        items = [item for chapter in book.catalogue.chapters for item in chapter.items]
        if not items:
            book.report("catalogue.empty", "error")
        shown, left = round_by_round(items, str(book.options["fair"]), int(book.options["products"]))
        banner_page(book, shown)
        for item in left:
            book.report("product.left_out", "warning", 0, item.record, most=len(shown))


TEMPLATE = BannerTemplate()
