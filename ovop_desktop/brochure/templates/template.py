"""What a template is: what it is called, which settings it takes, and how it composes a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from ovop_desktop.brochure.book import Book


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """A template as a form lists it."""

    id: str
    papers: tuple[str, ...]
    per_page: tuple[int, ...]
    languages: tuple[str, ...]
    themes: tuple[str, ...]


class Template(Protocol):
    """A way to set content. Each lives in a module of its own in this package, as `TEMPLATE`."""

    @property
    def info(self) -> TemplateInfo:
        """What the template offers."""
        ...

    def compose(self, book: Book) -> None:
        """Add the pages to the book."""
        ...
