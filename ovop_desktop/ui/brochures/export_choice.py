"""What the PDF is for: the kinds of file with their size, what the print shop prints with, and how the office's pages
are arranged on sheets.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from ovop_desktop.brochure.conditions import COATED, CONDITIONS
from ovop_desktop.brochure.edition import EDITIONS, OFFICE, SCREEN
from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.imposition import PLAIN
from ovop_desktop.services.brochures import Form
from ovop_desktop.ui.brochures.finding_words import as_finding, rows_of
from ovop_desktop.ui.brochures.sheet_arrangement import SheetArrangement
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Rule, column, row
from ovop_desktop.ui.widgets.field import Choice
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover

ICONS = {"screen": "device-mobile", "saver": "drop-half", "office": "printer", "shop": "factory", "shop-x1a": "factory"}
WIDE = 440
WIDEST = 888_000_000
"""A size whose words are as wide as any."""


class ExportChoice(Popover):
    """`wanted` brings the form of the file."""

    wanted = Signal(object)
    condition_chosen = Signal(str)
    """Another printing condition's id: the sizes of a print shop's files may be others."""

    def __init__(
        self, opener: QWidget, words: Words, pages: int, size: tuple[float, float], condition: str = COATED.id
    ) -> None:
        """`size` is that of a page, in points; `condition` the id of the printing condition chosen the last time."""
        super().__init__(opener)
        self._words = words
        self.buttons: dict[str, Button] = {}
        self._sizes: dict[str, Label] = {}
        self._room = QFontMetrics(look.font("second", tabular=True)).horizontalAdvance(f"± {words.file_size(WIDEST)}")
        self._purposes: dict[str, Label] = {}
        self.column.setSpacing(8)
        self.column.addWidget(Label(self.tr("Untuk apa PDF-nya?"), "h3"))
        for edition in EDITIONS.values():
            self._add(edition.id)
        self.condition = Choice()
        self._offer_conditions(condition)
        self.column.addWidget(Rule())
        self.arrangement = SheetArrangement(words, pages, size)
        self.column.addWidget(self.arrangement)
        self.column.addStretch(1)
        self.arrangement.kind.chosen.connect(lambda _kind: self._fit())
        self.setFixedWidth(WIDE)

    def open_under(self) -> None:
        """Show it as high as what it says."""
        self._fit()
        super().open_under()

    def _fit(self) -> None:
        self.column.activate()
        self.setFixedHeight(self.column.totalHeightForWidth(WIDE))

    def _add(self, edition: str) -> None:
        name = self._words.say(f"edition.{edition}")
        button = Button(self.tr("Pilih"), "soft" if edition == OFFICE.id else "", small=True)
        button.setAccessibleName(f"{self.tr('Pilih')}: {name}")
        self._sizes[edition] = Label("", "second", "ink2", tabular=True)
        self._sizes[edition].setMinimumWidth(self._room)
        self._sizes[edition].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._purposes[edition] = Label(self._words.say(f"edition.{edition}.purpose"), "caption", "ink2", wrap=True)
        line = row(Glyph(ICONS[edition], 22, "nila"), spacing=10)
        line.addLayout(column(Label(name, "row"), self._purposes[edition], spacing=0), 1)
        line.addWidget(self._sizes[edition])
        line.addWidget(button)
        self.column.addLayout(line)
        self.buttons[edition] = button
        button.clicked.connect(lambda: self._choose(edition))

    def _offer_conditions(self, chosen: str) -> None:
        name = self.tr("Kertas percetakan")
        self.condition.setAccessibleName(name)
        self.condition.offer([(one, self._words.say(f"condition.{one}")) for one in CONDITIONS])
        self.condition.set_value(chosen)
        self.condition.picked.connect(self.condition_chosen)
        about = self.tr("Tanyakan ke percetakan; warna dan tinta disesuaikan dengan kertasnya.")
        self.column.addLayout(
            column(Label(name, "label"), self.condition, Label(about, "caption", "ink2", wrap=True), spacing=4)
        )

    def show_sizes(self, sizes: Mapping[str, int]) -> None:
        """Tell about how large each file will be, in bytes."""
        for edition, size in sizes.items():
            self._sizes[edition].setText(f"± {self._words.file_size(size)}")
        self._fit()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Tell beside a print shop's files what it would say to them; the print check lists what that is."""
        refused = len(rows_of([as_finding(fault) for fault in faults if fault.severity == "error"]))
        asked = len(rows_of([as_finding(fault) for fault in faults if fault.severity != "error"]))
        if refused:
            said, token = self.tr("{count} akan ditolak, lihat Pemeriksaan cetak"), "saga"
        elif asked:
            said, token = self.tr("{count} mungkin ditanyakan, lihat Pemeriksaan cetak"), "kunyit_text"
        else:
            said, token = self.tr("Diperiksa: tidak ada yang akan ditolak"), "daun"
        for edition, label in self._purposes.items():
            if EDITIONS[edition].standard:
                label.set_token(token)
                label.setText(said.format(count=self._words.number(refused or asked)))
        self._fit()

    def _choose(self, edition: str) -> None:
        imposition = self.arrangement.value() if not EDITIONS[edition].standard and edition != SCREEN.id else PLAIN
        self.close()
        self.wanted.emit(Form(edition, imposition, self.condition.value()))
