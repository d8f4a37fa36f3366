"""How to reach someone: each line is typed in place and copied with one press."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.contact import NO_CONTACT, Contact
from ovop_desktop.domain.phones import displayed, e164
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Tile
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.field import Field, Line

LINES = {
    "whatsapp": "whatsapp-logo",
    "person": "user",
    "phone": "phone",
    "email": "envelope-simple",
    "website": "globe",
    "address": "map-pin",
    "hours": "clock",
}
PHONES = ("whatsapp", "phone")


class ContactCard(Speaking):
    """`changed` brings the contact after a keystroke; `left` tells that a line was left."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, *, orders: bool = True, parent: QWidget | None = None) -> None:
        """`orders` tells that goods are ordered here: the number becomes a QR code in brochures."""
        super().__init__(parent)
        self._desk, self._orders = desk, orders
        self._contact = NO_CONTACT
        self.section = Section()
        self.lines = {name: Line() for name in LINES}
        self.copies = {name: IconButton("copy") for name in LINES}
        self._fields = {name: Field(line) for name, line in self.lines.items()}
        card = Card(spacing=10)
        card.column.addWidget(self.section)
        for name, icon in LINES.items():
            holder = row(spacing=10)
            holder.addLayout(column(24, Tile(icon, "neutral", 36), None, spacing=0))
            holder.addWidget(self._fields[name], 1)
            holder.addLayout(column(24, self.copies[name], None, spacing=0))
            card.column.addLayout(holder)
            self.lines[name].textEdited.connect(lambda text, name=name: self._typed(name, text))
            self.lines[name].editingFinished.connect(lambda name=name: self._left(name))
            self.copies[name].clicked.connect(lambda _on, name=name: self.copy(name))
        self.setLayout(column(card))
        self.retranslate()

    def show_contact(self, contact: Contact) -> None:
        """Show a contact; a line that is being typed in is left alone."""
        self._contact = contact
        for name, line in self.lines.items():
            held = getattr(contact, name)
            shown = displayed(held) if name in PHONES else held
            if not line.hasFocus() and clean(line.text(), one_line=True) != shown:
                line.setText(shown)
                line.setCursorPosition(0)
            self.copies[name].setVisible(bool(held))
            self._doubt(name)

    def copy(self, name: str) -> None:
        """Put a line on the clipboard."""
        text = self.lines[name].text()
        QGuiApplication.clipboard().setText(text)
        self._desk.bridge.toast(self.tr("{text} disalin").format(text=text))

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Kontak"))
        names = {
            "whatsapp": (
                self.tr("WhatsApp pemesanan") if self._orders else self.tr("WhatsApp"),
                self.tr("Untuk kode QR di brosur") if self._orders else "",
            ),
            "person": (self.tr("Nama yang dihubungi"), ""),
            "phone": (self.tr("Telepon"), ""),
            "email": (self.tr("E-mail"), ""),
            "website": (self.tr("Situs web"), ""),
            "address": (self.tr("Alamat"), ""),
            "hours": (self.tr("Jam layanan"), ""),
        }
        for name, (label, note) in names.items():
            self._fields[name].set_words(label, note)
            self.copies[name].name_it(self.tr("Salin {name}").format(name=label))
            self._doubt(name)

    def _typed(self, name: str, text: str) -> None:
        said = clean(text, one_line=True)
        if name in PHONES:
            said = e164(said) or said
        self._contact = replace(self._contact, **{name: said})
        self.copies[name].setVisible(bool(said))
        if self._fields[name].wrong():
            self._doubt(name)
        self.changed.emit(self._contact)

    def _left(self, name: str) -> None:
        if name in PHONES:
            self.lines[name].setText(displayed(getattr(self._contact, name)))
        self._doubt(name)
        self.left.emit()

    def _doubt(self, name: str) -> None:
        held = getattr(self._contact, name)
        wrong = ""
        if name in PHONES and held and not e164(held):
            wrong = self.tr("Belum seperti nomor telepon, contoh 0812-2745-0193.")
        elif name == "email" and held and ("@" not in held or " " in held):
            wrong = self.tr("Belum seperti alamat e-mail, contoh koperasi@gmail.com.")
        self._fields[name].say_wrong(wrong, "warn")
