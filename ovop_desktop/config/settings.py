"""What the person chose, and apart from it what the window remembers. JSON files, written whole or not at all."""

from __future__ import annotations

import getpass
import json
import logging
import os
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

CHOICES = "settings.json"
MEMORY = "memory.json"
DESK = "desk.json"

LANGUAGES = ("id", "en")
THEMES = ("system", "light", "dark")
ZOOMS = (100, 110, 125, 150, 175, 200)


@dataclass(frozen=True, slots=True)
class Settings:
    """`language` of the window, `theme` (system, light, dark), `zoom` in percent, `library` opened last, `person`."""

    language: str = "id"
    theme: str = "system"
    zoom: int = 100
    library: str = ""
    person: str = ""


class SettingsFile:
    """The person's choices in `folder`. A damaged file is put aside and the defaults are used."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self) -> Settings:
        """The choices as they were last saved; unknown or impossible ones are the defaults."""
        held = self._read(CHOICES)
        known = {field.name: held[field.name] for field in fields(Settings) if field.name in held}
        typed = {name: value for name, value in known.items() if type(value) is type(getattr(Settings(), name))}
        settings = Settings(**typed)
        return replace(
            settings,
            language=settings.language if settings.language in LANGUAGES else "id",
            theme=settings.theme if settings.theme in THEMES else "system",
            zoom=settings.zoom if settings.zoom in ZOOMS else 100,
        )

    def save(self, settings: Settings) -> None:
        """Keep the choices."""
        self._write(CHOICES, asdict(settings))

    def memory(self) -> dict[str, Any]:
        """What the window remembers: sizes, views, the last brochure. Losing it loses no one's work."""
        return self._read(MEMORY)

    def remember(self, memory: Mapping[str, Any]) -> None:
        """Keep what the window remembers."""
        self._write(MEMORY, dict(memory))

    def desk_id(self) -> str:
        """The id of this installation (12 hexadecimal digits), made the first time it is asked for."""
        held = self._read(DESK).get("id")
        if isinstance(held, str) and held:
            return held
        made = uuid.uuid4().hex[:12]
        self._write(DESK, {"id": made})
        return made

    def _read(self, name: str) -> dict[str, Any]:
        path = self._folder / name
        try:
            held = json.loads(path.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            held = None
        if isinstance(held, dict):
            return held
        if path.exists():
            path.replace(path.with_name(f"{name}.damaged"))
        return {}

    def _write(self, name: str, data: dict[str, Any]) -> None:
        """A disk that takes nothing costs a choice at the next start, never the window that is open now."""
        path = self._folder / name
        fresh = path.with_name(f"{name}.{os.getpid()}.part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with fresh.open("w", encoding="utf-8") as file:
                json.dump(data, file, ensure_ascii=False, indent=1, sort_keys=True)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except OSError as problem:
            logging.getLogger(__name__).warning("%s could not be kept: %s", name, problem)
            with suppress(OSError):
                fresh.unlink(missing_ok=True)


def person_here() -> str:
    """The name the operating system knows for who sits here, or an empty text."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""
