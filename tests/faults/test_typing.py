"""Someone types; then the program is killed, the disk is full, the stick is pulled, another window is opened."""

from __future__ import annotations

import json
import os
import queue
import random
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import Paths, resources
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite

ROOT = Path(__file__).parents[2]
LETTERS = "abcdefghijklmnopqrstuvwxyz "
ONE_SECOND = 1.0
Line = dict[str, Any]


class Running:
    """A program that is typed into, and what it tells."""

    def __init__(self, home: Path, **environment: str) -> None:
        self.stop = home / "STOP"
        inherited = {**os.environ, "OVOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **environment}
        self._complaints = home / "stderr"
        with self._complaints.open("ab") as complaints:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.faults.typist", self.stop],
                cwd=ROOT,
                env=inherited,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
            )
        self._told: queue.Queue[Line | None] = queue.Queue()
        self.lines: list[Line] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith("}\n"):  # the one that was being told when it was killed may be cut
                self._told.put(json.loads(line))
        self._told.put(None)

    def until(self, meets: Callable[[Line], bool]) -> Line:
        """Follow what is told up to the first line that meets a wish."""
        while True:
            line = self._told.get(timeout=90)
            assert line is not None, f"ended after {self.lines[-3:]}: {self._complaints.read_text()[-2000:]}"
            self.lines.append(line)
            if meets(line):
                return line

    def until_told(self, what: str) -> Line:
        """Follow to the first line of a kind."""
        return self.until(lambda line: bool(line["what"] == what))

    def typed(self, letters: int) -> None:
        """Wait for so many letters more."""
        first = next((line["length"] for line in reversed(self.lines) if line["what"] == "typed"), 0)
        self.until(lambda line: line["what"] == "typed" and line["length"] >= first + letters)

    def kill(self) -> None:
        """As `kill -9` does; then take up what was told until then."""
        self._process.kill()
        self._process.wait(30)
        while (line := self._told.get(timeout=30)) is not None:
            self.lines.append(line)

    def finish(self) -> Line:
        """Let go of the keys, save and close."""
        self.stop.touch()
        ended = self.until_told("ended")
        assert self._process.wait(60) == 0
        self.stop.unlink()
        return ended

    def finished(self) -> int:
        """How it ended by itself."""
        return self._process.wait(60)

    def last(self, what: str) -> int:
        """The letters that stood in the field at the last line of a kind; 0 when there was none."""
        return next((int(line["length"]) for line in reversed(self.lines) if line["what"] == what), 0)

    def seconds_of_typing_after(self, length: int) -> float:
        """How long one had typed, when it ended, since the first letter behind `length`."""
        moments = [line["at"] for line in self.lines if line["what"] == "typed" and line["length"] > length]
        return float(moments[-1] - moments[0]) if moments else 0.0

    def end(self) -> None:
        """Whatever happens, it does not stay."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait(30)
        self._reader.join(30)
        if self._process.stdout is not None:
            self._process.stdout.close()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A machine with a library that holds one product."""
    suite = _workshop(tmp_path).create(_workshop(tmp_path).paths.library)
    suite.records.add_product(LocalizedText("Gula Semut"))
    suite.close()
    return tmp_path


def _workshop(home: Path) -> Workshop:
    return Workshop(
        Paths(resources(), home / "settings", home / "logs", home / "Katalog Desa"), SettingsFile(home / "settings")
    )


def opened(home: Path) -> Suite:
    return _workshop(home).open(home / "Katalog Desa")


def story(suite: Suite) -> str:
    (one,) = suite.catalogue.product_ids(ProductQuery())
    product = suite.catalogue.product(one)
    assert isinstance(product, Product)
    return product.story.id


def typed(length: int) -> str:
    """What stands in the field after so many letters."""
    return (LETTERS * (length // len(LETTERS) + 1))[:length]


@pytest.fixture
def run(home: Path) -> Iterator[Callable[..., Running]]:
    """Start a program on the machine; every one is ended with the test."""
    started: list[Running] = []

    def begin(**environment: str) -> Running:
        started.append(Running(home, **environment))
        return started[-1]

    yield begin
    for one in started:
        one.end()


@pytest.fixture
def faulty(home: Path, shim: Path, run: Callable[..., Running]) -> Callable[[str], tuple[Running, Path]]:
    """Start a program whose library's disk fails in some way for as long as a file exists."""

    def begin(kind: str) -> tuple[Running, Path]:
        switch = home / "FAULT"
        program = run(
            LD_PRELOAD=str(shim), TRACE_ROOT=str(home / "Katalog Desa"), FAULT_WHILE=str(switch), FAULT_KIND=kind
        )
        return program, switch

    return begin


def rounds(pytestconfig: pytest.Config, few: int, many: int) -> int:
    return many if pytestconfig.getoption("--heavy") else few


def test_a_kill_while_someone_types_loses_a_second_of_typing_at_most(
    home: Path, run: Callable[..., Running], pytestconfig: pytest.Config
) -> None:
    """Nobody rests between the keys, and what the window called saved is saved."""
    chance, before = random.Random(20261124), 0
    for _ in range(rounds(pytestconfig, 2, 40)):
        program = run()
        ready = program.until_told("ready")
        assert ready["length"] == before
        assert ready["waiting"] == []
        program.typed(chance.randint(25, 70))
        program.kill()
        suite = opened(home)
        kept = story(suite)
        suite.close()
        assert kept == typed(len(kept))
        assert len(kept) >= program.last("saved")
        assert program.seconds_of_typing_after(len(kept)) <= ONE_SECOND
        before = len(kept)
    assert before > 20


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Each way a disk may refuse in `make faults`, the full one in every run."""
    if "kind" in metafunc.fixturenames:
        heavy = metafunc.config.getoption("--heavy")
        metafunc.parametrize("kind", ["ENOSPC", "EIO", "FSYNC", "EROFS"] if heavy else ["ENOSPC"])


def test_what_is_typed_while_the_disk_refuses_stays_in_the_form_and_is_saved_when_it_takes_it_again(
    kind: str, home: Path, faulty: Callable[[str], tuple[Running, Path]]
) -> None:
    """Disk full (4), sync fails (5), read-only (6), stick pulled and put back (14)."""
    program, switch = faulty(kind)
    program.until_told("ready")
    program.typed(25)
    switch.touch()
    told = program.until_told("failed")
    assert told["code"] in {"disk.full", "library.io", "library.readonly"}
    before = program.last("typed")
    program.typed(25)
    switch.unlink()
    program.until_told("saved")
    ended = program.finish()
    assert ended["whole"]
    suite = opened(home)
    assert story(suite) == typed(ended["length"])
    assert suite.unsaved.names() == ()
    assert len(story(suite)) > before
    suite.close()


def test_the_first_change_on_a_full_disk_is_saved_in_the_room_that_was_kept_and_the_window_says_so(
    home: Path, shim: Path, run: Callable[..., Running]
) -> None:
    """Full for as long as the room is kept: what is typed goes on being saved (4)."""
    library = home / "Katalog Desa"
    reserve = library / "library.reserve"
    program = run(LD_PRELOAD=str(shim), TRACE_ROOT=str(library), FAULT_WHILE=str(reserve), FAULT_KIND="FULL")
    program.until_told("tight")
    program.until_told("saved")
    assert not reserve.exists()
    assert not [line for line in program.lines if line["what"] == "failed"]
    ended = program.finish()
    assert ended["whole"]
    assert ended["trouble"].startswith("Disk penuh; perubahan terakhir tersimpan")
    suite = opened(home)
    assert story(suite) == typed(ended["length"])
    suite.close()


def test_a_stick_that_is_pulled_and_a_program_killed_lose_a_second_at_most(
    home: Path, faulty: Callable[[str], tuple[Running, Path]]
) -> None:
    """What the stick refuses is kept in the settings' folder and offered at the next start."""
    program, switch = faulty("EIO")
    program.until_told("ready")
    program.typed(20)
    switch.touch()
    program.until_told("failed")
    program.typed(40)
    program.kill()
    switch.unlink()
    suite = opened(home)
    saved = story(suite)
    assert len(saved) >= program.last("saved")
    assert suite.unsaved.names() == ("Gula Semut",)
    assert suite.unsaved.bring_back() == 1
    kept = story(suite)
    suite.close()
    assert kept == typed(len(kept))
    assert len(kept) > len(saved)
    assert program.seconds_of_typing_after(len(kept)) <= ONE_SECOND


def test_a_second_program_brings_the_first_to_the_front_and_opens_what_a_killed_one_left(
    home: Path, run: Callable[..., Running], pytestconfig: pytest.Config
) -> None:
    """Never two writers: the second one ends, and after a kill the next one has the library."""
    kept = 0
    for _ in range(rounds(pytestconfig, 2, 100)):
        first = run()
        assert first.until_told("ready")["length"] >= kept
        assert run().finished() == 0
        first.until_told("forward")
        first.typed(10)
        first.until_told("saved")
        first.kill()
        kept = first.last("saved")
    ended = run().finish()
    suite = opened(home)
    assert story(suite) == typed(ended["length"])
    assert len(story(suite)) >= kept
    suite.close()


def test_what_is_typed_on_a_disk_that_cannot_be_written_is_offered_where_it_can(
    home: Path, faulty: Callable[[str], tuple[Running, Path]]
) -> None:
    """Opened to look at (6): the catalogue stays as it is to the last byte."""
    before = (home / "Katalog Desa" / "library.sqlite").read_bytes()
    (home / "FAULT").touch()
    program, switch = faulty("EROFS")
    program.until_told("ready")
    assert program.until_told("failed")["code"] == "library.readonly"
    program.typed(40)
    program.kill()
    switch.unlink()
    assert (home / "Katalog Desa" / "library.sqlite").read_bytes() == before
    suite = opened(home)
    assert suite.unsaved.bring_back() == 1
    kept = story(suite)
    suite.close()
    assert kept == typed(len(kept))
    assert program.seconds_of_typing_after(len(kept)) <= ONE_SECOND
