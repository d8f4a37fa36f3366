"""What to do next: the worst harm first, one step for each kind of gap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as held_field
from datetime import date, datetime

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.checks import Completeness, Gap, Need
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product

BACKUP_DAYS = 7
"""Days after which a backup is called old."""

URGENCY = (
    "certificate.ended",
    "certificate.ending",
    "price.missing",
    "photo.missing",
    "name.missing",
    "summary.missing",
    "producer.missing",
    "village.missing",
    "category.missing",
    "backup.never",
    "backup.old",
    "texts.en",
    "photo.small",
    "story.short",
    "certificate.none",
    "texts.ko",
)
"""Gaps by the harm they do on a fair's table, the worst first."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something worth doing: `code` has words in the faces; it is mended at `field` of the record `kind`/`id`.

    `products` are all that share the step, the one named first. Facts: `name` and `names` (at most three) of products,
    `count`, `required`, and for a certificate `kind`, `date` (its end) and `days` (left, negative once ended). Steps
    "backup.never" and "backup.old" (fact `days` since) have the kind "backup" and no record.
    """

    code: str
    kind: str
    id: EntityId
    field: str
    facts: dict[str, object] = held_field(default_factory=dict)
    products: tuple[EntityId, ...] = ()


@dataclass(frozen=True, slots=True)
class Judged:
    """A product with its certificates and what it misses."""

    product: Product
    certificates: tuple[Certificate, ...]
    completeness: Completeness


def next_steps(found: Sequence[Judged], today: date, last_backup: datetime | None, limit: int) -> tuple[NextStep, ...]:
    """At most `limit` steps; a catalogue without products asks for nothing."""
    if not found:
        return ()
    steps = {code: step for code in URGENCY if (step := _step(code, found, today)) is not None}
    backup = _backup_step(today, last_backup)
    if backup is not None:
        steps[backup.code] = backup
    return tuple(steps[code] for code in URGENCY if code in steps)[:limit]


def _step(code: str, found: Sequence[Judged], today: date) -> NextStep | None:
    hits = [(one, gap) for one in found for gap in one.completeness.gaps if gap.code == code]
    if not hits:
        return None
    hits.sort(key=lambda hit: (_end(*hit) or date.max, hit[0].product.name.best("id").casefold()))
    first, gap = hits[0]
    names = list(dict.fromkeys(one.product.name.best("id") for one, _ in hits))
    products = tuple(dict.fromkeys(one.product.id for one, _ in hits))
    facts: dict[str, object] = {
        "name": names[0],
        "names": names[:3],
        "count": len(products),
        "kind": gap.subject,
        "required": gap.need is Need.REQUIRED,
    }
    if (end := _end(first, gap)) is not None:
        facts |= {"date": end, "days": (end - today).days}
    return NextStep(code, "product", first.product.id, gap.field, facts, products)


def _end(one: Judged, gap: Gap) -> date | None:
    """When the certificate that a gap is about ends."""
    wanted = gap.field.removeprefix("certificate:")
    return next((paper.valid_until for paper in one.certificates if paper.id == wanted), None)


def _backup_step(today: date, last: datetime | None) -> NextStep | None:
    if last is None:
        return NextStep("backup.never", "backup", EntityId(""), "")
    days = (today - last.date()).days
    return NextStep("backup.old", "backup", EntityId(""), "", {"days": days}) if days > BACKUP_DAYS else None
