"""Paints the lines of the palette: icon, name with its hits, where it belongs, shortcut."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ovop_desktop.ui.catalogue.paint_hits import draw_highlighted
from ovop_desktop.ui.palette.entries import Entry
from ovop_desktop.ui.palette.results import ENTRY_ROLE, WORDS_ROLE
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.keys import keys_said
from ovop_desktop.ui.widgets.badge import badge_width, paint_badge

Index = QModelIndex | QPersistentModelIndex

LINE, HEADING = 40, 30
LEAST_DETAIL = 60


class ResultsDelegate(QStyledItemDelegate):
    """One painter for all lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Lines are higher than headings."""
        return QSize(200, LINE if isinstance(index.data(ENTRY_ROLE), Entry) else HEADING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a line."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry, area = index.data(ENTRY_ROLE), QRectF(option.rect)
        if isinstance(entry, Entry):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_line(painter, area, entry, str(index.data(WORDS_ROLE)), chosen)
        else:
            painter.setFont(look.font("overline"))
            painter.setPen(look.colour("ink3"))
            place = area.adjusted(12, 4, -12, 0)
            text = str(index.data()).upper()
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

    def _paint_line(self, painter: QPainter, area: QRectF, entry: Entry, words: str, chosen: bool) -> None:
        ratio = painter.device().devicePixelRatioF()
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("nila_soft"))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 8, 8)
        ink = "nila" if chosen else "ink2"
        middle = area.center().y()
        painter.drawPixmap(QPointF(area.left() + 12, middle - 9), look.pixmap(entry.icon, 18, ink, ratio))
        right = area.right() - 12
        if chosen:
            painter.drawPixmap(QPointF(right - 16, middle - 8), look.pixmap("arrow-elbow-down-left", 16, ink, ratio))
        right -= 26
        if entry.keys:
            shown = keys_said(entry.keys)
            wide = badge_width(shown)
            paint_badge(painter, QRectF(right - wide, middle - 11, wide, 22), shown, "neutral", "", ratio)
            right -= wide + 10
        left = area.left() + 42
        font = look.font("row")
        wide = min(QFontMetricsF(font).horizontalAdvance(entry.title) + 2, right - left)
        place = QRectF(left, middle - 10, wide, 20)
        draw_highlighted(painter, place, entry.title, words, font, "nila" if chosen else "ink")
        room = right - left - wide - 12
        if entry.detail and room >= LEAST_DETAIL:
            place = QRectF(left + wide + 12, middle - 10, room, 20)
            draw_highlighted(painter, place, entry.detail, words, look.font("second"), "ink2")
