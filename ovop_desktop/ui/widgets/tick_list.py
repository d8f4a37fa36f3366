"""Checkboxes with counts; many of them are searched, the ticked ones first and the others by name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from ovop_desktop.domain.folding import begins, folded_words
from ovop_desktop.ui.widgets.search_box import SearchBox

MANY = 10
"""Options from which on they are searched and stand by name."""
TALLEST, NARROWEST, WIDEST = 360, 220, 420

Option = tuple[str, str, int]
"""Value, words, how many there are."""


class TickList(QWidget):
    """`ticked` tells a value and whether it has a tick now. Few options keep the order they are given in."""

    ticked = Signal(str, bool)

    def __init__(self, options: Sequence[Option], held: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        many = len(options) > MANY
        if many:
            options = sorted(options, key=lambda one: (one[0] not in held, one[1].casefold()))
        self.boxes: list[QCheckBox] = []
        self._words: list[list[str]] = []
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(6, 2, 6, 2)
        lines.setSpacing(2)
        for value, text, count in options:
            box = QCheckBox(f"{text}  ({count})".replace("&", "&&"))
            box.setChecked(value in held)
            box.toggled.connect(lambda on, value=value: self.ticked.emit(value, on))
            lines.addWidget(box)
            self.boxes.append(box)
            self._words.append(folded_words(text))
        lines.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        scroll.setFixedWidth(min(WIDEST, max(NARROWEST, inner.sizeHint().width() + 24)))
        scroll.setFixedHeight(min(TALLEST, inner.sizeHint().height() + 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.search = SearchBox(keys="") if many else None
        if self.search is not None:
            self.search.setMaximumWidth(scroll.width())
            self.search.set_words(self.tr("Cari di daftar ini"), self.tr("Hapus pencarian"))
            self.search.searched.connect(self._narrow)
            column.addWidget(self.search)
        column.addWidget(scroll)

    def _narrow(self, typed: str) -> None:
        """Show what has a word beginning with each of those typed."""
        asked = folded_words(typed)
        for box, words in zip(self.boxes, self._words, strict=True):
            box.setVisible(all(any(begins(word, one) for word in words) for one in asked))
