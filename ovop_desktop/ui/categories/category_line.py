"""One category: its names in three languages, how many products it has, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.text import EMPTY, Language, LocalizedText, clean
from ovop_desktop.ui.catalogue.row_handle import WIDTH, RowHandle
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.field import Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.typing_pause import TypingPause

PAUSE = 800
"""Milliseconds after the last keystroke until a name is kept."""
SOON = 500
"""Products up to which a name is kept while one types; a larger group's when its line is left."""
COUNT = 118
"""Pixels for the count; the heading above keeps the same."""


class CategoryLine(Speaking):
    """`named` brings the new names; `stepped` -1 or 1; the others what was pressed."""

    named = Signal(object)
    stepped = Signal(int)
    merge_wanted = Signal()
    remove_wanted = Signal()
    list_wanted = Signal()
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._kept = EMPTY
        self._products = self._archived = 0
        self._twin = False
        self.handle = RowHandle()
        self.lines = {tag.value: Line() for tag in Language}
        self.count = Button("", "ghost", small=True)
        self.merge, self.remove = IconButton("git-merge"), IconButton("trash")
        self.note = Label(role="caption", token="saga", wrap=True)
        self.note.hide()
        holder = row(self.handle, spacing=9)
        for line in self.lines.values():
            holder.addWidget(line, 1)
        place = QWidget()
        place.setFixedWidth(COUNT)
        place.setLayout(row(None, self.count))
        for part in (place, self.merge, self.remove):
            holder.addWidget(part)
        layout = column(spacing=2)
        layout.addLayout(holder)
        layout.addLayout(row(WIDTH + 9, self.note))
        self.setLayout(layout)
        self._soon = TypingPause(PAUSE, self)
        self._soon.timeout.connect(self.flush)
        self._out = QTimer(self, singleShot=True, interval=0)
        self._out.timeout.connect(self.left)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textEdited.connect(self._typed)
            line.editingFinished.connect(self.flush)
            line.installEventFilter(self)
        self.handle.stepped.connect(self.stepped)
        self.merge.clicked.connect(self.merge_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        self.count.clicked.connect(self.list_wanted)

    def show_category(self, name: LocalizedText, products: int, archived: int, *, twin: bool = False) -> None:
        """Show names and count; a line that is being typed in is left alone. `twin`: another has the same name."""
        self._kept, self._products, self._archived, self._twin = name, products, archived, twin
        for tag, line in self.lines.items():
            if not line.hasFocus() and clean(line.text(), one_line=True) != name.get(tag):
                line.setText(name.get(tag))
                line.setCursorPosition(0)
        self._word()

    @property
    def name(self) -> LocalizedText:
        """The names as typed."""
        return LocalizedText(**{tag: clean(line.text(), one_line=True) for tag, line in self.lines.items()})

    def begin(self) -> None:
        """Put the cursor into the first name."""
        self.lines["id"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        """Tell the names if they are others than kept; a group without any Indonesian name stays as it was."""
        self._soon.stop()
        self._word()
        if self.name.id and self.name != self._kept:
            self._kept = self.name
            self.named.emit(self.name)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self._word()

    def _typed(self, _text: str) -> None:
        self._word()
        if self._products + self._archived <= SOON:
            self._soon.again()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that a name is left, also one that nothing was typed into."""
        if event.type() == QEvent.Type.FocusOut:
            self._out.start()
        return super().eventFilter(watched, event)

    def _word(self) -> None:
        called = self.name.id or self._kept.id or self.tr("kategori baru")
        for tag, line in self.lines.items():
            line.setAccessibleName(f"{self._words.say(f'language.{tag}')}: {called}")
        self.handle.set_words(self.tr("Pindahkan {name}").format(name=called), self.tr("Naik"), self.tr("Turun"))
        number = self._words.number
        text = counted(self.tr("{count} produk"), self._products, number(self._products))
        self.count.setText(text if self._products else self.tr("Belum ada"))
        self.count.setEnabled(bool(self._products))
        more = counted(self.tr("dan {count} di arsip"), self._archived, number(self._archived))
        self.count.setToolTip(more if self._archived else self.tr("Tampilkan produknya"))
        self.count.setAccessibleName(f"{called}: {self.count.text().strip()}")
        self.merge.name_it(self.tr("Gabungkan {name} ke kategori lain").format(name=called))
        self.remove.name_it(self.tr("Hapus {name}").format(name=called))
        self._say_wrong()

    def _say_wrong(self) -> None:
        typed = any(line.text().strip() for line in self.lines.values())
        text = ""
        if not self.name.id and (typed or self._kept.id):
            text = self.tr("Tulis nama Indonesianya, contoh Pangan. Nama yang lama tetap dipakai.")
        elif self._twin:
            text = self.tr("Ada kategori lain dengan nama ini. Gabungkan keduanya bila maksudnya sama.")
        state = "" if not text else ("warn" if self._twin and self.name.id else "error")
        first = self.lines["id"]
        if first.property("state") != state:
            first.setProperty("state", state)
            first.style().unpolish(first)
            first.style().polish(first)
        self.note.set_token("kunyit_text" if state == "warn" else "saga")
        self.note.setText(text)
        self.note.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt with up or down moves the row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
            return
        super().keyPressEvent(event)
