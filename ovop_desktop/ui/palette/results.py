"""What was found, as rows: a heading, then its lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ovop_desktop.ui.palette.entries import Entry, Group

Index = QModelIndex | QPersistentModelIndex

ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
WORDS_ROLE = Qt.ItemDataRole.UserRole + 2


class Results(QAbstractListModel):
    """Headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str | Entry] = []
        self.words = ""

    def show(self, groups: Sequence[Group], words: str) -> None:
        """Show groups found for words."""
        self.beginResetModel()
        self._rows = []
        for group in groups:
            if group.entries:
                self._rows += [group.title, *group.entries]
        self.words = words
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The line of a row; None for a heading and where no row is."""
        held = self._rows[row] if 0 <= row < len(self._rows) else None
        return held if isinstance(held, Entry) else None

    def lines(self) -> list[int]:
        """The rows that can be chosen."""
        return [row for row, held in enumerate(self._rows) if isinstance(held, Entry)]

    def firsts(self) -> list[int]:
        """The first line of each group."""
        return [row + 1 for row, held in enumerate(self._rows) if isinstance(held, str)]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Headings and lines."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only lines can be chosen."""
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A heading or a line."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        held = self._rows[index.row()]
        if role == WORDS_ROLE:
            return self.words
        if isinstance(held, str):
            return held if role == Qt.ItemDataRole.DisplayRole else None
        return {
            ENTRY_ROLE: held,
            int(Qt.ItemDataRole.DisplayRole): held.title,
            int(Qt.ItemDataRole.ToolTipRole): held.detail or None,
            int(Qt.ItemDataRole.AccessibleTextRole): spoken(held),
        }.get(int(role))


def spoken(entry: Entry) -> str:
    """A line read out."""
    return ", ".join(part for part in (entry.title, entry.detail, entry.keys) if part)
