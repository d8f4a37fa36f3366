"""One row of a specification: what is measured, and what it is, in the language that is being written."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.making import Specification
from ovop_desktop.domain.text import Language, LocalizedText, clean
from ovop_desktop.domain.usual_labels import usual_label
from ovop_desktop.ui.catalogue.row_handle import RowHandle
from ovop_desktop.ui.catalogue.variant_row import ENTER, STEPS
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.field import Line
from ovop_desktop.ui.widgets.label import Label

CELLS = {"label": 2, "value": 3}
"""The cells in order, with their share of the width."""


class SpecificationRow(Speaking):
    """`typed` names the cell; `specification` is the row with what was typed, in all languages."""

    typed = Signal(str)
    left = Signal()
    removed = Signal()
    entered = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.specification = Specification()
        self._language = Language.ID.value
        self.cells = {name: Line() for name in CELLS}
        self.handle, self.remove = RowHandle(), IconButton("trash", "ghost")
        self.source = Label(role="caption", token="ink2", elided=True)
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("offers", True)
        completer.activated.connect(self._taken)
        self.cells["label"].setCompleter(completer)
        self._lay_out()
        for name, cell in self.cells.items():
            cell.textEdited.connect(lambda text, name=name: self._edited(name, text))
            cell.editingFinished.connect(self.left)
            cell.installEventFilter(self)
        self.handle.installEventFilter(self)
        self.handle.stepped.connect(self.stepped)
        self.remove.clicked.connect(self.removed)
        self.retranslate()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(9)
        line.addWidget(self.handle)
        for name, share in CELLS.items():
            self.cells[name].setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            line.addWidget(self.cells[name], share)
        line.addWidget(self.remove)
        above = QHBoxLayout()
        above.setContentsMargins(self.handle.width() + 9, 0, 0, 0)
        above.addWidget(self.source)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(above)
        column.addLayout(line)
        self.source.hide()

    def retranslate(self) -> None:
        """Name the cells for who cannot see their heads."""
        super().retranslate()
        self.cells["label"].setAccessibleName(self.tr("Keterangan"))
        self.cells["value"].setAccessibleName(self.tr("Isi"))
        self.remove.name_it(self.tr("Hapus baris"))
        self.handle.set_words(self.tr("Pindahkan baris"), self.tr("Ke atas"), self.tr("Ke bawah"))

    def offer(self, labels: list[str]) -> None:
        """Offer usual labels while one is typed."""
        self._offered.setStringList(labels)

    def show_row(self, specification: Specification, language: str, *, beside: bool) -> None:
        """Show a row in `language`; the Indonesian source above it only while translating."""
        self.specification, self._language = specification, language
        for name, cell in self.cells.items():
            text: LocalizedText = getattr(specification, name)
            if clean(cell.text(), one_line=True) != text.get(language):
                cell.setText(text.get(language))
                cell.setCursorPosition(0)
        said = ": ".join(part for part in (specification.label.id, specification.value.id) if part)
        self.source.setText(said)
        self.source.setVisible(beside and language != Language.ID and bool(said))

    def _edited(self, name: str, text: str) -> None:
        held: LocalizedText = getattr(self.specification, name)
        words = clean(text, one_line=True)
        self.specification = replace(self.specification, **{name: held.with_language(self._language, words)})
        self.typed.emit(name)

    def _taken(self, text: str) -> None:
        """A usual label was chosen: its other languages are filled in where there are none."""
        usual = usual_label(text, self._language)
        if usual is None:
            return
        held = self.specification.label.with_language(self._language, text)
        filled = LocalizedText(*(mine or theirs for mine, theirs in zip(held, usual, strict=True)))
        self.specification = replace(self.specification, label=filled)
        self.typed.emit("label")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a cell asks for another row; Alt with an arrow moves this one."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        step = STEPS.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(step)
            return True
        if event.key() in ENTER and watched is not self.handle:
            self.left.emit()
            self.entered.emit()
            return True
        return super().eventFilter(watched, event)

    def doors(self) -> list[QWidget]:
        """What the Tab key visits, in order."""
        return [self.handle, *self.cells.values(), self.remove]
