"""The ruler page: it is printed first, held against a sheet of labels, and tells what to put in for the printer."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.label_grids import PAGE, Fit, Grid
from ovop_desktop.brochure.ornaments import Area, rounded
from ovop_desktop.brochure.pages.label_sheet import outlines
from ovop_desktop.brochure.pages.whole import fit_whole, put_fitted
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.sheet import NOWHERE, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

FIRST, ACROSS, DOWN = 20, 190, 270
"""The scales begin at 20 mm and end at these."""

STEPS = ("ruler.print", "ruler.hold", "ruler.shift", "ruler.scale")


def ruler_page(book: Book, grid: Grid, fit: Fit) -> None:
    """Put the edges of every label, a scale along both sides, and how to measure."""
    sheet = book.sheet("ruler", "", book.say("ruler.title"))
    outlines(book, sheet, grid, fit)
    _scale(book, sheet)
    _put_steps(book, sheet, grid)


def _put_steps(book: Book, sheet: Sheet, grid: Grid) -> None:
    """Put how to measure, in a window as high as its words."""
    texts = [book.say(step) for step in (*STEPS, *(() if grid.checked else ("ruler.unverified",)))]
    heading = Said(book.say("ruler.title"), book.lead)
    width, inset, gap = 104 * MM, 8 * MM, 3.4 * MM
    head = fit_whole(book, sheet, heading, book.styles.card.sized(21), width, 16 * MM, NOWHERE, most=1)
    parts = [(Said(text, book.lead), book.styles.body) for text in texts]
    fitted = [fit_whole(book, sheet, said, style, width, 40 * MM, NOWHERE) for said, style in parts]
    height = head.height + sum(one.height + gap for one in fitted) + 2 * inset
    area = Area(PAGE[0] / 2 * MM - width / 2 - inset, PAGE[1] / 2 * MM - height / 2, width + 2 * inset, height)
    sheet.fill(rounded(area, 2.5 * MM), WHITE)
    sheet.stroke(rounded(area, 2.5 * MM), book.theme.main, 0.6)
    x, y = area.x + inset, area.y + inset
    y = put_fitted(sheet, x, y, head, heading, NOWHERE, role="H1") + gap
    for one, (said, _) in zip(fitted, parts, strict=True):
        put_fitted(sheet, x, y, one, said, NOWHERE)
        y += one.height + gap


def _scale(book: Book, sheet: Sheet) -> None:
    """A millimetre scale along 10 mm from the upper and the left edge, with a number at each centimetre."""
    edge, style = 10 * MM, book.styles.small.sized(6.4).in_colour(book.theme.ink)
    sheet.stroke((("M", (FIRST * MM, edge)), ("L", (ACROSS * MM, edge))), book.theme.ink, 0.4)
    sheet.stroke((("M", (edge, FIRST * MM)), ("L", (edge, DOWN * MM))), book.theme.ink, 0.4)
    for mark in range(FIRST, DOWN + 1):
        long = 4.0 if mark % 10 == 0 else 3.0 if mark % 5 == 0 else 1.8
        at = mark * MM
        if mark <= ACROSS:
            sheet.stroke((("M", (at, edge)), ("L", (at, edge + long * MM))), book.theme.ink, 0.3)
        sheet.stroke((("M", (edge, at)), ("L", (edge + long * MM, at))), book.theme.ink, 0.3)
        if mark % 10 == 0:
            if mark <= ACROSS:
                sheet.text(at, edge + 6.6 * MM, str(mark), style, align="centre", role="Artifact", lang=book.lead)
            sheet.text(edge + 4.6 * MM, at + 0.8 * MM, str(mark), style, role="Artifact", lang=book.lead)
