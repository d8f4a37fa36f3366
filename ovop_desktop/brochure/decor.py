"""Colour fields with their ornaments, the OVOP seal, the fact seal and the mark on a photo."""

from __future__ import annotations

import math

from ovop_desktop.brochure.layout import Run, Words
from ovop_desktop.brochure.ornaments import Area, circle, kawung, rectangle, rounded, terraces
from ovop_desktop.brochure.sheet import NOWHERE, Origin, Sheet
from ovop_desktop.brochure.styles import DISPLAY_SEMI, SANS_BOLD, Style
from ovop_desktop.brochure.themes import WHITE, Colour, Theme
from ovop_desktop.brochure.wording import Said

SMALLEST = 5.2
"""Points: below this, light letters on a dark field fill in."""


def kawung_field(sheet: Sheet, area: Area, field: Colour, line: Colour, cell: float, width: float = 0.55) -> None:
    """Fill an area and lay kawung over it."""
    sheet.fill(area, field)
    sheet.stroke(kawung(area, cell), line, width, rectangle(area))


def terraces_field(
    sheet: Sheet,
    area: Area,
    field: Colour,
    line: Colour,
    seed: str,
    lines: int = 18,
    width: float = 0.6,
) -> None:
    """Fill an area and lay the contours of a village's own landscape over it."""
    sheet.fill(area, field)
    sheet.stroke(terraces(area, seed, lines), line, width, rectangle(area))


def ovop_seal(sheet: Sheet, x: float, y: float, radius: float, ring: str, colour: Colour) -> None:
    """Put the round OVOP seal: its ring of words fills the circle exactly once."""
    sheet.stroke(circle(x, y, radius * 0.94), colour, radius * 0.019)
    sheet.stroke(circle(x, y, radius * 0.60), colour, max(0.25, radius * 0.011))
    middle = Style(DISPLAY_SEMI, radius * 0.40, 0, colour)
    run, _ = sheet.run(x, y + radius * 0.125, "OVOP", middle, "centre")
    runs = [run]
    letters = ring.upper() + "  \u2022  "
    style = Style(SANS_BOLD, max(SMALLEST, radius * 0.145), 0, colour)
    widths = [sheet.setter.width(ch, style) if ch != " " else style.size * 0.32 for ch in letters]
    path = radius * 0.715
    track = (2 * math.pi * path - sum(widths)) / len(letters)
    angle = math.pi / 2 + (sum(widths[: len(ring)]) + track * len(ring)) / path / 2
    for letter, width in zip(letters, widths, strict=True):
        if letter != " ":
            at = angle - (width / 2) / path
            runs.append(
                Run(
                    x + path * math.cos(at) - width / 2 * math.sin(at),
                    y - path * math.sin(at) - width / 2 * math.cos(at),
                    letter,
                    style.face,
                    style.size,
                    colour,
                    turn=90 - math.degrees(at),
                )
            )
        angle -= (width + track) / path
    sheet.put(Words(tuple(runs), "Artifact"))


def fact_seal(
    sheet: Sheet,
    x: float,
    y: float,
    radius: float,
    theme: Theme,
    big: str,
    small: str,
    lang: str,
    origin: Origin = NOWHERE,
) -> None:
    """Put the filled circle that overlaps a picture: a number over its unit, or a word or two."""
    sheet.fill(circle(x, y, radius), theme.accent)
    top = Style(DISPLAY_SEMI, radius * 0.66, 0, theme.ink, -10).speaking(lang)
    room = radius * 1.52
    if small:
        top = sheet.setter.squeezed(big, top, room)
        sheet.text(x, y + radius * 0.06, big, top, align="centre", role="Span", lang=lang, origin=origin)
        foot = Style(SANS_BOLD, max(5.6, radius * 0.195), 0, theme.ink).speaking(lang)
        foot = sheet.setter.squeezed(small, foot, room * 0.9)
        sheet.text(x, y + radius * 0.42, small, foot, align="centre", role="Span", lang=lang, origin=origin)
        return
    words = Style(DISPLAY_SEMI, radius * 0.44, radius * 0.46, theme.ink).speaking(lang)
    if sheet.setter.width(big, words) <= room:
        sheet.text(x, y + words.size * 0.3, big, words, align="centre", role="Span", lang=lang, origin=origin)
        return
    # Two lines of it are larger than one.
    lines = sheet.setter.lines(big, words, room * 0.92, lang, hyphens=False)
    for line in lines:
        words = sheet.setter.squeezed(line, words, room)
    top_of_words = y - (len(lines) * words.lead) / 2
    left = x - room / 2
    sheet.lines(left, top_of_words, lines, words, width=room, align="centre", role="Span", lang=lang, origin=origin)


def photo_mark(
    sheet: Sheet, x: float, foot: float, said: Said, style: Style, theme: Theme, origin: Origin, scale: float
) -> None:
    """Put a small flag ("Habis") on a photo, its lower left corner at (x, foot)."""
    white = style.in_colour(WHITE).speaking(said.lang)
    width = sheet.setter.width(said.text, white)
    height, pad = 6.2 * scale, 3.0 * scale
    area = Area(x, foot - height, width + 2 * pad, height)
    sheet.fill(rounded(area, 0), theme.deep)
    sheet.text(
        x + pad, foot - height / 2 + white.size * 0.36, said.text, white, role="Span", lang=said.lang, origin=origin
    )
