"""The sidebar: where one is and where one can go; only pages that exist."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.ornament import faded_kawung, logo
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.card import Rule
from ovop_desktop.ui.widgets.label import Label

WIDE, NARROW = 220, 68


class Item(QAbstractButton):
    """A page in the sidebar with its icon and, where it helps, a number."""

    def __init__(self, icon: str, height: int = 42, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._count, self._narrow = icon, "", False
        self._share: float | None = None
        self.setCheckable(True)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.pointing(self)

    @property
    def icon_name(self) -> str:
        """The page's icon."""
        return self._icon

    def set_words(self, name: str, keys: str) -> None:
        """The page's name and shortcut."""
        self.setText(name)
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  ({keys})" if keys else name)

    def set_count(self, count: str) -> None:
        """The number at the right."""
        self._count = count
        self.update()

    def set_share(self, share: float | None) -> None:
        """Show a ring with how much (0 to 1) of the page's long work is done; None when none is under way."""
        self._share = share
        self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone."""
        self._narrow = narrow
        self.update()

    def sizeHint(self) -> QSize:
        """As high as it is fixed."""
        return QSize(44, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint plate, mark, icon, name, number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if here or self.underMouse():
            painter.setBrush(look.colour("white", 30 if here else 16))
            painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        if here:
            painter.setBrush(look.colour("kunyit"))
            painter.drawRoundedRect(QRectF(0, 10, 3.5, self.height() - 20), 1.75, 1.75)
        left = (self.width() - 21) / 2 if self._narrow else 14
        name = f"{self._icon}-fill" if here else self._icon
        ink = "kunyit" if here else "side_text"
        place = QPointF(left, (self.height() - 21) / 2)
        painter.drawPixmap(place, look.pixmap(name, 21, ink, self.devicePixelRatioF()))
        if self._share is not None:
            right = self.width() - (20 if self._narrow else 30)
            area = QRectF(right, self.height() / 2 - (18 if self._narrow else 8), 14, 14)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("white", 50), 2.5))
            painter.drawEllipse(area)
            painter.setPen(QPen(look.colour("kunyit"), 2.5))
            painter.drawArc(area, 90 * 16, -round(360 * 16 * max(self._share, 0.06)))
        if self._narrow:
            return
        painter.setPen(look.colour("side_active" if here else "side_text"))
        painter.setFont(look.font("row" if here else "body"))
        painter.drawText(
            QRectF(46, 0, self.width() - 50, self.height() - 1), Qt.AlignmentFlag.AlignVCenter, self.text()
        )
        if self._count and self._share is None:
            painter.setFont(look.font("badge", tabular=True))
            painter.setPen(look.colour("side_text"))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(0, 0, self.width() - 14, self.height() - 1), flags, self._count)


class Mark(QWidget):
    """The program's mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(36, 36)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        QPainter(self).drawPixmap(0, 0, logo(self.width(), self.devicePixelRatioF()))


class Sidebar(Speaking):
    """Emits `chosen` with a page's key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look.dark_ground(self)
        self._narrow = False
        self._mark = Mark()
        self._name = Label(role="h2", token="side_active")
        self._office = Label(role="caption", token="side_text", elided=True)
        self._titles = QWidget()
        titles = QVBoxLayout(self._titles)
        titles.setContentsMargins(0, 0, 0, 0)
        titles.setSpacing(0)
        titles.addWidget(self._name)
        titles.addWidget(self._office)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(8, 13, 0, 13)
        self._head.setSpacing(11)
        self._head.addWidget(self._mark)
        self._head.addWidget(self._titles, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 0, 12, 12)
        self._column.setSpacing(3)
        self._column.addLayout(self._head)
        self._items: dict[str, Item] = {}
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(12, 8, 0, 2)
        foot.setSpacing(9)
        self._safe = Label(role="caption", token="side_text", wrap=True)
        self._backup = Label(role="caption", token="side_text", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(self._safe)
        lines.addWidget(self._backup)
        foot.addWidget(Glyph("hard-drives", 16, "side_text"), 0, Qt.AlignmentFlag.AlignTop)
        foot.addLayout(lines, 1)
        self._rule = Rule(token="side_line")
        self.speak(self._name.setText, lambda: self.tr("Katalog Desa"))
        self.speak(self._safe.setText, lambda: self.tr("Semua data di laptop ini"))

    def build(self, upper: list[tuple[str, str]], lower: list[tuple[str, str]]) -> None:
        """Items (key, icon) above and at the foot."""
        for key, icon in upper:
            self._add(key, Item(icon))
        self._column.addStretch(1)
        for key, icon in lower:
            self._add(key, Item(icon, 38))
        self._column.addWidget(self._rule)
        self._column.addWidget(self._foot)

    def _add(self, key: str, item: Item) -> None:
        self._items[key] = item
        item.clicked.connect(lambda: self._pressed(key))
        self._column.addWidget(item)

    def _pressed(self, key: str) -> None:
        self.mark(next((held for held, item in self._items.items() if item.isChecked() and held != key), key))
        self.chosen.emit(key)

    def item(self, key: str) -> Item:
        """The item of a page."""
        return self._items[key]

    def places(self) -> list[tuple[str, str, str]]:
        """Key, icon and name of every page, from above to below."""
        return [(key, item.icon_name, item.text()) for key, item in self._items.items()]

    def mark(self, key: str) -> None:
        """Mark the page that is shown."""
        for held, item in self._items.items():
            item.setChecked(held == key)

    def set_office(self, name: str) -> None:
        """Whose catalogue it is."""
        self._office.setText(name)

    def set_backup(self, text: str) -> None:
        """When it was last backed up."""
        self._backup.setText(text)

    def set_narrow(self, narrow: bool) -> None:
        """Icons alone, or with names."""
        self._narrow = narrow
        self.setFixedWidth(NARROW if narrow else WIDE)
        self._titles.setVisible(not narrow)
        self._foot.setVisible(not narrow)
        self._rule.setVisible(not narrow)
        self._head.setContentsMargins(*((4, 14, 0, 14) if narrow else (8, 13, 0, 13)))
        for item in self._items.values():
            item.set_narrow(narrow)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the indigo with its strip of kawung."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("side"))
        if self.height() > 560:
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(0, self.height() - 370, faded_kawung(self.width(), 170, 44, 24, ratio))
