"""Where the PDF went and what of it still needs a look, until another is made or another template is chosen;
two ways to look at it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.services.brochures import Exported
from ovop_desktop.ui.brochures.finding_words import rows_of, titled
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Plain, column, row
from ovop_desktop.ui.widgets.label import Label

Show = Callable[[QUrl], object]
NameOf = Callable[[str], str]
"""The words a person knows a record by."""


class ExportNote(Speaking):
    """Hidden until something was exported."""

    def __init__(
        self, words: Words, name_of: NameOf, show: Show = QDesktopServices.openUrl, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._name_of, self._show = words, name_of, show
        self._exported: Exported | None = None
        self.title, self.detail = Label(role="row", elided=True), Label(role="second", token="ink2", elided=True)
        self.open_file, self.open_folder = Button("", small=True), Button("", small=True)
        self.close_note = IconButton("x")
        self._plain, self._glyph = Plain("daun_soft", "t"), Glyph("file-pdf", 22, "daun")
        line = row(self._glyph, spacing=10, margins=(20, 7, 14, 7))
        line.addLayout(column(self.title, self.detail, spacing=0), 1)
        for part in (self.open_file, self.open_folder, self.close_note):
            line.addWidget(part)
        self._plain.setLayout(line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._plain)
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

    def headline(self) -> str:
        """What became of the PDF: ready to print, or written with something that still needs a look."""
        if self._exported is None:
            return ""
        name, count = self._exported.path.name, len(self._amiss(self._exported))
        if not count:
            return self.tr("{name} siap dicetak").format(name=name)
        shown = self._words.number(count)
        return counted(self.tr("{name} dibuat, {count} hal perlu dilihat"), count, shown, name=name)

    def _amiss(self, done: Exported) -> list[str]:
        """What a person should look at before anyone prints it: errors of the layout, then of the file for a shop."""
        found = [
            titled(line.finding, self._name_of(line.finding.record), self._words)
            for line in rows_of(done.findings)
            if line.finding.severity == "error"
        ]
        faults = {fault.code: fault.fact for fault in reversed(done.faults) if fault.severity == "error"}
        return found + [self._words.say(f"fault.{code}", {"fact": fact}) for code, fact in faults.items()]

    def _tell(self) -> None:
        if self._exported is None:
            return
        done = self._exported
        amiss = self._amiss(done)
        self._plain.set_fill("kunyit_soft" if amiss else "daun_soft")
        self._glyph.set("warning-circle" if amiss else "file-pdf", "kunyit_text" if amiss else "daun")
        size = self._words.file_size(done.size)
        self.title.setText(self.headline())
        text = self.tr("{count} halaman · {size} · di {folder}")
        told = counted(text, done.pages, size=size, folder=done.path.parent)
        self.detail.setText(" · ".join([*amiss, told]))
