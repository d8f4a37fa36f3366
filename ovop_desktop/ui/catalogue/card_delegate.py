"""One product as a card: photo, state, name, place, price, certificates."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.catalogue.highlight import hits
from ovop_desktop.ui.catalogue.product_model import Role
from ovop_desktop.ui.catalogue.product_words import ProductWords
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.thumbnails import Thumbnails, cover
from ovop_desktop.ui.widgets.badge import badge_width, paint_badge

RADIUS = 12
EXTRA = 112
"""Height of the words below the photo."""

Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Paints cards; `searched` are the words to mark in names."""

    def __init__(self, words: ProductWords, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._thumbnails = words, thumbnails
        self.searched = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The grid decides; this is its narrowest card."""
        return QSize(240, 160 + EXTRA)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a card; a product that just went away leaves its place empty."""
        row = index.data(Role.ROW)
        if not isinstance(row, ProductRow):
            return
        area = QRectF(option.rect)  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        widget: QWidget | None = option.widget  # type: ignore[attr-defined]
        ratio = widget.devicePixelRatioF() if widget else 1.0
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        near = bool(state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.fillPath(path, look.colour("surface"))
        photo = QRectF(area.left(), area.top(), area.width(), area.width() * 2 // 3)
        self._paint_photo(painter, photo, path, row, ratio)
        self._paint_state(painter, photo, row, ratio)
        if chosen or near:
            _paint_tick(painter, QPointF(area.left() + 10, area.top() + 10), chosen, ratio)
        self._paint_words(painter, area.adjusted(13, photo.height() + 10, -13, 0), row, ratio)
        _paint_edge(painter, area, path, state)
        painter.restore()

    def _paint_photo(self, painter: QPainter, area: QRectF, path: QPainterPath, row: ProductRow, ratio: float) -> None:
        painter.save()
        painter.setClipPath(path)
        painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        shown = self._scaled(row, area, ratio)
        if shown is None:
            painter.fillRect(area, look.colour("sunken"))
            name = "image-square" if row.cover is None else "image"
            place = QPointF(area.center().x() - 16, area.center().y() - 16)
            painter.drawPixmap(place, look.pixmap(name, 32, "ink3", ratio))
            if row.cover is None:
                painter.setFont(look.font("caption"))
                painter.setPen(look.colour("ink2"))
                below = QRectF(area.left(), area.center().y() + 20, area.width(), 18)
                painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.tr("Belum ada foto"))
        else:
            painter.drawPixmap(area.topLeft(), shown)
        if row.archived:
            painter.fillRect(area, look.colour("surface", 120))
        elif look.theme() == "dark" and shown is not None:
            painter.fillRect(area, QColor(0, 0, 0, 20))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), QColor(0, 0, 0, 18))
        painter.restore()

    def _scaled(self, row: ProductRow, area: QRectF, ratio: float) -> QPixmap | None:
        if row.cover is None:
            return None
        wide, high = round(area.width() * ratio), round(area.height() * ratio)
        key = f"card/{row.cover.digest}/{row.cover.crop}/{wide}x{high}"
        held = QPixmap()
        if QPixmapCache.find(key, held):
            return held
        fetched = self._thumbnails.get(row.cover, max(wide, round(high * 4 / 3)))
        if fetched is None:
            return None
        made = cover(fetched, wide, high)
        made.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, made)
        return made

    def _paint_state(self, painter: QPainter, photo: QRectF, row: ProductRow, ratio: float) -> None:
        icon, token = ("circle-dashed", "kunyit_text") if row.missing else ("check-circle-fill", "daun")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface", 240))
        if not row.missing and not row.archived:
            pill = QRectF(photo.right() - 34, photo.top() + 10, 24, 24)
            painter.drawEllipse(pill)
            painter.drawPixmap(pill.topLeft() + QPointF(4, 4), look.pixmap(icon, 16, token, ratio))
            return
        text = self._words.state(row)
        if row.archived:
            icon, token, text = "archive-box", "ink2", self.tr("Diarsipkan")
        wide = QFontMetricsF(look.font("badge")).horizontalAdvance(text) + 33
        pill = QRectF(photo.right() - wide - 10, photo.top() + 10, wide, 24)
        painter.drawRoundedRect(pill, 12, 12)
        painter.drawPixmap(pill.topLeft() + QPointF(8, 5), look.pixmap(icon, 14, token, ratio))
        painter.setFont(look.font("badge"))
        painter.setPen(look.colour(token))
        painter.drawText(pill.adjusted(25, -1, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_words(self, painter: QPainter, area: QRectF, row: ProductRow, ratio: float) -> None:
        words = self._words
        paint_marked(painter, _line(area, 0, 20), words.name(row), "row", "ink", self.searched, 15)
        paint_marked(painter, _line(area, 20, 18), words.place(row), "second", "ink2", self.searched)
        self._paint_price(painter, _line(area, 42, 20), row)
        self._paint_badges(painter, _line(area, 69, 22), row, ratio)

    def _paint_price(self, painter: QPainter, line: QRectF, row: ProductRow) -> None:
        text = self._words.price(row)
        font = look.font("h3", tabular=True, size=15) if row.lowest else look.font("second")
        painter.setFont(font)
        painter.setPen(look.colour("ink" if row.lowest else "ink2"))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
        if row.lowest and row.net:
            used = QFontMetricsF(font).horizontalAdvance(text) + 6
            painter.setFont(look.font("second"))
            painter.setPen(look.colour("ink2"))
            rest = line.adjusted(used, 1, 0, 1)
            shown = QFontMetricsF(look.font("second")).elidedText(
                f"/ {row.net}", Qt.TextElideMode.ElideRight, max(0.0, rest.width())
            )
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_badges(self, painter: QPainter, line: QRectF, row: ProductRow, ratio: float) -> None:
        badges = self._words.badges(row)
        if not badges:
            painter.setFont(look.font("caption"))
            painter.setPen(look.colour("ink3"))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.tr("Belum ada sertifikat"))
            return
        paint_badges(painter, line, [(one.text, one.tone, one.icon) for one in badges], ratio)


def _line(area: QRectF, top: float, height: float) -> QRectF:
    return QRectF(area.left(), area.top() + top, area.width(), height)


def paint_badges(painter: QPainter, line: QRectF, badges: list[tuple[str, str, str]], ratio: float) -> None:
    """Badges side by side; those that do not fit are counted: "+2"."""
    left = line.left()
    for place, (text, tone, icon) in enumerate(badges):
        wide = badge_width(text, icon)
        rest = len(badges) - place - 1
        if left + wide + (28 if rest else 0) > line.right() + 1 and place:
            painter.setFont(look.font("badge"))
            painter.setPen(look.colour("ink2"))
            painter.drawText(
                QRectF(left + 1, line.top(), 40, line.height()), Qt.AlignmentFlag.AlignVCenter, f"+{rest + 1}"
            )
            return
        wide = min(wide, line.right() - left)
        paint_badge(painter, QRectF(left, line.top(), wide, line.height()), text, tone, icon, ratio)
        left += wide + 5


def paint_marked(
    painter: QPainter, line: QRectF, text: str, role: str, token: str, searched: str, size: int | None = None
) -> None:
    """One line of text, shortened to its room, with the searched words on turmeric."""
    font = look.font(role, size=size)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width())
    for start, length in hits(shown, searched) if searched else []:
        left = line.left() + metrics.horizontalAdvance(shown[:start])
        wide = metrics.horizontalAdvance(shown[: start + length]) - metrics.horizontalAdvance(shown[:start])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("kunyit_soft"))
        painter.drawRoundedRect(QRectF(left - 1, line.top(), wide + 2, line.height()), 3, 3)
    painter.setFont(font)
    painter.setPen(look.colour(token))
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)


def _paint_tick(painter: QPainter, corner: QPointF, chosen: bool, ratio: float) -> None:
    box = QRectF(corner.x(), corner.y(), 24, 24)
    painter.setPen(QPen(look.colour("surface" if chosen else "line2"), 1.5))
    painter.setBrush(look.colour("nila") if chosen else look.colour("surface", 245))
    painter.drawRoundedRect(box, 7, 7)
    if chosen:
        painter.drawPixmap(box.topLeft() + QPointF(4.5, 4.5), look.pixmap("check-bold", 15, "on_nila", ratio))


def _paint_edge(painter: QPainter, area: QRectF, path: QPainterPath, state: QStyle.StateFlag) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if state & QStyle.StateFlag.State_Selected:
        painter.setPen(QPen(look.colour("nila"), 2.5))
        painter.drawRoundedRect(area.adjusted(1.25, 1.25, -1.25, -1.25), RADIUS, RADIUS)
    elif state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QPen(look.colour("focus"), 2))
        painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(QPen(look.colour("line2"), 1.5))
        painter.drawPath(path)
    else:
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawPath(path)
