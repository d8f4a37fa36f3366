"""Filters kept under a name: words, filters and order of the products' page."""

from __future__ import annotations

from dataclasses import replace

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.ui.catalogue.query_memory import recalled, remembered
from ovop_desktop.ui.shell.desk import Memory
from ovop_desktop.ui.shell.shelf import Shelf

KEY = "products.filters"


class SavedFilters:
    """They hold what is asked, never what was found: a list they show is of now."""

    def __init__(self, memory: Memory, catalogue: Catalogue) -> None:
        self.shelf = Shelf(memory, KEY)
        self._catalogue = catalogue

    def names(self) -> tuple[str, ...]:
        """What has been kept, in the order of the alphabet."""
        return self.shelf.names()

    def query(self, name: str) -> ProductQuery:
        """What is kept under a name."""
        return self.read(name)[0]

    def read(self, name: str) -> tuple[ProductQuery, int]:
        """What is kept under a name without the records that are gone, and how many those are."""
        return recalled(self.shelf.get(name) or {}, self._exists)

    def keep(self, name: str, query: ProductQuery) -> str:
        """Keep a query, in the place of one of the same name. Returns the name; empty for one of spaces only."""
        return self.shelf.keep(name, remembered(query))

    def _exists(self, kind: str, record: str) -> bool:
        return self._catalogue.record(kind, EntityId(record)) is not None


def alike(one: ProductQuery, other: ProductQuery) -> bool:
    """Whether two queries ask for the same; capitals and spaces around the words do not matter."""
    first, second = (replace(query, words=query.words.strip().casefold()) for query in (one, other))
    return first == second


def savable(query: ProductQuery) -> bool:
    """Whether a query asks for anything in particular."""
    return bool(query.words.strip()) or query.narrowed() or query.archived
