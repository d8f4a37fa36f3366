"""What the palette can do besides going to records: pages to open, and actions that are possible now."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from ovop_desktop.config.settings import ZOOMS
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.palette.entries import Entry
from ovop_desktop.ui.shell.actions import keys_of, name_of
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Page

ALSO = {
    "home": "home beranda mulai start",
    "products": "products produk katalog catalogue",
    "producers": "producers cooperatives koperasi produsen perajin umkm",
    "villages": "villages desa kampung nagari",
    "studio": "brochure studio brosur katalog cetak print pdf label poster daftar harga",
    "partners": "partners mitra pembeli buyers",
    "fairs": "fairs pameran stan booth exhibition",
    "upkeep": "backup cadangan cadangkan pulihkan restore periksa check impor import ekspor export excel",
    "preferences": "settings preferences pengaturan setelan bahasa language tema theme tampilan kantor office",
    "categories": "categories kategori kelompok groups",
    "similar": "duplicates duplikat ganda dobel kembar tercatat dua kali merge gabung gabungkan",
    "together": "bulk edit ubah sekaligus banyak massal mass change",
    "prices": "bulk price prices ubah harga naikkan turunkan naik turun raise",
    "help": "help bantuan pintasan shortcuts",
    "archive": "archive arsip terhapus deleted",
    "new_product": "new baru add tambah product produk",
    "new_producer": "new baru add tambah cooperative koperasi produsen producer",
    "new_brochure": "new baru make buat brochure brosur katalog cetak print",
    "undo": "undo urungkan batalkan kembalikan",
    "redo": "redo ulangi",
    "save": "save simpan",
    "zoom": "zoom perbesar perkecil ukuran huruf besar kecil size larger smaller font",
    "language": "language bahasa english inggris indonesia",
    "theme": "theme tema gelap terang dark light malam night mode",
}
"""Words in both languages that a page or an action is found by as well: people mix them."""

PAGE_ICONS = {"gallery": "squares-four", "table": "rows", "select_all": "checks", "duplicate": "copy"}
PAGE_ICONS |= {"together": "pencil-simple", "archive": "archive", "restore": "archive", "export": "file-pdf"}
PAGE_ICONS |= {"print": "printer", "next": "caret-right", "previous": "caret-left"}

Acts = Mapping[str, Callable[[], object]]


class Actions:
    """Reads the window's table of actions; `here` gives the page that is shown."""

    def __init__(self, desk: Desk, acts: Acts, here: Callable[[], Page]) -> None:
        self._desk, self._acts, self._here = desk, acts, here

    def title(self) -> str:
        """The heading."""
        return QCoreApplication.translate("PaletteActions", "Tindakan")

    def entries(self) -> tuple[Entry, ...]:
        """Everything that is possible now."""
        return (*self._making(), *self._taking_back(), *self._on_the_page(), *self._wearing(), *self._sizing())

    def _making(self) -> Iterator[Entry]:
        say = QCoreApplication.translate
        yield self._entry("new_product", "plus-circle")
        text = say("PaletteActions", "Tambah koperasi")
        adding = (("adding", True),)
        yield Entry(text, "", "users-three", place="producers", facts=adding, also=ALSO["new_producer"])
        yield self._entry("new_brochure", "book-open")
        changing = (
            ("values", say("PaletteActions", "Ubah sekaligus"), "pencil-simple", ALSO["together"]),
            ("prices", say("PaletteActions", "Ubah harga"), "tag", ALSO["prices"]),
        )
        for mode, text, icon, also in changing:
            if mode != "values" or not any(key == "together" for key, _act in self._here().offers()):
                yield Entry(text, "", icon, place="products", facts=(("together", mode),), also=also)

    def _taking_back(self) -> Iterator[Entry]:
        page, undo, words = self._here(), self._desk.undo, self._desk.words
        for key, icon, chosen, deed in (
            ("undo", "arrow-u-up-left", page.undo_words(), undo.deed_back()),
            ("redo", "arrow-u-up-right", page.redo_words(), undo.deed_again()),
        ):
            told = chosen or (words.deed(deed) if deed else "")
            if told:
                yield replace(self._entry(key, icon), detail=told)
        yield self._entry("save", "check-circle")
        if page.is_record:
            yield self._entry("back", "arrow-left")

    def _on_the_page(self) -> Iterator[Entry]:
        for key, act in self._here().offers():
            yield Entry(name_of(key), "", PAGE_ICONS.get(key, "arrow-right"), keys_of(key), act=act)

    def _wearing(self) -> Iterator[Entry]:
        say = QCoreApplication.translate
        other = {"id": ("en", "Bahasa: English"), "en": ("id", "Language: Bahasa Indonesia")}
        language, title = other[self._desk.words.language]
        yield Entry(title, "", "translate", act=lambda: self._speak(language), also=ALSO["language"])
        themes = {
            "light": (say("PaletteActions", "Tampilan terang"), "sun"),
            "dark": (say("PaletteActions", "Tampilan gelap"), "moon"),
            "system": (say("PaletteActions", "Terang atau gelap mengikuti sistem"), "desktop"),
        }
        for theme, (text, icon) in themes.items():
            if theme != self._desk.wardrobe.wish:
                yield Entry(text, "", icon, act=lambda theme=theme: self._wear(theme), also=ALSO["theme"])  # type: ignore[misc]

    def _sizing(self) -> Iterator[Entry]:
        zoom = self._desk.settings.load().zoom
        possible = {"zoom_in": zoom < ZOOMS[-1], "zoom_out": zoom > ZOOMS[0], "zoom_reset": zoom != 100}
        icons = {"zoom_in": "magnifying-glass-plus", "zoom_out": "magnifying-glass-minus", "zoom_reset": "arrows-in"}
        for key, can in possible.items():
            if can:
                yield replace(self._entry(key, icons[key]), also=ALSO["zoom"])

    def _entry(self, key: str, icon: str) -> Entry:
        return Entry(name_of(key), "", icon, keys_of(key), act=self._acts[key], also=ALSO.get(key, ""))

    def _speak(self, language: str) -> None:
        self._desk.settings.save(replace(self._desk.settings.load(), language=language))
        self._desk.words.speak(language)

    def _wear(self, theme: str) -> None:
        self._desk.settings.save(replace(self._desk.settings.load(), theme=theme))
        self._desk.wardrobe.wear(theme)


class Pages:
    """The pages of the sidebar, and the lists that are a view of one."""

    def __init__(self, desk: Desk, places: Callable[[], list[tuple[str, str, str]]]) -> None:
        """`places` gives key, icon and name of every page there is."""
        self._desk, self._places = desk, places

    def title(self) -> str:
        """The heading."""
        return QCoreApplication.translate("PaletteActions", "Halaman")

    def entries(self) -> tuple[Entry, ...]:
        """Every page one can go to."""
        say = QCoreApplication.translate
        made = [
            Entry(name, "", icon, keys_of(place), place=place, also=ALSO.get(place, ""))
            for place, icon, name in self._places()
        ]
        villages = say("PaletteActions", "Desa")
        view = (("view", "villages"),)
        made.append(Entry(villages, "", "map-pin", place="producers", facts=view, also=ALSO["villages"]))
        partners = (("view", "partners"),)
        text = say("PaletteActions", "Mitra")
        made.append(Entry(text, "", "handshake", place="producers", facts=partners, also=ALSO["partners"]))
        text = say("PaletteActions", "Kategori")
        made.append(Entry(text, "", "tag", place="categories", also=ALSO["categories"]))
        text = say("PaletteActions", "Mungkin tercatat dua kali")
        kind = (("kind", "product"),)
        made.append(Entry(text, "", "copy", place="similar", facts=kind, also=ALSO["similar"]))
        if self._desk.suite.catalogue.counts().archived:
            archived = (("query", ProductQuery(archived=True)),)
            text = say("PaletteActions", "Arsip produk")
            made.append(Entry(text, "", "archive", place="products", facts=archived, also=ALSO["archive"]))
        return tuple(made)

    def named(self, place: str) -> Entry | None:
        """The line of one page, or None when there is no such page."""
        return next((one for one in self.entries() if one.place == place and not one.facts), None)
