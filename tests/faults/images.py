"""What a power cut left, told apart and laid down as files."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path


def digest_of(image: list[tuple[str, bytes | None]]) -> bytes:
    """What tells one image from another: names, and the bytes of files."""
    told = blake2b()
    for path, data in image:
        told.update(f"{path}\0{-1 if data is None else len(data)}\0".encode())
        told.update(data or b"")
    return told.digest()


def lay_down(image: list[tuple[str, bytes | None]], begun: Path, folder: Path) -> None:
    """Write an image of the library `begun` into a new folder."""
    folder.mkdir()
    for path, data in image:
        target = folder / Path(path).relative_to(begun)
        if data is None:
            target.mkdir(parents=True, exist_ok=True)
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
