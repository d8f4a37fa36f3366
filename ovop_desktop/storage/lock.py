"""One writer: a library that is open stays with the program that opened it."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from filelock import FileLock, Timeout

from ovop_desktop.domain.errors import OvopError

NAME = "library.lock"
OWNER = "library.owner"

_TOLD = {
    **dict.fromkeys((errno.EROFS, errno.EACCES, errno.EPERM), "library.readonly"),
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), "disk.full"),
}


class WriterLock:
    """Held while a library is open; the operating system lets go of it when the program dies, however it dies."""

    def __init__(self, folder: Path) -> None:
        self._lock = FileLock(folder / NAME, timeout=0)
        self._owner = folder / OWNER

    def take(self) -> None:
        """Take the lock. Raises OvopError `library.in_use` (fact `pid`, 0 when unknown) when another has it.

        Where the folder takes nothing, `library.readonly` (a stick with its switch on, a disk mounted so), `disk.full`
        or `library.io`.
        """
        try:
            self._lock.acquire()
            self._owner.write_text(str(os.getpid()), "ascii")
        except Timeout as problem:
            raise OvopError("library.in_use", pid=self._pid()) from problem
        except OSError as problem:
            self._lock.release()
            raise OvopError(_TOLD.get(problem.errno or 0, "library.io"), reason=str(problem)) from problem

    def _pid(self) -> int:
        try:
            return int(self._owner.read_text("ascii"))
        except (OSError, ValueError):
            return 0

    def release(self) -> None:
        """Let go, also where the disk takes nothing any more."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._owner.unlink(missing_ok=True)
            self._lock.release()
