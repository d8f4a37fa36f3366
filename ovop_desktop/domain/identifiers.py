"""Numbers that others gave out: brought to their usual writing, and doubted where they look wrong. Never refused.

Formats change and labels carry typing mistakes, so a person's number is always kept; what does not fit is told as a
doubt. What each pattern rests on is said in the modules of the single numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ovop_desktop.domain import (
    identifiers_business,
    identifiers_food,
    identifiers_halal,
    identifiers_marks,
    identifiers_trade,
)
from ovop_desktop.domain.doubts import Doubt
from ovop_desktop.domain.text import clean


class _Rule(NamedTuple):
    tidy: Callable[[str], str]
    doubts: Callable[[str], tuple[Doubt, ...]]


_RULES = {
    "nib": _Rule(identifiers_business.tidy_nib, identifiers_business.doubt_nib),
    "npwp": _Rule(identifiers_business.tidy_npwp, identifiers_business.doubt_npwp),
    "cooperative_number": _Rule(identifiers_business.tidy_plain, identifiers_business.doubt_plain),
    "legal_entity": _Rule(identifiers_business.tidy_plain, identifiers_business.doubt_plain),
    "pirt": _Rule(identifiers_food.tidy_pirt, identifiers_food.doubt_pirt),
    "bpom": _Rule(identifiers_food.tidy_bpom, identifiers_food.doubt_bpom),
    "halal": _Rule(identifiers_halal.tidy_halal, identifiers_halal.doubt_halal),
    "sni": _Rule(identifiers_marks.tidy_sni, identifiers_marks.doubt_sni),
    "gi": _Rule(identifiers_marks.tidy_gi, identifiers_marks.doubt_gi),
    "trademark": _Rule(identifiers_marks.tidy_trademark, identifiers_marks.doubt_trademark),
    "gtin": _Rule(identifiers_trade.tidy_gtin, identifiers_trade.doubt_gtin),
    "hs": _Rule(identifiers_trade.tidy_hs, identifiers_trade.doubt_hs),
    "kbli": _Rule(identifiers_trade.tidy_kbli, identifiers_trade.doubt_kbli),
    "region": _Rule(identifiers_trade.tidy_region, identifiers_trade.doubt_region),
}

KINDS = tuple(_RULES)
"""What can be tidied and doubted; the certificates among them are named as in `CertificateKind`."""


def tidy(kind: str, text: str) -> str:
    """The usual writing of a number; text that does not look like one comes back merely cleaned. Never raises."""
    words = clean(text, one_line=True)
    rule = _RULES.get(kind)
    return rule.tidy(words) if rule is not None and words else words


def doubts(kind: str, text: str) -> tuple[Doubt, ...]:
    """What looks wrong about a number; empty when nothing does, for an empty text and for kinds without rules."""
    words = tidy(kind, text)
    rule = _RULES.get(kind)
    return rule.doubts(words) if rule is not None and words else ()


TELLING = ("pirt", "bpom", "halal")
"""Kinds whose numbers cannot be taken for those of another."""


def kind_said(text: str) -> str:
    """The kind of certificate a whole number can only be of; empty when it could be several, or none for certain."""
    if not text.strip():
        return ""
    fitting = [kind for kind in TELLING if not doubts(kind, text)]
    return fitting[0] if len(fitting) == 1 else ""
