"""Choosing: one of a few side by side, on or off, several from a list under a chip."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.popover import Popover
from ovop_desktop.ui.widgets.tick_list import TickList


class Segmented(QWidget):
    """Two to four exclusive choices in one strip; arrows move, the choice is told at once."""

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str, str]] = (), *, small: bool = False, parent: QWidget | None = None
    ) -> None:
        """`options` are (value, text, icon); icon may be empty."""
        super().__init__(parent)
        self._options = tuple(options)
        self._value = self._options[0][0] if self._options else ""
        self._height = 32 if small else 38
        self._disabled: dict[str, str] = {}
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._height)
        look.pointing(self)

    def set_options(self, options: Sequence[tuple[str, str, str]]) -> None:
        """Offer other choices, or the same in another language."""
        self._options = tuple(options)
        self.updateGeometry()
        self.update()
        self._tell()

    def value(self) -> str:
        """The value chosen."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose without telling anyone."""
        self._value = value
        self.update()
        self._tell()

    def _tell(self) -> None:
        texts = {value: text for value, text, _ in self._options}
        self.setAccessibleDescription(texts.get(self._value, ""))

    def _cells(self) -> list[QRectF]:
        metrics = QFontMetricsF(look.font("label"))
        pad = 11 if self._height < 36 else 14
        natural = [
            metrics.horizontalAdvance(text) + 2 * pad + ((18 + (5 if text else 0)) if icon else 0)
            for _, text, icon in self._options
        ]
        spare = max(0.0, self.width() - 6 - sum(natural)) / max(1, len(natural))
        cells, left = [], 3.0
        for wide in natural:
            cells.append(QRectF(left, 3, wide + spare, self.height() - 6))
            left += wide + spare
        return cells

    def sizeHint(self) -> QSize:
        """Room for every word."""
        metrics = QFontMetricsF(look.font("label"))
        pad = 11 if self._height < 36 else 14
        wide = sum(
            metrics.horizontalAdvance(text) + 2 * pad + ((18 + (5 if text else 0)) if icon else 0)
            for _, text, icon in self._options
        )
        return QSize(round(wide) + 8, self._height)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed."""
        for cell, (value, _, _) in zip(self._cells(), self._options, strict=True):
            if cell.contains(event.position()):
                self._choose(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the choice."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        values = [value for value, _, _ in self._options]
        if step is None or not values:
            super().keyPressEvent(event)
            return
        place = values.index(self._value) if self._value in values else 0
        self._choose(values[(place + step) % len(values)])

    def _choose(self, value: str) -> None:
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip and the chosen cell."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("sunken"))
        painter.drawRoundedRect(QRectF(self.rect()), 9, 9)
        metrics = QFontMetricsF(look.font("label"))
        for cell, (value, text, icon) in zip(self._cells(), self._options, strict=True):
            on = value == self._value
            if on:
                painter.setPen(QPen(look.colour("line" if look.theme() == "light" else "line2"), 1))
                painter.setBrush(look.colour("surface"))
                painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
            ink = "ink" if on else "ink2"
            wide = metrics.horizontalAdvance(text) + ((18 + (5 if text else 0)) if icon else 0)
            left = cell.center().x() - wide / 2
            if icon:
                place = QPointF(left, cell.center().y() - 8.5)
                painter.drawPixmap(place, look.pixmap(icon, 17, ink, self.devicePixelRatioF()))
                left += 18 + (5 if text else 0)
            painter.setPen(look.colour(ink))
            painter.setFont(look.font("label"))
            box = QRectF(left, cell.top(), cell.right() - left + 4, cell.height() - 1)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)


class Toggle(QAbstractButton):
    """On or off, at once. The words beside it are its accessible name."""

    def __init__(self, name: str = "", *, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setAccessibleName(name)
        self.setFixedSize(40, 24)
        look.pointing(self)

    def sizeHint(self) -> QSize:
        """40 x 24."""
        return QSize(40, 24)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track and the knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.75, 1.75, -0.75, -1.75)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("nila" if self.isEnabled() else "disabled"))
            painter.drawRoundedRect(area, 10, 10)
            painter.setBrush(look.colour("on_nila"))
            painter.drawEllipse(QRectF(21, 5, 14, 14))
        else:
            painter.setPen(QPen(look.colour("line2"), 1.5))
            painter.setBrush(look.colour("surface"))
            painter.drawRoundedRect(area, 10, 10)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("line2"))
            painter.drawEllipse(QRectF(5, 6, 12, 12))


class Chip(QAbstractButton):
    """A rounded choice that is on or off: a language, a filter."""

    def __init__(self, text: str = "", icon: str = "", *, caret: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._caret = icon, caret
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.pointing(self)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Name the chip."""
        super().setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for icon, word and caret."""
        wide = QFontMetricsF(look.font("label")).horizontalAdvance(self.text()) + 26
        return QSize(round(wide + (20 if self._icon else 0) + (18 if self._caret else 0)), 34)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setBrush(look.colour("nila_soft" if on else "surface"))
        painter.setPen(QPen(look.colour("nila" if on else "line2" if self.isEnabled() else "line"), 1))
        painter.drawRoundedRect(area, 16, 16)
        ink = "disabled" if not self.isEnabled() else "nila" if on else "ink"
        left = 13.0
        if self._icon:
            place = QPointF(left - 2, self.height() / 2 - 8)
            painter.drawPixmap(place, look.pixmap(self._icon, 16, ink if on else "ink2", self.devicePixelRatioF()))
            left += 20
        painter.setFont(look.font("label"))
        painter.setPen(look.colour(ink))
        painter.drawText(QRectF(left, 0, self.width(), self.height() - 1), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._caret:
            place = QPointF(self.width() - 26, self.height() / 2 - 7)
            end = look.pixmap("x" if on else "caret-down", 14, ink if on else "ink2", self.devicePixelRatioF())
            painter.drawPixmap(place, end)


class FilterChip(Chip):
    """A chip that opens a list of checkboxes with counts; every tick tells at once. Its x, or Delete, clears it."""

    changed = Signal(frozenset)
    acted = Signal()
    """The further button was pressed that `offer_act` put under the list."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, caret=True, parent=parent)
        self._name = self._act = ""
        self._done = "OK"
        self._options: tuple[tuple[str, str, int], ...] = ()
        self._ticked: frozenset[str] = frozenset()
        self.clicked.connect(self._open)

    def set_words(self, name: str, done: str) -> None:
        """What the filter is called, and the word on the button that closes it."""
        self._name, self._done = name, done
        self._tell()

    def offer_act(self, words: str) -> None:
        """Put one more button under the list: what is done to the list itself."""
        self._act = words

    def set_options(self, options: Sequence[tuple[str, str, int]]) -> None:
        """Offer (value, text, count)."""
        self._options = tuple(options)
        self._tell()

    def ticked(self) -> frozenset[str]:
        """The values ticked."""
        return self._ticked

    def set_ticked(self, values: frozenset[str]) -> None:
        """Tick without telling anyone."""
        self._ticked = values
        self._tell()

    def _tell(self) -> None:
        texts = [text for value, text, _ in self._options if value in self._ticked] if self._ticked else []
        shown = ", ".join(texts[:2]) + (f" +{len(texts) - 2}" if len(texts) > 2 else "")
        self.setChecked(bool(self._ticked))
        self.setText(shown if shown and len(shown) <= 34 else self._name)
        self.setAccessibleName(f"{self._name}: {', '.join(texts)}" if texts else self._name)

    def _open(self) -> None:
        self.setChecked(bool(self._ticked))
        popover = Popover(self)
        panel = TickList(self._options, self._ticked)
        panel.ticked.connect(self._tick)
        done = Button(self._done, "soft", small=True)
        done.clicked.connect(popover.close)
        popover.column.addWidget(panel)
        foot = QHBoxLayout()
        if self._act:
            act = Button(self._act, "ghost", small=True)
            act.clicked.connect(popover.close)
            act.clicked.connect(self.acted)
            foot.addWidget(act)
        foot.addStretch(1)
        foot.addWidget(done)
        popover.column.addLayout(foot)
        popover.open_under()

    def clear(self) -> None:
        """Take every tick away, and tell."""
        if self._ticked:
            self._ticked = frozenset()
            self._tell()
            self.changed.emit(self._ticked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the x clears instead of opening."""
        if self._ticked and self.isDown() and event.position().x() > self.width() - 32:
            self.setDown(False)
            self.clear()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete clears, Down opens."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self._open()
        else:
            super().keyPressEvent(event)

    def _tick(self, value: str, on: bool) -> None:
        self._ticked = self._ticked | {value} if on else self._ticked - {value}
        self._tell()
        self.changed.emit(self._ticked)
