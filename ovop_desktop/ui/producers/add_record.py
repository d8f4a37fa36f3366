"""A panel that adds a record with a name, a kind and one thing more: what is needed and nothing else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label


class AddRecord(Speaking):
    """`added` brings the new record's id. A panel says its words, what an empty one is like, and makes the record."""

    added = Signal(str)

    def __init__(self, desk: Desk, more: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Label(role="h2")
        self.name, self.kind = Line(), Choice()
        self._fields = [Field(self.name), Field(self.kind), Field(more)]
        self.yes, self.no = Button("", "primary"), Button("")
        card = Card()
        card.column.addWidget(self.heading)
        line = row(spacing=14)
        for field, share in zip(self._fields, (5, 3, 5), strict=True):
            line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(line)
        card.column.addLayout(row(None, self.no, self.yes))
        self.setLayout(column(card))
        self.name.returnPressed.connect(self.add)
        self.name.textEdited.connect(lambda _text: self._fields[0].say_wrong(""))
        self.yes.clicked.connect(self.add)
        self.no.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def clear(self) -> None:
        """Make the kind and the third field as they are at first."""
        raise NotImplementedError

    def make(self, name: str) -> EntityId:
        """Add the record. Raises OvopError."""
        raise NotImplementedError

    def wanted(self) -> str:
        """What is said when there is no name."""
        raise NotImplementedError

    def begin(self) -> None:
        """Show the panel, empty, with the cursor in the name."""
        self.name.clear()
        self.clear()
        self._fields[0].say_wrong("")
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Add what is typed."""
        name = clean(self.name.text(), one_line=True)
        if not name:
            self._fields[0].say_wrong(self.wanted())
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            made = self.make(name)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        self.hide()
        self.added.emit(made)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self._fields[0].set_words(self.tr("Nama"), self.tr("Sisanya bisa diisi nanti."))
        self._fields[1].set_words(self.tr("Jenis"))
        self.yes.setText(self.tr("Tambah"))
        self.no.setText(self.tr("Batal"))
