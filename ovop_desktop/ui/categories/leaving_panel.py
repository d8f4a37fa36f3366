"""Where the products go when a category leaves the list: asked in place, under its row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.categories import CategoryRow
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.field import Choice, Field
from ovop_desktop.ui.widgets.label import Label


class LeavingPanel(Speaking):
    """`decided` brings the id of the category the products go into, "" for none; `cancelled` that nothing happens."""

    decided = Signal(str)
    cancelled = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._row: CategoryRow | None = None
        self._others: Sequence[Category] = ()
        self._merging = False
        self.heading = Label(role="h3", wrap=True)
        self.into = Choice()
        self._field = Field(self.into)
        self.yes, self.no = Button("", "primary", small=True), Button("", small=True)
        card = Card(fill="hover", padding=14, spacing=10)
        card.column.addWidget(self.heading)
        line = row(spacing=10)
        line.addWidget(self._field, 1)
        buttons = column(25, spacing=0)
        buttons.addLayout(row(self.no, self.yes))
        buttons.addStretch(1)
        line.addLayout(buttons)
        card.column.addLayout(line)
        self.setLayout(column(card))
        self.yes.clicked.connect(lambda: self.decided.emit(self.into.value()))
        self.no.clicked.connect(self.cancelled)
        self.into.picked.connect(lambda _value: self._word())
        self.retranslate()

    def ask(self, leaving: CategoryRow, others: Sequence[Category], *, merging: bool) -> None:
        """Ask about one category; `others` is where its products may go."""
        self._row, self._others, self._merging = leaving, others, merging
        self.into.clear()
        self._word()
        self.into.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def category(self) -> EntityId | None:
        """Which category is asked about."""
        return self._row.category.id if self._row else None

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self._word()

    def _word(self) -> None:
        if self._row is None:
            return
        language = self._words.language
        options: list[tuple[str, str]] = [(one.id, one.name.best(language)) for one in self._others]
        if not self._merging:
            options.insert(0, ("", self.tr("Tanpa kategori")))
        chosen = self.into.currentIndex()
        self.into.offer(options)
        self.into.setCurrentIndex(max(0, chosen))
        name, number = self._row.category.name.best(language), self._words.number(self._row.all)
        said = counted(self.tr("{count} produk"), self._row.all, number)
        if self._merging:
            self.heading.setText(self.tr("Gabungkan {name} ke kategori mana?").format(name=name))
            self._field.set_words(self.tr("Kategori tujuan"), self.tr("{count} pindah.").format(count=said))
            self.yes.setText(self.tr("Gabungkan kategori"))
        else:
            self.heading.setText(self.tr("{count} berkategori {name}. Ke mana?").format(count=said, name=name))
            self._field.set_words(self.tr("Kategori baru untuk produknya"))
            self.yes.setText(self.tr("Hapus kategori"))
        self.no.setText(self.tr("Batal"))
