"""Produk: every product as a gallery or a table, found while one types."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QStackedWidget, QTableView, QVBoxLayout, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.feed import News
from ovop_desktop.services.gallery import IntakeReport
from ovop_desktop.ui.catalogue.bulk_panel import BulkPanel
from ovop_desktop.ui.catalogue.card_delegate import CardDelegate
from ovop_desktop.ui.catalogue.filters import Filters
from ovop_desktop.ui.catalogue.gallery_view import GalleryView
from ovop_desktop.ui.catalogue.model import COLUMNS, ProductModel
from ovop_desktop.ui.catalogue.no_products import NoProducts
from ovop_desktop.ui.catalogue.photo_files import ask_for_photos
from ovop_desktop.ui.catalogue.selection_bar import SelectionBar
from ovop_desktop.ui.catalogue.table_delegate import TableDelegate
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Choice
from ovop_desktop.ui.widgets.messages import Banner, Empty

WIDTHS = {
    "tick": 44,
    "photo": 66,
    "producer": 170,
    "village": 140,
    "category": 84,
    "price": 110,
    "certificates": 136,
    "completeness": 132,
}
ORDERS = {
    "name": ProductOrder.NAME,
    "producer": ProductOrder.PRODUCER,
    "village": ProductOrder.VILLAGE,
    "price": ProductOrder.PRICE,
    "completeness": ProductOrder.MISSING,
}

WIDE_ENOUGH = 1100
"""Pixels the filters and the panel need side by side."""


class CataloguePage(Page):
    """Search, filters, order, gallery or table, ticks; keeps all of them while one is elsewhere."""

    nav = "products"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._context = ""
        self.model = ProductModel(desk.suite.catalogue, desk.words, desk.jobs)
        self._dropped: tuple[Path, ...] = ()
        self._last_tick = 0
        self._stale = True
        self.filters = Filters(desk)
        self.order = Choice()
        self.order.setFixedWidth(178)
        self.view_choice = Segmented()
        self.add = Button("", "primary", "plus")
        self.sample = Banner("nila")
        self.drop = Banner("kunyit")
        self.cards = CardDelegate(desk, self.model)
        self.gallery = GalleryView(self.cards)
        self.table = self._make_table()
        self.views = QStackedWidget()
        samples = desk.paths.resources / "sample" / "photos"
        self.empty = NoProducts([samples / name for name in ("kerupuk.jpg", "vco.jpg", "gula.jpg")])
        self.nothing = Empty("magnifying-glass")
        for view in (self.gallery, self.table, self.empty, self.nothing):
            self.views.addWidget(view)
        self.bar = SelectionBar(self)
        self.bulk = BulkPanel(desk, self)
        self._lay_out()
        self._connect()
        self._words()
        self.setAcceptDrops(True)

    def _make_table(self) -> QTableView:
        table = QTableView()
        self.cells = TableDelegate(self.desk, self.model)
        table.setModel(self.model)
        table.setItemDelegate(self.cells)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(52)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionsClickable(True)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        table.horizontalHeader().setSectionResizeMode(COLUMNS.index("name"), QHeaderView.ResizeMode.Stretch)
        for name, width in WIDTHS.items():
            table.setColumnWidth(COLUMNS.index(name), width)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        return table

    def _lay_out(self) -> None:
        self.gallery.setModel(self.model)
        column = QVBoxLayout()
        column.setSpacing(12)
        tools = row(spacing=8)
        tools.addWidget(self.filters, 1)
        for choice in (self.order, self.view_choice):
            tools.addWidget(choice, 0, Qt.AlignmentFlag.AlignTop)
        for part in (self.sample, self.drop):
            column.addWidget(part)
            part.hide()
        self.tools = QWidget()
        self.tools.setLayout(tools)
        column.addWidget(self.tools)
        column.addWidget(self.views, 1)
        beside = row(spacing=14, margins=(28, 2, 28, 8))
        beside.addLayout(column, 1)
        beside.addWidget(self.bulk)
        self.setLayout(beside)

    def _connect(self) -> None:
        for view in (self.gallery, self.table):
            view.activated.connect(self._open_index)
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._menu)
        self.gallery.space_pressed.connect(lambda place: self._tick(place, Qt.KeyboardModifier.NoModifier))
        self.cards.ticked.connect(self._tick)
        self.cells.ticked.connect(self._tick)
        self.table.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.model.ticked_changed.connect(self._show_ticks)
        self.model.completed.connect(self.header_changed)
        self.model.completed.connect(self._show_ticks)
        self.desk.thumbnails.ready.connect(lambda _photo: self._repaint())
        self.filters.narrowed.connect(self.ask)
        self.order.picked.connect(
            lambda value: self.ask(replace(self.model.query, order=ProductOrder(value), descending=False))
        )
        self.view_choice.chosen.connect(self._choose_view)
        self.add.clicked.connect(lambda: self.desk.bridge.open("product"))
        self.sample.pressed.connect(self._remove_sample)
        self.drop.pressed.connect(self._make_from_photos)
        self.bar.all_wanted.connect(self.model.tick_all)
        self.bar.cleared.connect(lambda: self.model.tick_all(False))
        self.bar.brochure.clicked.connect(lambda: self.desk.bridge.open("studio", ids=tuple(self.model.ticked())))
        self.bar.bulk.clicked.connect(lambda _on: self._change_together())
        self.bulk.closed.connect(self._show_ticks)
        self.bar.duplicate.clicked.connect(self._duplicate)
        self.bar.archive.clicked.connect(self._archive)
        for keys, act in (
            ("Ctrl+1", lambda: self._choose_view("gallery")),
            ("Ctrl+2", lambda: self._choose_view("table")),
            ("Ctrl+A", self.model.tick_all),
            ("Ctrl+D", self._duplicate),
            ("Delete", self._archive),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _repaint(self) -> None:
        for view in (self.gallery, self.table):
            if view.isVisible():
                view.viewport().update()

    def _words(self) -> None:
        self.speak(self.add.setText, lambda: self.tr("Tambah produk"))
        self.speak(self.order.setAccessibleName, lambda: self.tr("Urutkan"))
        self.speak(self.view_choice.setAccessibleName, lambda: self.tr("Tampilan"))
        self.speak(self.gallery.setAccessibleName, lambda: self.tr("Galeri produk"))
        self.speak(self.table.setAccessibleName, lambda: self.tr("Tabel produk"))
        self.empty.add_wanted.connect(lambda: self.desk.bridge.open("product"))
        self.empty.photos_wanted.connect(self._choose_photos)
        self.empty.sample_wanted.connect(self._install_sample)
        clear = self.nothing.add(Button(""))
        clear.clicked.connect(lambda: self.desk.bridge.open("products", words="", query=ProductQuery()))
        self.speak(clear.setText, lambda: self.tr("Hapus pencarian dan filter"))

    def retranslate(self) -> None:
        """Say everything anew, the rows too."""
        super().retranslate()
        self._offer()
        self._show()

    def _offer(self) -> None:
        self.view_choice.set_options(
            [("gallery", self.tr("Galeri"), "squares-four"), ("table", self.tr("Tabel"), "rows")]
        )
        self.order.offer(
            [
                (ProductOrder.CHANGED.value, self.tr("Terakhir diubah")),
                (ProductOrder.NAME.value, self.tr("Nama")),
                (ProductOrder.PRICE.value, self.tr("Harga")),
                (ProductOrder.VILLAGE.value, self.tr("Desa")),
                (ProductOrder.PRODUCER.value, self.tr("Koperasi")),
                (ProductOrder.MISSING.value, self.tr("Kelengkapan")),
            ]
        )
        self.sample.set_words(
            self.tr("Ini katalog contoh"),
            self.tr("Semua produk, produsen, dan nomor di dalamnya rekaan. Hapus kalau sudah selesai mencoba."),
            self.tr("Hapus contoh"),
        )

    # -- the page

    def title(self) -> str:
        """The header's title."""
        return self.tr("Arsip produk") if self.model.query.archived else self.tr("Produk")

    def context_line(self) -> str:
        """How many are shown; while they are still being counted, what was said before."""
        if self.model.is_complete():
            self._context = self._how_many()
        return self._context

    def _how_many(self) -> str:
        shown, counts = len(self.model.ids()), self.desk.suite.catalogue.counts()
        total = counts.archived if self.model.query.archived else counts.products
        if shown == total:
            return self.tr("{products} dari {villages}").format(
                products=counted(self.tr("{count} produk"), total, self.desk.words.number(total)),
                villages=counted(self.tr("{count} desa"), counts.villages, self.desk.words.number(counts.villages)),
            )
        return self.tr("{shown} dari {total} produk").format(shown=shown, total=total)

    def search_words(self) -> str:
        """What the search box searches."""
        return self.tr("Cari nama, desa, koperasi…")

    def action(self) -> QWidget:
        """The button that adds a product."""
        return self.add

    def for_brochure(self) -> dict[str, Any]:
        """The ticked products."""
        ticked = self.model.ticked()
        return {"ids": tuple(ticked)} if ticked else {}

    def searched(self, words: str) -> None:
        """Filter in place."""
        self.ask(replace(self.model.query, words=words))

    def enter(self, **facts: Any) -> None:
        """Show the list as it was left, or for the words or query given."""
        self._offer()
        self._choose_view(str(self.desk.memory.get("products_view", "gallery")))
        query = facts.get("query", self.model.query)
        if "words" in facts:
            query = replace(query, words=facts["words"])
        if self._stale or query != self.model.query:
            self.ask(query)
        self.sample.setVisible(self.desk.suite.samples.present())

    def ask(self, query: ProductQuery) -> None:
        """Show what a query finds."""
        self._stale = False
        self.model.ask(query)
        self._show()

    def heard(self, news: News) -> None:
        """Refresh what has changed."""
        if not news.kinds & {"product", "producer", "village", "category", "certificate"}:
            return
        if self.isVisible():
            self.model.refresh()
            self._show()
            self.sample.setVisible(self.desk.suite.samples.present())
        else:
            self._stale = True

    def _show(self) -> None:
        query = self.model.query
        self.filters.show_query(query)
        self.order.set_value(query.order.value)
        view = self.table if self.view_choice.value() == "table" else self.gallery
        if not self.model.ids():
            untouched = not query.words.strip() and not query.narrowed()
            view = self.empty if untouched and not query.archived else self.nothing  # type: ignore[assignment]
            self.nothing.set_words(
                self.tr("Tidak ada produk yang cocok"),
                self.tr("Dicari: “{words}”. Coba kata lain atau hapus filter.").format(words=query.words.strip())
                if query.words.strip()
                else self.tr("Tidak ada yang memenuhi filter ini."),
            )
        self.views.setCurrentWidget(view)
        self._show_ticks()
        self.header_changed.emit()

    def _choose_view(self, value: str) -> None:
        self.view_choice.set_value("table" if value == "table" else "gallery")
        self.desk.memory.put("products_view", self.view_choice.value())
        if self.model.ids():
            self.views.setCurrentWidget(self.table if value == "table" else self.gallery)

    def _sort_by(self, section: int) -> None:
        order = ORDERS.get(COLUMNS[section])
        if COLUMNS[section] == "tick":
            self.model.tick_all(self.model.count_ticked() < len(self.model.ids()))
        elif order is not None:
            query = self.model.query
            turned = not query.descending if query.order is order else False
            self.ask(replace(query, order=order, descending=turned))
            header = self.table.horizontalHeader()
            header.setSortIndicatorShown(True)
            header.setSortIndicator(section, Qt.SortOrder.DescendingOrder if turned else Qt.SortOrder.AscendingOrder)

    # -- ticks and deeds

    def _tick(self, place: int, modifiers: Any) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.model.tick_range(self._last_tick, place)
        else:
            self.model.tick(place)
        self._last_tick = place

    def _show_ticks(self) -> None:
        count = self.model.count_ticked()
        self.bar.show_count(count, len(self.model.ids()), self.model.query.archived)
        self._make_room()
        if self.bulk.isVisibleTo(self):
            self.bar.hide()
            if count:
                self.bulk.show_ids(self.model.ticked())
            else:
                self.bulk.put_away()

    def _make_room(self) -> None:
        """In a small window the panel takes the room of the filters."""
        self.tools.setVisible(self.width() >= WIDE_ENOUGH or not self.bulk.isVisibleTo(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the foot."""
        super().resizeEvent(event)
        self._make_room()
        self.bar.place()

    def back(self) -> bool:
        """Esc closes the panel first, then takes the ticks away."""
        if self.bulk.isVisibleTo(self):
            self.bulk.put_away()
            return True
        if self.model.ticked():
            self.model.tick_all(False)
            return True
        return False

    def _chosen(self) -> list[EntityId]:
        ticked = self.model.ticked()
        if ticked:
            return ticked
        view = self.table if self.views.currentWidget() is self.table else self.gallery
        index = view.currentIndex()
        return [self.model.id_at(index.row())] if index.isValid() else []

    def _open_index(self, index: QModelIndex) -> None:
        self._open(self.model.id_at(index.row()))

    def _duplicate(self) -> None:
        copies = [self.desk.suite.records.duplicate_product(one) for one in self._chosen()]
        if len(copies) == 1:
            self.desk.bridge.open("product", id=copies[0].id)
        elif copies:
            self.desk.bridge.toast(
                counted(self.tr("{count} produk digandakan"), len(copies)), self.tr("Urungkan"), self.desk.undo.undo
            )

    def _archive(self) -> None:
        chosen, records = self._chosen(), self.desk.suite.records
        if not chosen:
            return
        if self.model.query.archived:
            told = counted(self.tr("{count} produk dipulihkan"), records.restore_products(chosen))
        else:
            told = counted(self.tr("{count} produk diarsipkan"), records.archive_products(chosen))
        self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)

    def _change_together(self, mode: str = "values") -> None:
        chosen = self._chosen()
        if not chosen:
            return
        if not self.model.ticked():
            self.model.tick(self.model.ids().index(chosen[0]), True)
        self.bar.hide()
        self.bulk.open_for(chosen, mode)
        self._make_room()

    def _menu(self, place: QPoint) -> None:
        view = self.table if self.views.currentWidget() is self.table else self.gallery
        index = view.indexAt(place)
        if not index.isValid():
            return
        view.setCurrentIndex(index)
        one = self.model.id_at(index.row())
        menu = QMenu(self)
        menu.addAction(self.tr("Buka"), lambda: self._open(one))
        menu.addAction(self.tr("Ubah sekaligus"), lambda: self._change_together("values"))
        menu.addAction(self.tr("Ubah harga"), lambda: self._change_together("prices"))
        menu.addAction(self.tr("Gandakan"), self._duplicate)
        menu.addAction(self.tr("Buat brosur"), lambda: self.desk.bridge.open("studio", ids=tuple(self._chosen())))
        menu.addSeparator()
        menu.addAction(self.tr("Pulihkan") if self.model.query.archived else self.tr("Arsipkan"), self._archive)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(view.viewport().mapToGlobal(place))

    def _remove_sample(self) -> None:
        count = self.desk.suite.samples.remove()
        told = counted(self.tr("{count} produk contoh dihapus"), count)
        self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)

    def _install_sample(self) -> None:
        self.desk.jobs.start(self.desk.suite.samples.install(), lambda _: None, title=self.tr("Menyiapkan contoh…"))

    # -- photos dropped on the page

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """On a card: photos of that product. Beside the cards: an offer to make products of them."""
        paths = tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
        if not paths:
            return
        event.acceptProposedAction()
        spot = self.gallery.viewport().mapFrom(self, event.position().toPoint())
        index = self.gallery.indexAt(spot) if self.views.currentWidget() is self.gallery else QModelIndex()
        if index.isValid():
            one = self.model.id_at(index.row())
            self._take_in(paths, lambda report: self._added(one, report))
            return
        self._dropped = paths
        self.drop.set_words(
            counted(self.tr("Buat {count} produk baru dari foto?"), len(paths)),
            self.tr("Setiap foto menjadi satu produk. Nama dan harga diisi kemudian."),
            self.tr("Buat produk"),
        )
        self.drop.show()

    def _choose_photos(self) -> None:
        found = ask_for_photos(self, self.tr("Pilih foto produk"), self.tr("Foto"))
        if found.count:
            self._take_in(found.paths, self._made)

    def _open(self, one: EntityId) -> None:
        self.desk.bridge.open("product", id=one, among=tuple(self.model.ids()))

    def _make_from_photos(self) -> None:
        self.drop.hide()
        self._take_in(self._dropped, self._made)

    def _take_in(self, paths: tuple[Path, ...], done: Any) -> None:
        self.desk.jobs.start(self.desk.suite.gallery.take_in(paths), done, title=self.tr("Menyalin foto…"))

    def _added(self, one: EntityId, report: IntakeReport) -> None:
        self._tell_refused(report)
        if report.photos:
            self.desk.suite.records.add_photos(one, report.photos)
            told = counted(self.tr("{count} foto ditambahkan"), len(report.photos))
            self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)

    def _made(self, report: IntakeReport) -> None:
        self._tell_refused(report)
        if report.photos:
            made = self.desk.suite.records.add_products_of_photos(report.photos)
            told = counted(self.tr("{count} produk dibuat"), len(made))
            self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)

    def _tell_refused(self, report: IntakeReport) -> None:
        for name, problem in report.refused[:1]:
            self.desk.bridge.fail(OvopError(problem.code, **{**problem.facts, "name": name}))
