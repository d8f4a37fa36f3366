"""Which fields of many products become the same; each begins at "stays as it is".

What is offered is read when the form is opened: ten thousand producers are not read for a form nobody looks at.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import StockState
from ovop_desktop.services.bulk import Values
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.field import Choice
from ovop_desktop.ui.widgets.label import Label

KEEP, NONE = "", "none"
NAMES = ("category", "producer", "village", "stock", "archived")


class BulkValues(Speaking):
    """`changed` tells that something else is wanted."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choices = {name: Choice() for name in NAMES}
        self.labels = {name: Label(role="label", wrap=True) for name in NAMES}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, name in enumerate(NAMES):
            self.labels[name].setBuddy(self.choices[name])
            self.labels[name].setMinimumWidth(88)
            grid.addWidget(self.labels[name], place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self.choices[name], place, 1)
            self.choices[name].picked.connect(lambda _value: self.changed.emit())
        grid.setRowStretch(len(NAMES), 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the window, and offer what there is now."""
        super().retranslate()
        names = {
            "category": self.tr("Kategori"),
            "producer": self.tr("Produsen"),
            "village": self.tr("Desa"),
            "stock": self.tr("Ketersediaan"),
            "archived": self.tr("Arsip"),
        }
        for name, text in names.items():
            self.labels[name].setText(text)
            self.choices[name].setAccessibleName(text)
        if self.isVisible():
            self.renew()

    def renew(self) -> None:
        """Offer the categories, producers and villages there are now; what was chosen stays chosen."""
        catalogue, words = self._desk.suite.catalogue, self._desk.words
        keep, none = (KEEP, self.tr("Biarkan")), (NONE, self.tr("Kosongkan"))
        offers: dict[str, list[tuple[str, str]]] = {
            "category": [*((one.id, one.name.best(words.language)) for one in catalogue.categories()), none],
            "producer": [*((one.id, one.name) for one in catalogue.producer_rows()), none],
            "village": [*((one.id, one.label) for one in catalogue.village_rows()), none],
            "stock": [(state.value, words.say(f"stock.{state.value}")) for state in StockState],
            "archived": [("yes", self.tr("Arsipkan")), ("no", self.tr("Pulihkan ke katalog"))],
        }
        for name, choice in self.choices.items():
            choice.offer([keep, *offers[name]])
            if choice.currentIndex() < 0:
                choice.set_value(KEEP)

    def reset(self) -> None:
        """Everything stays as it is."""
        for choice in self.choices.values():
            choice.set_value(KEEP)

    def values(self) -> Values:
        """The fields that are to change, with what they become."""
        held = {name: choice.value() for name, choice in self.choices.items()}
        made: Values = {}
        if held["category"]:
            made["category_id"] = _id(held["category"])
        if held["producer"]:
            made["producer_id"] = _id(held["producer"])
        if held["village"]:
            made["village_id"] = _id(held["village"])
        if held["stock"]:
            made["stock"] = StockState(held["stock"])
        if held["archived"]:
            made["archived"] = held["archived"] == "yes"
        return made


def _id(value: str) -> EntityId | None:
    return None if value == NONE else EntityId(value)
