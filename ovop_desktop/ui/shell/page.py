"""What every page is: words for the header, an action of its own, a body that scrolls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ovop_desktop.services.feed import News
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking

Offers = tuple[tuple[str, Callable[[], object]], ...]
"""What can be done on a page just now: keys of `shell.actions` that have a name, and what does each."""


class Page(Speaking):
    """A page of the window. Override what it needs."""

    header_changed = Signal()
    foot_changed = Signal(int)
    """The height of what floats at the foot of the page, in logical pixels: what was just done is told above it."""

    nav = ""
    """The item of the sidebar that is marked while this page is shown."""
    narrow_sidebar = False
    has_list = False
    """Whether the search box looks in a list of its own; elsewhere it looks everywhere."""
    is_record = False
    """Whether it shows one record and has a way back to a list."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName("body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def title(self) -> str:
        """The header's title."""
        return ""

    def context_line(self) -> str:
        """The line under the title."""
        return ""

    def search_words(self) -> str:
        """What the search box says it searches; empty hides the box."""
        return self.tr("Cari di mana saja")

    def searched(self, words: str) -> None:
        """Someone typed into the search box. A page without a list of its own looks everywhere."""
        if words.strip():
            self.desk.bridge.seek(words)

    def action(self) -> QWidget | None:
        """The page's own widget at the right end of the header."""
        return None

    def for_brochure(self) -> dict[str, Any]:
        """What a brochure begun from here is of: facts for the studio; nothing for the studio as it was left."""
        return {}

    def offers(self) -> Offers:
        """What can be done on the page just now."""
        return ()

    def enter(self, **facts: Any) -> None:
        """The page is shown, with what it was opened for."""

    def leave(self) -> None:
        """The page is left or the window closes: what was typed is saved now."""

    def back(self) -> bool:
        """Go back inside the page; False when there is nothing to go back from."""
        return False

    def undo(self) -> bool:
        """Take back what was chosen last on the page itself; False when the library's last deed is to be."""
        return False

    def redo(self) -> bool:
        """Choose again what `undo` took back; False when the library's deed is to be done again."""
        return False

    def undo_words(self) -> str:
        """What `undo` would take back; empty when nothing."""
        return ""

    def redo_words(self) -> str:
        """What `redo` would choose again; empty when nothing."""
        return ""

    def heard(self, news: News) -> None:
        """Something in the library changed."""


class ScrollPage(Page):
    """A page whose body scrolls up and down; put things into `body`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, spacing: int = 16) -> None:
        super().__init__(desk, parent)
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(28, 4, 28, 28)
        self.body.setSpacing(spacing)
        self.view = QScrollArea()
        self.view.setWidgetResizable(True)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setWidget(inner)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.view)
