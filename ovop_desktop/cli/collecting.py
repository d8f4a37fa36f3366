"""Garbage while a command runs: it ends soon, and what it makes are frozen records without cycles."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager

NEW = 50_000
"""Objects that must have been made before Python looks for cycles; its own 700 cost a tenth of printing a catalogue."""

SELDOM = 1_000
"""Looks at what is new before the next at what is older: a long layout lives until its file is written."""


@contextmanager
def collected_seldom() -> Iterator[None]:
    """Look for cycles seldom; afterwards as often as before, and not at all when the process ends."""
    before = gc.get_threshold()
    gc.set_threshold(NEW, SELDOM, before[2])
    atexit.register(gc.freeze)
    try:
        yield
    finally:
        gc.set_threshold(*before)
