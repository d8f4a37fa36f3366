"""The page header, always in the same order: title, search, undo and redo, saving, language, the page's action."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import Plain
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.search_box import SearchBox

LEAST_TITLE = 24
"""Logical pixels the title keeps however little room there is."""

STATES = {
    "saved": ("check-circle", "daun"),
    "saving": ("spinner-gap", "ink2"),
    "failed": ("warning-circle", "saga"),
    "readonly": ("eye", "ink2"),
}


class Header(Speaking):
    """The window fills it from the page that is shown."""

    went_back = Signal()
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(66)
        self.back = IconButton("arrow-left", "")
        self.title = Label(role="h1", elided=True)
        self.context = Label(role="second", token="ink2", elided=True)
        self.search = SearchBox("Ctrl+F")
        self.undo = IconButton("arrow-u-up-left", token="ink")
        self.redo = IconButton("arrow-u-up-right", token="ink")
        self._state, self._clock, self._compact = "saved", "", False
        self._glyph = Glyph("check-circle", 17, "daun")
        self.saving = Label(role="second", token="ink2")
        self.language = Segmented([("id", "ID", ""), ("en", "EN", "")], small=True)
        self._action: QWidget | None = None
        self._titles = titles = QVBoxLayout()
        titles.setSpacing(1)
        titles.addStretch(1)
        titles.addWidget(self.title)
        titles.addWidget(self.context)
        titles.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._plain = Plain("paper")
        outer.addWidget(self._plain)
        self._row = QHBoxLayout(self._plain)
        self._row.setContentsMargins(28, 0, 28, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self.back)
        self._row.addLayout(titles, 1)
        self._row.addWidget(self.search)
        self._row.addSpacing(4)
        for part in (self.undo, self.redo, self._glyph, self.saving, self.language):
            self._row.addWidget(part)
        self.back.clicked.connect(self.went_back)
        self.language.chosen.connect(self.language_chosen)
        self.speak(self.language.setAccessibleName, lambda: self.tr("Bahasa"))
        self.speak(lambda name: self.back.name_it(name, "Alt+Left"), lambda: self.tr("Kembali"))
        self.speak(lambda _: self.set_saving(self._state, self._clock), lambda: "")

    def set_action(self, action: QWidget | None) -> None:
        """Show the page's own widget at the right end; other pages' stay here, hidden, and go with the window."""
        if self._action is not None:
            self._row.removeWidget(self._action)
            self._action.hide()
        self._action = action
        if action is not None:
            self._row.addWidget(action)
            action.show()

    def set_saving(self, state: str, clock: str) -> None:
        """ "saved" (at `clock`, or by itself), "saving", "failed" or "readonly", where nothing is saved."""
        self._state, self._clock = state, clock
        icon, token = STATES[state]
        self._glyph.set(icon, token)
        words = {
            "saved": self.tr("Tersimpan {clock}").format(clock=clock) if clock else self.tr("Tersimpan otomatis"),
            "saving": self.tr("Menyimpan…"),
            "failed": self.tr("Belum tersimpan"),
            "readonly": self.tr("Hanya dilihat"),
        }
        self.saving.setText(words[state])
        self._glyph.setToolTip(words[state])
        self._glyph.setAccessibleName(words[state])
        self.set_compact(self._compact)
        self.saving.set_token("saga" if state == "failed" else "ink2")

    def set_compact(self, compact: bool) -> None:
        """Leave out what can be left out when there is little room; a failure is always told in words."""
        self._compact = compact
        self._give_room()

    def event(self, event: QEvent) -> bool:
        """A title that changed, or a button that came, may need the search's room."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._give_room()
        return super().event(event)

    def _give_room(self) -> None:
        """The titles are read whole while they can be: the words of saving give way first, then the search."""
        wanted = max(self.title.sizeHint().width(), self.context.sizeHint().width() if self.context.text() else 0)
        words = self.saving.sizeHint().width() + self._row.spacing()
        others = self._row.minimumSize().width() - self._titles.minimumSize().width()
        if not self.saving.isHidden():
            others -= words
        room = self.width() - others
        self.saving.setVisible(self._state == "failed" or not (self._compact or wanted > room - words))
        if not self.saving.isHidden():
            room -= words
        self.title.setMinimumWidth(max(LEAST_TITLE, min(wanted, room)))
