"""Fields of single facts of a product, each read as people type it and saved by the draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.unread import Unread
from ovop_desktop.ui.widgets.typed_field import TypedField


@dataclass(frozen=True, slots=True)
class Fact:
    """`get` takes the value from a product, `put` says which of the product's fields a value changes."""

    name: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]
    get: Callable[[Product], Any]
    put: Callable[[Product, Any], dict[str, Any]]


class FactFields(QObject):
    """`fields` by name, for a form to lay out and to word. `states_changed` when one became right or wrong."""

    states_changed = Signal()

    def __init__(self, draft: Draft, unread: Unread, facts: Sequence[Fact], parent: QObject) -> None:
        super().__init__(parent)
        self._draft, self._unread = draft, unread
        self._facts = {fact.name: fact for fact in facts}
        self._product = EntityId("")
        self.fields = {fact.name: TypedField(fact.read, fact.write) for fact in facts}
        for name, field in self.fields.items():
            field.typed.connect(partial(self._typed, name))
            field.unread.connect(partial(self._keep, name))
            field.left.connect(self._left)

    def show_product(self) -> None:
        """Show what is stored; another product brings its own texts that could not be read."""
        product = self._draft.product
        texts = self._unread.of(product.id)
        for name, fact in self._facts.items():
            if product.id != self._product:
                self.fields[name].begin(fact.get(product), texts.get(name, ""))
            else:
                self.fields[name].show_value(fact.get(product))
        self._product = product.id
        self.states_changed.emit()

    def is_wrong(self) -> bool:
        """Whether one of them holds what could not be read."""
        return any(field.is_wrong() for field in self.fields.values())

    def _typed(self, name: str, value: Any) -> None:
        self._draft.edit(name, **self._facts[name].put(self._draft.product, value))

    def _keep(self, name: str, text: str) -> None:
        self._unread.keep(self._draft.product.id, name, text)

    def _left(self) -> None:
        self._draft.flush()
        self.states_changed.emit()


def field_of(name: str) -> tuple[Callable[[Product], Any], Callable[[Product, Any], dict[str, Any]]]:
    """How a fact that is a field of the product itself is taken and put."""
    return (lambda product: getattr(product, name)), (lambda _product, value: {name: value})
