"""Ctrl+K: one field over the window that finds every page, action and record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.ui.palette.actions import Actions, Pages
from ovop_desktop.ui.palette.entries import Entry, Group, Source, best, nearest
from ovop_desktop.ui.palette.field import PaletteField
from ovop_desktop.ui.palette.finding import EACH, Finding
from ovop_desktop.ui.palette.recent import Recent
from ovop_desktop.ui.palette.results import Results, spoken
from ovop_desktop.ui.palette.results_delegate import ResultsDelegate
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.card import Rule
from ovop_desktop.ui.widgets.label import Label

WIDEST, TOP, MARGIN = 640, 56, 20
SHADOW = 10
RECENT_SHOWN = 5


class Palette(Speaking):
    """Covers its window while it is open. Give it the sources whose pages exist."""

    def __init__(self, desk: Desk, pages: Pages, actions: Actions, sources: Sequence[Source], window: QWidget) -> None:
        super().__init__(window)
        self.desk = desk
        self.recent = Recent(desk.memory)
        self._pages, self._actions, self._sources = pages, actions, tuple(sources)
        self._finding = Finding(self._sources, self)
        self._opener: QWidget | None = None
        self._steady: tuple[Group, ...] = ()
        self._pressed_enter = False
        self.field = PaletteField()
        self.results = Results()
        self.view = QListView()
        self.none = Label(role="body", token="ink2", wrap=True)
        self.count = Label(role="caption", token="ink2", tabular=True)
        self.hint = Label(role="caption", token="ink3")
        self._panel = QWidget(self)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        self.view.setModel(self.results)
        self.view.setItemDelegate(ResultsDelegate(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setProperty("bare", True)
        line = QHBoxLayout()
        line.setContentsMargins(14, 2, 14, 2)
        line.setSpacing(10)
        line.addWidget(Glyph("magnifying-glass", 20))
        line.addWidget(self.field, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 4)
        foot.addWidget(self.count)
        foot.addStretch(1)
        foot.addWidget(self.hint)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(SHADOW + 6, SHADOW + 6, SHADOW + 6, SHADOW + 4)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(Rule())
        column.addWidget(self.view, 1)
        column.addWidget(self.none)
        column.addWidget(Rule())
        column.addLayout(foot)
        self.none.setContentsMargins(14, 10, 14, 10)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.stepped.connect(self._step)
        self.field.jumped.connect(self._jump)
        self.field.entered.connect(self._enter)
        self.field.escaped.connect(self.shut)
        self.field.left.connect(self._take_back)
        self.view.entered.connect(self._hover)
        self.view.clicked.connect(self._click)
        self._finding.found.connect(self._found)
        self.speak(self.field.setPlaceholderText, lambda: self.tr("Cari produk, koperasi, desa, halaman, tindakan…"))
        self.speak(self.field.setAccessibleName, lambda: self.tr("Cari di mana saja"))
        self.speak(self.view.setAccessibleName, lambda: self.tr("Hasil"))
        self.speak(self.hint.setText, lambda: self.tr("↑ ↓ pilih   Tab kelompok berikutnya   Enter buka   Esc tutup"))

    # -- opening and closing

    def open(self, words: str = "") -> None:
        """Show it, with words that were typed elsewhere."""
        if self.isHidden():
            self._opener = QApplication.focusWidget()
        self._steady = (
            Group(self._pages.title(), self._pages.entries()),
            Group(self._actions.title(), self._actions.entries()),
        )
        self.field.blockSignals(True)
        self.field.setText(words)
        self.field.blockSignals(False)
        self.place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._typed(words)

    def shut(self) -> None:
        """Close it; the keyboard goes back to where it was."""
        opener = self._opener
        self._leave()
        if opener is not None and isValid(opener) and opener.isVisible():
            opener.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take_back(self) -> None:
        """A page that moves the keyboard while the palette is open has it when the palette closes."""
        if self.isVisible() and QApplication.focusWidget() is not self.field:
            self._opener = QApplication.focusWidget()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self._opener = None
        self._pressed_enter = False
        self._finding.leave()
        self.hide()

    def end(self) -> None:
        """The window closes."""
        self.recent.keep()
        self._finding.close()

    def is_looking(self) -> bool:
        """Whether an answer to what was typed is still to come."""
        return self._finding.waiting()

    # -- looking

    def _typed(self, text: str) -> None:
        self._pressed_enter = False
        words = text.strip()
        if words:
            self._finding.look_for(words)
        else:
            self._finding.leave()
            recent = Group(self.tr("Baru saja dibuka"), tuple(self._recent()))
            self._show((recent, *self._steady), "")

    def _recent(self) -> list[Entry]:
        kinds = {one.place: one for one in self._sources}
        found: list[Entry] = []
        for place, record in self.recent.before():
            kind = kinds.get(place)
            entry = self._pages.named(place) if not record else kind.named(record) if kind else None
            if entry is not None:
                found.append(entry)
        return found[:RECENT_SHOWN]

    def _found(self, words: str, groups: tuple[Group, ...]) -> None:
        fitting = [Group(one.title, best(one.entries, words, EACH)) for one in self._steady]
        self._show(nearest([one for one in (*fitting, *groups) if one.entries], words), words)
        if self._pressed_enter:
            self._enter()

    def _show(self, groups: Sequence[Group], words: str) -> None:
        self.results.show(groups, words)
        lines = self.results.lines()
        self.view.setVisible(bool(lines))
        self.none.setVisible(not lines)
        self.none.setText(self.tr("Tidak ada yang cocok dengan “{words}”.").format(words=words))
        told = counted(self.tr("{count} hasil"), len(lines), self.desk.words.number(len(lines)))
        self.count.setText(told)
        self.place()
        if lines:
            self._go_to(lines[0])
            self.view.scrollToTop()
        if words:
            self._announce(told if lines else self.none.full_text())

    # -- moving and choosing

    def _step(self, by: int) -> None:
        lines = self.results.lines()
        if not lines:
            return
        row = self.view.currentIndex().row()
        at = lines.index(row) if row in lines else -1
        wanted = at + by
        if abs(by) > 1:
            wanted = min(max(wanted, 0), len(lines) - 1)
        self._go_to(lines[wanted % len(lines)])
        self._announce(self._told())

    def _jump(self, by: int) -> None:
        firsts = self.results.firsts()
        if not firsts:
            return
        row = self.view.currentIndex().row()
        at = max((place for place, first in enumerate(firsts) if first <= row), default=0)
        self._go_to(firsts[(at + by) % len(firsts)])
        self._announce(self._told())

    def _go_to(self, row: int) -> None:
        index = self.results.index(row)
        self.view.setCurrentIndex(index)
        if row - 1 not in self.results.lines():
            self.view.scrollTo(self.results.index(row - 1))
        self.view.scrollTo(index)

    def _hover(self, index: QModelIndex) -> None:
        if self.results.entry(index.row()) is not None:
            self.view.setCurrentIndex(index)

    def _click(self, index: QModelIndex) -> None:
        if self.results.entry(index.row()) is not None:
            self._go_to(index.row())
            self._enter()

    def _enter(self) -> None:
        """Choose the current line; what is still being looked for is chosen when it is found."""
        if self._finding.waiting():
            self._pressed_enter = True
            return
        entry = self.current()
        if entry is None:
            return
        self.shut()
        if entry.act is not None:
            entry.act()
        else:
            self.desk.bridge.open(entry.place, **dict(entry.facts))

    def current(self) -> Entry | None:
        """The line that Enter chooses."""
        return self.results.entry(self.view.currentIndex().row())

    def _told(self) -> str:
        entry = self.current()
        return spoken(entry) if entry is not None else ""

    def _announce(self, text: str) -> None:
        """A screen reader stays in the field; what is found and what is current is told to it."""
        self.field.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, text))

    # -- looks

    def place(self) -> None:
        """Cover the window; the panel stands at the top, in its middle, as high as it needs."""
        window = self.parentWidget()
        if window is None:
            return
        self.setGeometry(window.rect())
        wide = min(WIDEST, self.width() - 2 * MARGIN) + 2 * SHADOW
        hints = [self.view.sizeHintForRow(row) for row in range(self.results.rowCount())]
        room = self.height() - TOP - MARGIN - 130
        self.view.setFixedHeight(max(40, min(sum(hints) + 4, room)))
        self._panel.setFixedWidth(wide)
        self._panel.adjustSize()
        self._panel.move(QPoint((self.width() - wide) // 2, TOP - SHADOW))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the panel closes."""
        if not self._plate().contains(event.position().toPoint()):
            self.shut()

    def _plate(self) -> QRect:
        return self._panel.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window, paint the panel and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.colour("shadow", 70))
        plate = QRectF(self._plate())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("shadow", 10))
        for step in range(SHADOW, 0, -1):
            painter.drawRoundedRect(plate.adjusted(-step, -step + 3, step, step), 14 + step, 14 + step)
        painter.setPen(QPen(look.colour("line2"), 1))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)
