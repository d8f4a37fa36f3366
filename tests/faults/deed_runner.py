"""Does deeds that are to be interrupted: one process under the shim, and from it one more for each deed.

A line of JSON in, a line of JSON out. In: `home`, `brought`, `deed`, and `log`, `at`, `kind` as the shim has them. Out:
`code`, how the process ended (0 done; 3 refused in words, and done once the disk took it again where it did not stand
already, told by the feed; 137 it died), and
`operations`, how many there were until then (0 when it died).
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import traceback
from pathlib import Path
from typing import Any

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.feed import News
from ovop_desktop.services.suite import Suite
from tests.conftest import workshop_in
from tests.faults.deeds import DEEDS, MIGRATION

DYING = {"CRASH", "SHORT", ""}
"""What goes on after the deed is written; an error ends with it."""


def nothing(_suite: Suite, _brought: Path) -> None:
    """To open an older library is all there is to migrating it."""


def perform(job: dict[str, Any], workshop: Workshop, shim: ctypes.CDLL) -> tuple[int, int]:
    """Do one deed with its fault, note beside the library that it is saved, and close."""
    deed, brought, root = DEEDS.get(job["deed"], nothing), Path(job["brought"]), str(workshop.paths.library).encode()
    told = os.open(workshop.paths.library / "SAVED", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    suite = None if job["deed"] == MIGRATION else workshop.open(workshop.paths.library)
    shim.arm(root, job["log"].encode(), job["at"], job["kind"].encode())
    code, news = 0, list[News]()
    try:
        suite = suite or workshop.open(workshop.paths.library)
        suite.feed.subscribe(news.append)
        deed(suite, brought)
    except OvopError:
        shim.arm(None, None, -1, None)
        suite = suite or workshop.open(workshop.paths.library)
        if not news:
            deed(suite, brought)
        code = 3
    count = int(shim.operations())
    if job["kind"] not in DYING:
        shim.arm(None, None, -1, None)
    os.write(told, b"1\n")
    suite.close()
    return code, count


def main() -> None:
    shim = ctypes.CDLL(None)
    shim.arm.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_long, ctypes.c_char_p]
    shim.operations.restype = ctypes.c_long
    gc.freeze()  # what is loaded stays shared with those that begin here
    for line in sys.stdin:
        job = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            try:
                code, count = perform(job, workshop_in(Path(job["home"])), shim)
                os.write(writing, str(count).encode())
            except BaseException:
                traceback.print_exc()
                os._exit(1)
            os._exit(code)
        os.close(writing)
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        count = int(os.read(reading, 20) or b"0")
        os.close(reading)
        sys.stdout.write(json.dumps({"code": code, "operations": count}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
