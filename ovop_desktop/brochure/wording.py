"""Which words are printed: the phrases of the press, and a text of the content in the language it has."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ovop_desktop.brochure.content import Words

LANGUAGES = ("id", "en", "ko")


@dataclass(frozen=True, slots=True)
class Said:
    """A text and the language it is really in."""

    text: str
    lang: str

    def __bool__(self) -> bool:
        return bool(self.text)


SILENT = Said("", "id")


class Phrases:
    """The words the press itself prints, by language and key."""

    def __init__(self, folder: Path) -> None:
        """Read `folder`/{id,en,ko}.json; raises OSError or ValueError when one is missing or malformed."""
        self._phrases: Mapping[str, Mapping[str, str]] = MappingProxyType(
            {lang: json.loads((folder / f"{lang}.json").read_text(encoding="utf-8")) for lang in LANGUAGES}
        )

    def say(self, lang: str, key: str, **facts: object) -> str:
        """Return a phrase with its facts filled in; `{name}` in a fact's own text stays as it is."""
        text = self._phrases[lang][key]
        for name, value in facts.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def count(self, lang: str, thing: str, count: int) -> str:
        """Return "12 products" or "1 product" for `thing` = "products"."""
        return self.say(lang, f"count.{thing}_one" if count == 1 else f"count.{thing}", count=count)


def one_line(text: str) -> str:
    """Return the text with every run of white space (and control characters) as one space."""
    return " ".join(_printable(text).split())


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a longer text; a line feed begins a new one."""
    return tuple(line for line in (one_line(part) for part in _printable(text, "\n").splitlines()) if line)


def _printable(text: str, keep: str = "") -> str:
    def allowed(letter: str) -> str:
        if letter in keep:
            return letter
        kind = unicodedata.category(letter)
        if kind in ("Cc", "Zl", "Zp"):
            return "\n" if keep and letter in "\r\x85\u2028\u2029" else " "
        return "" if kind in ("Cs", "Co", "Cn") or letter in "\ufeff\u200b\u00ad" else letter

    composed = unicodedata.normalize("NFC", text)
    # All that would be changed or left out below is not printable to Python: the usual text is done here.
    if composed.replace("\u00a0", " ").isprintable():
        return composed
    return "".join(allowed(letter) for letter in composed)


def pick(words: Words, lang: str, others: tuple[str, ...] = ()) -> Said:
    """Return the text in `lang`, else in the first of `others`, else in any language; `SILENT` when there is none."""
    for tongue in (lang, *others, *LANGUAGES, *sorted(words)):
        text = words.get(tongue, "")
        if text.strip():
            return Said(text.strip(), tongue)
    return SILENT


def exactly(words: Words, lang: str) -> Said:
    """Return the text in `lang`, or `SILENT`."""
    text = words.get(lang, "").strip()
    return Said(text, lang) if text else SILENT


def two_parts(name: str) -> tuple[str, str]:
    """Split a name into the roman part and its last words, which are set in italics.

    One word stays roman; of two and three the last is italic, of more the last two (never a lone short word).
    """
    words = name.split()
    if len(words) < 2:
        return name, ""
    tail = 1 if len(words) < 4 else 2
    if tail == 1 and len(words) == 3 and len(words[-1]) <= 3:
        tail = 2
    return " ".join(words[:-tail]), " ".join(words[-tail:])


def hangul(text: str) -> bool:
    """Tell whether a text has Korean syllables."""
    return any("\uac00" <= letter <= "\ud7a3" for letter in text)
