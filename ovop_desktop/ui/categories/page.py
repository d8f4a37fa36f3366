"""Kategori: the office's own list of product groups, named and ordered in place."""

from __future__ import annotations

from collections import Counter
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.category import Category
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import EMPTY, Language, LocalizedText
from ovop_desktop.services.categories import CategoryRow
from ovop_desktop.services.feed import News
from ovop_desktop.services.tasks import Task
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.catalogue.row_handle import WIDTH
from ovop_desktop.ui.categories.category_line import COUNT, CategoryLine
from ovop_desktop.ui.categories.leaving_panel import LeavingPanel
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Empty
from ovop_desktop.ui.widgets.sitting import Sitting


class CategoriesPage(ScrollPage):
    """Every change is one step to take back; what touches many products runs as a job."""

    nav = "products"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.add = Button("", "primary", "plus")
        self.lines: dict[EntityId, CategoryLine] = {}
        self.fresh: CategoryLine | None = None
        self.leaving = LeavingPanel(desk.words, self)
        self.leaving.hide()
        self.seeds: list[Button] = []
        self._rows: tuple[CategoryRow, ...] = ()
        self._order: list[EntityId] = []
        self._heads = {tag.value: Label(role="label", token="ink2", elided=True) for tag in Language}
        self._note = Label(role="second", token="ink2", wrap=True)
        self._seed_note = Label(role="label", token="ink2", wrap=True)
        self._seed_box = QWidget()
        self._seed_flow = Flow(8, self._seed_box)
        self._seed_card = Card()
        self.empty = Empty("tag")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._stay = Sitting(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.renew)
        self._arrange()
        self.add.clicked.connect(self.start_adding)
        self.leaving.decided.connect(self._leave)
        self.leaving.cancelled.connect(self.back)
        self.retranslate()

    def _arrange(self) -> None:
        self._card = Card()
        heads = row(WIDTH + 9, spacing=9)
        for head in self._heads.values():
            head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            heads.addWidget(head, 1)
        heads.addSpacing(COUNT + 2 * 36 + 3 * 9)
        self._card.column.addWidget(self._note)
        self._card.column.addLayout(heads)
        self._card.column.addLayout(self._list)
        self._seed_card.column.addWidget(self._seed_note)
        self._seed_card.column.addWidget(self._seed_box)
        for part in (self._card, self.empty, self._seed_card):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def title(self) -> str:
        """The header's title."""
        return self.tr("Kategori")

    def context_line(self) -> str:
        """How many there are."""
        return counted(self.tr("{count} kategori"), len(self._rows), self.desk.words.number(len(self._rows)))

    def search_words(self) -> str:
        """Nothing to search here."""
        return ""

    def action(self) -> QWidget | None:
        """Add one."""
        return self.add

    def enter(self, **facts: Any) -> None:
        """Show the list."""
        self.back()
        self.renew()
        self.view.verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """Keep what was typed."""
        for line in (*self.lines.values(), *([self.fresh] if self.fresh else [])):
            line.flush()

    def heard(self, news: News) -> None:
        """Follow what changed."""
        if self.isVisible() and news.kinds & {"category", "product"}:
            self._soon.start()

    def back(self) -> bool:
        """Esc closes the question."""
        asked = not self.leaving.isHidden()
        self.leaving.hide()
        return asked

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        self.add.setText(self.tr("Tambah kategori"))
        for tag, head in self._heads.items():
            head.setText(self.desk.words.say(f"language.{tag}"))
        self._note.setText(self.tr("Urutan di sini dipakai di filter dan di bab brosur. Alt+panah memindahkan baris."))
        self._seed_note.setText(self.tr("Kelompok program yang tidak ada di daftar"))
        self.empty.set_words(self.tr("Belum ada kategori"), self.tr("Kategori mengelompokkan produk di brosur."))
        self.renew()

    # -- showing

    def renew(self) -> None:
        """Show what is stored; a line that is typed in keeps its text."""
        self._rows = self.desk.suite.categories.rows()
        order = [one.category.id for one in self._rows]
        if order != self._order:
            self._place(order)
        names = Counter(one.category.name.id.casefold() for one in self._rows)
        for one in self._rows:
            twin = names[one.category.name.id.casefold()] > 1
            self.lines[one.category.id].show_category(one.category.name, one.products, one.archived, twin=twin)
            self.lines[one.category.id].merge.setEnabled(len(self._rows) > 1)
        if self.leaving.category not in order:
            self.leaving.hide()
        self._card.setVisible(bool(self._rows) or self.fresh is not None)
        self.empty.setVisible(not self._rows and self.fresh is None)
        self._offer_seeds()
        self.header_changed.emit()

    def _place(self, order: list[EntityId]) -> None:
        for gone in set(self.lines) - set(order):
            self._drop(self.lines.pop(gone))
        self._list.removeWidget(self.leaving)
        for place, one in enumerate(order):
            if one not in self.lines:
                self.lines[one] = self._line(one)
            self._list.removeWidget(self.lines[one])
            self._list.insertWidget(place, self.lines[one])
        self._order = order
        doors: list[QWidget] = [door for one in order for door in self._doors(self.lines[one])]
        for first, second in pairwise(doors):
            QWidget.setTabOrder(first, second)
        self.leaving.hide()

    @staticmethod
    def _doors(line: CategoryLine) -> list[QWidget]:
        return [line.handle, *line.lines.values(), line.count, line.merge, line.remove]

    def _drop(self, line: CategoryLine) -> None:
        self._list.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _line(self, one: EntityId) -> CategoryLine:
        made = CategoryLine(self.desk.words)
        made.named.connect(partial(self._rename, one))
        made.stepped.connect(partial(self._step, one))
        made.merge_wanted.connect(partial(self._ask, one, merging=True))
        made.remove_wanted.connect(partial(self._remove, one))
        made.list_wanted.connect(partial(self._show_products, one))
        made.handle.dragged.connect(partial(self._dragged, one))
        made.handle.dropped.connect(self._settle)
        return made

    def _offer_seeds(self) -> None:
        for button in self.seeds:
            self._seed_flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.seeds = []
        for seed in self.desk.suite.categories.missing_seeds():
            button = Button(seed.name.best(self.desk.words.language), "", "plus", small=True)
            button.clicked.connect(partial(self._add_seed, seed))
            self._seed_flow.addWidget(button)
            button.show()
            self.seeds.append(button)
        self._seed_card.setVisible(bool(self.seeds))
        self._seed_box.updateGeometry()

    # -- deeds

    def _run(self, task: Task[Any], title: str, said: str = "") -> None:
        """Start what may touch many products; afterwards say what happened, with a way back."""

        def landed(_result: Any) -> None:
            self.renew()
            if said:
                self.desk.bridge.toast(said, self.tr("Urungkan"), self.desk.undo.undo)

        def failed(problem: OvopError) -> None:
            self.desk.bridge.fail(problem)
            self.renew()

        self.desk.jobs.start(task, landed, failed, self.renew, title=title)

    def _row(self, one: EntityId) -> CategoryRow:
        return next(row for row in self._rows if row.category.id == one)

    def _called(self, one: EntityId) -> str:
        return self._row(one).category.name.best(self.desk.words.language)

    def _rename(self, one: EntityId, name: LocalizedText) -> None:
        held = self.desk.suite.catalogue.category(one)
        if held is not None and held.name != name:
            self._run(
                self.desk.suite.categories.rename(held, name, self._stay.name()), self.tr("Mengganti nama kategori")
            )

    def start_adding(self) -> None:
        """A new row at the end with the cursor in it."""
        if self.fresh is None:
            self.fresh = CategoryLine(self.desk.words)
            self.fresh.show_category(EMPTY, 0, 0)
            for part in (self.fresh.handle, self.fresh.merge):
                part.setEnabled(False)
            self.fresh.named.connect(self._keep_fresh)
            self.fresh.left.connect(self._left_fresh)
            self.fresh.remove_wanted.connect(self._forget_fresh)
            self._list.addWidget(self.fresh)
            self.renew()
        self.fresh.begin()
        QTimer.singleShot(0, self, self._see_fresh)

    def _see_fresh(self) -> None:
        if self.fresh is not None:
            self.view.ensureWidgetVisible(self.fresh)

    def _keep_fresh(self, name: LocalizedText) -> None:
        line = self.fresh
        if line is None:
            return
        focused = next((tag for tag, one in line.lines.items() if one.hasFocus()), "")
        try:
            made = self.desk.suite.categories.add(name)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
            return
        self._forget_fresh()
        self.renew()
        if focused and made.id in self.lines:
            self.lines[made.id].lines[focused].setFocus()

    def _left_fresh(self) -> None:
        line = self.fresh
        if line is not None and not line.name.written() and not any(one.hasFocus() for one in line.lines.values()):
            self._forget_fresh()
            self.renew()

    def _forget_fresh(self) -> None:
        if self.fresh is not None:
            self._drop(self.fresh)
            self.fresh = None

    def _add_seed(self, seed: Category) -> None:
        try:
            self.desk.suite.categories.add_seed(seed)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
        self.renew()

    def _show_products(self, one: EntityId) -> None:
        self.desk.bridge.open("products", words="", query=ProductQuery(categories=frozenset({one})))

    # -- order

    def _step(self, one: EntityId, step: int) -> None:
        place = self._order.index(one) + step
        if 0 <= place < len(self._order):
            focused = self.focusWidget()
            self._put(one, place)
            self._settle()
            if focused is not None:
                focused.setFocus()

    def _dragged(self, one: EntityId, height: int) -> None:
        others = [other for other in self._order if other != one]
        above = [other for other in others if height > self._middle(other)]
        self._put(one, len(above))

    def _middle(self, one: EntityId) -> int:
        line = self.lines[one]
        return line.mapToGlobal(line.rect().center()).y()

    def _put(self, one: EntityId, place: int) -> None:
        order = [other for other in self._order if other != one]
        order.insert(place, one)
        if order != self._order:
            self._place(order)

    def _settle(self) -> None:
        if self._order != [row.category.id for row in self._rows]:
            self._run(self.desk.suite.categories.sort(tuple(self._order)), self.tr("Mengurutkan kategori"))

    # -- leaving the list

    def _remove(self, one: EntityId) -> None:
        self.lines[one].flush()
        row = self._row(one)
        if row.all:
            self._ask(one, merging=False)
        else:
            said = self.tr("Kategori {name} dihapus").format(name=self._called(one))
            self._run(self.desk.suite.categories.remove(one), self.tr("Menghapus kategori"), said)

    def _ask(self, one: EntityId, *, merging: bool) -> None:
        self.lines[one].flush()
        others = [row.category for row in self._rows if row.category.id != one]
        self._list.removeWidget(self.leaving)
        self._list.insertWidget(self._order.index(one) + 1, self.leaving)
        self.leaving.show()
        self.leaving.ask(self._row(one), others, merging=merging)
        QTimer.singleShot(0, self, lambda: self.view.ensureWidgetVisible(self.leaving))

    def _leave(self, into: str) -> None:
        one = self.leaving.category
        if one is None or one not in self.lines:
            return
        name, target = self._called(one), EntityId(into) if into else None
        self.leaving.hide()
        if target is None:
            said, title = self.tr("Kategori {name} dihapus").format(name=name), self.tr("Menghapus kategori")
        else:
            said = self.tr("{name} digabung ke {into}").format(name=name, into=self._called(target))
            title = self.tr("Menggabungkan kategori")
        self._run(self.desk.suite.categories.remove(one, target), title, said)
