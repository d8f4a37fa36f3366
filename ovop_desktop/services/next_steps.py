"""What to do next: the nearest harm first, one step for each kind of gap."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as held_field
from datetime import date, datetime, timedelta

from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import Lack, Standing

BACKUP_DAYS = 7
"""Days after which a backup is called old."""

RENEWAL_DAYS = 30
"""Days that renewing a paper takes an office: so long before its end it harms to have waited."""

DEPARTURE_DAYS = 14
"""Days before a fair from which a backup is part of its preparation."""

URGENCY = (
    "certificate.ended",
    "paper.ended",
    "certificate.ending",
    "paper.ending",
    "contact.none",
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
    "meeting.old",
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
class Upcoming:
    """The next fair, and what the products chosen for it lack."""

    fair: Fair
    lacks: tuple[Lack, ...] = ()


@dataclass(frozen=True, slots=True)
class NextStep:
    """Something worth doing: `code` has words in the faces; it is mended at `field` of the record `kind`/`id`.

    `products` are the first that share the step, at most three, the one named first. Facts: `name` and `names` of
    those, `count` of all that share it, `fair` (its name) where only its products are meant, and for a certificate
    `kind`, `date` (its end), `days` (left, negative once ended) and `lasts` (through the next fair, where there is
    one). Steps "paper.ended", "paper.ending" and "meeting.old" are of the kind "producer"; "backup.never" and
    "backup.old" (fact `days` since) have the kind "backup" and no record; so has "contact.none" of the kind "office".
    """

    code: str
    kind: str
    id: EntityId
    field: str
    facts: dict[str, object] = held_field(default_factory=dict)
    products: tuple[EntityId, ...] = ()


def next_steps(
    found: Standing,
    today: date,
    last_backup: datetime | None,
    limit: int,
    upcoming: Upcoming | None = None,
    contact: Contact | None = None,
) -> tuple[NextStep, ...]:
    """At most `limit` steps by the day their harm is done; a catalogue without products asks for nothing.

    `contact` is the office's, where a buyer is sent whom no producer answers.

    What a fair's products lack harms on its first day, a certificate `RENEWAL_DAYS` before its end; what has no day of
    its own comes after, in the order of `URGENCY`.
    """
    if not found.total:
        return ()
    steps = {lack.code: _step(lack, today, "product", upcoming) for lack in found.lacks}
    steps |= {lack.code: _step(lack, today, "producer", upcoming) for lack in found.producers}
    for lack in upcoming.lacks if upcoming else ():
        step = _step(lack, today, "product", None)
        step.facts["fair"] = upcoming.fair.name if upcoming else ""
        steps[lack.code] = step
    if contact is not None and not (contact.whatsapp or contact.phone or contact.email):
        steps["contact.none"] = NextStep("contact.none", "office", EntityId(""), "contact")
    backup = _backup_step(today, last_backup)
    if backup is not None:
        steps[backup.code] = backup
    return tuple(sorted(steps.values(), key=lambda step: _harm(step, today, upcoming)))[:limit]


def _harm(step: NextStep, today: date, upcoming: Upcoming | None) -> tuple[date, bool, int]:
    rank, day = URGENCY.index(step.code), step.facts.get("date")
    opens = upcoming.fair.first if upcoming else None
    if step.code.endswith(".ended"):
        return date.min, False, rank
    if isinstance(day, date) and step.code.endswith(".ending"):
        return day - timedelta(days=RENEWAL_DAYS), False, rank
    departing = step.kind == "backup" and opens is not None and (opens - today).days <= DEPARTURE_DAYS
    if opens is not None and ("fair" in step.facts or departing):
        return opens, departing, rank
    return date.max, False, rank


def _step(lack: Lack, today: date, kind: str, upcoming: Upcoming | None) -> NextStep:
    names = [name for _, name in lack.named]
    facts: dict[str, object] = {"name": names[0], "names": names, "count": lack.count, "kind": lack.kind}
    if lack.end is not None:
        facts |= {"date": lack.end, "days": (lack.end - today).days}
        over = upcoming.fair.end() if upcoming else None
        if over is not None:
            facts["lasts"] = lack.end >= over
    field = lack.field or FIELDS[lack.code]
    first = tuple(one for one, _ in lack.named)
    return NextStep(lack.code, kind, first[0], field, facts, first if kind == "product" else ())


def _backup_step(today: date, last: datetime | None) -> NextStep | None:
    if last is None:
        return NextStep("backup.never", "backup", EntityId(""), "")
    days = (today - last.date()).days
    return NextStep("backup.old", "backup", EntityId(""), "", {"days": days}) if days > BACKUP_DAYS else None
