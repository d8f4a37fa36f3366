"""One record of help in a timeline: who, when, what changed, before and after; its fields open in place."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.ui.facilitations.help_form import HelpForm
from ovop_desktop.ui.facilitations.help_words import period, product_names
from ovop_desktop.ui.facilitations.kinds import KIND_MARKS
from ovop_desktop.ui.facilitations.photo_pair import PhotoPairs
from ovop_desktop.ui.facilitations.rail import Rail
from ovop_desktop.ui.facilitations.sides import Side
from ovop_desktop.ui.producers.draft import Draft
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.logo import Logo


class HelpEntry(Speaking):
    """`removed` brings its id, `closed` tells that its fields were put away."""

    removed = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, side: Side, record: Facilitation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._side = desk, side
        self._last = record
        self.draft = Draft(desk, desk.suite.programme.facilitation, self)
        self.draft.load(record)
        self.rail = Rail()
        self.kind, self.when = Label(role="row"), Label(role="second", token="ink2")
        self.logo = Logo(desk, None, "", 26)
        self.other = Button("", "link")
        self.value, self.edit = Badge(), IconButton("pencil-simple")
        self.products, self.change = Label(role="second", token="ink2", wrap=True), Label(wrap=True)
        self.pairs = PhotoPairs(desk)
        self.form: HelpForm | None = None
        self._told = QWidget()
        self._lay_out()
        self.edit.clicked.connect(self.toggle)
        self.other.clicked.connect(self._open_other)
        self.draft.reloaded.connect(self.renew)
        self.retranslate()

    def _lay_out(self) -> None:
        head = row(spacing=10)
        head.addLayout(column(self.kind, self.when, spacing=0))
        head.addStretch(1)
        head.addWidget(self.value)
        head.addWidget(self.edit)
        told = column(self.products, self.change, self.pairs, spacing=8)
        self._told.setLayout(told)
        self._body = column(spacing=6, margins=(0, 0, 0, 18))
        self._body.addLayout(head)
        self._body.addLayout(row(self.logo, self.other, None, spacing=8))
        self._body.addWidget(self._told)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(14)
        outer.addWidget(self.rail)
        outer.addLayout(self._body, 1)

    @property
    def record(self) -> Facilitation:
        """The record as typed, or as it was when it was taken away."""
        held = self.draft.entity
        if isinstance(held, Facilitation):
            self._last = held
        return self._last

    @property
    def is_open(self) -> bool:
        """Whether its fields are shown."""
        return self.form is not None and not self.form.isHidden()

    def toggle(self) -> None:
        """Open the fields, or put them away."""
        if self.is_open:
            self._close()
            return
        if self.form is None:
            self.form = HelpForm(self._desk, self._side)
            self.form.changed.connect(self._change)
            self.form.left.connect(self.draft.flush)
            self.form.removed.connect(self._remove)
            self.form.done.connect(self._close)
            self._body.addWidget(self.form)
        self._told.hide()
        self.form.show_record(self.record)
        self.form.show()
        self.form.begin()

    def renew(self) -> None:
        """Show the record."""
        record, words = self.record, self._desk.words
        self.rail.tile.set(*KIND_MARKS[record.kind])
        self.kind.setText(words.say(f"facilitation.{record.kind.value}"))
        self.when.setText(period(words, record.first, record.last) or self.tr("Waktu belum diisi"))
        _, name, picture = self._side.other(record)
        self.logo.show_photo(picture, name)
        self.other.setText(name)
        self.value.setVisible(record.value is not None)
        if record.value is not None:
            self.value.set(words.price(record.value), "kunyit")
        self.products.setText(self.tr("Untuk {products}").format(products=product_names(self._desk, record)))
        change = record.change.best(words.language)
        self.change.setText(change)
        self.change.setVisible(bool(change))
        self.pairs.show_photos(record.before, record.after)
        self.edit.name_it(self.tr("Ubah {name}").format(name=f"{self.kind.full_text()}, {name}"))
        if self.form is not None and self.is_open:
            self.form.show_record(record)

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.renew()

    def _change(self, fields: dict[str, Any]) -> None:
        self.draft.change(**fields)
        self.renew()

    def _close(self) -> None:
        self.draft.flush()
        if self.form is not None:
            self.form.hide()
        self._told.show()
        self.renew()
        self.closed.emit()

    def _remove(self) -> None:
        self.draft.flush()
        self.removed.emit(self.record.id)

    def _open_other(self) -> None:
        self._desk.bridge.open(self._side.place, id=self._side.other(self.record)[0])
