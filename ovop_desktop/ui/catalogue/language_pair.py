"""One text in the language that is being written, with the Indonesian source beside it while translating."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ovop_desktop.domain.text import EMPTY, Language, LocalizedText, clean
from ovop_desktop.ui.catalogue.growing import Growing
from ovop_desktop.ui.widgets.field import Field


class LanguagePair(QWidget):
    """`typed` brings the text with what was written; `left` when the input is left."""

    typed = Signal(object)
    left = Signal()

    def __init__(self, least: int = 2, most: int = 10, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._language = EMPTY, Language.ID.value
        self.source, self.target = Growing(least, most), Growing(least, most)
        self.source.set_locked(True)
        self.source_field, self.field = Field(self.source), Field(self.target)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(14)
        for part in (self.source_field, self.field):
            line.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
        self.source_field.hide()
        self.target.textChanged.connect(self._typed)
        self.target.left.connect(self.left)

    def set_words(self, label: str, help_text: str = "", source: str = "") -> None:
        """What the text is called, help below it, and what the source beside it is called."""
        self.field.set_words(label, help_text)
        self.source_field.set_words(source or label)

    def show_text(self, text: LocalizedText, language: str, *, beside: bool) -> None:
        """Show `text` in `language`; the source beside it only while translating."""
        self._text, self._language = text, language
        self._put(self.source, text.id)
        self._put(self.target, text.get(language))
        self.source_field.setVisible(beside and language != Language.ID)

    @staticmethod
    def _put(area: Growing, text: str) -> None:
        if clean(area.toPlainText()) == text:
            return
        area.blockSignals(True)
        area.set_text(text)
        area.blockSignals(False)
        area.grow()

    def _typed(self) -> None:
        words = clean(self.target.toPlainText())
        if words != self._text.get(self._language):
            self._text = self._text.with_language(self._language, words)
            self.typed.emit(self._text)
