"""A line that is read as a value: what cannot be read stays as it was typed, with an example below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.widgets.field import Field, Line


class TypedField(Field):
    """`typed` tells a value (None for an empty line), `unread` a text that is none ("" once it is one)."""

    typed = Signal(object)
    unread = Signal(str)
    left = Signal()

    def __init__(self, read: Callable[[str], Any], write: Callable[[Any], str], parent: QWidget | None = None) -> None:
        """`read` returns None for what it cannot read; it is never asked about an empty text."""
        self.line = Line()
        super().__init__(self.line, parent=parent)
        self._read, self._write = read, write
        self._example, self._bad = "", ""
        self._held: Any = None
        self._settled: Any = None
        self.line.textEdited.connect(self._edited)
        self.line.editingFinished.connect(self._finished)

    def set_example(self, sentence: str) -> None:
        """What is said about a text that cannot be read: "Tulis jumlahnya, contoh 500 kg."."""
        self._example = sentence
        if self.is_wrong() and self.wrong():
            self.say_wrong(sentence)

    def show_value(self, value: Any) -> None:
        """Show a stored value; a text that cannot be read, or says the same while it is typed, is left alone."""
        self._held = value
        if not self.line.hasFocus():
            self._settled = value
        if self._bad or (self.line.hasFocus() and self._value(self.line.text()) == (value, True)):
            return
        self._put(value)

    def begin(self, value: Any, unread: str = "") -> None:
        """Show the value of another record, or the text typed for it earlier that could not be read."""
        self._held = self._settled = value
        self._bad = unread
        if unread:
            self.line.setText(unread)
            self.say_wrong(self._example)
        else:
            self.say_wrong("")
            self._put(value)

    def is_wrong(self) -> bool:
        """Whether it holds a text that could not be read."""
        return bool(self._bad)

    def _put(self, value: Any) -> None:
        text = "" if value is None else self._write(value)
        if self.line.text() != text:
            self.line.setText(text)
            self.line.setCursorPosition(0)

    def _value(self, text: str) -> tuple[Any, bool]:
        """The value of a text, and whether there is one (an empty text is no value and right)."""
        if not text.strip():
            return None, True
        value = self._read(text)
        return value, value is not None

    def _edited(self, text: str) -> None:
        value, readable = self._value(text)
        if not readable:
            self._bad = text
            self.unread.emit(text)
            value = self._settled
        elif self._bad:
            self._bad = ""
            self.unread.emit("")
        if readable:
            self.say_wrong("")
        if value != self._held:
            self._held = value
            self.typed.emit(value)

    def _finished(self) -> None:
        if self._bad:
            self.say_wrong(self._example)
        else:
            self._settled = self._held
            self._put(self._held)
        self.left.emit()
