"""Long work reports its steps, and stops between them."""

from __future__ import annotations

import pytest

from ovop_desktop.services.tasks import Cancelled, Quiet, Relay, Steps


def work(steps: Steps) -> int:
    for done in range(3):
        steps.step("photos", done, 3)
    return 3


def test_a_relay_hands_every_step_on() -> None:
    told: list[tuple[str, int, int]] = []
    assert work(Relay(lambda *step: told.append(step))) == 3
    assert told == [("photos", 0, 3), ("photos", 1, 3), ("photos", 2, 3)]


def test_nobody_listens_and_the_work_is_done() -> None:
    assert work(Quiet()) == 3


def test_a_relay_that_is_told_to_stop_stops_the_work() -> None:
    def stop(_stage: str, done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        work(Relay(stop))
