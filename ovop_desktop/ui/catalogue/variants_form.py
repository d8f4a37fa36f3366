"""Harga & varian: a row for each size or packaging."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.product import Variant
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.row_handle import WIDTH
from ovop_desktop.ui.catalogue.variant_columns import CELLS, CORNER, GAP, needed, place, widths
from ovop_desktop.ui.catalogue.variant_row import RIGHT, VariantRow, cell_names
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.label import Label

PADDING = 18
"""Logical pixels around what the card holds."""

UNREAD = "products.unread"
"""What the window remembers of prices that could not be read yet: {variant id: {cell: text}}."""


class VariantsForm(Speaking):
    """Writes into the draft. A row that was never typed into is not stored."""

    states_changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.rows: list[VariantRow] = []
        self._product = EntityId("")
        card = Card(padding=PADDING, spacing=10)
        self.heading = Label(role="h2")
        self.add = Button("", "", "plus", small=True)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.add)
        self._heads = {name: Label(role="label", token="ink2") for name in CELLS}
        for name, label in self._heads.items():
            side = Qt.AlignmentFlag.AlignRight if name in RIGHT else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignBottom)
        self._ends = (QWidget(), QWidget())
        for end, width in zip(self._ends, (WIDTH, CORNER), strict=True):
            end.setFixedWidth(width)
        self._names = QWidget()
        self._head_grid = QGridLayout(self._names)
        self._head_grid.setContentsMargins(0, 0, 0, 0)
        self._head_grid.setHorizontalSpacing(GAP)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        card.column.addLayout(head)
        card.column.addWidget(self._names)
        card.column.addLayout(self._column)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.add.clicked.connect(self.add_row)
        draft.reloaded.connect(self.show_product)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.heading.setText(self.tr("Harga dan varian"))
        self.add.setText(self.tr("Tambah varian"))
        for name, words in cell_names().items():
            self._heads[name].setText(words.replace(" ", "\n"))
        self._arrange()

    def _arrange(self) -> None:
        """One line for each variant while every text of it is seen whole, or else two."""
        columns = widths(self._heads, (row.cells for row in self.rows))
        room = self.width() - 2 * PADDING
        shown = columns if needed(columns) <= room else None
        if shown is not None:
            place(self._head_grid, self._ends, self._heads, {}, shown)
        self._names.setVisible(shown is not None)
        for row in self.rows:
            row.arrange(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the cells for the width there is."""
        super().resizeEvent(event)
        self._arrange()

    def show_product(self) -> None:
        """Show the rows that are stored; rows not stored yet stay while it is the same product."""
        product = self._draft.product
        variants = list(product.variants)
        known = {variant.id for variant in variants}
        if product.id == self._product:
            fresh = [row.variant for row in self.rows if row.variant.id not in known and self._untouched(row.variant)]
            variants += fresh
        self._product = product.id
        if not variants:
            variants = [Variant(new_id())]
        if [row.variant.id for row in self.rows] == [variant.id for variant in variants]:
            for row, variant in zip(self.rows, variants, strict=True):
                row.show_variant(variant)
        else:
            self._build(variants)
        self._arrange()
        self.states_changed.emit()

    def _untouched(self, variant: Variant) -> bool:
        return variant == Variant(variant.id)

    def _build(self, variants: list[Variant]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for variant in variants:
            self._append(variant)

    def _append(self, variant: Variant) -> VariantRow:
        row = VariantRow(variant, self._desk.words)
        unread = self._desk.memory.get(UNREAD, {}).get(variant.id, {})
        if unread:
            row.put_unread(unread)
        row.typed.connect(partial(self._typed, row))
        row.unread.connect(partial(self._keep_unread, row))
        row.left.connect(self._left)
        row.removed.connect(partial(self.remove_row, row))
        row.entered.connect(partial(self._entered, row))
        row.stepped.connect(partial(self.move_row, row))
        row.handle.dragged.connect(partial(self._dragged, row))
        row.handle.dropped.connect(self._settle_order)
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _stored(self) -> tuple[Variant, ...]:
        return tuple(row.variant for row in self.rows if not self._untouched(row.variant))

    def _typed(self, row: VariantRow, cell: str, _variant: Variant) -> None:
        self._draft.edit(f"variants.{row.variant.id}.{cell}", variants=self._stored())
        self.states_changed.emit()

    def _left(self) -> None:
        self._draft.flush()
        self._arrange()
        self.states_changed.emit()

    def _keep_unread(self, row: VariantRow, cell: str, text: str) -> None:
        held = dict(self._desk.memory.get(UNREAD, {}))
        cells = {name: kept for name, kept in held.get(row.variant.id, {}).items() if name != cell}
        if text:
            cells[cell] = text
        held.pop(row.variant.id, None)
        if cells:
            held[row.variant.id] = cells
        self._desk.memory.put(UNREAD, held)

    def add_row(self) -> VariantRow:
        """One more row, with the cursor in it."""
        packaging = self.rows[-1].variant.packaging if self.rows else ""
        row = self._append(Variant(new_id()))
        self._arrange()
        if packaging:
            row.cells["packaging"].setPlaceholderText(packaging)
        row.cells["packaging"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        return row

    def _entered(self, row: VariantRow) -> None:
        place = self.rows.index(row)
        if place + 1 < len(self.rows):
            self.rows[place + 1].cells["packaging"].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.add_row()

    def move_row(self, row: VariantRow, step: int) -> None:
        """Move a row up (-1) or down (1); the first one is what cards and lists show."""
        if self._put_at(row, self.rows.index(row) + step):
            self._settle_order()

    def _dragged(self, row: VariantRow, height: int) -> None:
        others = [one for one in self.rows if one is not row]
        above = [one for one in others if height > one.mapToGlobal(one.rect().center()).y()]
        self._put_at(row, len(above))

    def _put_at(self, row: VariantRow, place: int) -> bool:
        if not 0 <= place < len(self.rows) or self.rows[place] is row:
            return False
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        doors = [door for one in self.rows for door in one.doors()]
        for first, second in pairwise(doors):
            QWidget.setTabOrder(first, second)
        return True

    def _settle_order(self) -> None:
        self._draft.commit("variants.order", variants=self._stored())
        self.states_changed.emit()

    def remove_row(self, row: VariantRow) -> None:
        """Take a row away; a stored one can be brought back."""
        place = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        for cell in row.cells:
            self._keep_unread(row, cell, "")
        if any(variant.id == row.variant.id for variant in self._draft.product.variants):
            name = row.variant.packaging or self._desk.words.quantity(row.variant.net_amount, row.variant.unit)
            if self._draft.commit("variants.removed", variants=self._stored()):
                text = self.tr("Varian “{name}” dihapus").format(name=name) if name else self.tr("Varian dihapus")
                self._desk.bridge.toast(text, self.tr("Urungkan"), self._desk.undo.undo)
        if not self.rows:
            self._append(Variant(new_id()))
        self._arrange()
        near = self.rows[min(place, len(self.rows) - 1)]
        near.cells["packaging"].setFocus(Qt.FocusReason.OtherFocusReason)
        self.states_changed.emit()

    def is_wrong(self) -> bool:
        """Whether a row holds something that cannot be used."""
        return any(row.is_wrong() for row in self.rows)

    def focus(self) -> None:
        """Put the cursor into the first price that is missing."""
        row = next((one for one in self.rows if one.variant.retail is None), self.rows[0])
        row.cells["retail"].setFocus(Qt.FocusReason.ShortcutFocusReason)
