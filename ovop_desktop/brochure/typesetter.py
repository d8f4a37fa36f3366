"""Setting text with the faces of the press: widths, the best lines of a paragraph, and what cannot be printed.

All lengths are points. A `Typesetter` holds its caches itself; it may be kept for the life of the program and be used
by one lay-out at a time or by several threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from ovop_desktop.brochure import microtype
from ovop_desktop.brochure.fonts import Fonts
from ovop_desktop.brochure.hyphenation import Hyphenator
from ovop_desktop.brochure.linebreak import best_breaks, fragments_of
from ovop_desktop.brochure.printable import SOFT_HYPHEN, cleaned, without_soft_hyphens
from ovop_desktop.brochure.shaping import Shaped, Shaper


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of a paragraph. `text` ends with U+00AD where a word is divided.

    `width` is its natural width; `gap` is what each space must grow by (justified setting), in points;
    `start` and `stop` are its place in the cleaned text.
    """

    text: str
    width: float
    gap: float
    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class SetParagraph:
    """The lines that had room, and the text that had none."""

    lines: tuple[SetLine, ...]
    rest: str = ""


class Typesetter:
    """Measures, breaks and polishes text."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self.shaper = Shaper(fonts)
        self._hyphenator = Hyphenator()
        self._wide = lru_cache(maxsize=6_000)(self._width)
        self._broken = lru_cache(maxsize=6_000)(self._break)
        self._polished = lru_cache(maxsize=6_000)(microtype.polished)

    def words(self, text: str, face: str, track: float = 0.0, tabular: bool = False) -> list[Shaped]:
        """Return the shaped words of a line; the text is divided at its spaces, so two in a row give an empty word."""
        word = self.shaper.word
        ligatures = not track
        return [word(part, face, ligatures, tabular) for part in cleaned(text).split(" ")]

    def space(self, face: str) -> float:
        """Return the width of a space in 1/1000 of the size."""
        return self.shaper.word(" ", face, True, False).width

    def width(self, text: str, face: str, size: float, track: float = 0.0, tabular: bool = False) -> float:
        """Return the width of one line; `track` (1/1000 em) stands between letters, not after the last."""
        return self._wide(text, face, track, tabular) * size / 1000.0 if text else 0.0

    def _width(self, text: str, face: str, track: float, tabular: bool) -> float:
        words = self.words(text, face, track, tabular)
        total = (len(words) - 1) * (self.space(face) + track)
        for word in words:
            total += word.width + track * word.letters
        return total - track

    def missing(self, text: str, face: str) -> str:
        """Return the letters that no face prints, each once; they stand on the page as small boxes."""
        return self.fonts.missing(cleaned(text).replace(SOFT_HYPHEN, ""), face)

    def polished(self, text: str, lang: str) -> str:
        """Return the text with typographic quotes, dashes, and numbers bound to their units."""
        return self._polished(text, lang)

    def lines(
        self,
        text: str,
        face: str,
        size: float,
        width: float,
        lang: str,
        firsts: tuple[float, ...] = (),
        hyphens: bool = True,
        track: float = 0.0,
    ) -> tuple[str, ...]:
        """Return the lines of a ragged paragraph; `firsts` are the measures of the first lines where they differ."""
        return tuple(line.text for line in self._lines(text, face, size, width, lang, firsts, hyphens, track, False))

    def paragraph(
        self,
        text: str,
        face: str,
        size: float,
        width: float,
        lang: str,
        firsts: tuple[float, ...] = (),
        hyphens: bool = True,
        track: float = 0.0,
        justified: bool = False,
        most: int | None = None,
    ) -> SetParagraph:
        """Return the best lines for a measure, at most `most` of them, and the text that is left over.

        A word wider than the measure is broken between letters rather than standing out. Raises ValueError for a
        size or measure that is not positive.
        """
        lines = self._lines(text, face, size, width, lang, firsts, hyphens, track, justified)
        ratio = size / 1000.0
        kept = lines if most is None else lines[:most]
        done = tuple(SetLine(ln.text, ln.width * ratio, ln.gap * ratio, ln.start, ln.stop) for ln in kept)
        rest = _clean(text)[lines[len(kept)].start :] if len(kept) < len(lines) else ""
        return SetParagraph(done, rest)

    def _lines(
        self,
        text: str,
        face: str,
        size: float,
        width: float,
        lang: str,
        firsts: tuple[float, ...],
        hyphens: bool,
        track: float,
        justified: bool,
    ) -> tuple[SetLine, ...]:
        """Break a paragraph; the lines' widths and gaps are in 1/1000 of the size."""
        if size <= 0 or width <= 0 or any(first <= 0 for first in firsts):
            raise ValueError("a measure must be positive")
        scale = 1000.0 / size
        measures = tuple(round(first * scale, 3) for first in firsts)
        return self._broken(text, face, round(width * scale, 3), lang, measures, hyphens, track, justified)

    def _break(
        self,
        text: str,
        face: str,
        width: float,
        lang: str,
        firsts: tuple[float, ...],
        hyphens: bool,
        track: float,
        justified: bool,
    ) -> tuple[SetLine, ...]:
        clean = _clean(text)
        word, ligatures = self.shaper.word, not track

        def measured(part: str) -> Sequence[float]:
            stops = word(part, face, ligatures, False).stops
            return [stop + index * track for index, stop in enumerate(stops)] if track else stops

        def divisions(part: str) -> Sequence[int]:
            return self._hyphenator.places(part, lang) if hyphens else ()

        space = self.space(face) + track
        hyphen = word(SOFT_HYPHEN, face, ligatures, False).width + track
        narrowest = min((width, *firsts))
        parts = fragments_of(clean, measured, divisions, space, hyphen, narrowest)
        breaks = best_breaks(parts, width, firsts, space if justified else 0.0)
        lines: list[SetLine] = []
        first = 0
        for order, after in enumerate(breaks):
            start, stop = parts.starts[first], parts.stops[after - 1]
            divided = parts.divided[after - 1]
            natural = parts.ends[after - 1] - parts.begins[first] + parts.hyphen[after - 1] * divided
            gaps = parts.words[after - 1] - parts.words[first]
            room = (firsts[order] if order < len(firsts) else width) - natural
            gap = room / gaps if justified and gaps and after < len(parts.begins) and room > 0 else 0.0
            line = clean[start:stop] + (SOFT_HYPHEN if divided else "")
            lines.append(SetLine(line, natural, gap, start, stop))
            first = after
        return tuple(lines)


def _clean(text: str) -> str:
    return without_soft_hyphens(cleaned(text))
