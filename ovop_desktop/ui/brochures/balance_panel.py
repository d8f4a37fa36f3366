"""Pembagian ruang: how much of the sheet each village or cooperative was given, and how far that is from equal."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ovop_desktop.brochure.balance import TOLERANCE
from ovop_desktop.brochure.fairness import PRODUCER
from ovop_desktop.brochure.layout import Balance, Share
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.popover import Popover
from ovop_desktop.ui.widgets.scrolling import scrolled_lines

WIDE = 600
MOST_SHOWN = 7
HIGH = 50
BAR = 60


class ShareBar(QWidget):
    """A share as a bar, the largest filling it; a tick stands where all would be equal."""

    def __init__(self, part: float, even: float, fair: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part, self._even, self._fair = part, even, fair
        self.setFixedSize(BAR, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bar and tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(QRectF(0, 6, BAR, 6), 3, 3)
        painter.setBrush(look.colour("daun" if self._fair else "kunyit"))
        painter.drawRoundedRect(QRectF(0, 6, BAR * self._part, 6), 3, 3)
        painter.setBrush(look.colour("ink2"))
        painter.drawRect(QRectF(min(BAR * self._even, BAR - 1.5), 2, 1.5, 14))


class ShareLine(QWidget):
    """One village or cooperative: its name, what it was given, and a button that shows its first page."""

    shown = Signal(int)

    def __init__(self, share: Share, name: str, words: Words, scale: float, even: float) -> None:
        super().__init__()
        self._page = share.page
        self.name = Label(name, "row", elided=True)
        self.told = Label(self._told(share, words), "caption", "ink2", elided=True)
        fair = abs(share.deviation) <= TOLERANCE
        percent = self.tr("{percent} %").format(percent=words.decimal(share.percent, 1))
        self.percent = Label(percent, "row", tabular=True)
        deviation = self.tr("{percent} % dari rata-rata").format(percent=f"{round(share.deviation):+d}")
        self.deviation = Label(deviation, "caption", "ink2" if fair else "kunyit_text", tabular=True)
        self.look = Button(self.tr("Lihat"), small=True)
        self.look.setAccessibleName(f"{self.tr('Lihat')}: {name}")
        self.look.setEnabled(share.page is not None)
        self.look.clicked.connect(self._show)
        numbers = column(self.percent, self.deviation, spacing=0)
        for label in (self.percent, self.deviation):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = row(spacing=8)
        line.addLayout(column(self.name, self.told, spacing=0), 1)
        line.addWidget(ShareBar(share.percent / scale, even / scale, fair))
        line.addLayout(numbers)
        line.addWidget(self.look)
        self.setLayout(line)
        self.setFixedHeight(HIGH)

    def _told(self, share: Share, words: Words) -> str:
        """ "4 produk · 1,00 halaman · 624 cm² · 3 hanya disebut"."""
        parts = [
            counted(self.tr("{count} produk"), share.shown, words.number(share.shown)),
            self.tr("{count} halaman, {area} cm²").format(
                count=words.decimal(share.pages, 2), area=words.number(round(share.area))
            ),
        ]
        if share.listed:
            parts.append(self.tr("{count} hanya disebut").format(count=words.number(share.listed)))
        if share.left_out:
            parts.append(self.tr("{count} tidak dicetak").format(count=words.number(share.left_out)))
        return " · ".join(parts)

    def _show(self) -> None:
        if self._page is not None:
            self.shown.emit(self._page)


class BalancePanel(Popover):
    """`page_wanted` brings the first page of the village or cooperative that is to be seen."""

    page_wanted = Signal(int)

    def __init__(self, opener: QWidget, balance: Balance, words: Words) -> None:
        super().__init__(opener)
        self.setFixedWidth(WIDE)
        self.column.setSpacing(8)
        by_producer = balance.kind == PRODUCER
        title = self.tr("Pembagian ruang antar koperasi") if by_producer else self.tr("Pembagian ruang antar desa")
        note = self.tr("Halaman berisi produk dan pembuka bab; sampul, cerita di belakang, dan indeks milik bersama.")
        self.column.addWidget(Label(title, "h3"))
        self.column.addWidget(Label(note, "second", "ink2", wrap=True))
        nameless = self.tr("Tanpa koperasi") if by_producer else self.tr("Tanpa desa")
        scale = max(1.0, *(share.percent for share in balance.shares))
        even = 100 / len(balance.shares)
        self.lines = [ShareLine(share, share.name or nameless, words, scale, even) for share in balance.shares]
        for line in self.lines:
            line.shown.connect(self._show)
        self.column.addWidget(scrolled_lines(self.lines, HIGH, MOST_SHOWN))

    def _show(self, page: int) -> None:
        self.close()
        self.page_wanted.emit(page)
