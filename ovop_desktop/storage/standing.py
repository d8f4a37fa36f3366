"""How complete the whole catalogue is, from the listing alone: no product is read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, false, func, select

from ovop_desktop.domain.certificate import REMINDER_DAYS
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.producer import HOLDS_MEETINGS, meeting_due
from ovop_desktop.domain.queries import Lack, Standing
from ovop_desktop.storage.product_rules import whole
from ovop_desktop.storage.records import CertificateRecord, ListingRow, ProducerRecord

NAMED = 3
"""Products named of those that lack the same."""

SHOWN = ListingRow.archived == false()
BY_NAME = (ListingRow.sort_name, ListingRow.serial)


def standing(connection: Connection, today: date) -> Standing:
    """What the products that are not archived lack on `today`, each lack with its number and the first products."""
    numbers: Counter[str] = Counter()
    first: dict[str, list[Any]] = {}
    total = 0
    held = select(ListingRow.gaps, func.count()).where(SHOWN).group_by(ListingRow.gaps)
    for gaps, number in connection.execute(held).all():
        total += number
        rows = _first(connection, ListingRow.gaps == gaps) if gaps else []
        for code in gaps.split():
            numbers[code] += number
            first.setdefault(code, []).extend(rows)
    lacks = [
        Lack(code, number, _named(sorted(first[code], key=lambda row: (row.sort_name, row.serial))))
        for code, number in numbers.items()
    ]
    lacks += [one for one in (_ended(connection, today), _ending(connection, today), _without(connection)) if one]
    ready = connection.scalar(select(func.count()).select_from(ListingRow).where(SHOWN, whole(today))) or 0
    return Standing(total, ready, tuple(lacks), tuple(_producers_lack(connection, today)))


def _first(connection: Connection, *rules: Any) -> list[Any]:
    row = ListingRow
    asked = select(row.product_id, row.name, row.sort_name, row.serial).where(SHOWN, *rules)
    return list(connection.execute(asked.order_by(*BY_NAME).limit(NAMED)))


def _named(rows: Iterable[Any]) -> tuple[tuple[EntityId, str], ...]:
    """(id, name) of the first products, each once."""
    found = {EntityId(row.product_id): row.name.best("id") for row in rows}
    return tuple(found.items())[:NAMED]


def _producers_lack(connection: Connection, today: date) -> list[Lack]:
    """Papers of producers that have ended or end soon, and members' meetings (RAT) that are late."""
    limit = today + timedelta(days=REMINDER_DAYS)
    paper, producer = CertificateRecord, ProducerRecord
    held = [producer.archived == false()]
    found = []
    for code, when in (
        ("paper.ended", paper.valid_until < today),
        ("paper.ending", paper.valid_until.between(today, limit)),
    ):
        asked = select(producer.id, producer.name, paper.kind, paper.valid_until)
        rules = [*held, paper.unlimited == false(), when]
        joined = asked.join(paper, paper.producer_id == producer.id).where(*rules)
        rows = connection.execute(joined.order_by(paper.valid_until, producer.name, producer.id)).all()
        if rows:
            names = {EntityId(row.id): str(row.name) for row in rows}
            named = tuple(names.items())[:NAMED]
            found.append(Lack(code, len(names), named, "papers", rows[0].kind.value, rows[0].valid_until))
    asked_meetings = select(producer.id, producer.name, producer.annual_meeting)
    rules = [*held, producer.annual_meeting < meeting_due(today), producer.kind.in_(HOLDS_MEETINGS)]
    old = asked_meetings.where(*rules)
    meetings = connection.execute(old.order_by(producer.annual_meeting, producer.name, producer.id)).all()
    if meetings:
        named = tuple((EntityId(row.id), str(row.name)) for row in meetings[:NAMED])
        found.append(Lack("meeting.old", len(meetings), named, "annual_meeting", end=meetings[0].annual_meeting))
    return found


def _without(connection: Connection) -> Lack | None:
    none = ListingRow.badges == ()
    number = connection.scalar(select(func.count()).select_from(ListingRow).where(SHOWN, none)) or 0
    return Lack("certificate.none", number, _named(_first(connection, none))) if number else None


def _ended(connection: Connection, today: date) -> Lack | None:
    return _papers(connection, "certificate.ended", CertificateRecord.valid_until < today)


def _ending(connection: Connection, today: date) -> Lack | None:
    limit = today + timedelta(days=REMINDER_DAYS)
    return _papers(connection, "certificate.ending", CertificateRecord.valid_until.between(today, limit))


def _papers(connection: Connection, code: str, when: Any) -> Lack | None:
    """Products with a certificate that stands so, the one that ends first in front."""
    paper, row = CertificateRecord, ListingRow
    rules = (SHOWN, paper.unlimited == false(), when)
    joined = paper.product_id == row.product_id
    counted = select(func.count(row.serial.distinct())).join(paper, joined).where(*rules)
    number = connection.scalar(counted) or 0
    if not number:
        return None
    asked = select(row.product_id, row.name, paper.id, paper.kind, paper.valid_until).join(paper, joined).where(*rules)
    rows = connection.execute(asked.order_by(paper.valid_until, *BY_NAME).limit(NAMED * 4)).all()
    return Lack(code, number, _named(rows), f"certificate:{rows[0].id}", rows[0].kind.value, rows[0].valid_until)
