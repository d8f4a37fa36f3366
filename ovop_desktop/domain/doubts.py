"""Something that looks wrong and may be right: told to the person, never in the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

NO_FACTS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Doubt:
    """`code` names it, `facts` fill the sentence that a face says."""

    code: str
    facts: Mapping[str, object] = field(default_factory=lambda: NO_FACTS)


def length_doubt(found: int, *expected: int) -> tuple[Doubt, ...]:
    """A doubt when `found` digits are none of the `expected` numbers."""
    if found in expected:
        return ()
    return (Doubt("number.length", {"found": found, "expected": expected}),)


def pattern_doubt(example: str) -> tuple[Doubt, ...]:
    """A doubt that shows how such a number is usually written."""
    return (Doubt("number.pattern", {"example": example}),)


CHECK_DIGIT = Doubt("number.check_digit")
"""The last digit does not follow from the others: most likely one is mistyped."""
