"""Buttons: a verb and its object, sometimes an icon; a square one has a tooltip that names it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.keys import keys_said

INKS = {
    "primary": "on_nila",
    "accent": "on_kunyit",
    "soft": "nila",
    "ghost": "nila",
    "link": "nila",
    "danger": "saga",
    "dangerfill": "on_saga",
    "outline": "white",
    "bar": "white",
}

_REPAINTED = (QEvent.Type.ApplicationPaletteChange, QEvent.Type.StyleChange)


class Button(QPushButton):
    """A button of a kind: "" (outline), primary, accent, soft, ghost, danger, dangerfill, outline, bar."""

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        icon: str = "",
        *,
        small: bool = False,
        big: bool = False,
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._token = icon, INKS.get(kind, "ink2")
        self._rest: tuple[str, str, int, bool] | None = None
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setProperty("big", big)
        if trailing:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setIconSize(QSize(17, 17) if small else QSize(19, 19))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        look.pointing(self)
        self.setText(text)
        self._draw()

    def setText(self, text: str) -> None:
        """Name the button; a single & is shown, never a mnemonic."""
        padded = f" {text}" if self._icon_name and text else text
        super().setText(padded.replace("&", "&&"))
        if not self.accessibleName() or self.text():
            self.setAccessibleName(text)

    def set_icon(self, name: str) -> None:
        """Change the icon."""
        self._icon_name = name
        self._draw()

    def set_kind(self, kind: str) -> None:
        """Change what the button looks like."""
        self._token = INKS.get(kind, "ink2")
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._draw()

    def set_busy(self, words: str = "") -> None:
        """While it works: disabled, `words` ("Mengekspor…") in place of its name, the width kept. Empty ends it."""
        if words and self._rest is None:
            self._rest = (self.text_shown(), self._icon_name, self.minimumWidth(), self.isEnabled())
            self.setMinimumWidth(self.width())
            self.setEnabled(False)
        if words:
            self._icon_name = "spinner-gap"
            self.setText(words)
        elif self._rest is not None:
            text, self._icon_name, width, enabled = self._rest
            self._rest = None
            self.setMinimumWidth(width)
            self.setText(text)
            self.setEnabled(enabled)
        self._draw()

    def text_shown(self) -> str:
        """The button's words as a person reads them."""
        return self.text().replace("&&", "&").strip()

    def _draw(self) -> None:
        self.setIcon(look.icon(self._icon_name, self._token) if self._icon_name else QIcon())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new theme's colour."""
        super().changeEvent(event)
        if event.type() in _REPAINTED and hasattr(self, "_token"):
            self._draw()


class IconButton(Button):
    """A square button without words; `name_it` gives it its tooltip and accessible name."""

    def __init__(self, icon: str, kind: str = "ghost", token: str = "ink2", *, parent: QWidget | None = None) -> None:
        super().__init__("", kind, icon, parent=parent)
        self._token = token
        self.setProperty("square", True)
        self.setFixedSize(36, 36)
        self._draw()

    def name_it(self, name: str, keys: str = "") -> None:
        """Say what the button does, with its shortcut."""
        self.setAccessibleName(name)
        shown = keys_said(keys)
        self.setToolTip(f"{name}  ({shown})" if shown else name)

    def set_token(self, token: str) -> None:
        """Draw the icon in another colour."""
        self._token = token
        self._draw()
