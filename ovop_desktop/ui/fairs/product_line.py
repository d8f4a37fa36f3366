"""A product of a fair: moved by its handle, opened by a press, taken out by its cross."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.catalogue.row_handle import RowHandle
from ovop_desktop.ui.home.parts import Pressable
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_view import PhotoView


class ProductLine(Speaking):
    """`opened`, `removed`; `stepped` brings -1 or 1, `dragged` the pointer's height on the screen, then `dropped`."""

    opened = Signal()
    removed = Signal()
    stepped = Signal(int)
    dragged = Signal(int)
    dropped = Signal()

    def __init__(self, desk: Desk, product: ProductRow, missing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product = product
        name = desk.words.product_name(product.name)
        whose = " · ".join(part for part in (product.producer, product.village) if part)
        picture = PhotoView(desk.thumbnails, QSize(56, 42), 7)
        picture.show_photo(product.cover, name)
        state = (
            (counted(self.tr("Kurang {count} hal"), missing), "kunyit", "circle-dashed")
            if missing
            else (self.tr("Siap cetak"), "daun", "check-circle")
        )
        self.handle = RowHandle()
        self.handle.set_words(self.tr("Pindahkan {name}").format(name=name), self.tr("Naik"), self.tr("Turun"))
        self.open = Pressable(padding=6)
        inner = row(picture, spacing=12)
        inner.addLayout(
            column(None, Label(name, "row", elided=True), Label(whose, "second", "ink2", elided=True), None, spacing=0),
            1,
        )
        inner.addWidget(Badge(*state))
        self.open.column.addLayout(inner)
        self.open.setAccessibleName(", ".join(part for part in (name, whose, state[0]) if part))
        self.remove = IconButton("x")
        self.remove.name_it(self.tr("Keluarkan {name} dari pameran").format(name=name))
        line = row(self.handle, spacing=4)
        line.addWidget(self.open, 1)
        line.addWidget(self.remove)
        self.setLayout(line)
        self.open.pressed.connect(self.opened)
        self.remove.clicked.connect(self.removed)
        self.handle.stepped.connect(self.stepped)
        self.handle.dragged.connect(self.dragged)
        self.handle.dropped.connect(self.dropped)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with the arrows moves it, Delete takes it out."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
