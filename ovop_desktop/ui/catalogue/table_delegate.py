"""Cells of the products' table: tick, photo, name with hits, badges, state, words and numbers."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.catalogue.cell_line import CellLine
from ovop_desktop.ui.catalogue.cell_writer import CellWriter
from ovop_desktop.ui.catalogue.columns import ALL, KEYS
from ovop_desktop.ui.catalogue.ending import ending_look
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.paint_hits import draw_highlighted
from ovop_desktop.ui.catalogue.table_header import paint_tick
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import badge_width, paint_badge
from ovop_desktop.ui.widgets.photo_view import paint_photo

Index = QModelIndex | QPersistentModelIndex
PAD = 10
SPILL = 4
"""Pixels of its margin that a cell's badges may use."""
KEPT = 4_000
LEAVE = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class TableDelegate(QStyledItemDelegate):
    """Paints every cell of the table, and opens a line to type into; a press on the first column ticks."""

    ticked = Signal(int, object)

    def __init__(self, desk: Desk, model: ProductModel, writer: CellWriter) -> None:
        super().__init__()
        self._desk, self._model, self._writer = desk, model, writer
        self.hovered = -1
        self.covered = 0
        """Pixels at the left under which nothing is seen."""
        self._fonts: dict[tuple[str, bool], QFont] = {}
        self._short: dict[tuple[str, str, bool, int], str] = {}

    def _font(self, role: str, *, tabular: bool = False) -> QFont:
        """A font, made once: a cell is painted in a fifth of a millisecond."""
        if (role, tabular) not in self._fonts:
            self._fonts[role, tabular] = look.font(role, tabular=tabular)
        return self._fonts[role, tabular]

    def _shortened(self, text: str, role: str, tabular: bool, wide: int) -> str:
        """A text that fits into so many pixels; measured once."""
        asked = (text, role, tabular, wide)
        if asked not in self._short:
            if len(self._short) > KEPT:
                self._short.clear()
            metrics = QFontMetrics(self._font(role, tabular=tabular))
            self._short[asked] = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
        return self._short[asked]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as what the cell says."""
        font = look.font("row" if KEYS[index.column()] in {"name", "price"} else "body")
        wide = QFontMetricsF(font).horizontalAdvance(str(index.data() or ""))
        more = {"completeness": 34, "certificates": 60}.get(KEYS[index.column()], 4)
        return QSize(round(wide) + 2 * PAD + more, 52)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        row = self._model.row_at(index.row()) if option.rect.right() >= self.covered else None
        if row is None:
            return
        painter.save()
        area, ticked = QRectF(option.rect), self._model.is_ticked(row.id)
        self._paint_ground(painter, option, index, ticked)
        key, inner = KEYS[index.column()], area.adjusted(PAD, 0, -PAD, -1)
        ratio = painter.device().devicePixelRatioF()
        if key == "tick":
            paint_tick(painter, area, ticked, ratio)
        elif key == "photo":
            frame = QRectF(area.left() + 4, area.center().y() - 19, 52, 38)
            paint_photo(painter, frame, row.cover, self._desk.thumbnails, ratio, 6)
        elif key == "name":
            text = self._model.says.text(row, "name")
            line = QRectF(inner.left(), inner.center().y() - 12, inner.width(), 24)
            draw_highlighted(painter, line, text, self._model.query.words, self._font("row"), "ink")
        elif key == "certificates":
            self._paint_badges(painter, row, inner, ratio)
        elif key == "completeness":
            self._paint_state(painter, row, inner, ratio)
        else:
            self._paint_words(painter, index, row, inner)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, ticked: bool) -> None:
        """The tint of what is chosen, a frame round the current cell while the keyboard is here, the rule below."""
        area = QRectF(option.rect)
        view = option.widget
        current = view.currentIndex() if isinstance(view, QTableView) else QModelIndex()
        chosen = ticked or bool(option.state & QStyle.StateFlag.State_Selected)
        here = index.row() in {current.row(), self.hovered}
        # Smoothed, the edges of cells would let the page through where a pixel of theirs is no pixel of the screen.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(area, look.colour("nila_soft" if chosen else "hover" if here else "surface"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), look.colour("line"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if current.isValid() and current == index and _keys_are_at(view):
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -2), 4, 4)

    def _paint_words(self, painter: QPainter, index: Index, row: ProductRow, inner: QRectF) -> None:
        column = ALL[index.column()]
        strong = column.key == "price"
        role = "row" if strong else "body"
        product = self._model.product_at(index.row()) if column.deep else None
        said = self._model.says.text(row, column.key, product)
        painter.setFont(self._font(role, tabular=column.number))
        painter.setPen(look.colour("ink" if strong else "ink2"))
        side = Qt.AlignmentFlag.AlignRight if column.number else Qt.AlignmentFlag.AlignLeft
        text = self._shortened(said, role, column.number, int(inner.width()) + 1)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_state(self, painter: QPainter, row: ProductRow, inner: QRectF, ratio: float) -> None:
        text, tone, icon = self._model.says.state(row)
        token = "daun" if tone == "daun" else "kunyit_text"
        painter.drawPixmap(QPointF(inner.left(), inner.center().y() - 8), look.pixmap(icon, 16, token, ratio))
        painter.setFont(self._font("label"))
        painter.setPen(look.colour(token))
        painter.drawText(inner.adjusted(22, 0, 10, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_badges(self, painter: QPainter, row: ProductRow, area: QRectF, ratio: float) -> None:
        left = area.left()
        for place, badge in enumerate(row.badges):
            name = self._model.says.badge(badge.kind, badge.label)
            text, tone, icon = ending_look(name, badge, self._desk.suite.catalogue.today())
            others = len(row.badges) - place - 1
            room = area.right() + SPILL - left - (self._more_width(others) if others else 0)
            if place and badge_width(text, icon) > room:
                painter.setFont(self._font("badge"))
                painter.setPen(look.colour("ink2"))
                painter.drawText(QPointF(left, area.center().y() + 5), f"+{others + 1}")
                return
            text = self._badge_text(text, name, icon, room)
            wide = badge_width(text, icon)
            paint_badge(painter, QRectF(left, area.center().y() - 11, wide, 22), text, tone, icon, ratio)
            left += wide + 6

    def _badge_text(self, text: str, name: str, icon: str, room: float) -> str:
        """As much of a badge as there is room for: the days it still has go first, then the end of its name."""
        if badge_width(text, icon) <= room:
            return text
        around = badge_width("", icon)
        return self._shortened(name, "badge", False, max(0, int(room - around)))

    def _more_width(self, others: int) -> float:
        """Room for "+2" beside a badge."""
        return 6 + QFontMetricsF(self._font("badge")).horizontalAdvance(f"+{others}")

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What a cell has no room for is told in full."""
        text = str(index.data() or "")
        if text and self.sizeHint(option, index).width() > option.rect.width():
            QToolTip.showText(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line over the cell, with what can be chosen."""
        key, one = KEYS[index.column()], self._model.id_at(index.row())
        self._writer.begin(key)
        line = CellLine(parent, lambda text: self._writer.judge(one, key, text))
        line.setAccessibleName(self._model.says.header(key))
        if offers := self._writer.offers(key):
            line.offer(offers, at_once=key in {"category", "stock"})
            line.chosen.connect(lambda: self._take(line))
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell holds."""
        if isinstance(editor, CellLine) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Lie over the cell."""
        editor.setGeometry(option.rect.adjusted(1, 5, -1, -6))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what was typed."""
        if isinstance(editor, CellLine) and editor.text() != str(index.data(Qt.ItemDataRole.EditRole) or ""):
            self._writer.write(self._model.id_at(index.row()), KEYS[index.column()], editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab leave the line only when what it holds can be taken."""
        leaving = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in LEAVE
        if leaving and isinstance(watched, CellLine) and watched.isModified() and watched.refused():
            return True
        return super().eventFilter(watched, event)

    def _take(self, line: CellLine) -> None:
        line.setModified(True)
        self.commitData.emit(line)
        self.closeEditor.emit(line, QStyledItemDelegate.EndEditHint.SubmitModelCache)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """A press on the first column ticks."""
        if index.column() == 0 and event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.ticked.emit(index.row(), event.modifiers())
            return True
        return False


def _keys_are_at(view: object) -> bool:
    """Whether the keyboard is at a table, or at the one its first columns belong to."""
    if not isinstance(view, QTableView):
        return False
    under = view.parentWidget()
    return view.hasFocus() or (isinstance(under, QTableView) and under.hasFocus())
