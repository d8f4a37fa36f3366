"""Photos dropped beside the cards: an offer to match them or make products of them; any photos taken in by the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.gallery import IntakeReport
from ovop_desktop.services.photo_matching import FoundPhotos
from ovop_desktop.ui.catalogue.photo_files import ask_for_photos
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.messages import Banner


class PhotoOffer(Banner):
    """The banner itself; shown while an offer stands."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("kunyit", parent)
        self._desk = desk
        self._paths: tuple[Path, ...] = ()
        self._matching = False
        self.pressed.connect(self._press)

    def offer(self, paths: tuple[Path, ...]) -> None:
        """Ask whether these files are to become products, one each; files named as products are, and folders, go to
        where they are matched.
        """
        self._paths, self._matching = paths, False
        if any(path.is_dir() for path in paths):
            self._desk.bridge.open("photos", paths=paths)
            return
        self._desk.jobs.start(
            self._desk.suite.photo_matching.find(paths), lambda found: self._matched(paths, found), title=""
        )
        self.set_words(
            counted(self.tr("Buat {count} produk baru dari foto?"), len(paths)),
            self.tr("Setiap foto menjadi satu produk. Nama dan harga diisi kemudian."),
            self.tr("Buat produk"),
        )
        self.show()

    def _matched(self, paths: tuple[Path, ...], found: FoundPhotos) -> None:
        count = sum(bool(one.meant.proposals) for one in found.photos)
        if count and paths == self._paths and not self.isHidden():
            self._matching = True
            self.set_words(
                counted(self.tr("{count} dari {total} foto cocok dengan produk yang ada"), count, total=len(paths)),
                self.tr("Periksa dulu, lalu masukkan semuanya sekaligus. Yang lain bisa menjadi produk baru."),
                self.tr("Cocokkan foto"),
            )

    def _press(self) -> None:
        if not self._matching:
            self.make()
            return
        self.hide()
        self._desk.bridge.open("photos", paths=self._paths)

    def make(self) -> None:
        """Make a product of every file offered."""
        self.hide()
        self._take_in(self._paths, self._made)

    def choose(self) -> None:
        """Let the person choose files, and make a product of each."""
        found = ask_for_photos(self.window(), self.tr("Pilih foto produk"), self.tr("Foto"))
        if found.count:
            self._take_in(found.paths, self._made)

    def add_to(self, product_id: EntityId, paths: tuple[Path, ...]) -> None:
        """Put the files behind the photos a product has."""
        self._take_in(paths, lambda report: self._added(product_id, report))

    def _take_in(self, paths: tuple[Path, ...], done: Callable[[IntakeReport], object]) -> None:
        self._desk.jobs.start(self._desk.suite.gallery.take_in(paths), done, title=self.tr("Menyalin foto…"))

    def _added(self, one: EntityId, report: IntakeReport) -> None:
        self._tell_refused(report)
        if report.photos:
            self._desk.suite.records.add_photos(one, report.photos)
            self._tell(counted(self.tr("{count} foto ditambahkan"), len(report.photos)))

    def _made(self, report: IntakeReport) -> None:
        self._tell_refused(report)
        if report.photos:
            made = self._desk.suite.records.add_products_of_photos(report.photos)
            self._tell(counted(self.tr("{count} produk dibuat"), len(made)))

    def _tell(self, what: str) -> None:
        self._desk.bridge.toast(what, self.tr("Urungkan"), self._desk.undo.undo)

    def _tell_refused(self, report: IntakeReport) -> None:
        for name, problem in report.refused[:1]:
            self._desk.bridge.fail(OvopError(problem.code, **{**problem.facts, "name": name}))
