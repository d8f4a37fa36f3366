"""What papers are called on screen: most by their own name, a few in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.brochure.papers import MM, PAPERS

say = QCoreApplication.translate


def paper_name(paper: str) -> str:
    """ "A4", "A4 mendatar", "X-banner"."""
    return {"A4L": say("PaperNames", "A4 mendatar"), "XB": "X-banner", "RU": "Roll-up"}.get(paper, paper)


def sized(paper: str) -> str:
    """ "A4 (210 × 297 mm)"."""
    held = PAPERS[paper]
    return f"{paper_name(paper)} ({held.width / MM:.0f} × {held.height / MM:.0f} mm)"
