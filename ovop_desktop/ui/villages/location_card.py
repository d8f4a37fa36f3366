"""Where the village lies: a map to click on, and its coordinates to type, paste and copy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.coordinates import read_coordinates, written_coordinates
from ovop_desktop.domain.maps import Outline, lonlat
from ovop_desktop.domain.place import Coordinates
from ovop_desktop.domain.village import Village
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.villages.boundary_deeds import BoundaryButton, dropped_map
from ovop_desktop.ui.villages.outline_map import OutlineMap
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.drop_veil import DropVeil
from ovop_desktop.ui.widgets.field import Field, Line
from ovop_desktop.ui.widgets.label import Label

NEAR, NEAR_OWN = 0.15, 0.02
"""Degrees by which a coast of the map, or a line of the office's own, may be wrong before a place counts as outside."""


class LocationCard(Speaking):
    """`changed` brings the new Coordinates, or None when they were taken off."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._code = ""
        self._village: Village | None = None
        self._drawn_last: tuple[str, Outline | None, Outline | None] | None = None
        self.section = Section()
        self.map = OutlineMap(desk.suite.maps)
        self.line = Line()
        self.field = Field(self.line)
        self.nearer, self.farther, self.whole = IconButton("plus"), IconButton("minus"), IconButton("corners-out")
        self.copy = IconButton("copy")
        self.own = BoundaryButton(desk)
        self.remove = Button("", "ghost", "x", small=True)
        self._source = Label(role="caption", token="ink2", wrap=True)
        self._drawn = Label(role="caption", token="kunyit_text", wrap=True)
        card = self._card = Card()
        tools = row(self.nearer, self.farther, self.whole, self.own, spacing=6)
        lower = row(spacing=10)
        lower.addWidget(self.field, 1)
        lower.addLayout(column(24, self.copy, None, spacing=0))
        lower.addLayout(column(27, self.remove, None, spacing=0))
        lower.addStretch(0)
        head = row(spacing=4)
        head.addWidget(self.section, 1)
        head.addLayout(tools)
        card.column.addLayout(head)
        card.column.addWidget(self.map)
        card.column.addWidget(self._drawn)
        card.column.addLayout(lower)
        card.column.addWidget(self._source)
        self.setLayout(column(card))
        self.veil = DropVeil(self)
        self.setAcceptDrops(True)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.map.placed.connect(self._set)
        self.map.zoomed.connect(self._offer_zoom)
        self.nearer.clicked.connect(lambda: self.map.zoom_by(1))
        self.farther.clicked.connect(lambda: self.map.zoom_by(-1))
        self.whole.clicked.connect(self.map.show_all)
        self.line.editingFinished.connect(self._typed)
        self.line.textEdited.connect(self._recovering)
        self.copy.clicked.connect(self._copy)
        self.remove.clicked.connect(lambda: self._set(None))

    def show_village(self, village: Village) -> None:
        """Show where a village lies; coordinates that are being typed are left alone."""
        other = self._village is None or self._village.id != village.id
        self._village = village
        self.own.show_village(village)
        maps = self._desk.suite.maps
        drawn = (village.code, maps.outline(village.code), maps.village_outline(village.code))
        if self._drawn_last != drawn or other:
            self._code, self._drawn_last = village.code, drawn
            self.map.show_region(village.code, village.short_regency())
        self._show(village.location, force=other)

    def renew(self) -> None:
        """An outline was brought, replaced or taken off."""
        if self._village is not None:
            self.show_village(self._village)
            self.retranslate()
            self.map.announce()

    def _show(self, place: Coordinates | None, *, force: bool = False) -> None:
        text = written_coordinates(place) if place else ""
        if force or not self.line.hasFocus():
            self.line.setText(text)
            self.field.say_wrong("")
        self.map.show_place(place, text)
        self.copy.setVisible(place is not None)
        self.remove.setVisible(place is not None)
        self._doubt(place)
        self._offer_zoom()
        self._say_drawn()

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.section.set_words(self.tr("Letak"), self.tr("Klik peta untuk menandai desa"))
        self.field.set_words(self.tr("Koordinat"), self.tr("Contoh -7.84, 110.16. Bisa ditempel dari Google Maps."))
        self.nearer.name_it(self.tr("Perbesar peta"))
        self.farther.name_it(self.tr("Perkecil peta"))
        self.own.name_it(self.tr("Garis batas"))
        self.copy.name_it(self.tr("Salin koordinat"))
        self.remove.setText(self.tr("Hapus letak"))
        self.map.set_words(
            self.tr("Peta letak desa"),
            self.tr("belum ditandai"),
            self.tr(
                "Tombol panah menggeser tanda silang, Enter menaruh desa di situ, plus dan minus memperbesar peta."
            ),
            self.tr("{count} km"),
        )
        if self._village is not None:
            self._doubt(self._village.location)
            self._say_drawn()

    def _say_drawn(self) -> None:
        """Some provinces are newer than the map; say whose outline is seen."""
        outline, own = self._outline(), self._own_outline()
        whole = self.tr("Tampilkan seluruh provinsi")
        text = ""
        if self._village is None or outline is None:
            text = self.tr("Tidak ada peta untuk kode desa ini. Koordinat tetap bisa diisi.")
        elif own is not None:
            whole = self.tr("Tampilkan seluruh {regency}").format(regency=self._village.regency)
        elif outline.code != self._code[:2]:
            older = self._desk.suite.regions.by_code(outline.code)
            text = self.tr("Batas {province} belum ada di peta; yang tampak {older} sebelum dimekarkan.").format(
                province=self._village.province, older=older.label if older else outline.code
            )
        self.whole.name_it(whole)
        self._drawn.setText(text)
        self._drawn.setVisible(bool(text))
        self._say_source()

    def _say_source(self) -> None:
        """Whose lines are drawn, and that in words to a screen reader."""
        maps, village = self._desk.suite.maps, self._village
        lines, shown = [], []
        for one in self.own.held():
            source = maps.source(one.code)
            frame = self.tr("Batas {name}: {source}.") if source else self.tr("Batas {name}: dari kantor ini.")
            lines.append(frame.format(name=one.name, source=source))
            shown.append(one.name)
        if village is not None and not any(village.regency == name for name in shown):
            shown.insert(0, village.province)
        lines.append(self.tr("Garis peta: Natural Earth. Nama tempat: GeoNames, CC BY 4.0."))
        self._source.setText(" ".join(lines))
        self.map.describe(self.tr("Menampilkan {names}.").format(names=", ".join(shown)) if shown else "")

    def _outline(self) -> Outline | None:
        return self._desk.suite.maps.outline(self._code) if self._code else None

    def _own_outline(self) -> Outline | None:
        return self._desk.suite.maps.regency_outline(self._code) if self._code else None

    def _offer_zoom(self) -> None:
        self.nearer.setEnabled(self.map.can_zoom(1))
        self.farther.setEnabled(self.map.can_zoom(-1))
        self.whole.setEnabled(self._outline() is not None)

    def _set(self, place: Coordinates | None) -> None:
        self._show(place, force=True)
        self.changed.emit(place)
        self.map.announce()

    def _typed(self) -> None:
        text = self.line.text().strip()
        held = self._village.location if self._village else None
        if text == (written_coordinates(held) if held else ""):
            self._doubt(held)
            return
        place = read_coordinates(text) if text else None
        if text and place is None:
            self.field.say_wrong(self._unread(text))
            return
        self._set(place)

    def _recovering(self, text: str) -> None:
        if self.field.wrong() and (not text.strip() or read_coordinates(text)):
            self.field.say_wrong("")

    def _unread(self, text: str) -> str:
        if "://" in text:
            return self.tr("Tautan ini tidak memuat koordinat. Di Google Maps, klik kanan desa lalu salin angkanya.")
        return self.tr("Belum seperti koordinat. Tulis lintang lalu bujur, contoh -7.84, 110.16.")

    def _doubt(self, place: Coordinates | None) -> None:
        """A place far outside the outline is most likely a slip; it is kept all the same."""
        outline = self._outline()
        if place is None or outline is None or self._village is None:
            if not self.line.hasFocus():
                self.field.say_wrong("")
            return
        own = self._own_outline() is not None
        if _holds_about(outline, place, NEAR_OWN if own else NEAR):
            self.field.say_wrong("")
        else:
            text = self.tr("Titik ini di luar {province}. Periksa angka dan tanda minusnya.")
            land = self._village.regency if own else self._village.province
            self.field.say_wrong(text.format(province=land), "warn")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self._desk.bridge.toast(self.tr("{text} disalin").format(text=self.line.text()))

    # -- a file let go over the map

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A map may be dropped here."""
        if dropped_map(event.mimeData()) is not None:
            self.veil.say(self.tr("Lepaskan untuk memakai garis batas dari berkas ini"))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Look as before."""
        self.veil.lift()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the map."""
        self.veil.lift()
        path = dropped_map(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.own.bring(path)


def _holds_about(outline: Outline, place: Coordinates, near: float) -> bool:
    """Whether the place lies on the outline or a little (`near` degrees) beside its edge."""
    x, y = lonlat(place)
    box = outline.bounds
    if not box.wider(near).holds((x, y)):
        return False
    around = ((0, 0), (1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))
    if any(outline.holds((x + east * near, y + north * near)) for east, north in around):
        return True
    return any(abs(px - x) < near and abs(py - y) < near for ring in outline.rings for px, py in ring)
