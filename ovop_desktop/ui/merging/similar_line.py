"""One line above a list: so many pairs of records look alike; it looks for them itself when there is time."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.messages import Banner

BY_ITSELF = 20_000
"""Products up to which it looks unasked: some seconds of work beside the window."""

PATIENCE = 1_500
"""Milliseconds of quiet before it looks: the list comes first."""


class SimilarLine(Banner):
    """Shows itself when pairs of its `kinds` were found. `renew` when the page is shown or something changed."""

    def __init__(
        self, desk: Desk, kinds: tuple[str, ...], parent: QWidget | None = None, *, by_itself: int = BY_ITSELF
    ) -> None:
        """With more than `by_itself` products it offers to look instead."""
        super().__init__("nila", parent)
        self._by_itself = by_itself
        self._desk, self._kinds = desk, kinds
        self._looking = False
        self._later = QTimer(self, singleShot=True, interval=PATIENCE)
        self._later.timeout.connect(self._look)
        self.pressed.connect(lambda: desk.bridge.open("similar", kind=kinds[0]))
        desk.words.changed.connect(self._show)
        self.hide()

    def renew(self) -> None:
        """Show what is known, and look again soon if that is out of date."""
        self._show()
        if self._desk.suite.duplicates.stale and self._small():
            self._later.start()

    def _small(self) -> bool:
        return self._desk.suite.catalogue.counts().products <= self._by_itself

    def _show(self) -> None:
        count = sum(len(self._desk.suite.duplicates.found(kind)) for kind in self._kinds)
        detail = self.tr("Mungkin tercatat dua kali. Periksa berdampingan, gabungkan, atau nyatakan berbeda.")
        if count:
            self.set_words(self._headline(count, self._desk.words.number(count)), detail, self.tr("Periksa"))
        elif self._desk.suite.duplicates.stale and not self._small():
            self.set_words(self.tr("Ada yang tercatat dua kali?"), detail, self.tr("Cari yang mirip"))
        self.setVisible(bool(count) or (self._desk.suite.duplicates.stale and not self._small()))

    def _headline(self, count: int, shown: str) -> str:
        if "product" in self._kinds:
            return counted(self.tr("{count} pasang produk mirip"), count, shown)
        return counted(self.tr("{count} pasang koperasi atau desa mirip"), count, shown)

    def _look(self) -> None:
        parent = self.parentWidget()
        if self._looking or parent is None or not parent.isVisible() or not self._desk.suite.duplicates.stale:
            return
        self._looking = True
        self._desk.jobs.start(self._desk.suite.duplicates.look(), self._looked, self._failed)

    def _looked(self, _found: object) -> None:
        self._looking = False
        self._show()

    def _failed(self, _problem: OvopError) -> None:
        """Nobody asked for it; the page of pairs tells what is wrong when it looks."""
        self._looking = False
