"""The office's own outlines on a village's map: brought as a file, replaced, taken off. A quiet menu beside the map."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from ovop_desktop.domain.boundary import Boundary
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.village import Village
from ovop_desktop.services.boundaries import Offer
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.villages.boundary_dialog import BoundaryDialog
from ovop_desktop.ui.widgets.buttons import IconButton

ENDINGS = (".geojson", ".json", ".kml", ".kmz")
FOLDER, SOURCE = "boundary_folder", "boundary_source"


class BoundaryButton(IconButton):
    """Opens the menu; `bring` takes a file that was chosen or dropped."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("dots-three", parent=parent)
        self._desk = desk
        self._village: Village | None = None
        self.clicked.connect(lambda: self.menu_here().popup(self.mapToGlobal(self.rect().bottomLeft())))

    def show_village(self, village: Village) -> None:
        """Whose map it is."""
        self._village = village

    def held(self) -> tuple[Boundary, ...]:
        """The outlines the office brought for this village: its regency's and its own."""
        village = self._village
        if village is None:
            return ()
        found = (self._desk.suite.boundaries.of(code) for code in (village.code[:5], village.code))
        return tuple(one for one in found if one is not None)

    def menu_here(self) -> QMenu:
        """What can be done to the outlines."""
        made = QMenu(self)
        held = self.held()
        regency = self._village.regency if self._village else ""
        text = self.tr("Pakai batas {regency} sendiri…").format(regency=regency)
        if any(not one.is_village for one in held):
            text = self.tr("Ganti garis batas…")
        made.addAction(text.replace("&", "&&"), self.ask)
        for one in held:
            text = self.tr("Hapus batas {name}").format(name=one.name)
            made.addAction(text.replace("&", "&&"), partial(self._remove, one.code))
        made.aboutToHide.connect(made.deleteLater)
        return made

    def ask(self) -> None:
        """Let the person choose a file."""
        start = str(self._desk.memory.get(FOLDER, ""))
        kinds = " ".join(f"*{one}" for one in ENDINGS)
        title = self.tr("Pilih berkas batas wilayah")
        chosen, _ = QFileDialog.getOpenFileName(
            self, title, start, f"{self.tr('Peta')} ({kinds});;{self.tr('Semua berkas')} (*)"
        )
        if chosen:
            self._desk.memory.put(FOLDER, str(Path(chosen).parent))
            self.bring(Path(chosen))

    def bring(self, path: Path) -> None:
        """Read a file, and offer what it holds."""
        village = self._village
        if village is not None:
            task = self._desk.suite.boundaries.read(path, village)
            title = self.tr("Membaca peta…")
            self._desk.jobs.start(task, lambda offer: self._offer(offer, village), self._desk.bridge.fail, title=title)

    def _offer(self, offer: Offer, village: Village) -> None:
        if self._village is None or self._village.id != village.id:
            return  # another village was opened meanwhile
        said = next((one.source for one in self.held() if one.source), str(self._desk.memory.get(SOURCE, "")))
        dialog = BoundaryDialog(self._desk, village, offer, self.window(), said)
        dialog.accepted_outlines.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, outlines: list[Boundary], source: str) -> None:
        try:
            self._desk.suite.boundaries.keep(outlines, source)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        if source.strip():
            self._desk.memory.put(SOURCE, source.strip())
        text = counted(
            self.tr("Batas {name} dipakai|{count} batas dipakai, di antaranya {name}"),
            len(outlines),
            name=outlines[0].name,
        )
        self._desk.bridge.toast(text, self.tr("Urungkan"), self._desk.undo.undo)

    def _remove(self, code: str) -> None:
        held = self._desk.suite.boundaries.of(code)
        try:
            self._desk.suite.boundaries.remove(code)
        except OvopError as problem:
            self._desk.bridge.fail(problem)
            return
        if held is not None:
            text = self.tr("Batas {name} dihapus").format(name=held.name)
            self._desk.bridge.toast(text, self.tr("Urungkan"), self._desk.undo.undo)


def dropped_map(mime: QMimeData) -> Path | None:
    """The map file in what is dragged, if it is one file that looks like one."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() in ENDINGS else None
