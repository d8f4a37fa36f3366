"""How the prices of many products are to move: up, down or only rounded, by how much, which, and to what step."""

from __future__ import annotations

import re
from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.amounts import read_price
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.repricing import STEPS, Repricing
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Choice, Field, Line

_SHARE = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?\s*%?")


def read_share(text: str) -> Decimal:
    """A share in per cent ("10", "7,5", "7.5 %"). Raises ValueError when it is none, or nothing."""
    found = _SHARE.fullmatch(text.strip())
    share = Decimal(f"{found[1]}.{found[2] or 0}") if found else Decimal(0)
    if not share:
        raise ValueError(text)
    return share


class BulkPrices(Speaking):
    """`changed` tells that something else is wanted."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.way = Segmented()
        self.amount = Line()
        self.unit = Segmented()
        self.which, self.step = Choice(), Choice()
        self.fields = {
            "way": Field(self.way),
            "amount": Field(self._amount_row()),
            "which": Field(self.which),
            "step": Field(self.step),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.fields["way"])
        layout.addWidget(self.fields["amount"])
        pair = row(spacing=10)
        pair.addWidget(self.fields["which"], 1)
        pair.addWidget(self.fields["step"], 1)
        layout.addLayout(pair)
        for signal in (self.way.chosen, self.unit.chosen, self.which.picked, self.step.picked):
            signal.connect(lambda _value: self._renew())
        self.amount.textEdited.connect(lambda _text: self._renew())
        self.retranslate()
        self.reset()

    def _amount_row(self) -> QWidget:
        held = QWidget()
        line = row(spacing=8)
        line.addWidget(self.amount, 1)
        line.addWidget(self.unit)
        held.setLayout(line)
        return held

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        say = self.fields
        say["way"].set_words(self.tr("Harga"))
        say["amount"].set_words(self.tr("Sebesar"))
        say["which"].set_words(self.tr("Harga yang diubah"))
        say["step"].set_words(self.tr("Bulatkan"))
        self.amount.setAccessibleName(self.tr("Sebesar"))
        self.unit.setAccessibleName(self.tr("Persen atau rupiah"))
        self.way.set_options(
            [("up", self.tr("Naik"), ""), ("down", self.tr("Turun"), ""), ("round", self.tr("Bulatkan saja"), "")]
        )
        self.unit.set_options([("percent", "%", ""), ("rupiah", "Rp", "")])
        self.which.offer(
            [
                ("both", self.tr("Keduanya")),
                ("retail", self.tr("Eceran saja")),
                ("wholesale", self.tr("Grosir saja")),
            ]
        )
        price = self._desk.words.price
        nearest = [(str(step), self.tr("Ke {price}").format(price=price(Money(step)))) for step in STEPS if step > 1]
        self.step.offer([("1", self.tr("Tidak dibulatkan")), *nearest])

    def reset(self) -> None:
        """As it begins: up by a share not yet written, rounded to Rp500."""
        self.way.set_value("up")
        self.unit.set_value("percent")
        self.which.set_value("both")
        self.step.set_value("500")
        self.amount.clear()
        self._show()

    def repricing(self) -> Repricing | None:
        """What is wanted; None while the amount is missing or cannot be read."""
        way, step = self.way.value(), int(self.step.value() or 1)
        which = self.which.value()
        retail, wholesale = which != "wholesale", which != "retail"
        if way == "round":
            return Repricing(Decimal(0), True, retail, wholesale, step) if step > 1 else None
        by = self._by()
        if by is None:
            return None
        percent = self.unit.value() == "percent"
        return Repricing(by if way == "up" else -by, percent, retail, wholesale, step)

    def _by(self) -> Decimal | None:
        try:
            if self.unit.value() == "percent":
                return read_share(self.amount.text())
            price = read_price(self.amount.text())
        except ValueError:
            return None
        return Decimal(price.amount) if price else None

    def _renew(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        rounding = self.way.value() == "round"
        self.fields["amount"].setVisible(not rounding)
        wrong = ""
        if not rounding and self.amount.text().strip() and self._by() is None:
            percent = self.unit.value() == "percent"
            wrong = (
                self.tr("Tulis angka saja, contoh 10 atau 7,5.") if percent else self.tr("Tulis rupiah, contoh 2000.")
            )
        self.fields["amount"].say_wrong(wrong)
        needed = rounding and self.step.value() == "1"
        self.fields["step"].say_wrong(self.tr("Pilih kelipatannya.") if needed else "")
