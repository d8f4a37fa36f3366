"""What the first digits of a P-IRT number mean, from the list the program carries."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class PirtWords:
    """Indonesian words by code: packs "1" to "8", foods "01" to "15"."""

    packs: dict[str, str]
    foods: dict[str, str]


def pirt_words(resources: Path) -> PirtWords:
    """Read `resources`/reference/pirt.json."""
    table = json.loads((resources / "reference" / "pirt.json").read_text("utf-8"))
    return PirtWords(table["packs"], table["foods"])
