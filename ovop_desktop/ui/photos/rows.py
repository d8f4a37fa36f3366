"""The list of photos: file, arrow, product, and how sure that is. Thousands of rows, painted, not made of widgets."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.photos.glances import Glances
from ovop_desktop.ui.photos.reasons import reason
from ovop_desktop.ui.photos.sorting import Row
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.cut_photo import cover, outline
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.widgets.badge import badge_width, paint_badge
from ovop_desktop.ui.widgets.photo_view import paint_photo

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
HEIGHT = 68
PICTURE = QSize(72, 52)
BOX = 20
Index = QModelIndex | QPersistentModelIndex


class PhotoRows(QAbstractListModel):
    """The rows shown now, with the products they go to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._catalogue, self._words = desk.suite.catalogue, desk.words
        self.rows: list[Row] = []
        self._products: dict[EntityId, ProductRow] = {}

    def show_rows(self, rows: list[Row]) -> None:
        """Show others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        self.renew()

    def renew(self) -> None:
        """Their products or ticks are others now."""
        wanted = {row.product for row in self.rows if row.product is not None}
        self._products = {one.id: one for one in self._catalogue.product_rows(sorted(wanted))}
        if self.rows:
            self.dataChanged.emit(self.index(0), self.index(len(self.rows) - 1))

    def product(self, row: Row) -> ProductRow | None:
        """The product a row goes to."""
        return self._products.get(row.product) if row.product is not None else None

    def target(self, row: Row) -> str:
        """What the product is called, empty when there is none."""
        product = self.product(row)
        return self._words.product_name(product.name) if product else row.name

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """How many photos."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself; in words for those who cannot see it."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            target = self.target(row)
            return f"{row.path.name} → {target}, {reason(row)[0]}" if target else f"{row.path.name}, {reason(row)[0]}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.path)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        return None


class PhotoDelegate(QStyledItemDelegate):
    """Tick, picture, name and folder of the file; then where it goes and why."""

    ticked = Signal(int)

    def __init__(self, model: PhotoRows, glances: Glances, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._model, self._glances, self._thumbnails = model, glances, thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of a picture's height."""
        return QSize(420, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row: Row = index.data(ROW_ROLE)
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, look.colour("nila_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, look.colour("hover"))
        painter.setPen(look.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if row.has_target:
            _paint_box(painter, _box(area), row.ticked)
        picture = QRectF(area.left() + 44, area.top() + 8, PICTURE.width(), PICTURE.height())
        self._paint_picture(painter, picture, row)
        middle = area.left() + max(260.0, area.width() * 0.46)
        left = picture.right() + 12
        _say(painter, QRectF(left, area.top() + 12, middle - left - 12, 22), row.path.name, "label", "ink")
        _say(painter, QRectF(left, area.top() + 34, middle - left - 12, 20), row.path.parent.name, "caption", "ink2")
        ratio = painter.device().devicePixelRatioF()
        if row.has_target:
            shade = "nila" if row.ticked else "ink3"
            painter.drawPixmap(QPointF(middle, area.center().y() - 9), look.pixmap("arrow-right", 18, shade, ratio))
        self._paint_target(painter, QRectF(middle + 30, area.top(), area.right() - middle - 42, HEIGHT), row, ratio)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRectF, row: Row) -> None:
        shown = self._glances.picture(row.path, row.product)
        shape = outline(area, 6)
        if shown is None or shown.isNull():
            painter.fillPath(shape, look.colour("sunken"))
            icon = "warning-circle" if row.refused else "image"
            place = QPointF(area.center().x() - 11, area.center().y() - 11)
            painter.drawPixmap(place, look.pixmap(icon, 22, "saga" if row.refused else "ink3",
                                                  painter.device().devicePixelRatioF()))  # fmt: skip
            return
        painter.save()
        painter.setClipPath(shape)
        painter.drawPixmap(area, _cut(shown, area, painter.device().devicePixelRatioF()), QRectF())
        painter.restore()

    def _paint_target(self, painter: QPainter, area: QRectF, row: Row, ratio: float) -> None:
        words, tone, icon = reason(row)
        there = row.product is not None and row.product in self._glances.seen(row.path).there
        if there:
            words, tone, icon = self.tr("sudah ada di produk ini"), "neutral", "copy"
        product, left = self._model.product(row), area.left()
        if product is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            cover_area = QRectF(left, area.top() + 12, 44, 44)
            paint_photo(painter, cover_area, product.cover, self._thumbnails, ratio, 6)
            left += 56
        target = self._model.target(row)
        room = area.right() - left
        wide = min(badge_width(words, icon), room)
        if target:
            token = "ink" if row.ticked else "ink2"
            _say(painter, QRectF(left, area.top() + 11, room, 22), target, "label", token)
            paint_badge(painter, QRectF(left, area.top() + 35, wide, 22), words, tone, icon, ratio)
        else:
            paint_badge(painter, QRectF(left, area.center().y() - 11, wide, 22), words, tone, icon, ratio)

    def editorEvent(self, event: QEvent, model: Any, option: QStyleOptionViewItem, index: Index) -> bool:
        """A press on the box ticks."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
            near = _box(QRectF(option.rect)).adjusted(-8, -14, 8, 14)
            if near.contains(event.position()):
                self.ticked.emit(index.row())
                return True
        return super().editorEvent(event, model, option, index)


class PhotoList(QListView):
    """The list itself. `marked`: other rows are selected; `space_pressed`: tick them; `gone`: put them aside."""

    marked = Signal()
    space_pressed = Signal()
    delete_pressed = Signal()

    def __init__(self, delegate: PhotoDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def selectionChanged(self, selected: Any, deselected: Any) -> None:
        """Tell."""
        super().selectionChanged(selected, deselected)
        self.marked.emit()

    def chosen(self) -> list[Row]:
        """The rows that are selected, from the top."""
        return [index.data(ROW_ROLE) for index in sorted(self.selectedIndexes(), key=lambda one: one.row())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Delete puts aside."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.space_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


def _box(area: QRectF) -> QRectF:
    return QRectF(area.left() + 12, area.center().y() - BOX / 2, BOX, BOX)


def _paint_box(painter: QPainter, box: QRectF, ticked: bool) -> None:
    painter.setPen(QPen(look.colour("nila" if ticked else "line2"), 1.5))
    painter.setBrush(look.colour("nila" if ticked else "surface"))
    painter.drawRoundedRect(box, 5, 5)
    if ticked:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(QPointF(box.left() + 3, box.top() + 3), look.pixmap("check-bold", 14, "on_nila", ratio))


def _cut(picture: QPixmap, area: QRectF, ratio: float) -> QPixmap:
    return cover(picture, round(area.width() * ratio), round(area.height() * ratio))


def _say(painter: QPainter, area: QRectF, text: str, role: str, token: str) -> None:
    font = look.font(role)
    painter.setFont(font)
    painter.setPen(look.colour(token))
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
