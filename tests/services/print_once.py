"""Run by a test in a process of its own: prints every template of a library and says what each file's bytes come to.

Arguments: the library's folder, the day it is, and a folder for the files.
"""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import Paths, resources
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.brochures import Form
from ovop_desktop.services.tasks import Quiet


def main() -> None:
    """Write a JSON object: the SHA-256 of each template's file, by its name."""
    library, today, out = Path(sys.argv[1]), date.fromisoformat(sys.argv[2]), Path(sys.argv[3])
    paths = Paths(resources(), out / "settings", out / "logs", library)
    suite = Workshop(paths, SettingsFile(paths.settings), lambda: today).open(library)
    ids = tuple(suite.catalogue.product_ids(ProductQuery())[:1])
    found: dict[str, str] = {}
    for at, info in enumerate(suite.brochures.templates()):
        plan = replace(BrochurePlan(selection=Selection(ids)), languages=("id", "en"))
        target = out / f"{info.id}.pdf"
        edition = ("shop", "screen", "shop-x1a")[at % 3]
        suite.brochures.export(
            suite.brochures.fitting(plan, info.id),
            target,
            Form(edition, condition=("fogra39", "fogra29", "tr006")[at % 9 // 3]),
        )(Quiet())
        found[info.id] = hashlib.sha256(target.read_bytes()).hexdigest()
    suite.close()
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main()
