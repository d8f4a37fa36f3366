"""What was put on paper: all copies made from one setting, remembered so that it can be held against the data."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.text import LocalizedText

PRINTER = "printer"
"""The edition of what went straight to a printer."""


def printed_as(edition: str, condition: str) -> str:
    """An edition and its printing condition, if it has one, in the words an impression keeps."""
    return f"{edition} {condition}".rstrip()


def parts_of(edition: str) -> tuple[str, str]:
    """The edition and the printing condition that an impression keeps; the second is empty where it says none."""
    name, _, condition = edition.partition(" ")
    return name, condition


@dataclass(frozen=True, slots=True)
class PrintedVariant:
    """A variant as printed: `words` as "Standing pouch 250 g"."""

    id: EntityId
    words: str = ""
    retail: Money | None = None
    wholesale: Money | None = None


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """What one product said on paper: its name, its variants, its certificates that held (`papers` are their ids), the
    number a buyer is sent to (E.164, empty when none was printed), and whether it was called sold out.
    """

    product_id: EntityId
    name: LocalizedText
    variants: tuple[PrintedVariant, ...] = ()
    papers: tuple[EntityId, ...] = ()
    number: str = ""
    sold_out: bool = False


@dataclass(frozen=True, slots=True)
class Impression:
    """One export or printing. `made` is milliseconds since 1970 (UTC); `edition` screen, office, shop … or printer, of
    a print shop's file with what it was made to be printed with: "shop fogra29".

    `plan` is the plan as the canonical JSON of storage, `sha256` names the file that was written (empty for paper).
    """

    id: EntityId
    title: str
    template: str
    edition: str
    made: int
    plan: str = ""
    languages: tuple[str, ...] = ()
    paper: str = ""
    pages: int = 0
    copies: int = 1
    file: str = ""
    size: int = 0
    sha256: str = ""
    fair_id: EntityId | None = None
    lines: tuple[PrintedLine, ...] = ()
    archived: bool = False
