"""A name in two parts: the first words roman, the last in italics and the main colour. It is fitted, never cut."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ovop_desktop.brochure.layout import Run, Words
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.setter import ASCENT, Setter
from ovop_desktop.brochure.sheet import NOWHERE, Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said, two_parts

WHOLE_WORDS_DOWN_TO = 0.45
"""Share of the full size down to which a name is shrunk rather than broken inside a word."""


@dataclass(frozen=True, slots=True)
class Name:
    """A broken name: each line is a tuple of (text, italic?). `whole` is false when some of it found no room."""

    said: Said
    lines: tuple[tuple[tuple[str, bool], ...], ...]
    roman: Style
    italic: Style
    share: float
    whole: bool = True

    @property
    def height(self) -> float:
        """From the top of the first line to the foot of the last, in points."""
        return (len(self.lines) - 1) * self.roman.lead + self.roman.size * (ASCENT + 0.24)


def set_name(
    setter: Setter,
    said: Said,
    roman: Style,
    italic: Style,
    width: float,
    *,
    most: int,
    height: float = 9999.0,
    floor: float = 0.5,
    inline: bool = False,
) -> Name:
    """Return a name fitted to a width: at full size, then smaller, then (at the floor) as many lines as `height` holds.

    `most` lines are wanted at full size; smaller type may use more. With `inline`, the italic part shares the last line
    of the roman if it can.
    """
    first, last = two_parts(said.text)
    speaking, leaning = roman.speaking(said.lang), italic.speaking(said.lang)
    share = 1.0
    while True:
        upright, slanted = _loosened(speaking.scaled(share), share), _loosened(leaning.scaled(share), share)
        lines = _broken(setter, first, last, upright, slanted, width, said.lang, inline)
        allowed = most if share > 0.74 else 999
        name = Name(said, lines, upright, slanted, share)
        wide = max(_width(setter, line, upright, slanted) for line in lines)
        kept = share <= WHOLE_WORDS_DOWN_TO or _keeps_words(lines, said.text)
        if kept and len(lines) <= allowed and name.height <= height + 0.01 and wide <= width + 0.1:
            return name
        if share <= floor:
            break
        share = max(floor, share - 0.06)
    room = max(1, int((height - upright.size * (ASCENT + 0.24) + 0.01) / upright.lead) + 1)
    if len(lines) <= room:
        return Name(said, lines, upright, slanted, share)
    return Name(said, _ended(setter, lines[:room], upright, slanted, width), upright, slanted, share, whole=False)


def _keeps_words(lines: tuple[tuple[tuple[str, bool], ...], ...], text: str) -> bool:
    """Tell whether no word of the name was broken: smaller type is better than "Temangg-ung"."""
    return " ".join(part for line in lines for part, _ in line).split() == text.split()


def _loosened(style: Style, share: float) -> Style:
    """Small type in many lines needs more leading than a title of two."""
    return replace(style, lead=max(style.lead, style.size * 1.14)) if share < 0.72 else style


def _broken(
    setter: Setter, first: str, last: str, roman: Style, italic: Style, width: float, lang: str, inline: bool
) -> tuple[tuple[tuple[str, bool], ...], ...]:
    if inline and last:
        line = ((first + " ", False), (last, True))
        if _width(setter, line, roman, italic) <= width:
            return (line,)
    upright = setter.lines(first, roman, width, lang, hyphens=False)
    slanted = setter.lines(last, italic, width, lang, hyphens=False) if last else ()
    if inline and len(upright) > 1 and len(slanted) == 1:
        line = ((upright[-1] + " ", False), (slanted[0], True))
        if _width(setter, line, roman, italic) <= width:
            return (*(((text, False),) for text in upright[:-1]), line)
    return tuple(((text, False),) for text in upright) + tuple(((text, True),) for text in slanted)


def _width(setter: Setter, line: tuple[tuple[str, bool], ...], roman: Style, italic: Style) -> float:
    return sum(setter.width(text, italic if slanted else roman) for text, slanted in line)


def _ended(
    setter: Setter, lines: tuple[tuple[tuple[str, bool], ...], ...], roman: Style, italic: Style, width: float
) -> tuple[tuple[tuple[str, bool], ...], ...]:
    """Mark the last line as going on elsewhere."""
    text, slanted = lines[-1][-1]
    style = italic if slanted else roman
    while text and setter.width(text + "…", style) > width:
        text = text[:-1].rstrip()
    return (*lines[:-1], ((text + "…", slanted),))


def put_name(
    sheet: Sheet,
    x: float,
    top: float,
    name: Name,
    *,
    role: str = "H2",
    origin: Origin = NOWHERE,
    align: str = "left",
) -> float:
    """Put a name below `top` and return its foot. `x` is its left edge (or its middle, with align "centre")."""
    runs: list[Run] = []
    left, right = x, x
    for number, line in enumerate(name.lines):
        baseline = top + name.roman.size * ASCENT + number * name.roman.lead
        widths = [sheet.setter.width(text, name.italic if slanted else name.roman) for text, slanted in line]
        at = x - (sum(widths) / 2 if align == "centre" else 0.0)
        left = min(left, at)
        for (text, slanted), width in zip(line, widths, strict=True):
            style = name.italic if slanted else name.roman
            runs.append(Run(at, baseline, text, style.face, style.size, style.colour, style.track))
            at += width
        right = max(right, at)
    sheet.put(Words(tuple(runs), role, name.said.lang, name.said.text))
    sheet.box(Area(left, top, right - left, name.height), origin, name.said.text, name.roman.size)
    return top + name.height
