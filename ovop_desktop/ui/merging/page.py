"""Two records that are one thing, side by side: per field one of the two values, lists from both, then one record."""

from __future__ import annotations

from collections import Counter
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.changes import Entity, kind_of
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.merging import Slot, is_empty
from ovop_desktop.services.feed import News
from ovop_desktop.services.merging import MergePlan
from ovop_desktop.ui.history.value_words import ValueWords
from ovop_desktop.ui.merging.comparison import Comparison
from ovop_desktop.ui.merging.record_words import told
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.label import Label


class MergePage(ScrollPage):
    """Opened with `kind`, `one` and `other`; the one with more in it stays unless they are swapped."""

    nav = "products"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, spacing=12)
        self._values = ValueWords(desk.words, desk.suite.catalogue)
        self._plan: MergePlan | None = None
        self._done = False
        self.comparison: Comparison | None = None
        self.merge = Button("", "primary", "intersect")
        self.same, self.follow = Label(role="second", token="ink2", wrap=True), Label(role="body", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._renew)
        self.body.addWidget(self.follow)
        self.body.addWidget(self.same)
        self.body.addStretch(1)
        self.merge.clicked.connect(self._merge)
        self.speak(self.merge.setText, lambda: self.tr("Gabungkan"))

    def title(self) -> str:
        """What is merged."""
        kind = self._plan.kind if self._plan else "product"
        return {
            "product": self.tr("Gabungkan dua produk"),
            "producer": self.tr("Gabungkan dua produsen"),
            "village": self.tr("Gabungkan dua desa"),
        }[kind]

    def context_line(self) -> str:
        """What there is to do."""
        return self.tr("Pilih isi yang dipakai. Semuanya satu langkah yang bisa diurungkan.")

    def search_words(self) -> str:
        """Nothing is searched here."""
        return ""

    def action(self) -> QWidget | None:
        """Merge them."""
        return self.merge

    def enter(self, **facts: Any) -> None:
        """Show two records of a kind."""
        if facts.get("one"):
            kind, one, other = str(facts["kind"]), EntityId(str(facts["one"])), EntityId(str(facts["other"]))
            self._look(kind, *self.desk.suite.merging.ordered(kind, one, other))
        elif self._done:
            self.desk.bridge.open(self.nav)

    def heard(self, news: News) -> None:
        """When one of the two changes elsewhere, or comes back, they are looked at again."""
        if self._plan is None or self._done or not self.isVisible():
            return
        if {self._plan.left.id, self._plan.right.id} & news.ids(self._plan.kind):
            self._soon.start()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        if hasattr(self, "comparison") and self._plan is not None and not self._done:
            self._show(self._plan)

    def _swap(self) -> None:
        if self._plan is not None:
            self._look(self._plan.kind, EntityId(self._plan.right.id), EntityId(self._plan.left.id))

    def _renew(self) -> None:
        if self._plan is not None:
            self._look(self._plan.kind, EntityId(self._plan.left.id), EntityId(self._plan.right.id))

    def _look(self, kind: str, left: EntityId, right: EntityId) -> None:
        self.nav = "products" if kind == "product" else "producers"
        try:
            plan = self.desk.suite.merging.plan(kind, left, right)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
            self.desk.bridge.open(self.nav)
            return
        self._done = False
        self.view.verticalScrollBar().setValue(0)
        self._show(plan)

    def _show(self, plan: MergePlan) -> None:
        self._plan = plan
        if self.comparison is not None:
            self.comparison.hide()
            self.comparison.deleteLater()
        self.comparison = Comparison(self.desk, self._values, plan)
        self.comparison.swap.clicked.connect(self._swap)
        self.body.insertWidget(0, self.comparison)
        self.follow.setText(self._followers(plan))
        self.follow.setVisible(bool(plan.followers))
        same = [self._name(slot) for slot in plan.slots if not slot.differs and not is_empty(slot.left)]
        self.same.setText(self.tr("Sama di keduanya: {fields}.").format(fields=", ".join(dict.fromkeys(same))))
        self.same.setVisible(bool(same))
        self.header_changed.emit()

    def _name(self, slot: Slot) -> str:
        assert self._plan is not None
        name = self._values.part_name(self._plan.kind, slot.field, attribute=slot.attribute)
        return name[:1].lower() + name[1:] if not name[:2].isupper() else name

    def _followers(self, plan: MergePlan) -> str:
        number = Counter(kind_of(one) for one in plan.followers)
        told_of = {
            "product": counted(self.tr("{count} produk"), number["product"]),
            "producer": counted(self.tr("{count} produsen"), number["producer"]),
            "facilitation": counted(self.tr("{count} pendampingan"), number["facilitation"]),
            "fair": counted(self.tr("{count} pameran"), number["fair"]),
            "impression": counted(self.tr("{count} cetakan"), number["impression"]),
        }
        parts = [words for kind, words in told_of.items() if number[kind]]
        name = told(self.desk, plan.left).name
        return self.tr("Ikut pindah ke {name}: {what}.").format(name=name, what=", ".join(parts))

    # -- the deed

    def _merge(self) -> None:
        if self._plan is None or self.comparison is None:
            return
        task = self.desk.suite.merging.merge(self._plan, self.comparison.choices(), self.comparison.papers())
        self._done = True
        self.merge.set_busy(self.tr("Menggabungkan…"))
        self.desk.jobs.start(task, self._merged, self._failed, self._ended, self.tr("Menggabungkan"))

    def _ended(self) -> None:
        self._done = False
        self.merge.set_busy()

    def _failed(self, problem: OvopError) -> None:
        self._ended()
        self.desk.bridge.fail(problem)
        self._renew()

    def _merged(self, winner: EntityId) -> None:
        assert self._plan is not None
        self.merge.set_busy()
        kind, record = self._plan.kind, self.desk.suite.catalogue.record(self._plan.kind, winner)
        name = told(self.desk, record).name if isinstance(record, Entity) else ""
        if self.isVisible():
            self.desk.bridge.open(kind, id=winner)
        text = self.tr("{name}: dua catatan menjadi satu").format(name=name)
        self.desk.bridge.toast(text, self.tr("Urungkan"), self.desk.undo.undo)
