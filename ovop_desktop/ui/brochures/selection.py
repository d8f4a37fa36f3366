"""Which products the brochure takes, and in which order: all, those that a filter finds, or picked by hand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QStackedWidget, QVBoxLayout, QWidget

from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.plan_memory import village_query
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.choices import FilterChip, Segmented
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.search_box import SearchBox

EVERY, FILTERED, PICKED = "every", "filtered", "picked"
OFFERED = 200
"""Products listed below the picked ones; the search finds the others."""

RECORD = Qt.ItemDataRole.UserRole


class PickList(QListWidget):
    """Products with a tick; the ticked ones stand first, in the order of the brochure. Drag or Alt+Up/Down moves."""

    picked = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setProperty("bare", True)
        self.itemChanged.connect(self._ticked)

    def offer(self, chosen: list[tuple[str, str]], others: list[tuple[str, str]]) -> None:
        """List (id, name): the chosen ones ticked and movable, then the others."""
        here = self.current_id()
        self.blockSignals(True)
        self.clear()
        for ticked, rows in ((True, chosen), (False, others)):
            for record, name in rows:
                item = QListWidgetItem(name)
                item.setData(RECORD, record)
                item.setToolTip(name)
                item.setSizeHint(QSize(0, 32))
                flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
                item.setFlags(flags | Qt.ItemFlag.ItemIsDragEnabled if ticked else flags)
                item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
                self.addItem(item)
                if record == here:
                    self.setCurrentItem(item)
        self.blockSignals(False)

    def current_id(self) -> str:
        """The product the cursor is on."""
        item = self.currentItem()
        return str(item.data(RECORD)) if item is not None else ""

    def chosen(self) -> tuple[EntityId, ...]:
        """The ticked products from the top."""
        items = [self.item(place) for place in range(self.count())]
        return tuple(EntityId(item.data(RECORD)) for item in items if item.checkState() is Qt.CheckState.Checked)

    def shift(self, step: int) -> None:
        """Move the product under the cursor among the ticked ones."""
        held = list(self.chosen())
        here = EntityId(self.current_id())
        if here not in held:
            return
        place = held.index(here)
        target = min(max(place + step, 0), len(held) - 1)
        if target != place:
            held.insert(target, held.pop(place))
            self.picked.emit(tuple(held))

    def _ticked(self, item: QListWidgetItem) -> None:
        record = EntityId(item.data(RECORD))
        held = [one for one in self.chosen() if one != record]
        if item.checkState() is Qt.CheckState.Checked:
            held.append(record)
        self.picked.emit(tuple(held))

    def dropEvent(self, event: QDropEvent) -> None:
        """Take over the new order."""
        super().dropEvent(event)
        self.picked.emit(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the product."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(step)
            return
        super().keyPressEvent(event)


class SelectionPanel(Speaking):
    """`changed` brings the selection."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selection = Selection()
        self._picked: tuple[EntityId, ...] = ()
        self._mode = EVERY
        self.heading, self.count = Label(role="h3"), Label(role="second", token="ink2", tabular=True)
        self.modes = Segmented(small=True)
        self.stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(row(self.heading, None, self.count))
        layout.addWidget(self.modes)
        layout.addWidget(self.stack, 1)
        self._add_every()
        self._add_filters()
        self._add_list()
        self.modes.chosen.connect(self._choose_mode)
        self.speak(self.heading.setText, lambda: self.tr("Produk"))
        self.speak(self.modes.setAccessibleName, lambda: self.tr("Pilihan produk"))
        self.retranslate()

    def _add_every(self) -> None:
        note = Label(role="second", token="ink2", wrap=True)
        self.speak(note.setText, lambda: self.tr("Semua produk yang tidak diarsipkan, desa demi desa."))
        self.stack.addWidget(_holding(note))

    def _add_filters(self) -> None:
        self.filters = {
            "village": FilterChip("map-pin"),
            "category": FilterChip("tag"),
            "producer": FilterChip("users-three"),
        }
        self.clear = Button("", "ghost", small=True)
        self.speak(self.clear.setText, lambda: self.tr("Hapus filter"))
        self.clear.clicked.connect(self._clear_filters)
        for chip in self.filters.values():
            chip.changed.connect(lambda _values: self._filtered())
        note = Label(role="second", token="ink2", wrap=True)
        self.speak(note.setText, lambda: self.tr("Produk yang cocok ikut sendiri, juga yang ditambahkan nanti."))
        self.stack.addWidget(_holding(*self.filters.values(), self.clear, note))

    def _add_list(self) -> None:
        self.search = SearchBox("")
        self.search.setMinimumWidth(120)
        self.list = PickList()
        self.order_note = Label(role="caption", token="ink2", wrap=True)
        self.up, self.down = Button("", icon="arrow-up", small=True), Button("", icon="arrow-down", small=True)
        self.up.clicked.connect(lambda: self.list.shift(-1))
        self.down.clicked.connect(lambda: self.list.shift(1))
        self.speak(self.up.setText, lambda: self.tr("Naik"))
        self.speak(self.down.setText, lambda: self.tr("Turun"))
        self.up.setToolTip("Alt+↑")
        self.down.setToolTip("Alt+↓")
        panel = QWidget()
        inner = column(self.search, self.list, self.order_note, spacing=8)
        inner.addLayout(row(self.up, self.down, None))
        panel.setLayout(inner)
        inner.setStretch(1, 1)
        self.stack.addWidget(panel)
        self.search.searched.connect(lambda _words: self._offer())
        self.list.picked.connect(self._hand_picked)
        self.speak(lambda text: self.search.set_words(text, self.tr("Hapus pencarian")), lambda: self.tr("Cari produk"))
        self.speak(self.list.setAccessibleName, lambda: self.tr("Produk di brosur"))
        self.speak(self.order_note.setText, lambda: self.tr("Tarik atau tekan Alt+↑/↓ untuk mengatur urutan."))

    def show_selection(self, plan: BrochurePlan) -> None:
        """Show what a plan takes."""
        self._selection = plan.selection
        if plan.selection.chosen:
            self._mode, self._picked = PICKED, plan.selection.chosen
        elif plan.selection.query is not None:
            self._mode = FILTERED
        elif self._mode != FILTERED:
            self._mode = EVERY
        self.renew()

    def renew(self) -> None:
        """Show the library as it is now."""
        self.modes.set_value(self._mode)
        self.stack.setCurrentIndex((EVERY, FILTERED, PICKED).index(self._mode))
        catalogue = self._desk.suite.catalogue
        plan = BrochurePlan(selection=self._selection)
        total = self._desk.suite.brochures.product_count(plan)
        self.count.setText(self._desk.words.number(total))
        query = self._selection.query or village_query()
        for by, chip in self.filters.items():
            facets = catalogue.facets(query, by)
            tag = self._desk.words.language
            chip.set_options([(facet.value, facet.label.best(tag), facet.count) for facet in facets if facet.value])
        for by, values in (("village", query.villages), ("category", query.categories), ("producer", query.producers)):
            self.filters[by].set_ticked(frozenset(values))
        self.clear.setVisible(query.narrowed())
        if self._mode == PICKED:
            self._offer()

    def mode(self) -> str:
        """How products are chosen."""
        return self._mode

    def focus(self) -> None:
        """Put the cursor where products are chosen."""
        self._choose_mode(PICKED)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.modes.set_options(
            [(EVERY, self.tr("Semua"), ""), (FILTERED, self.tr("Saring"), ""), (PICKED, self.tr("Pilih"), "")]
        )
        names = {"village": self.tr("Desa"), "category": self.tr("Kategori"), "producer": self.tr("Koperasi")}
        for by, chip in self.filters.items():
            chip.set_words(names[by], self.tr("Selesai"))
        self.renew()

    def _choose_mode(self, mode: str) -> None:
        if mode == self._mode:
            return
        self._mode = mode
        if mode == PICKED:
            held = self._picked or tuple(self._desk.suite.catalogue.product_ids(self._all_or_filtered()))
            self._picked = held
            self._tell(Selection(chosen=held))
        elif mode == FILTERED:
            self._tell(Selection(query=village_query()))
        else:
            self._tell(Selection())

    def _all_or_filtered(self) -> ProductQuery:
        return self._selection.query or village_query()

    def _filtered(self) -> None:
        ticked = {by: chip.ticked() for by, chip in self.filters.items()}
        self._tell(Selection(query=village_query(ticked["village"], ticked["category"], ticked["producer"])))

    def _clear_filters(self) -> None:
        self._tell(Selection(query=village_query()))

    def _hand_picked(self, chosen: tuple[EntityId, ...]) -> None:
        hidden = tuple(one for one in self._picked if one not in chosen and one not in self._listed())
        self._picked = (*chosen, *hidden)
        if self._picked:
            self._tell(Selection(chosen=self._picked))
        else:
            self._offer()

    def _listed(self) -> set[str]:
        return {str(self.list.item(place).data(RECORD)) for place in range(self.list.count())}

    def _offer(self) -> None:
        words = self.search.input.text().strip()
        catalogue, called = self._desk.suite.catalogue, self._desk.words.product_name
        query = ProductQuery(words=words, order=ProductOrder.NAME)
        found = catalogue.product_ids(query, OFFERED + len(self._picked))
        chosen = [one for one in self._picked if not words or one in set(found)]
        others = [one for one in found if one not in set(self._picked)][:OFFERED]
        names = {one.id: called(one.name) for one in catalogue.product_rows([*chosen, *others])}
        self.list.offer(
            [(one, names[one]) for one in chosen if one in names], [(one, names[one]) for one in others if one in names]
        )
        self.count.setText(self._desk.words.number(len(self._picked)))

    def _tell(self, selection: Selection) -> None:
        self._selection = replace(selection)
        self.renew()
        self.changed.emit(self._selection)


def _holding(*parts: QWidget) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(*parts, None, spacing=8))
    return holder
