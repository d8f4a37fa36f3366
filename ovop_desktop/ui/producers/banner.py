"""Who this is: logo, name, place, and facts that lead somewhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.producers.plate import HeroPlate
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.logo import Logo
from ovop_desktop.ui.widgets.photo_view import PhotoView

WORDS = 480
"""Logical pixels that picture and name want beside the numbers."""


class Fact(QAbstractButton):
    """A number with its word; pressing it leads to what it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._word = "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.pointing(self)

    def sizeHint(self) -> QSize:
        """As large as its number and word."""
        number = QFontMetricsF(look.font("figure", tabular=True)).horizontalAdvance(self._number)
        word = QFontMetricsF(look.font("label")).horizontalAdvance(self._word)
        return QSize(round(max(number, word)) + 32, 62)

    def show_fact(self, number: str, word: str) -> None:
        """Show a number and what it counts."""
        self._number, self._word = number, word
        self.setAccessibleName(f"{number} {word}")
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint number and word; a plate under them while the pointer is there."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("white", 50 if self.isDown() else 28))
            painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        wide = self.width() - 32
        painter.setPen(look.colour("white"))
        painter.setFont(look.font("figure", tabular=True))
        painter.drawText(QRectF(16, 6, wide, 30), Qt.AlignmentFlag.AlignVCenter, self._number)
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("side_text"))
        painter.drawText(QRectF(16, 36, wide, 20), Qt.AlignmentFlag.AlignVCenter, self._word)


class Divider(QWidget):
    """A thin upright line between two facts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(1, 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), look.colour("white", 44))


class RecordBanner(QWidget):
    """`fact_pressed` brings the key of a fact."""

    fact_pressed = Signal(str)

    def __init__(
        self, desk: Desk, facts: tuple[str, ...], *, mark: bool = False, parent: QWidget | None = None
    ) -> None:
        """`mark` tells that the picture is a partner's mark, which is shown whole."""
        super().__init__(parent)
        self.picture = Logo(desk, None, "", 84) if mark else PhotoView(desk.thumbnails, QSize(84, 84), 12)
        self.name = Label(role="h1", token="white", wrap=True)
        self.place = Label(role="body", token="side_text", wrap=True)
        self.badges = [Badge(), Badge()]
        self.facts = {key: Fact() for key in facts}
        plate = HeroPlate()
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.place)
        words.addLayout(row(*self.badges, None, spacing=8))
        words.addStretch(1)
        who = row(self.picture, spacing=18)
        who.addLayout(words, 1)
        numbers = row(spacing=4)
        for place, (key, fact) in enumerate(self.facts.items()):
            if place:
                numbers.addWidget(Divider())
            numbers.addWidget(fact)
            fact.clicked.connect(partial(self._pressed, key))
        numbers.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, plate)
        self._line.setContentsMargins(18, 16, 22, 16)
        self._line.setSpacing(14)
        self._line.addLayout(who, 1)
        self._line.addLayout(numbers)
        self.setLayout(column(plate))

    def _pressed(self, key: str, _on: bool = False) -> None:
        self.fact_pressed.emit(key)

    def _together(self) -> int:
        """From which width on the numbers stand beside the name."""
        return sum(fact.sizeHint().width() + 9 for fact in self.facts.values()) + WORDS

    def minimumSizeHint(self) -> QSize:
        """As narrow as the numbers alone."""
        numbers = sum(fact.sizeHint().width() + 9 for fact in self.facts.values()) + 40
        return QSize(max(numbers, 360), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The numbers stand beside the name, or below it."""
        super().resizeEvent(event)
        beside = self.width() >= self._together()
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_identity(self, name: str, place: str, photo: Photo | None, badges: list[tuple[str, str, str]]) -> None:
        """`badges` are (text, tone, icon), at most two."""
        self.name.setText(name)
        self.place.setText(place)
        self.place.setVisible(bool(place))
        self.picture.show_photo(photo, name)
        for place_, badge in enumerate(self.badges):
            shown = place_ < len(badges)
            badge.setVisible(shown)
            if shown:
                badge.set(*badges[place_])


class Section(QWidget):
    """A card's heading with a note and one button at its right; put it first into a card."""

    def __init__(self, icon: str = "", kind: str = "ghost", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.note = Label(role="h2", wrap=True), Label(role="second", token="ink2")
        self.button = Button("", kind, icon, small=True)
        self._line = row(self.title, self.note, None, self.button, spacing=10)
        self.setLayout(self._line)
        self.button.hide()

    def set_words(self, title: str, note: str = "", button: str = "") -> None:
        """Say what the card holds."""
        self.title.setText(title)
        self.title.setWordWrap(not note)
        self._line.setStretch(0, 0 if note else 1)
        self._line.setStretch(2, 1 if note else 0)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.button.setText(button)
        self.button.setVisible(bool(button))
