"""How the pages of a file lie on the sheets that are printed: one by one, as a booklet, or several to be cut apart."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.sides import booklet_sides, cut_sides, grid_for

KINDS = ("", "booklet", "pages", "copies")
EDGES = ("", "short", "long")


@dataclass(frozen=True, slots=True)
class Imposition:
    """`kind`: "" (page by page), "booklet", "pages" (as many to a sheet as fit) or "copies" (sheets full of one page).

    `edge` is that over which the printer turns a sheet, "short" or "long"; "" prints one side (a booklet always has
    two). Raises ValueError for anything else.
    """

    kind: str = ""
    edge: str = ""

    def __post_init__(self) -> None:
        if self.kind not in KINDS or self.edge not in EDGES or (self.kind == "booklet") > bool(self.edge):
            raise ValueError(f"imposition: {self.kind!r}, {self.edge!r}")


PLAIN = Imposition()


def most_on_a_sheet(size: tuple[float, float]) -> int:
    """How many pages of `size` (points) an A4 sheet holds."""
    return grid_for(*size).count


def side_count(pages: int, size: tuple[float, float], imposition: Imposition) -> int:
    """How many pages the imposed file has: a side of a sheet each."""
    if imposition.kind == "booklet":
        return len(booklet_sides(pages))
    if imposition.kind:
        repeat = imposition.kind == "copies"
        return len(cut_sides(pages, most_on_a_sheet(size), repeat=repeat, both_sides=bool(imposition.edge)))
    return pages


def imposed(pdf: bytes, imposition: Imposition) -> bytes:
    """The pages of an office file, imposed. Raises ValueError for a booklet of less than four pages."""
    long_edge = imposition.edge == "long"
    if imposition.kind == "booklet":
        from ovop_desktop.brochure.booklet import booklet  # noqa: PLC0415 - most sheets are not imposed

        return booklet(pdf, long_edge=long_edge)
    if imposition.kind:
        from ovop_desktop.brochure.nup import nup  # noqa: PLC0415 - most sheets are not imposed

        repeat = imposition.kind == "copies"
        return nup(pdf, repeat=repeat, both_sides=bool(imposition.edge), long_edge=long_edge)
    return pdf
