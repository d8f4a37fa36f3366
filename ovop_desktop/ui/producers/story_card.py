"""A story in three languages, one at a time; the tab says which are written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.producers.language_tabs import LanguageTabs
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.label import Label


class StoryCard(Speaking):
    """`changed` brings the whole text after a keystroke, `left` tells that the field was left."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note_words = ""
        self.section = Section()
        self.text = LanguageTabs(words)
        self.tabs, self.area = self.text.tabs, self.text.area
        self.note = Label(role="caption", token="ink2", wrap=True)
        card = Card()
        for part in (self.section, self.text, self.note):
            card.column.addWidget(part)
        self.setLayout(column(card))
        self.text.changed.connect(self.changed)
        self.text.left.connect(self.left)
        self.retranslate()

    def show_text(self, text: LocalizedText) -> None:
        """Show a story; what is being typed right now is left alone."""
        self.text.show_text(text)

    def set_note(self, text: str) -> None:
        """Say what the story is for, in place of a brochure's chapter."""
        self._note_words = text
        self.note.setText(text)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Cerita"))
        self.text.set_name(self.tr("Cerita"))
        usual = self.tr("Dicetak di pembuka bab brosur. Tiga sampai enam kalimat sudah cukup.")
        self.note.setText(self._note_words or usual)
