"""The filter Kelengkapan: ready to print or not, and ready for every other purpose and language."""

from __future__ import annotations

from dataclasses import replace

from ovop_desktop.domain.purposes import FOREIGN, Purpose
from ovop_desktop.domain.queries import ProductQuery

READY, LACKING = "yes", "no"


def ticked_in(query: ProductQuery) -> frozenset[str]:
    """What of it a query asks for, as values of the filter; their words are under "fit." in the faces."""
    found = {purpose.value for purpose in query.ready_for} | query.written
    if query.complete is not None:
        found.add(READY if query.complete else LACKING)
    return frozenset(found)


def narrowed(query: ProductQuery, values: frozenset[str]) -> ProductQuery:
    """The query with these values ticked; ready and lacking together narrow nothing."""
    both = {READY, LACKING} <= values
    return replace(
        query,
        complete=None if both or not values & {READY, LACKING} else READY in values,
        ready_for=frozenset(purpose for purpose in Purpose if purpose.value in values),
        written=frozenset(values & set(FOREIGN)),
    )
