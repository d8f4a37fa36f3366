"""Ubah sekaligus: what is ticked changes together, seen beforehand as old → new, and taken back in one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.bulk import BulkEdit, BulkPlan
from ovop_desktop.services.tasks import Task
from ovop_desktop.ui.catalogue.bulk_preview import Preview
from ovop_desktop.ui.catalogue.bulk_prices import BulkPrices
from ovop_desktop.ui.catalogue.bulk_values import BulkValues
from ovop_desktop.ui.catalogue.bulk_words import BulkWords
from ovop_desktop.ui.catalogue.planned_panel import PlannedPanel
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card, column, row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.scrolling import scrolling

REST = 120
"""Milliseconds after the last key before the preview is made anew."""


class BulkPanel(PlannedPanel):
    """Stands beside the list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ids: tuple[EntityId, ...] = ()
        self._plan: BulkPlan | None = None
        self._planning: Job | None = None
        self.heading, self.told = Label(role="h2"), Label(role="second", token="ink2", wrap=True)
        self.close_button = IconButton("x")
        self.mode = Segmented()
        self.values, self.prices = BulkValues(desk), BulkPrices(desk)
        self.preview = Preview()
        self.hint = Label(role="second", token="ink2", wrap=True)
        self.sum = Label(role="second", token="ink2", wrap=True)
        self.cancel, self.go = Button(""), Button("", "primary")
        self._later = QTimer(self, singleShot=True, interval=REST)
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
        inside = column(self.values, self.prices, self.stale, self.hint, spacing=12, margins=(0, 0, 6, 0))
        inside.addWidget(self.preview, 1)
        inside.addStretch(0)
        card.column.setSpacing(10)
        card.column.addLayout(head)
        card.column.addWidget(self.mode)
        card.column.addWidget(scrolling(inside), 1)
        card.column.addWidget(self.sum)
        card.column.addLayout(row(None, self.cancel, self.go))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 8)
        outer.addWidget(card)

    def _connect(self) -> None:
        self.mode.chosen.connect(self._choose_mode)
        for form in (self.values, self.prices):
            form.changed.connect(self._ask)
        self.close_button.clicked.connect(self.put_away)
        self.cancel.clicked.connect(self.cancel_or_close)
        self.go.clicked.connect(self.write)
        self._later.timeout.connect(self._make_plan)

    def _words(self) -> None:
        self.speak(self.heading.setText, lambda: self.tr("Ubah sekaligus"))
        self.speak(lambda name: self.close_button.name_it(name, "Esc"), lambda: self.tr("Tutup"))
        self.speak(self.cancel.setText, lambda: self.tr("Batal"))
        self.speak(self.mode.setAccessibleName, lambda: self.tr("Yang diubah"))
        self.speak(self.preview.setAccessibleName, lambda: self.tr("Pratinjau perubahan"))
        self.speak(lambda _text: self._show(), str)

    # -- for whom, and what

    def open_for(self, ids: Sequence[EntityId], mode: str = "values") -> None:
        """Show the panel, with nothing chosen yet, for these products."""
        self.values.renew()
        self.values.reset()
        self.prices.reset()
        self.stale.hide()
        self._choose_mode(mode)
        self.show()
        self.show_ids(ids)
        first = self.prices.amount if self.mode.value() == "prices" else self.values.choices["category"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ids(self, ids: Sequence[EntityId]) -> None:
        """Others are ticked now."""
        self._ids = tuple(ids)
        if self._writing is None:
            self.values.renew()
            self._ask()

    def put_away(self) -> None:
        """Close; nothing is changed."""
        self._later.stop()
        self._stop_planning()
        self.hide()
        self.closed.emit()

    def edit(self) -> BulkEdit:
        """What is wanted of every product."""
        if self.mode.value() == "prices":
            return BulkEdit({}, self.prices.repricing())
        return BulkEdit(self.values.values())

    def _choose_mode(self, mode: str) -> None:
        self.mode.set_value(mode)
        self.values.setVisible(mode != "prices")
        self.prices.setVisible(mode == "prices")
        self._ask()

    # -- the preview

    def _ask(self) -> None:
        self._stop_planning()
        self._plan = None
        self._later.start()
        self._show()

    def _stop_planning(self) -> None:
        if self._planning is not None:
            self._desk.jobs.cancel(self._planning)
            self._planning = None

    def _make_plan(self) -> None:
        edit = self.edit()
        if not edit or not self._ids:
            self._show()
            return

        def arrived(plan: BulkPlan) -> None:
            if isValid(self) and self._planning is job:
                self._planning, self._plan = None, plan
                self._show()

        def stopped() -> None:
            if isValid(self) and self._planning is job:
                self.put_away()

        task = self._desk.suite.bulk.plan(self._ids, edit)
        job = self._desk.jobs.start(task, arrived, cancelled=stopped, title=self.tr("Menyiapkan pratinjau"))
        self._planning = job

    def _show(self) -> None:
        plan, number = self._plan, self._desk.words.number
        self.mode.set_options(
            [("values", self.tr("Data"), "tag"), ("prices", self.tr("Harga"), "currency-circle-dollar")]
        )
        self.told.setText(counted(self.tr("{count} produk dipilih"), len(self._ids), number(len(self._ids))))
        lines = BulkWords(self._desk.suite.catalogue, self._desk.words).lines(plan) if plan else []
        self.preview.lines.show_lines(lines)
        self.preview.setVisible(bool(lines))
        self.hint.setVisible(not lines)
        self.hint.setText(self._why_empty(plan))
        changed, left = (len(plan.changed), len(plan.unfit)) if plan else (0, 0)
        same = len(plan.rows) - len({row.before.id for row in (*plan.changed, *plan.unfit)}) if plan else 0
        told = []
        if left:
            told.append(counted(self.tr("{count} produk dibiarkan harganya, alasannya di atas."), left, number(left)))
        if same and lines:
            told.append(counted(self.tr("{count} produk tetap: sudah begitu atau belum berharga."), same, number(same)))
        self.sum.setText(" ".join(told))
        self.sum.setVisible(bool(told))
        busy = self._writing is not None
        self.go.setText(
            counted(self.tr("Ubah {count} produk"), changed, number(changed)) if changed else self.tr("Ubah")
        )
        self.go.setEnabled(bool(changed) and not busy)
        self.go.setToolTip("" if changed else self.hint.full_text())
        for form in (self.values, self.prices):
            form.setEnabled(not busy)

    def _why_empty(self, plan: BulkPlan | None) -> str:
        if plan is not None:
            return self.tr("Semua produk yang dipilih sudah begitu.")
        if self.edit():
            return self.tr("Menghitung…")
        if self.mode.value() == "prices":
            return self.tr("Tulis besarnya; harga lama dan baru tampil di sini.")
        return self.tr("Pilih apa yang diubah; nilai lama dan baru tampil di sini.")

    # -- doing it

    def planned(self) -> Task[int] | None:
        """What writes the plan shown."""
        return self._desk.suite.bulk.write(self._plan) if self._plan is not None else None

    def writing_words(self) -> str:
        """What the strip says meanwhile."""
        return self.tr("Mengubah produk")

    def plan_again(self) -> None:
        """Read the products anew."""
        self._ask()

    def show_state(self) -> None:
        """Show what may be done now."""
        self._show()
