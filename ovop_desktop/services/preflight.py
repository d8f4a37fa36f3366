"""Preflight of a PDF, ours or another's, before it goes to a print shop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ovop_desktop.brochure.fault import Fault, LockedPdf
from ovop_desktop.domain.errors import OvopError

__all__ = ["Fault", "Judgement", "judged"]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a file claims to be ("PDF/X-4", "PDF/X-1a" or nothing) and what a print shop would stumble over."""

    standard: str
    faults: tuple[Fault, ...]

    @property
    def refused(self) -> bool:
        """Whether a shop would send it back."""
        return any(fault.severity == "error" for fault in self.faults)


def judged(file: Path) -> Judgement:
    """Examine a PDF.

    Raises OvopError `file.missing` when it is not there, `pdf.locked` for one that asks for a password, and
    `pdf.damaged` for anything that is no PDF.
    """
    from ovop_desktop.brochure.preflight import examine  # noqa: PLC0415 - most sheets are not for a print shop

    try:
        return Judgement(*examine(file))
    except FileNotFoundError as problem:
        raise OvopError("file.missing", path=str(file)) from problem
    except LockedPdf as problem:
        raise OvopError("pdf.locked", path=str(file)) from problem
    except (ValueError, OSError) as problem:
        raise OvopError("pdf.damaged", path=str(file)) from problem
