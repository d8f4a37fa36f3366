"""Ours: an option of a catalogue is changed again and again; how long until the page in view is a picture again."""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from catalogue_run import opened
from measuring import p95

from ovop_desktop.domain.edition import BrochurePlan, Grouping
from ovop_desktop.services.tasks import Quiet

SCALE = 1.2
"""Pixels to a point: a page as it is shown on a screen of 1366 x 768."""

PAGE = 5
"""In view: a page of products."""

CHANGES = 40


def main() -> None:
    """Change the plan's options in turn and print the milliseconds of processor time, and of the clock."""
    suite = opened(Path(sys.argv[1]))
    brochures = suite.brochures
    plan = BrochurePlan(grouping=Grouping.CATEGORY, per_page=6)
    offered = brochures.info(plan.template)
    options = [
        {"theme": offered.themes[1]},
        {"prices": False},
        {"per_page": 4},
        {"stories": False},
        {"qr": False},
        {"languages": ("id", "en")},
        {"certificate_numbers": not plan.certificate_numbers},
        {"paper": "A5"},
    ]
    worked, waited = [], []
    gc.disable()  # as while there is a window (ui/shell/collecting.py)
    for change in islice(cycle([{}, *options]), CHANGES + 1):
        began, clock = time.process_time(), time.monotonic()
        layout = brochures.lay_out(replace(plan, **change))(Quiet())
        brochures.page_image(layout, PAGE, SCALE)
        worked.append((time.process_time() - began) * 1000)
        waited.append((time.monotonic() - clock) * 1000)
    suite.close()
    told = {
        "first": worked[0],
        "median": statistics.median(worked[1:]),
        "p95": p95(worked[1:]),
        "p95_clock": p95(waited[1:]),
    }
    print(json.dumps({key: round(value, 1) for key, value in told.items()}))


if __name__ == "__main__":
    main()
