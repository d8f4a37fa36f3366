"""Backups: one .kdesa file with the database, every photo and a list of what must be in it, opened again and checked.

The archive is a zip (APPNOTE 6.3.10) that is never extracted by name: only the names below are read, streamed, and held
against the manifest's SHA-256 (SAFETY 2.4).
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.atomic import atomic_write, make_folder, sync_folder
from ovop_desktop.storage.library import FILE, Library
from ovop_desktop.storage.media import MediaStore
from ovop_desktop.storage.schema import HEAD, examine
from ovop_desktop.storage.snapshot import snapshot

Progress = Callable[[str, int, int], None]

FORMAT = "kdesa-1"
MANIFEST = "manifest.json"
DATABASE = "library.sqlite"
NAME = re.compile(r"manifest\.json|library\.sqlite|media/[0-9a-f]{64}\.jpg")
LARGEST_PHOTO = 64 << 20
LARGEST_DATABASE = 4 << 30
LARGEST_MANIFEST = 64 << 20
MOST_ENTRIES = 400_000
BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """What is in a backup: `made` is ISO 8601 in UTC, `size` the file's bytes."""

    made: str
    revision: str
    products: int
    photos: int
    size: int = 0


def write_backup(library: Library, target: Path, progress: Progress) -> BackupInfo:
    """Write a backup beside `target`, open and check it, and let it take its place. `progress` may raise to stop.

    Raises OvopError `photo.missing` never: a photo that is gone is left out and the check of the library tells it.
    Raises as `atomic_write` does.
    """
    copy = library.folder / "backups" / ".being-written.sqlite"
    try:
        snapshot(library.folder / FILE, copy)
        photos = [digest for digest in library.media.digests() if library.media.verify(digest)]
        hashes = {DATABASE: _hash(copy)} | {f"media/{digest}.jpg": digest for digest in photos}
        info = BackupInfo(datetime.now(UTC).isoformat(timespec="seconds"), HEAD, _products(library), len(photos))
        with atomic_write(target, lambda path: _verify(path, progress)) as file:
            _fill(file, library.media, copy, info, hashes, progress)
    finally:
        copy.unlink(missing_ok=True)
    return BackupInfo(info.made, info.revision, info.products, info.photos, target.stat().st_size)


def _fill(
    file: IO[bytes], media: MediaStore, copy: Path, info: BackupInfo, hashes: dict[str, str], progress: Progress
) -> None:
    manifest = {"format": FORMAT, **asdict(info), "hashes": hashes}
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(MANIFEST, json.dumps(manifest, indent=1, sort_keys=True), zipfile.ZIP_DEFLATED)
        archive.write(copy, DATABASE, zipfile.ZIP_DEFLATED)
        digests = [name for name in hashes if name != DATABASE]
        for done, name in enumerate(digests):
            progress("backup", done, len(digests))
            archive.writestr(name, media.read(hashes[name]), zipfile.ZIP_STORED)
        progress("backup", len(digests), len(digests))


def _products(library: Library) -> int:
    counts = library.reader.counts(datetime.now(UTC).date())
    return counts.products + counts.archived


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_backup(path: Path) -> BackupInfo:
    """What a backup says is in it. Raises OvopError `backup.missing`, `.damaged`, `.foreign`, `.newer`."""
    with _opened(path) as archive:
        return _info(_manifest(archive), path)


def _opened(path: Path) -> zipfile.ZipFile:
    if not path.is_file():
        raise OvopError("backup.missing", path=str(path))
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, NotImplementedError) as problem:
        code = "backup.damaged" if _begins_as_one(path) else "backup.foreign"
        raise OvopError(code, path=str(path)) from problem
    names = [entry.filename for entry in archive.infolist()]
    strange = any(NAME.fullmatch(name) is None for name in names) or len(set(names)) != len(names)
    hidden = any(entry.flag_bits & 1 for entry in archive.infolist())
    if strange or hidden or len(names) > MOST_ENTRIES or MANIFEST not in names or DATABASE not in names:
        archive.close()
        raise OvopError("backup.foreign", path=str(path))
    return archive


def _begins_as_one(path: Path) -> bool:
    """Whether a file that is no whole zip may be what is left of one: empty, or with a zip's first bytes."""
    try:
        with path.open("rb") as file:
            return file.read(4) in {b"", b"PK\x03\x04"}
    except OSError:
        return True


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    try:
        with archive.open(MANIFEST) as source:
            raw = source.read(LARGEST_MANIFEST + 1)
        held = json.loads(raw) if len(raw) <= LARGEST_MANIFEST else None
    except (
        ValueError,
        RecursionError,
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
    ) as problem:
        raise OvopError("backup.damaged", path=str(archive.filename)) from problem
    if not isinstance(held, dict) or not _complete(held, archive):
        raise OvopError("backup.foreign", path=str(archive.filename))
    if held.get("format") != FORMAT or str(held.get("revision")) > HEAD:
        raise OvopError("backup.newer", path=str(archive.filename))
    return held


def _complete(held: dict[str, Any], archive: zipfile.ZipFile) -> bool:
    """Whether the manifest says all it must, and names exactly what the archive holds."""
    hashes = held.get("hashes")
    counted = all(isinstance(held.get(name), int) for name in ("products", "photos"))
    worded = all(isinstance(held.get(name), str) for name in ("format", "made", "revision"))
    if not isinstance(hashes, dict) or not counted or not worded:
        return False
    return {MANIFEST, *hashes} == set(archive.namelist())


def _info(manifest: dict[str, Any], path: Path) -> BackupInfo:
    made, revision = str(manifest["made"]), str(manifest["revision"])
    return BackupInfo(made, revision, int(manifest["products"]), int(manifest["photos"]), path.stat().st_size)


def _verify(path: Path, progress: Progress) -> None:
    with _opened(path) as archive:
        hashes = _manifest(archive)["hashes"]
        for done, (name, digest) in enumerate(sorted(hashes.items())):
            progress("verify", done, len(hashes))
            _stream(archive, name, digest, None)


def _stream(archive: zipfile.ZipFile, name: str, digest: str, target: IO[bytes] | None) -> None:
    most = LARGEST_DATABASE if name == DATABASE else LARGEST_PHOTO
    seen, told = 0, hashlib.sha256()
    try:
        with archive.open(name) as source:
            while block := source.read(BLOCK):
                seen += len(block)
                if seen > most:
                    raise OvopError("backup.damaged", path=str(archive.filename))
                told.update(block)
                if target is not None:
                    target.write(block)
    except (KeyError, zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError) as problem:
        raise OvopError("backup.damaged", path=str(archive.filename)) from problem
    if told.hexdigest() != digest:
        raise OvopError("backup.damaged", path=str(archive.filename))


def restore_backup(path: Path, folder: Path, progress: Progress) -> BackupInfo:
    """Bring a backup back into a new or empty folder; everything is checked before the library appears there.

    Raises OvopError as `read_backup` does, `library.exists` when the folder holds a library or anything else.
    """
    if folder.exists() and any(folder.iterdir()):
        raise OvopError("library.exists", folder=str(folder))
    with _opened(path) as archive:
        manifest = _manifest(archive)
        _verify(path, progress)
        make_folder(folder)
        for name in ("media", "cache", "backups"):
            make_folder(folder / name)
        media = MediaStore(folder)
        photos = [(name, digest) for name, digest in sorted(manifest["hashes"].items()) if name != DATABASE]
        for done, (name, digest) in enumerate(photos):
            progress("restore", done, len(photos))
            media.put(archive.read(name), digest)
        with atomic_write(folder / FILE, _examined) as file:
            _stream(archive, DATABASE, manifest["hashes"][DATABASE], file)
        sync_folder(folder)
        progress("restore", len(photos), len(photos))
        return _info(manifest, path)


def _examined(part: Path) -> None:
    examine(part)
