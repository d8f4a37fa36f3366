"""How the pages lie on the office printer's sheets: one by one, as a booklet, several to be cut apart."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.brochure.imposition import PLAIN, Imposition, most_on_a_sheet
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label

LEAST_FOLDED = 4


class SheetArrangement(QWidget):
    """Offers what is possible for so many pages of such a size, and says what each is good for."""

    def __init__(self, words: Words, pages: int, size: tuple[float, float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._pages = pages
        self._many = most_on_a_sheet(size) if all(size) else 1
        self.kind, self.edge = Segmented(small=True), Segmented(small=True)
        self.kind.setAccessibleName(self.tr("Susunan halaman printer kantor"))
        self.edge.setAccessibleName(self.tr("Cara printer membalik kertas"))
        self._about = Label("", "caption", "ink2", wrap=True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        for part in (Label(self.tr("Susunan halaman printer kantor"), "label"), self.kind, self.edge, self._about):
            outer.addWidget(part)
        self.kind.set_options(self._kinds())
        self.kind.set_value("")
        self.kind.chosen.connect(lambda _kind: self._show())
        self._show()

    def value(self) -> Imposition:
        """What was chosen."""
        kind = self.kind.value()
        return Imposition(kind, self.edge.value()) if kind else PLAIN

    def _kinds(self) -> list[tuple[str, str, str]]:
        found = [("", self.tr("Biasa"), "")]
        if self._pages >= LEAST_FOLDED:
            found.append(("booklet", self.tr("Buku lipat"), ""))
        if self._many > 1:
            found.append(("pages", self.tr("{count} per lembar").format(count=self._many), ""))
            found.append(("copies", self.tr("{count} salinan").format(count=self._many), ""))
        return found

    def _show(self) -> None:
        kind = self.kind.value()
        edges = [("short", self.tr("Balik pendek"), ""), ("long", self.tr("Balik panjang"), "")]
        if kind != "booklet":
            edges.insert(0, ("", self.tr("Satu sisi"), ""))
        self.edge.set_options(edges)
        self.edge.set_value(edges[0][0])
        self.edge.setVisible(bool(kind))
        self._about.setText(self._said(kind))

    def _said(self, kind: str) -> str:
        if kind == "booklet":
            return self.tr("Dua halaman per lembar, cetak bolak-balik, lipat, lalu staples.")
        if kind == "pages":
            return self.tr("Halaman kecil berjajar di satu lembar A4, dengan tanda potong.")
        if kind == "copies":
            return self.tr("Satu lembar A4 penuh salinan halaman yang sama, dengan tanda potong.")
        if self._pages < LEAST_FOLDED and self._many < 2:
            return self.tr("Satu halaman per lembar. Buku lipat perlu paling sedikit empat halaman.")
        shown = self._words.number(self._pages)
        return counted(self.tr("{count} halaman, satu per lembar."), self._pages, shown)
