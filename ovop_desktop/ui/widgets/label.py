"""Text that is only text: what a person typed is never taken for markup, and what does not fit is told in full."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ovop_desktop.ui.shell import look

_RESTYLED = (QEvent.Type.StyleChange, QEvent.Type.PaletteChange, QEvent.Type.ApplicationPaletteChange)
"""A window of labels hears thousands of changes while it is put together; few are of these."""


class Label(QLabel):
    """A label in a role of type and a token's colour. With `elided` a long text ends in … and its tooltip has all.

    `size` in pixels overrides the role's.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        token: str = "ink",
        *,
        wrap: bool = False,
        elided: bool = False,
        tabular: bool = False,
        size: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(look.font(role, tabular=tabular, size=size))
        self._role, self._tabular, self._size = role, tabular, size
        self._token = token
        self._full = ""
        self._elided = elided
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self.setMinimumWidth(24)
        self._paint_with(token)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text."""
        self._full = text
        self._fit()

    def full_text(self) -> str:
        """The text, whether all of it is seen or not."""
        return self._full

    def set_token(self, token: str) -> None:
        """Paint in another token's colour."""
        self._paint_with(token)

    def _paint_with(self, token: str) -> None:
        self._token = token
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, look.colour(token))
        self.setPalette(palette)

    def _fit(self) -> None:
        if not self._elided:
            super().setText(self._full)
            return
        shown = self.fontMetrics().elidedText(self._full, Qt.TextElideMode.ElideRight, max(self.width(), 24))
        super().setText(shown)
        self.setToolTip(self._full if shown != self._full else "")

    def sizeHint(self) -> QSize:
        """As wide as the whole text would like to be."""
        hint = super().sizeHint()
        if self._elided:
            hint.setWidth(self.fontMetrics().horizontalAdvance(self._full) + 4)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten or lengthen the text with the room there is."""
        super().resizeEvent(event)
        if self._elided:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme: a style sheet change resets fonts and colours."""
        super().changeEvent(event)
        if event.type() in _RESTYLED:
            wanted = look.colour(self._token)
            if self.palette().color(QPalette.ColorRole.WindowText) != wanted:
                self._paint_with(self._token)
            made = look.font(self._role, tabular=self._tabular, size=self._size)
            if self.font() != made:
                self.setFont(made)
