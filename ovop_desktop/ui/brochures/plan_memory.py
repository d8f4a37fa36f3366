"""The last brochure, kept between starts as JSON. What cannot be read any more falls back to the default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.ids import Digest, EntityId
from ovop_desktop.domain.photo import Crop, Photo
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.domain.text import Language, LocalizedText

PAPERS = ("A4", "F4", "A5")
PER_PAGE = (1, 2, 4, 6)
THEMES = ("soga", "sawah", "tarum", "manggis")
SWITCHES = ("prices", "wholesale", "qr", "stories", "certificate_numbers")


def remembered(plan: BrochurePlan) -> dict[str, Any]:
    """The plan as values JSON can hold."""
    query = plan.selection.query
    return {
        "title": asdict(plan.title),
        "subtitle": asdict(plan.subtitle),
        "chosen": list(plan.selection.chosen),
        "query": None
        if query is None
        else {
            "villages": sorted(query.villages),
            "categories": sorted(query.categories),
            "producers": sorted(query.producers),
        },
        "grouping": plan.grouping.value,
        "paper": plan.paper,
        "languages": list(plan.languages),
        "per_page": plan.per_page,
        "theme": plan.theme,
        "cover": asdict(plan.cover) if plan.cover else None,
        **{name: getattr(plan, name) for name in SWITCHES},
    }


def recalled(held: object, default: BrochurePlan) -> BrochurePlan:
    """The plan that was remembered; whatever is missing or impossible is taken from `default`."""
    if not isinstance(held, Mapping):
        return default
    languages = tuple(tag for tag in _list(held.get("languages")) if tag in set(Language))[:2]
    switches: dict[str, Any] = {name: bool(held.get(name, getattr(default, name))) for name in SWITCHES}
    return BrochurePlan(
        title=_text(held.get("title")),
        subtitle=_text(held.get("subtitle")),
        selection=Selection(tuple(EntityId(one) for one in _list(held.get("chosen"))), _query(held.get("query"))),
        grouping=Grouping(_one_of(held.get("grouping"), tuple(Grouping), default.grouping)),
        paper=_one_of(held.get("paper"), PAPERS, default.paper),
        languages=tuple(dict.fromkeys(languages)) or default.languages,
        per_page=_one_of(held.get("per_page"), PER_PAGE, default.per_page),
        theme=_one_of(held.get("theme"), THEMES, default.theme),
        cover=_photo(held.get("cover")),
        **switches,
    )


def village_query(
    villages: frozenset[str] = frozenset(),
    categories: frozenset[str] = frozenset(),
    producers: frozenset[str] = frozenset(),
) -> ProductQuery:
    """The products of these villages, categories and producers, village by village."""
    return ProductQuery(
        villages=frozenset(map(EntityId, villages)),
        categories=frozenset(map(EntityId, categories)),
        producers=frozenset(map(EntityId, producers)),
        order=ProductOrder.VILLAGE,
    )


def _query(held: object) -> ProductQuery | None:
    if not isinstance(held, Mapping):
        return None
    return village_query(
        frozenset(_list(held.get("villages"))),
        frozenset(_list(held.get("categories"))),
        frozenset(_list(held.get("producers"))),
    )


def _list(held: object) -> list[str]:
    return [one for one in held if isinstance(one, str)] if isinstance(held, list) else []


def _text(held: object) -> LocalizedText:
    if not isinstance(held, Mapping):
        return LocalizedText()
    return LocalizedText(**{tag.value: str(held.get(tag.value, "")) for tag in Language})


def _one_of(held: object, offered: tuple[Any, ...], default: Any) -> Any:
    return held if held in offered else default


def _photo(held: object) -> Photo | None:
    if not isinstance(held, Mapping):
        return None
    try:
        crop = held["crop"]
        return Photo(
            Digest(str(held["digest"])),
            int(held["width"]),
            int(held["height"]),
            Crop(**crop) if crop else None,
            str(held.get("caption", "")),
        )
    except (KeyError, TypeError, ValueError):
        return None
