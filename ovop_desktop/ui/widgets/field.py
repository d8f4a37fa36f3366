"""A field: its label above, the input, and below it help or what is wrong, never both."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.label import Label


class Field(QWidget):
    """Wraps an input. `say_wrong` shows an error or a warning in place of the help."""

    def __init__(self, field: QWidget, *, counter: int = 0, parent: QWidget | None = None) -> None:
        """`counter` is the advised number of characters, shown at the right of the label; 0 for none."""
        super().__init__(parent)
        self.input = field
        self._counter = counter
        self._help_text = ""
        self.label = Label(role="label")
        self.mark = Label(role="caption", token="ink2")
        self._glyph = Glyph("warning-circle", 15, "saga")
        self._foot = Label(role="caption", token="ink2", wrap=True)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.label)
        if counter:
            head.addStretch(1)
        head.addWidget(self.mark)
        if not counter:
            head.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self._glyph)
        foot.addWidget(self._foot, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(field)
        layout.addLayout(foot)
        if not isinstance(field, QPlainTextEdit):
            layout.addStretch(1)
        self.label.setBuddy(field)
        self._glyph.hide()
        self._foot.hide()
        if isinstance(field, QPlainTextEdit | QLineEdit):
            field.textChanged.connect(self._count)

    def set_words(self, label: str, help_text: str = "", mark: str = "") -> None:
        """Label, help below, and a word beside the label such as "wajib"."""
        self.label.setText(label)
        self.input.setAccessibleName(label)
        self._help_text = help_text
        if not self._glyph.isVisibleTo(self):
            self._show(help_text, "ink2")
        if not self._counter:
            self.mark.setText(mark)
        self._count()

    def say_wrong(self, text: str, state: str = "error") -> None:
        """Say what is wrong: `state` is "error", "warn", or "" with an empty text when all is well."""
        self.input.setProperty("state", state if text else "")
        self.input.style().unpolish(self.input)
        self.input.style().polish(self.input)
        self._glyph.setVisible(bool(text))
        if text:
            token = "saga" if state == "error" else "kunyit_text"
            self._glyph.set("warning-circle" if state == "error" else "warning", token)
            self._show(text, token)
        else:
            self._show(self._help_text, "ink2")
        self.input.setAccessibleDescription(text or self._help_text)

    def wrong(self) -> str:
        """What is said to be wrong, or an empty text."""
        return self._foot.full_text() if self._glyph.isVisibleTo(self) else ""

    def _show(self, text: str, token: str) -> None:
        self._foot.set_token(token)
        self._foot.setText(text)
        self._foot.setVisible(bool(text))

    def _count(self) -> None:
        if not self._counter:
            return
        text = self.input.toPlainText() if isinstance(self.input, QPlainTextEdit) else ""
        if isinstance(self.input, QLineEdit):
            text = self.input.text()
        self.mark.setText(f"{len(text)}/{self._counter}")
        self.mark.set_token("kunyit_text" if len(text) > self._counter else "ink2")


def beside(field: QWidget, button: QWidget) -> QHBoxLayout:
    """A field with a button at the right of its input."""
    upright = QVBoxLayout()
    upright.setContentsMargins(0, 24, 0, 0)
    upright.addWidget(button)
    upright.addStretch(1)
    made = QHBoxLayout()
    made.setSpacing(6)
    made.addWidget(field, 1)
    made.addLayout(upright)
    return made


LEAST_LETTERS = 6
"""Letters a choice has room for whatever is chosen."""
MOST_ASKED = 240
"""Logical pixels a choice asks for at most."""
FRAME = 30
"""Logical pixels of a line's border, padding and cursor beside its text."""


class Line(QLineEdit):
    """A one-line input that takes pasted lines as one. The tooltip tells a text that is longer than the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(60)

    def setText(self, text: str | None, /) -> None:
        """Show a text from its beginning; someone who types in it stays where they are."""
        super().setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)

    def wanted_width(self) -> int:
        """The width at which all of the text is seen, in logical pixels."""
        return self.fontMetrics().horizontalAdvance(self.text()) + FRAME

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where it is longer than the line."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.wanted_width() > self.width():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)


class Area(QPlainTextEdit):
    """An input for several lines; Tab leaves it."""

    left = Signal()

    def __init__(self, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._height = lines * 20 + 18
        self.setMinimumHeight(self._height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(80, self._height)

    def set_text(self, text: str) -> None:
        """Show a text, keeping the cursor where it was."""
        place = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, len(text)))
        self.setTextCursor(cursor)
        self.moveCursor(QTextCursor.MoveOperation.NoMove)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that it is left."""
        super().focusOutEvent(event)
        self.left.emit()

    def set_locked(self, locked: bool) -> None:
        """Make it a text to read, not to write."""
        self.setReadOnly(locked)
        self.setProperty("readOnly", locked)


class Choice(QComboBox):
    """A list to choose one value from; the wheel scrolls the page, not the choice.

    It is never narrower than what is chosen, up to `MOST_ASKED`; the tooltip tells a text that is longer than it is.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(LEAST_LETTERS)
        self.currentTextChanged.connect(lambda _text: self.updateGeometry())
        self.installEventFilter(self)
        self.activated.connect(lambda place: self.picked.emit(self.itemData(place)))

    def wanted_width(self) -> int:
        """The width at which all of what is chosen is seen, in logical pixels."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.rect = QRect(0, 0, MOST_ASKED, self.height())
        field = QStyle.SubControl.SC_ComboBoxEditField
        inner = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self)
        return MOST_ASKED - inner.width() + self.fontMetrics().horizontalAdvance(self.currentText()) + 2

    def minimumSizeHint(self) -> QSize:
        """Room for what is chosen."""
        least = super().minimumSizeHint()
        return QSize(max(80, least.width(), min(self.wanted_width(), MOST_ASKED)), least.height())

    def event(self, event: QEvent) -> bool:
        """Tell the whole text where it is longer than the box."""
        if isinstance(event, QHelpEvent) and not self.toolTip() and self.wanted_width() > self.width():
            QToolTip.showText(event.globalPos(), self.currentText(), self)
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def offer(self, options: list[tuple[str, str]]) -> None:
        """Offer (value, text); keeps the value chosen if it is still there."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for value, text in options:
            self.addItem(text, value)
        self.set_value(kept)
        self.blockSignals(False)
        self.updateGeometry()

    def value(self) -> str:
        """The value chosen."""
        held = self.currentData()
        return held if isinstance(held, str) else ""

    def set_value(self, value: str) -> None:
        """Choose without telling anyone; an unknown value chooses nothing."""
        self.setCurrentIndex(self.findData(value))
