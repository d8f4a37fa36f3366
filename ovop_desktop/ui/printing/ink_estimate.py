"""About how much ink an order takes, told before it is printed."""

from __future__ import annotations

from functools import partial

from shiboken6 import isValid

from ovop_desktop.brochure.coverage import Coverage
from ovop_desktop.brochure.layout import Layout
from ovop_desktop.ui.printing.order import PrintOrder
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.label import Label


class InkEstimate(Label):
    """Measures a layout once for each way of printing it; until then it says that it measures."""

    def __init__(self, desk: Desk, layout: Layout) -> None:
        super().__init__(role="second", token="ink2")
        self._desk, self._layout = desk, layout
        self._known: dict[bool, Coverage] = {}
        self._asked: set[bool] = set()
        self._order: PrintOrder | None = None

    def show_order(self, order: PrintOrder) -> None:
        """Tell what this order takes."""
        self._order = order
        if order.thrifty not in self._asked:
            self._asked.add(order.thrifty)
            task = self._desk.suite.brochures.ink(self._layout, thrifty=order.thrifty)
            self._desk.jobs.start(task, partial(self._measured, order.thrifty))
        self._tell()

    def _measured(self, thrifty: bool, found: Coverage) -> None:
        if isValid(self):
            self._known[thrifty] = found
            self._tell()

    def _tell(self) -> None:
        order = self._order
        found = self._known.get(order.thrifty) if order else None
        if order is None or found is None:
            self.setText(self.tr("Menghitung tinta…"))
            return
        worth = found.standard_pages(colour=order.colour) * len(order.pages) * order.copies
        pages = max(1, round(worth))
        shown = self._desk.words.number(pages)
        self.setText(counted(self.tr("Tinta: setara ± {count} halaman teks biasa"), pages, shown))
