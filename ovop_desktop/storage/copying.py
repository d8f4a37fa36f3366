"""A copy of a whole library, to go on with where it can be written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.atomic import make_folder
from ovop_desktop.storage.library import FILE, Library
from ovop_desktop.storage.media import MediaStore
from ovop_desktop.storage.snapshot import snapshot

PARTS = ("media", "cache", "backups")


def copy_library(library: Library, folder: Path, progress: Callable[[str, int, int], None]) -> None:
    """Copy the photos, then the database, whole and checked; until that is there the folder holds no library.

    What an interrupted copy left there is gone on with. A photo that is damaged or gone stays out: the check of the
    copy tells of it. `progress` may raise to stop. Raises OvopError `library.exists` when the folder holds anything
    else, and as `snapshot` and `MediaStore.put` do.
    """
    if folder.exists() and any(path.name not in PARTS for path in folder.iterdir()):
        raise OvopError("library.exists", folder=str(folder))
    for name in PARTS:
        make_folder(folder / name)
    media, digests = MediaStore(folder), list(library.media.digests())
    for done, digest in enumerate(digests):
        progress("copy", done, len(digests))
        if library.media.verify(digest):
            media.put(library.media.read(digest), digest)
    snapshot(library.folder / FILE, folder / FILE)
    progress("copy", len(digests), len(digests))
