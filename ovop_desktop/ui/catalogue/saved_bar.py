"""The saved filters above the list, with how many products each finds now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.catalogue.saved_counts import SavedCounts
from ovop_desktop.ui.catalogue.saved_filters import SavedFilters, alike, savable
from ovop_desktop.ui.catalogue.saved_panel import SavedPanel
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.choices import Chip

SHORT = 26
"""Letters of a name on a chip."""


class SavedBar(Speaking):
    """A chip for each saved filter; `opener` is the button of the panel that keeps and changes them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.saved = SavedFilters(desk.memory, desk.suite.catalogue)
        self.opener = IconButton("bookmark-simple")
        self.panel: SavedPanel | None = None
        self.chips: dict[str, Chip] = {}
        self._queries: dict[str, ProductQuery] = {}
        self._numbers: dict[str, int] = {}
        self._query = ProductQuery()
        self._counts = SavedCounts(desk, self)
        self._flow = Flow(8, self)
        self._counts.counted.connect(self._counted)
        self.opener.clicked.connect(self.manage)
        self.speak(self.opener.name_it, lambda: self.tr("Filter tersimpan"))
        self.renew()

    def retranslate(self) -> None:
        """Say everything anew."""
        super().retranslate()
        self._tell()

    def show_query(self, query: ProductQuery) -> None:
        """The list shows this now: mark its chip."""
        self._query = query
        self._tell()

    def recount(self) -> None:
        """Something in the library is another now, or the day: count again what each finds."""
        self._counts.ask(self._queries)

    def renew(self) -> None:
        """Show what is kept."""
        self._queries = {name: self.saved.query(name) for name in self.saved.names()}
        while self._flow.count():
            item = self._flow.takeAt(0)
            chip = item.widget() if item is not None else None
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        self.chips = {}
        for name in self._queries:
            chip = Chip("", "bookmark-simple")
            chip.clicked.connect(lambda _on, name=name: self._press(name))
            self.chips[name] = chip
            self._flow.addWidget(chip)
        self.setVisible(bool(self.chips))
        self._tell()
        self.recount()

    def manage(self) -> None:
        """Open the panel."""
        panel = SavedPanel(self.opener, self.saved.shelf, self._numbers, self._desk.words, savable=savable(self._query))
        self.panel = panel
        panel.picked.connect(self.pick)
        panel.kept.connect(self._keep)
        panel.replaced.connect(self._keep)
        panel.dropped.connect(self._drop)
        panel.renamed.connect(self._rename)
        panel.open_under()

    def pick(self, name: str) -> None:
        """Show what a saved filter finds; say so when records it names are gone."""
        query, lost = self.saved.read(name)
        self._desk.bridge.open("products", words=query.words, query=query)
        if lost:
            told = counted(self.tr("{count} pilihan sudah tidak ada dan dilewati."), lost)
            self._desk.bridge.toast(f"{name}: {told}")

    # -- what is done with them

    def _press(self, name: str) -> None:
        if alike(self._queries[name], self._query):
            self._desk.bridge.open("products", words="", query=ProductQuery())
        else:
            self.pick(name)

    def _keep(self, name: str) -> None:
        before = self.saved.shelf.get(name)
        kept = self.saved.keep(name, self._query)
        self.renew()
        frame = self.tr("Isi filter {name} diganti") if before else self.tr("Filter {name} disimpan")
        self._told(frame.format(name=kept), lambda: self._put_back(kept, before))

    def _drop(self, name: str) -> None:
        before = self.saved.shelf.get(name)
        self.saved.shelf.drop(name)
        self.renew()
        self._told(self.tr("Filter {name} dihapus").format(name=name), lambda: self._put_back(name, before))

    def _rename(self, name: str, new: str) -> None:
        kept = self.saved.shelf.rename(name, new)
        self.renew()
        if kept:
            told = self.tr("Filter {name} sekarang bernama {new}").format(name=name, new=kept)
            self._told(told, lambda: self._rename(kept, name))

    def _put_back(self, name: str, before: object) -> None:
        if isinstance(before, dict):
            self.saved.shelf.keep(name, before)
        else:
            self.saved.shelf.drop(name)
        self.renew()

    def _told(self, text: str, back: Callable[[], object]) -> None:
        self._desk.bridge.toast(text, self.tr("Urungkan"), back)

    # -- the chips

    def _counted(self, numbers: dict[str, int]) -> None:
        self._numbers = numbers
        self._tell()

    def _tell(self) -> None:
        number = self._desk.words.number
        for name, chip in self.chips.items():
            held = self._numbers.get(name)
            short = name if len(name) <= SHORT else f"{name[: SHORT - 1].rstrip()}…"
            chip.setText(short if held is None else f"{short}  {number(held)}")
            chip.setToolTip("" if short == name else name)
            told = "" if held is None else counted(self.tr("{count} produk"), held, number(held))
            chip.setAccessibleName(
                ", ".join(part for part in (self.tr("Filter {name}").format(name=name), told) if part)
            )
            chip.setChecked(alike(self._queries[name], self._query))
