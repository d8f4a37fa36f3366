"""Which records are worth comparing at all: 10,000 products make fifty million pairs, of which few thousand matter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from rapidfuzz import fuzz, process

from ovop_desktop.domain.likeness import ProducerTraits, ProductTraits
from ovop_desktop.domain.name_likeness import WEAK

CROWD = 400
"""Members from which a group tells nothing any more: half the catalogue has a word like keripik."""

CLOSE = 60
"""Of 100: how alike the letters of two names must be before their words are compared."""

MAKES = 1_000
"""Products of one producer that are all compared with one another; of more only those with like words are."""

SHARED = 50
"""Products with one photo or barcode; more have it because it says nothing (a placeholder)."""

Told = Callable[[int, int], object]
Group = tuple[list[int], list[int]]
"""Members, and those of them that look for their like among all."""


def product_pairs(products: Sequence[ProductTraits], tell: Told) -> Iterator[tuple[ProductTraits, ProductTraits]]:
    """Pairs whose names are close: of one producer, with a barcode or photo in common, or without a producer."""
    letters = [_letters(one.tokens, one.village_words) for one in products]
    groups = list(_groups(products))
    seen: set[tuple[int, int]] = set()
    for done, (members, seekers) in enumerate(groups):
        tell(done, len(groups))
        for pair in _close(members, seekers, letters):
            if pair not in seen:
                seen.add(pair)
                yield products[pair[0]], products[pair[1]]


def producer_pairs(producers: Sequence[ProducerTraits]) -> Iterator[tuple[ProducerTraits, ProducerTraits]]:
    """Pairs with a telephone, address or paper in common, or with names that begin alike."""
    held: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(producers):
        for key in (*one.phones, *one.emails, *one.papers, *(f"w {word[:3]}" for word in one.name.tokens)):
            held[key].append(place)
        held["".join(one.name.tokens)[:4]].append(place)
    seen: set[tuple[int, int]] = set()
    for members in held.values():
        if len(members) <= CROWD * 2:
            seen.update(combinations(members, 2))
    return ((producers[one], producers[other]) for one, other in sorted(seen))


def _letters(tokens: Iterable[str], weak: frozenset[str]) -> str:
    strong = sorted(word for word in tokens if word not in WEAK and word not in weak)
    return " ".join(strong or sorted(tokens))


def _groups(products: Sequence[ProductTraits]) -> Iterator[Group]:
    """Products of one producer; products with a barcode or a photo in common, where few have it."""
    makers: dict[str, list[int]] = defaultdict(list)
    shared: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(products):
        if one.producer:
            makers[one.producer].append(place)
        for key in (*one.barcodes, *one.photos):
            shared[key].append(place)
    lone = {place for members in makers.values() if len(members) > MAKES for place in members}
    lone |= {place for place, one in enumerate(products) if not one.producer}
    for members in (*_of_size(makers, MAKES), *_of_size(shared, SHARED)):
        yield members, members
    yield from _word_groups(products, lone)


def _of_size(held: dict[str, list[int]], most: int) -> Iterator[list[int]]:
    return (members for members in held.values() if 1 < len(members) <= most)


def _word_groups(products: Sequence[ProductTraits], seekers: set[int]) -> Iterator[Group]:
    """Groups of like words: the seekers look for their like in their village and among those of no known village."""
    held: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(products):
        for key in _word_keys(one):
            held[key].append(place)
    for members in held.values():
        if len(members) < 2 or not any(place in seekers for place in members):
            continue
        villages: dict[str, list[int]] = defaultdict(list)
        for place in members:
            villages[products[place].village].append(place)
        placeless = villages.pop("", [])
        for there in villages.values():
            yield from _group([*there, *placeless], [place for place in there if place in seekers])
        yield from _group(members, [place for place in placeless if place in seekers])


def _group(members: list[int], seeking: list[int]) -> Iterator[Group]:
    if seeking and 1 < len(members) <= CROWD:
        yield members, seeking


def _word_keys(one: ProductTraits) -> set[str]:
    words = sorted({word for word in one.tokens if word not in WEAK and word not in one.village_words})
    starts = [word[:4] for word in words or sorted(set(one.tokens))]
    pairs = {f"{first} {second}" for first, second in combinations(starts[:6], 2)}
    return (pairs or set(starts)) | {"= " + "".join(one.tokens)[:7]}


def _close(members: list[int], seekers: list[int], letters: Sequence[str]) -> Iterator[tuple[int, int]]:
    offered = {place: letters[place] for place in members}
    for place in seekers:
        for _, _, other in process.extract_iter(letters[place], offered, scorer=fuzz.ratio, score_cutoff=CLOSE):
            if other != place:
                yield (place, other) if place < other else (other, place)
