"""What a template is: what it is called, which settings it takes, and how it composes a sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import OptionValue

SWITCHES = ("prices", "wholesale", "qr", "stories", "certificate_numbers")
"""The switches of a `Setting` that a template may heed."""


@dataclass(frozen=True, slots=True)
class Option:
    """A choice of one template's own, shown as a switch (bool), a number from `low` to `high` (int) or a list (str).

    Its words are found under "template.<template>.<id>", those of a choice under "template.<template>.<id>.<choice>".
    A text beside the choices is taken where `reads` knows what is meant; `shape` is an example of one. `form` names how
    it is asked for where a switch, a number or a list would not do.
    """

    id: str
    default: OptionValue
    choices: tuple[str, ...] = ()
    low: int = 0
    high: int = 0
    only: str = ""
    """Another option of the template: while that is at its default, this one changes nothing and is not asked."""
    reads: Callable[[str], bool] | None = None
    shape: str = ""
    form: str = ""

    def takes(self, value: object) -> bool:
        """Whether the value is one that can be chosen."""
        if isinstance(self.default, bool):
            return isinstance(value, bool)
        if isinstance(self.default, int):
            return isinstance(value, int) and not isinstance(value, bool) and self.low <= value <= self.high
        return value in self.choices or (self.reads is not None and isinstance(value, str) and self.reads(value))


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """A template as a form lists it: what is not listed here is not offered.

    `prints` names the fields of an item that it prints whole or reports: the template tests read them back.
    """

    id: str
    papers: tuple[str, ...]
    per_page: tuple[int, ...]
    languages: tuple[str, ...]
    themes: tuple[str, ...]
    switches: tuple[str, ...] = SWITCHES
    options: tuple[Option, ...] = ()
    chapters: bool = True
    """Whether products are gathered by village, category or producer."""
    titles: bool = True
    """Whether title and subtitle are printed."""
    cover: bool = True
    """Whether a photo of the edition's own is printed."""
    exchange: bool = False
    """Whether prices may stand in a second currency: only where the rate and its day are printed too."""
    bound: bool = False
    """Whether its pages are bound, so that they face one another; otherwise they are loose sheets."""
    listed: bool = True
    """Whether it is offered to choose from; one that is not is made of something else than a choice of products."""
    prints: tuple[str, ...] = ("name", "summary", "story", "category", "offers", "facts", "producer", "village")


class Template(Protocol):
    """A way to set content. Each lives in a module of its own in this package, as `TEMPLATE`."""

    @property
    def info(self) -> TemplateInfo:
        """What the template offers."""
        ...

    def compose(self, book: Book) -> None:
        """Add the pages to the book."""
        ...
