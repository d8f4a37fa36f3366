"""Nobody presses Save: written after a pause, at once when asked, and never forgotten when it fails."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.ui.shell.desk import Bridge
from ovop_desktop.ui.widgets.autosave import Autosave
from ovop_desktop.ui.widgets.typing_pause import LONGEST


class Form(QObject):
    """Saves what it is told to, or fails as it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.saved = 0
        self.problem: OvopError | None = None
        self.bridge = Bridge(self)
        self.states: list[str] = []
        self.told: list[str] = []
        self.bridge.saving.connect(self.states.append)
        self.bridge.failed.connect(lambda problem: self.told.append(problem.code))
        self.autosave = Autosave(self.save, self.bridge, self)

    def save(self) -> None:
        if self.problem is not None:
            raise self.problem
        self.saved += 1


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    assert qtbot is not None
    return Form()


def test_what_is_typed_is_written_after_a_pause(form: Form, qtbot: QtBot) -> None:
    form.autosave.touch()
    form.autosave.touch()
    assert form.states == ["saving", "saving"]
    qtbot.waitUntil(lambda: form.saved == 1)
    assert form.states[-1] == "saved"
    assert not form.autosave.due


def test_leaving_writes_at_once_and_only_once(form: Form) -> None:
    form.autosave.touch()
    assert form.autosave.flush()
    assert form.autosave.flush()
    assert form.saved == 1


def test_what_could_not_be_written_is_tried_again(form: Form) -> None:
    form.problem = OvopError("disk.full")
    form.autosave.touch()
    assert not form.autosave.flush()
    assert (form.states[-1], form.told, form.autosave.due) == ("failed", ["disk.full"], True)
    form.problem = None
    assert form.autosave.flush()
    assert form.saved == 1


def test_what_someone_else_changed_meanwhile_is_not_written_over(form: Form) -> None:
    form.problem = OvopError("change.stale")
    form.autosave.touch()
    assert not form.autosave.flush()
    assert not form.autosave.due


def test_forgetting_writes_nothing(form: Form) -> None:
    form.autosave.touch()
    form.autosave.forget()
    assert form.autosave.flush()
    assert form.saved == 0


def test_someone_who_types_on_and_on_is_saved_before_a_second_has_passed(form: Form, qtbot: QtBot) -> None:
    """A key every 50 ms never leaves the pause of 400 ms; a program killed meanwhile may lose a second, no more."""
    keys = QTimer(interval=50)
    keys.timeout.connect(form.autosave.touch)
    keys.start()
    form.autosave.touch()
    started = time.monotonic()
    moments: list[float] = []

    def twice() -> bool:
        if form.saved > len(moments):
            moments.append(time.monotonic() - started)
        return form.saved >= 2

    qtbot.waitUntil(twice, timeout=10_000)
    keys.stop()
    assert LONGEST / 1000 - 0.05 < moments[0] < LONGEST / 1000 + 0.4
