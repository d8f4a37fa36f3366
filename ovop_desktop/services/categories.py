"""The office's own list of product groups: named, ordered, merged and removed, each as one deed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ovop_desktop.domain.category import SEEDED, Category
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.tasks import Steps, Task

AT_ONCE = 200
"""Products read between two steps."""


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """A category with its products: those shown in lists, and those put away."""

    category: Category
    products: int
    archived: int

    @property
    def all(self) -> int:
        """Every product of it."""
        return self.products + self.archived


class Categories:
    """Reads and writes the list. Renaming and moving touch every product of a group, so they are tasks."""

    def __init__(self, editor: Editor, catalogue: Catalogue) -> None:
        self._editor = editor
        self._catalogue = catalogue

    def rows(self) -> tuple[CategoryRow, ...]:
        """The list in its order, with counts."""
        shown, away = (
            {facet.value: facet.count for facet in self._catalogue.facets(ProductQuery(archived=archived), "category")}
            for archived in (False, True)
        )
        return tuple(
            CategoryRow(one, shown.get(one.id, 0), away.get(one.id, 0)) for one in self._catalogue.categories()
        )

    def missing_seeds(self) -> tuple[Category, ...]:
        """Groups of the programme that are not in the list any more."""
        held = {one.id for one in self._catalogue.categories()}
        return tuple(one for one in SEEDED if one.id not in held)

    def add(self, name: LocalizedText) -> Category:
        """A new group at the end of the list."""
        return self._put(Category(new_id(), name))

    def add_seed(self, seed: Category) -> Category:
        """A group of the programme, back at the end of the list."""
        return self._put(seed)

    def _put(self, category: Category) -> Category:
        last = max((one.position for one in self._catalogue.categories()), default=-1)
        made = replace(category, position=last + 1)
        self._editor.apply(ChangeSet.of(_deed("category.added", made), [Change(None, made)]))
        return made

    def rename(self, before: Category, name: LocalizedText, sitting: str = "") -> Task[Category]:
        """Give a group another name; its products show it at once. Raises what `Editor.apply` does.

        What is typed in one `sitting` is one deed.
        """

        def work(steps: Steps) -> Category:
            after = replace(before, name=name)
            deed = Deed.of("category.changed", name=name.best("id"), fields="name")
            self._editor.writing(ChangeSet.of(deed, [Change(before, after)]), sitting)(steps)
            return after

        return work

    def sort(self, order: Sequence[EntityId]) -> Task[None]:
        """Put the groups into this order; those it does not name follow as they were."""

        def work(steps: Steps) -> None:
            place = {one: number for number, one in enumerate(order)}
            held = sorted(self._catalogue.categories(), key=lambda one: (place.get(one.id, len(place)), one.position))
            changes = [Change(one, replace(one, position=number)) for number, one in enumerate(held)]
            self._editor.writing(ChangeSet.of(Deed.of("categories.sorted"), changes))(steps)

        return work

    def remove(self, category_id: EntityId, into: EntityId | None = None) -> Task[int]:
        """Take a group off the list; its products, archived ones too, go `into` another or into none.

        Brings the number of products moved. One deed: undo brings back the group and every product's place in it.
        The task raises LookupError when either group is not there (any more).
        """

        def work(steps: Steps) -> int:
            gone = self._required(category_id)
            target = self._required(into) if into is not None else None
            moved = self._moves(gone, target, steps)
            facts = {"into": target.name.best("id")} if target else {}
            deed = _deed("category.merged" if target else "category.removed", gone, count=len(moved), **facts)
            self._editor.writing(ChangeSet.of(deed, [*moved, Change(gone, None)]))(steps)
            return len(moved)

        return work

    def _moves(self, gone: Category, target: Category | None, steps: Steps) -> list[Change]:
        ids = [
            one
            for archived in (False, True)
            for one in self._catalogue.product_ids(ProductQuery(categories=frozenset({gone.id}), archived=archived))
        ]
        found: list[Change] = []
        for start in range(0, len(ids), AT_ONCE):
            steps.step("bulk_read", start, len(ids))
            held = self._catalogue.products(ids[start : start + AT_ONCE])
            after = target.id if target else None
            found += [Change(one, replace(one, category_id=after)) for one in held.values()]
        return found

    def _required(self, category_id: EntityId) -> Category:
        found = self._catalogue.category(category_id)
        if found is None:
            raise LookupError(category_id)
        return found


def _deed(code: str, category: Category, **facts: object) -> Deed:
    return Deed.of(code, name=category.name.best("id"), **facts)
