"""Which product the name of a picture's file means, how sure that is, and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz, process

from ovop_desktop.domain.file_words import FileWords, file_words
from ovop_desktop.domain.folding import folded_words, respelt, tokens
from ovop_desktop.domain.ids import EntityId

ALIKE = 82
"""Of 100: from here on two names are offered as alike (a letter or two differ)."""

OFFERED = 5
"""Products offered for one name at most."""

_SHORTEST_CODE = 3
_FORMS = frozenset({
    "koperasi", "kub", "kwt", "ukm", "umkm", "ud", "cv", "pt", "bumdes", "kelompok", "usaha", "bersama", "tani",
    "wanita",
})  # fmt: skip
"""Words of a producer's legal form, which folders leave out."""

_LONGEST_RUN = 6


class Why(StrEnum):
    """What of a name led to a product."""

    CODE = "code"
    NAME = "name"
    FOLDER = "folder"
    MORE = "more"
    PART = "part"
    ALIKE = "alike"
    PRODUCER = "producer"


SURE = frozenset({Why.CODE, Why.NAME, Why.FOLDER})
"""What needs no second look when it led to one product only."""


@dataclass(frozen=True, slots=True)
class Named:
    """A product by what a file may call it."""

    id: EntityId
    names: tuple[str, ...]
    codes: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    """Words that may stand beside its name without meaning another product: its packagings, producer, village."""
    producer: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A product that a name may mean."""

    product: EntityId
    why: Why


@dataclass(frozen=True, slots=True)
class Meant:
    """What a file may be a photo of, best first; `sure` when the first needs no second look."""

    proposals: tuple[Proposal, ...] = ()
    sure: bool = False

    @property
    def best(self) -> Proposal | None:
        """The product to propose; None when there is none, or several are equally likely."""
        if not self.proposals or (len(self.proposals) > 1 and not self.sure):
            return None
        return self.proposals[0]


NOBODY = Meant()


class Shelf:
    """Looks products up by the names of files. Pure: built once from all of them, then only read."""

    def __init__(self, products: Iterable[Named]) -> None:
        self._products = tuple(products)
        self._codes: dict[str, set[EntityId]] = defaultdict(set)
        self._names: dict[str, set[EntityId]] = defaultdict(set)
        self._holding: dict[str, set[int]] = defaultdict(set)
        self._producers: dict[str, list[EntityId]] = defaultdict(list)
        self._tokens: list[tuple[EntityId, frozenset[str], frozenset[str]]] = []
        self._known: dict[tuple[tuple[str, ...], tuple[str, ...]], Meant] = {}
        for one in self._products:
            self._put(one)
        self._spelt = list(self._names)

    def _put(self, one: Named) -> None:
        for code in one.codes:
            if len(_code(code)) >= _SHORTEST_CODE:
                self._codes[_code(code)].add(one.id)
        if one.producer.strip():
            self._producers[" ".join(_producer_words(one.producer))].append(one.id)
        around = frozenset(token for text in one.around for token in tokens(text))
        for name in one.names:
            words = tokens(name)
            if words:
                self._names["".join(words)].add(one.id)
                for token in set(words):
                    self._holding[token].add(len(self._tokens))
                self._tokens.append((one.id, frozenset(words), around))

    def meant(self, name: str, folders: Sequence[str] = ()) -> Meant:
        """What the file `name` may be a photo of; `folders` are the names of the folders it lies in, nearest first.

        A file that says nothing means what its folder is called (one that speaks of something else maybe so); a
        folder of a producer narrows the choice.
        """
        said = file_words(name)
        among = self._of_producer(folders)
        found = self._found(said)
        if among:
            found = _narrowed(found, among)
        if found.proposals:
            return found
        for folder in folders:
            named = self._found(file_words(folder))
            if named.proposals:
                whole = named.proposals[0].why in SURE
                proposals = tuple(Proposal(one.product, Why.FOLDER) for one in named.proposals) if whole else ()
                return Meant(proposals or named.proposals, named.sure and not said.speaks)
        return Meant((Proposal(among[0], Why.PRODUCER),)) if len(among) == 1 else NOBODY

    def _found(self, said: FileWords) -> Meant:
        key = (said.words, said.pieces)
        if key not in self._known:
            self._known[key] = self._by_code(said) or self._by_name(said) or self._by_likeness(said)
        return self._known[key]

    def _of_producer(self, folders: Sequence[str]) -> list[EntityId]:
        for folder in folders:
            held = self._producers.get(" ".join(_producer_words(folder)))
            if held:
                return held
        return []

    def _by_code(self, said: FileWords) -> Meant | None:
        pieces = said.pieces
        for length in range(min(_LONGEST_RUN, len(pieces)), 0, -1):
            for start in range(len(pieces) - length + 1):
                code = _code("".join(pieces[start : start + length]))
                if code in self._codes and not (code.isdigit() and len(code) < 6 and start):
                    return _equal(self._codes[code], Why.CODE)
        return None

    def _by_name(self, said: FileWords) -> Meant | None:
        """The longest name that stands whole in the file's."""
        for words in (tuple(tokens(" ".join(said.pieces))), said.words):
            if words and "".join(words) in self._names:
                return _equal(self._names["".join(words)], Why.NAME)
        here = set(tokens(" ".join(said.pieces))) | set(said.words)
        places = {place for word in here for place in self._holding.get(word, ())}
        whole = [(len(words), id_, words, around) for id_, words, around in map(self._tokens.__getitem__, places)
                 if words <= here]  # fmt: skip
        if not whole:
            return self._by_part(said)
        most = max(length for length, *_ in whole)
        longest = {id_: (words, around) for length, id_, words, around in whole if length == most}
        unsaid = [_unexplained(said, words, around) for words, around in longest.values()]
        if len(longest) == 1:
            return _equal(longest, Why.NAME if not unsaid[0] else Why.MORE)
        return _equal(longest, Why.MORE)

    def _by_part(self, said: FileWords) -> Meant | None:
        """Names that hold every word of the file's."""
        wanted = [word for word in said.words if not _is_amount(word)]
        if not wanted or sum(map(len, wanted)) < _SHORTEST_CODE:
            return None
        places = set.intersection(*(set(self._holding.get(word, ())) for word in wanted))
        held = {self._tokens[place][0] for place in places}
        return _equal(held, Why.PART) if held else None

    def _by_likeness(self, said: FileWords) -> Meant:
        wanted = "".join(word for word in said.words if not _is_amount(word))
        if len(wanted) < 5:
            return NOBODY
        found = process.extract(wanted, self._spelt, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=OFFERED)
        if not found:
            return NOBODY
        best = found[0][1]
        ids = {id_: None for spelt, score, _ in found if score > best - 6 for id_ in sorted(self._names[spelt])}
        return Meant(tuple(Proposal(id_, Why.ALIKE) for id_ in ids)[:OFFERED])


def _equal(ids: Iterable[EntityId], why: Why) -> Meant:
    proposals = tuple(Proposal(id_, why) for id_ in sorted(ids))
    return Meant(proposals[:OFFERED], len(proposals) == 1 and why in SURE)


def _narrowed(found: Meant, among: Sequence[EntityId]) -> Meant:
    """Of equally likely products those of the folder's producer."""
    kept = tuple(one for one in found.proposals if one.product in among)
    if not kept or len(kept) == len(found.proposals):
        return found
    return Meant(kept, len(kept) == 1 and kept[0].why in SURE)


def _unexplained(said: FileWords, words: frozenset[str], around: frozenset[str]) -> list[str]:
    """The file's words that are neither of the product's name nor known of it: maybe another product."""
    return [word for word in said.words if word not in words and word not in around and not _is_amount(word)]


def _is_amount(word: str) -> bool:
    return word[:1].isdigit() or len(word) == 1 or word in {"gr", "gram", "kg", "ml", "liter", "cm", "pcs", "buah"}


def _code(text: str) -> str:
    """A code as it is compared: letters and digits only; GTINs without the zeros that fill them up to 14."""
    plain = "".join(letter for letter in text.casefold() if letter.isalnum())
    return plain.lstrip("0") if plain.isdigit() and len(plain) >= 12 else plain


def _producer_words(name: str) -> list[str]:
    """A producer's name without its legal form."""
    words = folded_words(name)
    return [respelt(word) for word in words if word not in _FORMS] or tokens(name)
