"""What says "Saved" is saved, even if the power goes the next moment."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library
from tests.faults import explorer, workload
from tests.faults.images import digest_of, lay_down

Interrupt = Callable[..., subprocess.CompletedProcess[str]]


def verdict(folder: Path, saved: int) -> str:
    """What a person finds who opens the library after the power came back: "whole", "lost" or "damaged"."""
    try:
        library = Library.open(folder, Desk("1" * 12, "Joko"))
    except (OvopError, sqlite3.DatabaseError):
        return "damaged"
    try:
        with library.database.reading() as connection:
            if connection.exec_driver_sql("PRAGMA integrity_check").scalar() != "ok":
                return "damaged"
        wanted = {workload.product_id(number) for number in range(1, saved + 1)}
        products = library.reader.products(wanted)
        photos = (product.photos[0].digest for product in products.values())
        if products.keys() != wanted or not all(map(library.media.verify, photos)):
            return "lost"
    except OvopError:
        return "damaged"
    finally:
        library.close()
    return "whole"


def images(begun: Path, run: Interrupt, tmp_path: Path, count: int, synchronous: str) -> Counter[str]:
    """Record the workload once, then cut the power `count` times at random moments and look at what is left.

    What is left to the last byte as it was after another cut, with as much said to be saved, is looked at once.
    """
    log, before = tmp_path / "log", tmp_path / "before"
    shutil.copytree(begun, before)
    done = run(begun, 12, synchronous, TRACE_LOG=str(log))
    assert done.returncode == 0, done.stderr
    found: Counter[str] = Counter()
    known: dict[tuple[int, bytes], str] = {}
    recorded, chance = explorer.operations(log), random.Random(20261124)
    moments = sorted(chance.randrange(len(recorded) + 1) for _ in range(count))
    shutil.rmtree(begun)
    shutil.copytree(before, begun)
    disk, place, saved = explorer.Disk(begun), 0, 0
    for moment in moments:
        for operation in recorded[place:moment]:
            if operation.path.endswith("/SAVED"):
                saved = int(operation.data) if operation.kind == "w" else saved
            else:
                disk.do(operation)
        place = moment
        image = sorted(disk.image(chance).items())
        key = saved, digest_of(image)
        if key not in known:
            folder = tmp_path / "image"
            shutil.rmtree(folder, ignore_errors=True)
            lay_down(image, begun, folder)
            known[key] = verdict(folder, saved)
        found[known[key]] += 1
    return found


def test_no_power_cut_loses_a_product_that_was_said_to_be_saved(
    begun: Path, run_workload: Interrupt, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    count = 20_000 if pytestconfig.getoption("--heavy") else 2_000
    assert images(begun, run_workload, tmp_path, count, "FULL") == {"whole": count}


def test_the_same_search_finds_losses_when_sqlite_does_not_sync(
    begun: Path, run_workload: Interrupt, tmp_path: Path
) -> None:
    found = images(begun, run_workload, tmp_path, 200, "OFF")
    assert found["lost"] + found["damaged"] > 10


@pytest.mark.parametrize("kind", ["ENOSPC", "EIO", "CRASH", "SHORT"])
def test_a_fault_at_any_operation_loses_nothing_that_was_saved(
    kind: str, begun: Path, run_workload: Interrupt, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    stride = 1 if pytestconfig.getoption("--heavy") else 41
    at, survived = 1, 0
    while True:
        folder = tmp_path / f"{kind}-{at}"
        shutil.copytree(begun, folder)
        done = run_workload(folder, 3, FAULT_AT=str(at), FAULT_KIND=kind)
        told = (folder / "SAVED").read_text().split()
        assert verdict(folder, len(told)) == "whole", f"{kind} at operation {at}: {done.stderr[-400:]}"
        shutil.rmtree(folder)
        if done.returncode == 0:
            break
        survived += 1
        at += stride
    assert survived > 3
