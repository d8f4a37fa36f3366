"""Where else the words of a search are found, when the list has nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.tasks import Steps
from ovop_desktop.ui.palette.entries import Entry, Source

EACH = 3
"""Records of one kind that are named."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Products there would be without the filters, and on the other side of the archive; records of other kinds."""

    unfiltered: int = 0
    across: int = 0
    records: tuple[Entry, ...] = ()


def without_filters(query: ProductQuery) -> ProductQuery:
    """The words alone, on the same side of the archive, in the same order."""
    return ProductQuery(words=query.words, archived=query.archived, order=query.order, descending=query.descending)


def across_the_archive(query: ProductQuery) -> ProductQuery:
    """The words alone among what is put away, or among what is not."""
    return replace(without_filters(query), archived=not query.archived)


def look_elsewhere(query: ProductQuery, catalogue: Catalogue, sources: Sequence[Source], steps: Steps) -> Elsewhere:
    """Count and find; a job of a large catalogue calls it off the window's thread."""
    steps.step("count", 0, 3)
    unfiltered = catalogue.count(without_filters(query)) if query.narrowed() else 0
    steps.step("count", 1, 3)
    across = catalogue.count(across_the_archive(query)) if query.words.strip() else 0
    steps.step("count", 2, 3)
    words = query.words.strip()
    records = tuple(entry for source in sources for entry in source.find(words, EACH)) if words else ()
    return Elsewhere(unfiltered, across, records)
