"""Names that were pasted and no record has: each with the one most like it, to be taken for all its cells or left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.paste import UnknownName
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.label import Label

MOST = 8
"""Names asked about at once; the rest are asked when these are settled."""

WIDE = 290
"""Pixels of a line; the whole of it is in the tooltip."""


class UnknownNames(Speaking):
    """`decided` tells that another answer was given; `answers` holds them all."""

    decided = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.answers: dict[tuple[str, str], EntityId] = {}
        self._asked: dict[tuple[str, str], UnknownName] = {}
        self.boxes: dict[tuple[str, str], QCheckBox] = {}
        self.heading = Label(role="label")
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addWidget(self.heading)
        self.speak(lambda _text: self._show(), str)

    def reset(self) -> None:
        """Forget what was asked and answered."""
        self.answers, self._asked = {}, {}
        self._show()

    def ask(self, unknown: Sequence[UnknownName]) -> None:
        """Ask about these too; what has been answered stays on view, so that the answer can be taken back."""
        likely = {(one.kind, one.text): one for one in unknown if one.nearest is not None}
        kept = {key: one for key, one in self._asked.items() if key in self.answers}
        self._asked = dict(list((kept | likely).items())[: max(MOST, len(kept))])
        self._show()

    def _show(self) -> None:
        self.heading.setText(self.tr("Nama yang belum ada di katalog"))
        if list(self.boxes) != list(self._asked):
            for box in self.boxes.values():
                self._lines.removeWidget(box)
                box.deleteLater()
            self.boxes = {key: self._box(key) for key in self._asked}
        for key, one in self._asked.items():
            frame = self.tr("“{text}” → “{nearest}” ({count} sel)")
            said = counted(frame, one.count, text=one.text, nearest=one.nearest_shown)
            pasted, meant = said.split(" → ", 1) if said.count(" → ") == 1 else (said, "")
            lines = [pasted, f"→ {meant}"] if meant else [pasted]
            fits = self.boxes[key].fontMetrics().elidedText
            shown = "\n".join(fits(line, Qt.TextElideMode.ElideMiddle, WIDE) for line in lines)
            self.boxes[key].setText(shown.replace("&", "&&"))
            self.boxes[key].setToolTip(said)
            self.boxes[key].setAccessibleName(said)
            self.boxes[key].setChecked(key in self.answers)
        self.setVisible(bool(self._asked))

    def _box(self, key: tuple[str, str]) -> QCheckBox:
        box = QCheckBox()
        self._lines.addWidget(box)
        box.clicked.connect(lambda on: self._answer(key, on))
        return box

    def _answer(self, key: tuple[str, str], on: bool) -> None:
        nearest = self._asked[key].nearest
        if on and nearest is not None:
            self.answers[key] = nearest
        else:
            self.answers.pop(key, None)
        self.decided.emit()
