"""What can be done with the products that are ticked; floats at the foot of the list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.label import Label

EDGE, GAP = 12, 16
"""Pixels left free at both sides, and below."""


class SelectionBar(Speaking):
    """Count, all, brochure, change together, duplicate, archive or restore, close."""

    all_wanted = Signal()
    cleared = Signal()
    floats = Signal(int)
    """How high it and the gap below it are while it is shown, in logical pixels; else 0."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        look.dark_ground(self)
        self._count, self._total, self._archived = 0, 0, False
        self.told = Label(role="strong", token="white")
        self.all = Button("", "bar", small=True)
        self.brochure = Button("", "accent", "book-open", small=True)
        self.fair = Button("", "bar", "calendar-plus", small=True)
        self.bulk = Button("", "bar", "pencil-line", small=True)
        self.duplicate = Button("", "bar", "copy", small=True)
        self.merge = Button("", "bar", "intersect", small=True)
        self.archive = Button("", "bar", "archive", small=True)
        self.close_button = IconButton("x", "bar", "white")
        self.setLayout(
            row(
                self.told, self.all, self.brochure,
                self.fair,
                self.bulk, self.duplicate, self.merge, self.archive,
                self.close_button,
                spacing=6, margins=(18, 6, 8, 6),
            )
        )  # fmt: skip
        self.all.clicked.connect(self.all_wanted)
        self.close_button.clicked.connect(self.cleared)
        self.speak(self.brochure.setText, lambda: self.tr("Buat brosur"))
        self.speak(self.fair.setText, lambda: self.tr("Tambah ke pameran"))
        self.speak(self.bulk.setText, lambda: self.tr("Ubah sekaligus"))
        self.speak(self.duplicate.setText, lambda: self.tr("Gandakan"))
        self.speak(self.merge.setText, lambda: self.tr("Gabungkan"))
        self.speak(lambda name: self.close_button.name_it(name, "Esc"), lambda: self.tr("Batal pilih"))
        self.speak(lambda _: self.show_count(self._count, self._total, self._archived), str)
        self.hide()

    def show_count(self, count: int, total: int, archived: bool) -> None:
        """Show how many of how many are ticked; nothing ticked hides the bar."""
        self._count, self._total, self._archived = count, total, archived
        self.told.setText(counted(self.tr("{count} produk dipilih"), count))
        self.all.setText(self.tr("Pilih semua {count}").format(count=total))
        self.all.setVisible(count < total)
        self.archive.setText(self.tr("Pulihkan") if archived else self.tr("Arsipkan"))
        self.brochure.setVisible(not archived)
        self.fair.setVisible(not archived)
        self.merge.setVisible(count == 2)
        self.setVisible(count > 0)
        self.place()

    def _word(self, *, short: bool) -> None:
        """Where the bar has no room for all words, its deeds are icons with their names in tooltips."""
        for button in (self.fair, self.bulk, self.duplicate, self.merge, self.archive):
            name = button.accessibleName()
            button.setText("" if short else name)
            button.setToolTip(name if short else "")

    def place(self) -> None:
        """Stand at the foot of the list, in its middle."""
        parent = self.parentWidget()
        if parent is None or not self._count:
            return
        self._word(short=False)
        self.adjustSize()
        if self.width() > parent.width() - 2 * EDGE:
            self._word(short=True)
            self.adjustSize()
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - GAP)
        self.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it floats."""
        super().showEvent(event)
        self.floats.emit(self.sizeHint().height() + GAP)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.floats.emit(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 10, 10)
        painter.fillPath(path, look.colour("bar"))
