"""The leaflet: A4 on its side, folded twice; cover, back and flap outside, the products inside."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.fairness import KINDS, NONE, round_by_round
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.folds import panels_across, put_folds
from ovop_desktop.brochure.pages.leaflet_back import put_back
from ovop_desktop.brochure.pages.leaflet_cover import put_cover
from ovop_desktop.brochure.pages.leaflet_flap import put_flap
from ovop_desktop.brochure.pages.leaflet_inside import put_inside
from ovop_desktop.brochure.pages.leaflet_plan import MOST, plan_for
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES, Said

OUTSIDE, INSIDE = (97.0, 100.0, 100.0), (100.0, 100.0, 97.0)
"""Widths of the panels in millimetres: the flap that is folded in is 3 mm narrower than the others."""


class LeafletTemplate:
    """A leaflet in six panels with up to thirteen products."""

    info = TemplateInfo(
        id="leaflet",
        papers=("A4L",),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("prices", "qr", "stories"),
        options=(Option("fold_marks", True), Option("fair", NONE, KINDS)),
        prints=("name", "summary", "producer", "village"),
    )

    def compose(self, book: Book) -> None:
        """Add the outside and the inside; products beyond what it holds are reported."""
        items = [item for chapter in book.catalogue.chapters for item in chapter.items]
        if not items:
            book.report("catalogue.empty", "error")
        title = book.leading(book.catalogue.title, RECORD, "title", 0)
        if not title:
            book.report("title.missing", "error", 0, RECORD)
            title = Said(book.say("catalogue.untitled"), book.lead)
        height = book.paper.height
        outside, inside = panels_across(height, OUTSIDE), panels_across(height, INSIDE)
        shown, left = round_by_round(items, str(book.options["fair"]), MOST)
        plan = plan_for(len(shown))
        front = book.sheet("leaflet", "", title.text)
        book.bookmarks.append(Bookmark(title.text, 0, front.number))
        put_cover(book, front, outside[2], title)
        put_flap(book, front, outside[0])
        put_back(book, front, outside[1])
        back = book.sheet("leaflet", "", book.say("chapter.products"))
        put_inside(book, back, inside, shown, plan)
        for item in left:
            book.report("product.left_out", "warning", back.number, item.record, most=len(shown))
        put_folds(book, front, outside)
        put_folds(book, back, inside)


TEMPLATE = LeafletTemplate()
