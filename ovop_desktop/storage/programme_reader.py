"""Partners, what they did, fairs and what was printed; each call is one short look, from any thread."""

from __future__ import annotations

from datetime import date

from sqlalchemy import false, func, select

from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.impression import Impression
from ovop_desktop.domain.partner import Partner
from ovop_desktop.storage.database import Database
from ovop_desktop.storage.mapping import load, load_many
from ovop_desktop.storage.records import FacilitationRecord, FairRecord, ImpressionRecord, PartnerRecord
from ovop_desktop.storage.search_words import fold, holds


class ProgrammeReader:
    """Reads the library; nothing it returns changes afterwards."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def partners(self, words: str, archived: bool) -> tuple[Partner, ...]:
        """Partners by name; every word must occur in the name, the country or the contact person."""
        with self._database.reading() as connection:
            found = load(connection, Partner, PartnerRecord.archived == archived)
        kept = [one for one in found if holds((one.name, one.country, one.contact.person), words)]
        return tuple(sorted(kept, key=lambda one: (fold(one.name), one.id)))

    def partners_by_id(self, ids: tuple[EntityId, ...]) -> dict[str, Partner]:
        """Partners by id; unknown ids are left out."""
        with self._database.reading() as connection:
            return load_many(connection, Partner, ids)

    def facilitations_of_partner(self, partner_id: EntityId) -> tuple[Facilitation, ...]:
        """What a partner did, the newest first."""
        with self._database.reading() as connection:
            return _newest(load(connection, Facilitation, FacilitationRecord.partner_id == partner_id))

    def facilitations_of_producer(self, producer_id: EntityId) -> tuple[Facilitation, ...]:
        """What was done for a producer, the newest first."""
        with self._database.reading() as connection:
            return _newest(load(connection, Facilitation, FacilitationRecord.producer_id == producer_id))

    def facilitation_counts(self) -> dict[str, int]:
        """How many facilitations each partner has to its name."""
        with self._database.reading() as connection:
            column = FacilitationRecord.partner_id
            return {row[0]: row[1] for row in connection.execute(select(column, func.count()).group_by(column))}

    def fairs(self, archived: bool) -> tuple[Fair, ...]:
        """Fairs by their first day, those without a day last."""
        with self._database.reading() as connection:
            found = load(connection, Fair, FairRecord.archived == archived)
        return tuple(sorted(found, key=lambda one: (one.first or date.max, fold(one.name), one.id)))

    def was_printed_for(self, fair_id: EntityId) -> bool:
        """Whether anything was printed for a fair, put away or not."""
        with self._database.reading() as connection:
            held = select(ImpressionRecord.id).where(ImpressionRecord.fair_id == fair_id).limit(1)
            return connection.scalar(held) is not None

    def impressions(self, limit: int, fair_id: EntityId | None = None) -> tuple[Impression, ...]:
        """What was exported and printed, the newest first, without what was put away."""
        rules = [ImpressionRecord.archived == false()]
        if fair_id is not None:
            rules.append(ImpressionRecord.fair_id == fair_id)
        with self._database.reading() as connection:
            newest = select(ImpressionRecord.id).where(*rules).order_by(ImpressionRecord.made.desc()).limit(limit)
            found = load_many(connection, Impression, connection.scalars(newest).all())
        return tuple(sorted(found.values(), key=lambda one: (-one.made, one.id)))


def _newest(found: tuple[Facilitation, ...]) -> tuple[Facilitation, ...]:
    return tuple(sorted(found, key=lambda one: (one.first or one.last or date.min, one.id), reverse=True))
