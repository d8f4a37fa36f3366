"""Undo and redo from the window: small deeds at once, large ones as a job that may be stopped, none of them a stall."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product, StockState
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job


def _made(desk: Desk, count: int) -> list[Product]:
    """Products added as one deed."""
    catalogue = desk.suite.catalogue
    (one,) = catalogue.products(catalogue.product_ids(ProductQuery(), 1)).values()
    made = [replace(one, id=new_id(), stock=StockState.LIMITED) for _ in range(count)]
    desk.suite.editor.apply(ChangeSet.of(Deed.of("products.added", count=count), [Change(None, each) for each in made]))
    return made


@pytest.fixture
def limited() -> ProductQuery:
    return ProductQuery(stock=frozenset({StockState.LIMITED}))


def test_a_small_deed_is_taken_back_and_done_again_at_once(desk: Desk, limited: ProductQuery) -> None:
    before = desk.suite.catalogue.count(limited)
    _made(desk, 3)
    desk.undo.undo()
    assert desk.suite.catalogue.count(limited) == before
    desk.undo.redo()
    assert desk.suite.catalogue.count(limited) == before + 3


def test_a_large_deed_is_taken_back_off_the_windows_thread_and_then_told(
    desk: Desk, limited: ProductQuery, qtbot: QtBot
) -> None:
    before = desk.suite.catalogue.count(limited)
    _made(desk, 60)
    with qtbot.waitSignal(desk.undo.undone) as told:
        desk.undo.undo()
        assert desk.undo.is_busy()
        desk.undo.undo()
    assert told.args[0].code == "products.added"
    assert not desk.undo.is_busy()
    assert desk.suite.catalogue.count(limited) == before
    with qtbot.waitSignal(desk.undo.redone):
        desk.undo.redo()
    assert desk.suite.catalogue.count(limited) == before + 60


def test_a_large_undo_that_is_stopped_takes_nothing_back(desk: Desk, limited: ProductQuery, qtbot: QtBot) -> None:
    before = desk.suite.catalogue.count(limited)
    _made(desk, 60)

    def stop(job: Job, *_step: object) -> None:
        desk.jobs.cancel(job)

    desk.jobs.stepped.connect(stop, Qt.ConnectionType.DirectConnection)
    desk.undo.undo()
    qtbot.waitUntil(lambda: not desk.undo.is_busy())
    desk.jobs.stepped.disconnect(stop)
    assert desk.suite.catalogue.count(limited) == before + 60
    with qtbot.waitSignal(desk.undo.undone):
        desk.undo.undo()
    assert desk.suite.catalogue.count(limited) == before


def test_the_window_never_waits_for_a_large_undo(desk: Desk, qtbot: QtBot) -> None:
    _made(desk, 500)
    worst = _worst_turn(desk.undo.undo, lambda: not desk.undo.is_busy(), qtbot)
    assert worst < 0.1


def _worst_turn(act: Callable[[], object], over: Callable[[], bool], qtbot: QtBot) -> float:
    """The most processor time this thread took between two turns of its loop."""
    turns = [time.thread_time()]
    watch = QTimer(interval=0)
    watch.timeout.connect(lambda: turns.append(time.thread_time()))
    watch.start()
    act()
    qtbot.waitUntil(over, timeout=60_000)
    watch.stop()
    return max(later - sooner for sooner, later in pairwise(turns))
