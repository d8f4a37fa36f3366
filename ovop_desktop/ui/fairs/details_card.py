"""What is known of a fair: name, days, where, stand, note."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.fairs.span_words import span_words
from ovop_desktop.ui.fairs.typed_span import read_span
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.field import Area, Field, Line
from ovop_desktop.ui.widgets.label import Label


class DetailsCard(Speaking):
    """`changed` brings the fields that were typed; `left` that a field was left."""

    changed = Signal(dict)
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._fair: Fair | None = None
        self.heading = Label(role="h2")
        self.lines = {name: Line() for name in ("name", "city", "venue", "stand")}
        self.days, self.note = Line(), Area(3)
        self.fields = {name: Field(line) for name, line in self.lines.items()}
        self.fields |= {"days": Field(self.days), "note": Field(self.note)}
        card = Card()
        card.column.addWidget(self.heading)
        for name in ("name", "days", "venue", "city", "stand", "note"):
            card.column.addWidget(self.fields[name])
        self.setLayout(column(card))
        for name, line in self.lines.items():
            line.textEdited.connect(lambda text, name=name: self._typed(name, text))
            line.editingFinished.connect(self.left)
        self.days.textEdited.connect(self._typed_days)
        self.days.editingFinished.connect(self._left_days)
        self.note.textChanged.connect(self._typed_note)
        self.note.left.connect(self.left)
        self.retranslate()

    def show_fair(self, fair: Fair) -> None:
        """Show what is stored; a field that is being typed into stays as it is."""
        self._fair = None
        for name, line in self.lines.items():
            held = str(getattr(fair, name))
            if clean(line.text(), one_line=True) != held:
                line.setText(held)
        if not self.days.hasFocus() and self._read_days() != (fair.first, fair.last or fair.first):
            self.days.setText(span_words(self._words, fair.first, fair.last))
            self.fields["days"].say_wrong("")
        if clean(self.note.toPlainText()) != fair.note:
            self.note.set_text(fair.note)
        self._fair = fair

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Tentang pameran"))
        self.fields["name"].set_words(self.tr("Nama pameran"))
        self.fields["days"].set_words(self.tr("Tanggal"), self.tr("Contoh 3–6 Desember 2026"))
        self.fields["venue"].set_words(self.tr("Tempat"))
        self.fields["city"].set_words(self.tr("Kota"))
        self.fields["stand"].set_words(self.tr("Nomor stan"))
        self.fields["note"].set_words(self.tr("Catatan"))
        if self._fair is not None and not self.days.hasFocus():
            self.days.setText(span_words(self._words, self._fair.first, self._fair.last))

    def focus_days(self) -> None:
        """Go to the days."""
        self.days.setFocus()

    def _typed(self, name: str, text: str) -> None:
        words = clean(text, one_line=True)
        if name == "name":
            self.fields[name].say_wrong("" if words else self.tr("Tulis nama pameran."))
            if not words:
                return
        self.changed.emit({name: words})

    def _typed_note(self) -> None:
        if self._fair is not None:
            self.changed.emit({"note": clean(self.note.toPlainText())})

    def _read_days(self) -> object:
        try:
            return read_span(self.days.text())
        except ValueError:
            return None

    def _typed_days(self, text: str) -> None:
        try:
            first, last = read_span(text)
        except ValueError:
            return
        self.fields["days"].say_wrong("")
        self.changed.emit({"first": first, "last": last})

    def _left_days(self) -> None:
        try:
            self.days.setText(span_words(self._words, *read_span(self.days.text())))
        except ValueError:
            self.fields["days"].say_wrong(self.tr("Tulis tanggalnya, contoh 3–6 Desember 2026."))
            return
        self.left.emit()
