"""Imposition of a booklet: two pages side by side on sheets that are printed on both sides, folded and stapled."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import Array, Dictionary, Name

from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.saving import saved
from ovop_desktop.brochure.sides import booklet_sides

CREEP = 0.1 * MM
"""How much farther each sheet's fold lies inside the one around it: the thickness of 80 g/m2 paper."""


def booklet(pdf: bytes, *, long_edge: bool = False, creep: float = CREEP) -> bytes:
    """Return the pages of an office file two by two, in the order in which they are folded.

    The sheets turn over their short edge; with `long_edge` every back is turned round, for a printer that can only
    turn sheets over the long one. Raises ValueError for fewer than four pages.
    """
    with pikepdf.open(io.BytesIO(pdf)) as source, pikepdf.new() as target:
        count = len(source.pages)
        if count < 4:
            raise ValueError(f"{count} pages")
        left, foot, right, top = (float(value) for value in source.pages[0].mediabox)
        width, height = right - left, top - foot
        forms = [target.copy_foreign(page.as_form_xobject()) for page in source.pages]
        every = booklet_sides(count)
        for at, (one, other) in enumerate(every):
            inwards = creep * (at // 2)
            marks, used = [], {}
            for page, x in ((one, inwards), (other, width - inwards)):
                if page is not None:
                    clip = f"{0 if x < width / 2 else width:.3f} 0 {width:.3f} {height:.3f} re W n"
                    marks.append(f"q {clip} 1 0 0 1 {x - left:.3f} {-foot:.3f} cm /P{page} Do Q")
                    used[f"/P{page}"] = forms[page]
            if long_edge and at % 2:
                marks = [f"q -1 0 0 -1 {2 * width:.3f} {height:.3f} cm", *marks, "Q"]
            target.pages.append(
                pikepdf.Page(
                    target.make_indirect(
                        Dictionary(
                            Type=Name.Page,
                            MediaBox=Array([0, 0, 2 * width, height]),
                            Resources=Dictionary(XObject=Dictionary(used)),
                            Contents=target.make_stream("\n".join(marks).encode("ascii")),
                        )
                    )
                )
            )
        for key in ("/Title", "/Author", "/Producer", "/CreationDate", "/ModDate"):
            if key in source.docinfo:
                target.docinfo[key] = str(source.docinfo[key])
        target.Root.ViewerPreferences = Dictionary(
            DisplayDocTitle=True,
            PrintScaling=Name("/None"),
            Duplex=Name.DuplexFlipLongEdge if long_edge else Name.DuplexFlipShortEdge,
        )
        return saved(target)
