"""The five preparations of a fair: what is done, what is left, what a person calls done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ovop_desktop.domain.fair import Preparation
from ovop_desktop.services.fairs import TICKABLE, Prepared, Step
from ovop_desktop.ui.fairs.step_words import amount_words, tick_words, verb_words
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule, column, row
from ovop_desktop.ui.widgets.label import Label

PRESSED = (Preparation.PRODUCTS, Preparation.DATA, Preparation.BROCHURE)
"""Steps that a page of the program does."""


class StepLine(Speaking):
    """One step: its state, its name with what is left, its button and its tick."""

    def __init__(self, words: Words, kind: Preparation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self.kind = words, kind
        self.mark = Glyph("circle-dashed", 22, "ink3")
        self.name, self.amount = Label(role="row"), Label(role="second", token="ink2", elided=True)
        self.tick = QCheckBox()
        self.button = Button("", small=True)
        line = row(self.mark, spacing=12, margins=(0, 8, 0, 8))
        line.addLayout(column(None, self.name, self.amount, None, spacing=0), 1)
        line.addWidget(self.tick)
        line.addWidget(self.button)
        self.setLayout(line)

    def show_step(self, step: Step, *, here: bool) -> None:
        """Show how it stands; `here` is the next one to do."""
        name = self._words.say(f"preparation.{step.kind.value}")
        self.mark.set(
            "check-circle-fill" if step.done else "dots-three-circle" if here else "circle-dashed",
            "daun" if step.done else "kunyit_text" if here else "ink3",
        )
        self.mark.setAccessibleName(self.tr("selesai") if step.done else self.tr("belum"))
        self.name.setText(name)
        amount = amount_words(step)
        self.amount.setText(amount)
        self.amount.set_token("kunyit_text" if here else "ink2")
        self.amount.setVisible(bool(amount))
        self.tick.setVisible(step.kind in TICKABLE and (step.ticked or not step.done))
        self.tick.setText(tick_words(step.kind) if step.kind in TICKABLE else "")
        self.tick.setAccessibleName(f"{name}: {self.tick.text()}")
        self.tick.blockSignals(True)
        self.tick.setChecked(step.ticked)
        self.tick.blockSignals(False)
        lacking = step.kind is not Preparation.DATA or step.count > 0
        self.button.setVisible(step.kind in PRESSED and not step.done and lacking)
        self.button.setText(verb_words(step))
        self.button.set_kind("primary" if here else "")


class PreparationCard(Speaking):
    """`wanted` brings the step whose button was pressed, `ticked` a step and whether it is called done."""

    wanted = Signal(str)
    ticked = Signal(str, bool)

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: Prepared | None = None
        self.heading = Label(role="h2")
        self.note = Label(role="second", token="ink2", tabular=True)
        self.lines = {kind: StepLine(words, kind) for kind in Preparation}
        card = Card()
        card.column.addLayout(row(self.heading, None, self.note))
        stack = QVBoxLayout()
        stack.setSpacing(0)
        for place, (kind, line) in enumerate(self.lines.items()):
            if place:
                stack.addWidget(Rule())
            stack.addWidget(line)
            line.button.clicked.connect(lambda _on=False, kind=kind: self.wanted.emit(kind.value))
            line.tick.clicked.connect(lambda on, kind=kind: self.ticked.emit(kind.value, on))
        card.column.addLayout(stack)
        self.setLayout(column(card))
        self.retranslate()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self.heading.setText(self.tr("Persiapan"))
        if self._state is not None:
            self.show_state(self._state)

    def show_state(self, state: Prepared) -> None:
        """Show how far a fair is prepared."""
        self._state = state
        for step in state.steps:
            self.lines[step.kind].show_step(step, here=step is state.here)
        done = sum(step.done for step in state.steps)
        frame = self.tr("{done} dari {total} selesai")
        self.note.setText(frame.format(done=done, total=len(state.steps)) if state.here else self.tr("Siap berangkat"))
