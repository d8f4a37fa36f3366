"""How to reach someone: each way is copied with one press; "Ubah" opens the lines to type in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.contact import NO_CONTACT, Contact
from ovop_desktop.domain.phones import displayed, e164
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.producers.contact_line import ContactLine
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.field import Field, Line
from ovop_desktop.ui.widgets.label import Label

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
ONE_WORD = ("email", "website")


def address_of(name: str, held: str) -> str:
    """Where a way of contact leads: a chat, a letter, a page, a map; empty where it leads nowhere."""
    number = e164(held) if name == "whatsapp" else None
    if number:
        return f"https://wa.me/{number.lstrip('+')}"
    if name == "email" and "@" in held and " " not in held:
        return f"mailto:{held}"
    if name == "website" and "." in held and " " not in held:
        return held if held.startswith(("http://", "https://")) else f"https://{held}"
    return ""


class ContactCard(Speaking):
    """`changed` brings the contact after a keystroke; `left` tells that a line was left."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, *, orders: bool = True, parent: QWidget | None = None) -> None:
        """`orders` tells that goods are ordered here: the number becomes a QR code in brochures."""
        super().__init__(parent)
        self._desk, self._orders = desk, orders
        self._contact = NO_CONTACT
        self._names: dict[str, str] = {}
        self.section = Section("pencil-simple")
        self.told = {name: ContactLine(icon, one_word=name in ONE_WORD) for name, icon in LINES.items()}
        self.copies = {name: line.copy for name, line in self.told.items()}
        self.lines = {name: Line() for name in LINES}
        self._fields = {name: Field(line) for name, line in self.lines.items()}
        self._none = Label(role="second", token="ink2", wrap=True)
        self._shown, self.form = QWidget(), QWidget()
        self._shown.setLayout(column(*self.told.values(), spacing=0))
        self.form.setLayout(column(*self._fields.values(), spacing=10))
        self.form.hide()
        card = Card(spacing=8)
        for part in (self.section, self._none, self._shown, self.form):
            card.column.addWidget(part)
        self.setLayout(column(card))
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.section.button.clicked.connect(self.toggle)
        for name in LINES:
            self.lines[name].textEdited.connect(partial(self._typed, name))
            self.lines[name].editingFinished.connect(partial(self._left, name))
            self.told[name].copied.connect(partial(self.copy, name))
            self.told[name].opened.connect(partial(self.follow, name))

    def show_contact(self, contact: Contact) -> None:
        """Show a contact; a line that is being typed in is left alone."""
        self._contact = contact
        for name, line in self.lines.items():
            shown = self._text(name)
            if not line.hasFocus() and clean(line.text(), one_line=True) != shown:
                line.setText(shown)
                line.setCursorPosition(0)
            self._doubt(name)
        self._tell()

    def toggle(self) -> None:
        """Open the lines to type in, or put them away."""
        self.form.setVisible(self.form.isHidden())
        self._tell()
        if not self.form.isHidden():
            self.lines["whatsapp"].setFocus(Qt.FocusReason.OtherFocusReason)

    def copy(self, name: str) -> None:
        """Put a way of contact on the clipboard as it is written."""
        text = self._text(name)
        QGuiApplication.clipboard().setText(text)
        self._desk.bridge.toast(self.tr("{text} disalin").format(text=text))

    def follow(self, name: str) -> None:
        """Open the chat, the letter or the page."""
        QDesktopServices.openUrl(QUrl(address_of(name, getattr(self._contact, name))))

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self._names = {
            "whatsapp": self.tr("WhatsApp pemesanan") if self._orders else self.tr("WhatsApp"),
            "person": self.tr("Nama yang dihubungi"),
            "phone": self.tr("Telepon"),
            "email": self.tr("E-mail"),
            "website": self.tr("Situs web"),
            "address": self.tr("Alamat"),
            "hours": self.tr("Jam layanan"),
        }
        for name, label in self._names.items():
            note = self.tr("Untuk kode QR di brosur") if name == "whatsapp" and self._orders else ""
            self._fields[name].set_words(label, note)
            self._doubt(name)
        self._none.setText(self.tr("Nomor, alamat, dan jam layanan; tekan Ubah untuk mengisinya."))
        self._tell()

    def _text(self, name: str) -> str:
        held: str = getattr(self._contact, name)
        return displayed(held) if name in PHONES else held

    def _tell(self) -> None:
        closed = self.form.isHidden()
        self.section.set_words(self.tr("Kontak"), "", self.tr("Ubah") if closed else self.tr("Selesai"))
        self.section.button.setAccessibleName(self.tr("Ubah kontak") if closed else self.tr("Selesai mengubah kontak"))
        copy, opening = self.tr("Salin {name}"), self.tr("Buka {name}")
        first = True
        for name, line in self.told.items():
            text, label = self._text(name), self._names[name]
            leads = bool(address_of(name, getattr(self._contact, name)))
            line.setVisible(bool(text))
            line.show_way(text, label, copy.format(name=label), opening.format(name=label) if leads else "", first)
            first = first and not text
        self._shown.setVisible(closed)
        self._none.setVisible(closed and self._contact == NO_CONTACT)

    def _typed(self, name: str, text: str) -> None:
        said = clean(text, one_line=True)
        if name in PHONES:
            said = e164(said) or said
        self._contact = replace(self._contact, **{name: said})
        if self._fields[name].wrong():
            self._doubt(name)
        self._tell()
        self.changed.emit(self._contact)

    def _left(self, name: str) -> None:
        if name in PHONES:
            self.lines[name].setText(self._text(name))
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
