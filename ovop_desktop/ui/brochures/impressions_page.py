"""Cetakan: everything that was exported or printed, and what is wrong on paper since."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, QTimer
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.brochure.conditions import CONDITIONS
from ovop_desktop.brochure.imposition import Imposition
from ovop_desktop.domain.edition import Selection
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.impression import Impression, parts_of
from ovop_desktop.services.brochures import Exported, file_name
from ovop_desktop.services.feed import News
from ovop_desktop.services.impressions import Judged, changed_products
from ovop_desktop.ui.brochures.export_desk import CONDITION
from ovop_desktop.ui.brochures.export_note import ExportNote
from ovop_desktop.ui.brochures.impression_card import ImpressionCard
from ovop_desktop.ui.brochures.paper_names import paper_name
from ovop_desktop.ui.brochures.records import name_of
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.messages import Empty

SHOWN = 50
FOLDER = "brochure_folder"
TOUCHING = frozenset({"product", "producer", "certificate", "office"})


class ImpressionsPage(ScrollPage):
    """The newest first; judged off the window's thread."""

    nav = "studio"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent, spacing=12)
        self.cards: list[ImpressionCard] = []
        self._found: tuple[Judged, ...] | None = None
        self._job: Job | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.note = ExportNote(desk.words, lambda record: name_of(desk.suite.catalogue, record, desk.words))
        self.empty = Empty("printer")
        self.begin = self.empty.add(Button("", "primary", "book-open"))
        self._stale = QTimer(self, singleShot=True, interval=0)
        self._stale.timeout.connect(self.renew)
        self.body.addWidget(self.note)
        self.body.addLayout(self._list)
        self.body.addWidget(self.empty, 1)
        self.body.addStretch(0)
        self.empty.hide()
        self.begin.clicked.connect(lambda: desk.bridge.open("studio"))
        self.speak(self.begin.setText, lambda: self.tr("Buat brosur"))
        self.speak(
            lambda title: self.empty.set_words(
                title,
                self.tr("Setiap PDF dan cetakan dicatat di sini. Kalau datanya berubah, terlihat apa yang salah."),
            ),
            lambda: self.tr("Belum ada yang dicetak"),
        )

    def title(self) -> str:
        """The header's title."""
        return self.tr("Cetakan")

    def context_line(self) -> str:
        """How many have something wrong on them."""
        wrong = sum(bool(one.errata) for one in self._found or ())
        if not self._found:
            return ""
        if not wrong:
            return self.tr("Semua masih benar")
        return counted(self.tr("{count} cetakan perlu ralat"), wrong, self.desk.words.number(wrong))

    def search_words(self) -> str:
        """Nothing is searched here."""
        return ""

    def enter(self, **facts: Any) -> None:
        """Show what there is."""
        self.renew()

    def heard(self, news: News) -> None:
        """What is wrong on paper may have changed."""
        shown = {card.judged.impression.id: card for card in self.cards}
        prints = [change for change in news.change_set.changes if change.kind == "impression"]
        for change in prints:
            after = change.after
            if isinstance(after, Impression) and not after.archived and after.id in shown:
                shown[after.id].take(after)
            else:
                self._stale.start()
        if self.isVisible() and news.kinds & TOUCHING:
            self._stale.start()

    def leave(self) -> None:
        """Write the numbers that were just typed."""
        for card in self.cards:
            card.flush()

    def retranslate(self) -> None:
        """Word everything anew."""
        super().retranslate()
        if hasattr(self, "empty") and self._found is not None:
            self._show(self._found)

    def renew(self) -> None:
        """Judge everything again, off the window's thread."""
        if self._job is not None:
            self.desk.jobs.cancel(self._job)
        task = self.desk.suite.brochures.impressions.judged(SHOWN)
        self._job = self.desk.jobs.start(task, lambda found: self._show(found) if isValid(self) else None)

    def _show(self, found: tuple[Judged, ...]) -> None:
        self._found = found
        for card in self.cards:
            self._list.removeWidget(card)
            card.deleteLater()
        self.cards = [self._card(one) for one in found]
        for card in self.cards:
            self._list.addWidget(card)
        self.empty.setVisible(not found)
        self.header_changed.emit()

    def _card(self, judged: Judged) -> ImpressionCard:
        card, impressions = ImpressionCard(judged, self.desk.words), self.desk.suite.brochures.impressions
        one = judged.impression
        card.again.connect(lambda: self._open_again(one))
        card.slip.connect(lambda: self._choose_target(one))
        card.stickers.connect(lambda: self._stickers(judged))
        card.put_away.connect(lambda: self._put_away(card.judged.impression))
        card.copies.connect(lambda number: impressions.set_copies(card.judged.impression, number))
        card.mend.connect(lambda product, field: self.desk.bridge.open("product", id=EntityId(product), field=field))
        return card

    def _open_again(self, one: Impression) -> None:
        """Open the studio with what was chosen then: also the shop's paper that the file was made for."""
        _, condition = parts_of(one.edition)
        if condition in CONDITIONS:
            self.desk.memory.put(CONDITION, condition)
        plan = self._plan(one)
        self.desk.bridge.open("studio", plan=plan)
        papers = [paper_name(plan.paper), *([CONDITIONS[condition].identifier] if condition in CONDITIONS else [])]
        told = self.tr("{title} dibuka seperti dulu: kertas {paper}")
        self.desk.bridge.toast(told.format(title=one.title, paper=", ".join(papers)))

    def _plan(self, one: Impression) -> Any:
        brochures = self.desk.suite.brochures
        return brochures.impressions.plan(one, brochures.starting_plan(), brochures.info)

    def _stickers(self, judged: Judged) -> None:
        plan = self.desk.suite.brochures.fitting(self._plan(judged.impression), "labels")
        chosen = Selection(changed_products(judged.errata))
        self.desk.bridge.open("studio", plan=replace(plan, selection=chosen))

    def _put_away(self, one: Impression) -> None:
        self.desk.suite.brochures.impressions.put_away(one)
        told = self.tr("{title} disingkirkan").format(title=one.title)
        self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)

    # -- errata slips

    def _choose_target(self, one: Impression) -> None:
        start = Path(str(self.desk.memory.get(FOLDER) or _documents()))
        name = file_name(f"{self.tr('Ralat')} {one.title}") + ".pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Buat ralat"), str(start / name), "PDF (*.pdf)")
        if chosen:
            self.write_slip(one, Path(chosen))

    def write_slip(self, one: Impression, target: Path) -> None:
        """Write slips of A6, four to a sheet of A4, to be cut apart and laid into the copies."""
        if target.suffix.casefold() != ".pdf":
            target = target.with_name(target.name + ".pdf")
        self.desk.memory.put(FOLDER, str(target.parent))
        task = self.desk.suite.brochures.errata_slip(one, target, "A6", Imposition("copies"))
        title = self.tr("Membuat {name}").format(name=target.name)
        self.desk.jobs.start(task, lambda done: self._written(done) if isValid(self) else None, title=title)

    def _written(self, done: Exported) -> None:
        self.note.show_exported(done)
        self.view.verticalScrollBar().setValue(0)
        self.desk.bridge.toast(self.note.headline(), self.tr("Buka PDF"), self.note.show_file)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
