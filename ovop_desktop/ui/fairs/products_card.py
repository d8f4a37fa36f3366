"""The products of a fair in their order: chosen, moved, taken out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.fairs import Prepared
from ovop_desktop.ui.fairs.product_line import ProductLine
from ovop_desktop.ui.photos.product_picker import ProductPicker
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover

SHOWN = 120
"""Rows shown at once; the list of products shows the others."""


class FairProducts(Speaking):
    """`arranged` brings the products in their new order, `added` a product chosen, `opened` one pressed."""

    arranged = Signal(object)
    added = Signal(str)
    opened = Signal(str)
    check_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids: list[EntityId] = []
        self._state: Prepared | None = None
        self.lines: list[ProductLine] = []
        self._picker: ProductPicker | None = None
        self.heading, self.count = Label(role="h2"), Label(role="second", token="ink2", tabular=True)
        self.check = Button("", "ghost", "check-circle", small=True)
        self.list = Button("", "ghost", "list-bullets", small=True)
        self.add = Button("", "", "plus", small=True)
        self._none, self._more = Label(role="second", token="ink2", wrap=True), Label("", "second", "ink2", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        card = Card()
        card.column.addLayout(row(self.heading, self.count, None, self.check, self.list, self.add, spacing=8))
        card.column.addLayout(self._rows)
        card.column.addWidget(self._none)
        card.column.addWidget(self._more)
        self.setLayout(column(card))
        self.add.clicked.connect(self.choose)
        self.check.clicked.connect(self.check_wanted)
        self.list.clicked.connect(self.list_wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Produk yang dibawa"))
        self.check.setText(self.tr("Periksa kelengkapan"))
        self.list.setText(self.tr("Lihat di daftar"))
        self.add.setText(self.tr("Tambah produk"))
        self._none.setText(self.tr("Belum ada. Tambahkan di sini, atau centang di halaman Produk."))
        if self._state is not None:
            self._clear()
            self.show_state(self._state)

    def show_state(self, state: Prepared) -> None:
        """Show the products of a fair."""
        self._state, self._ids = state, list(state.products)
        rows = self._desk.suite.catalogue.product_rows(self._ids[:SHOWN])
        if [line.product for line in self.lines] != list(rows):
            self._clear()
            self.lines = [self._line(row.id, ProductLine(self._desk, row, row.missing)) for row in rows]
            for line in self.lines:
                self._rows.addWidget(line)
        if self._picker is not None and isValid(self._picker):
            self._picker.tick(self._ids)
        number = self._desk.words.number
        self.count.setText(number(len(self._ids)) if self._ids else "")
        self.check.setVisible(bool(state.lacking))
        self.list.setVisible(bool(self._ids))
        self._none.setVisible(not self._ids)
        self._more.setVisible(len(self._ids) > SHOWN)
        more = len(self._ids) - SHOWN
        self._more.setText(counted(self.tr("{count} lagi ada di daftar produk."), more, number(more)))

    def _line(self, one: EntityId, line: ProductLine) -> ProductLine:
        line.opened.connect(lambda: self.opened.emit(one))
        line.removed.connect(lambda: self._take_out(one))
        line.stepped.connect(lambda by: self._step(one, by))
        line.dragged.connect(lambda height: self._drag(line, height))
        line.dropped.connect(self._drop)
        return line

    def _clear(self) -> None:
        for line in self.lines:
            self._rows.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []

    # -- choosing

    def choose(self) -> None:
        """Open what finds a product; it stays open while one after another is taken, or taken out by its tick."""
        panel = Popover(self.add)
        picker = ProductPicker(self._desk)
        picker.setFixedSize(360, 320)
        picker.offer_ticked(self._ids)
        picker.picked.connect(self.added)
        picker.unpicked.connect(lambda one: self._leave_out(EntityId(one)))
        self._picker = picker
        panel.column.addWidget(picker)
        panel.open_under()
        picker.search.input.setFocus(Qt.FocusReason.PopupFocusReason)

    # -- moving

    def _take_out(self, one: EntityId) -> None:
        place = self._ids.index(one)
        self._leave_out(one)
        self._later(place, lambda line: line.remove)

    def _leave_out(self, one: EntityId) -> None:
        self.arranged.emit([held for held in self._ids if held != one])

    def _step(self, one: EntityId, by: int) -> None:
        place = self._ids.index(one)
        if 0 <= place + by < len(self._ids):
            ids = list(self._ids)
            ids.insert(place + by, ids.pop(place))
            self.arranged.emit(ids)
            self._later(place + by, lambda line: line.handle)

    def _drag(self, line: ProductLine, height: int) -> None:
        """Put the line where the hand is, before anything is stored."""
        others = [held for held in self.lines if held is not line]
        middle = [held.mapToGlobal(held.rect().center()).y() for held in others]
        place = sum(height > one for one in middle)
        if self.lines.index(line) != place:
            others.insert(place, line)
            self.lines = others
            self._rows.removeWidget(line)
            self._rows.insertWidget(place, line)

    def _drop(self) -> None:
        ids: Sequence[EntityId] = [line.product.id for line in self.lines]
        self.arranged.emit([*ids, *self._ids[len(self.lines) :]])

    def _later(self, place: int, part: Callable[[ProductLine], QWidget]) -> None:
        """Once the lines were made anew, the focus is where it was."""

        def focus() -> None:
            if self.lines:
                part(self.lines[min(place, len(self.lines) - 1)]).setFocus(Qt.FocusReason.TabFocusReason)

        QTimer.singleShot(0, self, focus)
