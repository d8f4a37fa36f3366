"""Ours: a catalogue of N products with photos, written as a user's export is; cold or with the photos cached."""

from __future__ import annotations

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.cli.collecting import collected_seldom
from ovop_desktop.config.paths import Paths, resources
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.edition import BrochurePlan, Grouping
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet


def prepare(folder: Path, count: int) -> None:
    """Make a library of `count` products: the sample's, again and again."""
    suite = opened(folder, make=True)
    suite.samples.install()(Quiet())
    models = list(suite.catalogue.products(suite.catalogue.product_ids(ProductQuery())).values())
    changes = [Change(None, replace(models[place % len(models)], id=new_id())) for place in range(count - len(models))]
    suite.editor.apply(ChangeSet.of(Deed.of("products.added", count=len(changes)), changes))
    suite.close()


def opened(folder: Path, *, make: bool = False) -> Suite:
    paths = Paths(resources(), folder / "settings", folder / "logs", folder / "library")
    workshop = Workshop(paths, SettingsFile(paths.settings))
    return workshop.create(paths.library) if make else workshop.open(paths.library)


def main() -> None:
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    if len(sys.argv) > 3:
        prepare(folder, int(sys.argv[3]))
        return
    started = time.process_time()
    with collected_seldom():  # as a command is
        suite = opened(folder)
        plan = BrochurePlan(grouping=Grouping.CATEGORY, per_page=6)
        made = suite.brochures.export(plan, target)(Quiet())
        suite.close()
    print(json.dumps({"pages": made.pages, "bytes": made.size, "cpu": time.process_time() - started}))


if __name__ == "__main__":
    main()
