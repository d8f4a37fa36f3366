"""What went wrong, told above the page until it is put away: what happened, what is safe, what to do."""

from __future__ import annotations

import platform
import traceback
from importlib.metadata import version
from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.messages import Banner


class Trouble(Banner):
    """An expected error has its own words; a bug offers its report to copy, and both can be put away."""

    toggled = Signal(bool)

    def __init__(self, words: Words, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__("saga", parent)
        self._words, self._logs = words, logs
        self._problem: object = None
        self._copied = self._safe = False
        self.pressed.connect(self._press)
        self.closed.connect(self.hide)
        self.hide()

    def tell(self, problem: object, *, safe: bool = True) -> None:
        """Say what `problem` (an OvopError, or any exception) means; a newer one replaces an older.

        `safe`: everything that was typed is saved.
        """
        self._problem, self._safe, self._copied = problem, safe, False
        self._say()
        self.show()
        QAccessible.updateAccessibility(_assertive(self, f"{self.title.full_text()} {self.detail.full_text()}"))

    def report(self) -> str:
        """What a companion needs to help: the versions and where the program was, with no one's data."""
        lines = [f"Katalog Desa {version('ovop-desktop')}, Python {platform.python_version()}, {platform.platform()}"]
        if isinstance(self._problem, BaseException):
            lines += traceback.format_exception(self._problem)
        return "\n".join([*lines, f"log: {self._logs}"])

    def _say(self) -> None:
        self.offer_close("" if isinstance(self._problem, OvopError) else self.tr("Tutup pesan"))
        if isinstance(self._problem, OvopError):
            happened, stop, rest = self._words.error(self._problem).partition(". ")
            self.set_words(happened + ("." if stop else ""), rest, self.tr("Mengerti"))
        else:
            self.set_words(
                self.tr("Ada yang tidak beres, tetapi data Anda tersimpan.")
                if self._safe
                else self.tr("Ada yang tidak beres, dan ketikan terakhir belum tersimpan."),
                self.tr("Anda bisa terus bekerja. Bila terulang, kirim laporannya kepada pendamping.")
                if self._safe
                else self.tr("Ketikan itu tetap di layar. Tutup dan buka lagi program ini: ketikan itu ditawarkan."),
                self.tr("Laporan tersalin") if self._copied else self.tr("Salin laporan"),
            )

    def _press(self) -> None:
        if isinstance(self._problem, OvopError):
            self.hide()
            return
        QApplication.clipboard().setText(self.report())
        self._copied = True
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for room."""
        super().showEvent(event)
        self.toggled.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the room back."""
        super().hideEvent(event)
        self.toggled.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the other language when that changes."""
        if event.type() == QEvent.Type.LanguageChange and self._problem is not None:
            self._say()
        super().changeEvent(event)


def _assertive(widget: QWidget, text: str) -> QAccessibleAnnouncementEvent:
    told = QAccessibleAnnouncementEvent(widget, text)
    told.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    return told
