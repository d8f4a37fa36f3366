"""Cocokkan foto: photos beside the products they are thought to show; looked through, then put in at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.feed import News
from ovop_desktop.services.photo_matching import FoundPhotos, Placed
from ovop_desktop.ui.photos.aside import Aside
from ovop_desktop.ui.photos.choosing import ask_for_folder, local_paths
from ovop_desktop.ui.photos.detail import PhotoDetail
from ovop_desktop.ui.photos.glances import Glances
from ovop_desktop.ui.photos.rows import PhotoDelegate, PhotoList, PhotoRows
from ovop_desktop.ui.photos.sorting import LOOK, NONE, SURE, Row, Sorting
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.drop_veil import DropVeil
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Banner, Empty


class PhotosPage(Page):
    """Opened with `paths` (files and folders), or with none for what was kept aside."""

    nav = "products"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.sorting = Sorting()
        self.aside = Aside(desk.memory, desk.suite.folder)
        self._finding: Job | None = None
        self._placing: Job | None = None
        self.glances = Glances(desk.suite.gallery, desk.suite.photo_matching, self)
        self.rows = PhotoRows(desk)
        self.delegate = PhotoDelegate(self.rows, self.glances, desk.thumbnails)
        self.list = PhotoList(self.delegate)
        self.list.setModel(self.rows)
        self.detail = PhotoDetail(desk, self.glances)
        self.kinds = Segmented()
        self.tick_sure = IconButton("checks")
        self.more = Button("", "", "folder-open")
        self.report = Banner("kunyit")
        self.told = Label(role="second", token="ink2", wrap=True)
        self.go = Button("", "primary")
        self.empty = Empty("image-square")
        self.choose = self.empty.add(Button("", "primary", "folder-open"))
        self.views = QStackedWidget()
        self.veil = DropVeil(self)
        self._lay_out()
        self._connect()
        self._words()
        self.setAcceptDrops(True)

    def _lay_out(self) -> None:
        self.report.hide()
        tools = row(self.kinds, None, self.tick_sure, spacing=8)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addLayout(tools)
        left.addWidget(self.list, 1)
        foot = row(spacing=12)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.go)
        left.addLayout(foot)
        beside = row(spacing=14)
        beside.addLayout(left, 1)
        beside.addWidget(self.detail)
        work = QWidget()
        work.setLayout(beside)
        for view in (work, self.empty):
            self.views.addWidget(view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 2, 28, 16)
        outer.setSpacing(10)
        outer.addWidget(self.report)
        outer.addWidget(self.views, 1)

    def _connect(self) -> None:
        self.kinds.chosen.connect(lambda _kind: self._show_rows())
        self.list.marked.connect(lambda: self.detail.show_rows(self.list.chosen()))
        self.list.space_pressed.connect(lambda: self._change(self.sorting.tick))
        self.list.delete_pressed.connect(lambda: self._change(self.sorting.leave))
        self.list.activated.connect(lambda _index: self.detail.picker.setFocus(Qt.FocusReason.OtherFocusReason))
        self.delegate.ticked.connect(self._tick_one)
        self.detail.given.connect(self._give)
        self.detail.new_wanted.connect(self._make_new)
        self.detail.left.connect(lambda: self._change(self.sorting.leave))
        self.detail.forgotten.connect(self._forget_chosen)
        self.glances.ready.connect(self._seen)
        self.desk.thumbnails.ready.connect(self._repaint)
        self.tick_sure.clicked.connect(self._tick_sure)
        for button in (self.more, self.choose):
            button.clicked.connect(self.ask)
        self.go.clicked.connect(self.place)
        self.report.closed.connect(self.report.hide)

    def _repaint(self, _photo: object) -> None:
        self.list.viewport().update()

    def _words(self) -> None:
        self.speak(self.kinds.setAccessibleName, lambda: self.tr("Kecocokan"))
        self.speak(self.list.setAccessibleName, lambda: self.tr("Foto dan produknya"))
        self.speak(self.tick_sure.name_it, lambda: self.tr("Centang yang yakin"))
        self.speak(self.more.setText, lambda: self.tr("Tambah foto dari folder…"))
        self.speak(self.choose.setText, lambda: self.tr("Tambah foto dari folder…"))
        self.speak(self.report.offer_close, lambda: self.tr("Tutup"))
        self.speak(lambda _text: self._show(), str)

    # -- the page

    def title(self) -> str:
        """The header's title."""
        return self.tr("Cocokkan foto")

    def context_line(self) -> str:
        """How many photos there are."""
        count = len(self.sorting.rows)
        return counted(self.tr("{count} foto, berkas aslinya tidak diubah"), count, self.desk.words.number(count))

    def search_words(self) -> str:
        """Nothing is searched here; the panel has its own search."""
        return ""

    def action(self) -> QWidget:
        """The button that brings more."""
        return self.more

    def enter(self, **facts: Any) -> None:
        """Match these files and folders, or what was kept aside, beside what is on the page already."""
        paths = tuple(facts.get("paths", ()))
        if not paths and not facts.get("returning") and not self.sorting.rows:
            paths = tuple(path for path in self.aside.paths() if path.exists())
        if paths:
            self.match(paths)
        self._show()

    def leave(self) -> None:
        """What is not dealt with is kept aside."""
        self._remember()
        self.glances.forget()

    def heard(self, news: News) -> None:
        """A product was renamed, or has a photo more."""
        if news.kinds & {"product"} and self.isVisible():
            self.rows.renew()

    # -- finding

    def ask(self) -> None:
        """Let the person choose a folder."""
        folder = ask_for_folder(self, self.tr("Pilih folder foto"))
        if folder is not None:
            self.match((folder,))

    def match(self, paths: Sequence[Path]) -> None:
        """Read the names of these, and match them."""
        task = self.desk.suite.photo_matching.find(paths)
        self._finding = self.desk.jobs.start(
            task, self._found, self._failed, self._stopped, self.tr("Mencocokkan foto")
        )
        self._show()

    def _found(self, found: FoundPhotos) -> None:
        self._finding = None
        self.sorting.add(found.photos)
        if found.left:
            self.report.set_words(
                counted(self.tr("{count} foto belum ikut"), found.left, self.desk.words.number(found.left)),
                self.tr("Selesaikan yang ini dulu, lalu tambahkan foldernya lagi."),
            )
            self.report.show()
        elif not found.photos:
            self.report.set_words(self.tr("Tidak ada foto di sana"), self.tr("Pilih folder lain, atau tarik fotonya."))
            self.report.show()
        self._remember()
        kinds = [kind for kind in (SURE, LOOK, NONE) if self.sorting.of(kind)]
        self.kinds.set_value("" if len(kinds) > 1 or not kinds else kinds[0])
        self._show_rows()

    def _remember(self) -> None:
        self.aside.keep(one.path for one in self.sorting.rows)

    def _seen(self, path: Path) -> None:
        if self.glances.seen(path).problem is not None:
            self.sorting.refuse(path)
            self._show()
        self.list.viewport().update()

    # -- deciding

    def _change(self, act: Any) -> None:
        act(self.list.chosen())
        self._changed()

    def _changed(self) -> None:
        self.rows.renew()
        self.detail.show_rows(self.list.chosen())
        self._show()

    def _tick_one(self, place: int) -> None:
        self.sorting.tick([self.rows.rows[place]])
        self._changed()

    def _give(self, product: str) -> None:
        self.sorting.give(self.list.chosen(), EntityId(product))
        self._changed()
        self._next()

    def _make_new(self, name: str) -> None:
        self.sorting.make_new(self.list.chosen(), name, self.tr("Produk baru"))
        self._changed()
        self._next()

    def _next(self) -> None:
        """On to the photo after the ones that were decided, as a person goes down a list."""
        chosen = self.list.selectedIndexes()
        last = max((index.row() for index in chosen), default=-1)
        if len(chosen) == 1 and last + 1 < self.rows.rowCount():
            self.list.setCurrentIndex(self.rows.index(last + 1))

    def _tick_sure(self) -> None:
        self.sorting.tick_sure()
        self._changed()

    def _forget_chosen(self) -> None:
        gone = [one.path for one in self.list.chosen()]
        place = self.list.currentIndex().row()
        self.sorting.forget(gone)
        self._remember()
        self._show_rows(place)

    # -- doing it

    def place(self) -> None:
        """Put everything that is ticked into its product."""
        wanted = self.sorting.placings()
        if not wanted or self._placing is not None:
            return
        task = self.desk.suite.photo_matching.place(wanted)
        title = self.tr("Menyalin foto…")
        self._placing = self.desk.jobs.start(task, self._placed, self._failed, self._stopped, title)
        self._show()

    def _placed(self, placed: Placed) -> None:
        going = {one.path for one in self.sorting.placings()}
        refused = {path for path, _ in placed.refused}
        self._placing = None
        self.sorting.forget(going - refused)
        for path in refused:
            self.sorting.refuse(path)
        self._remember()
        self._tell(placed)
        self._show_rows()
        if not self.sorting.rows:
            self.desk.bridge.open("products", returning=True)

    def _tell(self, placed: Placed) -> None:
        number = self.desk.words.number
        if placed.photos:
            told = self.tr("{photos} masuk ke {products}").format(
                photos=counted(self.tr("{count} foto"), placed.photos, number(placed.photos)),
                products=counted(self.tr("{count} produk"), len(placed.products), number(len(placed.products))),
            )
            self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)
        lines = []
        if placed.again:
            lines.append(counted(self.tr("{count} foto sudah ada di produknya."), len(placed.again)))
        lines += [self.desk.words.error(problem) for _, problem in placed.refused[:2]]
        self.report.set_words(self.tr("Tidak semua foto dimasukkan"), " ".join(lines))
        self.report.setVisible(bool(lines))

    def _failed(self, problem: OvopError) -> None:
        self._finding = self._placing = None
        self.desk.bridge.fail(problem)
        self._show()

    def _stopped(self) -> None:
        self._finding = self._placing = None
        self._show()

    # -- showing

    def _show_rows(self, place: int = 0) -> None:
        self.rows.show_rows(self.sorting.of(self.kinds.value()))
        count = self.rows.rowCount()
        if count:
            self.list.setCurrentIndex(self.rows.index(min(max(place, 0), count - 1)))
        else:
            self.detail.show_rows(())
        self._show()

    def _show(self) -> None:
        number, sorting = self.desk.words.number, self.sorting
        self._show_kinds()
        busy = self._finding is not None or self._placing is not None
        self.views.setCurrentIndex(0 if sorting.rows else 1)
        self.empty.set_words(
            self.tr("Membaca nama foto…") if busy else self.tr("Tarik foto atau folder ke sini"),
            self.tr("Nama berkas dan foldernya dicocokkan dengan kode dan nama produk. Anda memeriksa hasilnya dulu."),
        )
        photos, products, aside = sorting.counts()
        self.go.setText(
            counted(self.tr("Masukkan {count} foto"), photos, number(photos)) if photos else self.tr("Masukkan foto")
        )
        self.go.setEnabled(bool(photos) and not busy)
        self.detail.setEnabled(not busy and bool(self.list.chosen()))
        self.told.setText(self._summary(photos, products, aside))
        self.list.viewport().update()
        self.header_changed.emit()

    def _summary(self, photos: int, products: int, aside: int) -> str:
        number, told = self.desk.words.number, []
        if photos:
            told.append(
                self.tr("{photos} ke {products}, satu langkah yang bisa diurungkan.").format(
                    photos=counted(self.tr("{count} foto"), photos, number(photos)),
                    products=counted(self.tr("{count} produk"), products, number(products)),
                )
            )
        if aside:
            told.append(
                counted(
                    self.tr("{count} foto disisihkan: tetap di tempatnya, ditawarkan lagi nanti."), aside, number(aside)
                )
            )
        return " ".join(told)

    def _show_kinds(self) -> None:
        number, kept = self.desk.words.number, self.kinds.value()
        rows = {kind: number(len(self.sorting.of(kind))) for kind in ("", SURE, LOOK, NONE)}
        self.kinds.set_options(
            [
                ("", self.tr("Semua {count}").format(count=rows[""]), ""),
                (SURE, self.tr("Yakin {count}").format(count=rows[SURE]), ""),
                (LOOK, self.tr("Perlu dilihat {count}").format(count=rows[LOOK]), ""),
                (NONE, self.tr("Tidak cocok {count}").format(count=rows[NONE]), ""),
            ]
        )
        self.kinds.set_value(kept)

    def chosen(self) -> list[Row]:
        """The rows that are selected."""
        return self.list.chosen()

    # -- more photos

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()
            self.veil.say(self.tr("Lepaskan untuk mencocokkan foto ini juga"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dragged here any more."""
        self.veil.lift()

    def dropEvent(self, event: QDropEvent) -> None:
        """Match them too."""
        self.veil.lift()
        paths = local_paths(event.mimeData())
        if paths:
            event.acceptProposedAction()
            self.match(paths)
