"""How many labels of each product: the usual number, and others for some, in a list of the products chosen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.brochure.content import OptionValue
from ovop_desktop.brochure.label_copies import MOST, copies_of, said_copies
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover
from ovop_desktop.ui.widgets.scrolling import scrolled
from ovop_desktop.ui.widgets.stepper import Stepper

Names = Callable[[], Sequence[tuple[str, str]]]
"""The products that are printed, each with its name, in their order."""

WIDE, HIGH = 400, 380


class AmountsList(Popover):
    """`changed` brings the numbers of those that differ from the usual one."""

    changed = Signal(object)

    def __init__(
        self, opener: QWidget, names: Sequence[tuple[str, str]], held: Mapping[str, int], usual: int, title: str
    ) -> None:
        super().__init__(opener)
        self._held, self._usual = dict(held), usual
        self.steppers: dict[str, Stepper] = {}
        self.column.setSpacing(8)
        self.again = Button(self.tr("Samakan semua"), "ghost", small=True)
        self.again.clicked.connect(self._level)
        self.column.addLayout(row(Label(title, "h3"), None, self.again))
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 8, 0)
        lines.setSpacing(4)
        for record, name in names:
            stepper = Stepper(0, MOST)
            stepper.name_it(name, f"{name}: {self.tr('kurangi')}", f"{name}: {self.tr('tambah')}")
            stepper.set_value(self._held.get(record, usual))
            stepper.changed.connect(lambda count, record=record: self._set(record, count))
            self.steppers[record] = stepper
            line = row(spacing=10)
            line.addWidget(Label(name, "row", elided=True), 1)
            line.addWidget(stepper)
            lines.addLayout(line)
        lines.addStretch(1)
        view = scrolled(inner)
        view.setFixedSize(WIDE, min(HIGH, inner.sizeHint().height() + 4))
        self.column.addWidget(view)

    def _set(self, record: str, count: int) -> None:
        self._held.pop(record, None)
        if count != self._usual:
            self._held[record] = count
        self.changed.emit(dict(self._held))

    def _level(self) -> None:
        for stepper in self.steppers.values():
            stepper.set_value(self._usual)
        self._held = {}
        self.changed.emit({})


class LabelAmounts(QWidget):
    """`changed` brings the text that says how many labels those products get that do not get the usual number."""

    changed = Signal(object)

    def __init__(self, words: Words, name: str, option: str, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._name, self._option, self._names = words, name, option, names
        self._held: dict[str, int] = {}
        self._usual = 1
        self.button = Button(name, "", "list-numbers", small=True)
        self.said = Label(role="second", token="ink2", wrap=True)
        self.setFocusProxy(self.button)
        self.setLayout(column(self.button, self.said, spacing=4))
        self.button.clicked.connect(self._open)

    def show_values(self, values: Mapping[str, OptionValue]) -> None:
        """Say how many products have a number of their own."""
        self._held, self._usual = copies_of(str(values[self._option])), int(values["copies"])
        count = len(self._held)
        text = counted(self.tr("{count} produk punya jumlah sendiri"), count, self._words.number(count))
        self.said.setText(text if count else self.tr("Semua produk sama banyak"))

    def _open(self) -> None:
        self.list = AmountsList(self.button, self._names(), self._held, self._usual, self._name)
        self.list.changed.connect(lambda held: self.changed.emit(said_copies(held)))
        self.list.open_under()
