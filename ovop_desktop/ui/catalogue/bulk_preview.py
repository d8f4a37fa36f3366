"""Old → new for every product that is to change, as a list that stays quick with thousands of lines."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ovop_desktop.ui.catalogue.bulk_words import PreviewLine
from ovop_desktop.ui.shell import look

LINE_ROLE = Qt.ItemDataRole.UserRole + 1
HEIGHT = 48
WARNED = 64
"""A reason may take two lines."""

PAD = 10
Index = QModelIndex | QPersistentModelIndex


class PreviewModel(QAbstractListModel):
    """The lines."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[PreviewLine] = []

    def show_lines(self, lines: list[PreviewLine]) -> None:
        """Show others."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def warned(self) -> bool:
        """Whether any line says why something stays; such lines come first."""
        return bool(self.lines) and bool(self.lines[0].warning)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A line; its words are also its tooltip and what is read out."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return line.spoken()
        return None


class PreviewDelegate(QStyledItemDelegate):
    """The product's name; below it the old value, an arrow, and the new one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines, or three when it is said why a value stays."""
        line: PreviewLine = index.data(LINE_ROLE)
        return QSize(120, WARNED if line.warning else HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a line and the rule below it."""
        line: PreviewLine = index.data(LINE_ROLE)
        area = QRectF(option.rect)
        inner = area.adjusted(PAD, 4, -PAD, -5)
        painter.save()
        painter.setPen(look.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        half = (HEIGHT - 9) / 2
        upper = QRectF(inner.left(), inner.top(), inner.width(), half)
        lower = QRectF(inner.left(), inner.top() + half, inner.width(), inner.height() - half)
        if line.warning:
            _say(painter, upper, f"{line.product} · {line.what}" if line.what else line.product, "label", "ink")
            self._reason(painter, lower, line.warning)
        else:
            _say(painter, upper, line.product, "label", "ink")
            self._values(painter, lower, line)
        painter.restore()

    def _reason(self, painter: QPainter, area: QRectF, told: str) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(area.topLeft(), look.pixmap("warning", 16, "kunyit_text", ratio))
        painter.setFont(look.font("caption"))
        painter.setPen(look.colour("kunyit_text"))
        words = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        painter.drawText(area.adjusted(22, 0, 0, 4), words, told)

    def _values(self, painter: QPainter, area: QRectF, line: PreviewLine) -> None:
        metrics = QFontMetricsF(look.font("caption", tabular=True))
        new = f" → {line.new}"
        old = f"{line.what}: {line.old}"
        room = max(area.width() - metrics.horizontalAdvance(new), area.width() * 0.45)
        width = min(metrics.horizontalAdvance(old), room)
        _say(painter, QRectF(area.left(), area.top(), width + 1, area.height()), old, "caption", "ink2")
        _say(painter, area.adjusted(width, 0, 0, 0), new, "caption", "nila")


def _say(painter: QPainter, area: QRectF, text: str, role: str, token: str) -> None:
    font = look.font(role, tabular=True)
    painter.setFont(font)
    painter.setPen(look.colour(token))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Preview(QListView):
    """The list itself; read only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = PreviewModel()
        self._delegate = PreviewDelegate()
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.lines.modelReset.connect(self._measure)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(3 * HEIGHT + 4)

    def _measure(self) -> None:
        """Reasons make lines unlike; without any, one line is measured for all."""
        self.setUniformItemSizes(not self.lines.warned())
