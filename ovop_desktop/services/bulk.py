"""The same change to many products: seen beforehand row by row, written as one deed, taken back as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypedDict

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.repricing import Repricing, Unfit, UnfitPrice
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.tasks import Steps, Task

AT_ONCE = 100
"""Products read between two steps."""


class Values(TypedDict, total=False):
    """Fields of a product that become the same for all; one that is not named stays. None empties it."""

    category_id: EntityId | None
    producer_id: EntityId | None
    village_id: EntityId | None
    stock: StockState
    archived: bool


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """What is wanted of every product: fields with one value for all, and a move of the prices."""

    values: Values
    prices: Repricing | None = None

    def __bool__(self) -> bool:
        return bool(self.values) or self.prices is not None


@dataclass(frozen=True, slots=True)
class BulkRow:
    """One product: as it is, as it would be, and why its prices are left alone (None: they are not)."""

    before: Product
    after: Product
    unfit: Unfit | None = None

    @property
    def changes(self) -> bool:
        """Whether anything of it would change."""
        return self.before != self.after


@dataclass(frozen=True, slots=True)
class BulkPlan:
    """What would happen to whom, in the order the products were given."""

    edit: BulkEdit
    rows: tuple[BulkRow, ...]

    @property
    def changed(self) -> tuple[BulkRow, ...]:
        """Rows that would change."""
        return tuple(row for row in self.rows if row.changes)

    @property
    def unfit(self) -> tuple[BulkRow, ...]:
        """Rows whose prices are left alone."""
        return tuple(row for row in self.rows if row.unfit is not None)


class Bulk:
    """Plans and writes changes to many products."""

    def __init__(self, editor: Editor, catalogue: Catalogue) -> None:
        self._editor = editor
        self._catalogue = catalogue

    def plan(self, ids: Sequence[EntityId], edit: BulkEdit) -> Task[BulkPlan]:
        """Work out what `edit` does to the products; unknown ids are left out. Writes nothing."""

        def work(steps: Steps) -> BulkPlan:
            rows: list[BulkRow] = []
            for start in range(0, len(ids), AT_ONCE):
                steps.step("bulk_read", start, len(ids))
                some = ids[start : start + AT_ONCE]
                held = self._catalogue.products(some)
                rows += [row_of(held[one], edit) for one in some if one in held]
            steps.step("bulk_read", len(ids), len(ids))
            return BulkPlan(edit, tuple(rows))

        return work

    def write(self, plan: BulkPlan) -> Task[int]:
        """Write a plan as one deed, whole or not at all; brings the number of products changed.

        Cancelled, it writes nothing. The task raises StaleChange when one of them has changed since it was planned,
        and what `Editor.apply` raises.
        """
        return self._editor.writing(change_set(plan))


def row_of(product: Product, edit: BulkEdit) -> BulkRow:
    """What an edit does to one product. Prices of all its variants move, or none when one of them would be unfit."""
    after = replace(product, **edit.values)
    if edit.prices is None:
        return BulkRow(product, after)
    try:
        variants = tuple(edit.prices.variant(one) for one in product.variants)
    except UnfitPrice as problem:
        return BulkRow(product, after, problem.why)
    return BulkRow(product, replace(after, variants=variants))


def change_set(plan: BulkPlan) -> ChangeSet:
    """The deed of a plan; its facts name how many products and which fields."""
    changes = [Change(row.before, row.after) for row in plan.changed]
    fields = dict.fromkeys(field for change in changes for field in change.fields())
    code = "products.repriced" if set(fields) == {"variants"} else "products.changed"
    name = plan.changed[0].before.name.best("id") if changes else ""
    return ChangeSet.of(Deed.of(code, count=len(changes), fields=",".join(fields), name=name), changes)
