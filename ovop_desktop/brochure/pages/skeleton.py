"""The skeleton of a page for one product on each paper: its arch, its colour field, its columns."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.papers import MM


@dataclass(frozen=True, slots=True)
class Form:
    """The skeleton of the page on one paper, in points: the arch, and the columns below it."""

    arch_left: float
    arch_top: float
    lowest: float
    wanted: float
    highest: float
    field_left: float
    story_columns: int
    data_width: float
    data_gap: float


FORMS = {
    "A4": Form(84 * MM, 17 * MM, 190 * MM, 158 * MM, 124 * MM, 122 * MM, 2, 66 * MM, 11 * MM),
    "F4": Form(86 * MM, 18.5 * MM, 216 * MM, 180 * MM, 138 * MM, 125 * MM, 2, 67 * MM, 12 * MM),
    "A5": Form(58 * MM, 12 * MM, 130 * MM, 106 * MM, 80 * MM, 86 * MM, 1, 49 * MM, 7 * MM),
    "A6": Form(42 * MM, 8.5 * MM, 92 * MM, 74 * MM, 56 * MM, 61 * MM, 1, 36 * MM, 5 * MM),
}


def column_widths(book: Book, form: Form) -> tuple[tuple[float, float], ...]:
    """The three columns (x, width) that everything below the arch keeps to; two on a small sheet."""
    paper = book.paper
    story = paper.measure - form.data_width - form.data_gap
    width = (story - (form.story_columns - 1) * paper.gutter) / form.story_columns
    found = [(paper.margin + at * (width + paper.gutter), width) for at in range(form.story_columns)]
    return (*found, (paper.right - form.data_width, form.data_width))
