"""What a print shop would refuse in a file: said without reading one, so that no reader of PDFs is loaded for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong: `severity` is "error" or "warning", `page` counts from 0, `fact` a measure or a name.

    `record` is known of our own pages only: whose photo it is.
    """

    code: str
    severity: str
    page: int | None = None
    fact: str = ""
    record: str = ""


class LockedPdf(ValueError):
    """A PDF that asks for a password."""
