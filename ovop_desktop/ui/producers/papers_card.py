"""The certificates of a producer: kind, number, until when; typed in place, each with how it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ovop_desktop.domain.certificate import Certificate, CertificateKind, Validity, end_to_fill_in
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.text import clean
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.feed import News
from ovop_desktop.ui.catalogue.typed_dates import read_date
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.producers.draft import Draft
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Badge, Tile
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card, Rule, column, row
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label

TONES = {Validity.VALID: "daun", Validity.ENDING: "kunyit", Validity.ENDED: "saga", Validity.UNKNOWN: "neutral"}
MARKS = {
    Validity.VALID: "check-circle",
    Validity.ENDING: "clock",
    Validity.ENDED: "warning-circle",
    Validity.UNKNOWN: "calendar-blank",
}
ICONS = {
    CertificateKind.NIB: ("identification-card", "nila"),
    CertificateKind.HALAL: ("check-circle", "daun"),
    CertificateKind.PIRT: ("shield-check", "nila"),
    CertificateKind.ORGANIC: ("leaf", "daun"),
    CertificateKind.LEGAL_ENTITY: ("bank", "sogan"),
}


def badge_of(paper: Certificate, today: date, words: Words, days: Callable[[int], str]) -> tuple[str, str, str]:
    """Text, tone and icon of how a certificate stands."""
    state = paper.validity(today)
    left = paper.days_left(today)
    text = days(left) if state is Validity.ENDING and left is not None else words.say(f"validity.{state.value}")
    return text, TONES[state], MARKS[state]


class PaperRow(Speaking):
    """One certificate; pressing "Ubah" opens its fields under it."""

    removed = Signal(str)

    def __init__(self, desk: Desk, catalogue: Catalogue, paper: Certificate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.draft = Draft(desk, catalogue.certificate, self)
        self._last = paper
        self.draft.load(paper)
        self.tile = Tile("shield-check", "nila", 36)
        self.name, self.number_shown = Label(role="row", elided=True), Label(role="second", token="ink2", elided=True)
        self.badge = Badge()
        self.edit = IconButton("pencil-simple")
        head = row(self.tile, spacing=10)
        head.addLayout(column(self.name, self.number_shown, spacing=0), 1)
        head.addWidget(self.badge)
        head.addWidget(self.edit)
        self.form = QWidget()
        self.kind, self.number, self.until = Choice(), Line(), Line()
        self.unlimited = QCheckBox()
        self.remove = Button("", "ghost", "trash", small=True)
        self._fields = [Field(self.kind), Field(self.number), Field(self.until)]
        form = column(*self._fields, self.unlimited, spacing=8, margins=(0, 8, 0, 4))
        form.addLayout(row(None, self.remove))
        self.form.setLayout(form)
        self.form.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 4)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(self.form)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.edit.clicked.connect(self.toggle)
        self.kind.picked.connect(lambda value: self._pick_kind(CertificateKind(value)))
        self.number.textEdited.connect(lambda text: self._change(number=clean(text, one_line=True)))
        self.until.textEdited.connect(self._typed_day)
        self.until.editingFinished.connect(self._left_day)
        self.number.editingFinished.connect(self._left_number)
        self.unlimited.clicked.connect(lambda on: self._change(unlimited=on))
        self.remove.clicked.connect(lambda: self.removed.emit(self.paper.id))
        self.draft.reloaded.connect(self.renew)

    @property
    def paper(self) -> Certificate:
        """The certificate as typed, or as it was when it was taken away."""
        held = self.draft.entity
        if isinstance(held, Certificate):
            self._last = held
        return self._last

    def toggle(self) -> None:
        """Show or hide the fields."""
        self.form.setVisible(self.form.isHidden())
        if not self.form.isHidden():
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def renew(self) -> None:
        """Show the certificate."""
        paper, words = self.paper, self._desk.words
        icon, tone = ICONS.get(paper.kind, ("medal", "sogan"))
        self.tile.set(icon, tone)
        self.name.setText(paper.label or words.say(f"certificate.{paper.kind.value}"))
        until = self.tr("sampai {date}").format(date=words.short_day(paper.valid_until)) if paper.valid_until else ""
        shown = " · ".join(part for part in (paper.number, "" if paper.unlimited else until) if part)
        self.number_shown.setText(shown or self.tr("Nomor belum diisi"))
        today = self._desk.suite.catalogue.today()
        self.badge.set(
            *badge_of(paper, today, words, lambda days: counted(self.tr("{days} hari lagi"), days, days=days))
        )
        self.kind.set_value(paper.kind.value)
        if not self.number.hasFocus() and clean(self.number.text(), one_line=True) != paper.number:
            self.number.setText(paper.number)
        if not self.until.hasFocus() and self._day() != paper.valid_until:
            self._show_day()
        self.unlimited.setChecked(paper.unlimited)
        self._fields[2].setVisible(not paper.unlimited)
        self.edit.name_it(self.tr("Ubah {name}").format(name=self.name.full_text()))

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        words = self._desk.words
        self.kind.offer([(kind.value, words.say(f"certificate.{kind.value}")) for kind in CertificateKind])
        self._fields[0].set_words(self.tr("Jenis"))
        self._fields[1].set_words(self.tr("Nomor"))
        self._fields[2].set_words(self.tr("Berlaku sampai"), self.tr("Contoh: 14 Agu 2028"))
        self.unlimited.setText(self.tr("Berlaku tanpa batas waktu"))
        self.remove.setText(self.tr("Hapus"))
        self.remove.setAccessibleName(self.tr("Hapus sertifikat"))
        self.renew()

    def _change(self, **fields: object) -> None:
        self.draft.change(**fields)
        self.renew()

    def _pick_kind(self, kind: CertificateKind) -> None:
        """Halal has no end of its own accord (Perppu 2/2022), unless one was written."""
        if kind is CertificateKind.HALAL and self.paper.valid_until is None:
            self._change(kind=kind, unlimited=True)
        else:
            self._change(kind=kind)

    def _left_number(self) -> None:
        """A P-IRT's number says in which year it ends."""
        end = end_to_fill_in(self.paper)
        if end is not None:
            self._change(valid_until=end)
        self.draft.flush()

    def _typed_day(self, text: str) -> None:
        try:
            day = read_date(text)
        except ValueError:
            return
        self._fields[2].say_wrong("")
        self._change(valid_until=day)

    def _left_day(self) -> None:
        try:
            read_date(self.until.text())
        except ValueError:
            self._fields[2].say_wrong(self.tr("Tulis tanggal, contoh 14 Agu 2028."))
            return
        self.draft.flush()
        self._show_day()
        self.renew()

    def _day(self) -> date | None:
        try:
            return read_date(self.until.text())
        except ValueError:
            return self.paper.valid_until

    def _show_day(self) -> None:
        day = self.paper.valid_until
        self.until.setText(self._desk.words.short_day(day) if day else "")


class PapersCard(Speaking):
    """The certificates of one owner."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._owner = EntityId("")
        self.rows: list[PaperRow] = []
        self.section = Section("plus")
        self._none = Label(role="second", token="ink2", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        card = Card()
        card.column.addWidget(self.section)
        card.column.addLayout(self._list)
        card.column.addWidget(self._none)
        self._card = card
        self.setLayout(column(card))
        self.section.button.clicked.connect(self.add)
        self.retranslate()

    def put_below(self, part: QWidget) -> None:
        """Put something of the owner's below its papers."""
        self._card.column.addWidget(part)

    def show_owner(self, owner: EntityId) -> None:
        """Show the certificates of a producer."""
        self.flush()
        self._owner = owner
        self.renew()

    def renew(self) -> None:
        """Show what is stored, keeping open what is open."""
        opened = {row_.paper.id for row_ in self.rows if not row_.form.isHidden()}
        papers = self._desk.suite.catalogue.certificates_of(self._owner) if self._owner else ()
        if {row_.paper.id for row_ in self.rows} == {paper.id for paper in papers}:
            return
        self._clear()
        for place, paper in enumerate(papers):
            if place:
                self._list.addWidget(Rule())
            made = PaperRow(self._desk, self._desk.suite.catalogue, paper)
            made.form.setVisible(paper.id in opened)
            made.removed.connect(self._remove)
            self._list.addWidget(made)
            self.rows.append(made)
        self._none.setVisible(not papers)

    def add(self) -> None:
        """A new certificate with its fields open."""
        paper = Certificate(new_id(), CertificateKind.NIB, producer_id=self._owner, unlimited=True)
        self._desk.suite.records.add_certificate(paper)
        self.renew()
        made = next((row_ for row_ in self.rows if row_.paper.id == paper.id), None)
        if made is not None:
            made.toggle()

    def flush(self) -> None:
        """Save what was typed."""
        for made in self.rows:
            made.draft.flush()

    def heard(self, news: News) -> None:
        """Follow what changed elsewhere."""
        if "certificate" in news.kinds:
            for made in self.rows:
                made.draft.heard(news)
            self.renew()

    def valid_count(self) -> int:
        """How many certificates hold today."""
        today = self._desk.suite.catalogue.today()
        return sum(one.paper.validity(today) in {Validity.VALID, Validity.ENDING} for one in self.rows)

    def valid_legal_entity(self) -> bool:
        """Whether a legal entity's paper holds today."""
        today = self._desk.suite.catalogue.today()
        kinds = {CertificateKind.LEGAL_ENTITY, CertificateKind.COOPERATIVE_NUMBER}
        good = {Validity.VALID, Validity.UNKNOWN, Validity.ENDING}
        return any(one.paper.kind in kinds and one.paper.validity(today) in good for one in self.rows)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Legalitas dan sertifikat"), "", self.tr("Tambah"))
        self.section.button.setAccessibleName(self.tr("Tambah sertifikat"))
        self._none.setText(self.tr("NIB, badan hukum, atau sertifikat lain milik produsen."))

    def _remove(self, paper_id: str) -> None:
        made = next(one for one in self.rows if one.paper.id == paper_id)
        made.draft.flush()
        self._desk.suite.records.remove_certificate(EntityId(paper_id))
        self.renew()
        self._desk.bridge.toast(self.tr("Sertifikat dihapus"), self.tr("Urungkan"), self._desk.undo.undo)

    def _clear(self) -> None:
        self.rows.clear()
        while self._list.count():
            item = self._list.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
