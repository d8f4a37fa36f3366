"""Rows and small cards of Beranda."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.widgets.badge import Badge, Tile
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_view import PhotoView


class Pressable(Card):
    """A card that is pressed as a whole, by mouse or keyboard."""

    pressed = Signal()

    def __init__(self, *, padding: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(padding=padding, parent=parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        look.pointing(self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressed."""
        if self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space press."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.pressed.emit()
        else:
            super().keyPressEvent(event)


class QuickAction(Pressable):
    """Something to begin, with its shortcut."""

    def __init__(self, icon: str, tone: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._name, self._note = Label(role="row"), Label(role="second", token="ink2", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._name)
        words.addWidget(self._note)
        line = row(Tile(icon, tone, 44), spacing=13)
        line.addLayout(words, 1)
        self._keys = Badge(keys)
        line.addWidget(self._keys)
        self.column.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        self._keys.setVisible(bool(keys))  # now that it has a parent: without one it would be a window of its own

    def show_keys(self, shown: bool) -> None:
        """Show the shortcut, where there is one and room for it."""
        self._keys.setVisible(shown and bool(self._keys.text()))

    def set_words(self, name: str, note: str) -> None:
        """What it does."""
        self._name.setText(name)
        self._note.setText(note)
        self.setAccessibleName(f"{name}. {note}")


class StepRow(QWidget):
    """One thing to do next, with its reason and the button that opens the place."""

    def __init__(self, icon: str, tone: str, title: str, reason: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(verb, small=True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(title, "row", elided=True))
        self.reason = Label(reason, "second", "ink2", elided=True)
        words.addWidget(self.reason)
        line = row(Tile(icon, tone, 38), spacing=13, margins=(0, 7, 0, 7))
        line.addLayout(words, 1)
        line.addWidget(self.button)
        self.setLayout(line)


class RecentCard(Pressable):
    """A product that was changed lately."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(padding=9, parent=parent)
        self._photo = PhotoView(thumbnails, QSize(72, 56))
        self._lines = [
            Label(role="row", elided=True),
            Label(role="second", token="ink2", elided=True),
            Label(role="caption", token="ink2", elided=True),
        ]
        words = QVBoxLayout()
        words.setSpacing(0)
        for label in self._lines:
            words.addWidget(label)
        line = row(self._photo, spacing=12)
        line.addLayout(words, 1)
        self.column.addLayout(line)

    def show_product(self, photo: Photo | None, name: str, place: str, when: str) -> None:
        """Show a product."""
        self._photo.show_photo(photo, name)
        for label, text in zip(self._lines, (name, place, when), strict=True):
            label.setText(text)
        self.setAccessibleName(f"{name}, {place}, {when}")
