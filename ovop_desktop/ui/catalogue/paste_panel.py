"""Cells that are pasted from Excel, or emptied, as old → new for each, before it is written; taken back in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.paste import PastePlan, Target
from ovop_desktop.services.tasks import Steps, Task
from ovop_desktop.ui.catalogue.bulk_preview import Preview
from ovop_desktop.ui.catalogue.bulk_words import PreviewLine
from ovop_desktop.ui.catalogue.paste_words import PasteWords
from ovop_desktop.ui.catalogue.planned_panel import PlannedPanel
from ovop_desktop.ui.catalogue.unknown_names import UnknownNames
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.scrolling import scrolling

Cells = Sequence[tuple[EntityId, Sequence[str]]]
"""Products with those of their columns that are to be emptied."""
Planned = tuple[PastePlan, list[PreviewLine], list[str]]


class PastePanel(PlannedPanel):
    """Stands beside the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._text = ""
        self._target: Target | None = None
        self._emptied: Cells = ()
        self._plan: PastePlan | None = None
        self._planning: Job | None = None
        self.heading, self.told = Label(role="h2"), Label(role="second", token="ink2", wrap=True)
        self.close_button = IconButton("x")
        self.notes = Label(role="second", token="ink2", wrap=True)
        self.blanks = QCheckBox()
        self.unknown = UnknownNames()
        self.preview = Preview()
        self.hint = Label(role="second", token="ink2", wrap=True)
        self.sum = Label(role="second", token="kunyit_text", wrap=True)
        self.cancel, self.go = Button(""), Button("", "primary")
        self._lay_out()
        self._connect()
        self._words()
        self.hide()

    def _lay_out(self) -> None:
        self.setFixedWidth(372)
        card = Card(padding=16)
        head = row(spacing=8)
        head.addLayout(column(self.heading, self.told, spacing=0), 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(self.stale, self.notes, self.blanks, self.unknown, self.hint, spacing=10, margins=(0, 0, 6, 0))
        inside.addWidget(self.preview, 1)
        inside.addStretch(0)
        card.column.setSpacing(10)
        card.column.addLayout(head)
        card.column.addWidget(scrolling(inside), 1)
        card.column.addWidget(self.sum)
        card.column.addLayout(row(None, self.cancel, self.go))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 8)
        outer.addWidget(card)

    def _connect(self) -> None:
        self.unknown.decided.connect(self._ask)
        self.blanks.clicked.connect(lambda _on: self._ask())
        self.close_button.clicked.connect(self.put_away)
        self.cancel.clicked.connect(self.cancel_or_close)
        self.go.clicked.connect(self.write)

    def _words(self) -> None:
        self.speak(lambda name: self.close_button.name_it(name, "Esc"), lambda: self.tr("Tutup"))
        self.speak(self.cancel.setText, lambda: self.tr("Batal"))
        self.speak(self.preview.setAccessibleName, lambda: self.tr("Pratinjau tempelan"))
        self.speak(lambda _text: self._renew(), str)

    # -- what is pasted, and where

    def open_for(self, text: str, target: Target) -> None:
        """Show what pasting a text at a target would do."""
        if self._writing is not None:
            return
        self._text, self._target, self._emptied = text, target, ()
        self._begin()

    def open_to_empty(self, cells: Cells) -> None:
        """Show what emptying these cells would do."""
        if self._writing is None:
            self._text, self._target, self._emptied = "", None, cells
            self._begin()

    def _begin(self) -> None:
        self.unknown.reset()
        self.blanks.setChecked(False)
        self.stale.hide()
        self.show()
        self._ask()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Close; nothing is changed."""
        self._stop_planning()
        self._plan, self._text, self._emptied = None, "", ()
        self.preview.lines.show_lines([])
        self.hide()
        self.closed.emit()

    # -- the preview

    def _renew(self) -> None:
        """In another language every line is another."""
        if self._task() is not None and self.isVisible() and self._writing is None:
            self._ask()
        else:
            self._show([], [])

    def _task(self) -> Task[PastePlan] | None:
        paste = self._desk.suite.paste
        if self._emptied:
            return paste.emptying(self._emptied, self._desk.words.language)
        if self._target is None:
            return None
        target = replace(self._target, blanks=self.blanks.isChecked())
        return paste.plan(self._text, target, dict(self.unknown.answers))

    def _ask(self) -> None:
        self._stop_planning()
        planned = self._task()
        if planned is None:
            return
        self._plan = None
        self._show([], [])
        words = PasteWords(self._desk.suite.catalogue, self._desk.words)

        def work(steps: Steps) -> Planned:
            plan = planned(steps)
            return plan, words.lines(plan), words.notes(plan)

        def arrived(found: Planned) -> None:
            if isValid(self) and self._planning is job:
                self._planning, self._plan = None, found[0]
                self.unknown.ask(found[0].unknown)
                self._show(found[1], found[2])
                if self.cancel.hasFocus() and self.go.isEnabled():
                    self.go.setFocus(Qt.FocusReason.OtherFocusReason)

        def stopped() -> None:
            if isValid(self) and self._planning is job:
                self.put_away()

        title = self.tr("Menyiapkan pratinjau")
        job = self._desk.jobs.start(work, arrived, cancelled=stopped, title=title)
        self._planning = job

    def _stop_planning(self) -> None:
        if self._planning is not None:
            self._desk.jobs.cancel(self._planning)
            self._planning = None

    def _show(self, lines: list[PreviewLine], notes: list[str]) -> None:
        plan, number = self._plan, self._desk.words.number
        self.heading.setText(self.tr("Kosongkan sel") if self._emptied else self.tr("Tempel dari Excel"))
        empty = plan.extent.empty if plan else 0
        if plan is not None:
            self.blanks.setText(counted(self.tr("Kosongkan juga {count} sel"), empty, number(empty)))
            self.blanks.setVisible(bool(empty))
        self.preview.lines.show_lines(lines)
        self.preview.setVisible(bool(lines))
        self.hint.setVisible(not lines)
        self.hint.setText(self.tr("Menghitung…") if plan is None else self.tr("Tidak ada yang berubah."))
        self.told.setText(self._extent(plan))
        self.notes.setText(" ".join(notes))
        self.notes.setVisible(bool(notes))
        left = len(plan.refused) if plan else 0
        self.sum.setText(
            counted(self.tr("{count} sel dibiarkan, alasannya di atas."), left, number(left)) if left else ""
        )
        self.sum.setVisible(bool(left))
        self._offer()

    def _offer(self) -> None:
        plan, number = self._plan, self._desk.words.number
        changed = len(plan.rows) if plan else 0
        self.go.setText(
            counted(self.tr("Terapkan ke {count} produk"), changed, number(changed)) if changed else self.tr("Terapkan")
        )
        self.go.setEnabled(bool(changed) and self._writing is None)
        self.go.setToolTip("" if changed else self.hint.full_text())
        self.unknown.setEnabled(self._writing is None)
        self.blanks.setEnabled(self._writing is None)

    def _extent(self, plan: PastePlan | None) -> str:
        if plan is None:
            return ""
        number = self._desk.words.number
        return self.tr("{rows} × {columns}").format(
            rows=counted(self.tr("{count} baris"), plan.extent.rows, number(plan.extent.rows)),
            columns=counted(self.tr("{count} kolom"), plan.extent.columns, number(plan.extent.columns)),
        )

    # -- doing it

    def planned(self) -> Task[int] | None:
        """What writes the plan shown."""
        return self._desk.suite.paste.write(self._plan) if self._plan is not None else None

    def writing_words(self) -> str:
        """What the strip says meanwhile."""
        return self.tr("Mengosongkan sel") if self._emptied else self.tr("Menempel ke produk")

    def plan_again(self) -> None:
        """Read the products anew."""
        self._ask()

    def show_state(self) -> None:
        """Show what may be done now."""
        self._offer()
