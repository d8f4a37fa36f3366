"""The strip above the pages: which page, one or two or all, how large."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.ui.brochures.arrangement import ALL, SINGLE, SPREAD
from ovop_desktop.ui.brochures.canvas import STEP, Canvas
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Plain
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label

LIFE = 96 / 72
"""Logical pixels to a point at 100 %."""

ROOMY = 660
"""Width from which everything is shown."""


class CanvasBar(Speaking):
    """Belongs to one canvas; `mode_chosen` tells which way of showing pages the person wants."""

    mode_chosen = Signal(str)
    paper_chosen = Signal(bool)
    """Whether pages are wanted as they look on uncoated paper."""

    def __init__(self, canvas: Canvas, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._words = canvas, words
        self.previous, self.next = IconButton("caret-left", token="nila"), IconButton("caret-right", token="nila")
        self.place = Label(role="row", tabular=True)
        self.modes = Segmented(small=True)
        self.smaller = IconButton("magnifying-glass-minus", token="ink2")
        self.larger = IconButton("magnifying-glass-plus", token="ink2")
        self.percent = Label(role="row", tabular=True)
        self.paper = IconButton("newspaper")
        self.paper.setCheckable(True)
        self.fit = Button("", "ghost", small=True)
        self.busy = Label(role="second", token="ink2")
        plain = Plain("paper", "b")
        line = QHBoxLayout(plain)
        line.setContentsMargins(12, 5, 12, 5)
        line.setSpacing(6)
        parts: list[QWidget | None] = [self.previous, self.place, self.next, self.busy, None]
        for part in (*parts, self.paper, self.modes, self.smaller, self.percent, self.larger, self.fit):
            if part is None:
                line.addStretch(1)
            else:
                line.addWidget(part)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(plain)
        self.busy.hide()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        canvas = self._canvas
        self.previous.clicked.connect(lambda: canvas.walk(-1))
        self.next.clicked.connect(lambda: canvas.walk(1))
        self.modes.chosen.connect(self.choose)
        self.smaller.clicked.connect(lambda: canvas.zoom(1 / STEP))
        self.larger.clicked.connect(lambda: canvas.zoom(STEP))
        self.fit.clicked.connect(canvas.fit)
        self.paper.toggled.connect(lambda on: self.paper.set_token("nila" if on else "ink2"))
        self.paper.toggled.connect(self.paper_chosen)
        canvas.page_changed.connect(lambda _page: self.renew())
        canvas.zoomed.connect(lambda _scale: self.renew())
        canvas.opened.connect(lambda _page: self.renew())
        self.speak(lambda text: self.previous.name_it(text, "Ctrl+PgUp"), lambda: self.tr("Halaman sebelumnya"))
        self.speak(lambda text: self.next.name_it(text, "Ctrl+PgDown"), lambda: self.tr("Halaman berikutnya"))
        self.speak(self.smaller.name_it, lambda: self.tr("Perkecil halaman"))
        self.speak(self.larger.name_it, lambda: self.tr("Perbesar halaman"))
        self.speak(self.paper.name_it, lambda: self.tr("Lihat seperti dicetak di kertas HVS"))
        self.speak(self.fit.setText, lambda: self.tr("Pas layar"))
        self.speak(self.modes.setAccessibleName, lambda: self.tr("Tampilan halaman"))
        self.modes.setToolTip("Ctrl+1, Ctrl+2, Ctrl+3")
        self.speak(self.busy.setText, lambda: self.tr("Menata halaman…"))

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.renew()

    def _offer(self) -> None:
        """One by one, facing where pages do face one another, or all at once."""
        modes = [(SINGLE, self.tr("Satu"), ""), (SPREAD, self.tr("Berhadapan"), ""), (ALL, self.tr("Semua"), "")]
        facing = self._canvas.facing()
        self.modes.set_options(modes if facing else [modes[0], modes[2]])
        mode = self._canvas.mode()
        self.modes.set_value(SINGLE if mode == SPREAD and not facing else mode)

    def set_busy(self, busy: bool) -> None:
        """Say that the pages are being laid out."""
        self.busy.setVisible(busy and self.width() >= ROOMY + 130)

    def renew(self) -> None:
        """Say which pages are seen, how, and how large."""
        self._offer()
        layout = self._canvas.layout_shown()
        total = layout.page_count if layout else 0
        pages = self._canvas.pages_in_row() if self._canvas.mode() != ALL else ()
        number = self._words.number
        if not total:
            text = ""
        elif not pages:
            text = counted(self.tr("{count} halaman"), total, number(total))
        else:
            shown = number(pages[0] + 1) + (f"–{number(pages[-1] + 1)}" if len(pages) > 1 else "")
            text = self.tr("Halaman {pages} dari {total}").format(pages=shown, total=number(total))
        self.place.setText(text)
        self.previous.setEnabled(bool(pages) and pages[0] > 0)
        self.next.setEnabled(bool(pages) and pages[-1] < total - 1)
        self.percent.setText(f"{round(self._canvas.scale() / LIFE * 100)}%")
        self._fit()

    def _fit(self) -> None:
        thumbnails = self._canvas.mode() == ALL
        tight = self.width() < ROOMY
        for part in (self.smaller, self.larger):
            part.setVisible(not thumbnails)
        for label in (self.percent, self.fit):
            label.setVisible(not thumbnails and not tight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the keyboard does too when there is little room."""
        super().resizeEvent(event)
        self._fit()

    def choose(self, mode: str) -> None:
        """Show pages one by one, facing one another, or all at once."""
        if mode == SPREAD and not self._canvas.facing():
            return
        self._canvas.set_mode(mode)
        self.renew()
        self.mode_chosen.emit(mode)
