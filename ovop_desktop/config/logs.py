"""The log: what went wrong, for whoever helps; no names, numbers or texts of the catalogue in it."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE = "katalog-desa.log"


def start_log(folder: Path) -> Path:
    """Write warnings and errors to a file of at most 3 x 512 KB and return its path; a folder may refuse."""
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=512 * 1024, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return path
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    return path
