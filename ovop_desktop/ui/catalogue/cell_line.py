"""The line in which a cell of the table is typed, with what can be chosen, and what is said when it cannot be read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.label import Label

WIDE = 300


class CellLine(QLineEdit):
    """`judge` gives a sentence for a text that cannot be taken, "" for one that can; `chosen` tells that one of the
    offers was taken."""

    chosen = Signal()

    def __init__(self, parent: QWidget, judge: Callable[[str], str]) -> None:
        super().__init__(parent)
        self._judge = judge
        self.setFont(look.font("body"))
        self._complaint = Complaint(parent)
        self.textEdited.connect(self._typed)

    def offer(self, choices: Sequence[str], *, at_once: bool) -> None:
        """Offer texts to choose from: those that hold what is typed, or (`at_once`) all of them from the start."""
        completer = QCompleter(list(choices), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(9)
        if at_once:
            completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setCompleter(completer)
        completer.activated.connect(self._took)

    def _took(self, text: str) -> None:
        """Qt itself fills the line in only later."""
        self.setText(text)
        self.chosen.emit()

    def refused(self) -> bool:
        """Whether the text cannot be taken; then it is said why."""
        told = self._judge(self.text())
        self._complain(told)
        return bool(told)

    def _typed(self) -> None:
        """What was complained of vanishes the moment it is right."""
        if self._complaint.isVisible():
            self._complain(self._judge(self.text()))

    def _complain(self, told: str) -> None:
        if told and not self._complaint.isVisible():
            event = QAccessibleAnnouncementEvent(self, told)
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
            QAccessible.updateAccessibility(event)
        self.setAccessibleDescription(told)
        if self.property("state") != ("error" if told else ""):
            self.setProperty("state", "error" if told else "")
            self.style().unpolish(self)
            self.style().polish(self)
        self._complaint.say(told, self.geometry())

    def hideEvent(self, event: QHideEvent) -> None:
        """What is said goes with the line."""
        super().hideEvent(event)
        self._complaint.hide()
        self._complaint.deleteLater()


class Complaint(Card):
    """A sentence under (or, at the foot of the table, above) a cell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(fill="saga_soft", line="saga_line", radius=8, padding=8, parent=parent)
        self._room = parent
        self.text = Label(role="second", wrap=True)
        said = row(Glyph("warning-circle", 16, "saga"), spacing=8)
        said.addWidget(self.text, 1)
        self.column.addLayout(said)
        self.hide()

    def say(self, told: str, cell: QRect) -> None:
        """Say it at a cell; nothing to say hides it."""
        self.setVisible(bool(told))
        if not told:
            return
        self.text.setText(told)
        wide = min(max(WIDE, cell.width()), self._room.width() - 8)
        self.column.activate()
        high = max(self.heightForWidth(wide), self.minimumSizeHint().height())
        left = max(4, min(cell.left(), self._room.width() - wide - 4))
        below = cell.bottom() + 4
        top = below if below + high <= self._room.height() else cell.top() - high - 4
        self.setGeometry(left, top, wide, high)
        self.raise_()
