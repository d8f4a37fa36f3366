"""The photo looked at, large, with what is known of it, and where it is to go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.photo import SMALL_SIDE
from ovop_desktop.ui.photos.glances import Glances
from ovop_desktop.ui.photos.product_picker import ProductPicker
from ovop_desktop.ui.photos.reasons import reason
from ovop_desktop.ui.photos.sorting import Row
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.cut_photo import outline
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.field import Line
from ovop_desktop.ui.widgets.label import Label

WIDTH = 340


class Picture(QWidget):
    """One file, whole, in the room there is."""

    def __init__(self, glances: Glances, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._glances = glances
        self._path: Path | None = None
        self.setMinimumHeight(96)
        self.setMaximumHeight(190)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_file(self, path: Path | None) -> None:
        """Show a file, or none."""
        self._path = path
        self.setAccessibleName(path.name if path else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it on the ground pictures lie on."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        painter.fillPath(outline(area, 8), look.colour("sunken"))
        shown = self._glances.picture(self._path) if self._path is not None else None
        if shown is None or shown.isNull():
            ratio = self.devicePixelRatioF()
            place = QPointF(area.center().x() - 14, area.center().y() - 14)
            painter.drawPixmap(place, look.pixmap("image", 28, "ink3", ratio))
            return
        size = shown.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        painter.drawPixmap(QRectF(left, top, size.width(), size.height()), shown, QRectF(shown.rect()))


class PhotoDetail(Speaking):
    """What is done here is done to every photo that is selected."""

    given = Signal(str)
    new_wanted = Signal(str)
    left = Signal()
    forgotten = Signal()

    def __init__(self, desk: Desk, glances: Glances, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._glances = desk, glances
        self._rows: list[Row] = []
        self.setFixedWidth(WIDTH)
        self.picture = Picture(glances)
        self.name = Label(role="label", elided=True)
        self.facts = Label(role="caption", token="ink2", wrap=True)
        self.badge = Badge()
        self.heading = Label(role="h3")
        self.picker = ProductPicker(desk)
        self.new_name = Line()
        self.new = Button("", "soft", "plus-circle", small=True)
        self.leave = Button("", "", small=True)
        self.forget = Button("", "ghost", small=True)
        card = Card(padding=14, spacing=8)
        for part in (self.picture, self.name, self.facts):
            card.column.addWidget(part)
        card.column.addLayout(row(self.badge, None))
        card.column.addWidget(self.heading)
        card.column.addWidget(self.picker, 1)
        card.column.addWidget(self.new_name)
        card.column.addLayout(row(self.new, None))
        card.column.addLayout(row(self.leave, self.forget, None))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.picker.picked.connect(self.given)
        self.new.clicked.connect(self._make_new)
        self.new_name.returnPressed.connect(self._make_new)
        self.leave.clicked.connect(self.left)
        self.forget.clicked.connect(self.forgotten)
        glances.ready.connect(self._arrived)
        self.speak(self.new.setText, lambda: self.tr("Jadikan produk baru"))
        self.speak(self.new_name.setAccessibleName, lambda: self.tr("Nama produk baru"))
        self.speak(self.new_name.setPlaceholderText, lambda: self.tr("Nama produk baru: menurut berkasnya"))
        self.speak(self.leave.setText, lambda: self.tr("Sisihkan"))
        self.speak(self.forget.setText, lambda: self.tr("Jangan tawarkan lagi"))
        self.speak(lambda _text: self._show(), str)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These are selected now."""
        self._rows = list(rows)
        first = self._rows[0] if self._rows else None
        likely = [one.product for one in first.found.meant.proposals] if first else []
        self.picker.offer(likely, first.product if first else None)
        labels = {one.name or one.found.said.label for one in self._rows}
        self.new_name.setText(labels.pop() if len(labels) == 1 else "")
        self.new_name.setCursorPosition(0)
        self._show()

    def _make_new(self) -> None:
        self.new_wanted.emit(" ".join(self.new_name.text().split()))

    def _arrived(self, path: Path) -> None:
        if self._rows and path == self._rows[0].path:
            self._show()

    def _show(self) -> None:
        first = self._rows[0] if self._rows else None
        self.setEnabled(first is not None)
        self.picture.show_file(first.path if first else None)
        self.name.setText(first.path.name if first else "")
        count = len(self._rows)
        self.heading.setText(
            counted(self.tr("Masukkan {count} foto ke"), count) if count > 1 else self.tr("Masukkan ke produk")
        )
        self.facts.setText(self._facts(first) if first else self.tr("Pilih foto di daftar untuk melihatnya."))
        self.badge.setVisible(first is not None)
        if first is not None:
            self.badge.set(*reason(first))

    def _facts(self, first: Row) -> str:
        seen = self._glances.seen(first.path)
        if seen.problem is not None:
            return self._desk.words.error(seen.problem)
        told = [first.path.parent.name]
        if seen.size != (0, 0):
            told.append(self.tr("{width} × {height} piksel").format(width=seen.size[0], height=seen.size[1]))
            if max(seen.size) < SMALL_SIDE:
                told.append(self.tr("kecil untuk dicetak"))
        if first.product is not None and first.product in seen.there:
            told.append(self.tr("sudah ada di produk ini, tidak akan digandakan"))
        return " · ".join(told)
