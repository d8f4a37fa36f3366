"""The search index: what it holds of a product, and how it is kept in step with the listing."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from sqlalchemy import Connection, text

from ovop_desktop.domain.village import Village
from ovop_desktop.storage.around import Surroundings
from ovop_desktop.storage.search_words import indexed, tokens

COLUMNS = ("name", "place", "producer", "category", "codes", "texts")
Words = tuple[str, str, str, str, str, str, str]
"""The columns of the index, and behind them the letters in which the inside of words is found."""

_HELD = text(
    f"SELECT search.rowid, {', '.join(f'search.{name}' for name in COLUMNS)}, search_part.name "
    "FROM json_each(:serials) AS wanted JOIN search ON search.rowid = wanted.value "
    "JOIN search_part ON search_part.rowid = wanted.value"
)
_ADD = text(
    f"INSERT INTO search(rowid, {', '.join(COLUMNS)}) VALUES (:rowid, {', '.join(f':{name}' for name in COLUMNS)})"
)


class SearchWords:
    """Makes the columns of the index; what many products share (a village, a producer) is worked out once."""

    def __init__(self) -> None:
        self._shared: dict[tuple[str, str], str] = {}

    def of(self, around: Surroundings) -> Words:
        """What the index holds of a product."""
        product, producer, category = around.product, around.producer, around.category
        codes = [said for paper in around.certificates for said in (paper.number, paper.label, paper.kind.value)]
        codes += [code for variant in product.variants for code in (variant.gtin, variant.sku)]
        villages = [one for one in (around.village, *around.more_villages) if one]
        return (
            indexed(product.name, joined=True),
            " ".join(self._once("village", one.id, lambda one=one: _place(one)) for one in villages),  # type: ignore[misc]
            self._once("producer", producer.id, lambda: indexed([producer.name], joined=True)) if producer else "",
            self._once("category", category.id, lambda: indexed(category.name)) if category else "",
            indexed(codes, joined=True),
            indexed((*product.summary, *product.story)),
            letters(product.name),
        )

    def _once(self, kind: str, one: str, make: Callable[[], str]) -> str:
        if (kind, one) not in self._shared:
            self._shared[kind, one] = make()
        return self._shared[kind, one]


def _place(village: Village) -> str:
    return indexed((village.label, village.district, village.regency, village.province), joined=True)


def letters(names: Iterable[str]) -> str:
    """The letters of names without spaces, for finding the inside of words."""
    return " ".join("".join(tokens(name)) for name in names if name)


def held(connection: Connection, serials: Sequence[int]) -> dict[int, Words]:
    """What the index holds now, by the serial of the listing."""
    rows = connection.execute(_HELD, {"serials": json.dumps(list(serials))})
    return {row[0]: tuple(row[1:]) for row in rows}


def put_in(connection: Connection, wanted: Mapping[int, Words]) -> None:
    """Take in the words of products by their serials; none of them may be in the index."""
    connection.execute(
        _ADD, [{"rowid": one, **dict(zip(COLUMNS, words, strict=False))} for one, words in wanted.items()]
    )
    inside = [{"rowid": one, "name": words[-1]} for one, words in wanted.items()]
    connection.execute(text("INSERT INTO search_part(rowid, name) VALUES (:rowid, :name)"), inside)


def take_out(connection: Connection, serials: Collection[int]) -> None:
    """Take the words of products out."""
    for table in ("search", "search_part"):
        connection.execute(text(f"DELETE FROM {table} WHERE rowid = :rowid"), [{"rowid": one} for one in serials])


def clear(connection: Connection) -> None:
    """Make the index empty."""
    for table in ("search", "search_part"):
        connection.execute(text(f"DELETE FROM {table}"))
