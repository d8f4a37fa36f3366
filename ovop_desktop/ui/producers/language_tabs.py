"""A text in three languages, one at a time; the tab says which are written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.text import EMPTY, Language, LocalizedText, clean
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.card import column
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Area


class LanguageTabs(Speaking):
    """`changed` brings the whole text after a keystroke, `left` tells that the field was left."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, words: Words, lines: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._text = EMPTY
        self._tag = Language.ID.value
        self._name = ""
        self.tabs = Segmented(small=True)
        self.area = Area(lines)
        self.area.setMaximumHeight(lines * 20 + 60)
        self.setLayout(column(self.tabs, self.area, spacing=12))
        self.tabs.chosen.connect(self._show_language)
        self.area.textChanged.connect(self._typed)
        self.area.left.connect(self.left)
        self.retranslate()

    def set_name(self, name: str) -> None:
        """What the text is: "Cerita"."""
        self._name = name
        self._offer()

    def show_text(self, text: LocalizedText) -> None:
        """Show a text; what is being typed right now is left alone."""
        self._text = text
        if not self.area.hasFocus():
            self._fill()
        self._offer()

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self._offer()

    def _offer(self) -> None:
        options = []
        for tag in Language:
            icon = "check-circle" if self._text.get(tag) else "circle-dashed"
            options.append((tag.value, self._words.say(f"language.{tag.value}"), icon))
        self.tabs.set_options(options)
        self.tabs.set_value(self._tag)
        self.area.setAccessibleName(f"{self._name} {self._words.say(f'language.{self._tag}')}".strip())
        self.tabs.setAccessibleName(self.tr("Bahasa: {name}").format(name=self._name))

    def _show_language(self, tag: str) -> None:
        self._tag = tag
        self._fill()
        self._offer()

    def _fill(self) -> None:
        words = self._text.get(self._tag)
        if clean(self.area.toPlainText()) != words:
            self.area.blockSignals(True)
            self.area.set_text(words)
            self.area.blockSignals(False)

    def _typed(self) -> None:
        self._text = self._text.with_language(self._tag, clean(self.area.toPlainText()))
        self.changed.emit(self._text)
