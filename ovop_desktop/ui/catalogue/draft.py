"""The product as it is being typed: what is stored, and on top of it what is not saved yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import EMPTY
from ovop_desktop.services.feed import News
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.autosave import Autosave


class Draft(QObject):
    """A product that was never touched is never stored; what is typed while one stays in a field is one deed.

    `reloaded`: show the product anew (another one, or the stored one is another now). `changed`: something was typed
    or saved. `gone`: the product that was opened is there no more.
    """

    reloaded = Signal()
    changed = Signal()
    gone = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._held = Product(new_id(), EMPTY)
        self._stored: Product | None = None
        self._typed: dict[str, Any] = {}
        self._key = ""
        self._writing = False
        self._begun_here = True
        self._autosave = Autosave(self._save, desk.bridge, self)

    @property
    def product(self) -> Product:
        """The product with what was typed."""
        return replace(self._stored or self._held, **self._typed)

    @property
    def id(self) -> EntityId:
        """The product's."""
        return self._held.id

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The product's, the cover first."""
        return self.product.photos

    def add_late(self, owner: EntityId, photos: Sequence[Photo]) -> None:
        """Photos that arrived after another product was opened go to the one they were meant for."""
        self._desk.suite.records.add_photos(owner, photos)

    @property
    def stored(self) -> bool:
        """Whether the library holds it."""
        return self._stored is not None

    def begin(self) -> None:
        """A new product; nothing is stored until something is typed."""
        self.flush()
        self._begun_here = True
        self._put(None, Product(new_id(), EMPTY))

    def open(self, product_id: EntityId) -> bool:
        """Show a stored product; False when there is none (any more)."""
        self.flush()
        found = self._desk.suite.catalogue.product(product_id)
        if found is None:
            return False
        self._begun_here = False
        self._put(found, found)
        return True

    def _put(self, stored: Product | None, held: Product) -> None:
        self._autosave.forget()
        self._stored, self._held = stored, held
        self._typed, self._key = {}, ""
        self.reloaded.emit()

    def edit(self, key: str, **typed: Any) -> None:
        """Something was typed into the field that `key` names; it is saved after a pause."""
        self._edit(key, typed, chosen=False)

    def _edit(self, key: str, typed: dict[str, Any], *, chosen: bool) -> None:
        if self._typed and self._key != key:
            self.flush()
        now = self.product
        if all(getattr(now, name) == value for name, value in typed.items()):
            return
        self._key = key
        self._typed.update(typed)
        self._autosave.touch(key, chosen=chosen)
        self.changed.emit()

    def commit(self, key: str, **typed: Any) -> bool:
        """Something was chosen: saved at once. Returns whether it is."""
        self._edit(key, typed, chosen=True)
        return self.flush()

    def flush(self) -> bool:
        """Save now what was typed; False when it could not be, then it is kept."""
        return self._autosave.flush()

    def store(self) -> bool:
        """Store the product even if nothing of it was typed yet: something that hangs on it was."""
        if self._stored is None:
            self._autosave.touch()
        return self.flush()

    def _save(self) -> None:
        after = self.product
        self._writing = True
        try:
            self._write(after)
        except StaleChange:
            self._desk_has_another()
            raise
        finally:
            self._writing = False
        self._stored, self._typed, self._key = after, {}, ""
        self.changed.emit()

    def _write(self, after: Product) -> None:
        if self._stored is not None:
            self._desk.suite.records.save(self._stored, after, self._autosave.sitting)
            return
        added = ChangeSet.of(Deed.of("product.added", name=after.name.best("id")), [Change(None, after)])
        self._desk.suite.editor.apply(added, sitting=self._autosave.sitting)

    def _desk_has_another(self) -> None:
        self._stored = self._desk.suite.catalogue.product(self._held.id)
        self._typed, self._key = {}, ""
        self.reloaded.emit()

    def heard(self, news: News) -> None:
        """Follow what happened elsewhere: undo, redo, photos dropped on the list."""
        if self._writing or self._held.id not in news.ids("product"):
            return
        found = self._desk.suite.catalogue.product(self._held.id)
        before = self._stored or replace(self._held, name=EMPTY)
        if found is None:
            self._put(None, Product(self._held.id, EMPTY))
            if not self._begun_here:
                self.gone.emit()
            return
        if found == self._stored:
            return
        elsewhere = {one.name for one in fields(found) if getattr(found, one.name) != getattr(before, one.name)}
        kept = {name: value for name, value in self._typed.items() if name not in elsewhere}
        self._stored = self._held = found
        self._typed = kept
        if not kept:
            self._autosave.forget()
        self.reloaded.emit()
