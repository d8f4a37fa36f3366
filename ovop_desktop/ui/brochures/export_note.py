"""Where the PDF went, until the next one is made: its name, its size, and two ways to look at it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.services.brochures import Exported
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Plain, column, row
from ovop_desktop.ui.widgets.label import Label

Show = Callable[[QUrl], object]


class ExportNote(Speaking):
    """Hidden until something was exported."""

    def __init__(self, words: Words, show: Show = QDesktopServices.openUrl, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._show = words, show
        self._exported: Exported | None = None
        self.title, self.detail = Label(role="row", elided=True), Label(role="second", token="ink2", elided=True)
        self.open_file, self.open_folder = Button("", small=True), Button("", small=True)
        self.close_note = IconButton("x")
        plain = Plain("daun_soft", "t")
        line = row(Glyph("file-pdf", 22, "daun"), spacing=10, margins=(20, 7, 14, 7))
        line.addLayout(column(self.title, self.detail, spacing=0), 1)
        for part in (self.open_file, self.open_folder, self.close_note):
            line.addWidget(part)
        plain.setLayout(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(plain)
        self.open_file.clicked.connect(self.show_file)
        self.open_folder.clicked.connect(self.show_folder)
        self.close_note.clicked.connect(self.hide)
        self.speak(self.open_file.setText, lambda: self.tr("Buka PDF"))
        self.speak(self.open_folder.setText, lambda: self.tr("Buka folder"))
        self.speak(self.close_note.name_it, lambda: self.tr("Tutup"))
        self.speak(lambda _: self._tell(), lambda: "")
        self.hide()

    def show_exported(self, exported: Exported) -> None:
        """Tell where the PDF is."""
        self._exported = exported
        self._tell()
        self.show()

    def show_file(self) -> None:
        """Open the PDF in the program that reads PDFs here."""
        if self._exported is not None:
            self._show(QUrl.fromLocalFile(str(self._exported.path)))

    def show_folder(self) -> None:
        """Open the folder the PDF is in."""
        if self._exported is not None:
            self._show(QUrl.fromLocalFile(str(self._exported.path.parent)))

    def _tell(self) -> None:
        if self._exported is None:
            return
        done = self._exported
        size = self._words.locale.toString(done.size / 1_000_000, "f", 1)
        self.title.setText(self.tr("{name} siap dicetak").format(name=done.path.name))
        text = self.tr("{pages} halaman · {size} MB · di {folder}")
        self.detail.setText(text.format(pages=done.pages, size=size, folder=done.path.parent))
