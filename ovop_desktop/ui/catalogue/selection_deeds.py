"""What is done with the products chosen in the list: from the bar at its foot, by key, from the context menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.fairs.fair_popover import FairPopover
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk

Chosen = Callable[[], list[EntityId]]


class SelectionDeeds(QObject):
    """`together_wanted` asks for the panel of changes to many, with its mode."""

    together_wanted = Signal(str)

    def __init__(self, desk: Desk, model: ProductModel, chosen: Chosen, parent: QObject | None = None) -> None:
        """`chosen` gives the ticked products, or the one that is current."""
        super().__init__(parent)
        self._desk, self._model, self._chosen = desk, model, chosen

    def open(self, one: EntityId) -> None:
        """Open a product; the others of the list are its neighbours."""
        self._desk.bridge.open("product", id=one, among=self._model.ids())

    def brochure(self) -> None:
        """Begin a brochure of what is chosen."""
        self._desk.bridge.open("studio", ids=tuple(self._chosen()))

    def fair(self, opener: QWidget) -> None:
        """Choose the fair that what is chosen goes to."""
        chosen = self._chosen()
        if chosen:
            FairPopover(opener, self._desk, chosen).open_under()

    def duplicate(self) -> None:
        """Copy what is chosen; one alone is opened."""
        copies = [self._desk.suite.records.duplicate_product(one) for one in self._chosen()]
        if len(copies) == 1:
            self._desk.bridge.open("product", id=copies[0].id)
        elif copies:
            self._tell(counted(self.tr("{count} produk digandakan"), len(copies)))

    def merge(self) -> None:
        """Look at the two that are chosen side by side, to make them one."""
        chosen = self._chosen()
        if len(chosen) == 2:
            self._desk.bridge.open("merge", kind="product", one=chosen[0], other=chosen[1])

    def archive(self) -> None:
        """Put what is chosen into the archive, or take it out of it."""
        chosen, records = self._chosen(), self._desk.suite.records
        if not chosen:
            return
        if self._model.query.archived:
            self._tell(counted(self.tr("{count} produk dipulihkan"), records.restore_products(chosen)))
        else:
            self._tell(counted(self.tr("{count} produk diarsipkan"), records.archive_products(chosen)))

    def menu(self, one: EntityId, parent: QWidget) -> QMenu:
        """What can be done with a product; deletes itself when it closes."""
        menu = QMenu(parent)
        menu.addAction(self.tr("Buka"), lambda: self.open(one))
        menu.addAction(self.tr("Ubah sekaligus"), lambda: self.together_wanted.emit("values"))
        menu.addAction(self.tr("Ubah harga"), lambda: self.together_wanted.emit("prices"))
        menu.addAction(self.tr("Gandakan"), self.duplicate)
        menu.addAction(self.tr("Buat brosur"), self.brochure)
        if not self._model.query.archived:
            menu.addAction(self.tr("Tambah ke pameran"), lambda: self.fair(parent))
        menu.addSeparator()
        menu.addAction(self.tr("Pulihkan") if self._model.query.archived else self.tr("Arsipkan"), self.archive)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _tell(self, what: str) -> None:
        self._desk.bridge.toast(what, self.tr("Urungkan"), self._desk.undo.undo)
