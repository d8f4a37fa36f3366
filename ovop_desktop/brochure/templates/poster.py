"""The poster: one for each product, or one for all of them."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.fairness import KINDS, NONE
from ovop_desktop.brochure.pages.poster_all import poster_of_all
from ovop_desktop.brochure.pages.poster_one import poster_of_one
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES


class PosterTemplate:
    """A poster of each product, or of the whole selection."""

    info = TemplateInfo(
        id="poster",
        papers=("A3", "A2", "A4"),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("prices", "qr", "certificate_numbers"),
        options=(Option("look", "one", ("one", "all")), Option("fair", NONE, KINDS, only="look")),
        chapters=False,
        cover=False,
        prints=("name", "summary", "category", "producer", "village"),
    )

    def compose(self, book: Book) -> None:
        """Add the pages to the book."""
        items = [item for chapter in book.catalogue.chapters for item in chapter.items]
        if not items:
            book.report("catalogue.empty", "error")
        if book.options["look"] == "all" or not items:
            poster_of_all(book, items)
            return
        for item in items:
            poster_of_one(book, item)


TEMPLATE = PosterTemplate()
