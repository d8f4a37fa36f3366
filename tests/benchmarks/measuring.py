"""Run a program of its own and tell what it cost: processor seconds, wall seconds, peak memory."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Cost:
    """`cpu` and `wall` in seconds, `peak` resident memory in MB, `told` what the program printed as JSON."""

    cpu: float
    wall: float
    peak: float
    told: dict[str, object]


def run(script: str, *arguments: object, env: dict[str, str] | None = None) -> Cost:
    """Run `script` of this folder in a fresh Python. Raises RuntimeError with its last lines when it fails."""
    started = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, str(HERE / script), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, **(env or {})},
        text=True,
    )
    assert process.stdout is not None and process.stderr is not None
    out = process.stdout.read()
    err = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.monotonic() - started
    if process.returncode != 0:
        raise RuntimeError(f"{script} {arguments} failed:\n{err[-2000:]}")
    lines = [line for line in out.splitlines() if line.startswith("{")]
    told = json.loads(lines[-1]) if lines else {}
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, told)


def median(costs: list[Cost]) -> Cost:
    """The run with the middle processor time."""
    return sorted(costs, key=lambda cost: cost.cpu)[len(costs) // 2]


def p95(samples: list[float]) -> float:
    """The 95th percentile."""
    return statistics.quantiles(samples, n=20)[-1] if len(samples) > 1 else samples[0]


def resident() -> float:
    """Resident memory of this process, in MB (/proc/self/statm, Linux)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
