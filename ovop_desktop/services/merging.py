"""Two records that are the same thing become one, in one deed that can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.merging import Choices, Slot, fullness, merged, papers_kept, repointed, slots
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.village import Village
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.records import name_of
from ovop_desktop.services.tasks import Steps, Task

Pair = tuple[Product, Product] | tuple[Producer, Producer] | tuple[Village, Village]


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What there is to choose, as the library is now. `left` stays; `followers` name `right` and will name `left`."""

    kind: str
    left: Any
    right: Any
    slots: tuple[Slot, ...]
    papers: tuple[tuple[Certificate, ...], tuple[Certificate, ...]]
    followers: tuple[Entity, ...]

    @property
    def suggested_papers(self) -> tuple[Certificate, ...]:
        """Certificates of both, one of those that are the same."""
        return papers_kept(*self.papers)

    def result(self, choices: Choices) -> Any:
        """The record as it would be."""
        return merged(self.left, self.right, choices)


class Merging:
    """Plans and writes the merging of two products, producers or villages."""

    def __init__(
        self, naming: Callable[[str, EntityId], tuple[Entity, ...]], editor: Editor, catalogue: Catalogue
    ) -> None:
        """`naming` gives every record that names one."""
        self._naming = naming
        self._editor = editor
        self._catalogue = catalogue

    def plan(self, kind: str, left_id: EntityId, right_id: EntityId) -> MergePlan:
        """Look at both. Raises OvopError `merge.gone` when one is there no more, or both are the same record."""
        left, right = self._catalogue.record(kind, left_id), self._catalogue.record(kind, right_id)
        if left is None or right is None or left_id == right_id:
            raise OvopError("merge.gone")
        named = self._naming(kind, right_id)
        papers = (self._catalogue.certificates_of(left_id), self._catalogue.certificates_of(right_id))
        followers = tuple(one for one in named if not isinstance(one, Certificate))
        if kind == "village":
            papers = ((), ())
        return MergePlan(kind, left, right, slots(left, right), papers, followers)  # type: ignore[type-var]

    def ordered(self, kind: str, one: EntityId, other: EntityId) -> tuple[EntityId, EntityId]:
        """The two with the one first that should stay: in use rather than archived, and with more written in it."""

        def weight(entity_id: EntityId) -> tuple[bool, int]:
            record: Any = self._catalogue.record(kind, entity_id)
            return (False, 0) if record is None else (not record.archived, fullness(record))

        return (other, one) if weight(other) > weight(one) else (one, other)

    def merge(self, plan: MergePlan, choices: Choices, papers: tuple[Certificate, ...] | None = None) -> Task[EntityId]:
        """Write the merging as one deed; `papers` are the certificates that stay (None: all, each once).

        Brings the id of the record that is left. Cancelled, it writes nothing. The task raises StaleChange when a
        record has changed since it was planned, and what `Editor.apply` raises.
        """

        def work(steps: Steps) -> EntityId:
            wanted = change_set(plan, choices, plan.suggested_papers if papers is None else papers)
            steps.step("merge", 0, len(wanted.changes))
            self._editor.apply(wanted, lambda done, total: steps.step("merge", done, total))
            return EntityId(plan.left.id)

        return work


def change_set(plan: MergePlan, choices: Choices, papers: tuple[Certificate, ...]) -> ChangeSet:
    """The deed of a plan: what stays, who follows, which certificates go, and last of all what is gone."""
    after = plan.result(choices)
    loser, winner = EntityId(plan.right.id), EntityId(plan.left.id)
    changes = [Change(plan.left, after)]
    changes += [Change(one, repointed(one, loser, winner)) for one in plan.followers]
    kept = {one.id for one in papers}
    for paper in (*plan.papers[0], *plan.papers[1]):
        changes.append(Change(paper, _owned(paper, plan.kind, winner) if paper.id in kept else None))
    changes.append(Change(plan.right, None))
    deed = Deed.of("records.merged", name=name_of(after), other=name_of(plan.right), kind=plan.kind)
    return ChangeSet.of(deed, changes)


def _owned(paper: Certificate, kind: str, owner: EntityId) -> Certificate:
    return replace(paper, product_id=owner) if kind == "product" else replace(paper, producer_id=owner)
