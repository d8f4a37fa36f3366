"""Which products the words of a search find: their serials from the search index, the newest first."""

from __future__ import annotations

from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, text

from ovop_desktop.storage.search_index import COLUMNS
from ovop_desktop.storage.search_words import match, part, ways

_HELD = " || ' ' || ".join(f"coalesce(search.{name}, '')" for name in COLUMNS)
"""All words that the index holds of a product, one space between two."""


def searched(words: str) -> bool:
    """Whether anything of what was typed can be searched."""
    return bool(match(words))


def serials(
    connection: Connection, words: str, limit: int, beyond: int | None = None, *, rising: bool = False
) -> list[int]:
    """The first `limit` serials found, falling or `rising`; with `beyond` those that come after it.

    The index gives them in this order by itself: what is found in it behind the last one is never looked at.
    """
    queries, values = _queries(words)
    sign, turn = (">", "ASC") if rising else ("<", "DESC")
    asked = [f"{query} {'' if beyond is None else f'AND rowid {sign} :beyond'}" for query in queries]
    found = f"{' UNION '.join(asked)} ORDER BY 1 {turn} LIMIT :limit"
    bounds: dict[str, Any] = {"limit": limit} | ({} if beyond is None else {"beyond": beyond})
    return [row[0] for row in connection.execute(text(found), {**values, **bounds}).all()]


def listed(words: str) -> list[ColumnElement[bool]]:
    """The rule that a row of the listing is among all that the words find; none when nothing can be searched."""
    queries, values = _queries(words)
    if not queries:
        return []
    each = " OR ".join(f"listing.serial IN ({query})" for query in queries)
    return [_rule(f"({each})", **values)]


def read(words: str) -> list[ColumnElement[bool]]:
    """The same rule, asked of what the index holds of the row alone."""
    queries, values = _queries(words)
    if not queries:
        return []
    spelt, rules = dict[str, str](), []
    for place, some in enumerate(ways(words)):
        named = {f"word{place}_{way}": f" {one}" for way, one in enumerate(some)}
        spelt |= named
        rules.append(" OR ".join(f"instr(held, :{name})" for name in named))
    each = " AND ".join(f"({rule})" for rule in rules)
    found = [f"(SELECT {each} FROM (SELECT ' ' || {_HELD} AS held FROM search WHERE search.rowid = listing.serial))"]
    if "inside" in values:
        spelt["inside"] = values["inside"].strip('"')
        found.append("(SELECT instr(name, :inside) FROM search_part WHERE search_part.rowid = listing.serial)")
    return [_rule(f"({' OR '.join(found)})", **spelt)]


def _queries(words: str) -> tuple[list[str], dict[str, str]]:
    """Queries for the serials of what was typed, and their values."""
    expression = match(words)
    if not expression:
        return [], {}
    found, values = ["SELECT rowid FROM search WHERE search MATCH :words"], {"words": expression}
    if inside := part(words):
        found.append("SELECT rowid FROM search_part WHERE search_part MATCH :inside")
        values["inside"] = inside
    return found, values


def _rule(sql: str, **values: str) -> ColumnElement[bool]:
    rule: Any = text(sql)
    return cast("ColumnElement[bool]", rule.bindparams(**values))
