"""Pemeriksaan cetak: what the press noticed, always there under the pages; each line leads to what mends it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.layout import Balance, Finding
from ovop_desktop.ui.brochures.balance_panel import BalancePanel
from ovop_desktop.ui.brochures.finding_words import (
    FAULT,
    ICONS,
    Row,
    as_finding,
    explained,
    mendable,
    ordered,
    rows_of,
    titled,
    verb,
)
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Badge, Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Plain, Rule, column, row
from ovop_desktop.ui.widgets.label import Label

TOKENS = {"error": "saga", "warning": "kunyit_text", "note": "ink2"}
LISTED = 60
"""Lines shown at most; what is mended makes room for the others."""


class FindingLine(QWidget):
    """One finding: pressing it shows the page, its button mends it."""

    shown = Signal(object)
    mended = Signal(object)

    def __init__(self, found: Row, name: str, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = found
        code, severity, pressed = found.finding.code, found.finding.severity, verb(found.finding)
        self.title = Label(titled(found.finding, name, words), "row", elided=True)
        self.detail = Label(explained(found, words), "second", "ink2", elided=True)
        self.button = Button(pressed, small=True)
        self.button.setAccessibleName(f"{pressed}: {self.title.full_text()}")
        icon = ICONS.get(code, "warning" if severity != "note" else "info")
        line = row(Glyph(icon, 19, TOKENS[severity]), 4, spacing=8, margins=(0, 5, 0, 5))
        line.addLayout(column(self.title, self.detail, spacing=0), 1)
        line.addWidget(self.button)
        if not mendable(found.finding) and not found.pages:
            self.button.hide()
        self.setLayout(line)
        self.button.clicked.connect(lambda: self.mended.emit(found))
        look.pointing(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Show the page."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.shown.emit(self.row)


class PrintCheck(Speaking):
    """`page_wanted` asks for a page, `mend_wanted` for the place where a finding is mended."""

    page_wanted = Signal(int)
    mend_wanted = Signal(object)
    export_anyway = Signal()

    def __init__(self, words: Words, name_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._name_of = words, name_of
        self._rows: tuple[Row, ...] = ()
        self._lines: list[FindingLine] = []
        self._pages = 0
        self._open: bool | None = None
        self._low = False
        self._any_good = False
        self.heading = Label(role="h3")
        self.state = Badge()
        self.good = Badge()
        self.toggle = Button("", "ghost", small=True)
        self.anyway = Button("", "danger", small=True)
        self.shares = Button("", "ghost", "chart-bar", small=True)
        self.shares.hide()
        self._balance: Balance | None = None
        self.list = QVBoxLayout()
        self.list.setContentsMargins(0, 0, 8, 0)
        self.list.setSpacing(0)
        inner = QWidget()
        inner.setLayout(self.list)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setWidget(inner)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        plain = Plain("surface", "t")
        layout = QVBoxLayout(plain)
        layout.setContentsMargins(20, 8, 14, 8)
        layout.setSpacing(4)
        self._head = row(self.heading, self.state, self.good, None, self.anyway, self.shares, self.toggle)
        self._margins = layout.contentsMargins()
        layout.addLayout(self._head)
        layout.addWidget(self.view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(plain)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.speak(self.view.setAccessibleName, lambda: self.tr("Pemeriksaan cetak"))
        self.toggle.clicked.connect(lambda: self.set_open(not self.is_open()))
        self.anyway.clicked.connect(self.export_anyway)
        self.shares.clicked.connect(self._open_balance)
        self.anyway.hide()
        self.speak(self.heading.setText, lambda: self.tr("Pemeriksaan cetak"))
        for say in (self.shares.setAccessibleName, self.shares.setToolTip):
            self.speak(say, lambda: self.tr("Pembagian ruang"))
        self.speak(self.anyway.setText, lambda: self.tr("Ekspor juga"))
        self._badges()
        self._fit()
        self.state.hide()

    def show_findings(self, findings: Sequence[Finding], pages: int, balance: Balance | None = None) -> None:
        """Show what was found in a layout of so many pages, and offer how its space is shared."""
        self._balance = balance
        self.shares.setVisible(balance is not None)
        self._rows, self._pages = rows_of(findings), pages
        self.state.show()
        if not self.errors():
            self.anyway.hide()
        self._fill()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Add what a print shop would stumble over in its file, written or foretold; it goes with the next layout.

        A photo that is too small for any printer is not listed again for the shop.
        """
        held = tuple(row for row in self._rows if not row.finding.code.startswith(FAULT))
        blurred = {row.finding.record for row in held if row.finding.code == "photo.low"}
        added = rows_of([as_finding(one) for one in faults if one.severity == "error" or one.record not in blurred])
        self._rows = ordered((*held, *added))
        self._fill()

    def rows(self) -> tuple[Row, ...]:
        """The lines, errors first."""
        return self._rows

    def lines(self) -> list[FindingLine]:
        """The lines as widgets."""
        return list(self._lines)

    def errors(self) -> int:
        """How many lines are errors of what is laid out; those of a file already written stop nobody."""
        return sum(line.finding.severity == "error" and not line.finding.code.startswith(FAULT) for line in self._rows)

    def offer_export_anyway(self) -> None:
        """Open the list and let the person export all the same."""
        self.set_open(True)
        self.anyway.show()
        self._make_room()
        self.anyway.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_open(self) -> bool:
        """Whether the lines are shown: as the person chose, else where the window is high enough for them."""
        return not self._low if self._open is None else self._open

    def set_low(self, low: bool) -> None:
        """In a low window the lines wait until they are asked for, and the pages have their room."""
        if low is not self._low:
            self._low = low
            self._fit()

    def set_open(self, shown: bool) -> None:
        """Show or hide the lines."""
        self._open = shown
        self._fit()

    def retranslate(self) -> None:
        """Say everything in the language spoken now."""
        super().retranslate()
        self._fill()

    def _fill(self) -> None:
        while self.list.count():
            gone = self.list.takeAt(0)
            widget = gone.widget() if gone is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = []
        for place, found in enumerate(self._rows[:LISTED]):
            if place:
                self.list.addWidget(Rule())
            line = FindingLine(found, self._name_of(found.finding.record), self._words)
            line.shown.connect(self._show_page)
            line.mended.connect(self._mend)
            self.list.addWidget(line)
            self._lines.append(line)
        self.list.addStretch(1)
        self._badges()
        self._fit()

    def _badges(self) -> None:
        serious = [line for line in self._rows if line.finding.severity != "note"]
        touched = {page for line in serious for page in line.pages}
        fine = max(0, self._pages - len(touched))
        errors = sum(line.finding.severity == "error" for line in serious)
        if errors:
            text = self.tr("{count} perlu diperbaiki").format(count=self._words.number(errors))
            self.state.set(text, "saga", "warning-circle")
        elif serious:
            text = self.tr("{count} perlu dilihat").format(count=self._words.number(len(serious)))
            self.state.set(text, "kunyit", "warning")
        else:
            self.state.set(self.tr("Siap dicetak, tidak ada yang perlu diperbaiki"), "daun", "check-circle-fill")
        self.good.set(counted(self.tr("{count} halaman aman"), fine, self._words.number(fine)), "daun", "check-circle")
        self._any_good = bool(serious and fine)

    def _fit(self) -> None:
        self.toggle.setVisible(bool(self._rows))
        self.toggle.setText(self.tr("Sembunyikan") if self.is_open() else self.tr("Tampilkan"))
        shown = self.is_open() and bool(self._rows)
        self.view.setVisible(shown)
        if shown:
            high = sum(line.sizeHint().height() + 1 for line in self.lines()[:2])
            self.view.setFixedHeight(max(52, high))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say less where there is less room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow row the pages that are well go unsaid, then the button's words: its icon and tooltip stay."""
        room = self.width() - self._margins.left() - self._margins.right()
        self.good.setVisible(self._any_good)
        self.shares.setText(self.tr("Pembagian ruang"))
        if self._head.sizeHint().width() > room:
            self.good.hide()
        if self._head.sizeHint().width() > room:
            self.shares.setText("")

    def _open_balance(self) -> None:
        if self._balance is not None:
            self.panel = BalancePanel(self.shares, self._balance, self._words)
            self.panel.page_wanted.connect(self.page_wanted)
            self.panel.open_under()

    def _mend(self, found: Row) -> None:
        if not mendable(found.finding):
            self._show_page(found)
        else:
            self.mend_wanted.emit(found)

    def _show_page(self, found: Row) -> None:
        if found.pages:
            self.page_wanted.emit(found.pages[0])
