"""A story in three languages, one at a time; the tab says which are written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.text import EMPTY, Language, LocalizedText, clean
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Area
from ovop_desktop.ui.widgets.label import Label


class StoryCard(Speaking):
    """`changed` brings the whole text after a keystroke, `left` tells that the field was left."""

    changed = Signal(object)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._text = EMPTY
        self._tag = Language.ID.value
        self.section = Section()
        self.tabs = Segmented(small=True)
        self.area = Area(6)
        self.area.setMaximumHeight(180)
        self._note_words = ""
        self.note = Label(role="caption", token="ink2", wrap=True)
        card = Card()
        for part in (self.section, self.tabs, self.area, self.note):
            card.column.addWidget(part)
        self.setLayout(column(card))
        self.tabs.chosen.connect(self._show_language)
        self.area.textChanged.connect(self._typed)
        self.retranslate()

    def show_text(self, text: LocalizedText) -> None:
        """Show a story; what is being typed right now is left alone."""
        self._text = text
        if not self.area.hasFocus():
            self._fill()
        self._offer()

    def set_note(self, text: str) -> None:
        """Say what the story is for, in place of a brochure's chapter."""
        self._note_words = text
        self.note.setText(text)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Cerita"))
        usual = self.tr("Dicetak di pembuka bab brosur. Tiga sampai enam kalimat sudah cukup.")
        self.note.setText(self._note_words or usual)
        self._offer()

    def _offer(self) -> None:
        options = []
        for tag in Language:
            icon = "check-circle" if self._text.get(tag) else "circle-dashed"
            options.append((tag.value, self._words.say(f"language.{tag.value}"), icon))
        self.tabs.set_options(options)
        self.tabs.set_value(self._tag)
        name = f"{self.tr('Cerita')} {self._words.say(f'language.{self._tag}')}"
        self.area.setAccessibleName(name)
        self.tabs.setAccessibleName(self.tr("Bahasa cerita"))

    def _show_language(self, tag: str) -> None:
        self._tag = tag
        self._fill()
        self._offer()

    def _fill(self) -> None:
        self.area.blockSignals(True)
        self.area.set_text(self._text.get(self._tag))
        self.area.blockSignals(False)

    def _typed(self) -> None:
        self._text = self._text.with_language(self._tag, clean(self.area.toPlainText()))
        self.changed.emit(self._text)
