"""A catalogue shared out fairly: the same space for every village or producer, what is too much in a compact list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Chapter, Item
from ovop_desktop.brochure.fairness import NONE, first_of_each, group_of

SPACES = MappingProxyType({"half": 0.5, "one": 1.0, "two": 2.0, "three": 3.0, "four": 4.0})
"""How many pages of products each village or producer may be given."""


@dataclass(frozen=True, slots=True)
class FairShare:
    """How a catalogue is shared out among `kind`.

    `pages` is what each chapter has for its products where every chapter is one village or producer, else 0; `half`
    says that two share a page.
    """

    kind: str = NONE
    pages: int = 0
    half: bool = False


def shared_out(book: Book) -> tuple[FairShare, list[Chapter], list[Item]]:
    """Return how the book is shared out, its chapters with the products that have a place, and all others."""
    chapters = [chapter for chapter in book.catalogue.chapters if chapter.items or chapter.title]
    kind = str(book.options["fair"])
    if kind == NONE:
        return FairShare(), chapters, []
    space, per_page = SPACES[str(book.options["space"])], book.setting.per_page
    most = max(1, -(-per_page // 2)) if space < 1 else int(space) * per_page
    if space >= 1 and book.options["hero"] and per_page > 1:
        most += 1
    items = list({item.record: item for chapter in chapters for item in chapter.items}.values())
    shown, listed = first_of_each(items, kind, most)
    kept = {item.record for item in shown}
    chapters = [
        replace(chapter, items=tuple(item for item in chapter.items if item.record in kept)) for chapter in chapters
    ]
    chapters = [chapter for chapter in chapters if chapter.items]
    whole = _are_groups(chapters, kind)
    return FairShare(kind, int(space) if whole else 0, half=space < 1 and whole), chapters, listed


def _are_groups(chapters: Sequence[Chapter], kind: str) -> bool:
    """Whether every chapter holds the products of one village or producer, and all of them."""
    owners = [{group_of(item, kind) for item in chapter.items} for chapter in chapters]
    single = [next(iter(groups)) for groups in owners if len(groups) == 1]
    return len(single) == len(chapters) == len(set(single))
