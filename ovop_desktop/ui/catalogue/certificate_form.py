"""The fields of one certificate; they save by themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from ovop_desktop.domain.certificate import Certificate, CertificateKind, end_to_fill_in, pirt_end
from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.identifiers import doubts, kind_said, tidy
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.catalogue.doubt_words import doubt_words
from ovop_desktop.ui.catalogue.typed_dates import read_date
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.autosave import Autosave
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label

KINDS = (
    CertificateKind.PIRT,
    CertificateKind.HALAL,
    CertificateKind.BPOM,
    CertificateKind.SNI,
    CertificateKind.ORGANIC,
    CertificateKind.GI,
    CertificateKind.TRADEMARK,
    CertificateKind.OTHER,
)
"""What a product can hold; the papers of a producer are kept with the producer."""


class CertificateForm(Speaking):
    """A new certificate is stored once something of it is typed or chosen. `closed` when it is done."""

    removed = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, ready: Callable[[], bool], parent: QWidget | None = None) -> None:
        """`ready` stores the product itself if need be, and says whether it is stored."""
        super().__init__(parent)
        self._desk, self._ready = desk, ready
        self._paper: Certificate | None = None
        self._stored: Certificate | None = None
        self._begun = ""
        self.kind = Choice()
        self.number, self.label, self.holder, self.issued, self.until = (Line() for _ in range(5))
        self.unlimited = QCheckBox()
        self.remove, self.done = Button("", "danger", "trash", small=True), Button("", "", small=True)
        self.title = Label(role="h3")
        self.fields = {
            "kind": Field(self.kind),
            "number": Field(self.number),
            "label": Field(self.label),
            "holder": Field(self.holder),
            "issued": Field(self.issued),
            "until": Field(self.until),
        }
        self._autosave = Autosave(self._save, desk.bridge, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        card = Card(fill="paper", radius=10, padding=16, spacing=10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        for place, name in enumerate(("kind", "number", "issued", "until")):
            grid.addWidget(self.fields[name], 0 if place < 2 else 1, place % 2)
        grid.addWidget(self.unlimited, 2, 1)
        grid.addWidget(self.fields["holder"], 2, 0)
        grid.addWidget(self.fields["label"], 3, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        buttons.addWidget(self.done)
        card.column.addWidget(self.title)
        card.column.addLayout(grid)
        card.column.addLayout(buttons)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def _connect(self) -> None:
        self.kind.picked.connect(self._kind_picked)
        self.unlimited.toggled.connect(self._unlimited_toggled)
        for name in ("number", "label", "holder", "issued", "until"):
            part: Line = getattr(self, name)
            part.textEdited.connect(lambda _text: self._autosave.touch())
            part.editingFinished.connect(partial(self._left, name))
        self.remove.clicked.connect(self.take_away)
        self.done.clicked.connect(self.close_form)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        example = self.tr("Contoh 14/8/2028")
        self.fields["kind"].set_words(self.tr("Jenis"))
        self.fields["number"].set_words(self.tr("Nomor"))
        self.fields["label"].set_words(self.tr("Nama sertifikat"))
        self.fields["holder"].set_words(self.tr("Atas nama"))
        self.fields["issued"].set_words(self.tr("Terbit"), example)
        self.fields["until"].set_words(self.tr("Berlaku sampai"), example)
        self.unlimited.setText(self.tr("Berlaku tanpa batas waktu"))
        self.remove.setText(self.tr("Hapus sertifikat"))
        self.done.setText(self.tr("Selesai"))
        self.kind.offer([(kind.value, self._desk.words.say(f"certificate.{kind.value}")) for kind in KINDS])
        if self._paper is not None:
            self.show_paper(self._paper, self._stored)

    def paper(self) -> Certificate | None:
        """The certificate whose form is open."""
        return self._paper

    def show_paper(self, paper: Certificate, stored: Certificate | None) -> None:
        """Open the form for a certificate; `stored` is None for one that is not kept yet."""
        if self._paper is not None and self._paper.id != paper.id:
            self._autosave.flush()
        if self._paper is None or self._paper.id != paper.id:
            self._begun = paper.id if stored is None else ""
        self._paper, self._stored = paper, stored
        words = self._desk.words
        self.title.setText(
            self.tr("Sertifikat baru") if stored is None else words.say(f"certificate.{paper.kind.value}")
        )
        self.kind.set_value(paper.kind.value)
        texts = {
            self.number: paper.number,
            self.label: paper.label,
            self.holder: paper.holder,
            self.issued: words.short_day(paper.issued) if paper.issued else "",
            self.until: words.short_day(paper.valid_until) if paper.valid_until else "",
        }
        for line, text in texts.items():
            if line.text() != text and not (line.hasFocus() and self._autosave.due):
                line.setText(text)
        self.unlimited.blockSignals(True)
        self.unlimited.setChecked(paper.unlimited)
        self.unlimited.blockSignals(False)
        self._arrange()
        self.show()

    def _arrange(self) -> None:
        if self._paper is None:
            return
        self.fields["label"].setVisible(self.kind.value() == CertificateKind.OTHER)
        self.until.setEnabled(not self.unlimited.isChecked())
        self.fields["number"].say_wrong(self._number_words(), "warn")
        self._read("issued", tell=True)
        self._read("until", tell=True)
        if not self.fields["until"].wrong():
            self.fields["until"].say_wrong(self._end_words(), "warn")

    def _number_words(self) -> str:
        """What is doubtful about the number; when it is that of another kind, which."""
        doubted = doubts(self.kind.value(), self.number.text())
        said = kind_said(self.number.text()) if doubted else ""
        if said:
            kind = self._desk.words.say(f"certificate.{said}")
            return self.tr("Ini nomor {kind}. Ganti jenisnya bila memang itu.").format(kind=kind)
        return doubt_words(doubted)

    def _take_kind(self) -> None:
        """A number that can only be of one kind says the kind, while nobody has chosen another for a new paper."""
        said = kind_said(self.number.text())
        if self._paper is None or self._paper.id != self._begun or not said or said == self.kind.value():
            return
        self.kind.set_value(said)
        self.unlimited.setChecked(said == CertificateKind.HALAL)
        self._autosave.touch()
        self._autosave.flush()

    def _read_number(self) -> None:
        """A P-IRT's number says in which year it ends: fill that in where no end was written."""
        paper = self._typed()
        end = end_to_fill_in(paper)
        if end is not None:
            self.until.setText(self._desk.words.short_day(end))
            self._autosave.touch()
            self._autosave.flush()

    def _end_words(self) -> str:
        """What is doubtful about the end: another year than the number's, or before the next fair is over."""
        paper = self._typed()
        end, year = paper.valid_until, pirt_end(paper.number, None) if paper.kind is CertificateKind.PIRT else None
        if end is None:
            return ""
        if year is not None and year.year != end.year:
            return self.tr("Menurut nomornya, berakhir tahun {year}.").format(year=year.year)
        fair = self._desk.suite.programme.next_fair()
        last = fair.end() if fair is not None else None
        if fair is not None and last is not None and not paper.lasts_until(last):
            return self.tr("Habis sebelum {fair} selesai.").format(fair=fair.name)
        return ""

    def _read(self, name: str, *, tell: bool) -> date | None:
        """The day typed; one that cannot be read keeps what is stored, and is told."""
        line: Line = getattr(self, name)
        try:
            found = read_date(line.text())
        except ValueError:
            if tell:
                self.fields[name].say_wrong(self.tr("Tulis tanggal lengkap, contoh 14/8/2028."))
            held = self._paper
            return (held.issued if name == "issued" else held.valid_until) if held else None
        if tell:
            self.fields[name].say_wrong("")
        return found

    def _typed(self) -> Certificate:
        assert self._paper is not None
        unlimited = self.unlimited.isChecked()
        return replace(
            self._paper,
            kind=CertificateKind(self.kind.value()),
            number=tidy(self.kind.value(), self.number.text()),
            label=clean(self.label.text(), one_line=True),
            holder=clean(self.holder.text(), one_line=True),
            issued=self._read("issued", tell=False),
            valid_until=None if unlimited else self._read("until", tell=False),
            unlimited=unlimited,
        )

    def _kind_picked(self, value: str) -> None:
        self._begun = ""
        if self._stored is None:
            self.unlimited.setChecked(value == CertificateKind.HALAL)
        self._autosave.touch(chosen=True)
        self._autosave.flush()
        self._arrange()

    def _unlimited_toggled(self) -> None:
        self._autosave.touch(chosen=True)
        self._autosave.flush()
        self._arrange()

    def _left(self, name: str) -> None:
        self._autosave.flush()
        if self._paper is None:
            return
        if name == "number":
            self.number.setText(tidy(self.kind.value(), self.number.text()))
        elif name in {"issued", "until"}:
            line: Line = getattr(self, name)
            try:
                day = read_date(line.text())
            except ValueError:
                day = None
            if day is not None:
                line.setText(self._desk.words.short_day(day))
        if name == "number":
            self._take_kind()
        if name in {"number", "issued"}:
            self._read_number()
        self._arrange()

    def flush(self) -> bool:
        """Save now what was typed."""
        return self._autosave.flush()

    def _save(self) -> None:
        if self._paper is None or not self._ready():
            return
        after = self._typed()
        records = self._desk.suite.records
        before, self._stored, self._paper = self._stored, after, after
        try:
            if before is None:
                records.add_certificate(after, self._autosave.sitting)
            else:
                records.save(before, after, self._autosave.sitting)
        except StaleChange:
            self._stored = self._desk.suite.catalogue.certificate(after.id)
            if self._stored is not None:
                self.show_paper(self._stored, self._stored)
            raise
        except Exception:
            self._stored = before
            raise

    def take_away(self) -> None:
        """Remove the certificate; it can be brought back."""
        self._autosave.forget()
        paper, stored = self._paper, self._stored
        self._paper = self._stored = None
        self.hide()
        if paper is not None and stored is not None:
            self._desk.suite.records.remove_certificate(paper.id)
            self._desk.bridge.toast(self.tr("Sertifikat dihapus"), self.tr("Urungkan"), self._desk.undo.undo)
        self.removed.emit()

    def forget(self) -> None:
        """The certificate is gone: put the form away without saving."""
        self._autosave.forget()
        self._paper = self._stored = None
        self.hide()

    def close_form(self) -> None:
        """Save and put the form away."""
        self._autosave.flush()
        self._paper = self._stored = None
        self.hide()
        self.closed.emit()

    def begin_with_end(self) -> None:
        """Put the cursor where its end is written; where it has none, into the number."""
        if self.until.isEnabled():
            self.until.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.until.selectAll()
        else:
            self.begin()

    def begin(self) -> None:
        """Put the cursor where a new certificate begins."""
        self.number.setFocus(Qt.FocusReason.ShortcutFocusReason)
