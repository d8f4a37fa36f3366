"""A product as a card in the gallery: one painter for all of them, no widget per card."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.catalogue.ending import ending_look
from ovop_desktop.ui.catalogue.model import ROW_ROLE, TICKED_ROLE, ProductModel
from ovop_desktop.ui.catalogue.paint_hits import draw_highlighted
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import badge_width, paint_badge
from ovop_desktop.ui.widgets.photo_view import paint_photo

GAP = 14
TEXT_HEIGHT = 112
Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Photo 3:2, tick, state, name, place, price, certificates."""

    ticked = Signal(int, object)

    def __init__(self, desk: Desk, model: ProductModel) -> None:
        super().__init__()
        self._desk, self._model = desk, model
        self._size = QSize(262, 300)

    def fit(self, width: int) -> QSize:
        """Share a row of `width` pixels among cards of about 262 and return the size of a cell."""
        across = max(1, (width + GAP) // (240 + GAP))
        cell = width // across
        self._size = QSize(cell, round((cell - GAP) / 1.5) + TEXT_HEIGHT + GAP)
        return self._size

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All cells are alike."""
        return self._size

    def _card(self, option: QStyleOptionViewItem) -> QRectF:
        return QRectF(option.rect).adjusted(0.5, 0.5, -GAP - 0.5, -GAP - 0.5)

    def _box(self, card: QRectF) -> QRectF:
        return QRectF(card.left() + 10, card.top() + 10, 24, 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, ProductRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card, state = self._card(option), option.state
        ticked = bool(index.data(TICKED_ROLE))
        path = QPainterPath()
        path.addRoundedRect(card, 12, 12)
        painter.fillPath(path, look.colour("surface"))
        photo = QRectF(card.left(), card.top(), card.width(), card.height() - TEXT_HEIGHT)
        ratio = painter.device().devicePixelRatioF()
        paint_photo(painter, photo, row.cover, self._desk.thumbnails, ratio, 12, crown=True)
        near = bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus))
        edge = "nila" if ticked else "line2" if near else "line"
        painter.setPen(QPen(look.colour(edge), 2.5 if ticked else 1))
        painter.drawPath(path)
        if state & QStyle.StateFlag.State_Selected and not ticked:
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawPath(path)
        if ticked or near:
            self._paint_box(painter, self._box(card), ticked)
        self._paint_state(painter, row, card)
        self._paint_words(
            painter, row, QRectF(card.left() + 13, photo.bottom() + 9, card.width() - 26, TEXT_HEIGHT - 14)
        )
        painter.restore()

    def _paint_box(self, painter: QPainter, box: QRectF, ticked: bool) -> None:
        painter.setPen(QPen(look.colour("white" if ticked else "line2"), 1.5))
        painter.setBrush(look.colour("nila" if ticked else "surface"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if ticked:
            mark = look.pixmap("check-bold", 15, "on_nila", painter.device().devicePixelRatioF())
            painter.drawPixmap(QPointF(box.left() + 4.5, box.top() + 4.5), mark)

    def _paint_state(self, painter: QPainter, row: ProductRow, card: QRectF) -> None:
        text, tone, icon = self._model.says.state(row)
        if row.missing == 0:
            text, tone = "", "white"
        wide = badge_width(text, icon) if text else 24
        area = QRectF(card.right() - wide - 9, card.top() + 10, wide, 24)
        if text:
            paint_badge(painter, area, text, tone, icon, painter.device().devicePixelRatioF())
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface"))
        painter.drawEllipse(area)
        mark = look.pixmap(icon, 16, "daun", painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(area.left() + 4, area.top() + 4), mark)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_words(self, painter: QPainter, row: ProductRow, area: QRectF) -> None:
        top = area.top()
        name = self._model.says.text(row, "name")
        line = QRectF(area.left(), top, area.width(), 21)
        draw_highlighted(painter, line, name, self._model.query.words, look.font("row", size=15), "ink")
        place = " · ".join(part for part in (row.village, row.regency) if part)
        line = QRectF(area.left(), top + 21, area.width(), 19)
        draw_highlighted(painter, line, place, self._model.query.words, look.font("second"), "ink2")
        self._paint_price(painter, row, QRectF(area.left(), top + 43, area.width(), 22))
        self._paint_badges(painter, row, QRectF(area.left(), top + 70, area.width(), 23))

    def _text(self, painter: QPainter, area: QRectF, text: str) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_price(self, painter: QPainter, row: ProductRow, area: QRectF) -> None:
        if row.lowest is None:
            painter.setFont(look.font("second"))
            painter.setPen(look.colour("kunyit_text"))
            self._text(painter, area, self.tr("Belum ada harga"))
            return
        price = self._desk.words.price(row.lowest)
        painter.setFont(look.font("h2", tabular=True, size=15))
        painter.setPen(look.colour("ink"))
        self._text(painter, area, price)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(price) + 6
        if row.net:
            painter.setFont(look.font("second"))
            painter.setPen(look.colour("ink2"))
            self._text(painter, area.adjusted(wide, 0, 0, 0), f"/ {row.net}")

    def _paint_badges(self, painter: QPainter, row: ProductRow, area: QRectF) -> None:
        left, today, ratio = area.left(), self._desk.suite.catalogue.today(), painter.device().devicePixelRatioF()
        for place, badge in enumerate(row.badges):
            text, tone, icon = ending_look(self._model.says.badge(badge.kind, badge.label), badge, today)
            wide = badge_width(text, icon)
            if left + wide > area.right():
                painter.setFont(look.font("badge"))
                painter.setPen(look.colour("ink2"))
                painter.drawText(QPointF(left, area.bottom() - 7), f"+{len(row.badges) - place}")
                return
            paint_badge(painter, QRectF(left, area.top(), wide, 22), text, tone, icon, ratio)
            left += wide + 6

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A press on the box ticks."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            reach = self._box(self._card(option)).adjusted(-6, -6, 8, 8)
            if reach.contains(event.position()):
                self.ticked.emit(index.row(), event.modifiers())
                return True
        return False
