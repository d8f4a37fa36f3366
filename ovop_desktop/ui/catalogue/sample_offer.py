"""The sample catalogue: brought in when there is nothing yet, and taken away by the banner that says it is one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.messages import Banner


class SampleOffer(Banner):
    """The banner; shown as long as something of the sample is there."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("nila", parent)
        self._desk = desk
        self.pressed.connect(self._remove)

    def renew(self) -> None:
        """Show or hide, as the library is now."""
        self.setVisible(self._desk.suite.samples.present())

    def word(self) -> None:
        """Say it in the window's language."""
        self.set_words(
            self.tr("Ini katalog contoh"),
            self.tr("Semua produk, produsen, dan nomor di dalamnya rekaan. Hapus kalau sudah selesai mencoba."),
            self.tr("Hapus contoh"),
        )

    def install(self) -> None:
        """Bring the sample in."""
        self._desk.jobs.start(self._desk.suite.samples.install(), lambda _: None, title=self.tr("Menyiapkan contoh…"))

    def _remove(self) -> None:
        count = self._desk.suite.samples.remove()
        told = counted(self.tr("{count} produk contoh dihapus"), count)
        self._desk.bridge.toast(told, self.tr("Urungkan"), self._desk.undo.undo)
