"""A plan as JSON, as the studio and every print keep it. What cannot be read any more falls back to the default."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import date
from decimal import Decimal
from typing import Any

from ovop_desktop.brochure.templates.template import SWITCHES, TemplateInfo
from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.exchange import Exchange
from ovop_desktop.domain.ids import Digest, EntityId
from ovop_desktop.domain.photo import Crop, Photo
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.domain.text import Language, LocalizedText

InfoOf = Callable[[str], TemplateInfo]
"""What a template offers; raises OvopError for one there is not."""


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
        "template": plan.template,
        "options": dict(plan.options),
        "exchange": _told(plan.exchange),
        **{name: getattr(plan, name) for name in SWITCHES},
    }


def recalled(held: object, default: BrochurePlan, info_of: InfoOf) -> BrochurePlan:
    """The plan that was remembered; whatever is missing or impossible is taken from `default`."""
    if not isinstance(held, Mapping):
        return default
    try:
        info = info_of(str(held.get("template", default.template)))
    except OvopError:
        info = info_of(default.template)
    first = replace(default, paper=info.papers[0], per_page=info.per_page[0])
    default = default if info.id == default.template else first
    languages = tuple(tag for tag in _list(held.get("languages")) if tag in set(Language))[:2]
    switches: dict[str, Any] = {name: bool(held.get(name, getattr(default, name))) for name in SWITCHES}
    return BrochurePlan(
        template=info.id,
        options=_options(held.get("options"), info),
        title=_text(held.get("title")),
        subtitle=_text(held.get("subtitle")),
        selection=Selection(tuple(EntityId(one) for one in _list(held.get("chosen"))), _query(held.get("query"))),
        grouping=Grouping(_one_of(held.get("grouping"), tuple(Grouping), default.grouping)),
        paper=_one_of(held.get("paper"), info.papers, default.paper),
        languages=tuple(dict.fromkeys(languages)) or default.languages,
        per_page=_one_of(held.get("per_page"), info.per_page, default.per_page),
        theme=_one_of(held.get("theme"), info.themes, default.theme),
        cover=_photo(held.get("cover")),
        exchange=_exchange(held.get("exchange")),
        **switches,
    )


def dressed(plan: BrochurePlan, held: object, fitting: BrochurePlan, info_of: InfoOf) -> BrochurePlan:
    """`plan` in another template: looking as that was left the last time (`held`), or else as `fitting` has it."""
    if not isinstance(held, Mapping):
        return fitting
    last = recalled(held, fitting, info_of)
    kept = {name: getattr(plan, name) for name in ("title", "subtitle", "selection", "cover", "languages")}
    return replace(last, **kept) if last.template == fitting.template else fitting


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


def _options(held: object, info: TemplateInfo) -> tuple[tuple[str, str | int | bool], ...]:
    if not isinstance(held, Mapping):
        return ()
    return tuple(
        (option.id, held[option.id]) for option in info.options if option.id in held and option.takes(held[option.id])
    )


def _query(held: object) -> ProductQuery | None:
    if not isinstance(held, Mapping):
        return None
    return village_query(
        frozenset(_list(held.get("villages"))),
        frozenset(_list(held.get("categories"))),
        frozenset(_list(held.get("producers"))),
    )


def _told(exchange: Exchange | None) -> dict[str, str] | None:
    if exchange is None:
        return None
    return {"currency": exchange.currency, "rate": str(exchange.rate), "day": exchange.day.isoformat()}


def _exchange(held: object) -> Exchange | None:
    if not isinstance(held, Mapping):
        return None
    try:
        return Exchange(str(held["currency"]), Decimal(str(held["rate"])), date.fromisoformat(str(held["day"])))
    except (KeyError, ValueError, ArithmeticError):
        return None


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
