"""What brochures tell of a village, in three languages, one at a time: its story and what it could offer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.text import EMPTY, Language, LocalizedText, clean
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Area, Field


class TextsCard(Speaking):
    """`changed` brings {"story": text} or {"potential": text} after a keystroke; `left` tells that a field was left."""

    changed = Signal(dict)
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._texts: dict[str, LocalizedText] = {"story": EMPTY, "potential": EMPTY}
        self._tag = Language.ID.value
        self.section = Section()
        self.tabs = Segmented(small=True)
        self.story, self.potential = Area(6), Area(3)
        self._fields = {"story": Field(self.story), "potential": Field(self.potential)}
        self._areas = {"story": self.story, "potential": self.potential}
        card = Card()
        for part in (self.section, self.tabs, *self._fields.values()):
            card.column.addWidget(part)
        self.setLayout(column(card))
        self.tabs.chosen.connect(self.show_language)
        for key, area in self._areas.items():
            area.setMaximumHeight(180)
            area.textChanged.connect(lambda key=key: self._typed(key))
            area.left.connect(self.left)
        self.retranslate()

    def show_texts(self, story: LocalizedText, potential: LocalizedText) -> None:
        """Show both; what is being typed right now is left alone."""
        self._texts = {"story": story, "potential": potential}
        self._fill(keep_typed=True)
        self._offer()

    def show_language(self, tag: str) -> None:
        """Show and take another language."""
        self._tag = tag
        self._fill()
        self._offer()

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Cerita desa"))
        self._offer()

    def _offer(self) -> None:
        options = []
        for tag in Language:
            written = sum(bool(text.get(tag)) for text in self._texts.values())
            icon = "check-circle" if written == len(self._texts) else "circle-dashed"
            options.append((tag.value, self._words.say(f"language.{tag.value}"), icon))
        self.tabs.set_options(options)
        self.tabs.set_value(self._tag)
        self.tabs.setAccessibleName(self.tr("Bahasa cerita"))
        language = self._words.say(f"language.{self._tag}")
        self._fields["story"].set_words(
            self.tr("Cerita"), self.tr("Dicetak di pembuka bab brosur. Tiga sampai enam kalimat sudah cukup.")
        )
        self._fields["potential"].set_words(
            self.tr("Potensi"),
            self.tr("Apa yang bisa ditawarkan desa ini: hasil bumi, keterampilan, wisata."),
        )
        self.story.setAccessibleName(f"{self.tr('Cerita')} {language}")
        self.potential.setAccessibleName(f"{self.tr('Potensi')} {language}")

    def _fill(self, *, keep_typed: bool = False) -> None:
        for key, area in self._areas.items():
            if keep_typed and area.hasFocus():
                continue
            area.blockSignals(True)
            area.set_text(self._texts[key].get(self._tag))
            area.blockSignals(False)

    def _typed(self, key: str) -> None:
        text = clean(self._areas[key].toPlainText())
        self._texts[key] = self._texts[key].with_language(self._tag, text)
        self.changed.emit({key: self._texts[key]})
