"""What to do next: the worst harm first, one step for each kind of gap."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as held_field
from datetime import date, datetime

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import Lack, Standing

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


FIELDS = {
    "price.missing": "variants",
    "photo.missing": "photos",
    "photo.small": "photos",
    "name.missing": "name.id",
    "summary.missing": "summary.id",
    "story.short": "story.id",
    "texts.en": "name.en",
    "texts.ko": "name.ko",
    "producer.missing": "producer",
    "village.missing": "village",
    "category.missing": "category",
    "certificate.none": "certificates",
}
"""Where each is mended; a test holds them equal to domain.checks."""


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something worth doing: `code` has words in the faces; it is mended at `field` of the record `kind`/`id`.

    `products` are the first that share the step, at most three, the one named first. Facts: `name` and `names` of
    those, `count` of all that share it, and for a certificate `kind`, `date` (its end) and `days` (left, negative once
    ended). Steps "backup.never" and "backup.old" (fact `days` since) have the kind "backup" and no record.
    """

    code: str
    kind: str
    id: EntityId
    field: str
    facts: dict[str, object] = held_field(default_factory=dict)
    products: tuple[EntityId, ...] = ()


def next_steps(found: Standing, today: date, last_backup: datetime | None, limit: int) -> tuple[NextStep, ...]:
    """At most `limit` steps; a catalogue without products asks for nothing."""
    if not found.total:
        return ()
    steps = {lack.code: _step(lack, today) for lack in found.lacks}
    backup = _backup_step(today, last_backup)
    if backup is not None:
        steps[backup.code] = backup
    return tuple(steps[code] for code in URGENCY if code in steps)[:limit]


def _step(lack: Lack, today: date) -> NextStep:
    names = [name for _, name in lack.named]
    facts: dict[str, object] = {"name": names[0], "names": names, "count": lack.count, "kind": lack.kind}
    if lack.end is not None:
        facts |= {"date": lack.end, "days": (lack.end - today).days}
    field = lack.field or FIELDS[lack.code]
    return NextStep(lack.code, "product", lack.named[0][0], field, facts, tuple(one for one, _ in lack.named))


def _backup_step(today: date, last: datetime | None) -> NextStep | None:
    if last is None:
        return NextStep("backup.never", "backup", EntityId(""), "")
    days = (today - last.date()).days
    return NextStep("backup.old", "backup", EntityId(""), "", {"days": days}) if days > BACKUP_DAYS else None
