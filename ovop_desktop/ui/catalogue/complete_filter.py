"""The filter Kelengkapan: ready to print or not, and ready for every other purpose and language."""

from __future__ import annotations

from dataclasses import replace

from ovop_desktop.domain.purposes import FOREIGN, Purpose
from ovop_desktop.domain.queries import LACK, ProductQuery
from ovop_desktop.ui.shell.words import Words

READY, LACKING = "yes", "no"


def ticked_in(query: ProductQuery) -> frozenset[str]:
    """What of it a query asks for, as values of the filter; their words are under "fit." in the faces."""
    found = {purpose.value for purpose in query.ready_for} | query.written | {f"{LACK}{one}" for one in query.lacking}
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
        lacking=frozenset(value.removeprefix(LACK) for value in values if value.startswith(LACK)),
    )


def label(value: str, words: Words) -> str:
    """What a value of the filter is called."""
    if value.startswith(LACK):
        return words.say("fit.lack", {"what": words.say(f"gap.{value.removeprefix(LACK)}")})
    return words.say(f"fit.{value}")
