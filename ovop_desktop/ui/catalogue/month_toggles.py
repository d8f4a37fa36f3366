"""The months in which there is any of a product: "Sepanjang tahun", or twelve small switches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.making import MONTHS
from ovop_desktop.ui.catalogue.fact_words import month_name
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.choices import Chip

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -12, Qt.Key.Key_End: 12}


class _Month(QAbstractButton):
    """One month; on means "there is some then"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.pointing(self)

    def sizeHint(self) -> QSize:
        """Room for a short name."""
        return QSize(max(42, round(QFontMetricsF(look.font("label")).horizontalAdvance(self.text())) + 16), 34)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the year."""
        if event.key() in STEPS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the switch: filled when on."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        area = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(look.colour("nila" if on else "line2"), 1))
        painter.setBrush(look.colour("nila" if on else "hover" if self.underMouse() else "surface"))
        painter.drawRoundedRect(area, 7, 7)
        painter.setFont(look.font("label"))
        painter.setPen(look.colour("on_nila" if on else "ink"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.text())


class MonthToggles(Speaking):
    """`changed` brings the months, in order; none means all year. Arrows move from month to month, Space switches."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._season: tuple[int, ...] = ()
        holder = QWidget()
        self.always = Chip(parent=holder)
        flow = Flow(5, holder)
        self.months = {month: _Month(holder) for month in MONTHS}
        flow.addWidget(self.always)
        for button in self.months.values():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        self.always.clicked.connect(self._all_year)
        for month, button in self.months.items():
            button.clicked.connect(lambda on, month=month: self._switch(month, on))
        self._rove(1)
        self.retranslate()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.always.setText(self.tr("Sepanjang tahun"))
        for month, button in self.months.items():
            button.setText(month_name(month, self._words, short=True))
            button.setAccessibleName(month_name(month, self._words))
            button.setToolTip(month_name(month, self._words))
            button.updateGeometry()

    def show_season(self, season: Sequence[int]) -> None:
        """Show which months are on, without telling anyone."""
        self._season = tuple(season)
        self.always.setChecked(not season)
        for month, button in self.months.items():
            button.setChecked(month in season)

    def season(self) -> tuple[int, ...]:
        """The months that are on; none means all year."""
        return self._season

    def _all_year(self) -> None:
        self._tell(())

    def _switch(self, month: int, on: bool) -> None:
        self._rove(month)
        held = {*self._season, month} if on else set(self._season) - {month}
        self._tell(() if len(held) == len(MONTHS) else tuple(sorted(held)))

    def _tell(self, season: tuple[int, ...]) -> None:
        told = season != self._season
        self.show_season(season)
        if told:
            self.changed.emit(season)

    def _rove(self, month: int) -> None:
        """Tab stops at one month only; the arrows visit the others."""
        for one, button in self.months.items():
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one == month else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move along the year."""
        here = next((month for month, button in self.months.items() if button.hasFocus()), 0)
        step = STEPS.get(Qt.Key(event.key()))
        if not here or step is None:
            super().keyPressEvent(event)
            return
        there = min(max(here + step, 1), 12)
        self._rove(there)
        self.months[there].setFocus(Qt.FocusReason.TabFocusReason)
