"""The ring around what the keyboard is on: 2 px with a 2 px gap, one for the whole window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from ovop_desktop.ui.shell import look

GAP = 4
BORDERED = (QLineEdit, QPlainTextEdit, QComboBox, QDateEdit)
"""Inputs say by their own thick border that one types into them."""

PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}


class FocusRing(QWidget):
    """Follows the focus while the keyboard moves it; a press of the mouse hides it.

    It listens to what enters the window from outside and to the widgets around the one it rings, never to every event
    of the application: that would pass each repaint through Python.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._watched: list[QWidget] = []
        self._by_key = False
        self._token = "focus"
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        window.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    @property
    def target(self) -> QWidget | None:
        """The widget that wears the ring."""
        return self._watched[0] if self._watched else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Listen at the window's door, and follow the ringed widget when it or what holds it moves."""
        kind = event.type()
        if watched is self.parentWidget() and kind == QEvent.Type.Show:
            door = self.window().windowHandle()
            if door is not None:
                door.installEventFilter(self)
        if kind == QEvent.Type.KeyPress:
            self._by_key = True
        elif kind in PRESSES:
            self._by_key = False
            self._let_go()
        elif kind in MOVES and watched in self._watched:
            self._place()
        return False

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._let_go()
        if new is None or not self._by_key or isinstance(new, BORDERED) or new.window() is not self.window():
            return
        part: QWidget | None = new
        while part is not None and part is not self.window():
            self._watched.append(part)
            part.installEventFilter(self)
            part = part.parentWidget()
        on_dark = any(part.property(look.DARK_GROUND) for part in self._watched)
        self._token = "kunyit" if on_dark else "focus"
        self._place()

    def _let_go(self) -> None:
        for part in self._watched:
            part.removeEventFilter(self)
        self._watched = []
        self.hide()

    def _place(self) -> None:
        target = self.target
        if target is None or target.visibleRegion().isEmpty():
            self.hide()
            return
        corner = target.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-GAP, -GAP, GAP, GAP))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(self._token), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
