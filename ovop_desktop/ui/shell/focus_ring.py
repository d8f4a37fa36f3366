"""The ring around what the keyboard is on: 2 px with a 2 px gap, one for the whole window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QWidget

from ovop_desktop.ui.shell import look

GAP = 4
BORDERED = (QLineEdit, QPlainTextEdit, QComboBox, QDateEdit)
BY_KEY = {
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
}


class FocusRing(QWidget):
    """Follows the keyboard's focus; a mouse press hides it. Inputs have their own thick border."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch focus, keys and what the ringed widget does."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._follow(watched, event)
        elif kind == QEvent.Type.MouseButtonPress:
            self._let_go()
        elif watched is self._target and kind in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide}:
            self._place()
        return False

    def _follow(self, widget: QWidget, event: QEvent) -> None:
        by_key = getattr(event, "reason", lambda: None)() in BY_KEY
        if by_key and widget.window() is self.window() and not isinstance(widget, BORDERED):
            self._target = widget
            self._place()
        else:
            self._let_go()

    def _let_go(self) -> None:
        self._target = None
        self.hide()

    def _place(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self._let_go()
            return
        corner = target.mapTo(self.window(), QPoint(0, 0))
        self.setGeometry(QRect(corner, target.size()).adjusted(-GAP, -GAP, GAP, GAP))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("focus"), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
