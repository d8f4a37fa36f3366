"""Saved filters to choose, rename, replace and remove, and a line to keep the present one under a name."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.shelf import LONGEST, Shelf, tidy
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Rule, column, row
from ovop_desktop.ui.widgets.field import Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover
from ovop_desktop.ui.widgets.scrolling import scrolled_lines

WIDE = 440
MOST_SHOWN = 5
HIGH = 50


class SavedLine(QWidget):
    """One filter: its name, how many it finds, and what can be done with it."""

    picked = Signal(str)
    replaced = Signal(str)
    dropped = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, name: str, told: str, *, savable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.label = Label(name, "row", elided=True)
        self.typed = Line()
        self.typed.setMaxLength(LONGEST)
        self.typed.setAccessibleName(self.tr("Nama baru untuk {name}").format(name=name))
        self.typed.installEventFilter(self)
        self.typed.hide()
        self.use = Button(self.tr("Pakai"), small=True)
        self.use.setAccessibleName(f"{self.tr('Pakai')}: {name}")
        self.rename = IconButton("pencil-simple")
        self.rename.name_it(self.tr("Ganti nama {name}").format(name=name))
        self.replace = IconButton("arrows-clockwise")
        self.replace.name_it(self.tr("Isi {name} dengan filter yang tampil sekarang").format(name=name))
        self.replace.setEnabled(savable)
        self.drop = IconButton("trash")
        self.drop.name_it(self.tr("Hapus filter {name}").format(name=name))
        line = row(spacing=4)
        line.addLayout(column(self.label, Label(told, "caption", "ink2", elided=True), spacing=0), 1)
        line.addWidget(self.typed, 1)
        for part in (self.use, self.rename, self.replace, self.drop):
            line.addWidget(part)
        self.setLayout(line)
        self.setFixedHeight(HIGH)
        self.use.clicked.connect(self._pick)
        self.rename.clicked.connect(self._type)
        self.replace.clicked.connect(self._replace)
        self.drop.clicked.connect(self._drop)
        self.typed.returnPressed.connect(self._rename)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc leaves the name as it was, and the panel open."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._settle()
            return True
        return False

    def refuse(self) -> None:
        """The name is another's."""
        self.typed.setProperty("state", "error")
        self.typed.style().polish(self.typed)
        self.typed.setToolTip(self.tr("Nama ini sudah dipakai filter lain."))
        self.typed.setAccessibleDescription(self.typed.toolTip())

    def _type(self) -> None:
        self.typed.setText(self._name)
        self._show(typing=True)
        self.typed.setFocus(Qt.FocusReason.OtherFocusReason)
        self.typed.selectAll()

    def _settle(self) -> None:
        self._show(typing=False)
        self.rename.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, *, typing: bool) -> None:
        self.typed.setVisible(typing)
        self.label.setVisible(not typing)
        for part in (self.use, self.rename, self.replace, self.drop):
            part.setVisible(not typing)

    def _pick(self) -> None:
        self.picked.emit(self._name)

    def _replace(self) -> None:
        self.replaced.emit(self._name)

    def _drop(self) -> None:
        self.dropped.emit(self._name)

    def _rename(self) -> None:
        self.renamed.emit(self._name, self.typed.text())


class SavedPanel(Popover):
    """Names come with `picked`, `replaced`, `dropped`, `kept` (the present filter) and `renamed` (old, new)."""

    picked = Signal(str)
    replaced = Signal(str)
    dropped = Signal(str)
    kept = Signal(str)
    renamed = Signal(str, str)

    def __init__(
        self, opener: QWidget, shelf: Shelf, numbers: Mapping[str, int], words: Words, *, savable: bool
    ) -> None:
        super().__init__(opener)
        self._shelf, self._savable = shelf, savable
        self.setFixedWidth(WIDE)
        self.column.setSpacing(8)
        self.column.addWidget(Label(self.tr("Filter tersimpan"), "h3"))
        self.lines: dict[str, SavedLine] = {}
        for name in shelf.names():
            told = (
                counted(self.tr("{count} produk"), numbers[name], words.number(numbers[name]))
                if name in numbers
                else ""
            )
            self.lines[name] = SavedLine(name, told, savable=savable)
        self._list()
        self.column.addWidget(Rule())
        self.name = Line()
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("Misalnya Kurang foto"))
        self.name.setAccessibleName(self.tr("Nama filter"))
        self.name.setEnabled(savable)
        self.save = Button(self.tr("Simpan"), "primary")
        told = self.tr("Simpan pencarian dan filter yang tampil sekarang")
        wait = self.tr("Cari atau saring produk dulu; pencarian, filter, dan urutannya bisa disimpan di sini.")
        self.column.addWidget(Label(told if savable else wait, "label" if savable else "second", wrap=True))
        self.column.addLayout(row(self.name, self.save, spacing=8))
        self.name.textChanged.connect(self._named)
        self.name.returnPressed.connect(self._keep)
        self.save.clicked.connect(self._keep)
        self._named("")

    def _list(self) -> None:
        if not self.lines:
            self.column.addWidget(Label(self.tr("Belum ada filter tersimpan."), "second", "ink2", wrap=True))
            return
        for line in self.lines.values():
            line.picked.connect(self._pick)
            line.replaced.connect(self._replace)
            line.dropped.connect(self._drop)
            line.renamed.connect(self._rename)
        self.column.addWidget(scrolled_lines(list(self.lines.values()), HIGH, MOST_SHOWN))

    def _named(self, text: str) -> None:
        """A name there is already is replaced, and the button says so."""
        self.save.setEnabled(self._savable and bool(tidy(text)))
        self.save.setText(self.tr("Ganti") if self._shelf.called(text) else self.tr("Simpan"))

    def _keep(self) -> None:
        name = tidy(self.name.text())
        if name:
            self.close()
            self.kept.emit(name)

    def _pick(self, name: str) -> None:
        self.close()
        self.picked.emit(name)

    def _replace(self, name: str) -> None:
        self.close()
        self.replaced.emit(name)

    def _drop(self, name: str) -> None:
        self.close()
        self.dropped.emit(name)

    def _rename(self, name: str, new: str) -> None:
        if not tidy(new) or self._shelf.called(new) not in {"", name}:
            self.lines[name].refuse()
            return
        self.close()
        self.renamed.emit(name, new)
