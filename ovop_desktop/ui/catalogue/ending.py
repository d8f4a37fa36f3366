"""How the badge of a certificate looks as its end comes nearer: at 90, 30 and 7 days, and after it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.certificate import STAGES
from ovop_desktop.domain.queries import BadgeRow
from ovop_desktop.ui.shell.counting import counted

LAST, SOON, FIRST = STAGES


def ending_look(name: str, badge: BadgeRow, today: date) -> tuple[str, str, str]:
    """Text, tone and icon: from 30 days on the badge of a certificate says how many are left."""
    if badge.unlimited or badge.valid_until is None:
        return name, "neutral", ""
    left = (badge.valid_until - today).days
    if left < 0:
        return name, "saga", "warning-circle"
    if left > FIRST:
        return name, "neutral", ""
    if left > SOON:
        return name, "kunyit", "clock"
    text = counted(QCoreApplication.translate("Ending", "{name} · {count} hari"), left, name=name)
    return text, "saga" if left <= LAST else "kunyit", "clock"
