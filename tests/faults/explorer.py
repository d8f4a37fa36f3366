"""From a record of file operations to what a power cut may leave on the disk.

Stricter than ext4: what was not synced is lost, kept, cut short, reordered or torn at 512 bytes; names made in a folder
and not synced there are lost from the end. Syncing a file also keeps its own name, as ext4, xfs and NTFS do.
"""

from __future__ import annotations

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

SECTOR = 512
HEAD = struct.Struct("<cIIqQ")


@dataclass(frozen=True, slots=True)
class Operation:
    """`kind`: create, write, truncate, sync, unlink, rename, directory (their first letters)."""

    kind: str
    path: str
    other: str
    offset: int
    data: bytes


def operations(log: Path) -> list[Operation]:
    """Read the record that the shim wrote."""
    return list(_read(log.read_bytes()))


def _read(raw: bytes) -> Iterator[Operation]:
    at = 0
    while at < len(raw):
        kind, first, second, offset, size = HEAD.unpack_from(raw, at)
        at += HEAD.size
        path, at = raw[at : at + first].decode(), at + first
        other, at = raw[at : at + second].decode(), at + second
        data, at = (raw[at : at + size], at + size) if kind == b"w" else (b"", at)
        yield Operation(kind.decode(), path, other, offset, data)


@dataclass(eq=False, slots=True)
class File:
    """What is surely on the disk, and what is on its way there: (offset, data), or (size, None) to cut."""

    kept: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)


def _apply(content: bytearray, offset: int, data: bytes | None) -> None:
    if data is None:
        del content[offset:]
        content.extend(bytes(max(0, offset - len(content))))
        return
    content.extend(bytes(max(0, offset - len(content))))
    content[offset : offset + len(data)] = data


Node = File | None
"""None is a folder."""

NameChange = tuple[str, str, Node]
"""("put" or "drop", path, what)."""


class Disk:
    """Names and contents as programs see them, and as they are surely kept."""

    def __init__(self, root: Path) -> None:
        self._root = str(root)
        self.seen: dict[str, Node] = {}
        self._kept: dict[str, Node] = {}
        self._pending: dict[str, list[NameChange]] = {}
        for path in sorted(root.rglob("*")):
            node = None if path.is_dir() else File(bytearray(path.read_bytes()))
            self.seen[str(path)] = self._kept[str(path)] = node

    def do(self, operation: Operation) -> None:
        """Follow one operation."""
        path, node = operation.path, self.seen.get(operation.path)
        if operation.kind in "cd":
            self._name("put", path, File() if operation.kind == "c" else None)
        elif operation.kind == "u":
            self._name("drop", path, node)
        elif operation.kind == "r":
            self._name("drop", path, node)
            self._name("put", operation.other, node)
        elif operation.kind == "s":
            self._sync(path, node)
        elif isinstance(node, File):
            node.pending.append((operation.offset, operation.data if operation.kind == "w" else None))

    def _name(self, what: str, path: str, node: Node) -> None:
        if what == "put":
            self.seen[path] = node
        else:
            self.seen.pop(path, None)
        self._pending.setdefault(str(PurePosixPath(path).parent), []).append((what, path, node))

    def _sync(self, path: str, node: Node) -> None:
        if path == self._root or (path in self.seen and node is None):
            self._settle(path, len(self._pending.get(path, [])))
            return
        if isinstance(node, File):
            for offset, data in node.pending:
                _apply(node.kept, offset, data)
            node.pending.clear()
            parent = str(PurePosixPath(path).parent)
            own = [place for place, change in enumerate(self._pending.get(parent, [])) if change[2] is node]
            if own:
                self._settle(parent, own[-1] + 1)

    def _settle(self, folder: str, count: int) -> None:
        waiting = self._pending.get(folder, [])
        for change in waiting[:count]:
            _rename(self._kept, change)
        self._pending[folder] = waiting[count:]

    def image(self, chance: random.Random) -> dict[str, bytes | None]:
        """One of the states a power cut may leave now: path to content, None for a folder."""
        names = dict(self._kept)
        for waiting in self._pending.values():
            for change in waiting[: chance.randint(0, len(waiting))]:
                _rename(names, change)
        found = {path: None if node is None else self._content(node, chance) for path, node in names.items()}
        return {path: data for path, data in found.items() if self._reachable(path, names)}

    def _reachable(self, path: str, names: dict[str, Node]) -> bool:
        parent = str(PurePosixPath(path).parent)
        return parent == self._root or (parent in names and self._reachable(parent, names))

    def _content(self, file: File, chance: random.Random) -> bytes:
        content, waiting = bytearray(file.kept), file.pending
        how = chance.choice(("none", "all", "first", "some", "some", "torn"))
        if how == "first":
            waiting = waiting[: chance.randint(0, len(waiting))]
        elif how in {"some", "torn"}:
            waiting = [one for one in waiting if chance.random() < 0.5]
        for offset, data in [] if how == "none" else waiting:
            if how == "torn" and data is not None and len(data) >= SECTOR:
                for start in range(0, len(data), SECTOR):
                    if chance.random() < 0.5:
                        _apply(content, offset + start, data[start : start + SECTOR])
            else:
                _apply(content, offset, data)
        return bytes(content)


def _rename(names: dict[str, Node], change: NameChange) -> None:
    what, path, node = change
    if what == "put":
        names[path] = node
    else:
        names.pop(path, None)
