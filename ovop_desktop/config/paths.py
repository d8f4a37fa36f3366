"""Where things lie: what the program carries, what it keeps for this person, where a new library goes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "Katalog Desa"


@dataclass(frozen=True, slots=True)
class Paths:
    """`resources` is read only; `settings` and `logs` are this person's; `library` is where a new library goes."""

    resources: Path
    settings: Path
    logs: Path
    library: Path


def resources() -> Path:
    """The files the program carries: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def standard_paths() -> Paths:
    """The paths of this person on this machine. OVOP_HOME puts them all under one folder (tests, USB sticks)."""
    if home := os.environ.get("OVOP_HOME"):
        base = Path(home)
        return Paths(resources(), base / "settings", base / "logs", base / APP)
    return Paths(
        resources(),
        Path(platformdirs.user_config_dir(APP, appauthor=False)),
        Path(platformdirs.user_log_dir(APP, appauthor=False)),
        Path(platformdirs.user_documents_dir()) / APP,
    )
