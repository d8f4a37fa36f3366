"""What the filters of the products' list offer, with counts under the other filters."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Connection, case, false, func, literal_column, select, true

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import REMINDER_DAYS, Validity
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.purposes import DATED, FOREIGN, Purpose, bit
from ovop_desktop.domain.queries import LACK, Facet, ProductQuery
from ovop_desktop.domain.text import EMPTY, LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.storage.mapping import load, load_many
from ovop_desktop.storage.product_rules import at_fairs, conditions, lacks, undated
from ovop_desktop.storage.records import CertificateRecord, FairRecord, ListingRow, ProducerRecord


def facets(connection: Connection, query: ProductQuery, by: str, today: date) -> tuple[Facet, ...]:
    """What the filter `by` offers with counts: village, category, producer, stock, validity, fair or complete.

    "complete" offers "yes" and "no" (for a brochure), then every other purpose and language.
    """
    day = query.on or today
    if by in {"village", "category", "producer"}:
        return _record_facets(connection, query, by, today)
    rules = conditions(query, today, without=by)
    if by == "stock":
        rows = connection.execute(select(ListingRow.stock, func.count()).where(*rules).group_by(ListingRow.stock))
        return tuple(Facet(state.value, EMPTY, number) for state, number in rows)
    if by == "complete":
        counted = select(func.count()).select_from(ListingRow)
        lacking = tuple(
            Facet(f"{LACK}{code}", EMPTY, connection.scalar(counted.where(*rules, lacks(code, day))) or 0)
            for code in sorted(query.lacking)
        )
        return _complete_facets(connection, rules, day) + lacking
    if by == "fair":
        return _fair_facets(connection, rules)
    paper = CertificateRecord
    state = case(
        (paper.unlimited == true(), Validity.VALID.value),
        (paper.valid_until.is_(None), Validity.UNKNOWN.value),
        (paper.valid_until < day, Validity.ENDED.value),
        (paper.valid_until <= day + timedelta(days=REMINDER_DAYS), Validity.ENDING.value),
        else_=Validity.VALID.value,
    )
    held = select(state, func.count(ListingRow.serial.distinct())).join(
        paper, paper.product_id == ListingRow.product_id
    )
    numbers = {row[0]: row[1] for row in connection.execute(held.where(*rules).group_by(state))}
    return tuple(Facet(one.value, EMPTY, numbers[one.value]) for one in Validity if one.value in numbers)


def _complete_facets(connection: Connection, rules: list[ColumnElement[bool]], day: date) -> tuple[Facet, ...]:
    """From one look at the rows, by what they are unfit for and whether a certificate has ended."""
    groups = (ListingRow.unfit, ListingRow.lacks == 0, undated(day))
    found = connection.execute(select(*groups, func.count()).where(*rules).group_by(*groups)).all()
    ready = sum(row[3] for row in found if row[1] and row[2])
    offered = [Facet("yes", EMPTY, ready), Facet("no", EMPTY, sum(row[3] for row in found) - ready)]
    for what in (*(one for one in Purpose if one is not Purpose.BROCHURE), *FOREIGN):
        fits = sum(row[3] for row in found if not row[0] & bit(what) and (row[2] or what not in DATED))
        offered.append(Facet(str(what), EMPTY, fits))
    return tuple(offered)


def _fair_facets(connection: Connection, rules: list[ColumnElement[bool]]) -> tuple[Facet, ...]:
    fairs = load(connection, Fair, FairRecord.archived == false())
    counted = select(func.count()).select_from(ListingRow)
    numbers = {one.id: connection.scalar(counted.where(*rules, at_fairs([one.id]))) or 0 for one in fairs}
    shown = sorted((one for one in fairs if numbers[one.id]), key=lambda one: (one.first or date.max, one.id))
    return tuple(Facet(one.id, LocalizedText(one.name), numbers[one.id]) for one in shown)


def _record_facets(connection: Connection, query: ProductQuery, by: str, today: date) -> tuple[Facet, ...]:
    column = {
        "village": ListingRow.village_id,
        "category": ListingRow.category_id,
        "producer": ListingRow.producer_id,
    }[by]
    rules = conditions(query, today, without=by)
    number: ColumnElement[int] = literal_column("count(*)")
    rows = connection.execute(
        select(column, number).where(*rules, column.is_not(None)).group_by(column).order_by(number.desc(), column)
    ).all()
    numbers = Counter({str(row[0]): row[1] for row in rows})
    if by == "village":
        numbers += shared_numbers(connection, rules)
    ids = sorted(numbers, key=lambda one: (-numbers[one], one))
    labels = _labels(connection, by, ids)
    return tuple(Facet(one, label, numbers[one]) for one, label in zip(ids, labels, strict=True))


def shared_numbers(connection: Connection, rules: list[ColumnElement[bool]]) -> Counter[str]:
    """How many of the products that meet the rules each village makes beside another."""
    rows = connection.scalars(select(ListingRow.more_villages).where(ListingRow.more_villages != "", *rules))
    return Counter(one for held in rows for one in held.split())


def _labels(connection: Connection, by: str, ids: list[str]) -> list[LocalizedText]:
    if by == "category":
        categories = load_many(connection, Category, ids)
        return [categories[one].name for one in ids]
    if by == "village":
        villages = load_many(connection, Village, ids)
        return [LocalizedText(f"{villages[one].label}, {villages[one].short_regency()}") for one in ids]
    names: dict[str, str] = {}
    for start in range(0, len(ids), 500):
        few = select(ProducerRecord.id, ProducerRecord.name).where(ProducerRecord.id.in_(ids[start : start + 500]))
        names.update((row.id, row.name) for row in connection.execute(few))
    return [LocalizedText(names[one]) for one in ids]
