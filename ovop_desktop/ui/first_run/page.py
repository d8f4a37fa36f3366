"""The first screen: two fields, one choice, and the way back from a backup. Nothing else is asked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.text import clean
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Steps
from ovop_desktop.services.upkeep import SUFFIX, Restored, restore
from ovop_desktop.ui.first_run.art import Art
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.founder import Founder
from ovop_desktop.ui.shell.jobs import Jobs
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import TONES
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Plain, row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Banner
from ovop_desktop.ui.widgets.region_picker import RegionPicker
from ovop_desktop.ui.widgets.scrolling import scrolling

LEAST = QSize(860, 440)
"""Logical pixels; fits beside a taskbar on 1366 x 768 at 150 percent. What is asked scrolls, the buttons stay."""


class StartCard(QAbstractButton):
    """One of the ways to begin."""

    def __init__(self, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._note = icon, tone, ""
        self.setCheckable(True)
        self.setMinimumSize(180, 108)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.pointing(self)

    def set_words(self, name: str, note: str) -> None:
        """What it is called and what it means."""
        self.setText(name)
        self._note = note
        self.setAccessibleName(f"{name}. {note}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card with its radio mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(look.colour("nila" if on else "line2"), 2 if on else 1))
        painter.setBrush(look.colour("nila_soft" if on else "surface"))
        painter.drawRoundedRect(area, 12, 12)
        fill, ink = TONES[self._tone]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface" if on else fill))
        painter.drawRoundedRect(QRectF(14, 13, 36, 36), 9, 9)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(QPointF(22, 21), look.pixmap(self._icon, 20, ink, ratio))
        mark = look.pixmap("check-circle-fill" if on else "circle", 20, "nila" if on else "line2", ratio)
        painter.drawPixmap(QPointF(self.width() - 34, 21), mark)
        painter.setPen(look.colour("ink"))
        painter.setFont(look.font("row"))
        painter.drawText(QRectF(14, 56, self.width() - 28, 20), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setPen(look.colour("ink2"))
        painter.setFont(look.font("second"))
        painter.drawText(QRectF(14, 76, self.width() - 28, 20), Qt.AlignmentFlag.AlignVCenter, self._note)


class FirstRunPage(Speaking):
    """`opened` brings the suite of the library that was made, opened or restored."""

    opened = Signal(object)

    def __init__(self, founder: Founder, words: Words, jobs: Jobs, settings: SettingsFile) -> None:
        super().__init__()
        self._founder, self._language_words, self._jobs, self._settings = founder, words, jobs, settings
        self._folder = founder.paths.library
        self.language = Segmented([("id", "Bahasa Indonesia", ""), ("en", "English", "")])
        self.language.set_value(words.language)
        self.trouble = Banner("saga")
        self.trouble.hide()
        self.name = Line()
        self.place = RegionPicker(founder.regions())
        self._name, self._place = Field(self.name), Field(self.place)
        self.blank, self.sample = StartCard("plus-circle", "daun"), StartCard("book-open", "sogan")
        self._ways = QButtonGroup(self)
        for card in (self.blank, self.sample):
            self._ways.addButton(card)
        self.blank.setChecked(True)
        self._where = Label(role="second", token="ink2", elided=True)
        self.change = Button("", "ghost", small=True)
        self.restore = Button("", "ghost", "clock-counter-clockwise")
        self.begin = Button("", "primary", "arrow-right", big=True, trailing=True)
        self._lay_out()
        self._words()
        self._connect()

    def _lay_out(self) -> None:
        title, sub, ways = Label(role="figure"), Label(role="body", token="ink2"), Label(role="label")
        self.speak(title.setText, lambda: self.tr("Selamat datang"))
        self.speak(sub.setText, lambda: self.tr("Dua isian saja, lalu Anda bisa langsung bekerja."))
        self.speak(ways.setText, lambda: self.tr("Mulai dari mana?"))
        right = Plain("paper")
        where = row(spacing=6)
        where.addWidget(self._where, 1)
        where.addWidget(self.change)
        asked = QVBoxLayout()
        asked.setContentsMargins(56, 0, 56, 4)
        asked.setSpacing(10)
        asked.addStretch(1)
        for part in (self.trouble, self._name, self._place, ways):
            asked.addWidget(part)
        asked.addLayout(row(self.blank, self.sample, spacing=12))
        asked.addLayout(where)
        asked.addStretch(2)
        head, foot = QVBoxLayout(), row(self.restore, None, self.begin)
        head.addLayout(row(title, None, self.language))
        head.addWidget(sub)
        head.setContentsMargins(56, 24, 56, 10)
        foot.setContentsMargins(56, 8, 56, 20)
        stack = QVBoxLayout(right)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addLayout(head)
        stack.addWidget(scrolling(asked), 1)
        stack.addLayout(foot)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        art = Art(self._founder.paths.resources)
        art.setMinimumWidth(300)
        outer.addWidget(art, 41)
        outer.addWidget(right, 59)
        self.setMinimumSize(LEAST)

    def _words(self) -> None:
        self.speak(
            lambda name: self._name.set_words(name, self.tr("Muncul di sampul brosur. Bisa diubah kapan saja.")),
            lambda: self.tr("Nama koperasi atau kantor desa"),
        )
        self.speak(
            lambda name: self._place.set_words(
                name, self.tr("Ketik nama desa atau kabupaten, lalu pilih dari daftar.")
            ),
            lambda: self.tr("Desa, kabupaten, atau kota"),
        )
        self.speak(
            lambda name: self.blank.set_words(name, self.tr("Isi satu per satu dari foto")),
            lambda: self.tr("Katalog kosong"),
        )
        self.speak(
            lambda name: self.sample.set_words(name, self.tr("12 produk untuk dicoba dulu")),
            lambda: self.tr("Contoh jadi"),
        )
        self.speak(self.change.setText, lambda: self.tr("Ubah"))
        self.speak(self.restore.setText, lambda: self.tr("Pulihkan dari cadangan"))
        self.speak(self.language.setAccessibleName, lambda: self.tr("Bahasa"))
        self.speak(self.setWindowTitle, lambda: self.tr("Katalog Desa"))
        self.speak(lambda _: self._show(), str)

    def _connect(self) -> None:
        self.language.chosen.connect(self._speak)
        self._ways.buttonToggled.connect(self._way_chosen)
        self.change.clicked.connect(self._choose_folder)
        self.restore.clicked.connect(self._choose_backup)
        self.begin.clicked.connect(self.found)
        self.trouble.pressed.connect(self.trouble.hide)
        self.name.returnPressed.connect(self.place.setFocus)
        self.name.textEdited.connect(lambda _: self._name.say_wrong(""))

    def _speak(self, language: str) -> None:
        self._language_words.speak(language)

    def _way_chosen(self) -> None:
        self._name.say_wrong("")
        self._show()

    def _show(self) -> None:
        holds = self._founder.holds_library(self._folder)
        place = self.tr("Katalog di {folder}") if holds else self.tr("Disimpan di {folder}")
        self._where.setText(place.format(folder=self._folder))
        if holds:
            self.begin.setText(self.tr("Buka katalog ini"))
        elif self.sample.isChecked():
            self.begin.setText(self.tr("Mulai dengan contoh"))
        else:
            self.begin.setText(self.tr("Mulai dengan katalog kosong"))

    def fail(self, problem: OvopError) -> None:
        """Say what went wrong."""
        happened, _, rest = self._language_words.error(problem).partition(". ")
        self.trouble.set_words(happened + ("." if rest else ""), rest, self.tr("Mengerti"))
        self.trouble.show()

    def use_folder(self, folder: Path) -> None:
        """Keep the library somewhere else."""
        self._folder = folder
        self._show()

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder untuk katalog"), str(self._folder.parent))
        if chosen:
            self.use_folder(Path(chosen))

    def found(self) -> None:
        """Make the library (or open the one that is there) and hand it on."""
        if self._founder.holds_library(self._folder):
            self._open(self._folder)
            return
        name = clean(self.name.text(), one_line=True)
        if not name and not self.sample.isChecked():
            self._name.say_wrong(self.tr("Tulis nama kantor atau koperasi, contoh Koperasi Karya Desa."))
            self.name.setFocus()
            return
        region = self.place.region()
        office = Office(name=name, region=region.code if region else "")
        try:
            suite = self._founder.create(self._folder, office)
        except (OvopError, OSError) as problem:
            self.fail(
                problem if isinstance(problem, OvopError) else OvopError("file.not_allowed", path=str(self._folder))
            )
            return
        if not self.sample.isChecked():
            self.opened.emit(suite)
            return
        self._wait(True)
        self._jobs.start(
            suite.samples.install(),
            lambda _count: self.opened.emit(suite),
            lambda problem: self._sample_failed(suite, problem),
        )

    def _sample_failed(self, suite: Suite, problem: OvopError) -> None:
        suite.close()
        self._wait(False)
        self._show()
        self.fail(problem)

    def _wait(self, busy: bool) -> None:
        """While something is under way nothing else may begin."""
        for button in (self.begin, self.restore, self.change):
            button.setEnabled(not busy)

    def _open(self, folder: Path) -> None:
        try:
            suite = self._founder.open(folder)
        except OvopError as problem:
            self._wait(False)
            self._show()
            self.fail(problem)
            return
        self.opened.emit(suite)

    def _choose_backup(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Pilih cadangan"), str(self._folder.parent), f"Katalog Desa (*{SUFFIX})"
        )
        if chosen:
            self.restore_from(Path(chosen))

    def restore_from(self, archive: Path) -> None:
        """Bring a backup back into the folder shown and open it."""
        self._wait(True)

        def work(steps: Steps) -> Restored:
            return restore(archive, self._folder)(steps)

        self._jobs.start(work, lambda done: self._open(done.folder), self._restore_failed)

    def _restore_failed(self, problem: OvopError) -> None:
        self._wait(False)
        self._show()
        self.fail(problem)
