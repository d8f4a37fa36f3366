"""Bytes of the library file are not what was written: it is told, in words, and what is not told is whole."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.storage.library import FILE
from tests.conftest import workshop_in
from tests.faults.deeds import one, prepare, rows

SECTOR, PAGE = 512, 4096
JOURNAL = {"journal", "journal_change"}
"""Tables whose rows carry no hash of their own."""


def damaged(raw: bytes, chance: random.Random) -> bytes:
    """A bit flipped, a sector emptied or overwritten, the end cut off, or two pages in each other's place."""
    found, at = bytearray(raw), chance.randrange(100, len(raw) - PAGE)
    start = at // SECTOR * SECTOR
    match chance.choice(("flip", "empty", "noise", "cut", "swap")):
        case "flip":
            found[at] ^= 1 << chance.randrange(8)
        case "empty":
            found[start : start + SECTOR] = bytes(SECTOR)
        case "noise":
            found[start : start + SECTOR] = chance.randbytes(SECTOR)
        case "cut":
            del found[at:]
        case _:
            one_page, other = (slice(n * PAGE, n * PAGE + PAGE) for n in chance.sample(range(1, len(raw) // PAGE), 2))
            found[one_page], found[other] = found[other], found[one_page]
    return bytes(found)


def opened_and_checked(home: Path) -> Suite | str:
    """The library when it says that it is whole, otherwise what is said."""
    try:
        suite = workshop_in(home).open(home / "Katalog Desa")
    except OvopError as problem:
        return problem.code
    try:
        problems = suite.upkeep.check()(Quiet()).problems
    except OvopError as problem:
        suite.close()
        return problem.code
    if problems:
        suite.close()
        return problems[0].code
    return suite


def test_a_damaged_library_is_told_and_what_is_called_whole_holds_every_record(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    suite = workshop_in(tmp_path / "whole").create(tmp_path / "whole" / "Katalog Desa")
    prepare(suite, tmp_path / "foto")
    suite.close()
    file = tmp_path / "whole" / "Katalog Desa" / FILE
    raw, before = file.read_bytes(), rows(file)
    found: Counter[str] = Counter()
    for number in range(1_000 if pytestconfig.getoption("--heavy") else 80):
        home = tmp_path / "damaged"
        shutil.rmtree(home, ignore_errors=True)
        shutil.copytree(tmp_path / "whole", home)
        (home / "Katalog Desa" / FILE).write_bytes(damaged(raw, random.Random(number)))
        looked = opened_and_checked(home)
        if isinstance(looked, str):
            found[looked] += 1
            continue
        found["whole"] += 1
        kept = rows(home / "Katalog Desa" / FILE)
        assert {table for table in before if kept[table] != before[table]} <= JOURNAL, f"damage {number} was not seen"
        product = one(looked, 2)
        looked.records.save(product, replace(product, hs_code="170290"))
        looked.close()
    assert set(found) <= {"whole", "library.damaged", "library.newer", "library.foreign", *PROBLEMS}, found
    assert found["library.damaged"] > 5
    assert found["whole"] > 5


PROBLEMS = {"database.damaged", "database.reference", "record.damaged", "listing.stale", "photo.missing"}
