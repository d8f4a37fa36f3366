"""Garbage while a command runs: it ends soon, and what it makes are frozen records without cycles."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

NEW = 50_000
"""Objects that must have been made before Python looks for cycles; its own 700 cost a tenth of printing a catalogue."""


@contextmanager
def collected_seldom() -> Iterator[None]:
    """Look for cycles seldom; afterwards as often as before."""
    before = gc.get_threshold()
    gc.set_threshold(NEW, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
