"""A library that is interrupted: compiled shim, recorded workload."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library

HERE = Path(__file__).parent
Interrupt = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The preloaded library that writes down file operations; without a C compiler the test fails and says so."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        pytest.fail("the power-cut tests need a C compiler; tools/setup.sh test installs one on Debian")
    target = tmp_path_factory.mktemp("shim") / "shim.so"
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", target, HERE / "shim.c", "-ldl"], check=True)
    return target


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """The folder of a closed, empty library."""
    folder = tmp_path / "library"
    Library.create(folder, Desk("0" * 12, "Sri")).close()
    (folder / "SAVED").touch()
    return folder


@pytest.fixture
def run_workload(shim: Path) -> Interrupt:
    """Run the workload under the shim."""

    def run(folder: Path, steps: int, synchronous: str = "FULL", **trace: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "LD_PRELOAD": str(shim), "TRACE_ROOT": str(folder), **trace}
        return subprocess.run(
            [sys.executable, HERE / "workload.py", folder, str(steps), synchronous],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run
