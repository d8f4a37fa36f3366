"""A panel beside the list that plans what changes, shows it, and writes it as one deed that can be stopped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError, StaleChange
from ovop_desktop.services.tasks import Task
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.messages import Banner


class PlannedPanel(Speaking):
    """`closed` tells that it was put away. A panel says what is written, plans anew, shows what may be done."""

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._writing: Job | None = None
        self.stale = Banner("kunyit")
        self.stale.hide()
        self.stale.pressed.connect(self.stale.hide)

    def planned(self) -> Task[int] | None:
        """What writes the plan shown and brings the number of products changed; None while there is none."""
        raise NotImplementedError

    def writing_words(self) -> str:
        """What the strip says while it is written."""
        raise NotImplementedError

    def plan_again(self) -> None:
        """Make the plan anew: nothing was written."""
        raise NotImplementedError

    def show_state(self) -> None:
        """Show what may be done now."""
        raise NotImplementedError

    def put_away(self) -> None:
        """Close the panel."""
        raise NotImplementedError

    def write(self) -> None:
        """Write the plan that is shown."""
        task = self.planned()
        if task is None or self._writing is not None:
            return
        self._writing = self._desk.jobs.start(task, self._written, self._failed, self._stopped, self.writing_words())
        self.stale.hide()
        self.show_state()

    def cancel_or_close(self) -> None:
        """Stop the writing; with nothing being written, close the panel."""
        if self._writing is not None:
            self._desk.jobs.cancel(self._writing)
        else:
            self.put_away()

    def _stopped(self) -> None:
        self._writing = None
        self.plan_again()

    def _written(self, count: int) -> None:
        self._writing = None
        told = counted(self.tr("{count} produk diubah"), count, self._desk.words.number(count))
        self._desk.bridge.toast(told, self.tr("Urungkan"), self._desk.undo.undo)
        self.put_away()

    def _failed(self, problem: OvopError) -> None:
        self._writing = None
        if isinstance(problem, StaleChange):
            self.stale.set_words(
                self.tr("Ada produk yang baru saja berubah"),
                self.tr("Belum ada yang ditulis. Pratinjau sudah diperbarui; periksa lagi, lalu terapkan."),
                self.tr("Mengerti"),
            )
            self.stale.show()
        else:
            self._desk.bridge.fail(problem)
        self.plan_again()
