"""What a product's row in the listing must meet to be found by a query."""

from __future__ import annotations

import json
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import Any, cast

from sqlalchemy import ColumnElement, and_, exists, false, func, or_, select, text, true

from ovop_desktop.domain.certificate import REMINDER_DAYS, Validity
from ovop_desktop.domain.purposes import DATED, bit
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.storage import word_hits
from ovop_desktop.storage.listing import shared_with
from ovop_desktop.storage.records import CertificateRecord, ListingRow


def conditions(
    query: ProductQuery, today: date, without: str = "", *, reading: bool = False
) -> list[ColumnElement[bool]]:
    """What a row must meet, the archive first; `without` leaves one filter out, for counting what it offers.

    The words are looked for in the index once for all rows, or, `reading`, in what it holds of each row: quicker when
    few rows are looked at.
    """
    day = query.on or today
    found: list[ColumnElement[bool]] = [ListingRow.archived == query.archived]
    sets = {
        "village": (ListingRow.village_id, query.villages),
        "category": (ListingRow.category_id, query.categories),
        "producer": (ListingRow.producer_id, query.producers),
        "stock": (ListingRow.stock, query.stock),
    }
    for name, (column, wanted) in sets.items():
        if wanted and name != without:
            found.append(_in_villages(wanted) if name == "village" else column.in_(wanted))
    if without != "complete":
        found += _complete(query, day)
    if query.fairs and without != "fair":
        found.append(at_fairs(query.fairs))
    if query.validity and without != "validity":
        found.append(or_(*(_stands(state, day) for state in sorted(query.validity))))
    found += word_hits.read(query.words) if reading else word_hits.listed(query.words)
    return found


def _in_villages(wanted: AbstractSet[str]) -> ColumnElement[bool]:
    shared = select(ListingRow.serial).where(shared_with(sorted(wanted)))
    return or_(ListingRow.village_id.in_(wanted), ListingRow.serial.in_(shared))


def _complete(query: ProductQuery, day: date) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.complete is not None:
        found.append(whole(day) if query.complete else ~whole(day))
    if query.ready_for or query.written:
        found.append(fits(sum(map(bit, query.ready_for | query.written))))
    if query.ready_for & DATED:
        found.append(undated(day))
    return found + [lacks(code, day) for code in sorted(query.lacking)]


def lacks(code: str, day: date) -> ColumnElement[bool]:
    """Whether a product lacks this for a brochure."""
    if code == "certificate.none":
        return ListingRow.badges == ()
    if code in {"certificate.ended", "certificate.ending"}:
        return _stands(Validity(code.partition(".")[2]), day)
    return func.instr(" " + ListingRow.gaps + " ", f" {code} ") > 0


def at_fairs(fairs: Iterable[str]) -> ColumnElement[bool]:
    """Whether a product is shown at one of these fairs."""
    rule: Any = text(
        "listing.product_id IN (SELECT held.value FROM fair, json_each(fair.products) AS held "
        "WHERE fair.id IN (SELECT value FROM json_each(:fairs)))"
    )
    return cast("ColumnElement[bool]", rule.bindparams(fairs=json.dumps(sorted(fairs))))


def fits(mask: int) -> ColumnElement[bool]:
    """Whether nothing is missing for the purposes and languages of `mask` (domain.purposes.bit)."""
    return ListingRow.unfit.op("&")(mask) == 0


def undated(day: date) -> ColumnElement[bool]:
    """Whether no certificate has ended by `day`."""
    return or_(ListingRow.first_end.is_(None), ListingRow.first_end >= day)


def whole(day: date) -> ColumnElement[bool]:
    """Whether nothing required is missing on `day`."""
    return and_(ListingRow.lacks == 0, undated(day))


def _stands(state: Validity, day: date) -> ColumnElement[bool]:
    paper = CertificateRecord
    limit = day + timedelta(days=REMINDER_DAYS)
    means = {
        Validity.VALID: or_(paper.unlimited == true(), paper.valid_until > limit),
        Validity.ENDING: and_(paper.unlimited == false(), paper.valid_until.between(day, limit)),
        Validity.ENDED: and_(paper.unlimited == false(), paper.valid_until < day),
        Validity.UNKNOWN: and_(paper.unlimited == false(), paper.valid_until.is_(None)),
    }
    return exists(select(paper.id).where(paper.product_id == ListingRow.product_id, means[state]))
