"""What the studio thinks: the plan, its layout on the way, the export. No widget in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from ovop_desktop.brochure.layout import Layout
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.brochures import Exported, Form
from ovop_desktop.services.plan_memory import dressed, recalled, remembered
from ovop_desktop.ui.brochures.favourites import Favourites
from ovop_desktop.ui.brochures.plan_history import PlanHistory
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job

MEMORY = "brochure"
PAUSE = 120


class Studio(QObject):
    """Lays the plan out anew whenever it changes; only the newest layout is told.

    Work may land after the window is gone: then nobody is told.
    """

    turned = Signal()
    """Another plan is there as a whole: a favourite, or one from before."""
    laid_out = Signal(object)
    busy = Signal(bool)
    exporting = Signal(bool)
    exported = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        brochures = desk.suite.brochures
        start = brochures.starting_plan()
        self.plan = recalled(desk.memory.get(MEMORY), start, brochures.info)
        self.history = PlanHistory()
        self.favourites = Favourites(desk.memory, start, brochures.info)
        self.layout: Layout | None = None
        self._job: Job | None = None
        self._export: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.lay_out)

    def take(self, plan: BrochurePlan) -> None:
        """Take up another plan, remember it and lay it out in a moment; it can be taken back."""
        self.history.note(self.plan, plan)
        self._hold(plan)

    def turn_to(self, plan: BrochurePlan) -> None:
        """Take up another plan as a whole."""
        self.take(plan)
        self.turned.emit()

    def step_back(self) -> bool:
        """Take the last choice back; False when there is none."""
        return self._step(self.history.back(self.plan))

    def step_again(self) -> bool:
        """Make the choice again that was taken back last; False when there is none."""
        return self._step(self.history.again(self.plan))

    def _step(self, plan: BrochurePlan | None) -> bool:
        if plan is None:
            return False
        self._hold(plan)
        self.turned.emit()
        return True

    def _hold(self, plan: BrochurePlan) -> None:
        if plan != self.plan:
            self.plan = plan
            self._desk.memory.put(MEMORY, remembered(plan))
            self._desk.memory.put(f"{MEMORY}.{plan.template}", remembered(plan))
            self.later()

    def dressed_as(self, template: str) -> BrochurePlan:
        """The plan in another template, as that was left the last time."""
        brochures = self._desk.suite.brochures
        self._desk.memory.put(f"{MEMORY}.{self.plan.template}", remembered(self.plan))
        fitting = brochures.fitting(self.plan, template)
        return dressed(self.plan, self._desk.memory.get(f"{MEMORY}.{template}"), fitting, brochures.info)

    def choose(self, ids: tuple[EntityId, ...]) -> BrochurePlan:
        """The plan with these products."""
        return replace(self.plan, selection=Selection(chosen=ids))

    def later(self) -> None:
        """Lay out in a moment: more changes may come."""
        self.busy.emit(True)
        self._timer.start()

    def lay_out(self) -> None:
        """Lay out now; an older layout on the way is given up."""
        self._timer.stop()
        if self._job is not None:
            self._desk.jobs.cancel(self._job)
        self.busy.emit(True)
        task = self._desk.suite.brochures.lay_out(self.plan)
        job = self._desk.jobs.start(task, lambda layout: self._done(job, layout), lambda bad: self._failed(job, bad))
        self._job = job

    def idle(self) -> bool:
        """Whether the layout shown is that of the plan."""
        return self._job is None and not self._timer.isActive()

    def export(self, target: Path, title: str, form: Form) -> None:
        """Write the PDF; a running export is not disturbed."""
        if self._export is not None:
            return
        self.exporting.emit(True)
        self._export = self._desk.jobs.start(
            self._desk.suite.brochures.export(self.plan, target, form),
            self._exported,
            self._export_failed,
            self._export_over,
            title,
        )

    def is_exporting(self) -> bool:
        """Whether a PDF is being written."""
        return self._export is not None

    def _done(self, job: Job, layout: Layout) -> None:
        if isValid(self) and job is self._job:
            self._job = None
            self.layout = layout
            self.busy.emit(self._timer.isActive())
            self.laid_out.emit(layout)

    def _failed(self, job: Job, problem: OvopError) -> None:
        if isValid(self) and job is self._job:
            self._job = None
            self.busy.emit(False)
            self._desk.bridge.fail(problem)

    def _exported(self, done: Exported) -> None:
        if isValid(self):
            self._export_over()
            self.exported.emit(done)

    def _export_failed(self, problem: OvopError) -> None:
        self._export_over()
        self._desk.bridge.fail(problem)

    def _export_over(self) -> None:
        if isValid(self):
            self._export = None
            self.exporting.emit(False)
