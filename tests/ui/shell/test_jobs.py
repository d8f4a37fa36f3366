"""Long work: off the window's thread, shown only when it lasts, cancelled between its steps, landing on this thread."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.tasks import Steps
from ovop_desktop.ui.shell import jobs as jobs_module
from ovop_desktop.ui.shell.jobs import Jobs

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_work_runs_elsewhere_and_lands_here(jobs: Jobs, qtbot: QtBot) -> None:
    where: list[int] = []
    landed: list[tuple[int, int]] = []

    def work(_: Steps) -> int:
        where.append(threading.get_ident())
        return 42

    jobs.start(work, lambda brought: landed.append((brought, threading.get_ident())))
    assert landed == []
    qtbot.waitUntil(lambda: bool(landed))
    assert landed == [(42, threading.get_ident())]
    assert where[0] != threading.get_ident()
    assert not jobs.busy()


def test_work_that_ends_before_start_returns_still_lands_once(jobs: Jobs, qtbot: QtBot) -> None:
    ended = threading.Event()
    landed: list[object] = []

    def work(_: Steps) -> str:
        ended.set()
        return "at once"

    for _ in range(50):
        jobs.start(work, landed.append)
        assert ended.wait(5)
    qtbot.waitUntil(lambda: len(landed) == 50)


def test_an_expected_error_is_handed_to_who_waits(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[OvopError] = []

    def work(_: Steps) -> None:
        raise OvopError("disk.full")

    jobs.start(work, pytest.fail, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].code == "disk.full"


def test_an_error_nobody_waits_for_is_told_all_the_same(jobs: Jobs, qtbot: QtBot) -> None:
    def work(_: Steps) -> None:
        raise OvopError("disk.full")

    with qtbot.waitSignal(jobs.broken) as told:
        jobs.start(work, pytest.fail)
    assert isinstance(told.args[0], OvopError)


def test_a_bug_is_told_as_a_bug(jobs: Jobs, qtbot: QtBot) -> None:
    def work(_: Steps) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignal(jobs.broken) as told:
        jobs.start(work, pytest.fail, pytest.fail)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_cancelling_stops_at_the_next_step(jobs: Jobs, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    ended: list[str] = []

    def work(steps: Steps) -> None:
        begun.set()
        go_on.wait(5)
        steps.step("write", 1, 2)
        ended.append("went on")

    job = jobs.start(work, pytest.fail, pytest.fail, lambda: ended.append("cancelled"))
    assert begun.wait(5)
    jobs.cancel(job)
    go_on.set()
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == ["cancelled"]


def test_short_work_is_never_shown(jobs: Jobs, qtbot: QtBot) -> None:
    shown: list[object] = []
    landed: list[object] = []
    jobs.shown.connect(lambda *_: shown.append(1))
    jobs.start(lambda steps: steps.step("write", 1, 1), landed.append, title="Menulis…")
    qtbot.waitUntil(lambda: bool(landed))
    assert shown == []


def test_work_that_lasts_is_shown_even_inside_one_long_step(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs_module, "PATIENCE", 0.02)
    go_on = threading.Event()

    def work(steps: Steps) -> None:
        steps.step("write", 3, 12)
        go_on.wait(5)

    with qtbot.waitSignal(jobs.shown) as told:
        job = jobs.start(work, lambda _: None, title="Menulis…")
    assert told.args == [job, "write", 3, 12]
    with qtbot.waitSignal(jobs.gone):
        go_on.set()


def test_quiet_work_is_never_shown(jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs_module, "PATIENCE", 0.0)
    shown: list[object] = []
    landed: list[object] = []
    jobs.shown.connect(lambda *_: shown.append(1))
    jobs.start(lambda steps: steps.step("photos", 1, 3), landed.append)
    qtbot.waitUntil(lambda: bool(landed))
    assert shown == []


def test_closing_stops_what_is_under_way() -> None:
    jobs = Jobs()
    begun = threading.Event()
    steps_done: list[int] = []

    def work(steps: Steps) -> None:
        begun.set()
        for place in range(1_000_000):
            steps.step("write", place, 1_000_000)
            steps_done.append(place)

    jobs.start(work, pytest.fail)
    assert begun.wait(5)
    jobs.close()
    assert len(steps_done) < 1_000_000


def test_an_ended_job_holds_nothing_that_could_die_on_another_thread(jobs: Jobs, qtbot: QtBot) -> None:
    class Page:
        def show(self, _: object) -> None:
            shown.append(threading.get_ident())

    shown: list[int] = []
    page = Page()
    alive = weakref.ref(page)
    job = jobs.start(lambda _: 1, page.show, page.show, lambda page=page: page.show(None))
    del page
    qtbot.waitUntil(lambda: bool(shown))
    assert job.finished
    assert alive() is None


def test_nobody_is_called_after_the_window_has_closed(jobs: Jobs, qtbot: QtBot) -> None:
    began = threading.Event()
    called: list[object] = []

    def work(steps: Steps) -> None:
        began.set()
        for done in range(1_000_000):
            steps.step("work", done, 1_000_000)

    jobs.start(work, called.append, called.append, lambda: called.append("cancelled"))
    assert began.wait(5)
    with qtbot.waitSignal(jobs.gone):
        jobs.close()
    assert called == []


def test_after_the_window_has_closed_nothing_is_begun(jobs: Jobs) -> None:
    done: list[object] = []
    jobs.close()
    job = jobs.start(lambda _steps: done.append("worked"), done.append)
    jobs.close()
    assert job.finished
    assert not jobs.busy()
    assert done == []
