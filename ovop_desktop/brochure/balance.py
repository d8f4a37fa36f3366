"""The balance of a sheet: how much space each village or producer was given, in pages and square centimetres."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.content import Catalogue, Item
from ovop_desktop.brochure.fairness import NONE, PRODUCER, VILLAGE, grouped
from ovop_desktop.brochure.layout import Balance, Finding, Share

TOLERANCE = 10.0
"""Percent of an equal share: who has that much less or more is named."""

FILLED = 0.75
"""A page on which less than this part of the fullest of its kind is taken counts only with what is taken."""

_CM2 = (2.54 / 72) ** 2


@dataclass(frozen=True, slots=True)
class Space:
    """What a product or a chapter's own words take of a page of a `kind`: `area` in square points."""

    page: int
    kind: str
    record: str
    area: float


def measured(
    catalogue: Catalogue,
    spaces: Sequence[Space],
    kind: str,
    page_size: tuple[float, float],
    findings: Iterable[Finding],
) -> Balance | None:
    """Share out the pages on which products stand among their groups; None where there is nothing to compare.

    A page belongs whole to what stands on it, margins and gaps too, unless much of it is free. Without a wish
    (`kind` "none") villages are compared, or producers where all products are of one village.
    """
    items = list({item.record: item for chapter in catalogue.chapters for item in chapter.items}.values())
    if kind == NONE:
        kind = VILLAGE if len(grouped(items, VILLAGE)) > 1 else PRODUCER
    groups = grouped(items, kind)
    if len(groups) < 2 or not spaces:
        return None
    owner = {record: group for group, held in groups.items() for record in _records(group, held)}
    pages = _pages(spaces, owner)
    shown = {space.record for space in spaces}
    listed = {finding.record for finding in findings if finding.code == "product.listed"}
    total = sum(sum(held.values()) for held in pages.values()) or 1.0
    even = total / len(groups)
    size = page_size[0] * page_size[1] * _CM2
    return Balance(
        kind,
        tuple(
            Share(
                record=group[0],
                name=group[1],
                shown=sum(item.record in shown for item in held),
                listed=sum(item.record in listed and item.record not in shown for item in held),
                left_out=sum(item.record not in shown and item.record not in listed for item in held),
                pages=sum(pages.get(group, {}).values()),
                area=sum(pages.get(group, {}).values()) * size,
                percent=sum(pages.get(group, {}).values()) / total * 100,
                deviation=(sum(pages.get(group, {}).values()) / even - 1) * 100,
                page=min(pages.get(group, {}), default=None),
            )
            for group, held in groups.items()
        ),
    )


def _records(group: tuple[str, str], held: Sequence[Item]) -> list[str]:
    return [*(item.record for item in held), *([group[0]] if group[0] else [])]


def _pages(spaces: Sequence[Space], owner: dict[str, tuple[str, str]]) -> dict[tuple[str, str], dict[int, float]]:
    """Return for every group how much it has of each page."""
    owned = [space for space in spaces if space.record in owner]
    kinds = {space.page: space.kind for space in owned}
    used = _sums((space.page, space.area) for space in owned)
    full: dict[str, float] = {}
    for page, area in used.items():
        full[kinds[page]] = max(full.get(kinds[page], 0.0), area)
    found: dict[tuple[str, str], dict[int, float]] = {}
    for space in owned:
        held = found.setdefault(owner[space.record], {})
        whole = used[space.page] if used[space.page] > FILLED * full[space.kind] else full[space.kind]
        held[space.page] = held.get(space.page, 0.0) + space.area / (whole or 1.0)
    return found


def _sums(pairs: Iterable[tuple[int, float]]) -> dict[int, float]:
    found: dict[int, float] = {}
    for page, area in pairs:
        found[page] = found.get(page, 0.0) + area
    return found


def uneven(balance: Balance) -> tuple[Finding, ...]:
    """Name who has noticeably less or more than an equal share, with what it has and how far that is from even."""
    return tuple(
        Finding(
            "balance.uneven",
            "note",
            share.page,
            share.record,
            {
                "group": share.name,
                "share": f"{share.percent:.0f}",
                "deviation": f"{share.deviation:+.0f}",
                "products": share.shown,
            },
        )
        for share in balance.shares
        if abs(share.deviation) > TOLERANCE
    )
