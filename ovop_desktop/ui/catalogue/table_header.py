"""The head of the products' table: names, the arrow of the order, and a box that ticks all."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ovop_desktop.ui.catalogue.columns import ALL, KEYS
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.shell import look

HEIGHT = 40
PAD = 10


class TableHeader(QHeaderView):
    """Painted by us, so that numbers stand over their columns and the arrow beside the name."""

    def __init__(self, model: ProductModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._products = model
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(40)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        model.ticked_changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        """As high as the picture says."""
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803 - Qt's own name
        """Paint the head of one column."""
        painter.save()
        area = QRectF(rect)
        painter.fillRect(area, look.colour("sunken"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        key = KEYS[logicalIndex]
        if key == "tick":
            paint_tick(painter, area, self._ticked(), painter.device().devicePixelRatioF())
        else:
            self._paint_name(painter, area, logicalIndex)
        painter.restore()

    def _paint_name(self, painter: QPainter, area: QRectF, section: int) -> None:
        column = ALL[section]
        font = look.font("label")
        metrics = QFontMetricsF(font)
        sorts = column.order is not None and self._products.query.order is column.order
        inner = area.adjusted(4 if column.key == "photo" else PAD, 0, -PAD, 0)
        room = inner.width() - (18 if sorts else 0)
        text = metrics.elidedText(self._products.says.header(column.key), Qt.TextElideMode.ElideRight, room)
        wide = metrics.horizontalAdvance(text)
        left = inner.right() - wide - (18 if sorts else 0) if column.number else inner.left()
        painter.setFont(font)
        painter.setPen(look.colour("ink" if sorts else "ink2"))
        painter.drawText(QRectF(left, inner.top(), wide + 2, inner.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if sorts:
            icon = "caret-down" if self.falls() else "caret-up"
            ratio = painter.device().devicePixelRatioF()
            painter.drawPixmap(QPointF(left + wide + 5, inner.center().y() - 7), look.pixmap(icon, 14, "ink", ratio))
        painter.setPen(QPen(look.colour("line2", 90), 1))
        painter.drawLine(QPointF(area.right() - 0.5, area.top() + 12), QPointF(area.right() - 0.5, area.bottom() - 12))

    def falls(self) -> bool:
        """Whether the values fall from the top: the newest first is how that order begins."""
        query = self._products.query
        changed = next(column.order for column in ALL if column.key == "changed")
        return query.descending is not (query.order is changed)

    def _ticked(self) -> bool | None:
        count = self._products.count_ticked()
        if not count:
            return False
        return True if count >= len(self._products.ids()) else None


def paint_tick(painter: QPainter, area: QRectF, ticked: bool | None, ratio: float) -> None:
    """A box in the middle of an area: ticked, not, or (None) some."""
    box = QRectF(area.center().x() - 9, area.center().y() - 9, 18, 18)
    painter.setPen(QPen(look.colour("line2" if ticked is False else "nila"), 1.4))
    painter.setBrush(look.colour("surface" if ticked is False else "nila"))
    painter.drawRoundedRect(box, 5, 5)
    if ticked is not False:
        icon = "minus-bold" if ticked is None else "check-bold"
        painter.drawPixmap(QPointF(box.left() + 3, box.top() + 3), look.pixmap(icon, 12, "on_nila", ratio))
