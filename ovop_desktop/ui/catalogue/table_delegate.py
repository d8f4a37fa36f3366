"""Cells of the products' table that are more than a word: tick, photo, name with hits, badges, state."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.catalogue.model import COLUMNS, ROW_ROLE, TICKED_ROLE, ProductModel
from ovop_desktop.ui.catalogue.paint_hits import draw_highlighted
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import badge_width, paint_badge
from ovop_desktop.ui.widgets.photo_view import paint_photo

Index = QModelIndex | QPersistentModelIndex


class TableDelegate(QStyledItemDelegate):
    """Paints every cell of the table; a press on the first column ticks."""

    ticked = Signal(int, object)

    def __init__(self, desk: Desk, model: ProductModel) -> None:
        super().__init__()
        self._desk, self._model = desk, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ProductRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area, state = QRectF(option.rect), option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected) or bool(index.data(TICKED_ROLE))
        painter.fillRect(area, look.colour("nila_soft" if chosen else "surface"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.colour("line"))
        column, inner = COLUMNS[index.column()], area.adjusted(10, 0, -10, -1)
        ratio = painter.device().devicePixelRatioF()
        if column == "tick":
            self._paint_tick(painter, area, bool(index.data(TICKED_ROLE)), ratio)
        elif column == "photo":
            frame = QRectF(area.left() + 4, area.center().y() - 19, 52, 38)
            paint_photo(painter, frame, row.cover, self._desk.thumbnails, ratio, 6)
        elif column == "name":
            text = self._model.text(row, "name")
            line = QRectF(inner.left(), inner.center().y() - 12, inner.width(), 24)
            draw_highlighted(painter, line, text, self._model.query.words, look.font("row"), "ink")
        elif column == "certificates":
            self._paint_badges(painter, row, inner, ratio)
        elif column == "completeness":
            text, tone, icon = self._model.state(row)
            token = "daun" if tone == "daun" else "kunyit_text"
            painter.drawPixmap(QPointF(inner.left(), inner.center().y() - 8), look.pixmap(icon, 16, token, ratio))
            painter.setFont(look.font("label"))
            painter.setPen(look.colour(token))
            painter.drawText(inner.adjusted(22, 0, 10, 0), Qt.AlignmentFlag.AlignVCenter, text)
        else:
            strong = column == "price"
            painter.setFont(look.font("row" if strong else "body", tabular=strong))
            painter.setPen(look.colour("ink" if strong else "ink2"))
            text = painter.fontMetrics().elidedText(
                self._model.text(row, column), Qt.TextElideMode.ElideRight, int(inner.width())
            )
            side = Qt.AlignmentFlag.AlignRight if strong else Qt.AlignmentFlag.AlignLeft
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_tick(self, painter: QPainter, area: QRectF, ticked: bool, ratio: float) -> None:
        box = QRectF(area.center().x() - 9, area.center().y() - 9, 18, 18)
        painter.setPen(QPen(look.colour("nila" if ticked else "line2"), 1.4))
        painter.setBrush(look.colour("nila" if ticked else "surface"))
        painter.drawRoundedRect(box, 5, 5)
        if ticked:
            painter.drawPixmap(QPointF(box.left() + 3, box.top() + 3), look.pixmap("check-bold", 12, "on_nila", ratio))

    def _paint_badges(self, painter: QPainter, row: ProductRow, area: QRectF, ratio: float) -> None:
        left = area.left()
        for place, badge in enumerate(row.badges):
            text = self._model.badge_text(badge.kind.value, badge.label)
            wide = badge_width(text)
            rest = 26 if place + 1 < len(row.badges) else 0
            if place and left + wide + rest > area.right() + 12:
                painter.setFont(look.font("badge"))
                painter.setPen(look.colour("ink2"))
                painter.drawText(QPointF(left, area.center().y() + 5), f"+{len(row.badges) - place}")
                return
            paint_badge(painter, QRectF(left, area.center().y() - 11, wide, 22), text, "neutral", "", ratio)
            left += wide + 6

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A press on the first column ticks."""
        if index.column() == 0 and event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.ticked.emit(index.row(), event.modifiers())
            return True
        return False
