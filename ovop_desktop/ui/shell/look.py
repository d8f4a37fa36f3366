"""What everything is painted with: colours, fonts and icons of the theme the application wears."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from ovop_desktop.ui.shell.icons import PhosphorEngine
from ovop_desktop.ui.shell.tokens import THEMES

THEME = "ovop_theme"
"""The application's property that says which theme it wears: "light" or "dark"."""

DARK_GROUND = "ovop_dark_ground"

TEXT, DISPLAY = "Plus Jakarta Sans", "Fraunces Display SemiBold"
KOREAN = "Noto Sans KR"

ROLES: dict[str, tuple[int, int]] = {
    "display": (34, 600),
    "h1": (21, 700),
    "h2": (16, 700),
    "h3": (14, 700),
    "row": (14, 600),
    "strong": (14, 600),
    "body": (14, 500),
    "text": (14, 400),
    "second": (13, 500),
    "label": (13, 600),
    "caption": (12, 500),
    "badge": (12, 600),
    "overline": (12, 700),
    "figure": (24, 700),
}
"""Pixels and weight of each role of type (UI specification, section 4)."""


def theme() -> str:
    """The theme the application wears."""
    application = QApplication.instance()
    worn = application.property(THEME) if application else None
    return worn if isinstance(worn, str) and worn in THEMES else "light"


def hex_of(token: str) -> str:
    """The colour of a token as #RRGGBB in the theme worn now. Raises KeyError for a token that is none."""
    return THEMES[theme()][token]


def colour(token: str, alpha: int = 255) -> QColor:
    """The colour of a token; `alpha` from 0 to 255."""
    shade = QColor(hex_of(token))
    shade.setAlpha(alpha)
    return shade


def dark_ground(widget: QWidget) -> None:
    """Say that a widget paints itself indigo in either theme, so that the ring around its parts is turmeric."""
    widget.setProperty(DARK_GROUND, True)


def load_fonts(resources: Path) -> None:
    """Make the program's own typefaces known to Qt."""
    for name in (
        "PlusJakartaSans-Regular",
        "PlusJakartaSans-Medium",
        "PlusJakartaSans-SemiBold",
        "PlusJakartaSans-Bold",
        "PlusJakartaSans-ExtraBold",
        "FrauncesDisplay-SemiBold",
        "NotoSansKR-KS-Regular",
        "NotoSansKR-KS-Medium",
        "NotoSansKR-KS-Bold",
        "NotoSansBalinese-Regular",
        "NotoSansJavanese-Regular",
    ):
        QFontDatabase.addApplicationFont(str(resources / "fonts" / f"{name}.ttf"))


def font(role: str = "body", *, tabular: bool = False, size: int | None = None) -> QFont:
    """The font of a role; `tabular` figures stand under one another; `size` in pixels overrides the role's.

    A copy of one that is made once: Qt looks its faces up again for every font that is not.
    """
    return QFont(_font(role, tabular, size))


@lru_cache(maxsize=128)
def _font(role: str, tabular: bool, size: int | None) -> QFont:
    pixels, weight = ROLES[role]
    made = QFont()
    families = [DISPLAY, TEXT, KOREAN] if role == "display" else [TEXT, KOREAN]
    made.setFamilies([*families, "Noto Sans Balinese", "Noto Sans Javanese"])
    made.setPixelSize(size or pixels)
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if role == "overline":
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def pixmap(name: str, size: int, token: str = "ink2", ratio: float = 1.0) -> QPixmap:
    """A Phosphor icon ("house", "package-fill") of `size` logical pixels in a token's colour."""
    return _pixmap(name, size, hex_of(token), round(ratio, 2))


@lru_cache(maxsize=512)
def _pixmap(name: str, size: int, shade: str, ratio: float) -> QPixmap:
    return QIcon(PhosphorEngine(name, shade, shade)).pixmap(QSize(size, size), ratio)


def icon(name: str, token: str = "ink2", disabled: str = "disabled") -> QIcon:
    """A Phosphor icon for a button, in a token's colour, paler when the button is disabled."""
    return _icon(name, hex_of(token), hex_of(disabled))


@lru_cache(maxsize=512)
def _icon(name: str, shade: str, pale: str) -> QIcon:
    return QIcon(PhosphorEngine(name, shade, pale))


def pointing(widget: object) -> None:
    """Give a widget the hand cursor."""
    widget.setCursor(Qt.CursorShape.PointingHandCursor)  # type: ignore[attr-defined]
