"""A text that must be printed whole: fitted smaller, and if even that is not enough, reported with what is left."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.names import Name, set_name
from ovop_desktop.brochure.setter import Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said


def fit_whole(
    book: Book,
    sheet: Sheet,
    said: Said,
    style: Style,
    width: float,
    height: float,
    origin: Origin,
    floor: float = 0.4,
    most: int = 999,
) -> Fitted:
    """Return a text fitted to a space; `most` lines are wanted, and more are taken before anything is left out."""
    if not said:
        return Fitted((), style)
    speaking = style.speaking(said.lang)
    few = book.setter.fit(said.text, speaking, width, height, said.lang, floor=max(floor, 0.86), most=most)
    fitted = book.setter.fit(said.text, speaking, width, height, said.lang, floor=floor) if few.rest else few
    if fitted.rest:
        book.report(
            "text.left_out",
            "error",
            sheet.number,
            origin.record,
            field=origin.field,
            letters=len(fitted.rest),
        )
    return fitted


def name_whole(
    book: Book,
    sheet: Sheet,
    said: Said,
    styles: tuple[Style, Style],
    width: float,
    height: float,
    origin: Origin,
    most: int = 2,
    inline: bool = False,
    floor: float = 0.12,
) -> Name:
    """Return a name fitted to a space, smaller than ever before it is cut; `styles` are its roman and its italic."""
    roman, italic = styles
    name = set_name(book.setter, said, roman, italic, width, most=most, height=height, floor=floor, inline=inline)
    if not name.whole:
        shown = sum(len(part) for line in name.lines for part, _ in line)
        book.report(
            "text.left_out",
            "error",
            sheet.number,
            origin.record,
            field=origin.field,
            letters=max(1, len(said.text) - shown),
        )
    elif name.share < 0.5:
        book.report("name.long", "warning", sheet.number, origin.record, letters=len(said.text))
    return name


def put_fitted(
    sheet: Sheet,
    x: float,
    top: float,
    fitted: Fitted,
    said: Said,
    origin: Origin,
    width: float = 0.0,
    align: str = "left",
    role: str = "P",
) -> float:
    """Put a fitted text below `top` and return the foot of its last line."""
    return sheet.lines(
        x,
        top,
        fitted.lines,
        fitted.style,
        width=width,
        align=align,
        role=role,
        lang=said.lang,
        origin=origin,
        spoken="" if fitted.rest else said.text,
    )
