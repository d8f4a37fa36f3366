"""Keeping the library safe: checked, backed up, brought back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ovop_desktop.services.tasks import Steps
from ovop_desktop.storage.backup import BackupInfo, read_backup, restore_backup, write_backup
from ovop_desktop.storage.copying import copy_library
from ovop_desktop.storage.integrity import Inspection, inspect
from ovop_desktop.storage.library import Library

LAST = "last_backup"
SUFFIX = ".kdesa"


@dataclass(frozen=True, slots=True)
class Restored:
    """A library brought back into `folder`."""

    folder: Path
    info: BackupInfo


class Upkeep:
    """Checks and backs up an open library."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def check(self) -> Callable[[Steps], Inspection]:
        """Task: look at every record and photo. Changes nothing."""
        return lambda steps: inspect(self._library, steps.step)

    def backup(self, target: Path) -> Callable[[Steps], BackupInfo]:
        """Task: write a backup with all photos, open it again and check it before it counts."""

        def work(steps: Steps) -> BackupInfo:
            info = write_backup(self._library, target, steps.step)
            self._library.note(LAST, info.made)
            return info

        return work

    def copy(self, beside: Path) -> Callable[[Steps], Path]:
        """Task: copy the catalogue, under its own name, into the folder `beside`; brings where it is.

        Raises OvopError as `storage.copying.copy_library` does.
        """

        def work(steps: Steps) -> Path:
            target = beside / self._library.folder.name
            copy_library(self._library, target, steps.step)
            return target

        return work

    def keep_room(self) -> Callable[[Steps], None]:
        """Task: keep some room on the library's disk, for the editor when the disk is full. Never raises."""
        return lambda _steps: None if self._library.readonly else self._library.reserve.hold()

    def last_backup(self) -> datetime | None:
        """When the last checked backup was made (UTC), or None when there has been none."""
        noted = self._library.noted(LAST)
        return datetime.fromisoformat(noted) if noted else None

    def suggested_name(self, today: datetime) -> str:
        """A file name for a backup: "Katalog Desa 2026-11-24.kdesa"."""
        return f"Katalog Desa {today:%Y-%m-%d}{SUFFIX}"


def restore(archive: Path, folder: Path) -> Callable[[Steps], Restored]:
    """Task: bring a backup back into a new or empty folder. Existing data is never touched."""
    return lambda steps: Restored(folder, restore_backup(archive, folder, steps.step))


def backup_info(archive: Path) -> BackupInfo:
    """What a backup holds. Raises OvopError as `storage.backup.read_backup` does."""
    return read_backup(archive)
