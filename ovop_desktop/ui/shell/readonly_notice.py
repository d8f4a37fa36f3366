"""Told for as long as the window is open: here the catalogue can only be looked at, and how to go on with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.notice import Notice


class ReadonlyNotice(Notice):
    """Above the page of a library that cannot be written; its button copies the library and opens the copy."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.banner.pressed.connect(self._ask)
        self.setVisible(desk.suite.readonly)

    def _say(self) -> None:
        self.banner.set_words(
            self.tr("Katalog ini hanya bisa dilihat dan dicetak."),
            self.tr(
                "{folder} tidak bisa ditulisi. Salin ke komputer ini untuk mengubahnya; yang di sini tetap."
            ).format(folder=self._desk.suite.folder),
            self.tr("Salin ke…"),
        )

    def _ask(self) -> None:
        start = str(self._desk.paths.library.parent)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Salin katalog ke folder"), start)
        if chosen:
            self.copy_to(Path(chosen))

    def copy_to(self, beside: Path) -> None:
        """Copy the library into a folder, and go on with the copy."""
        self.banner.button.setEnabled(False)
        self._desk.jobs.start(
            self._desk.suite.upkeep.copy(beside),
            self._desk.bridge.library_wanted.emit,
            self._refused,
            lambda: self.banner.button.setEnabled(True),
            title=self.tr("Menyalin katalog…"),
        )

    def _refused(self, problem: OvopError) -> None:
        self.banner.button.setEnabled(True)
        self._desk.bridge.fail(problem)
