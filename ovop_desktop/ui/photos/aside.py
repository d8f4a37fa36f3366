"""Files that were brought and not dealt with yet: remembered on this machine, offered again, never touched."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ovop_desktop.ui.shell.desk import Memory

KEY = "photos_aside"


class Aside:
    """The list of one library. It holds paths, not pictures: a file that is moved away is no longer offered."""

    def __init__(self, memory: Memory, library: Path) -> None:
        self._memory, self._library = memory, str(library)

    def paths(self) -> tuple[Path, ...]:
        """The files that are remembered, whether they are still there or not."""
        held = self._all().get(self._library, {})
        return tuple(Path(folder) / name for folder, names in held.items() for name in names)

    def count(self) -> int:
        """How many are remembered."""
        return sum(map(len, self._all().get(self._library, {}).values()))

    def keep(self, paths: Iterable[Path]) -> None:
        """Remember exactly these."""
        held: dict[str, list[str]] = {}
        for path in paths:
            held.setdefault(str(path.parent), []).append(path.name)
        others = {library: files for library, files in self._all().items() if library != self._library}
        self._memory.put(KEY, {**others, self._library: held} if held else others)

    def _all(self) -> dict[str, dict[str, list[str]]]:
        held = self._memory.get(KEY, {})
        return held if isinstance(held, dict) else {}
