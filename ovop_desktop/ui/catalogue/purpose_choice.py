"""What a product is being made ready for: a purpose, and the languages that are wanted; remembered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.purposes import FOREIGN, Purpose
from ovop_desktop.ui.shell.desk import Memory
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.choices import Chip
from ovop_desktop.ui.widgets.field import Choice, Field

LANGUAGES = {"en": "English", "ko": "한국어"}
KEY = "made_ready_for"


class PurposeChoice(Speaking):
    """`changed` when another purpose or language is wanted."""

    changed = Signal()

    def __init__(self, words: Words, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._memory = words, memory
        self.choice = Choice()
        self._field = Field(self.choice)
        self.languages_wanted = {tag: Chip(name, "translate") for tag, name in LANGUAGES.items()}
        held = memory.get(KEY, {})
        known = held if isinstance(held, dict) else {}
        self._purpose = next((one for one in Purpose if one.value == known.get("purpose")), Purpose.BROCHURE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._field)
        column.addLayout(row(*self.languages_wanted.values(), None))
        for tag, chip in self.languages_wanted.items():
            chip.setChecked(tag in known.get("languages", ()))
            chip.clicked.connect(lambda _on: self._tell())
        self.choice.picked.connect(self._pick)
        self.retranslate()

    def purpose(self) -> Purpose:
        """What it is made ready for."""
        return self._purpose

    def languages(self) -> tuple[str, ...]:
        """The languages its texts are wanted in."""
        return ("id", *(tag for tag in FOREIGN if self.languages_wanted[tag].isChecked()))

    def name(self) -> str:
        """The purpose within a sentence: "brosur"."""
        return self._words.say(f"purpose.{self._purpose.value}").lower()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self._field.set_words(self.tr("Disiapkan untuk"))
        self.choice.offer([(one.value, self._words.say(f"purpose.{one.value}")) for one in Purpose])
        self.choice.set_value(self._purpose.value)
        for tag, chip in self.languages_wanted.items():
            chip.setAccessibleName(self.tr("Teks {language} diperlukan").format(language=LANGUAGES[tag]))

    def _pick(self, value: str) -> None:
        self._purpose = Purpose(value)
        self._tell()

    def _tell(self) -> None:
        self._memory.put(KEY, {"purpose": self._purpose.value, "languages": list(self.languages()[1:])})
        self.changed.emit()
