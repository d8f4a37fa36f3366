"""Told at the start: last time something could not be saved, and here it is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.notice import Notice

NAMED = 3
"""So many records are named; the rest is counted."""


class UnsavedOffer(Notice):
    """Above the page while there is something; its button saves it, its cross puts it away."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.banner.pressed.connect(self._bring_back)
        self.banner.closed.connect(self._put_away)

    def _say(self) -> None:
        names = self._desk.suite.unsaved.names()
        self.setVisible(bool(names))
        listed = ", ".join(f"“{self._desk.words.product_name(name)}”" for name in names[:NAMED])
        more = len(names) - NAMED
        if more > 0:
            listed = self.tr("{names} dan {count} lagi").format(names=listed, count=more)
        self.banner.set_words(
            counted(self.tr("{count} perubahan belum tersimpan terakhir kali"), len(names)),
            listed,
            self.tr("Kembalikan"),
        )
        self.banner.offer_close(self.tr("Buang perubahan itu"))

    def _bring_back(self) -> None:
        try:
            count = self._desk.suite.unsaved.bring_back()
        except OvopError as problem:
            self._say()
            self._desk.bridge.fail(problem)
            return
        self._say()
        told = counted(self.tr("{count} perubahan dikembalikan"), count)
        self._desk.bridge.toast(told, self.tr("Urungkan"), self._desk.undo.undo)

    def _put_away(self) -> None:
        self._desk.suite.unsaved.put_away()
        self._say()
