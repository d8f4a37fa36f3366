"""Cerita: name, short description and story in three languages, the Indonesian source beside the translation."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.checks import STORY_WORDS
from ovop_desktop.domain.text import Language, LocalizedText, clean
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.growing import Growing
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule
from ovop_desktop.ui.widgets.choices import Segmented, Toggle
from ovop_desktop.ui.widgets.field import Area, Field, Line
from ovop_desktop.ui.widgets.label import Label

SUMMARY_LENGTH = 160
SIDE_BY_SIDE_FROM = 700
"""Width of the form from which source and translation stand beside each other by default."""

NAMES = ("name", "summary", "story")


@dataclass(eq=False)
class _Texts:
    """One language's three inputs with their fields."""

    name: Line
    summary: Area
    story: Area
    fields: dict[str, Field]

    def text(self, name: str) -> str:
        part = getattr(self, name)
        return part.text() if isinstance(part, Line) else part.toPlainText()

    def show(self, name: str, text: str) -> None:
        part = getattr(self, name)
        if clean(self.text(name), one_line=name == "name") == text:
            return
        part.blockSignals(True)
        if isinstance(part, Line):
            part.setText(text)
        else:
            part.set_text(text)
        part.blockSignals(False)
        part.textChanged.emit(text) if isinstance(part, Line) else part.textChanged.emit()


def _texts(counter: bool) -> _Texts:
    name, summary, story = Line(), Growing(2, 6), Growing(6, 16)
    fields = {
        "name": Field(name),
        "summary": Field(summary, counter=SUMMARY_LENGTH if counter else 0),
        "story": Field(story),
    }
    return _Texts(name, summary, story, fields)


class TextsForm(Speaking):
    """Writes into the draft; `focus` puts the cursor into a text of a language."""

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._wish: bool | None = desk.memory.get("texts.beside")
        self.card = Card(padding=18, spacing=10)
        self.heading = Label(role="h2")
        self.languages = Segmented(small=True)
        self._beside_words = Label(role="second", token="ink2")
        self.beside = Toggle()
        self.copy = Button("", "ghost", "copy", small=True)
        self.source, self.target = _texts(False), _texts(True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self.heading, self.languages):
            head.addWidget(part)
        head.addStretch(1)
        head.addWidget(self._beside_words)
        head.addWidget(self.beside)
        self._source_name, self._target_name = Label(role="label", token="ink2"), Label(role="label", token="nila")
        self._source_side = QWidget()
        sides = QHBoxLayout()
        sides.setSpacing(18)
        left = self._side(self._source_side, self.source, [self._source_name])
        left.setContentsMargins(0, 0, 0, 0)
        self._rule = Rule(upright=True)
        target_side = QWidget()
        right = self._side(target_side, self.target, [self._target_name, self.copy])
        right.setContentsMargins(0, 0, 0, 0)
        sides.addWidget(self._source_side, 1)
        sides.addWidget(self._rule)
        sides.addWidget(target_side, 1)
        self.card.column.addLayout(head)
        self.card.column.addLayout(sides)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.card)
        self.source.name.setReadOnly(True)
        self.source.summary.set_locked(True)
        self.source.story.set_locked(True)

    def _side(self, holder: QWidget, texts: _Texts, head: list[QWidget]) -> QVBoxLayout:
        column = QVBoxLayout(holder)
        column.setSpacing(8)
        top = QWidget()
        top.setFixedHeight(30)
        row = QHBoxLayout(top)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(head[0])
        row.addStretch(1)
        for part in head[1:]:
            row.addWidget(part)
        column.addWidget(top)
        for name in NAMES:
            column.addWidget(texts.fields[name])
        column.addStretch(1)
        return column

    def _connect(self) -> None:
        self.languages.chosen.connect(lambda _language: self._turn())
        self.beside.toggled.connect(self._wished)
        self.copy.clicked.connect(self._copy)
        target = self.target
        target.name.textEdited.connect(lambda _text: self._typed("name"))
        target.name.editingFinished.connect(self._draft.flush)
        target.summary.textChanged.connect(lambda: self._typed("summary"))
        target.story.textChanged.connect(lambda: self._typed("story"))
        for area in (target.summary, target.story):
            area.left.connect(self._draft.flush)
        self._draft.reloaded.connect(self.show_product)
        self._draft.changed.connect(self._count)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.heading.setText(self.tr("Cerita"))
        self._beside_words.setText(self.tr("Berdampingan"))
        self.beside.setAccessibleName(self.tr("Berdampingan"))
        self.languages.setAccessibleName(self.tr("Bahasa teks produk"))
        self.copy.setText(self.tr("Salin dari Indonesia"))
        self.copy.setToolTip(self.tr("Mengisi yang masih kosong; tidak ada yang diterjemahkan sendiri."))
        names = {
            "name": self.tr("Nama produk"),
            "summary": self.tr("Deskripsi singkat"),
            "story": self.tr("Cerita produk"),
        }
        for texts in (self.source, self.target):
            for name, words in names.items():
                texts.fields[name].set_words(words)
        self._turn()

    def language(self) -> str:
        """The language that is written now."""
        return self.languages.value() or Language.ID.value

    def _turn(self) -> None:
        self._draft.flush()
        self._count()
        self.show_product()
        self._arrange()

    def _wished(self, on: bool) -> None:
        self._wish = on
        self._desk.memory.put("texts.beside", on)
        self._arrange()

    def _arrange(self) -> None:
        translating = self.language() != Language.ID
        wanted = self._wish if self._wish is not None else self.width() >= SIDE_BY_SIDE_FROM
        self.beside.blockSignals(True)
        self.beside.setChecked(bool(wanted))
        self.beside.blockSignals(False)
        for part in (self.beside, self._beside_words, self.copy):
            part.setVisible(translating)
        for side in (self._source_side, self._rule):
            side.setVisible(translating and bool(wanted))
        say = self._desk.words.say
        self._source_name.setText(self.tr("Indonesia, sumber terjemahan"))
        self._target_name.setText(say(f"language.{self.language()}"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room, unless the person said otherwise."""
        super().resizeEvent(event)
        if self._wish is None:
            self._arrange()

    def show_product(self) -> None:
        """Show what is stored in the chosen language."""
        product, language = self._draft.product, self.language()
        for name in NAMES:
            text: LocalizedText = getattr(product, name)
            self.source.show(name, text.id)
            self.target.show(name, text.get(language))
        self._count()

    def _typed(self, name: str) -> None:
        words = clean(self.target.text(name), one_line=name == "name")
        text: LocalizedText = getattr(self._draft.product, name)
        self._draft.edit(f"{name}.{self.language()}", **{name: text.with_language(self.language(), words)})

    def _copy(self) -> None:
        product, language = self._draft.product, self.language()
        filled = {}
        for name in NAMES:
            text: LocalizedText = getattr(product, name)
            if text.id and not text.get(language):
                filled[name] = text.with_language(language, text.id)
        self._draft.commit(f"copy.{language}", **filled)
        self.show_product()
        self.target.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        product = self._draft.product
        options = []
        for language in Language:
            written = sum(bool(getattr(product, name).get(language)) for name in NAMES)
            options.append((language.value, f"{self._desk.words.say(f'language.{language}')} {written}/3", ""))
        value = self.language()
        self.languages.set_options(options)
        self.languages.set_value(value)
        count = len(product.story.get(value).split())
        short = ""
        if 0 < count < STORY_WORDS:
            short = self.tr("{count} dari minimal {least} kata. Kurang {rest} kata lagi.").format(
                count=count, least=STORY_WORDS, rest=STORY_WORDS - count
            )
        self.target.fields["story"].say_wrong(short, "warn")

    def focus(self, name: str, language: str) -> None:
        """Put the cursor into a text."""
        if language in set(Language):
            self.languages.set_value(language)
            self._turn()
        getattr(self.target, name if name in NAMES else "name").setFocus(Qt.FocusReason.ShortcutFocusReason)
