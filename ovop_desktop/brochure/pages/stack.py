"""Texts below one another in one column: measured first, then put where there is room for all of them."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.names import Name, put_name
from ovop_desktop.brochure.pages.whole import fit_whole, name_whole, put_fitted
from ovop_desktop.brochure.setter import Fitted
from ovop_desktop.brochure.sheet import NOWHERE, Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

_Part = tuple[Name | Fitted, Said, Origin, float, str]


class Stack:
    """A column of texts, each fitted as it is added; what does not fit its share is reported."""

    def __init__(self, book: Book, sheet: Sheet, width: float, room: float) -> None:
        self._book, self._sheet, self._room = book, sheet, room
        self.width = width
        self._parts: list[_Part] = []
        self.height = 0.0
        """Of everything so far, in points."""

    @property
    def left(self) -> float:
        """The height that is not taken yet."""
        return self._room - self.height

    def name(
        self,
        said: Said,
        styles: tuple[Style, Style],
        height: float,
        origin: Origin = NOWHERE,
        *,
        gap: float = 0.0,
        role: str = "H2",
        most: int = 2,
        inline: bool = False,
    ) -> None:
        """Add a name in roman and italic, at most `height` points high."""
        if said:
            gap = gap if self._parts else 0.0
            name = name_whole(
                self._book, self._sheet, said, styles, self.width, height, origin, most=most, inline=inline
            )
            self._add(name, said, origin, gap, role)

    def text(
        self,
        said: Said,
        style: Style,
        height: float,
        origin: Origin = NOWHERE,
        *,
        gap: float = 0.0,
        floor: float = 0.4,
        most: int = 999,
        role: str = "P",
    ) -> None:
        """Add a text, at most `height` points high."""
        if said:
            gap = gap if self._parts else 0.0
            fitted = fit_whole(self._book, self._sheet, said, style, self.width, height, origin, floor, most)
            if fitted.lines:
                self._add(fitted, said, origin, gap, role)

    def line(self, said: Said, style: Style, origin: Origin = NOWHERE, *, gap: float = 0.0) -> None:
        """Add one line, shrunk as far as it must be."""
        if said:
            gap = gap if self._parts else 0.0
            speaking = self._book.setter.squeezed(said.text, style.speaking(said.lang), self.width)
            self._add(Fitted((said.text,), speaking), said, origin, gap, "P")

    def join(self, other: Stack, *, gap: float = 0.0) -> None:
        """Add the texts of another stack, `gap` points below the last."""
        for number, (part, said, origin, above, role) in enumerate(other._parts):
            self._add(part, said, origin, above if number or not self._parts else gap, role)

    def _add(self, part: Name | Fitted, said: Said, origin: Origin, gap: float, role: str) -> None:
        self._parts.append((part, said, origin, gap, role))
        self.height += gap + part.height

    def put(self, x: float, top: float, align: str = "left") -> float:
        """Put the column with its left edge at `x` and return its foot."""
        y = top
        for part, said, origin, gap, role in self._parts:
            y += gap
            if isinstance(part, Name):
                at = x + self.width / 2 if align == "centre" else x - part.roman.size * 0.03
                put_name(self._sheet, at, y, part, role=role, origin=origin, align=align)
            else:
                put_fitted(self._sheet, x, y, part, said, origin, self.width, align, role)
            y += part.height
        return y
