"""Where one types what one looks for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.widgets.badge import Badge, Glyph
from ovop_desktop.ui.widgets.buttons import IconButton

PAUSE = 120


class _Input(QLineEdit):
    focused = Signal(bool)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)


class SearchBox(QWidget):
    """Tells 120 ms after the last keystroke; Esc clears."""

    searched = Signal(str)
    submitted = Signal()

    def __init__(self, keys: str = "Ctrl+F", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.input = _Input()
        self.input.setProperty("bare", True)
        self.setFixedHeight(38)
        self.setMinimumWidth(180)
        self.setMaximumWidth(320)
        self._hint = Badge(keys)
        self._clear = IconButton("x", "ghost")
        self._clear.setFixedSize(28, 28)
        self._clear.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 6, 0)
        row.setSpacing(8)
        row.addWidget(Glyph("magnifying-glass", 18))
        row.addWidget(self.input, 1)
        row.addWidget(self._hint)
        row.addWidget(self._clear)
        self._hint.setVisible(bool(keys))
        self._keys = keys
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._tell)
        self.input.textChanged.connect(self._typed)
        self.input.focused.connect(self.update)
        self.input.returnPressed.connect(self.submitted)
        self._clear.clicked.connect(self.input.clear)
        self.setFocusProxy(self.input)

    def sizeHint(self) -> QSize:
        """Wide enough for what it asks."""
        return QSize(298, 38)

    def set_keys(self, keys: str) -> None:
        """The shortcut it shows while it is empty; none for an empty text."""
        self._keys = keys
        self._hint.set(keys)
        self._show()

    def keys(self) -> str:
        """The shortcut it shows."""
        return self._keys

    def set_words(self, placeholder: str, clear: str) -> None:
        """What is searched, and what the small cross does."""
        self.input.setPlaceholderText(placeholder)
        self.input.setAccessibleName(placeholder)
        self._clear.name_it(clear)

    def set_text(self, text: str) -> None:
        """Show words without searching."""
        self.input.blockSignals(True)
        self.input.setText(text)
        self.input.blockSignals(False)
        self._show()

    def _typed(self) -> None:
        self._show()
        self._timer.start()

    def _show(self) -> None:
        some = bool(self.input.text())
        self._clear.setVisible(some)
        self._hint.setVisible(bool(self._keys) and not some)

    def _tell(self) -> None:
        self.searched.emit(self.input.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box; thicker where one types."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.input.hasFocus()
        painter.setPen(QPen(look.colour("focus" if here else "line2"), 2 if here else 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)
