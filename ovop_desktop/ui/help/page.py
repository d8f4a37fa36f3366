"""Bantuan: how to begin, the shortcuts, where the data lies."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from ovop_desktop.ui.shell.actions import ACTIONS, PAGE_ACTIONS, name_of
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.keys import keys_said
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.label import Label


class HelpPage(ScrollPage):
    """What a newcomer asks first."""

    nav = "help"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        start = Card()
        heading = Label(role="h2")
        start.column.addWidget(heading)
        self.speak(heading.setText, lambda: self.tr("Dari data menjadi brosur"))
        for words in (
            lambda: self.tr("1. Tambahkan produk: foto ditarik ke halaman, nama, harga, dan cerita diketik."),
            lambda: self.tr("2. Lihat Beranda: yang masih kurang ada di sana, dengan tombol yang membukanya."),
            lambda: self.tr("3. Buka Studio Brosur, pilih ukuran dan warna, lalu Ekspor PDF."),
            lambda: self.tr("Semua tersimpan sendiri dan bisa diurungkan, juga besok. Tidak perlu internet."),
        ):
            line = Label(role="body", wrap=True)
            self.speak(line.setText, words)
            start.column.addWidget(line)
        keys = Card()
        title = Label(role="h2")
        keys.column.addWidget(title)
        self.speak(title.setText, lambda: self.tr("Pintasan papan ketik"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for place, action in enumerate((*ACTIONS, *PAGE_ACTIONS)):
            name = Label(role="body")
            self.speak(name.setText, partial(name_of, action.key))
            at, side = place % 12, place // 12 * 2
            grid.addWidget(Badge(keys_said(action.keys[0])), at, side)
            grid.addWidget(name, at, side + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        keys.column.addLayout(grid)
        where = Card()
        place_title = Label(role="h2")
        where.column.addWidget(place_title)
        self.speak(place_title.setText, lambda: self.tr("Di mana data disimpan"))
        folder = Label(role="body", wrap=True)
        self.speak(folder.setText, lambda: str(self.desk.suite.folder))
        note = Label(role="second", token="ink2", wrap=True)
        self.speak(
            note.setText,
            lambda: self.tr("Folder itu boleh disalin utuh. Cadangan yang diperiksa dibuat di halaman Cadangan."),
        )
        where.column.addWidget(folder)
        where.column.addWidget(note)
        for card in (start, keys, where):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def title(self) -> str:
        """The header's title."""
        return self.tr("Bantuan")
