"""Labels: a price tag for every variant of every product, on bought sheets of labels or on paper to be cut."""

from __future__ import annotations

from functools import partial

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Offer
from ovop_desktop.brochure.label_copies import MOST, copies_of, is_copies
from ovop_desktop.brochure.label_copies import SHAPE as AMOUNTS
from ovop_desktop.brochure.label_grids import GRIDS, LARGEST, SHAPE, Fit, grid_of, is_grid
from ovop_desktop.brochure.pages.label import Tag, put_label
from ovop_desktop.brochure.pages.label_ruler import ruler_page
from ovop_desktop.brochure.pages.label_sheet import put_sheets
from ovop_desktop.brochure.pages.small_sheets import empty_sheet, items_of
from ovop_desktop.brochure.pages.tables import check_badges
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES


class LabelsTemplate:
    """One label for each variant, as often as wanted, from the first free label of the sheet on."""

    info = TemplateInfo(
        id="labels",
        papers=("A4",),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("prices", "qr"),
        options=(
            Option("grid", next(iter(GRIDS)), tuple(GRIDS), reads=is_grid, shape=SHAPE, form="label_grid"),
            Option("first", 1, low=1, high=LARGEST, form="label_first"),
            Option("copies", 1, low=1, high=MOST),
            Option("amounts", "", reads=is_copies, shape=AMOUNTS, form="label_amounts"),
            Option("outlines", False),
            Option("ruler", False),
            Option("dx", 0, low=-50, high=50),
            Option("dy", 0, low=-50, high=50),
            Option("scale", 1000, low=980, high=1020),
        ),
        chapters=False,
        titles=False,
        cover=False,
        prints=("name", "offers", "producer", "village"),
    )

    def compose(self, book: Book) -> None:
        """Add the sheets, or the ruler page."""
        options, grid = book.options, grid_of(str(book.options["grid"]))
        fit = Fit(int(options["dx"]) / 10, int(options["dy"]) / 10, int(options["scale"]) / 1000)
        items = items_of(book)
        if not items:
            book.report("catalogue.empty", "error")
        if options["ruler"]:
            ruler_page(book, grid, fit)
            return
        if not items:
            empty_sheet(book, "labels")
            return
        first, amounts = int(options["first"]), copies_of(str(options["amounts"]))
        if first > grid.count:
            book.report("label.first", "warning", wanted=first, most=grid.count)
            first = grid.count
        tags = [Tag(item, offer) for item in items for offer in item.offers or (Offer(),)]
        usual = int(options["copies"])
        puts = [partial(put_label, book, grid, tag) for tag in tags for _ in range(amounts.get(tag.item.record, usual))]
        if not puts:
            book.report("catalogue.empty", "error")
            empty_sheet(book, "labels")
            return
        put_sheets(
            book,
            "labels",
            book.say("label.title"),
            grid,
            fit,
            puts,
            first=first - 1,
            lines=bool(options["outlines"]),
        )
        boxes = [box for sheet in book.sheets for box in sheet.boxes]
        for item in items:
            check_badges(book, item, next((box.page for box in boxes if box.record == item.record), 0))


TEMPLATE = LabelsTemplate()
