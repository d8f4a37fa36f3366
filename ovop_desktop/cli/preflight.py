"""Preflight on the command line: what a print shop would stumble over, in words and as data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ovop_desktop.cli.caller import Answer, Caller
from ovop_desktop.services.preflight import Fault, judged


def preflight(caller: Caller) -> Answer:
    """Examine a PDF; it is fine when a print shop would take it."""
    file = caller.options.file
    judgement = judged(file)
    standard = f" ({judgement.standard})" if judgement.standard else ""
    key = "preflight.faults" if judgement.faults else "preflight.clean"
    head = caller.say(key, path=file, standard=standard, count=len(judgement.faults))
    data = {"path": str(file), "standard": judgement.standard, "faults": fault_data(judgement.faults)}
    return Answer((head, *fault_lines(caller, judgement.faults)), data, fine=not judgement.refused)


def fault_lines(caller: Caller, faults: Sequence[Fault]) -> list[str]:
    """A line for each kind of fault, errors first, with the pages it stands on and its worst measure."""
    kinds: dict[tuple[str, str], list[Fault]] = {}
    for fault in sorted(faults, key=lambda one: (one.severity, one.code)):
        kinds.setdefault((fault.severity, fault.code), []).append(fault)
    lines = []
    for (severity, code), held in kinds.items():
        pages = sorted({fault.page + 1 for fault in held if fault.page is not None})
        shown = ", ".join(map(str, pages[:8])) + ("…" if len(pages) > 8 else "")
        where = f" ({caller.say('page')} {shown})" if pages else ""
        worst = min((fault.fact for fault in held), key=lambda fact: (len(fact), fact))
        mark = "!" if severity == "error" else "-"
        lines.append(f"  {mark} {caller.word(f'fault.{code}', {'fact': worst})}{where}")
    return lines


def fault_data(faults: Sequence[Fault]) -> list[dict[str, Any]]:
    """Faults as plain data; pages count from 1."""
    return [
        {
            "code": fault.code,
            "severity": fault.severity,
            "page": None if fault.page is None else fault.page + 1,
            "fact": fault.fact,
        }
        for fault in faults
    ]
