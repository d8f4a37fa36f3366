"""Finds any of Indonesia's places while one types, without a network."""

from __future__ import annotations

import re
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.regions import Region
from ovop_desktop.services.regions import Regions
from ovop_desktop.ui.widgets.offering_line import OfferingLine

MOST = 12
ENOUGH = 4
"""Letters that must have been typed before it is said that there is no such place."""

_ADDRESS = re.compile(r"[,;\n]|\d|\b(?:jl|jln|jalan|desa|ds|kel|kec|kab|dsn|dusun|rt|rw)\b", re.IGNORECASE)


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
        """Places whose names fit, from two letters on; of a whole address, the place it lies in.

        Where an address fits several places it is asked which; where it names none, that is said.
        """
        if len(words) < 2:
            return []
        read = self._regions.read(words, self._level) if _is_address(words) else ()
        typed = self._regions.find(words, MOST, self._level)
        found = dict.fromkeys((*read[:MOST], *typed)) if len(read) != 1 else dict.fromkeys(read)
        offered: list[tuple[str, object]] = [(region.path, region) for region in list(found)[:MOST]]
        if len(read) > 1:
            note = self.tr("Alamat ini cocok dengan beberapa tempat. Yang mana?")
            return [(note, None), *offered]
        if not offered and len(words) >= ENOUGH:
            return [(self.tr("Tidak ada tempat bernama itu. Tulis desa dan kabupatennya."), None)]
        return offered

    def take(self, thing: object) -> None:
        """A place is taken."""
        region = cast(Region, thing)
        self.show_region(region)
        self.chosen.emit(region)

    def _typed(self) -> None:
        self._region = None
        super()._typed()


def _is_address(words: str) -> bool:
    """Whether it is more than the beginning of a name."""
    return bool(_ADDRESS.search(words)) or len(words.split()) > 2
