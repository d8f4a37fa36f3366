"""Ours: the list and the start page with N products; milliseconds, 95th percentiles, the longest stalls.

Each act is told twice: by the wall clock, and by the processor time of the window's thread (`_cpu_`), which a busy
machine does not lengthen.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from measuring import p95, resident
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication
from stalls import Stalls

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import Paths, resources
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.product import StockState
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.door import TURN
from ovop_desktop.ui.home.page import HomePage
from ovop_desktop.ui.shell.collecting import Collector
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.start import desk_for, dress

WORDS = ("g", "gu", "gul", "gula", "gula s", "gula sem", "k", "ke", "ker", "kerupuk", "celuk", "minyak", "rp", "zz")
SIZE = (1146, 620)
SCREEN = 50
NOTCH = 60
"""Pixels that one notch of a mouse wheel moves the gallery: three lines of 20."""

WRITTEN = 500
"""Products changed in one deed."""

CALM = 130
"""Looks, 2 ms apart, in which nothing was under way: the program itself waits a little before it counts."""


def main() -> None:
    sys.setswitchinterval(TURN)
    folder = Path(sys.argv[1])
    paths = Paths(resources(), folder / "settings", folder / "logs", folder / "library")
    workshop = Workshop(paths, SettingsFile(paths.settings))
    application = QApplication(sys.argv[:1])
    collector = Collector(application)
    dressed = dress(application, paths, workshop.settings)
    suite = workshop.open(paths.library)
    desk = desk_for(suite, dressed, workshop.settings, paths)
    desk.memory.put("products_view", "gallery")
    stalls = Stalls()
    home, page = HomePage(desk), CataloguePage(desk)
    bench = Bench(desk, stalls)
    told = _told("home", [bench.shown(home, "home")]) | _told("gallery", [bench.shown(page, "gallery")])
    told |= _queries(suite) | _list(page, bench)
    told |= _told("table", [bench.took("table", lambda: page.choose_view("table"))])
    told |= {"resident_mb": resident()}
    _write(page, desk, bench)
    told |= {f"stall_{doing}_ms": late for doing, late in stalls.worst.items()}
    told |= {f"stall_{doing}_cpu_ms": worked for doing, worked in stalls.worst_cpu.items()}
    told |= {"stall_ms": max(stalls.worst.values()), "stall_cpu_ms": max(stalls.worst_cpu.values())}
    print(json.dumps({name: round(value, 1) for name, value in told.items()}))
    page.close()
    home.close()
    desk.jobs.close()
    desk.thumbnails.close()
    suite.close()
    collector.end()


class Took(NamedTuple):
    """Milliseconds by the wall clock and of the processor, in the thread of the window."""

    wall: float
    cpu: float


class Bench:
    """Does things to the window as a person does, each to its painted result, and waits for what follows."""

    def __init__(self, desk: Desk, stalls: Stalls) -> None:
        self._desk, self._stalls = desk, stalls

    def shown(self, page: Page, name: str) -> Took:
        """Milliseconds to a page's first paint."""
        page.resize(*SIZE)
        return self.took(name, lambda: (page.show(), page.enter()))

    def took(self, doing: str, act: Callable[[], object]) -> Took:
        """Milliseconds until the result of an act is painted; then all that goes on behind it is waited for."""
        with self._stalls.watched(doing):
            took = _timed(act)
            ends, quiet = time.perf_counter() + 60, 0
            while quiet < CALM and time.perf_counter() < ends:
                pause = QEventLoop()
                QTimer.singleShot(2, pause.quit)
                pause.exec()
                quiet = 0 if self._desk.jobs.busy() else quiet + 1
        return took


def _queries(suite: Suite) -> dict[str, float]:
    """Of the database alone: the first screen of every word, of every filter and of every order."""
    find = suite.catalogue.product_ids
    first = find(ProductQuery(), 1)
    product = suite.catalogue.products(first)[first[0]]
    filters = [
        ProductQuery(stock=frozenset({StockState.READY})),
        ProductQuery(categories=frozenset({product.category_id or first[0]})),
        ProductQuery(villages=frozenset({product.village_id or first[0]})),
        ProductQuery(complete=True),
        ProductQuery(complete=False),
    ]
    orders = [ProductQuery(order=order, descending=down) for order in ProductOrder for down in (False, True)]
    words = [ProductQuery(words=word) for word in WORDS]
    told: dict[str, float] = {}
    for name, asked in (("word", words), ("filter", filters), ("sort", orders)):
        told |= _told(f"{name}_query", [_timed(lambda one=one: find(one, SCREEN)) for one in asked * 3])
    return told


def _list(page: CataloguePage, bench: Bench) -> dict[str, float]:
    """Typing, filtering, sorting, scrolling, choosing all."""
    plain = ProductQuery()
    typed = [bench.took("typing", lambda word=word: page.searched(word)) for word in WORDS * 3]
    bench.took("typing", lambda: page.searched(""))
    narrowed = [replace(plain, stock=frozenset({state})) for state in StockState] + [replace(plain, complete=True)]
    filtered = [bench.took("filtering", lambda one=one: page.ask(one)) for one in narrowed]
    sorted_ = [
        bench.took("sorting", lambda one=one: page.ask(replace(plain, order=one)))
        for one in (*ProductOrder, plain.order)
    ]
    bar = page.gallery.verticalScrollBar()
    bar.setValue(0)
    notches = [_timed(lambda: bar.setValue(bar.value() + NOTCH)) for _ in range(90)]
    jumps = [_timed(lambda step=step: bar.setValue(bar.maximum() * step // 60)) for step in range(60)]
    chosen = bench.took("choosing_all", page.model.tick_all)
    bench.took("choosing_none", lambda: page.model.tick_all(False))
    done = {"keystroke": typed, "filter": filtered, "sort": sorted_, "scroll": notches, "jump": jumps, "all": [chosen]}
    return {key: value for name, took in done.items() for key, value in _told(name, took).items()}


class Messenger(QObject):
    """Brings news to the window's thread, as the window does."""

    came = Signal(object)


def _write(page: CataloguePage, desk: Desk, bench: Bench) -> None:
    """Change 500 products in one deed, take it back, do it again: what the window's thread does meanwhile."""
    messenger, suite = Messenger(), desk.suite
    messenger.came.connect(page.heard)
    leave = suite.feed.subscribe(messenger.came.emit)
    held = suite.catalogue.products(suite.catalogue.product_ids(ProductQuery(), WRITTEN)).values()
    codes = {"": "1513.11", "1513.11": ""}  # another one each time it is run
    changes = [Change(one, replace(one, hs_code=codes[one.hs_code])) for one in held]
    deed = Deed.of("products.changed", count=WRITTEN, fields="hs_code", name="x")
    bench.took("writing", lambda: desk.jobs.start(suite.editor.writing(ChangeSet.of(deed, changes)), lambda _: None))
    bench.took("taking_back", desk.undo.undo)
    bench.took("doing_again", desk.undo.redo)
    leave()


def _told(name: str, took: list[Took]) -> dict[str, float]:
    """The 95th percentile, by both clocks; of a single act, the act."""
    much = "_p95" if len(took) > 1 else ""
    return {
        f"{name}{much}_ms": p95([one.wall for one in took]),
        f"{name}_cpu{much}_ms": p95([one.cpu for one in took]),
    }


def _timed(act: Callable[[], object]) -> Took:
    """Milliseconds of an act until it is painted."""
    wall, cpu = time.perf_counter(), time.thread_time()
    act()
    QApplication.processEvents()
    return Took((time.perf_counter() - wall) * 1000, (time.thread_time() - cpu) * 1000)


if __name__ == "__main__":
    main()
