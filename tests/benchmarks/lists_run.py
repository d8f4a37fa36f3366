"""Ours: search keystrokes and scrolling with N products; milliseconds, 95th percentile."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from measuring import p95
from PySide6.QtWidgets import QApplication

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import Paths, resources
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.catalogue.page import CataloguePage
from ovop_desktop.ui.start import desk_for, dress

WORDS = ("g", "gu", "gul", "gula", "gula s", "gula sem", "k", "ke", "ker", "kerupuk", "celuk", "minyak", "rp", "zz")


def main() -> None:
    folder = Path(sys.argv[1])
    paths = Paths(resources(), folder / "settings", folder / "logs", folder / "library")
    workshop = Workshop(paths, SettingsFile(paths.settings))
    application = QApplication(sys.argv[:1])
    dressed = dress(application, paths, workshop.settings)
    suite = workshop.open(paths.library)
    desk = desk_for(suite, dressed, workshop.settings, paths)
    page = CataloguePage(desk)
    page.resize(1146, 620)
    started = time.perf_counter()
    page.show()
    page.enter()
    application.processEvents()
    first = time.perf_counter() - started
    queries = [_timed(lambda word=word: suite.catalogue.product_ids(ProductQuery(words=word))) for word in WORDS * 3]
    typed = [_timed(lambda word=word: (page.searched(word), application.processEvents())) for word in WORDS * 3]
    page.searched("")
    application.processEvents()
    bar = page.gallery.verticalScrollBar()
    steps = [
        _timed(lambda step=step: (bar.setValue(bar.maximum() * step // 60), application.processEvents()))
        for step in range(60)
    ]
    print(
        json.dumps(
            {
                "first_ms": first * 1000,
                "query_p95_ms": p95(queries),
                "keystroke_p95_ms": p95(typed),
                "scroll_p95_ms": p95(steps),
            }
        )
    )
    page.close()
    suite.close()


def _timed(act: object) -> float:
    started = time.perf_counter()
    act()  # type: ignore[operator]
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
