"""A board with every small part on it, as a designer would lay them out."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Avatar, Badge, Tile
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card, Rule, row
from ovop_desktop.ui.widgets.choices import Chip, FilterChip, Segmented, Toggle
from ovop_desktop.ui.widgets.field import Area, Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Banner, Empty
from ovop_desktop.ui.widgets.meters import Meter, Ring
from ovop_desktop.ui.widgets.search_box import SearchBox


class Board(QWidget):
    """Three cards: acting, typing, being told."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("body")
        self.setAttribute(look.Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 28, 28, 28)
        layout.setSpacing(16)
        for card, stretch in ((self._acting(), 10), (self._typing(), 9), (self._telling(), 11)):
            layout.addWidget(card, stretch)

    def _acting(self) -> Card:
        card = Card(padding=20)
        card.column.addWidget(Label("TOMBOL", "overline", "ink2"))
        self.export = Button("Ekspor PDF", "primary", "file-pdf")
        card.column.addLayout(row(self.export, Button("Cetak", "", "printer"), Button("Lihat semua", "ghost"), None))
        off = Button("Ekspor PDF")
        off.setEnabled(False)
        card.column.addLayout(row(Button("Lanjutkan", "accent"), Button("Hapus permanen", "danger"), off, None))
        self.icon = IconButton("arrow-u-up-left")
        self.icon.name_it("Urungkan", "Ctrl+Z")
        card.column.addLayout(row(self.icon, Button("Isi teks", small=True), Button("Mulai", "soft", "plus"), None))
        card.column.addWidget(Label("KEPING, LENCANA, PILIHAN", "overline", "ink2"))
        self.village, self.category = FilterChip("map-pin"), FilterChip("tag")
        self.village.set_words("Desa", "Selesai")
        self.category.set_words("Kategori", "Selesai")
        self.category.set_options([("food", "Pangan", 8), ("drink", "Minuman", 4)])
        self.category.set_ticked(frozenset({"food", "drink"}))
        card.column.addLayout(row(self.village, self.category, Chip("English", "check"), None))
        badges = [
            Badge("Siap cetak", "daun", "check-circle-fill"),
            Badge("Kurang 2 hal", "kunyit", "circle-dashed"),
            Badge("Perbaiki", "saga", "warning-circle"),
            Badge("Baru", "nila"),
        ]
        card.column.addLayout(row(*badges, None))
        self.view = Segmented([("gallery", "Galeri", "squares-four"), ("table", "Tabel", "rows")])
        self.view.setAccessibleName("Tampilan")
        self.price = Toggle("Tampilkan harga", on=True)
        card.column.addLayout(row(self.view, self.price, Toggle("Nomor sertifikat"), None))
        card.column.addLayout(row(Tile("warning", "kunyit"), Tile("image", "saga"), Avatar("Sri Wahyuni"), None))
        ring = Ring()
        ring.set(77)
        card.column.addLayout(row(ring, None))
        card.column.addStretch(1)
        return card

    def _typing(self) -> Card:
        card = Card(padding=20)
        card.column.addWidget(Label("ISIAN", "overline", "ink2"))
        self.regency, self.retail, self.until, self.locked = (Field(Line()) for _ in range(4))
        self.regency.set_words("Kabupaten", "Dipakai di halaman belakang brosur.")
        self.retail.set_words("Harga eceran", mark="wajib")
        self.until.set_words("Berlaku sampai")
        self.locked.set_words("Diisi otomatis", "Mengikuti data koperasi. Ubah di sana.")
        for field, text in zip(
            (self.regency, self.retail, self.until, self.locked),
            ("Kulon Progo", "dua puluh ribu", "12/12/2026", "KSU Sari Nira"),
            strict=True,
        ):
            assert isinstance(field.input, QLineEdit)
            field.input.setText(text)
            card.column.addWidget(field)
        assert isinstance(self.locked.input, QLineEdit)
        self.locked.input.setReadOnly(True)
        self.retail.say_wrong("Tulis angka saja, contoh 20000.")
        self.until.say_wrong("18 hari lagi. Perbarui sebelum pameran.", "warn")
        card.column.addWidget(Rule())
        self.story = Field(Area(3), counter=400)
        self.story.set_words("Cerita produk", "Tiga atau empat kalimat.")
        card.column.addWidget(self.story)
        self.paper = Choice()
        self.paper.offer([("A4", "A4 (210 × 297 mm)"), ("F4", "F4 (215 × 330 mm)")])
        size = Field(self.paper)
        size.set_words("Ukuran kertas")
        card.column.addWidget(size)
        card.column.addStretch(1)
        return card

    def _telling(self) -> Card:
        card = Card(padding=20)
        card.column.addWidget(Label("PESAN DI TEMPAT", "overline", "ink2"))
        for tone, title, detail, button in (
            ("kunyit", "2 foto terlalu kecil untuk dicetak", "Akan tampak buram di halaman 3 dan 7.", "Ganti foto"),
            ("saga", "Flashdisk penuh, cadangan belum selesai", "Butuh 84 MB lagi. Data di laptop aman.", "Coba lagi"),
            ("daun", "37 produk masuk ke katalog", "3 baris dilewati dan disimpan di daftar masalah.", "Lihat"),
        ):
            banner = Banner(tone)
            banner.set_words(title, detail, button)
            card.column.addWidget(banner)
        meter = Meter()
        meter.set(0.58)
        card.column.addWidget(meter)
        search = SearchBox()
        search.set_words("Cari produk atau koperasi", "Hapus pencarian")
        card.column.addWidget(search)
        drop = Card(fill="nila_soft", line="nila", dashed=True)
        drop.column.addWidget(Label("Lepaskan untuk menambah 3 foto", "strong", "nila"))
        card.column.addWidget(drop)
        empty = Empty("magnifying-glass")
        empty.set_words("Tidak ada produk yang cocok", "Coba kata lain atau hapus filter.")
        empty.add(Button("Hapus filter"))
        card.column.addWidget(empty, 1)
        return card


@pytest.fixture
def board(words: Words, wardrobe: Wardrobe) -> Board:
    """The board, in the light theme, not shown yet."""
    assert (words.language, wardrobe.wish) == ("id", "light")
    return Board()
