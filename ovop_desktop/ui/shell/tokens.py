"""The colours of the interface by meaning, light and dark (design: UI specification, section 3)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "paper": "#F6F1E6", "surface": "#FFFDF8", "sunken": "#ECE4D3", "hover": "#F4EDDF",
        "line": "#E1D8C6", "line2": "#8B816D", "ink": "#23242C", "ink2": "#565146", "ink3": "#6C6658",
        "disabled": "#A39B8A",
        "nila": "#2C4187", "nila_hover": "#22346F", "nila_press": "#182757", "on_nila": "#FFFFFF",
        "nila_soft": "#E3E8F6", "nila_line": "#B9C4E6",
        "side": "#1B2650", "side_text": "#C9D0E8", "side_active": "#FFFFFF", "side_line": "#33406F",
        "bar": "#1B2650", "hero": "#1F2C5C", "hero2": "#2A3B7A", "hero_badge": "#3A4B90",
        "sogan": "#7A4A22", "sogan_soft": "#F2E5D5",
        "kunyit": "#E3A21D", "kunyit_hover": "#D39212", "on_kunyit": "#2A1D02", "kunyit_soft": "#FBEECB",
        "kunyit_text": "#7A5000", "kunyit_line": "#E5C36E",
        "daun": "#2A6E46", "daun_soft": "#DDEDE1", "daun_line": "#A9CFB6",
        "saga": "#AF3328", "saga_soft": "#FAE3DE", "saga_line": "#E5AFA6", "on_saga": "#FFFFFF",
        "shadow": "#3A2F1A", "focus": "#2C4187", "white": "#FFFFFF",
    }
)  # fmt: skip

DARK: Mapping[str, str] = MappingProxyType(
    {
        "paper": "#14171F", "surface": "#1D212D", "sunken": "#0F1118", "hover": "#272C3B",
        "line": "#323849", "line2": "#828AA6", "ink": "#F2EDE1", "ink2": "#C1BBAE", "ink3": "#A09A8E",
        "disabled": "#6B6A6C",
        "nila": "#A5B5F2", "nila_hover": "#BAC7F8", "nila_press": "#8C9FE8", "on_nila": "#121938",
        "nila_soft": "#2B3559", "nila_line": "#4A5A92",
        "side": "#0E1222", "side_text": "#B3BAD2", "side_active": "#FFFFFF", "side_line": "#262C44",
        "bar": "#2B3559", "hero": "#1B2448", "hero2": "#26336A", "hero_badge": "#3A4A86",
        "sogan": "#DDAE80", "sogan_soft": "#3B2D20",
        "kunyit": "#EDB94A", "kunyit_hover": "#F4C966", "on_kunyit": "#2A1D02", "kunyit_soft": "#3B3018",
        "kunyit_text": "#F1C76C", "kunyit_line": "#6E5A26",
        "daun": "#84CB9D", "daun_soft": "#1E3629", "daun_line": "#3B6A4E",
        "saga": "#F29C91", "saga_soft": "#452420", "saga_line": "#7E433B", "on_saga": "#2A0E0A",
        "shadow": "#000000", "focus": "#EDB94A", "white": "#FFFFFF",
    }
)  # fmt: skip

THEMES: Mapping[str, Mapping[str, str]] = MappingProxyType({"light": LIGHT, "dark": DARK})


def contrast(first: str, second: str) -> float:
    """WCAG 2.2 contrast ratio of two #RRGGBB colours."""
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
