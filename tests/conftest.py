"""What many tests start from: a workshop on an empty machine, an empty library, and the sample catalogue."""

from __future__ import annotations

import gc
import json
import math
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import Paths, resources
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet

TODAY = date(2026, 11, 24)
"""The day every library of the tests lives on."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--heavy", action="store_true", help="ten times the power cuts, a fault at every operation, new examples"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Properties are tried with the same examples in every run, and with new ones under --heavy (`make faults`).

    A check that goes red on a machine where nothing changed teaches people to press "again".
    """
    settings.register_profile("steady", derandomize=True, deadline=None)
    settings.register_profile("wandering", deadline=None)
    settings.load_profile("wandering" if config.getoption("--heavy") else "steady")


def pytest_collection_finish() -> None:
    """What was collected stays to the end: Python need not look through it again and again."""
    gc.collect()
    gc.freeze()


def workshop_in(home: Path) -> Workshop:
    paths = Paths(resources(), home / "settings", home / "logs", home / "Katalog Desa")
    return Workshop(paths, SettingsFile(paths.settings), lambda: TODAY)


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """A machine on which the program was never started, on 24 November 2026."""
    return workshop_in(tmp_path)


@pytest.fixture
def suite(workshop: Workshop) -> Iterator[Suite]:
    """An empty library."""
    opened = workshop.create(workshop.paths.library)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sample_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a closed library with the sample catalogue. Never write into it: copy it, with its symlinks.

    All copies keep the pictures they cut in one cache: what one test has cut, the next finds.
    """
    workshop = workshop_in(tmp_path_factory.mktemp("sample"))
    opened = workshop.create(workshop.paths.library)
    opened.samples.install()(Quiet())
    opened.close()
    cache = workshop.paths.library / "cache"
    cache.symlink_to(cache.rename(tmp_path_factory.mktemp("cache") / "pictures"))
    return workshop.paths.library


@pytest.fixture
def sample_suite(workshop: Workshop, sample_library: Path) -> Iterator[Suite]:
    """A library of one's own with the sample catalogue."""
    shutil.copytree(sample_library, workshop.paths.library, symlinks=True)
    opened = workshop.open(workshop.paths.library)
    yield opened
    opened.close()


Octagon = Callable[..., list[list[float]]]


@pytest.fixture(scope="session")
def octagon() -> Octagon:
    """An invented outline: eight corners round a point, closed, `radius` degrees wide; degrees east come first."""

    def made(east: float, north: float, radius: float = 0.25) -> list[list[float]]:
        turns = (math.pi / 8 + corner * math.pi / 4 for corner in (*range(8), 0))
        return [[round(east + radius * math.cos(one), 5), round(north + radius * math.sin(one), 5)] for one in turns]

    return made


@pytest.fixture
def map_file(tmp_path: Path) -> Callable[..., Path]:
    """Writes a GeoJSON file of pieces (facts, rings), with facts of the whole file, and gives its path."""

    def made(
        *pieces: tuple[dict[str, object], list[list[list[float]]]], name: str = "batas.geojson", **of: object
    ) -> Path:
        features = [
            {"type": "Feature", "properties": facts, "geometry": {"type": "Polygon", "coordinates": rings}}
            for facts, rings in pieces
        ]
        path = tmp_path / name
        path.write_text(json.dumps({"type": "FeatureCollection", **of, "features": features}), "utf-8")
        return path

    return made
