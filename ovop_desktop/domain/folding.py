"""How words are folded so that two spellings of one thing are the same letters."""

from __future__ import annotations

import re
import unicodedata

_PEPET = re.compile(r"\b([bcdgjkpst])e([rl])(?=[aiueo])")
_WORD = re.compile(r"[^\W_]+", re.UNICODE)


def fold(text: str) -> str:
    """Lower case without accents; hyphens and apostrophes gone, so that jum'at and e-mail are one word each."""
    plain = text.casefold()
    if not plain.isascii():  # plain letters, as most texts have, are normal already
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
        plain = unicodedata.normalize("NFC", plain)
    return re.sub(r"(?<=\w)['’ʼ`‑-](?=\w)", "", plain)


def folded_words(text: str) -> list[str]:
    """The folded words of a text, as written."""
    return _WORD.findall(fold(text))


def respelt(word: str) -> str:
    """The word as people shorten it: keripik and kripik, gelas and glas, fold to the same letters."""
    return _PEPET.sub(r"\1\2", word) if "e" in word else word


def tokens(text: str) -> list[str]:
    """The folded, respelt words of a text."""
    return [respelt(word) for word in folded_words(text)]
