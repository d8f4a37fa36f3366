"""Produk: every product as a gallery or a table, found while one types."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import (
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.feed import News
from ovop_desktop.ui.catalogue.bulk_panel import BulkPanel
from ovop_desktop.ui.catalogue.bulk_place import BulkPlace
from ovop_desktop.ui.catalogue.card_delegate import CardDelegate
from ovop_desktop.ui.catalogue.filters import Filters
from ovop_desktop.ui.catalogue.gallery_view import GalleryView
from ovop_desktop.ui.catalogue.list_tools import ListTools
from ovop_desktop.ui.catalogue.list_words import how_many, orders
from ovop_desktop.ui.catalogue.model import ProductModel
from ovop_desktop.ui.catalogue.no_products import NoProducts
from ovop_desktop.ui.catalogue.nothing_found import NothingFound
from ovop_desktop.ui.catalogue.page_drop import PageDrop
from ovop_desktop.ui.catalogue.paste_panel import PastePanel
from ovop_desktop.ui.catalogue.photo_offer import PhotoOffer
from ovop_desktop.ui.catalogue.product_table import ProductTable
from ovop_desktop.ui.catalogue.results_foot import ResultsFoot
from ovop_desktop.ui.catalogue.sample_offer import SampleOffer
from ovop_desktop.ui.catalogue.saved_bar import SavedBar
from ovop_desktop.ui.catalogue.selection_bar import SelectionBar
from ovop_desktop.ui.catalogue.selection_deeds import SelectionDeeds
from ovop_desktop.ui.catalogue.table_deeds import TableDeeds
from ovop_desktop.ui.merging.similar_line import SimilarLine
from ovop_desktop.ui.photos.adding import Adding
from ovop_desktop.ui.photos.aside_offer import AsideOffer
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Offers, Page
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Choice


class CataloguePage(Page):
    """Search, filters, order, gallery or table, ticks; keeps all of them while one is elsewhere."""

    nav = "products"
    has_list = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._context = ""
        self.model = ProductModel(desk.suite.catalogue, desk.words, desk.jobs)
        self._last_tick = 0
        self._stale = True
        self.filters = Filters(desk)
        self.saved = SavedBar(desk)
        self.order = Choice()
        self.order.setFixedWidth(178)
        self.view_choice = Segmented()
        self.columns = IconButton("columns", "secondary")
        self.add = Button("", "primary", "plus")
        self.adding = Adding(desk, self.add)
        self.sample = SampleOffer(desk)
        self.drop = PhotoOffer(desk)
        self.similar = SimilarLine(desk, ("product",))
        self.aside = AsideOffer(desk)
        self.cards = CardDelegate(desk, self.model)
        self.gallery = GalleryView(self.cards, self.model)
        self.table = ProductTable(desk, self.model)
        self.foot = ResultsFoot(desk)
        self.table.set_foot(self.foot)
        self.views = QStackedWidget()
        samples = desk.paths.resources / "sample" / "photos"
        self.empty = NoProducts([samples / name for name in ("kerupuk.jpg", "vco.jpg", "gula.jpg")])
        self.nothing = NothingFound(desk)
        for view in (self.gallery, self.table, self.empty, self.nothing):
            self.views.addWidget(view)
        self.cells = TableDeeds(desk, self.model, self.table, self.chosen, self.columns)
        self.deeds = SelectionDeeds(desk, self.model, self.chosen, self)
        self.bar = SelectionBar(self)
        self.bulk = BulkPanel(desk, self)
        self.tools = ListTools(self.filters, (self.saved.opener, self.columns, self.order, self.view_choice))
        self.pasted = PastePanel(desk, self)
        self.place = BulkPlace(self, self.model, self.bar, self.bulk, self.pasted, self.tools)
        self._lay_out()
        self._connect()
        self._connect_deeds()
        self._words()
        self.dropping = PageDrop(self, self.views, self.gallery, self.model, self.drop)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(12)
        for part in (self.sample, self.drop, self.aside, self.similar):
            column.addWidget(part)
            part.hide()
        column.addWidget(self.tools)
        column.addWidget(self.saved)
        column.addWidget(self.views, 1)
        beside = row(spacing=14, margins=(28, 2, 28, 8))
        beside.addLayout(column, 1)
        beside.addWidget(self.bulk)
        beside.addWidget(self.pasted)
        self.setLayout(beside)

    def _connect(self) -> None:
        for view in (self.gallery, self.table):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(self._menu)
        self.gallery.activated.connect(lambda index: self._open_row(index.row()))
        self.table.opened.connect(self._open_row)
        self.columns.clicked.connect(lambda _on: self.cells.choose_columns())
        self.gallery.space_pressed.connect(lambda place: self._tick(place, Qt.KeyboardModifier.NoModifier))
        self.cards.ticked.connect(self._tick)
        self.table.ticked.connect(self._tick)
        self.table.sorted_by.connect(self._sort)
        self.model.completed.connect(self.header_changed)
        self.model.completed.connect(self._count_found)
        self.desk.thumbnails.ready.connect(self._repaint)
        self.filters.narrowed.connect(self.ask)
        self.order.picked.connect(lambda value: self._sort(ProductOrder(value), False))
        self.view_choice.chosen.connect(self.choose_view)
        self.add.clicked.connect(lambda: self.desk.bridge.open("product"))

    def _connect_deeds(self) -> None:
        self.cells.pasted.connect(self.place.open_paste)
        self.cells.emptied.connect(self.place.open_emptying)
        self.pasted.closed.connect(self.table.setFocus)
        self.deeds.together_wanted.connect(self.change_together)
        self.bar.floats.connect(self.foot_changed)
        self.bar.all_wanted.connect(self.model.tick_all)
        self.bar.cleared.connect(lambda: self.model.tick_all(False))
        self.bar.brochure.clicked.connect(self.deeds.brochure)
        self.bar.fair.clicked.connect(lambda _on: self.deeds.fair(self.bar.fair))
        self.bar.bulk.clicked.connect(lambda _on: self.change_together())
        self.bar.duplicate.clicked.connect(self.deeds.duplicate)
        self.bar.archive.clicked.connect(self.deeds.archive)
        self.bar.merge.clicked.connect(self.deeds.merge)
        for keys, act in (
            ("Ctrl+1", lambda: self.choose_view("gallery")),
            ("Ctrl+2", lambda: self.choose_view("table")),
            ("Ctrl+A", self.model.tick_all),
            ("Ctrl+D", self.deeds.duplicate),
            ("Delete", self._delete),
            *self.cells.keys(),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _delete(self) -> None:
        """Chosen cells are emptied, as in a spreadsheet; chosen products go to the archive (ADR 0014)."""
        if not self.cells.empty():
            self.deeds.archive()

    def _count_found(self) -> None:
        self.foot.ask(self.model.query, len(self.model.ids()))

    def _repaint(self, _photo: object) -> None:
        for view in (self.gallery, self.table):
            if view.isVisible():
                view.viewport().update()
        self.table.frozen.viewport().update()

    def _words(self) -> None:
        self.speak(self.add.setText, lambda: self.tr("Tambah produk"))
        self.speak(self.order.setAccessibleName, lambda: self.tr("Urutkan"))
        self.speak(self.view_choice.setAccessibleName, lambda: self.tr("Tampilan"))
        self.speak(self.gallery.setAccessibleName, lambda: self.tr("Galeri produk"))
        self.speak(self.table.setAccessibleName, lambda: self.tr("Tabel produk"))
        self.speak(self.table.frozen.setAccessibleName, lambda: self.tr("Tabel produk, kolom yang tetap terlihat"))
        for view in (self.table, self.table.frozen):
            self.speak(view.horizontalHeader().setAccessibleName, lambda: self.tr("Kepala kolom"))
        self.speak(self.columns.name_it, lambda: self.tr("Pilih kolom"))
        self.empty.add_wanted.connect(lambda: self.desk.bridge.open("product"))
        self.empty.photos_wanted.connect(self.drop.choose)
        self.empty.sample_wanted.connect(self.sample.install)

    def retranslate(self) -> None:
        """Say everything anew, the rows too."""
        super().retranslate()
        self._offer()
        self._show()

    def _offer(self) -> None:
        self.view_choice.set_options(
            [("gallery", self.tr("Galeri"), "squares-four"), ("table", self.tr("Tabel"), "rows")]
        )
        self.order.offer(orders())
        self.sample.word()
        self.aside.renew()

    # -- the page

    def title(self) -> str:
        """The header's title."""
        return self.tr("Arsip produk") if self.model.query.archived else self.tr("Produk")

    def context_line(self) -> str:
        """How many are shown; while they are still being counted, what was said before."""
        if self.model.is_complete():
            counts = self.desk.suite.catalogue.counts()
            self._context = how_many(len(self.model.ids()), self.model.query, counts, self.desk.words)
        return self._context

    def search_words(self) -> str:
        """What the search box searches."""
        return self.tr("Cari nama, desa, koperasi…")

    def action(self) -> QWidget:
        """The buttons that add photos and a product."""
        return self.adding

    def for_brochure(self) -> dict[str, Any]:
        """The ticked products."""
        ticked = self.model.ticked()
        return {"ids": tuple(ticked)} if ticked else {}

    def offers(self) -> Offers:
        """The other view, and what can be done with what is chosen."""
        if not self.model.ids():
            return ()
        other = "gallery" if self.view_choice.value() == "table" else "table"
        shown: list[tuple[str, Callable[[], object]]] = [(other, lambda: self.choose_view(other))]
        shown.append(("select_all", self.model.tick_all))
        if self.chosen():
            shown += [("together", self.change_together), ("duplicate", self.deeds.duplicate)]
            shown.append(("restore" if self.model.query.archived else "archive", self.deeds.archive))
        return tuple(shown)

    def searched(self, words: str) -> None:
        """Filter in place."""
        self.ask(replace(self.model.query, words=words))

    def enter(self, **facts: Any) -> None:
        """Show the list as it was left, or for the words or query given."""
        self._offer()
        self.choose_view(str(self.desk.memory.get("products_view", "gallery")))
        query = facts.get("query", self.model.query)
        if "words" in facts:
            query = replace(query, words=facts["words"])
        if self._stale or query != self.model.query:
            self.ask(query)
        self.sample.renew()
        self.similar.renew()
        self.saved.recount()
        if mode := str(facts.get("together") or ""):
            self._begin_together(mode)

    def _begin_together(self, mode: str) -> None:
        """From the palette: the panel for what is ticked; with nothing ticked, what is to be done first."""
        if self.model.ticked():
            self.change_together(mode)
        elif self.model.ids():
            text = self.tr("Centang dulu produk yang diubah, lalu tekan Ubah sekaligus.")
            self.desk.bridge.toast(text, self.tr("Pilih semua"), lambda: self._take_all(mode))

    def _take_all(self, mode: str) -> None:
        self.model.tick_all()
        self.change_together(mode)

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
            self.sample.renew()
            self.similar.renew()
            self.saved.recount()
        else:
            self._stale = True

    def _show(self) -> None:
        query = self.model.query
        self.filters.show_query(query)
        self.saved.show_query(query)
        self.order.set_value(query.order.value)
        self._show_view()
        self.place.renew()
        self.header_changed.emit()

    def _show_view(self) -> None:
        view = self._fitting_view()
        self.views.setCurrentWidget(view)
        self.columns.setVisible(view is self.table)
        self.table.renew_heads()
        self.foot.ask(self.model.query, len(self.model.ids()))

    def _fitting_view(self) -> QWidget:
        query = self.model.query
        if self.model.ids():
            return self.table if self.view_choice.value() == "table" else self.gallery
        if not query.words.strip() and not query.narrowed() and not query.archived:
            return self.empty
        self.nothing.ask(query)
        return self.nothing

    def choose_view(self, value: str) -> None:
        """Show the gallery or the table, now and next time."""
        self.view_choice.set_value("table" if value == "table" else "gallery")
        self.desk.memory.put("products_view", self.view_choice.value())
        if self.model.ids():
            self._show_view()

    def _sort(self, order: ProductOrder, descending: bool) -> None:
        self.ask(replace(self.model.query, order=order, descending=descending))

    # -- ticks and deeds

    def _tick(self, place: int, modifiers: Any) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.model.tick_range(self._last_tick, place)
        else:
            self.model.tick(place)
        self._last_tick = place

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the foot."""
        super().resizeEvent(event)
        self.place.fit()

    def back(self) -> bool:
        """Esc closes the panel first, then takes the ticks away."""
        return self.place.back()

    def chosen(self) -> list[EntityId]:
        """The ticked products, or those whose cells are chosen, or the one that is current."""
        ticked = self.model.ticked()
        if ticked:
            return ticked
        if self.views.currentWidget() is self.table:
            return [self.model.id_at(row) for row in self.table.chosen_rows()]
        index = self.gallery.currentIndex()
        return [self.model.id_at(index.row())] if index.isValid() else []

    def change_together(self, mode: str = "values") -> None:
        """Open the panel for what is chosen."""
        self.place.open_for(self.chosen(), mode)

    def _open_row(self, place: int) -> None:
        self.deeds.open(self.model.id_at(place))

    def _menu(self, place: QPoint) -> None:
        view = self.table if self.views.currentWidget() is self.table else self.gallery
        index = view.indexAt(place)
        if index.isValid():
            if not view.selectionModel().isSelected(index):
                view.setCurrentIndex(index)
            menu = self.deeds.menu(self.model.id_at(index.row()), self)
            if view is self.table:
                self.cells.offer(menu)
            menu.popup(view.viewport().mapToGlobal(place))
