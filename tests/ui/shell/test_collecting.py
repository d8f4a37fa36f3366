"""Garbage is collected on the window's thread only."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ovop_desktop.ui.shell.collecting import Collector
from ovop_desktop.ui.shell.jobs import Jobs

DIED: list[int] = []


class Mortal:
    """A thing in a cycle with itself, like a widget whose button calls it."""

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        DIED.append(threading.get_ident())


@pytest.fixture
def collector() -> Iterator[Collector]:
    DIED.clear()
    gc.enable()
    made = Collector()
    yield made
    made.end()
    gc.disable()


def test_what_a_worker_throws_away_dies_on_the_window_s_thread(collector: Collector, qtbot: QtBot) -> None:
    jobs = Jobs()
    jobs.start(lambda _steps: [Mortal() and [[]] for _ in range(5_000)] and None, lambda _: None)
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=10_000)
    assert DIED == []
    collector.collect()
    assert len(DIED) == 5_000
    assert set(DIED) == {threading.get_ident()}
    jobs.close()


def test_it_collects_by_itself_while_events_are_handled(collector: Collector, qtbot: QtBot) -> None:
    kept = [Mortal() for _ in range(2_000)]
    kept.clear()
    qtbot.waitUntil(lambda: len(DIED) == 2_000, timeout=5_000)


def test_when_the_window_is_gone_python_collects_again() -> None:
    gc.enable()
    made = Collector()
    assert not gc.isenabled()
    made.end()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
