"""The window's actions as data: shortcuts, tooltips and the list of shortcuts all read this table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class Action:
    """`key` names it in code; `keys` are its shortcuts in Qt's portable form."""

    key: str
    keys: tuple[str, ...]


ACTIONS = (
    Action("palette", ("Ctrl+K",)),
    Action("search", ("Ctrl+F",)),
    Action("home", ("Alt+1",)),
    Action("products", ("Alt+2",)),
    Action("producers", ("Alt+3",)),
    Action("studio", ("Alt+4",)),
    Action("fairs", ("Alt+5",)),
    Action("new_product", ("Ctrl+N",)),
    Action("new_brochure", ("Ctrl+B",)),
    Action("undo", ("Ctrl+Z",)),
    Action("redo", ("Ctrl+Y", "Ctrl+Shift+Z")),
    Action("save", ("Ctrl+S",)),
    Action("back", ("Alt+Left",)),
    Action("zoom_in", ("Ctrl++", "Ctrl+=")),
    Action("zoom_out", ("Ctrl+-",)),
    Action("zoom_reset", ("Ctrl+0",)),
    Action("help", ("F1", "?")),
)

PAGE_ACTIONS = (
    Action("gallery", ("Ctrl+1",)),
    Action("table", ("Ctrl+2",)),
    Action("all_pages", ("Ctrl+3",)),
    Action("select_all", ("Ctrl+A",)),
    Action("open", ("Return",)),
    Action("edit_cell", ("F2",)),
    Action("copy", ("Ctrl+C",)),
    Action("copy_headings", ("Ctrl+Shift+C",)),
    Action("paste", ("Ctrl+V",)),
    Action("duplicate", ("Ctrl+D",)),
    Action("archive", ("Delete",)),
    Action("next", ("Ctrl+PgDown",)),
    Action("previous", ("Ctrl+PgUp",)),
    Action("export", ("Ctrl+E",)),
    Action("print", ("Ctrl+P",)),
)
"""Shortcuts that a page handles itself; listed here so that the help page can show them."""


def keys_of(key: str) -> str:
    """The first shortcut of an action or a page; empty for one without."""
    return next((action.keys[0] for action in (*ACTIONS, *PAGE_ACTIONS) if action.key == key), "")


def name_of(key: str) -> str:
    """What an action is called in the language of the window."""
    say = QCoreApplication.translate
    return {
        "palette": say("Action", "Cari atau lakukan apa saja"),
        "search": say("Action", "Cari di daftar ini, atau di mana saja"),
        "home": say("Action", "Beranda"),
        "products": say("Action", "Produk"),
        "producers": say("Action", "Koperasi"),
        "studio": say("Action", "Studio Brosur"),
        "fairs": say("Action", "Pameran"),
        "new_product": say("Action", "Tambah produk"),
        "new_brochure": say("Action", "Buat brosur"),
        "undo": say("Action", "Urungkan"),
        "redo": say("Action", "Ulangi"),
        "save": say("Action", "Simpan sekarang"),
        "back": say("Action", "Kembali"),
        "zoom_in": say("Action", "Perbesar tampilan"),
        "zoom_out": say("Action", "Perkecil tampilan"),
        "zoom_reset": say("Action", "Ukuran tampilan semula"),
        "help": say("Action", "Bantuan"),
        "gallery": say("Action", "Tampilkan galeri, atau satu halaman"),
        "table": say("Action", "Tampilkan tabel, atau halaman berhadapan"),
        "all_pages": say("Action", "Tampilkan semua halaman brosur"),
        "select_all": say("Action", "Pilih semua"),
        "open": say("Action", "Buka"),
        "edit_cell": say("Action", "Ubah sel tabel"),
        "copy": say("Action", "Salin untuk Excel"),
        "copy_headings": say("Action", "Salin dengan judul kolom"),
        "paste": say("Action", "Tempel dari Excel"),
        "duplicate": say("Action", "Gandakan"),
        "archive": say("Action", "Arsipkan"),
        "restore": say("Action", "Pulihkan dari arsip"),
        "together": say("Action", "Ubah sekaligus"),
        "next": say("Action", "Produk atau halaman berikutnya"),
        "previous": say("Action", "Produk atau halaman sebelumnya"),
        "export": say("Action", "Ekspor PDF"),
        "print": say("Action", "Cetak"),
    }[key]
