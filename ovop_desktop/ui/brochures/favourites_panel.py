"""Favourites to choose from, and a line to keep the present choices under a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.ui.brochures.favourites import Favourites
from ovop_desktop.ui.brochures.paper_names import paper_name
from ovop_desktop.ui.shell.shelf import LONGEST, tidy
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Rule, column, row
from ovop_desktop.ui.widgets.field import Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover
from ovop_desktop.ui.widgets.scrolling import scrolled_lines

WIDE = 380
MOST_SHOWN = 5
HIGH = 50


class FavouriteLine(QWidget):
    """One favourite: its name, what sheet it is, a button that takes it up and one that drops it."""

    picked = Signal(str)
    dropped = Signal(str)

    def __init__(self, name: str, plan: BrochurePlan, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        languages = " + ".join(words.say(f"language.{tag}") for tag in plan.languages)
        told = " · ".join([words.say(f"template.{plan.template}"), paper_name(plan.paper), languages])
        self.use = Button(self.tr("Pakai"), small=True)
        self.use.setAccessibleName(f"{self.tr('Pakai')}: {name}")
        self.drop = IconButton("trash")
        self.drop.name_it(self.tr("Hapus favorit {name}").format(name=name))
        line = row(spacing=6)
        line.addLayout(
            column(Label(name, "row", elided=True), Label(told, "caption", "ink2", elided=True), spacing=0), 1
        )
        line.addWidget(self.use)
        line.addWidget(self.drop)
        self.setLayout(line)
        self.setFixedHeight(HIGH)
        self.use.clicked.connect(self._pick)
        self.drop.clicked.connect(self._drop)

    def _pick(self) -> None:
        self.picked.emit(self._name)

    def _drop(self) -> None:
        self.dropped.emit(self._name)


class FavouritesPanel(Popover):
    """`picked` and `dropped` bring a favourite's name, `kept` the name the present choices are to be kept under."""

    picked = Signal(str)
    dropped = Signal(str)
    kept = Signal(str)

    def __init__(self, opener: QWidget, favourites: Favourites, words: Words) -> None:
        super().__init__(opener)
        self._favourites = favourites
        self.setFixedWidth(WIDE)
        self.column.setSpacing(8)
        self.column.addWidget(Label(self.tr("Favorit"), "h3"))
        self.lines: dict[str, FavouriteLine] = {}
        for name in favourites.names():
            plan = favourites.plan(name)
            if plan is not None:
                self.lines[name] = FavouriteLine(name, plan, words)
        self._list()
        self.column.addWidget(Rule())
        self.name = Line()
        self.name.setMaxLength(LONGEST)
        self.name.setPlaceholderText(self.tr("Misalnya Pameran Surabaya"))
        self.name.setAccessibleName(self.tr("Nama favorit"))
        self.save = Button(self.tr("Simpan"), "primary")
        self.column.addWidget(Label(self.tr("Simpan pilihan sekarang sebagai favorit"), "label"))
        self.column.addLayout(row(self.name, self.save, spacing=8))
        self.name.textChanged.connect(self._named)
        self.name.returnPressed.connect(self._keep)
        self.save.clicked.connect(self._keep)
        self._named("")

    def _list(self) -> None:
        if not self.lines:
            text = self.tr("Templat, kertas, bahasa, warna, dan produk yang dipilih bisa disimpan untuk dipakai lagi.")
            self.column.addWidget(Label(text, "second", "ink2", wrap=True))
            return
        for line in self.lines.values():
            line.picked.connect(self._pick)
            line.dropped.connect(self._drop)
        self.column.addWidget(scrolled_lines(list(self.lines.values()), HIGH, MOST_SHOWN))

    def _named(self, text: str) -> None:
        """A name there is already is replaced, and the button says so."""
        self.save.setEnabled(bool(tidy(text)))
        self.save.setText(self.tr("Ganti") if self._favourites.called(text) else self.tr("Simpan"))

    def _keep(self) -> None:
        name = tidy(self.name.text())
        if name:
            self.close()
            self.kept.emit(name)

    def _pick(self, name: str) -> None:
        self.close()
        self.picked.emit(name)

    def _drop(self, name: str) -> None:
        self.close()
        self.dropped.emit(name)
