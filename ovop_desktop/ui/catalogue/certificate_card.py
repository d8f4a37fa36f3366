"""One certificate: what it is, its number, how long it holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.certificate import Certificate, CertificateKind, Validity
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph, Tile
from ovop_desktop.ui.widgets.card import Card, Rule
from ovop_desktop.ui.widgets.label import Label

ICONS = {
    CertificateKind.PIRT: "shield-check",
    CertificateKind.BPOM: "shield-check",
    CertificateKind.SNI: "shield-check",
    CertificateKind.HALAL: "check-circle",
    CertificateKind.ORGANIC: "leaf",
    CertificateKind.GI: "map-pin",
}
TONES = {
    Validity.VALID: ("daun", "daun"),
    Validity.ENDING: ("kunyit", "kunyit_text"),
    Validity.ENDED: ("saga", "saga"),
    Validity.UNKNOWN: ("nila", "ink2"),
}
STATE_ICONS = {Validity.ENDING: "clock", Validity.ENDED: "warning-circle"}
WIDTH = 234


class CertificateCard(Card):
    """`wanted` when it is pressed: its form opens."""

    wanted = Signal()

    def __init__(self, words: Words, paper: Certificate, today: date, parent: QWidget | None = None) -> None:
        super().__init__(radius=10, padding=13, spacing=8, parent=parent)
        self.paper = paper
        state = paper.validity(today)
        tone, ink = TONES[state]
        name = paper.label or words.say(f"certificate.{paper.kind.value}")
        number = Label(paper.number or self.tr("Nomor belum diisi"), "caption", "ink2", elided=True)
        ends = Label(self._ends(words, paper, today), "label", ink, elided=True)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        first = QHBoxLayout()
        first.addWidget(Label(name, "h3", elided=True), 1)
        first.addWidget(Glyph("pencil-simple", 15, "ink2"))
        titles.addLayout(first)
        titles.addWidget(number)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(Tile(ICONS.get(paper.kind, "medal"), tone, 36))
        top.addLayout(titles, 1)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(Glyph(STATE_ICONS.get(state, "calendar-blank"), 16, ink))
        foot.addWidget(ends, 1)
        self.column.addLayout(top)
        self.column.addWidget(Rule())
        self.column.addLayout(foot)
        self.setFixedWidth(WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.pointing(self)
        self.setAccessibleName(f"{name}, {number.full_text()}, {ends.full_text()}")

    def _ends(self, words: Words, paper: Certificate, today: date) -> str:
        if paper.unlimited:
            return self.tr("Berlaku tanpa batas waktu")
        left = paper.days_left(today)
        if paper.valid_until is None or left is None:
            return self.tr("Tanggal belum diisi")
        day = words.short_day(paper.valid_until)
        if left < 0:
            return self.tr("Sudah habis {day}").format(day=day)
        if paper.validity(today) is Validity.ENDING:
            return counted(self.tr("Habis {day} · {count} hari"), left, day=day)
        return self.tr("Berlaku sampai {day}").format(day=day)

    def sizeHint(self) -> QSize:
        """All cards are equally wide."""
        return QSize(WIDTH, super().sizeHint().height())

    def set_open(self, opened: bool) -> None:
        """Mark the card whose form is open."""
        self.set_look("nila_soft" if opened else "surface", "nila" if opened else "line")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open its form."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open its form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)
