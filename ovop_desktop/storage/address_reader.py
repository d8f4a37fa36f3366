"""From an address as people write it to the region it lies in, or to the ones it may lie in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ovop_desktop.domain.address_words import Phrase, address_words
from ovop_desktop.domain.regions import REGENCY, Region, kind_of, level_of, parent_of
from ovop_desktop.storage.regions import RegionTable

LONGEST_NAME = 5
"""Words of a region's name at most."""


@dataclass(frozen=True, slots=True)
class _Span:
    """Words `start` to `end` of phrase `phrase`, which are a region's name."""

    phrase: int
    start: int
    end: int
    rows: tuple[str, ...]

    @property
    def length(self) -> int:
        return self.end - self.start

    def apart_from(self, other: _Span) -> bool:
        return self.phrase != other.phrase or self.end <= other.start or other.end <= self.start


@dataclass(frozen=True, slots=True)
class _Chain:
    """A region, and the spans that name it and regions above it."""

    code: str
    spans: tuple[_Span, ...]
    exact: int

    @property
    def weight(self) -> tuple[int, int]:
        return len(self.spans), self.exact


class AddressReader:
    """Finds the smallest region whose name, and those above it, an address says most of. Safe from several threads."""

    def __init__(self, table: RegionTable) -> None:
        self._table = table

    def read(self, text: str) -> tuple[Region, ...]:
        """One region when the address leaves no doubt, several when it must be asked, none when it names no place.

        A code in the text decides alone; a postal code decides between villages of one name.
        """
        said = address_words(text)
        coded = self._table.by_code(said.code) if said.code else None
        if coded is not None:
            return (coded,)
        whole = self._table.by_code(text.strip())
        if whole is not None:
            return (whole,)
        chains = self._best(said.phrases)
        found = [region for code in chains if (region := self._table.by_code(code)) is not None]
        posted = [region for region in found if said.postal and region.postal == said.postal]
        return tuple(posted or found)

    def _best(self, phrases: Sequence[Phrase]) -> list[str]:
        spans = list(self._spans(phrases))
        chains = [chain for span in spans for chain in self._chains(span, spans, phrases)]
        chains = [chain for chain in chains if len(chain.spans) > 1 or _stands_alone(chain.spans[0], phrases)]
        if not chains:
            return []
        most = max(chain.weight for chain in chains)
        best = {chain.code for chain in chains if chain.weight == most}
        tops = [code for code in sorted(best) if not any(code != up and code.startswith(f"{up}.") for up in best)]
        large = [code for code in tops if level_of(code) <= REGENCY]
        return large or tops

    def _spans(self, phrases: Sequence[Phrase]) -> Iterator[_Span]:
        for place, phrase in enumerate(phrases):
            for start in range(len(phrase.words)):
                for end in range(start + 1, min(start + LONGEST_NAME, len(phrase.words)) + 1):
                    joined = "".join(phrase.words[start:end])
                    led = self._table.named(phrase.lead + joined) if phrase.lead and start == 0 else ()
                    rows = (*self._table.named(joined), *led)
                    if rows:
                        yield _Span(place, start, end, rows)

    def _chains(self, span: _Span, spans: Sequence[_Span], phrases: Sequence[Phrase]) -> Iterator[_Chain]:
        for code in span.rows:
            if not _fits(code, phrases[span.phrase], span):
                continue
            used, exact = [span], int(_said(code, phrases[span.phrase]))
            above = parent_of(code)
            while above:
                named = self._naming(above, used, spans, phrases)
                if named is not None:
                    used.append(named)
                    exact += int(_said(above, phrases[named.phrase]))
                above = parent_of(above)
            yield _Chain(code, tuple(used), exact * 10 + sum(one.length for one in used))

    def _naming(
        self, code: str, used: Iterable[_Span], spans: Sequence[_Span], phrases: Sequence[Phrase]
    ) -> _Span | None:
        """The longest span that names the region `code` and is not used yet."""
        free = [
            span
            for span in spans
            if code in span.rows
            and _fits(code, phrases[span.phrase], span)
            and all(span.apart_from(other) for other in used)
        ]
        return max(free, key=lambda span: span.length, default=None)


def _fits(code: str, phrase: Phrase, span: _Span) -> bool:
    """Whether the phrase does not say that it is of another kind. A kind speaks of the words right behind it."""
    if phrase.level is None or span.start > 0:
        return True
    if level_of(code) != phrase.level:
        return False
    return not phrase.kind or (kind_of(code) == "Kota") is (phrase.kind == "kota")


def _said(code: str, phrase: Phrase) -> bool:
    return phrase.level == level_of(code)


def _stands_alone(span: _Span, phrases: Sequence[Phrase]) -> bool:
    """Whether the words are all of what stands between two commas: "Toko Sukamaju Jaya" is no Sukamaju."""
    return span.length == len(phrases[span.phrase].words)
