"""The best lines for a paragraph: all its breaks are chosen together, so that the whole sets evenly.

After Knuth and Plass, "Breaking paragraphs into lines" (1981), for ragged setting: the cost of a line grows with the
square of the space it leaves, to which come penalties for divided words, two in a row, a short or one-word last
line, and a small word left hanging at a line's end. The search goes forward over the possible breaks and is
never recursive: its work grows with the length of the text times the breaks in one line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ovop_desktop.brochure.aksara import is_aksara, syllables, written_without_spaces

HYPHEN = 130.0
HYPHEN_TWICE = 700.0
SHORT_LAST = 300.0
ONE_WORD_LAST = 500.0
STRANDED = 40.0
FORCED = 4_000.0
OVERFULL = 1e7
_NEVER = 1e18

STRANDED_WORDS = frozenset(
    (
        "di",
        "ke",
        "si",
        "yang",
        "dan",
        "para",
        "atau",
        "dari",
        "pada",
        "oleh",
        "sang",
        "a",
        "an",
        "the",
        "of",
        "to",
        "in",
        "on",
        "at",
        "by",
        "or",
        "and",
        "is",
        "as",
        "from",
        "with",
        "for",
    )
)


@dataclass(slots=True)
class Fragments:
    """What a line is made of: parts of words, between which it may end. Widths in any one unit.

    `begins[i]`/`ends[i]`: where fragment i begins and ends if all stood in one line; `hyphen[i]`: the width of the
    hyphen that is added when a line ends after it; `price[i]`: the penalty for ending there; `divided[i]`: whether
    that divides a word; `starts[i]`/`stops[i]`: offsets in the text; `words[i]`: words before fragment i.
    """

    begins: list[float] = field(default_factory=list)
    ends: list[float] = field(default_factory=list)
    hyphen: list[float] = field(default_factory=list)
    price: list[float] = field(default_factory=list)
    divided: list[bool] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    stops: list[int] = field(default_factory=list)
    words: list[int] = field(default_factory=list)


def best_breaks(parts: Fragments, width: float, firsts: Sequence[float] = (), space: float = 0.0) -> list[int]:
    """Return, for each line, the index of the fragment that begins the next one.

    `firsts` are the measures of the first lines where they differ from `width`. With `space` (the width of a space)
    lines are judged for justified setting, else for ragged. A fragment wider than its line stands alone on it.
    """
    count = len(parts.begins)
    if not count:
        return []
    cost_of = _justified(parts, space) if space else None
    costs = [_NEVER] * (count + 1)
    costs[0] = 0.0
    history: list[list[int]] = []
    finished: tuple[float, int] = (_NEVER, 0)
    for measure in firsts:
        reached, back = [_NEVER] * (count + 1), [-1] * (count + 1)
        _relax(parts, measure, costs, reached, back, cost_of)
        history.append(back)
        finished = min(finished, (reached[count], len(history)))
        costs = reached
    costs[count] = _NEVER
    back = [-1] * (count + 1)
    _relax(parts, width, costs, costs, back, cost_of)
    if finished[0] <= costs[count]:
        return _traced(history[: finished[1]], None, count)
    return _traced(history, back, count)


def _relax(
    parts: Fragments,
    width: float,
    costs: list[float],
    reached: list[float],
    back: list[int],
    cost_of: Callable[[int, int, float, float], float] | None,
) -> None:
    """Try every line that begins at a reached fragment. `reached` may be `costs`: later begins are then included."""
    begins, ends, hyphen, price, divided = parts.begins, parts.ends, parts.hyphen, parts.price, parts.divided
    words, count = parts.words, len(parts.begins)
    scale = 1000.0 / (width * width) if width > 0 else 0.0
    last_index = count - 1
    for start in range(count):
        base = costs[start]
        if base >= _NEVER:
            continue
        left = begins[start]
        reach = left + width + 1e-6
        stop = bisect_right(ends, reach, start)
        twice = HYPHEN_TWICE if start and divided[start - 1] else 0.0
        if stop == start:
            _relaxed(reached, back, start, start + 1, base + OVERFULL + ends[start] - left - width)
            continue
        low = bisect_right(ends, left + width * 0.5, start)
        low = start if low >= stop else low
        if stop == count:
            cost = base + _last_line(words[last_index] - words[start], ends[last_index] - left, width)
            _relaxed(reached, back, start, count, cost)
            stop = last_index
        fits = False
        for end in range(low, stop):
            slack = reach - ends[end] - hyphen[end]
            if slack < 0:
                continue
            fits = True
            cost = base + price[end]
            cost += slack * slack * scale if cost_of is None else cost_of(start, end, slack, width)
            if twice and divided[end]:
                cost += twice
            if cost < reached[end + 1]:
                reached[end + 1] = cost
                back[end + 1] = start
        if not fits and stop > start:
            for end in range(start, low if low > start else stop):
                slack = max(0.0, reach - ends[end] - hyphen[end])
                _relaxed(reached, back, start, end + 1, base + price[end] + slack * slack * scale + FORCED)


def _relaxed(reached: list[float], back: list[int], start: int, at: int, cost: float) -> None:
    if cost < reached[at]:
        reached[at] = cost
        back[at] = start


def _last_line(more_words: int, used: float, width: float) -> float:
    """A last line should be neither one word nor shorter than a third of the measure."""
    cost = 0.0
    if used < width * 0.34:
        cost += SHORT_LAST
    if not more_words:
        cost += ONE_WORD_LAST
    return cost


def _justified(parts: Fragments, space: float) -> Callable[[int, int, float, float], float]:
    words = parts.words

    def cost(start: int, end: int, slack: float, width: float) -> float:
        gaps = words[end] - words[start]
        if not gaps:
            return FORCED * slack / width
        stretch = slack / (gaps * space)
        return 100.0 * stretch * stretch * stretch

    return cost


def _traced(history: list[list[int]], back: list[int] | None, count: int) -> list[int]:
    breaks: list[int] = []
    at = count
    if back is not None:
        while at > 0 and back[at] >= 0:
            breaks.append(at)
            at = back[at]
    for layer in reversed(history):
        if at <= 0:
            break
        breaks.append(at)
        at = layer[at]
    breaks.reverse()
    return breaks


def fragments_of(
    text: str,
    measured: Callable[[str], Sequence[float]],
    divisions: Callable[[str], Sequence[int]],
    space: float,
    hyphen: float,
    narrowest: float,
) -> Fragments:
    """Divide a cleaned text into fragments.

    `measured(word)` gives where each letter of it begins, and its end; `divisions(word)` where it may be hyphenated;
    `narrowest` is the narrowest measure: a word that is wider may be broken between any two letters.
    """
    parts = Fragments()
    at, offset = 0.0, 0
    for order, word in enumerate(text.split(" ")):
        if word:
            stops = measured(word)
            wide = stops[-1] > narrowest
            cuts = _cuts(word, divisions(word), wide)
            _add(parts, offset, order, word, at, stops, cuts, hyphen)
            at += stops[-1]
        at += space
        offset += len(word) + 1
    return parts


def _add(
    parts: Fragments,
    offset: int,
    order: int,
    word: str,
    at: float,
    stops: Sequence[float],
    cuts: list[tuple[int, float, bool]],
    hyphen: float,
) -> None:
    first = 0
    for place, price, hyphened in cuts:
        parts.begins.append(at + stops[first])
        parts.ends.append(at + stops[place])
        parts.hyphen.append(hyphen if hyphened else 0.0)
        parts.price.append(price)
        parts.divided.append(hyphened)
        parts.starts.append(offset + first)
        parts.stops.append(offset + place)
        parts.words.append(order)
        first = place
    parts.begins.append(at + stops[first])
    parts.ends.append(at + stops[len(word)])
    parts.hyphen.append(0.0)
    parts.price.append(STRANDED if word.lower() in STRANDED_WORDS else 0.0)
    parts.divided.append(False)
    parts.starts.append(offset + first)
    parts.stops.append(offset + len(word))
    parts.words.append(order)


_AFTER = "/-\u2013\u2014.@?&=_:,;+%"


def _cuts(word: str, divisions: Sequence[int], wide: bool) -> list[tuple[int, float, bool]]:
    """Return (offset, price, with hyphen) of every place inside a word where a line may end."""
    found = {place: (place, HYPHEN, True) for place in divisions}
    if "-" in word or "/" in word:
        for place in range(3, len(word) - 2):
            mark = word[place - 1]
            around = word[place - 3 : place - 1] + word[place : place + 2]
            if mark in "-/" and around.isalpha():
                found[place] = (place, HYPHEN / 4, False)
    begun: tuple[int, ...] = ()
    if not word.isascii():
        begun = syllables(word)
        if written_without_spaces(word):
            found |= {place: (place, 0.0, False) for place in begun}
    if wide:
        for place in range(1, len(word)):
            if place not in found and (place in begun or not _clings(word[place])):
                dear = FORCED / 8 if word[place - 1] in _AFTER else FORCED
                found[place] = (place, dear, False)
    return [found[place] for place in sorted(found)]


def _clings(letter: str) -> bool:
    """Whether a letter cannot be parted from the one before it: a mark, a joiner, a syllable's part, a closing sign."""
    code = ord(letter)
    if code < 0x300:
        return False
    from_marks = 0x300 <= code <= 0x36F or code in (0x200C, 0x200D) or 0xFE00 <= code <= 0xFE0F
    return from_marks or is_aksara(letter) or 0x1F3FB <= code <= 0x1F3FF
