"""Two records that look alike, side by side: why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.changes import Entity
from ovop_desktop.domain.likeness import Alike
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.merging.record_words import told
from ovop_desktop.ui.producers.rows import RecordRow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row

ICONS = {"village": "map-pin", "product": "package", "producer": ""}


class PairCard(Card):
    """`merged` and `parted` tell what was pressed; a press on a record opens it."""

    merged = Signal()
    parted = Signal()

    def __init__(self, desk: Desk, alike: Alike, records: tuple[Entity, Entity]) -> None:
        super().__init__(padding=14, spacing=10)
        self.alike = alike
        names = []
        sides = row(spacing=10)
        for record in records:
            held = told(desk, record)
            names.append(held.name)
            marks = [(held.mark, "neutral", "")] if held.mark else []
            side = RecordRow(desk, held.name, held.place, held.photo, marks, icon=ICONS[alike.kind])
            side.pressed.connect(lambda one=record.id: desk.bridge.open(alike.kind, id=one))
            sides.addWidget(side, 1)
        self.column.addLayout(sides)
        clues = QWidget()
        flow = Flow(6)
        clues.setLayout(flow)
        for clue in alike.clues:
            flow.addWidget(Badge(desk.words.say(f"clue.{clue.value}"), "neutral"))
        self.part = Button(self.tr("Bukan yang sama"), "ghost", small=True)
        self.merge = Button(self.tr("Gabungkan"), "soft", "intersect", small=True)
        for button in (self.part, self.merge):
            button.setAccessibleName(f"{button.text_shown()}: {names[0]}, {names[1]}")
        self.part.clicked.connect(self.parted)
        self.merge.clicked.connect(self.merged)
        foot = row(spacing=8)
        foot.addWidget(clues, 1)
        foot.addWidget(self.part)
        foot.addWidget(self.merge)
        self.column.addLayout(foot)
