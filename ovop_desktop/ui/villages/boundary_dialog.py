"""An outline from a file, looked at before it is kept: which piece, whose it is, and where it comes from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.boundary import LONGEST_SOURCE, Boundary
from ovop_desktop.domain.maps import lonlat
from ovop_desktop.domain.village import Village
from ovop_desktop.services.boundaries import Offer
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.villages.boundary_preview import BoundaryPreview
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Banner

NAMED = 4
"""Further places that are named; a screen reader hears all of them."""


class BoundaryDialog(QDialog):
    """`accepted_outlines` brings the outlines to keep and what is said of their source."""

    accepted_outlines = Signal(object, str)

    def __init__(self, desk: Desk, village: Village, offer: Offer, parent: QWidget, source: str = "") -> None:
        """`source` is what was said last; it is offered where the file names nobody."""
        super().__init__(parent)
        self._desk, self._village, self._offer = desk, village, offer
        self.setWindowTitle(self.tr("Pakai garis batas"))
        dot = lonlat(village.location) if village.location else None
        self.preview = BoundaryPreview(desk.suite.maps, dot)
        self.pieces, self.reading, self.source = Choice(), Segmented(), Line()
        self.also = QCheckBox()
        self.use, self.cancel = Button("", "primary"), Button(self.tr("Batal"))
        self._title, self._facts = Label(role="h2", wrap=True), Label(role="second", token="ink2", wrap=True)
        self._outside = Banner("kunyit")
        self._arrange(offer.source or source)
        self._connect()
        self._show()

    def _arrange(self, source: str) -> None:
        pieces, told = Field(self.pieces), Field(self.source)
        pieces.set_words(
            self.tr("Wilayah di berkas"), self.tr("Berkas tidak menyebut mana yang dimaksud; pilih yang benar.")
        )
        told.set_words(self.tr("Sumber"), self.tr("Ditulis di bawah peta, juga saat dicetak."))
        self.source.setPlaceholderText(self.tr("Contoh: Bappeda Purworejo, 2025"))
        self.source.setMaxLength(LONGEST_SOURCE)
        self.source.setText(source)
        self.pieces.offer([(str(place), one.caption) for place, one in enumerate(self._offer.choices)])
        self.pieces.set_value("0")
        pieces.setVisible(len(self._offer.choices) > 1)
        self.reading.setAccessibleName(self.tr("Ini batas"))
        self._whose = column(Label(self.tr("Ini batas"), "label"), self.reading, spacing=5)
        names = [one.name for one in self._offer.also]
        frame = self.tr("Juga {count} batas lain untuk katalog ini")
        self.also.setText(counted(frame, len(names)))
        shown = ", ".join(names[:NAMED]) + ("…" if len(names) > NAMED else "")
        self.also.setAccessibleDescription(", ".join(names))
        self._also_names = Label(shown, "caption", "ink2", wrap=True)
        self._also_names.setVisible(bool(names))
        self.also.setChecked(True)
        self.also.setVisible(bool(self._offer.also))
        right = column(self._title, self._facts, pieces, spacing=10)
        whose = QWidget()
        whose.setLayout(self._whose)
        whose.setVisible(len(self._offer.choices[0].readings) > 1)
        self._whose_part = whose
        for part in (whose, self._outside, told, self.also, self._also_names):
            right.addWidget(part)
        right.addStretch(1)
        body = QHBoxLayout()
        body.setSpacing(22)
        body.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.use)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 20, 20, 20)
        outer.setSpacing(18)
        outer.addLayout(body, 1)
        outer.addLayout(buttons)
        self.setMinimumWidth(740)
        self.use.setDefault(True)
        self.cancel.setAutoDefault(False)

    def _connect(self) -> None:
        self.pieces.picked.connect(lambda _: self._show())
        self.reading.chosen.connect(lambda _: self._show_reading())
        self.cancel.clicked.connect(self.reject)
        self.use.clicked.connect(self._use)

    def boundary(self) -> Boundary:
        """The outline that is looked at, as what it is taken for."""
        readings = self._offer.choices[int(self.pieces.value() or 0)].readings
        return next((one for one in readings if one.code == self.reading.value()), readings[0])

    def _show(self) -> None:
        readings = self._offer.choices[int(self.pieces.value() or 0)].readings
        self.reading.set_options([(one.code, self._name(one), "") for one in readings])
        self.reading.set_value(readings[0].code)
        self._show_reading()

    def _name(self, one: Boundary) -> str:
        """As the office calls its own village."""
        return self._village.label if one.code == self._village.code else one.name

    def _show_reading(self) -> None:
        chosen, words = self.boundary(), self._desk.words
        outline = chosen.outline()
        name = self._name(chosen)
        self._title.setText(self.tr("Batas {name}").format(name=name))
        facts = [
            self.tr("Luas sekitar {area} km²").format(area=words.number(max(1, round(outline.square_kilometres()))))
        ]
        if self._desk.suite.boundaries.of(chosen.code) is not None:
            facts.append(self.tr("menggantikan batas yang sekarang"))
        self._facts.setText(" · ".join(facts))
        self.preview.show_outline(outline, self.tr("Pratinjau batas {name}").format(name=name))
        place = self._village.location
        outside = place is not None and not outline.holds(lonlat(place))
        self._outside.set_words(
            self.tr("{village} ditandai di luar batas ini").format(village=self._village.label),
            self.tr("Periksa apakah wilayahnya benar; letak desa bisa dibetulkan di peta."),
        )
        self._outside.setVisible(outside)
        self.use.setText(self.tr("Pakai batas ini"))

    def _use(self) -> None:
        chosen = [self.boundary()]
        if self.also.isChecked():
            chosen += self._offer.also
        self.accept()
        self.accepted_outlines.emit(chosen, self.source.text())
