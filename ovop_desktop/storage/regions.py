"""The region table the program carries: 91,599 provinces, regencies, districts and villages, searched offline.

One compressed text of columns: small, and a search over one string in memory is fast enough for every keystroke
(docs/adr/0003).
"""

from __future__ import annotations

import gzip
import re
import threading
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

from ovop_desktop.domain.regions import (
    DISTRICT_WORDS,
    PROVINCE,
    VILLAGE,
    VILLAGE_WORDS,
    Region,
    kind_of,
    labelled,
    level_of,
    normal_code,
    parent_of,
)

_WIDTHS = {1: 2, 2: 4, 3: 6, 4: 10}
_MANY = 2_500
"""Hits of one word beyond which it narrows a search but does not start one."""

_WHOLE = 1
"""The lowest rank of a place whose whole name was asked for."""

_CALLED = re.compile(r"^(?:di|dki|administrasi) ")
"""What people leave out of the names of two provinces and of Jakarta's cities."""

_KIND_WORDS = (
    VILLAGE_WORDS | DISTRICT_WORDS | {"ds", "kel", "kec", "kabupaten", "kab", "kota", "provinsi", "propinsi", "prov"}
)


class RegionTable:
    """Reads `resources`/regions/wilayah.txt.gz at the first question (a task of its own: call `load` on a worker).

    Safe to use from several threads.
    """

    def __init__(self, resources: Path) -> None:
        self._path = resources / "regions" / "wilayah.txt.gz"
        self._lock = threading.Lock()
        self._columns: _Columns | None = None

    def load(self) -> None:
        """Read the table now, so that the first search does not wait for it."""
        self._indexed()

    def _indexed(self) -> _Columns:
        columns = self._loaded()
        with self._lock:
            columns.index()
        return columns

    def _loaded(self) -> _Columns:
        with self._lock:
            if self._columns is None:
                self._columns = _Columns(self._path.read_bytes())
            return self._columns

    def by_code(self, code: str) -> Region | None:
        """The region with this code, dotted or not; None when there is none."""
        dotted = normal_code(code)
        if not dotted:
            return None
        columns = self._loaded()
        row = columns.row_of(dotted.replace(".", ""))
        return None if row is None else columns.region(row)

    def named(self, joined: str) -> tuple[str, ...]:
        """Dotted codes of the regions whose whole name is `joined`: folded, its words run together.

        Provinces and Jakarta's cities are found by what people call them, too: "yogyakarta", "jakartaselatan".
        """
        return tuple(normal_code(code) for code in self._indexed().joined().get(joined, ()))

    def children(self, code: str = "") -> tuple[Region, ...]:
        """The regions one level below `code`, in order of code; the provinces for an empty one."""
        columns = self._loaded()
        if not code:
            return tuple(columns.region(row) for row in columns.below("", PROVINCE))
        dotted = normal_code(code)
        if not dotted or level_of(dotted) == VILLAGE:
            return ()
        below = columns.below(dotted.replace(".", ""), level_of(dotted) + 1)
        return tuple(columns.region(row) for row in below)

    def below(self, code: str, level: int) -> tuple[Region, ...]:
        """The regions of a level that lie in the one with this dotted code, in order of code."""
        columns = self._loaded()
        return tuple(columns.region(row) for row in columns.below(code.replace(".", ""), level))

    def find(self, words: str, level: int | None = None, limit: int = 20) -> tuple[Region, ...]:
        """Regions by name ("celuk sukawati", "kulonprogo"), code ("51.04.01", "5104012005") or postal code, best first.

        Every word must begin a word of the region's name or of a name above it. With `level` (1 to 4) only regions of
        that level; when a word names only something above, what lies below it follows. Words like "desa" or "kec."
        are left out when they are not part of a name.
        """
        if limit < 1:
            return ()
        columns = self._indexed()
        rows = columns.by_number(words, level)
        if rows is None:
            tokens = folded(words).split()
            rows = columns.by_words(tokens, level, limit)
            names = [token for token in tokens if token not in _KIND_WORDS]
            if not rows and names != tokens:
                rows = columns.by_words(names, level, limit)
            if not rows and names:
                rows = columns.by_words(columns.apart("".join(names)), level, limit)
        return tuple(columns.region(row) for row in rows[:limit])


def folded(text: str) -> str:
    """Small letters, apostrophes gone, other punctuation to spaces; as long as names are compared, never shown."""
    text = text.lower()
    for mark in "'’‘`":
        text = text.replace(mark, "")
    for mark in ".,-/()":
        text = text.replace(mark, " ")
    return text


class _Columns:
    """The table in memory: three lists by row; `index` adds what names are found by."""

    def __init__(self, packed: bytes) -> None:
        codes, names, postal = gzip.decompress(packed).decode().split("\n\n")
        self.codes = codes.split("\n")
        self.names = names.split("\n")
        self.postal = postal.split("\n")
        self.folded: list[str] = []
        self.text = ""
        """All folded names in one string, each after newline and space."""
        self.starts = array("L")
        self._joined: dict[str, list[str]] | None = None

    def index(self) -> None:
        """Make what names are found by, if it is not there; who asks by code does not need it."""
        if not self.folded:
            self.folded = folded("\n".join(self.names)).split("\n")
            self.text = "\n " + "\n ".join(self.folded) + "\n"
            self.starts = array("L", accumulate(map((2).__add__, map(len, self.folded)), initial=0))

    def joined(self) -> dict[str, list[str]]:
        """Codes by name without its spaces; made at the first question, some 100 ms."""
        if self._joined is None:
            found: dict[str, list[str]] = {}
            for code, name in zip(self.codes, self.folded, strict=True):
                plain = name.replace(" ", "")
                found.setdefault(plain, []).append(code)
                if len(code) <= 4 and plain != (short := _CALLED.sub("", name).replace(" ", "")):
                    found.setdefault(short, []).append(code)
            self._joined = found
        return self._joined

    def row_of(self, digits: str) -> int | None:
        row = bisect_left(self.codes, digits)
        return row if row < len(self.codes) and self.codes[row] == digits else None

    def below(self, digits: str, level: int | None) -> Iterator[int]:
        """Rows whose code starts with `digits`, of one level or all, in order."""
        first, last = bisect_left(self.codes, digits), bisect_left(self.codes, digits + ":")
        width = _WIDTHS.get(level or 0)
        return (row for row in range(first, last) if width is None or len(self.codes[row]) == width)

    def region(self, row: int) -> Region:
        dotted = normal_code(self.codes[row])
        parents = []
        above = parent_of(dotted)
        while above:
            parent = self.row_of(above.replace(".", ""))
            if parent is not None:
                parents.append(labelled(kind_of(above), self.names[parent]))
            above = parent_of(above)
        postal = self.postal[row] if self.postal[row] != "-" else ""
        return Region(dotted, level_of(dotted), self.names[row], kind_of(dotted), tuple(parents), postal)

    def by_number(self, words: str, level: int | None) -> list[int] | None:
        """Rows for a code, the beginning of one, or a postal code; None when `words` is no number."""
        digits = re.sub(r"[\s.]", "", words)
        if not digits.isascii() or not digits.isdigit():
            return None
        rows = list(self.below(digits, level))
        if not rows and len(digits) == 5:
            rows = [row for row, postal in enumerate(self.postal) if postal == digits] if level in {None, 4} else []
        return rows

    def by_words(self, tokens: list[str], level: int | None, limit: int) -> list[int]:
        if not tokens:
            return []
        found = self._named(tokens, limit)
        ranked = sorted(found, key=lambda row: self._rank(row, tokens))
        if level is None:
            return ranked
        whole = [row for row in ranked if self._rank(row, tokens)[0] <= _WHOLE]
        return list(dict.fromkeys(self._at_level(whole, level, limit) + self._at_level(ranked, level, limit)))

    def apart(self, joined: str) -> list[str]:
        """The words of a name that was written as one: "kulonprogo" is ["kulon", "progo"]; none if there is no such."""
        alike = (name for name in self.folded if name[:1] == joined[:1] and name.replace(" ", "") == joined)
        return next(alike, "").split()

    def _at_level(self, ranked: list[int], level: int, limit: int) -> list[int]:
        """Those of one level, then, while there is room, what lies below the larger ones."""
        width = _WIDTHS[level]
        rows = [row for row in ranked if len(self.codes[row]) == width]
        for row in ranked:
            if len(rows) >= limit:
                break
            if len(self.codes[row]) < width:
                rows += self.below(self.codes[row], level)
        return rows

    def _named(self, tokens: list[str], limit: int) -> set[int]:
        """Rows whose own name holds at least one token and whose names upward hold them all."""
        wished = sorted(set(tokens), key=len, reverse=True)
        if len(wished) == 1:
            return self._starting(wished[0], limit)
        hits = [set(self._rows(f" {token}", len(self.codes))) for token in wished]
        starters = [rows for rows in hits if len(rows) <= _MANY] or [min(hits, key=len)]
        above: dict[str, str] = {}
        return {row for rows in starters for row in rows if self._holds_all(row, wished, above)}

    def _starting(self, token: str, limit: int) -> set[int]:
        """Rows for one word: named so, then starting so, then with a later word starting so, until there are plenty."""
        rows: set[int] = set()
        for wish in (f"\n {token}\n", f"\n {token}", f" {token}"):
            rows.update(self._rows(wish, 50 * limit))
            if len(rows) >= 50 * limit:
                break
        return rows

    def _rows(self, wish: str, most: int) -> Iterator[int]:
        at, found = self.text.find(wish), 0
        shift = 1 if wish[0] == " " else 0
        while at >= 0 and found < most:
            yield bisect_left(self.starts, at - shift + 1) - 1 if shift else bisect_left(self.starts, at)
            found += 1
            at = self.text.find(wish, at + 1)

    def _holds_all(self, row: int, tokens: list[str], above: dict[str, str]) -> bool:
        """`above` remembers, for the length of one search, what the names over a code amount to."""
        code = self.codes[row]
        up = code[:6] if len(code) == 10 else code[:-2]
        if up not in above:
            above[up] = "".join(self._searched(up[:width]) for width in (2, 4, 6) if width <= len(up))
        text = (self._searched(code) if len(code) == 4 else f" {self.folded[row]} ") + above[up]
        return all(f" {token}" in text for token in tokens)

    def _searched(self, code: str) -> str:
        """What a region above is found by: its name, in one word too, and for regencies and cities the kind."""
        row = self.row_of(code)
        if row is None:
            return ""
        name = self.folded[row]
        kind = "" if len(code) != 4 else " kota" if code[2:] >= "71" else " kabupaten kab"
        return f"{kind} {name} {name.replace(' ', '')} "

    def _rank(self, row: int, tokens: list[str]) -> tuple[int, int, str]:
        """Whole name asked for, then beginning asked for; the larger region first; then by code."""
        words, code = self.folded[row].split(), self.codes[row]
        if all(word in tokens for word in words):
            match = 0 if words == tokens[: len(words)] else 1
        elif words[0].startswith(tokens[0]) or (len(code) <= 4 and tokens[0] in words):
            match = 2
        else:
            match = 3
        return match, len(code), code
