"""Who this is: logo, name, place, and facts that lead somewhere."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.photo import Photo
from ovop_desktop.ui.producers.plate import HeroPlate
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_view import PhotoView


class Fact(Button):
    """A number with its word; pressing it leads to what it counts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "outline", parent=parent)
        self.number, self.word = Label(role="figure", token="white", tabular=True), Label(role="label", token="white")
        inner = column(self.number, self.word, spacing=0, margins=(14, 6, 14, 8))
        self.setLayout(inner)
        for label in (self.number, self.word):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as its number and word."""
        inner = self.layout()
        return inner.sizeHint() if inner is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def show_fact(self, number: str, word: str) -> None:
        """Show a number and what it counts."""
        self.number.setText(number)
        self.word.setText(word)
        self.setAccessibleName(f"{number} {word}")
        self.setFixedSize(self.sizeHint())


class RecordBanner(QWidget):
    """`fact_pressed` brings the key of a fact."""

    fact_pressed = Signal(str)
    photo_pressed = Signal()

    def __init__(self, desk: Desk, facts: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = PhotoView(desk.thumbnails, QSize(84, 84), 12)
        self.picture.pressed.connect(self.photo_pressed)
        self.name = Label(role="h1", token="white", wrap=True)
        self.place = Label(role="body", token="side_text", wrap=True)
        self.badges = [Badge(), Badge()]
        self.facts = {key: Fact() for key in facts}
        plate = HeroPlate()
        line = row(self.picture, spacing=18, margins=(18, 16, 22, 16))
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.place)
        words.addLayout(row(*self.badges, None, spacing=8))
        words.addStretch(1)
        line.addLayout(words, 1)
        for key, fact in self.facts.items():
            line.addWidget(fact)
            fact.clicked.connect(lambda _on, key=key: self.fact_pressed.emit(key))
        plate.setLayout(line)
        outer = column(plate)
        self.setLayout(outer)

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
        self.title, self.note = Label(role="h2"), Label(role="second", token="ink2")
        self.button = Button("", kind, icon, small=True)
        self.setLayout(row(self.title, self.note, None, self.button, spacing=10))
        self.button.hide()

    def set_words(self, title: str, note: str = "", button: str = "") -> None:
        """Say what the card holds."""
        self.title.setText(title)
        self.note.setText(note)
        self.button.setText(button)
        self.button.setVisible(bool(button))
