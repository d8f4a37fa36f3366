"""Further villages that make the same product: a chip for each, and a line that finds another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.regions import VILLAGE, Region
from ovop_desktop.domain.village import Village
from ovop_desktop.services.regions import Regions
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column
from ovop_desktop.ui.widgets.field import Field
from ovop_desktop.ui.widgets.region_picker import RegionPicker


class VillageChip(Button):
    """A village; pressing it, or Delete, takes it off."""

    gone = Signal()

    def __init__(self, village: Village, what: str) -> None:
        super().__init__(village.label, "soft", "x", small=True, trailing=True)
        self.village_id = village.id
        self.setAccessibleName(what)
        self.setToolTip(what)
        self.clicked.connect(self.gone)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it off."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.gone.emit()
            return
        super().keyPressEvent(event)


class MoreVillages(Speaking):
    """`chosen` brings a place of the region table, `removed` the id of a village."""

    chosen = Signal(object)
    removed = Signal(str)

    def __init__(self, regions: Regions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = RegionPicker(regions, VILLAGE)
        self.field = Field(self.picker)
        self.chips: list[VillageChip] = []
        self._villages: Sequence[Village] = ()
        self._holder = QWidget()
        self._flow = Flow(8, self._holder)
        self.setLayout(column(self.field, self._holder, spacing=8))
        self.picker.chosen.connect(self._chosen)
        self.picker.editingFinished.connect(self._left)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.field.set_words(
            self.tr("Juga dibuat di"), self.tr("Desa lain yang membuat produk yang sama. Ketik namanya, lalu pilih.")
        )
        self.show_villages(self._villages)

    def show_villages(self, villages: Sequence[Village]) -> None:
        """Show the villages as chips."""
        self._villages = villages
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for village in villages:
            chip = VillageChip(village, self.tr("Hapus {name}").format(name=village.label))
            chip.gone.connect(lambda village_id=village.id: self._remove(village_id))
            self.chips.append(chip)
            self._flow.addWidget(chip)
            chip.show()
        self._holder.setVisible(bool(villages))
        self._holder.updateGeometry()

    def forget_typing(self) -> None:
        """Empty the line: another product is shown."""
        self.picker.show_region(None)
        self.field.say_wrong("")

    def _chosen(self, region: Region) -> None:
        self.forget_typing()
        self.chosen.emit(region)

    def _left(self) -> None:
        """A name that was not chosen from the list is told, not guessed."""
        typed = bool(self.picker.text().strip()) and self.picker.region() is None
        self.field.say_wrong(self.tr("Desa ini belum dipilih dari daftar.") if typed else "")

    def _remove(self, village_id: EntityId) -> None:
        self.picker.setFocus(Qt.FocusReason.OtherFocusReason)
        self.removed.emit(village_id)
