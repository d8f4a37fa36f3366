"""What the name of a picture's file says: words, a place in an order, or nothing at all.

Telephones, cameras and messengers name by date and counter; people add "(1)", "-2", "_depan".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ovop_desktop.domain.folding import fold, respelt

_MACHINE = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:img|vid|aud|mvimg|pxl|pano|burst|dsc|dscn|dscf|dji|gopr|mov|snapchat|inshot|received|fb[ _]img|wp|cam|"
        r"picsart|capcut|beautyplus|b612|signal|telegram|wa)[ _-]*\d[\d _.-]*(?:wa\d+|mp)?\b",
        r"\b(?:screenshot|screen ?shot|tangkapan layar)[ _-]*\d[\d _.-]*"
        r"(?:(?:at|pukul) [\d .-]+)?(?:(?:com|id|org)\b.*)?",
        r"\bwhatsapp image [\d .-]+(?:(?:at|pukul) [\d .-]+)?(?:[ap]m\b)?",
        r"\bp\d{7}\b",
        r"\b(?:19|20)\d{2}[ _.-]?[01]\d[ _.-]?[0-3]\d"
        r"(?:[ _.-]*(?:at |pukul )?[0-2]\d[ _.-]?[0-5]\d(?:[ _.-]?\d{2,6})?)?\b",
        r"\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b",
        r"\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{16,}\b",
    )
)

_EMPTY_WORDS = frozenset({
    "img", "dsc", "image", "images", "gambar", "photo", "photos", "foto", "picture", "pic", "screenshot",
    "whatsapp", "wa", "unnamed", "untitled", "download", "unduhan", "tanpa", "judul", "copy", "salinan", "of",
    "dari", "edit", "edited", "final", "fix", "revisi", "produk", "product", "new", "baru", "kamera", "camera",
    "dcim", "jpg", "jpeg", "png", "heic", "background", "bg", "no", "hd", "min", "scaled", "resized", "kompres",
    "compressed",
})  # fmt: skip
"""Words that say nothing of what is seen."""

_VIEWS = {
    **dict.fromkeys(("sampul", "cover", "utama", "main", "depan", "front"), 0),
    **dict.fromkeys(("samping", "side", "kiri", "kanan", "left", "right"), 2),
    **dict.fromkeys(("belakang", "back", "rear"), 3),
    **dict.fromkeys(("atas", "top", "bawah", "bottom"), 4),
    **dict.fromkeys(("dalam", "inside", "isi", "kemasan", "packaging", "pack", "label"), 5),
    **dict.fromkeys(("detail", "dekat", "closeup", "close", "zoom"), 6),
}
"""Words that say from where it is seen, to their place in the order of a product's photos."""

_PLAIN = 1
_COUNTER = re.compile(r"\((\d{1,4})\)|[\s_.-]+(\d{1,3})\s*$|(?<=[^\W\d_]{3})(\d{1,2})\s*$")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])")
_PIECE = re.compile(r"[^\W_]+")
_AMOUNT = re.compile(r"\d+(?:gr|g|kg|ml|l|cm|mm|m|pcs|x)?")


@dataclass(frozen=True, slots=True)
class FileWords:
    """`words` are folded and respelt, in their order; `pieces` are the letters and digits between punctuation, folded.

    `order` sorts the photos of one thing: by view (front, unsaid, side, back …), then by counter.
    """

    words: tuple[str, ...]
    pieces: tuple[str, ...]
    order: tuple[int, int]
    label: str
    """The words as a person would write them: "Keripik pisang" of "keripik_pisang-2"; empty when there are none."""

    @property
    def speaks(self) -> bool:
        """Whether the name says what is seen."""
        return bool(self.words)


def file_words(name: str) -> FileWords:
    """What a file's or folder's name says; an ending such as ".jpg" may be there or not."""
    stem = re.sub(r"\.[A-Za-z0-9]{2,5}$", "", name.strip())
    pieces = tuple(_PIECE.findall(_joined(stem)))
    said = " ".join(stem.replace("_", " ").split())
    for machine in _MACHINE:
        said = machine.sub(" ", said)
    said, counter = _counted(_CAMEL.sub(" ", said))
    view, kept = _PLAIN, []
    for piece in _PIECE.findall(said.replace("'", "").replace("’", "")):
        word = fold(piece)
        if word in _VIEWS:
            view = _VIEWS[word]
        elif word not in _EMPTY_WORDS:
            kept.append(piece)
    words = tuple(respelt(fold(piece)) for piece in kept)
    if not any(len(word) > 1 and not _AMOUNT.fullmatch(word) for word in words):
        return FileWords((), pieces, (view, counter), "")
    return FileWords(words, pieces, (view, counter), _labelled(kept))


def _joined(stem: str) -> str:
    """Folded, but with hyphens kept as what parts one piece from the next: codes are written with and without them."""
    return fold(stem.replace("-", " ").replace("_", " "))


def _counted(said: str) -> tuple[str, int]:
    """The words without the counter in brackets or at their end, and the counter."""
    found = _COUNTER.search(said)
    if found is None:
        return said, 0
    return f"{said[: found.start()]} {said[found.end() :]}", int(next(group for group in found.groups() if group))


def _labelled(pieces: list[str]) -> str:
    text = " ".join(pieces)
    letters = "".join(piece for piece in pieces if piece.isalpha())
    plain = letters.isupper() or letters.islower()
    return text[:1].upper() + (text[1:].lower() if plain else text[1:])
