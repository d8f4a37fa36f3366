"""An address as people write it, taken apart: which words may name a place, and of which kind.

Street, house number, RT and RW, hamlet and postal code say nothing of the village and are set aside.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ovop_desktop.domain.regions import DISTRICT, DISTRICT_WORDS, PROVINCE, REGENCY, VILLAGE, VILLAGE_WORDS

_OFTEN_LESS = {"kampung", "kampong", "negeri"}
"""In an address these are a hamlet, or part of a name, more often than a village."""

_KINDS = {
    **dict.fromkeys((*(VILLAGE_WORDS - _OFTEN_LESS), "ds", "kel"), (VILLAGE, "")),
    **dict.fromkeys((*DISTRICT_WORDS, "kec"), (DISTRICT, "")),
    **dict.fromkeys(("kabupaten", "kab"), (REGENCY, "kabupaten")),
    "kota": (REGENCY, "kota"),
    **dict.fromkeys(("provinsi", "propinsi", "prov"), (PROVINCE, "")),
}

_HAMLETS = frozenset({
    "dusun", "dsn", "padukuhan", "dukuh", "br", "banjar", "lingkungan", "link", "kp", "jorong", "gg", "gang",
})  # fmt: skip
_STREET = re.compile(r"\b(?:jl|jln|jalan)\b\.?\s*(?:[^,;\n]*?\b(?:no|nomor|km|kav|blok)?\.?\s*\d+\w*\b|[^,;\n]*)")
_CODE = re.compile(r"(?<!\d)\d{2}\.?\d{2}\.?\d{2}\.?\d{4}(?!\d)")
_POSTAL = re.compile(r"(?<!\d)\d{5}(?!\d)")
_NUMBERED = re.compile(r"\b(?:rt|rw|no|nomor|km|blok|kav)\b[\s.:]*(?:\d+\w*|[a-z]\d*\b)?(?:\s*/\s*(?:rw\b\.?\s*)?\d+)?")
_SPECIAL, _SPECIAL_SHORT = re.compile(r"\bd\.\s?i\."), re.compile(r"\bd\.\s?i\.\s?y\b\.?")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")

SHORT = {
    "diy": "di yogyakarta", "d.i.y": "di yogyakarta", "d.i.": "di", "jogja": "yogyakarta", "yogya": "yogyakarta",
    "jogjakarta": "yogyakarta", "jabar": "jawa barat", "jateng": "jawa tengah", "jatim": "jawa timur",
    "dki": "dki jakarta", "dki jakarta": "dki jakarta", "ntb": "nusa tenggara barat", "ntt": "nusa tenggara timur",
    "sumut": "sumatera utara", "sumbar": "sumatera barat", "sumsel": "sumatera selatan", "kepri": "kepulauan riau",
    "babel": "kepulauan bangka belitung", "kalbar": "kalimantan barat", "kalteng": "kalimantan tengah",
    "kalsel": "kalimantan selatan", "kaltim": "kalimantan timur", "kaltara": "kalimantan utara",
    "sulut": "sulawesi utara", "sulteng": "sulawesi tengah", "sulsel": "sulawesi selatan",
    "sultra": "sulawesi tenggara", "sulbar": "sulawesi barat", "malut": "maluku utara", "nad": "aceh",
}  # fmt: skip
"""What people write for what the table says."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that stand together between commas and kinds; `level` and `kind` ("kota", "kabupaten") where they are said.

    `lead` is the word that said so: "gampong" of Gampong Pande may be part of the name.
    """

    words: tuple[str, ...]
    level: int | None = None
    kind: str = ""
    lead: str = ""


@dataclass(frozen=True, slots=True)
class AddressWords:
    """`code` is a region code that stands in the text (dotted or not), `postal` a postal code."""

    phrases: tuple[Phrase, ...]
    code: str = ""
    postal: str = ""


def address_words(text: str) -> AddressWords:
    """Take an address apart."""
    said = text.casefold().replace("\u00a0", " ")
    code = _CODE.search(said)
    postal = _POSTAL.search(said)
    for pattern in (_CODE, _POSTAL, _STREET, _NUMBERED):
        said = pattern.sub(" ", said)
    phrases: list[Phrase] = []
    for part in re.split(r"[,;\n()|]| - |/", said):
        phrases += _phrases(part)
    return AddressWords(tuple(phrases), code[0] if code else "", postal[0] if postal else "")


def _phrases(part: str) -> list[Phrase]:
    """Kinds begin a phrase; a hamlet's words are left out up to the next kind."""
    found: list[Phrase] = []
    words: list[str] = []
    level, kind, lead, hamlet = None, "", "", False

    def close() -> None:
        if words and not hamlet:
            found.append(Phrase(tuple(words), level, kind, lead))
        words.clear()

    for word in _WORD.findall(_SPECIAL.sub("di ", _SPECIAL_SHORT.sub("diy ", part))):
        plain = word.replace("'", "").replace("’", "")
        if plain in _KINDS:
            close()
            (level, kind), lead, hamlet = _KINDS[plain], plain, False
        elif plain in _HAMLETS:
            close()
            level, kind, lead, hamlet = None, "", "", True
        else:
            words += SHORT.get(plain, plain).split()
    close()
    return found
