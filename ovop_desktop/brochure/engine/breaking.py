"""Lines: the best breaks of a paragraph (least raggedness over the whole), hyphenation and micro-typography."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyphen

Measure = Callable[[str], float]
"""The width of a text in points."""

_DICTIONARIES = {"id": "id_ID", "en": "en_US"}
_PREFIXES = ("di", "me", "ber", "ter", "per", "se", "ke", "mem", "men", "meng", "peng", "pem", "pen")
_UNITS = r"(?:g|gr|kg|mg|ml|l|cl|mm|cm|m|km|ha|mdpl|hari|bulan|tahun|jam|menit|%|°C|pcs|bks|buah|lembar|orang)"
_LONG = 9
"""Shorter words are not hyphenated."""


class Hyphens:
    """Where words may be divided: three letters before and four after, never a name."""

    def __init__(self) -> None:
        self._books = {lang: pyphen.Pyphen(lang=name, left=3, right=4) for lang, name in _DICTIONARIES.items()}
        self._known: dict[tuple[str, str], tuple[int, ...]] = {}

    def places(self, word: str, lang: str) -> tuple[int, ...]:
        """Return the offsets at which a word may be divided."""
        book = self._books.get(lang)
        core = word.strip('.,;:!?"“”‘’()…')
        if book is None or len(core) < _LONG or not core.isalpha() or not core.islower():
            return ()
        found = self._known.get((word, lang))
        if found is None:
            lead = word.index(core)
            found = tuple(lead + place for place in book.positions(core) if lang != "id" or _sound(core, place))
            self._known[word, lang] = found
        return found


def _sound(word: str, place: int) -> bool:
    """The Indonesian patterns divide consonants from their vowel ("di-r-en-dam") and split "ng" and "ny": refuse both."""
    vowels = "aiueo"
    head, tail = word[:place], word[place:]
    if tail[0] in vowels and head[-1] not in vowels and not any(head == prefix for prefix in _PREFIXES):
        return False
    if head[-1] == "n" and tail[0] in "gy":
        return False
    if not any(letter in vowels for letter in head[-3:]):
        return False
    return any(letter in vowels for letter in tail[:2])


@dataclass(frozen=True, slots=True)
class _Piece:
    """What cannot be divided: `opens` a word; `joint` is what a break after it adds ("-" or nothing)."""

    text: str
    width: float
    opens: bool
    joint: str
    cost: float


def break_lines(
    text: str,
    measure: Measure,
    width: float,
    lang: str,
    hyphens: Hyphens | None = None,
    firsts: Sequence[float] = (),
) -> tuple[str, ...]:
    """Return the lines of a paragraph for a measure (points); `firsts` are the measures of its first lines.

    Every letter of the text is on some line; a word wider than the measure is divided anywhere.
    """
    pieces = _pieces(text, measure, min((width, *firsts)), lang, hyphens)
    if not pieces:
        return ()
    breaks = _best(pieces, measure(" "), measure("-"), width, tuple(firsts))
    lines: list[str] = []
    start = 0
    for end in breaks:
        line = "".join((" " if piece.opens and at else "") + piece.text for at, piece in enumerate(pieces[start:end]))
        lines.append(line + (pieces[end - 1].joint if end < len(pieces) and not pieces[end].opens else ""))
        start = end
    return tuple(lines)


def _pieces(text: str, measure: Measure, narrowest: float, lang: str, hyphens: Hyphens | None) -> list[_Piece]:
    found: list[_Piece] = []
    for word in text.split(" "):
        if not word:
            continue
        opens = True
        for chunk in re.split(r"(?<=[\w][-/–—])(?=\w)", word):
            places = (0, *(hyphens.places(chunk, lang) if hyphens else ()), len(chunk))
            for at in range(len(places) - 1):
                part = chunk[places[at] : places[at + 1]]
                joint = "-" if at + 1 < len(places) - 1 else ""
                for bit in _narrow(part, measure, narrowest):
                    last = bit == part or part.endswith(bit)
                    found.append(_Piece(bit, measure(bit), opens, joint if last else "", 120.0 if joint else 30.0))
                    opens = False
    return found


def _narrow(part: str, measure: Measure, width: float) -> list[str]:
    """Divide a part that is wider than the measure wherever it must be."""
    if measure(part) <= width:
        return [part]
    bits: list[str] = []
    left = part
    while left:
        low, high = 1, len(left)
        while low < high:
            middle = (low + high + 1) // 2
            if measure(left[:middle]) <= width:
                low = middle
            else:
                high = middle - 1
        bits.append(left[:low])
        left = left[low:]
    return bits


def _best(pieces: Sequence[_Piece], space: float, dash: float, width: float, firsts: tuple[float, ...]) -> list[int]:
    """Return the ends of the lines that make the paragraph least ragged (dynamic programming from its end)."""
    count, states = len(pieces), len(firsts) + 1
    infinite = float("inf")
    cost = [[infinite] * states for _ in range(count + 1)]
    follow = [[0] * states for _ in range(count + 1)]
    cost[count] = [0.0] * states
    for start in range(count - 1, -1, -1):
        for line in range(states):
            room = firsts[line] if line < len(firsts) else width
            after = min(line + 1, states - 1)
            used = 0.0
            for end in range(start + 1, count + 1):
                piece = pieces[end - 1]
                used += piece.width + (space if piece.opens and end - 1 > start else 0.0)
                divided = end < count and not pieces[end].opens
                full = used + (dash if divided and piece.joint else 0.0)
                if full > room + 0.01 and end > start + 1:
                    if used > room + 0.01:
                        break
                    continue
                total = _badness(pieces, start, end, room, full, divided) + cost[end][after]
                if total < cost[start][line]:
                    cost[start][line], follow[start][line] = total, end
    ends: list[int] = []
    at, line = 0, 0
    while at < count:
        at, line = follow[at][line], min(line + 1, states - 1)
        ends.append(at)
    return ends


def _badness(pieces: Sequence[_Piece], start: int, end: int, room: float, used: float, divided: bool) -> float:
    slack = room - used
    if end == len(pieces):
        # A last line of one short word is a stump.
        return (900.0 if slack > room * 0.72 else 0.0) + (400.0 if end - start == 1 and start else 0.0)
    bad = (slack / room * 100) ** 2 / 10
    if divided:
        bad += pieces[end - 1].cost + (600.0 if not pieces[start].opens else 0.0)
    elif len(pieces[end - 1].text) <= 2 and pieces[end - 1].opens:
        bad += 25.0
    return bad


def polished(text: str, lang: str) -> str:
    """Return a text with unbreakable units and prices, en dashes in ranges, curly quotes and an ellipsis."""
    text = re.sub(r"\bRp\.?\s+(?=\d)", "Rp\u00a0", text)
    text = re.sub(rf"(?<=\d)\s+(?={_UNITS}\b)", "\u00a0", text)
    text = re.sub(r"(?<=\d)\s+(?=%)", "\u00a0", text)
    text = re.sub(r"(?<![\d-])(\d{1,4})\s*-\s*(\d{1,4})(?![\d-])", "\\1–\\2", text)
    text = text.replace(" - ", " – ").replace("...", "…")
    if lang == "ko":
        return text
    text = re.sub(r'(^|[\s(\[])"', "\\1“", text).replace('"', "”")
    text = re.sub(r"(^|[\s(\[])'", "\\1‘", text)
    return re.sub(r"(?<=\w)'", "’", text)
