"""Whatever interrupts whatever deed: afterwards it is done, or it never began."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import workshop_in
from tests.faults import explorer
from tests.faults.deeds import DEEDS, MIGRATION, contents, prepare
from tests.faults.images import digest_of, lay_down

ROOT = Path(__file__).parents[2]
RELEASED = ROOT / "tests" / "fixtures" / "libraries"
OLDER = sorted(path.name for path in RELEASED.iterdir())[:-1]
Contents = dict[str, list[str]]
POINTS = {"CRASH": 2, "SHORT": 1, "ENOSPC": 1, "EIO": 0, "FSYNC": 1}
"""At how many operations each deed is interrupted in each way in every run; `make faults` does it at all of them."""


class Doer:
    """Does a deed in a copy of the prepared library, and interrupts it."""

    def __init__(self, prepared: Path, scratch: Path, process: subprocess.Popen[str]) -> None:
        self.library = scratch / "Katalog Desa"
        self._prepared, self._scratch, self._process = prepared, scratch, process
        self._known: dict[bytes, Contents] = {}

    def of(self, prepared: Path) -> Doer:
        """The same in another library."""
        return Doer(prepared, self._scratch, self._process)

    def do(self, deed: str, kind: str = "", at: int = -1, log: Path | None = None) -> tuple[int, int]:
        """How it ended, as `deed_runner` tells it, and after how many operations."""
        self.restore()
        job = {"home": self._scratch, "brought": self._prepared / "foto", "deed": deed, "log": log or ""}
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({**job, "at": at, "kind": kind}, default=str) + "\n")
        self._process.stdin.flush()
        told = json.loads(self._process.stdout.readline())
        return told["code"], told["operations"]

    def found(self, folder: Path) -> Contents:
        """What a person finds in a library that was left so; what was found to the last byte before is known."""
        files = (path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != "SAVED")
        key = digest_of([(str(path.relative_to(folder)), path.read_bytes()) for path in files])
        if key not in self._known:
            self._known[key] = contents(folder)
        return self._known[key]

    def restore(self) -> None:
        """The library as it was prepared."""
        shutil.rmtree(self.library, ignore_errors=True)
        shutil.copytree(self._prepared / "Katalog Desa", self.library)

    @property
    def saved(self) -> bool:
        """Whether the person was told."""
        return bool((self.library / "SAVED").read_bytes())


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A machine with a closed library in which every deed can be done."""
    home = tmp_path_factory.mktemp("prepared")
    suite = workshop_in(home).create(home / "Katalog Desa")
    prepare(suite, home / "foto")
    suite.close()
    (home / "Katalog Desa" / "SAVED").touch()
    return home


@pytest.fixture(scope="module")
def before(prepared: Path) -> Contents:
    return contents(prepared / "Katalog Desa")


@pytest.fixture(scope="module")
def doer(prepared: Path, shim: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Doer]:
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.deed_runner"],
        cwd=ROOT,
        env={**os.environ, "LD_PRELOAD": str(shim)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Doer(prepared, tmp_path_factory.mktemp("scratch"), process)
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture
def heavy(pytestconfig: pytest.Config) -> bool:
    return bool(pytestconfig.getoption("--heavy"))


def points(deed: str, kind: str, count: int, *, every: bool) -> list[int]:
    """At which of its operations a deed is interrupted."""
    numbers = range(1, count + 1)
    return list(numbers) if every else random.Random(deed + kind).sample(numbers, POINTS[kind])


@pytest.mark.parametrize("deed", DEEDS)
def test_an_interrupted_deed_is_done_or_never_began(
    deed: str, doer: Doer, before: Contents, tmp_path: Path, heavy: bool
) -> None:
    """Killed or cut short at an operation (1, 3), disk full (4), sync refused (5), stick pulled, the power cut (2)."""
    log = tmp_path / "log"
    code, count = doer.do(deed, log=log)
    assert (code, doer.saved) == (0, True)
    assert count > 5
    after = doer.found(doer.library)
    assert after != before
    for kind in ("CRASH", "SHORT"):
        for at in points(deed, kind, count, every=heavy):
            code, _count = doer.do(deed, kind, at)
            assert code == 137
            found = doer.found(doer.library)
            assert found == after or (found == before and not doer.saved), f"{kind} at operation {at}"
    refused = 0
    for kind in ("ENOSPC", "EIO", "FSYNC"):
        for at in points(deed, kind, count, every=heavy):
            code, _count = doer.do(deed, kind, at)
            assert code in {0, 3}, f"{kind} at operation {at}"
            assert doer.found(doer.library) == after, f"{kind} at operation {at}"
            refused += code == 3
    assert refused
    cut_power(deed, doer, (before, after), log, 500 if heavy else 12, tmp_path / "image")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """The oldest format in every run, each of them in `make faults`."""
    if "revision" in metafunc.fixturenames:
        metafunc.parametrize("revision", OLDER if metafunc.config.getoption("--heavy") else OLDER[:1])


def test_an_interrupted_migration_ends_at_the_next_start(
    revision: str, doer: Doer, tmp_path: Path, heavy: bool
) -> None:
    (tmp_path / "older").mkdir()
    shutil.copytree(RELEASED / revision, tmp_path / "older" / "Katalog Desa")
    (tmp_path / "older" / "Katalog Desa" / "SAVED").touch()
    doer, log = doer.of(tmp_path / "older"), tmp_path / "log"
    code, count = doer.do(MIGRATION, log=log)
    assert (code, doer.saved) == (0, True)
    after = contents(doer.library)
    for kind in POINTS:
        for at in points(revision, kind, count, every=heavy):
            code, _count = doer.do(MIGRATION, kind, at)
            assert code in {"CRASH": {137}, "SHORT": {137}}.get(kind, {0, 3}), f"{kind} at operation {at}"
            assert contents(doer.library) == after, f"{kind} at operation {at}"
    cut_power(revision, doer, (after, after), log, 500 if heavy else 6, tmp_path / "image")


def cut_power(deed: str, doer: Doer, known: tuple[Contents, Contents], log: Path, count: int, folder: Path) -> None:
    """What a power cut may leave of the deed, `count` times."""
    before, after = known
    doer.restore()
    recorded, chance = explorer.operations(log), random.Random(deed)
    disk, place, saved = explorer.Disk(doer.library), 0, False
    for moment in sorted(chance.randrange(len(recorded) + 1) for _ in range(count)):
        for operation in recorded[place:moment]:
            if operation.path.endswith("/SAVED"):
                saved = True
            else:
                disk.do(operation)
        place = moment
        shutil.rmtree(folder, ignore_errors=True)
        lay_down(sorted(disk.image(chance).items()), doer.library, folder)
        found = doer.found(folder)
        assert found == after or (found == before and not saved), f"power cut at operation {moment}"
