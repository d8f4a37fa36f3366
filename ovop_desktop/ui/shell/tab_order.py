"""Tab goes the way one reads: through the layouts as they stand now, also through rows that were made later."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from ovop_desktop.ui.widgets.scrolling import show_in_view

WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
"""Parts that are one stop, whatever they are made of."""


def step(roots: Sequence[QWidget], here: QWidget | None, *, forward: bool) -> bool:
    """Move the keyboard to the next stop inside of `roots`, after the last to the first; False when there is none."""
    order = [stop for root in roots for stop in _stops(root, here)]
    at = order.index(here) if here in order else (-1 if forward else 0)
    turned = [*order[at + 1 :], *order[: max(at, 0)]] if forward else [*order[:at][::-1], *order[at + 1 :][::-1]]
    wanted = next((stop for stop in turned if stop is not here), None)
    if wanted is None:
        return False
    wanted.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    show_in_view(wanted)
    return True


def _stops(part: QWidget, here: QWidget | None) -> Iterator[QWidget]:
    """Where Tab stops inside of a part, from above to below and from left to right; `here` is one in any case."""
    if not part.isVisible() or not part.isEnabled():
        return
    takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus and part.focusProxy() is None
    if takes or part is here:
        yield part
    if isinstance(part, WHOLE):
        return
    for child in _children(part):
        if not child.isWindow():
            yield from _stops(child, here)


def _children(part: QWidget) -> list[QWidget]:
    """As they are laid out; what no layout holds comes last."""
    inner = part.widget() if isinstance(part, QScrollArea) else None
    if inner is not None:
        return [inner]
    placed = list(_placed(part.layout()))
    return placed + [child for child in part.children() if isinstance(child, QWidget) and child not in placed]


def _placed(layout: QLayout | None) -> Iterator[QWidget]:
    """The widgets of a layout and of those within it; a grid is read row by row."""
    if layout is None:
        return
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[assignment,index]
    for at in places:
        item = layout.itemAt(at)
        if item is None:
            continue
        widget = item.widget()
        if widget is not None:
            yield widget
        else:
            yield from _placed(item.layout())
