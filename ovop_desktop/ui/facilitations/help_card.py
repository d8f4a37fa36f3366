"""The timeline of help of a producer or a partner, the newest first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.facilitation import FacilitationKind
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.feed import News
from ovop_desktop.ui.facilitations.help_entry import HelpEntry
from ovop_desktop.ui.facilitations.name_picker import NamePicker
from ovop_desktop.ui.facilitations.sides import Side
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.field import Choice, Field
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.scrolling import reveal


class HelpCard(Speaking):
    """One owner's records; a new one begins by choosing its field and its other side."""

    def __init__(self, desk: Desk, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._side = desk, side
        self._owner = EntityId("")
        self.entries: list[HelpEntry] = []
        self.section = Section("plus", "")
        self._none = Label(role="second", token="ink2", wrap=True)
        self.new = QWidget()
        self.kind, self.other = Choice(), NamePicker(side.find)
        self._fields = Field(self.kind), Field(self.other)
        self.cancel = Button("", small=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        card = Card()
        for part in (self.section, self.new):
            card.column.addWidget(part)
        card.column.addLayout(self._list)
        card.column.addWidget(self._none)
        self.setLayout(column(card))
        self._lay_out_new()
        self.section.button.clicked.connect(self.begin)
        self.other.chosen.connect(self._add)
        self.cancel.clicked.connect(self.new.hide)
        self.retranslate()

    def _lay_out_new(self) -> None:
        line = row(spacing=14)
        for field, share in zip(self._fields, (4, 6), strict=True):
            line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        form = column(spacing=8, margins=(0, 0, 0, 12))
        form.addLayout(line)
        form.addLayout(row(None, self.cancel))
        self.new.setLayout(form)
        self.new.hide()

    def show_owner(self, owner: EntityId) -> None:
        """Show the records of a producer or partner."""
        self.flush()
        if owner != self._owner:
            self.new.hide()
            self._clear()
        self._owner = owner
        self.renew()

    def begin(self) -> None:
        """Ask for the field and the other side of a new record."""
        self.new.show()
        self.kind.set_value(FacilitationKind.PRODUCTION.value)
        self.other.show_name("")
        self.other.clear()
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        reveal(self.new)

    def renew(self) -> None:
        """Show what is stored; while one is being typed into, the others keep their places."""
        records = self._side.records(self._owner) if self._owner else ()
        shown, stored = [one.record.id for one in self.entries], [one.id for one in records]
        if shown != stored and (set(shown) != set(stored) or not any(one.is_open for one in self.entries)):
            opened = {one.record.id for one in self.entries if one.is_open}
            self._clear()
            for record in records:
                made = HelpEntry(self._desk, self._side, record)
                made.removed.connect(self._remove)
                made.closed.connect(self.renew)
                self._list.addWidget(made)
                self.entries.append(made)
                if record.id in opened:
                    made.toggle()
        for one in self.entries:
            one.rail.set_last(one is self.entries[-1])
        self._tell()

    def open_record(self, record: str) -> QWidget | None:
        """Open the fields of a record; returns the place of them, or None when it is not here."""
        entry = next((one for one in self.entries if one.record.id == record), None)
        if entry is not None and not entry.is_open:
            entry.toggle()
        return entry

    def flush(self) -> None:
        """Save what was typed."""
        for one in self.entries:
            one.draft.flush()

    def heard(self, news: News) -> None:
        """Follow what changed elsewhere."""
        if not news.kinds & self._side.kinds:
            return
        for one in self.entries:
            one.draft.heard(news)
        self.renew()
        if news.kinds - {"facilitation"}:
            for one in self.entries:
                one.renew()

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.kind.offer([(kind.value, self._desk.words.say(f"facilitation.{kind.value}")) for kind in FacilitationKind])
        self._fields[0].set_words(self.tr("Bidang"))
        if self._side.place == "partner":
            self._fields[1].set_words(self.tr("Mitra"), self.tr("Ketik namanya, lalu pilih dari daftar."))
        else:
            self._fields[1].set_words(self.tr("Produsen"), self.tr("Ketik namanya, lalu pilih dari daftar."))
        self.cancel.setText(self.tr("Batal"))
        self._none.setText(
            self.tr("Siapa yang membantu, sejak kapan, dan apa yang berubah; foto sebelum dan sesudah berbicara.")
        )
        self._tell()

    def _tell(self) -> None:
        count = self._desk.words.number(len(self.entries)) if self.entries else ""
        self.section.set_words(self._side.title(), count, self.tr("Catat pendampingan"))
        self._none.setVisible(not self.entries)

    def _add(self, thing: object) -> None:
        try:
            other = self._side.chosen(thing)
            made = self._side.add(FacilitationKind(self.kind.value()), self._owner, other)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        self.new.hide()
        self.renew()
        entry = next(one for one in self.entries if one.record.id == made.id)
        if not entry.is_open:
            entry.toggle()
        reveal(entry)

    def _remove(self, record: str) -> None:
        try:
            self._desk.suite.programme.remove_facilitation(EntityId(record))
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        self.renew()
        self._desk.bridge.toast(self.tr("Pendampingan dihapus"), self.tr("Urungkan"), self._desk.undo.undo)

    def _clear(self) -> None:
        self.entries.clear()
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
