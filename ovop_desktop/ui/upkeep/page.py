"""Cadangan: make a backup, bring one back, check that the library is whole."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ovop_desktop.services.upkeep import SUFFIX, Restored, restore
from ovop_desktop.storage.backup import BackupInfo
from ovop_desktop.storage.integrity import Inspection, Note
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.badge import Tile
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.label import Label


class UpkeepPage(ScrollPage):
    """Three cards, each with one button and what came of it."""

    nav = "upkeep"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.backup_button, self.backup_told = self._card(
            "hard-drives",
            "sogan",
            lambda: self.tr("Cadangkan katalog"),
            lambda: self.tr(
                "Satu berkas berisi semua data dan foto. Setelah ditulis, berkas dibuka lagi dan diperiksa."
            ),
            lambda: self.tr("Simpan cadangan"),
        )
        self.check_button, self.check_told = self._card(
            "shield-check",
            "daun",
            lambda: self.tr("Periksa katalog"),
            lambda: self.tr("Memeriksa setiap data dan foto. Tidak ada yang diubah."),
            lambda: self.tr("Periksa sekarang"),
        )
        self.restore_button, self.restore_told = self._card(
            "clock-counter-clockwise",
            "nila",
            lambda: self.tr("Pulihkan cadangan"),
            lambda: self.tr("Cadangan dipulihkan ke folder baru. Katalog yang sekarang tetap seperti adanya."),
            lambda: self.tr("Pilih cadangan"),
        )
        self.body.addStretch(1)
        self.backup_button.clicked.connect(self._backup)
        self.check_button.clicked.connect(self._check)
        self.restore_button.clicked.connect(self._restore)

    def _card(self, icon: str, tone: str, title: Any, detail: Any, verb: Any) -> tuple[Button, Label]:
        card = Card()
        heading, text = Label(role="h2"), Label(role="second", token="ink2", wrap=True)
        told = Label(role="strong", token="daun", wrap=True)
        button = Button()
        self.speak(heading.setText, title)
        self.speak(text.setText, detail)
        self.speak(button.setText, verb)
        words = QVBoxLayout()
        words.setSpacing(3)
        for part in (heading, text, told):
            words.addWidget(part)
        line = row(Tile(icon, tone, 44), spacing=14)
        line.addLayout(words, 1)
        line.addWidget(button)
        card.column.addLayout(line)
        self.body.addWidget(card)
        told.hide()
        return button, told

    def title(self) -> str:
        """The header's title."""
        return self.tr("Cadangan")

    def context_line(self) -> str:
        """When the last backup was made."""
        last = self.desk.suite.upkeep.last_backup()
        if last is None:
            return self.tr("Belum ada cadangan")
        return self.tr("Cadangan terakhir: {when}").format(when=self.desk.words.ago(last))

    def search_words(self) -> str:
        """Nothing to search here."""
        return ""

    def _say(self, label: Label, text: str, token: str = "daun") -> None:
        label.set_token(token)
        label.setText(text)
        label.show()

    def _backup(self) -> None:
        name = self.desk.suite.upkeep.suggested_name(datetime.now())
        start = Path(self.desk.memory.get("backup_folder", _documents())) / name
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan cadangan"), str(start), f"Katalog Desa (*{SUFFIX})"
        )
        if chosen:
            self.back_up_to(Path(chosen))

    def back_up_to(self, target: Path) -> None:
        """Write a backup to a file."""
        target = target if target.suffix == SUFFIX else target.with_name(target.name + SUFFIX)
        self.desk.memory.put("backup_folder", str(target.parent))
        self.desk.jobs.start(self.desk.suite.upkeep.backup(target), self._backed_up, title=self.tr("Membuat cadangan…"))

    def _backed_up(self, info: BackupInfo) -> None:
        size = self.desk.words.file_size(info.size)
        self._say(
            self.backup_told,
            self.tr("Cadangan {size} tersimpan dan sudah diperiksa: {products}, {photos}.").format(
                size=size, products=self._products(info.products), photos=self._photos(info.photos)
            ),
        )
        self.header_changed.emit()

    def _products(self, count: int) -> str:
        return counted(self.tr("{count} produk"), count, self.desk.words.number(count))

    def _photos(self, count: int) -> str:
        return counted(self.tr("{count} foto"), count, self.desk.words.number(count))

    def _check(self) -> None:
        self.desk.jobs.start(self.desk.suite.upkeep.check(), self._checked, title=self.tr("Memeriksa katalog…"))

    def _checked(self, found: Inspection) -> None:
        notes = [self._note(note) for note in found.notes]
        if not found.problems:
            records = counted(self.tr("{count} data"), found.records, self.desk.words.number(found.records))
            text = self.tr("Katalog utuh: {records} dan {photos} diperiksa.")
            lines = [text.format(records=records, photos=self._photos(found.photos))]
        else:
            said = Counter(self.desk.words.say(f"problem.{one.code}", one.facts) for one in found.problems)
            lines = [line if count == 1 else f"{line} ({count}×)" for line, count in said.most_common(8)]
        self._say(self.check_told, "\n".join([*lines, *notes]), "saga" if found.problems else "daun")

    def _note(self, note: Note) -> str:
        size = self.desk.words.locale.toString(int(str(note.facts.get("bytes", 0))) / 1_000_000, "f", 1)
        return self.desk.words.say(f"note.{note.code}", {**note.facts, "size": size})

    def _restore(self) -> None:
        start = str(self.desk.memory.get("backup_folder", _documents()))
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Pilih cadangan"), start, f"Katalog Desa (*{SUFFIX})")
        if not chosen:
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Pilih folder kosong untuk katalog"), start)
        if folder:
            self.restore_from(Path(chosen), Path(folder))

    def restore_from(self, archive: Path, folder: Path) -> None:
        """Bring a backup back into an empty folder."""
        self.desk.jobs.start(restore(archive, folder), self._restored, title=self.tr("Memulihkan cadangan…"))

    def _restored(self, done: Restored) -> None:
        products, photos = self._products(done.info.products), self._photos(done.info.photos)
        text = self.tr("{products} dan {photos} dipulihkan ke {folder}.")
        self._say(self.restore_told, text.format(products=products, photos=photos, folder=done.folder))
        self.desk.bridge.toast(
            self.tr("Katalog dipulihkan"),
            self.tr("Buka katalog itu"),
            lambda: self.desk.bridge.library_wanted.emit(done.folder),
        )


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
