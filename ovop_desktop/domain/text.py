"""Words in the programme's three languages, and the rules every stored text keeps."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

LONGEST = 10_000
"""Characters a text may hold; longer text is kept whole but reported (SAFETY: layout is bounded)."""

_KEPT_CONTROLS = {"\n", "\t"}
_BIDI_CONTROLS = {chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A))}


class Language(StrEnum):
    """ISO 639-1 tags of the languages that content is written in; the order is the order of the forms."""

    ID = "id"
    EN = "en"
    KO = "ko"


@dataclass(frozen=True, slots=True)
class LocalizedText:
    """One text in up to three languages; an empty string means "not written yet"."""

    id: str = ""
    en: str = ""
    ko: str = ""

    def get(self, language: str) -> str:
        """The text in `language`, or an empty string. Raises KeyError for a tag that is no content language."""
        return {"id": self.id, "en": self.en, "ko": self.ko}[language]

    def best(self, *languages: str) -> str:
        """The first text there is, trying `languages` in order and then every other one."""
        for language in (*languages, *Language):
            if words := self.get(language):
                return words
        return ""

    def with_language(self, language: str, words: str) -> LocalizedText:
        """The same text with one language replaced."""
        return replace(self, **{Language(language).value: words})

    def written(self) -> dict[str, str]:
        """Language tag to text, for the languages that have any."""
        return {tag: words for tag, words in (("id", self.id), ("en", self.en), ("ko", self.ko)) if words}

    def __iter__(self) -> Iterator[str]:
        return iter((self.id, self.en, self.ko))

    def __bool__(self) -> bool:
        return any(self)


EMPTY = LocalizedText()


def clean(words: str, *, one_line: bool = False) -> str:
    """Bring typed or pasted text to the form that is stored: NFC, no control or bidi-override characters.

    Line breaks become "\\n"; with `one_line` every run of white space becomes one space. Letters are never lost;
    a lone surrogate (broken paste) becomes U+FFFD.
    """
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    words = unicodedata.normalize("NFC", words.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "".join(
        letter
        for letter in words
        if (letter in _KEPT_CONTROLS or unicodedata.category(letter) != "Cc") and letter not in _BIDI_CONTROLS
    )
    if one_line:
        return " ".join(kept.split())
    return "\n".join(line.rstrip() for line in kept.split("\n")).strip("\n")
