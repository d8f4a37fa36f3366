"""What happened to a record, and the way back to any earlier value: always a new change, never a hole in the past."""

from __future__ import annotations

from collections.abc import Iterable

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.revision import HistoryPage, Part, put_back
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.records import name_of
from ovop_desktop.storage.history_reader import HistoryReader

PAGE = 40
"""Deeds of one page."""

NAMES = {
    "category_id": "category",
    "producer_id": "producer",
    "village_id": "village",
    "more_villages": "village",
    "product_id": "product",
    "partner_id": "partner",
    "fair_id": "fair",
    "products": "product",
}
"""Fields that name other records, with the kind they name."""


class History:
    """Reads the journal a page at a time and puts earlier values back."""

    def __init__(self, reader: HistoryReader, editor: Editor, catalogue: Catalogue) -> None:
        self._reader = reader
        self._editor = editor
        self._catalogue = catalogue

    def page(self, kind: str, entity_id: EntityId, older: str = "", limit: int = PAGE) -> HistoryPage:
        """Deeds on a record, newest first; those on the certificates of a product or producer belong to it."""
        return self._reader.page(kind, entity_id, older, limit)

    def go_back(self, kind: str, entity_id: EntityId, part: Part) -> bool:
        """Give a part of a record its old value again, in one deed to take back; False when it has it already.

        Raises OvopError `history.gone` when the record, the part, or what its old value names is there no more, and
        what `Editor.apply` raises.
        """
        entity = self._catalogue.record(kind, entity_id)
        if entity is None:
            raise OvopError("history.gone")
        try:
            after = put_back(entity, part)
        except LookupError:
            raise OvopError("history.gone") from None
        for named in _named(part):
            if self._catalogue.record(NAMES[part.field], named) is None:
                raise OvopError("history.gone")
        deed = Deed.of("record.returned", name=self._name(entity), field=part.field)
        self._editor.apply(ChangeSet.of(deed, [Change(entity, after)]))
        return after != entity

    def can_bring_back(self, paper: Certificate) -> bool:
        """Whether a certificate that was removed is still away."""
        return self._catalogue.certificate(paper.id) is None

    def bring_back(self, paper: Certificate) -> None:
        """Keep a removed certificate again, as it was. Raises OvopError `history.gone` when its owner is gone."""
        owner: Entity | None = None
        if paper.product_id is not None:
            owner = self._catalogue.product(paper.product_id)
        elif paper.producer_id is not None:
            owner = self._catalogue.producer(paper.producer_id)
        if owner is None:
            raise OvopError("history.gone")
        deed = Deed.of("certificate.returned", name=name_of(owner), kind=paper.kind.value)
        self._editor.apply(ChangeSet.of(deed, [Change(None, paper)]))

    def _name(self, entity: Entity) -> str:
        if isinstance(entity, Certificate):
            owner = self._catalogue.product(entity.product_id) if entity.product_id else None
            holder = self._catalogue.producer(entity.producer_id) if entity.producer_id else None
            held = owner or holder
            return name_of(held) if held else name_of(entity)
        return name_of(entity)


def _named(part: Part) -> Iterable[EntityId]:
    if part.field not in NAMES or part.attribute or part.item or not part.old:
        return ()
    return part.old if isinstance(part.old, tuple) else (EntityId(str(part.old)),)
