"""Cells on their way to and from a spreadsheet's clipboard: text parted by tabs, as Excel writes and reads it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_FORMULA = ("=", "+", "-", "@")


def written(rows: Iterable[Sequence[str]]) -> str:
    """The cells as Excel copies them: tabs between, CR LF after each row, a cell with a tab, quote or break in quotes.

    A text that a spreadsheet would take for a formula (it begins with = + - or @) gets an apostrophe before it, so that
    it is a text there too and is never carried out (OWASP, "CSV Injection"); `read` takes the apostrophe away again.
    """
    held = io.StringIO()
    writer = csv.writer(held, dialect="excel-tab")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return held.getvalue()


def read(text: str) -> list[list[str]]:
    """The cells of copied text, row by row; rows at the end that hold nothing are left out.

    Quotes are taken as Excel writes them. Where they do not pair, someone typed them: every tab and line end parts.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    rows = _unquoted(plain) if plain.count('"') % 2 else _quoted(plain)
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    return [[_unguarded(cell) for cell in row] for row in rows]


def _quoted(plain: str) -> list[list[str]]:
    try:
        return [row or [""] for row in csv.reader(io.StringIO(plain, newline=""), dialect="excel-tab")]
    except csv.Error:
        return _unquoted(plain)


def _unquoted(plain: str) -> list[list[str]]:
    return [line.split("\t") for line in plain.split("\n")]


def guarded(cell: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell
