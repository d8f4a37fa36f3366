"""What can be done with the products that are chosen; hovers at the foot of the list."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.label import Label

HEIGHT = 48


class SelectionBar(Speaking):
    """Signals what was pressed; `show_count` words it."""

    all_wanted = Signal()
    brochure_wanted = Signal()
    copy_wanted = Signal()
    filing_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = self._total = 0
        self._archived = False
        self.count = Label(role="strong", token="white")
        self.all = Button("", "bar")
        self.brochure = Button("", "accent", "book-open", small=True)
        self.copy = Button("", "bar", "copy")
        self.filing = Button("", "bar", "archive-box")
        self.close_it = IconButton("x", "bar", "white")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(Glyph("check-square-fill", 20, "kunyit"))
        row.addSpacing(4)
        for part in (self.count, self.all, self.brochure, self.copy, self.filing, self.close_it):
            row.addWidget(part)
        self.setFixedHeight(HEIGHT)
        self.all.clicked.connect(self.all_wanted)
        self.brochure.clicked.connect(self.brochure_wanted)
        self.copy.clicked.connect(self.copy_wanted)
        self.filing.clicked.connect(self.filing_wanted)
        self.close_it.clicked.connect(self.cleared)
        self.speak(self.brochure.setText, lambda: self.tr("Buat brosur"))
        self.speak(self.copy.setText, lambda: self.tr("Gandakan"))
        self.speak(lambda text: self.close_it.name_it(text, "Esc"), lambda: self.tr("Batalkan pilihan"))
        self.hide()

    def show_count(self, count: int, total: int, number: str, total_number: str, *, archived: bool) -> None:
        """Say how many are chosen of how many that are shown; in the archive they can be taken out of it."""
        self._count, self._total, self._archived = count, total, archived
        self._numbers = (number, total_number)
        self.retranslate()
        self.setVisible(count > 0)
        self.place()
        self.raise_()

    def retranslate(self) -> None:
        """Word everything anew."""
        super().retranslate()
        if not self._count:
            return
        number, total = self._numbers
        self.count.setText(self.tr("{count} produk dipilih").format(count=number))
        self.all.setText(self.tr("Pilih semua {count}").format(count=total))
        self.all.setVisible(self._count < self._total)
        self.filing.setText(self.tr("Pulihkan") if self._archived else self.tr("Arsipkan"))
        self.filing.set_icon("arrow-counter-clockwise" if self._archived else "archive-box")
        self.brochure.setVisible(not self._archived)
        self.copy.setVisible(not self._archived)

    def place(self) -> None:
        """Stand at the foot of the page, in its middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.layout().activate()
        wide = min(self.sizeHint().width(), parent.width() - 24)
        self.resize(wide, HEIGHT)
        self.move((parent.width() - wide) // 2, parent.height() - HEIGHT - 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("bar"))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
        left = self.brochure.geometry().left() - 4
        if self.brochure.isVisible():
            painter.fillRect(QRectF(left - 2, 13, 1, 22), QColor(255, 255, 255, 60))
