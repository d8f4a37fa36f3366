"""The day of a cooperative's last members' meeting."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.producer import meeting_due
from ovop_desktop.ui.producers.past_days import past_day
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import column
from ovop_desktop.ui.widgets.typed_field import TypedField


class MeetingLine(Speaking):
    """The day of the last members' meeting (RAT) of a cooperative; `typed` brings it, `left` when it is left."""

    typed = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._record = ""
        self._day: date | None = None
        self.field = TypedField(lambda text: past_day(text, desk.suite.catalogue.today()), desk.words.short_day)
        self.setLayout(column(self.field))
        self.field.typed.connect(self._typed)
        self.field.left.connect(self._left)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.field.set_words(self.tr("Rapat anggota tahunan (RAT) terakhir"), self.tr("Contoh: 14 Mar 2026"))
        self.field.set_example(self.tr("Tulis tanggal yang sudah lewat, contoh 14 Mar 2026."))
        self.field.show_value(self._day)
        self._judge()

    def show_day(self, record: str, day: date | None) -> None:
        """Show the day of the producer `record`."""
        if record != self._record:
            self.field.begin(day)
        self._record, self._day = record, day
        self.field.show_value(day)
        self._judge()

    def _typed(self, day: date | None) -> None:
        self._day = day
        self.typed.emit(day)

    def _left(self) -> None:
        self._judge()
        self.left.emit()

    def _judge(self) -> None:
        if self.field.is_wrong():
            return
        due = meeting_due(self._desk.suite.catalogue.today())
        late = self._day is not None and self._day < due
        text = self.tr("RAT tahun buku {year} belum tercatat; NIK koperasi bergantung padanya.").format(
            year=due.year - 1
        )
        self.field.say_wrong(text if late else "", "warn")
