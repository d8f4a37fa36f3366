"""The rows of a specification: added, moved, removed; a row without a word is not stored."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.making import Specification
from ovop_desktop.domain.text import Language
from ovop_desktop.domain.usual_labels import usual_labels
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.row_handle import WIDTH
from ovop_desktop.ui.catalogue.specification_row import CELLS, SpecificationRow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.label import Label


class SpecificationRows(Speaking):
    """Writes into the draft, in the language `show_in` was told."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.rows: list[SpecificationRow] = []
        self._product = EntityId("")
        self._language, self._beside = Language.ID.value, False
        self.title = Label(role="h3")
        self.add = Button("", "", "plus", small=True)
        self._heads = {name: Label(role="label", token="ink2", elided=True) for name in CELLS}
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.add)
        names = QHBoxLayout()
        names.setSpacing(9)
        front, corner = QWidget(), QWidget()
        front.setFixedWidth(WIDTH)
        corner.setFixedWidth(36)
        names.addWidget(front)
        for name, share in CELLS.items():
            self._heads[name].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            names.addWidget(self._heads[name], share)
        names.addWidget(corner)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(head)
        outer.addLayout(names)
        outer.addLayout(self._column)
        self.add.clicked.connect(self.add_row)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.title.setText(self.tr("Spesifikasi"))
        self.add.setText(self.tr("Tambah baris"))
        self._heads["label"].setText(self.tr("Keterangan"))
        self._heads["value"].setText(self.tr("Isi"))

    def show_in(self, language: str, *, beside: bool) -> None:
        """Write in another language, or show the Indonesian source above each row or not."""
        self._language, self._beside = language, beside
        self.show_product()

    def show_product(self) -> None:
        """Show the rows that are stored; one without a word stays while it is the same product."""
        product = self._draft.product
        wanted = list(product.specifications)
        if product.id == self._product and self._stored() == product.specifications:
            wanted = [row.specification for row in self.rows]
        self._product = product.id
        wanted = wanted or [Specification()]
        while len(self.rows) > len(wanted):
            self._drop(self.rows[-1])
        while len(self.rows) < len(wanted):
            self._append()
        labels = [label.get(self._language) for label in usual_labels(product.category_id)]
        for row, specification in zip(self.rows, wanted, strict=True):
            row.offer(labels)
            row.show_row(specification, self._language, beside=self._beside)

    def _append(self) -> SpecificationRow:
        row = SpecificationRow()
        row.typed.connect(partial(self._typed, row))
        row.left.connect(self._draft.flush)
        row.removed.connect(partial(self.remove_row, row))
        row.entered.connect(partial(self._entered, row))
        row.stepped.connect(partial(self.move_row, row))
        row.handle.dragged.connect(partial(self._dragged, row))
        row.handle.dropped.connect(self._settle)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _drop(self, row: SpecificationRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _stored(self) -> tuple[Specification, ...]:
        return tuple(row.specification for row in self.rows if row.specification != Specification())

    def _typed(self, row: SpecificationRow, cell: str) -> None:
        key = f"specifications.{self.rows.index(row)}.{cell}.{self._language}"
        self._draft.edit(key, specifications=self._stored())

    def add_row(self) -> SpecificationRow:
        """One more row, with the cursor in it."""
        row = self._append()
        row.offer([label.get(self._language) for label in usual_labels(self._draft.product.category_id)])
        row.show_row(Specification(), self._language, beside=self._beside)
        row.cells["label"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return row

    def _entered(self, row: SpecificationRow) -> None:
        place = self.rows.index(row)
        if place + 1 < len(self.rows):
            self.rows[place + 1].cells["label"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.add_row()

    def move_row(self, row: SpecificationRow, step: int) -> None:
        """Move a row up (-1) or down (1)."""
        if self._put_at(row, self.rows.index(row) + step):
            self._settle()

    def _dragged(self, row: SpecificationRow, height: int) -> None:
        others = [one for one in self.rows if one is not row]
        self._put_at(row, sum(height > one.mapToGlobal(one.rect().center()).y() for one in others))

    def _put_at(self, row: SpecificationRow, place: int) -> bool:
        if not 0 <= place < len(self.rows) or self.rows[place] is row:
            return False
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        for first, second in pairwise([door for one in self.rows for door in one.doors()]):
            QWidget.setTabOrder(first, second)
        return True

    def _settle(self) -> None:
        self._draft.commit("specifications.order", specifications=self._stored())

    def remove_row(self, row: SpecificationRow) -> None:
        """Take a row away; a stored one can be brought back."""
        place, held = self.rows.index(row), row.specification
        self._drop(row)
        if held != Specification() and self._draft.commit("specifications.removed", specifications=self._stored()):
            name = held.label.best(self._language) or held.value.best(self._language)
            text = self.tr("Baris “{name}” dihapus").format(name=name)
            self._desk.bridge.toast(text, self.tr("Urungkan"), self._desk.undo.undo)
        if not self.rows:
            self._append().show_row(Specification(), self._language, beside=self._beside)
        near = self.rows[min(place, len(self.rows) - 1)]
        near.cells["label"].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus(self) -> None:
        """Put the cursor into the first row."""
        self.rows[0].cells["label"].setFocus(Qt.FocusReason.ShortcutFocusReason)
