"""How words are folded so that two spellings of one thing are the same letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_RULES = tuple(
    (re.compile(written), read)
    for written, read in (
        (r"oe", "u"),  # tahoe, Soerabaja
        (r"tj", "c"),  # katjang
        (r"dj", "j"),  # djamu
        (r"nj", "ny"),  # minjak; melinjo too, on both sides alike
        (r"s[jy]", "s"),  # sjrup, syrup
        (r"([dt])h", r"\1"),  # gethuk, thiwul, gudheg
        (r"x", "ks"),  # expor
        (r"v", "f"),  # aktiv
        (r"z", "s"),  # ijazah
        (r"q", "k"),
        (r"(.)\1+", r"\1"),  # kooperasi, minnyak
        (r"(?<=..)ai$", "e"),  # cabai, kedelai, gulai
        (r"(?<=.)au$", "o"),  # hijau, pulau
        (r"o([hklmnprst])$", r"u\1"),  # telor, sirop
        (r"([bcdgjkmpst])e([rl])(?=[aiueo])", r"\1\2"),  # keripik, cokelat, melinjo, terasi
    )
)
"""Spellings that are read alike, in Indonesian before and after 1972 and where Javanese has one letter more."""

_PAIRS = {
    "belinjo": "melinjo",
    "blinjo": "melinjo",
    "ijo": "hijau",
    "item": "hitam",
    "itam": "hitam",
    "jogya": "yogya",
    "jogja": "yogya",
    "jogjakarta": "yogyakarta",
    "djogja": "yogya",
    "djogdja": "yogya",
    "propinsi": "provinsi",
    "sambel": "sambal",
    "syrup": "sirup",
}
"""Words that no rule brings together."""

_SHORTEST = 3
"""Letters from which a word has spellings: less is the beginning of too many others."""

_WORD = re.compile(r"[^\W_]+", re.UNICODE)


def fold(text: str) -> str:
    """Lower case without accents; hyphens and apostrophes gone, so that jum'at and e-mail are one word each."""
    plain = text.casefold()
    if not plain.isascii():  # plain letters, as most texts have, are normal already
        plain = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
        plain = unicodedata.normalize(
            "NFC", plain
        ).casefold()  # a letter that looked like no capital may be made of one
    return re.sub(r"(?<=\w)['’ʼ`‑-](?=\w)", "", plain)


def folded_words(text: str) -> list[str]:
    """The folded words of a text, as written."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=65_536)
def respelt(word: str) -> str:
    """The letters a folded word is known by, however people spell it: keripik and kripik, tahu and tahoe alike.

    They are for comparing, never for showing. Words with digits and very short ones stay as they are.
    """
    if len(word) < _SHORTEST or not word.isascii() or not word.isalpha():
        return word
    read = _PAIRS.get(word, word)
    for written, instead in _RULES:
        read = written.sub(instead, read)
    return read if len(read) >= _SHORTEST else word


def begins(word: str, typed: str) -> bool:
    """Whether a folded word begins with a typed one, in one spelling or another."""
    return word.startswith(typed) or respelt(word).startswith(respelt(typed))


def tokens(text: str) -> list[str]:
    """The folded, respelt words of a text."""
    return [respelt(word) for word in folded_words(text)]
