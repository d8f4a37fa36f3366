"""The body of a record's page: a wide column of cards and a narrow one at its side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.ui.widgets.card import row

SIDE = 350
"""Logical pixels of the narrow column."""


def two_columns(main: Sequence[QWidget], side: Sequence[QWidget], foot: QWidget | None = None) -> QHBoxLayout:
    """`main` grows with the window, `side` keeps its width; `foot` stands at the right under the side's cards."""
    left, right = QVBoxLayout(), QVBoxLayout()
    for stack, cards in ((left, main), (right, side)):
        stack.setSpacing(16)
        stack.setContentsMargins(0, 0, 0, 0)
        for card in cards:
            stack.addWidget(card)
    if foot is not None:
        right.addLayout(row(None, foot))
    left.addStretch(1)
    right.addStretch(1)
    holder = QWidget()
    holder.setFixedWidth(SIDE)
    holder.setLayout(right)
    both = row(spacing=16)
    both.addLayout(left, 1)
    both.addWidget(holder)
    return both
