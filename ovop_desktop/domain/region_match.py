"""Which pieces of a map file are a region's outline, by the codes and names that mapmakers write beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ovop_desktop.domain.features import Feature
from ovop_desktop.domain.folding import folded_words
from ovop_desktop.domain.regions import Region, level_of, normal_code

_CODE_KEY = re.compile(r"kode|code|pum$|^kd|^cc|bps|kemendagri|^id$|^wa?_?\d*$", re.IGNORECASE)
"""Keys whose bare numbers are codes: KODE_KAB, KDPKAB, kdbps, ADM2_PCODE, CC_2. OBJECTID and AREA are not."""

_BELOW = {
    2: re.compile(
        r"^(wadmk[cd]|kec|kel(urahan)?$|desa|village|(sub)?district|distrik|kapanewon|(name|adm)_?[34])"
        r"|(nama?|kode|kd|id)_?(kec|kel|desa)",
        re.IGNORECASE,
    ),
    4: re.compile(r"^(dusun|dukuh|padukuhan|lingkungan|r[tw])(_|$)", re.IGNORECASE),
}
"""Keys that only pieces below a region of this level have with a value."""

_ABOVE = re.compile(r"prov|wadmpr|(name|adm)_?[01]|country|negara", re.IGNORECASE)
"""Keys of what a piece lies in: Yogyakarta the province is not Yogyakarta the city."""

_KINDS = {"Kabupaten": ("kabupaten", "kab", "regency"), "Kota": ("kota", "city")}


@dataclass(frozen=True, slots=True)
class Match:
    """`pieces` are one region's, to be drawn together; `finer` are those of what lies in it.

    `doubtful` are some that each may be the whole region: the file does not tell.
    """

    pieces: tuple[Feature, ...] = ()
    finer: tuple[Feature, ...] = ()
    doubtful: tuple[Feature, ...] = ()


def match(features: Sequence[Feature], region: Region) -> Match:
    """The pieces that a file says are this region: by its code, and where it has no codes, by its name."""
    found = [one for one in features if region.code in codes(one)]
    if not found:
        named = [one for one in features if not codes(one) and _named(one, region)]
        kind = [one for one in named if _says_kind(one, region)]
        found = kind or named
        if not any(_is_finer(one, region) for one in found) and len({_words(one) for one in found}) > 1:
            return Match(doubtful=tuple(found))
    finer = tuple(one for one in found if _is_finer(one, region))
    return Match(tuple(one for one in found if one not in finer), finer)


def codes(feature: Feature) -> frozenset[str]:
    """The dotted codes that stand beside a piece."""
    found = set()
    for key, value in feature.facts:
        text = re.sub(r"^ID(?=\d)", "", value)
        if "." in text or _CODE_KEY.search(key):
            code = normal_code(text) if re.fullmatch(r"\d{2}(\.\d{2}){0,2}(\.\d{4})?|\d{4,10}", text) else ""
            found.add(code)
    return frozenset(found - {""})


def own_code(feature: Feature) -> str:
    """The code of the piece itself, the longest beside it; "" where it has none."""
    return max(codes(feature), key=lambda code: (len(code), code), default="")


def caption(feature: Feature, number: int) -> str:
    """What a person tells a piece by: what the file says of it, or its place in the file."""
    told = [value for key, value in feature.facts if not _ABOVE.search(key) and re.search(r"[^\W\d_]{3}", value)]
    return " · ".join(dict.fromkeys([*told[:2], own_code(feature)])).strip(" ·") or f"#{number}"


def _is_finer(feature: Feature, region: Region) -> bool:
    if any(len(code) > len(region.code) and code.startswith(region.code) for code in codes(feature)):
        return True
    below = _BELOW[2 if level_of(region.code) == 2 else 4]
    return any(below.search(key) and re.search(r"\w", value) for key, value in feature.facts)


def _words(feature: Feature) -> frozenset[str]:
    """What a piece is called: the islands of one region are called alike."""
    return frozenset(value for _, value in feature.facts if re.search(r"[^\W\d_]{3}", value))


def _named(feature: Feature, region: Region) -> bool:
    name = folded_words(region.name)
    kinds = [*_KINDS.get(region.kind, (region.kind.casefold(), "desa", "kelurahan"))]
    for key, value in feature.facts:
        words = folded_words(value)
        if _ABOVE.search(key) or name != [word for word in words if word not in kinds]:
            continue
        return True
    return False


def _says_kind(feature: Feature, region: Region) -> bool:
    """Whether a piece says that it is a regency, a city, or what the region is."""
    kinds = _KINDS.get(region.kind, (region.kind.casefold(),))
    return any(word in kinds for value in _values(feature) for word in folded_words(value))


def _values(feature: Feature) -> Iterable[str]:
    return (value for key, value in feature.facts if not _ABOVE.search(key))
