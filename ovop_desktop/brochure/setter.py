"""Setting text: measuring it in a style, breaking it into lines, fitting it into a space, flowing it over columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from ovop_desktop.brochure.styles import Style

ASCENT = 0.8
"""Where the first baseline stands below the top of a text, in sizes."""

DOT = "·"
"""Stands between two things on a line, and so never at its end."""


class Typesetter(Protocol):
    """What the engine offers: true widths of shaped text, and the best lines for a measure. Lengths in points."""

    def width(self, text: str, face: str, size: float, track: float = 0, tabular: bool = False) -> float:
        """Return the width of shaped text; `track` is em/1000."""
        ...

    def lines(
        self,
        text: str,
        face: str,
        size: float,
        width: float,
        lang: str,
        firsts: tuple[float, ...] = (),
        hyphens: bool = True,
        track: float = 0,
    ) -> tuple[str, ...]:
        """Return the lines of a paragraph; `firsts` are the measures of the first lines where they differ."""
        ...

    def polished(self, text: str, lang: str) -> str:
        """Return the text with typographic quotes, dashes and unbreakable units."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """A line of flowed text; `indent` in points; `opens` and `closes` say that it begins or ends a paragraph."""

    text: str
    indent: float = 0.0
    opens: bool = False
    closes: bool = False


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines in a style that fit their space; `rest` is the text that found no room."""

    lines: tuple[str, ...]
    style: Style
    rest: str = ""

    @property
    def height(self) -> float:
        """From the top of the first line to the foot of the last, in points."""
        return height_of(len(self.lines), self.style)


def height_of(count: int, style: Style) -> float:
    """Return the height of `count` lines in a style."""
    return (count - 1) * style.lead + style.size * (ASCENT + 0.26) if count else 0.0


class Setter:
    """Measures and breaks text in styles. The style is that of the language: pass it as it comes from `Styles`."""

    def __init__(self, typesetter: Typesetter) -> None:
        self._engine = typesetter

    def width(self, text: str, style: Style) -> float:
        """Return the width of one line."""
        shown = text.upper() if style.capitals else text
        return self._engine.width(shown, style.face, style.size, style.track, style.tabular)

    def polished(self, text: str, lang: str) -> str:
        """Return the text with typographic quotes, dashes and unbreakable units."""
        return self._engine.polished(text, lang)

    def lines(
        self,
        text: str,
        style: Style,
        width: float,
        lang: str,
        firsts: tuple[float, ...] = (),
        hyphens: bool = True,
    ) -> tuple[str, ...]:
        """Return the best lines of a paragraph for a measure."""
        if not text:
            return ()
        found = self._engine.lines(text, style.face, style.size, width, lang, firsts, hyphens, style.track)
        return tuple(_undotted(line) for line in found) if DOT in text and len(found) > 1 else found

    def one_line(self, text: str, style: Style, width: float, floor: float = 0.7) -> Style | None:
        """Return the style, shrunk at most to `floor`, in which the text is no wider than `width`; else None."""
        wide = self.width(text, style)
        if wide <= width:
            return style
        share = width / wide * 0.998
        return style.scaled(share) if share >= floor else None

    def squeezed(self, text: str, style: Style, width: float) -> Style:
        """Return the style shrunk as far as it must be for the text to be no wider than `width`."""
        return self.one_line(text, style, width, floor=0.0) or style

    def fit(
        self,
        text: str,
        style: Style,
        width: float,
        height: float,
        lang: str,
        floor: float = 0.84,
        most: int = 999,
    ) -> Fitted:
        """Return the text at full size, or smaller (not below `floor`), or its first lines and the rest."""
        share = 1.0
        while True:
            tried = style.scaled(share)
            found = self.lines(text, tried, width, lang)
            if len(found) <= most and height_of(len(found), tried) <= height + 0.01:
                return Fitted(found, tried)
            if share <= floor:
                break
            share = max(floor, share - 0.04)
        room = min(most, _room(height, tried))
        kept = found[:room]
        return Fitted(kept, tried, remainder(text, kept))

    def flow(
        self,
        texts: Sequence[str],
        style: Style,
        width: float,
        lang: str,
        firsts: tuple[float, ...] = (),
    ) -> tuple[Line, ...]:
        """Return the lines of several paragraphs; all but the first are indented by one em."""
        found: list[Line] = []
        for number, text in enumerate(texts):
            indent = style.size if number else 0.0
            measures = firsts if number == 0 else (width - indent,)
            broken = self.lines(text, style, width, lang, measures)
            for at, line in enumerate(broken):
                shift = width - measures[at] if at < len(measures) else 0.0
                found.append(Line(line, shift, at == 0, at == len(broken) - 1))
        return tuple(found)


def _undotted(line: str) -> str:
    """The line without a dot that would part it from what stands on the line before or after it."""
    if not (line.endswith(DOT) or line.startswith(DOT)):
        return line
    return line.strip(f"{DOT} \u00a0") or line


def _room(height: float, style: Style) -> int:
    first = style.size * (ASCENT + 0.26)
    return 0 if height < first else 1 + int((height - first + 0.01) / style.lead)


def room_for(height: float, style: Style) -> int:
    """Return how many lines of a style a height holds."""
    return _room(height, style)


def remainder(text: str, lines: Sequence[str]) -> str:
    """Return what is left of `text` after `lines` of it (hyphens that the breaker added are not in the text)."""
    at = 0
    for line in lines:
        for letter in line:
            if letter.isspace():
                continue
            while at < len(text) and (text[at].isspace() or (text[at] == DOT and letter != DOT)):
                at += 1
            if at < len(text) and text[at] == letter:
                at += 1
    return text[at:].lstrip()


def columns_of(lines: Sequence[Line], count: int) -> list[tuple[Line, ...]]:
    """Divide lines over columns as evenly as may be, without a paragraph's first or last line left alone."""
    columns: list[tuple[Line, ...]] = []
    left = list(lines)
    for column in range(count, 0, -1):
        take = -(-len(left) // column)
        take = _kind_cut(left, take)
        columns.append(tuple(left[:take]))
        left = left[take:]
    return columns


def _kind_cut(lines: Sequence[Line], at: int) -> int:
    """Move a break so that it leaves neither a widow nor an orphan."""
    if at >= len(lines) or at <= 1:
        return min(at, len(lines))
    if lines[at].closes and not lines[at].opens:
        return at + 1 if at + 1 == len(lines) or len(lines) < 8 else at - 1
    if lines[at - 1].opens and not lines[at - 1].closes:
        return at - 1
    return at
