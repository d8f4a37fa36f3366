"""Buttons: a verb and its object, sometimes an icon; a square one has a tooltip that names it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ovop_desktop.ui.shell import look

INKS = {
    "primary": "on_nila",
    "accent": "on_kunyit",
    "soft": "nila",
    "ghost": "nila",
    "danger": "saga",
    "dangerfill": "on_saga",
    "outline": "white",
    "bar": "white",
}


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

    def _draw(self) -> None:
        self.setIcon(look.icon(self._icon_name, self._token) if self._icon_name else QIcon())

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new theme's colour."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
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
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        self.setToolTip(f"{name}  ({shown})" if shown else name)

    def set_token(self, token: str) -> None:
        """Draw the icon in another colour."""
        self._token = token
        self._draw()
