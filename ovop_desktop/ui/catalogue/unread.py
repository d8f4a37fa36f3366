"""What was typed and could not be read yet: kept with the window until it is mended, never lost, never stored."""

from __future__ import annotations

from ovop_desktop.ui.shell.desk import Memory

PLACE = "products.unread_facts"


class Unread:
    """Texts by record and field."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def of(self, record: str) -> dict[str, str]:
        """The texts of one record by field."""
        return dict(self._memory.get(PLACE, {}).get(record, {}))

    def keep(self, record: str, field: str, text: str) -> None:
        """Remember a text; an empty one forgets it."""
        held = dict(self._memory.get(PLACE, {}))
        texts = {name: kept for name, kept in held.get(record, {}).items() if name != field}
        if text:
            texts[field] = text
        held.pop(record, None)
        if texts:
            held[record] = texts
        self._memory.put(PLACE, held)

    def forget(self, record: str, start: str) -> None:
        """Forget the texts of the fields whose names begin with `start`."""
        for field in self.of(record):
            if field.startswith(start):
                self.keep(record, field, "")
