"""Penghargaan dan tanda: awards with their scheme and year, and the marks of the village ministry."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.award import Award, AwardScheme, Mark
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.ui.catalogue.award_row import NEW, AwardRow
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.fact_words import award_words
from ovop_desktop.ui.catalogue.unread import Unread
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule, column, row
from ovop_desktop.ui.widgets.choices import Toggle
from ovop_desktop.ui.widgets.label import Label


class AwardsForm(Speaking):
    """Writes into the draft. Most products have no award: without one there is only a sentence and a button."""

    states_changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._unread = Unread(desk.memory)
        self._product = EntityId("")
        self.rows: list[AwardRow] = []
        self.heading, self._none = Label(role="h2"), Label(role="second", token="ink2", wrap=True)
        self.add = Button("", "", "plus", small=True)
        self.marks = {mark: Toggle() for mark in Mark}
        self._mark_names = {mark: Label(role="label") for mark in Mark}
        self._mark_words = {mark: Label(role="second", token="ink2", wrap=True) for mark in Mark}
        card = Card(padding=18, spacing=12)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.add)
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        card.column.addLayout(head)
        card.column.addWidget(self._none)
        card.column.addLayout(self._column)
        card.column.addWidget(Rule())
        for mark, toggle in self.marks.items():
            line = row(toggle, spacing=12)
            line.addLayout(column(self._mark_names[mark], self._mark_words[mark], spacing=1), 1)
            card.column.addLayout(line)
            toggle.clicked.connect(self._marked)
        self.setLayout(column(card))
        self.add.clicked.connect(self.add_row)
        draft.reloaded.connect(self.show_product)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.heading.setText(self.tr("Penghargaan dan tanda"))
        self.add.setText(self.tr("Tambah penghargaan"))
        self._none.setText(self.tr("Belum ada penghargaan. Bintang OVOP dicetak bersama skema dan tahunnya."))
        what = {
            Mark.PRUDES: self.tr("Produk Unggulan Desa: ditetapkan desa sebagai andalannya."),
            Mark.PRUKADES: self.tr("Produk Unggulan Kawasan Perdesaan: andalan bersama beberapa desa."),
        }
        for mark, toggle in self.marks.items():
            name = self._desk.words.say(f"mark.{mark}")
            toggle.setAccessibleName(name)
            toggle.setAccessibleDescription(what[mark])
            self._mark_names[mark].setText(name)
            self._mark_words[mark].setText(what[mark])

    def show_product(self) -> None:
        """Show what is stored; a row of which nothing is said yet stays while it is the same product."""
        product = self._draft.product
        same = product.id == self._product
        self._product = product.id
        if not same or self._stored() != product.awards:
            while self.rows:
                self._drop(self.rows[-1])
            texts = self._unread.of(product.id)
            for place, award in enumerate(product.awards):
                self._append(award, texts.get(f"award.{place}", ""))
            for name, text in texts.items():
                if name.startswith("award.new."):
                    self._append(Award(AwardScheme(name.rpartition(".")[2])), text)
        for mark, toggle in self.marks.items():
            toggle.setChecked(mark in product.marks)
        self._show_none()

    def _append(self, award: Award, unread: str = "") -> AwardRow:
        made = AwardRow(self._desk.words, self._desk.suite.catalogue.today().year)
        made.typed.connect(partial(self._typed, made))
        made.chosen.connect(partial(self._chosen, made))
        made.unread.connect(lambda _text: self._remember())
        made.left.connect(self._left)
        made.removed.connect(partial(self.remove_row, made))
        made.begin(award, unread)
        self.rows.append(made)
        self._column.addWidget(made)
        return made

    def _drop(self, gone: AwardRow) -> None:
        self.rows.remove(gone)
        self._column.removeWidget(gone)
        gone.hide()
        gone.deleteLater()

    def _stored(self) -> tuple[Award, ...]:
        return tuple(one.award for one in self.rows if not _unsaid(one.award))

    def _typed(self, made: AwardRow, name: str) -> None:
        self._draft.edit(f"awards.{self.rows.index(made)}.{name}", awards=self._stored())
        self.states_changed.emit()

    def _chosen(self, made: AwardRow, name: str) -> None:
        self._draft.commit(f"awards.{self.rows.index(made)}.{name}", awards=self._stored())
        self.states_changed.emit()

    def _remember(self) -> None:
        """Keep the years that cannot be read: by their place among the stored awards, or with their scheme."""
        self._unread.forget(self._product, "award.")
        stored = [one for one in self.rows if not _unsaid(one.award)]
        for place, one in enumerate(self.rows):
            if one.is_wrong():
                key = str(stored.index(one)) if one in stored else f"new.{place}.{one.award.scheme}"
                self._unread.keep(self._product, f"award.{key}", one.year.line.text())
        self.states_changed.emit()

    def _left(self) -> None:
        self._draft.flush()
        self.states_changed.emit()

    def _marked(self) -> None:
        marks = tuple(mark for mark, toggle in self.marks.items() if toggle.isChecked())
        self._draft.commit("marks", marks=marks)
        self.states_changed.emit()

    def add_row(self) -> AwardRow:
        """One more award, with the cursor in its scheme."""
        made = self._append(NEW)
        self._show_none()
        made.scheme.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return made

    def remove_row(self, gone: AwardRow) -> None:
        """Take an award away; a stored one can be brought back."""
        self._drop(gone)
        self._remember()
        if not _unsaid(gone.award) and self._draft.commit("awards.removed", awards=self._stored()):
            text = self.tr("“{name}” dihapus").format(name=award_words(gone.award, self._desk.words))
            self._desk.bridge.toast(text, self.tr("Urungkan"), self._desk.undo.undo)
        self._show_none()
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.states_changed.emit()

    def _show_none(self) -> None:
        self._none.setVisible(not self.rows)

    def is_wrong(self) -> bool:
        """Whether a year could not be read."""
        return any(one.is_wrong() for one in self.rows)

    def is_empty(self) -> bool:
        """Whether there is neither an award nor a mark."""
        return not (self._draft.product.awards or self._draft.product.marks)

    def focus(self, name: str = "") -> None:
        """Go to the first award, to where one is added, or to the marks."""
        part: QWidget = self.rows[0].scheme if self.rows else self.add
        if name == "marks":
            part = self.marks[Mark.PRUDES]
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _unsaid(award: Award) -> bool:
    return not (award.year or award.stars or award.title or award.giver)
