"""The words both faces have for codes: errors, deeds, stages, gaps, findings, kinds. Read from resources/faces."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

LANGUAGES = ("id", "en")


class Sentences:
    """What each code is called in Indonesian and English."""

    def __init__(self, resources: Path) -> None:
        """Read `resources`/faces/{id,en}.json. Raises OSError or ValueError when one is missing or malformed."""
        self._words: Mapping[str, Mapping[str, str]] = {
            language: json.loads((resources / "faces" / f"{language}.json").read_text("utf-8"))
            for language in LANGUAGES
        }

    def say(self, language: str, key: str, facts: Mapping[str, object] | None = None) -> str:
        """The sentence for `key` with its facts; a fact that is not there is left empty. Raises KeyError.

        A sentence with a bar has its words for a `count` of one before it, those for many behind it.
        """
        one, bar, many = self._words[language][key].partition("|")
        chosen = many if bar and str((facts or {}).get("count", "")) != "1" else one
        return chosen.format_map(_Lenient(facts or {}))

    def knows(self, key: str) -> bool:
        """Whether there are words for `key` in every language."""
        return all(key in words for words in self._words.values())

    def error(self, language: str, code: str, facts: Mapping[str, object]) -> str:
        """What a person is told when `code` went wrong; a code without words is named."""
        key = f"error.{code}"
        return self.say(language, key if self.knows(key) else "error.unknown", {**facts, "code": code})

    def keys(self, prefix: str) -> frozenset[str]:
        """All keys that begin with `prefix`."""
        return frozenset(key for key in self._words["id"] if key.startswith(prefix))


class _Lenient(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return ""
