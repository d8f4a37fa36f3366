"""Shortcuts as they stand on the keyboard: Enter and arrows, not Qt's "Return" and "Left"."""

from __future__ import annotations

import re

from PySide6.QtGui import QKeySequence

ON_THE_KEYBOARD = {"Return": "Enter", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_WORD = re.compile(r"\b(" + "|".join(ON_THE_KEYBOARD) + r")\b")


def keys_said(keys: str) -> str:
    """A shortcut in Qt's portable form ("Alt+Left") as people read it ("Alt+←"); empty for none."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    return _WORD.sub(lambda found: ON_THE_KEYBOARD[found[0]], shown)
