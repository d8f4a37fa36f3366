"""Finds any of Indonesia's places while one types, without a network."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.regions import Region
from ovop_desktop.services.regions import Regions
from ovop_desktop.ui.widgets.offering_line import OfferingLine

MOST = 12


class RegionPicker(OfferingLine):
    """A line that offers places below it; `chosen` tells which was taken. `level` None offers every level."""

    chosen = Signal(object)

    def __init__(self, regions: Regions, level: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regions, self._level = regions, level
        self._region: Region | None = None

    def region(self) -> Region | None:
        """The place that is chosen."""
        return self._region

    def show_region(self, region: Region | None, text: str = "") -> None:
        """Show a place without telling anyone."""
        self._region = region
        self.show_text(region.path if region else text)

    def matches(self, words: str) -> list[tuple[str, object]]:
        """Places whose names fit, from two letters on."""
        found = self._regions.find(words, MOST, self._level) if len(words) >= 2 else ()
        return [(region.path, region) for region in found]

    def take(self, thing: object) -> None:
        """A place is taken."""
        region = cast(Region, thing)
        self.show_region(region)
        self.chosen.emit(region)

    def _typed(self) -> None:
        self._region = None
        super()._typed()
