"""Is there a screen to open a window on?"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def display_found(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be opened: always on Windows and macOS; elsewhere a Wayland or X11 server must answer.

    A Qt platform chosen by hand (QT_QPA_PLATFORM) is taken at its word.
    """
    if not platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return True
    if wayland := environment.get("WAYLAND_DISPLAY"):
        folder = Path(environment.get("XDG_RUNTIME_DIR", "/nonexistent"))
        return (folder / wayland).exists()
    return _x_answers(environment.get("DISPLAY", ""))


def _x_answers(display: str) -> bool:
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not number.isdigit():
        return False
    if host not in {"", "unix"}:
        try:
            socket.create_connection((host, 6000 + int(number)), timeout=1).close()
        except OSError:
            return False
        return True
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            try:
                line.connect(address)
            except OSError:
                continue
            return True
    return False
