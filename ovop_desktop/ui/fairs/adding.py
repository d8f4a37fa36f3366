"""The panel that adds a fair: its name and, if they are known, its days."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.fairs.typed_span import read_span
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.field import Field, Line
from ovop_desktop.ui.widgets.label import Label


class AddFair(Speaking):
    """`added` brings the new fair's id."""

    added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.heading = Label(role="h2")
        self.name, self.days = Line(), Line()
        self.fields = [Field(self.name), Field(self.days)]
        self.yes, self.no = Button("", "primary"), Button("")
        card = Card()
        card.column.addWidget(self.heading)
        line = row(spacing=14)
        for field, share in zip(self.fields, (5, 4), strict=True):
            line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(line)
        card.column.addLayout(row(None, self.no, self.yes))
        self.setLayout(column(card))
        for place, part in enumerate((self.name, self.days)):
            part.returnPressed.connect(self.add)
            part.textEdited.connect(lambda _text, place=place: self.fields[place].say_wrong(""))
        self.yes.clicked.connect(self.add)
        self.no.clicked.connect(self.hide)
        self.retranslate()
        self.hide()

    def begin(self) -> None:
        """Show the panel, empty, with the cursor in the name."""
        for field, part in zip(self.fields, (self.name, self.days), strict=True):
            part.clear()
            field.say_wrong("")
        self.show()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self) -> None:
        """Add the fair."""
        name = clean(self.name.text(), one_line=True)
        if not name:
            self.fields[0].say_wrong(self.tr("Tulis nama pameran, contoh Pesta Produk Desa."))
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            first, last = read_span(self.days.text())
        except ValueError:
            self.fields[1].say_wrong(self.tr("Tulis tanggalnya, contoh 3–6 Desember 2026."))
            self.days.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            made = self._desk.suite.programme.add_fair(name, first, last)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        self.hide()
        self.added.emit(made.id)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Pameran baru"))
        self.fields[0].set_words(self.tr("Nama pameran"))
        self.fields[1].set_words(self.tr("Tanggal"), self.tr("Contoh 3–6 Desember 2026. Boleh menyusul."))
        self.yes.setText(self.tr("Tambah"))
        self.no.setText(self.tr("Batal"))
