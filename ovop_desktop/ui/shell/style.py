"""One palette and one style sheet, filled from the tokens; switching theme or zoom renews both."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.tokens import THEMES

SHEET = Path(__file__).with_name("style.qss")

SHEET_ICONS = {"caret": ("caret-down", "ink2"), "check": ("check-bold", "on_nila"), "dash": ("minus-bold", "on_nila")}

SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
"""What the system is told, so that the frame around the window and its file dialogs match."""

ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "hover",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Highlight: "nila",
    QPalette.ColorRole.HighlightedText: "on_nila",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Link: "nila",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "surface",
}


class Wardrobe(QObject):
    """Dresses the application: theme "light", "dark" or "system"."""

    changed = Signal()

    def __init__(self, application: QApplication, cache: Path, wish: str = "system") -> None:
        """`cache` is a folder for the few icons a style sheet can only take as files."""
        super().__init__(application)
        self._application = application
        self._cache = cache
        self._wish = wish
        application.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.wear(wish)

    @property
    def wish(self) -> str:
        """What the person chose."""
        return self._wish

    def wear(self, wish: str) -> None:
        """Put on a theme."""
        self._wish = wish
        hints = self._application.styleHints()
        if wish in SCHEMES:
            hints.setColorScheme(SCHEMES[wish])
        else:
            hints.unsetColorScheme()
        worn = wish if wish in THEMES else self._system()
        tokens = THEMES[worn]
        self._application.setProperty(look.THEME, worn)
        self._dress(palette(tokens), look.font("body"), sheet(tokens, self._icons(worn)))
        self.changed.emit()

    def _dress(self, colours: QPalette, font: QFont, style: str) -> None:
        """Put on what is not worn yet: every widget there is is dressed anew by each of these."""
        application = self._application
        if application.palette() != colours:
            application.setPalette(colours)
        if application.font() != font:
            application.setFont(font)
        if application.styleSheet() != style:
            application.setStyleSheet(style)

    def _system(self) -> str:
        dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    def _system_changed(self) -> None:
        if self._wish == "system" and look.theme() != self._system():
            self.wear("system")

    def _icons(self, worn: str) -> Mapping[str, str]:
        folder = self._cache / worn
        with suppress(OSError):  # a folder that takes nothing: the sheet is worn without its three small pictures
            folder.mkdir(parents=True, exist_ok=True)
        made = {}
        for key, (name, token) in SHEET_ICONS.items():
            path = folder / f"{key}.png"
            look.icon(name, token).pixmap(QSize(32, 32)).save(str(path))
            made[f"icon_{key}"] = path.as_posix().replace("\\", "\\\\").replace('"', '\\"')
        return made


def palette(tokens: Mapping[str, str]) -> QPalette:
    """The palette of a theme."""
    made = QPalette()
    for role, token in ROLES.items():
        made.setColor(role, QColor(tokens[token]))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens["disabled"]))
    return made


def sheet(tokens: Mapping[str, str], icons: Mapping[str, str]) -> str:
    """The style sheet of a theme. Raises KeyError when it names a token that is none."""
    return Template(SHEET.read_text("utf-8")).substitute(tokens, **icons)
