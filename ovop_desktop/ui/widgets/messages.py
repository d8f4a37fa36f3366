"""Things said inside the page: a banner that lasts, a toast for what was just done, an empty place that helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.widgets.badge import Glyph, Tile
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.label import Label

BANNERS = {
    "kunyit": ("kunyit_soft", "kunyit_line", "kunyit_text", "warning"),
    "saga": ("saga_soft", "saga_line", "saga", "warning-circle"),
    "daun": ("daun_soft", "daun_line", "daun", "check-circle"),
    "nila": ("nila_soft", "nila_line", "nila", "info"),
}
SHOWN_FOR = 8_000


class Banner(Card):
    """A condition that lasts: what it is, what it means, and one button that mends it."""

    pressed = Signal()

    def __init__(self, tone: str = "kunyit", parent: QWidget | None = None) -> None:
        fill, line, ink, icon = BANNERS[tone]
        super().__init__(fill=fill, line=line, radius=10, padding=12, parent=parent)
        self.title = Label(role="strong", wrap=True)
        self.detail = Label(role="second", token="ink2", wrap=True)
        self.button = Button("", small=True)
        self.button.clicked.connect(self.pressed)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Glyph(icon, 18, ink))
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.column.addLayout(row)

    def set_words(self, title: str, detail: str = "", button: str = "") -> None:
        """Say it."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.button.setText(button)
        self.button.setVisible(bool(button))


class Toast(QWidget):
    """What was just done, at the foot of the window for 8 seconds, with one action. A newer one replaces it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._act: Callable[[], object] | None = None
        self._text = Label(role="strong", token="white")
        self._button = Button("", "bar", small=True)
        self._close = IconButton("x", "bar", "white")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(self._text)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._button.clicked.connect(self._pressed)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_FOR)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, text: str, button: str = "", act: Callable[[], object] | None = None, close: str = "") -> None:
        """Show a sentence; pressing the button does `act` and closes."""
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._close.name_it(close or text)
        self._act = act
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start()

    def text(self) -> str:
        """The sentence that is shown, or an empty text."""
        return self._text.full_text() if self.isVisible() else ""

    def place(self) -> None:
        """Stand at the foot of the window, in its middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        self.adjustSize()
        wide = min(self.sizeHint().width(), parent.width() - 40)
        self.resize(wide, self.sizeHint().height())
        self.move(QPoint((parent.width() - wide) // 2, parent.height() - self.height() - 22))

    def _pressed(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while it is being read."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark plate."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), 10, 10)
        painter.fillPath(path, look.colour("bar"))


class Empty(QWidget):
    """A place where nothing is yet: what will be here, and ways to begin."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(role="h2", wrap=True)
        self.detail = Label(role="body", token="ink2", wrap=True)
        for label in (self.title, self.detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setMaximumWidth(520)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(Tile(icon, "nila", 64), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self.title, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.detail, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(self._buttons)
        column.addStretch(2)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)

    def add(self, button: Button) -> Button:
        """Offer a way to begin."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def set_words(self, title: str, detail: str) -> None:
        """Say what will be here."""
        self.title.setText(title)
        self.detail.setText(detail)
