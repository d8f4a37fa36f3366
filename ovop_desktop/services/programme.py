"""The programme around the products: partners and what they did, fairs, and what was printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TypeVar, cast

from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity, kind_of
from ovop_desktop.domain.facilitation import Facilitation, FacilitationKind
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.impression import Impression
from ovop_desktop.domain.partner import Partner, PartnerKind
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.records import name_of
from ovop_desktop.storage.programme_reader import ProgrammeReader

_Filed = TypeVar("_Filed", Partner, Fair, Impression)


class Programme:
    """Reads and deeds; fields of a record that exists are written with `Records.save`."""

    def __init__(self, reader: ProgrammeReader, editor: Editor, catalogue: Catalogue) -> None:
        self._reader = reader
        self._editor = editor
        self._catalogue = catalogue

    # -- reading

    def partner(self, partner_id: EntityId) -> Partner | None:
        """One partner, or None."""
        return cast("Partner | None", self._catalogue.record("partner", partner_id))

    def partners(self, words: str = "", archived: bool = False) -> tuple[Partner, ...]:
        """Partners by name; every word must occur in the name, the country or the contact person."""
        return self._reader.partners(words, archived)

    def partners_by_id(self, ids: Iterable[EntityId]) -> dict[str, Partner]:
        """Partners by id; unknown ids are left out."""
        return self._reader.partners_by_id(tuple(ids))

    def facilitation(self, facilitation_id: EntityId) -> Facilitation | None:
        """One facilitation, or None."""
        return cast("Facilitation | None", self._catalogue.record("facilitation", facilitation_id))

    def facilitations_of_partner(self, partner_id: EntityId) -> tuple[Facilitation, ...]:
        """What a partner did, the newest first."""
        return self._reader.facilitations_of_partner(partner_id)

    def facilitations_of_producer(self, producer_id: EntityId) -> tuple[Facilitation, ...]:
        """What was done for a producer, the newest first."""
        return self._reader.facilitations_of_producer(producer_id)

    def facilitation_counts(self) -> dict[str, int]:
        """How many facilitations each partner has to its name."""
        return self._reader.facilitation_counts()

    def fair(self, fair_id: EntityId) -> Fair | None:
        """One fair, or None."""
        return cast("Fair | None", self._catalogue.record("fair", fair_id))

    def fairs(self, archived: bool = False) -> tuple[Fair, ...]:
        """Fairs by their first day, those without a day last."""
        return self._reader.fairs(archived)

    def next_fair(self) -> Fair | None:
        """The fair that lasts today or opens next."""
        today = self._catalogue.today()
        return next((one for one in self.fairs() if (one.end() or date.min) >= today), None)

    def was_printed_for(self, fair_id: EntityId) -> bool:
        """Whether anything was printed for a fair, put away or not."""
        return self._reader.was_printed_for(fair_id)

    def impression(self, impression_id: EntityId) -> Impression | None:
        """One impression, or None."""
        return cast("Impression | None", self._catalogue.record("impression", impression_id))

    def impressions(self, limit: int = 50, fair_id: EntityId | None = None) -> tuple[Impression, ...]:
        """What was exported and printed, the newest first, without what was put away."""
        return self._reader.impressions(limit, fair_id)

    # -- deeds

    def add_partner(self, kind: PartnerKind, name: str, country: str = "") -> Partner:
        """A new partner."""
        partner = Partner(new_id(), kind, name, country)
        self._add(partner)
        return partner

    def add_facilitation(self, kind: FacilitationKind, partner_id: EntityId, producer_id: EntityId) -> Facilitation:
        """A new record of help."""
        facilitation = Facilitation(new_id(), kind, partner_id, producer_id)
        self._add(facilitation)
        return facilitation

    def remove_facilitation(self, facilitation_id: EntityId) -> None:
        """Take a record of help away; undo brings it back. One that is gone already is no error."""
        held = self.facilitation(facilitation_id)
        if held is not None:
            deed = Deed.of("facilitation.removed", name=self._name(held))
            self._editor.apply(ChangeSet.of(deed, [Change(held, None)]))

    def add_fair(self, name: str, first: date | None = None, last: date | None = None) -> Fair:
        """A new fair."""
        fair = Fair(new_id(), name, first, last)
        self._add(fair)
        return fair

    def add_to_fair(self, fair_id: EntityId, products: Iterable[EntityId]) -> int:
        """Put products behind those a fair has; returns how many were new. Raises LookupError when there is no fair."""
        fair = self.fair(fair_id)
        if fair is None:
            raise LookupError(fair_id)
        new = [one for one in dict.fromkeys(products) if one not in fair.products]
        deed = Deed.of("fair.products_added", name=fair.name, count=len(new))
        self._editor.apply(ChangeSet.of(deed, [Change(fair, replace(fair, products=(*fair.products, *new)))]))
        return len(new)

    def archive(self, record: _Filed, *, archived: bool = True) -> None:
        """Put a partner, fair or impression away, or take it out again."""
        deed = Deed.of(f"{kind_of(record)}.{'archived' if archived else 'restored'}", name=name_of(record))
        self._editor.apply(ChangeSet.of(deed, [Change(record, replace(record, archived=archived))]))

    def remember(self, impression: Impression) -> None:
        """Keep what was printed. It is no deed to take back: the paper is there."""
        deed = Deed.of("impression.added", name=impression.title)
        self._editor.note(ChangeSet.of(deed, [Change(None, impression)]))

    def _add(self, entity: Entity) -> None:
        deed = Deed.of(f"{kind_of(entity)}.added", name=self._name(entity))
        self._editor.apply(ChangeSet.of(deed, [Change(None, entity)]))

    def _name(self, entity: Entity) -> str:
        if isinstance(entity, Facilitation):
            partner = self.partner(entity.partner_id)
            return partner.name if partner else ""
        return name_of(entity)
