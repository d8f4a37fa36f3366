"""Things said inside the page: a banner that lasts, a toast for what was just done, an empty place that helps."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

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
SHOWN_FOR = 8
"""Seconds."""

SHADOW = 6


class Banner(Card):
    """A condition that lasts: what it is, what it means, and one button that mends it."""

    pressed = Signal()

    closed = Signal()

    def __init__(self, tone: str = "kunyit", parent: QWidget | None = None) -> None:
        fill, line, ink, icon = BANNERS[tone]
        super().__init__(fill=fill, line=line, radius=10, padding=12, parent=parent)
        self.title = Label(role="strong", wrap=True)
        self.detail = Label(role="second", token="ink2", wrap=True)
        self.button = Button("", small=True)
        self.button.clicked.connect(self.pressed)
        self._close = IconButton("x", "ghost", ink)
        self._close.clicked.connect(self.closed)
        self._close.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Glyph(icon, 18, ink))
        row.addLayout(words, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.column.addLayout(row)
        self.column.setContentsMargins(14, 7, 11, 7)

    def set_words(self, title: str, detail: str = "", button: str = "") -> None:
        """Say it."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.button.setText(button)
        self.button.setVisible(bool(button))

    def offer_close(self, name: str) -> None:
        """Show a small cross called `name`, which emits `closed`; no name, no cross."""
        self._close.name_it(name)
        self._close.setVisible(bool(name))


class Toast(QWidget):
    """What was just done, at the foot of the content for 8 seconds, with one action. A newer one replaces it.

    It waits while the mouse is on it or the keyboard in it, and tells screen readers what it says.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        look.dark_ground(self)
        self._act: Callable[[], object] | None = None
        self._left = 0
        self._indent = self._lift = 0
        self._text = Label(role="strong", token="white")
        self._button = Button("", "barlink", small=True)
        self._count = Label(role="caption", token="side_text", tabular=True)
        self._close = IconButton("x", "bar", "white")
        row = QHBoxLayout(self)
        row.setContentsMargins(SHADOW + 18, SHADOW + 3, SHADOW + 6, SHADOW + 3)
        row.setSpacing(8)
        for part in (self._text, self._button, self._count, self._close):
            row.addWidget(part)
        self._button.clicked.connect(self._pressed)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)
        self.hide()

    def say(self, text: str, button: str = "", act: Callable[[], object] | None = None, close: str = "") -> None:
        """Show a sentence; pressing the button does `act` and closes."""
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self._close.name_it(close or text)
        self._act = act
        self._left = SHOWN_FOR
        self._count.setText(str(self._left))
        self.setAccessibleName(text)
        self.place()
        self.show()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def text(self) -> str:
        """The sentence that is shown, or an empty text."""
        return self._text.full_text() if self.isVisible() else ""

    def press(self) -> None:
        """Do what its button offers."""
        self._pressed()

    def indent(self, width: int) -> None:
        """Leave `width` pixels at the left out when finding the middle: the sidebar is not content."""
        self._indent = width
        self.place()

    def lift(self, height: int) -> None:
        """Stand above something of this height (logical pixels) at the foot of the content."""
        self._lift = height
        self.place()

    def place(self) -> None:
        """Stand at the foot of the content, in its middle."""
        parent = self.parentWidget()
        if parent is None:
            return
        room = parent.width() - self._indent
        self._text.setWordWrap(False)
        if self.sizeHint().width() > room - 40:
            self._text.setWordWrap(True)
        self.resize(min(self.sizeHint().width(), room - 40), self.sizeHint().height())
        if self._text.wordWrap():
            self.resize(room - 40, self.heightForWidth(room - 40))
        left = self._indent + (room - self.width()) // 2
        self.move(QPoint(left, parent.height() - self.height() - max(22, self._lift + 6) + SHADOW))

    def _tick(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            return
        self._left -= 1
        self._count.setText(str(self._left))
        if self._left <= 0:
            self.hide()

    def _pressed(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no further."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dark plate and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("shadow", 9))
        for step in range(SHADOW, 0, -1):
            painter.drawRoundedRect(plate.adjusted(-step, -step + 2, step, min(step + 2, SHADOW)), 10 + step, 10 + step)
        painter.setBrush(look.colour("bar"))
        painter.drawRoundedRect(plate, 10, 10)


class Empty(QWidget):
    """A place where nothing is yet: what will be here, and ways to begin. Under an open form it is not shown."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: tuple[QWidget, ...] = ()
        self._wanted = False
        self.title = Label(role="h2", wrap=True)
        self.detail = Label(role="body", token="ink2", wrap=True)
        for label in (self.title, self.detail):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(Tile(icon, "nila", 64), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.detail)
        column.addSpacing(6)
        column.addLayout(self._buttons)
        column.addStretch(2)
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)

    def add(self, button: Button) -> Button:
        """Offer a way to begin."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        return button

    def give_way_to(self, *forms: QWidget) -> None:
        """These are the forms that stand where it would."""
        self._forms = forms
        for form in forms:
            form.installEventFilter(self)

    def show_if(self, wanted: bool) -> None:
        """Show it when nothing is here, as soon as no form is open."""
        self._wanted = wanted
        self.setVisible(wanted and all(form.isHidden() for form in self._forms))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A form was opened or closed."""
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self.show_if(self._wanted)
        return False

    def set_words(self, title: str, detail: str) -> None:
        """Say what will be here."""
        self.title.setText(title)
        self.detail.setText(detail)
