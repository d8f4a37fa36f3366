"""The page of an export sheet: the product's names, what it is, and everything a buyer asks in tables."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.pages.particulars import particulars, put_particulars
from ovop_desktop.brochure.pages.sheet_back import back_pages, body_top, fill_empty, put_band, put_summary, tabled
from ovop_desktop.brochure.pages.sheet_foot import foot_height, put_foot
from ovop_desktop.brochure.pages.small_sheets import sampled
from ovop_desktop.brochure.pages.tables import check_badges
from ovop_desktop.brochure.pages.whole import fit_whole, put_fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

ORIGIN = "Indonesia"


def export_page(book: Book, item: Item) -> None:
    """Compose the sheet of a product, and as many more sides as its texts take."""
    paper, unit = book.paper, book.paper.unit
    title = book.name_of(item, len(book.sheets))
    sheet = book.sheet("export", "", title.text)
    check_badges(book, item, sheet.number)
    put_band(book, sheet, item, 0)
    y = _put_names(book, sheet, item, body_top(book) - 15 * unit)
    y = put_summary(book, sheet, item, y, 1.0 if paper.id == "A5" else 1.4) - 2 * unit
    foot = paper.height - foot_height(book) - 9 * unit
    told = particulars(book, item, trade=True)
    shown, _, _ = tabled(told, y, foot)
    for one in shown:
        y = put_particulars(sheet, item, y, one)
    fill_empty(book, sheet, item, y, foot)
    put_foot(book, sheet, item)
    if len(shown) < len(told):
        back_pages(book, item, (), [one for one in told if one not in shown], packs=False)


def _put_names(book: Book, sheet: Sheet, item: Item, top: float) -> float:
    """Put the name in the other language, then who makes it and where; return the foot."""
    styles, unit = book.styles, book.paper.unit
    width = book.paper.measure - 61 * unit
    maker = [book.plain(text).text for text in (item.producer, book.where(item).text, ORIGIN) if text]
    lines: list[tuple[Said, Style, Origin]] = [
        (book.beside(item.name), styles.card_italic, Origin(item.record, "name")),
        (sampled(book, Said(" · ".join(maker), book.lead)), styles.small, Origin(item.record, "producer")),
    ]
    y = top
    for said, style, origin in lines:
        if said:
            fitted = fit_whole(book, sheet, said, style, width, 22 * unit, origin, floor=0.05)
            put_fitted(sheet, book.paper.margin, y, fitted, said, origin)
            y += fitted.height + 2 * unit
    return max(y, top) + 7 * unit
