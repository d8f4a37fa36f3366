"""What scrolls when there is too little room: a part of a panel made so, and any part brought into view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

BETWEEN = 2
"""Pixels between two lines of a list."""
SCROLL_BAR = 6
"""Pixels kept free for the bar beside them."""


def scrolling(inside: QVBoxLayout) -> QScrollArea:
    """The layout in a frameless area as wide as its panel; Tab goes on to what is in it."""
    form = QWidget()
    form.setLayout(inside)
    return scrolled(form)


def scrolled(inside: QWidget) -> QScrollArea:
    """A part in a frameless area that scrolls up and down alone; Tab goes on to what is in it."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(inside)
    return scroll


def scrolled_lines(lines: Sequence[QWidget], high: int, most: int) -> QScrollArea:
    """Lines of one height below one another; `most` of them are seen at once."""
    held = QVBoxLayout()
    held.setContentsMargins(0, 0, SCROLL_BAR if len(lines) > most else 0, 0)
    held.setSpacing(BETWEEN)
    for line in lines:
        held.addWidget(line)
    scroll = scrolling(held)
    scroll.setFixedHeight(min(len(lines), most) * (high + BETWEEN))
    return scroll


def show_in_view(part: QWidget, margin: int = 50) -> None:
    """Bring a part into view in every area it scrolls in, with `margin` pixels above and below it."""
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(part, 0, margin)
        around = around.parentWidget()


def reveal(part: QWidget) -> None:
    """Bring a part that was just shown, and what in it has the keyboard, into view once it has been laid out."""
    QTimer.singleShot(0, part, lambda: _laid_out_in_view(part))


def _laid_out_in_view(part: QWidget) -> None:
    for _ in range(3):  # what grows with its content asks for room one after another
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    show_in_view(part)
    held = QApplication.focusWidget()
    if held is not None and part.isAncestorOf(held):
        show_in_view(held)


def lay_out_now(column: QWidget) -> None:
    """Give the parts of a column in a scrolling view the room they need before anything is painted.

    New parts are shown, and the view learns of their height, only in later turns of the loop; until then they would
    be painted over one another.
    """
    for part in column.findChildren(QWidget):
        if (
            part.isHidden()
            and not part.isWindow()
            and not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        ):
            part.show()
    for part in reversed([column, *column.findChildren(QWidget)]):
        layout = part.layout()
        if layout is not None:
            layout.activate()
            part.updateGeometry()
    viewport = column.parentWidget()
    if viewport is not None:
        QCoreApplication.sendEvent(viewport, QEvent(QEvent.Type.LayoutRequest))
