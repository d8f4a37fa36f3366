"""The same library and the same choices are the same bytes, in two processes on two days."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from ovop_desktop.brochure.templates.shelf import shelf

DAYS = (("2026-11-24", "1"), ("2026-11-25", "2"))
"""Days between which no certificate of the sample catalogue begins to end, each with a seed for Python's hashes."""


def test_every_template_is_the_same_bytes_in_two_processes_on_two_days(sample_library: Path, tmp_path: Path) -> None:
    running = []
    for day, seed in DAYS:
        home = tmp_path / day
        home.mkdir()
        shutil.copytree(sample_library, home / "library")
        words = [sys.executable, str(Path(__file__).parent / "print_once.py"), str(home / "library"), day, str(home)]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        running.append(subprocess.Popen(words, stdout=subprocess.PIPE, env=environment, text=True))
    first, second = (json.loads(one.communicate(timeout=240)[0]) for one in running)
    assert set(first) == {name for name, template in shelf().items() if template.info.listed}
    assert [name for name in first if first[name] != second[name]] == []
