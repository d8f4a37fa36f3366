"""Studio Brosur: templates and products at the left, the real pages in the middle, choices at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ovop_desktop.brochure.layout import Layout
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.feed import News
from ovop_desktop.ui.brochures.arrangement import ALL, SINGLE, SPREAD
from ovop_desktop.ui.brochures.canvas import Canvas
from ovop_desktop.ui.brochures.canvas_bar import CanvasBar
from ovop_desktop.ui.brochures.change_button import ChangeButton
from ovop_desktop.ui.brochures.export_desk import ExportDesk
from ovop_desktop.ui.brochures.favourites_panel import FavouritesPanel
from ovop_desktop.ui.brochures.finding_words import Row
from ovop_desktop.ui.brochures.mending import Mending
from ovop_desktop.ui.brochures.options import Options
from ovop_desktop.ui.brochures.page_images import PageImages
from ovop_desktop.ui.brochures.paper_names import paper_name
from ovop_desktop.ui.brochures.plan_history import differences
from ovop_desktop.ui.brochures.print_check import PrintCheck
from ovop_desktop.ui.brochures.records import name_of
from ovop_desktop.ui.brochures.selection import SelectionPanel
from ovop_desktop.ui.brochures.side_columns import SideColumns
from ovop_desktop.ui.brochures.studio import Studio
from ovop_desktop.ui.brochures.template_card import TemplateCard
from ovop_desktop.ui.brochures.template_gallery import TemplateGallery, TemplatePictures
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Offers, Page
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Plain, Rule
from ovop_desktop.ui.widgets.messages import Empty

LOW = 560
"""Height below which the print check keeps its lines to itself."""

VIEW = "brochure_view"
"""Under which the way pages are shown is remembered."""


class StudioPage(Page):
    """Every choice is seen on the pages at once, and remembered."""

    nav = "studio"
    narrow_sidebar = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.studio = Studio(desk, self)
        self.images = PageImages(desk.suite.brochures.page_image, self)
        self.template = TemplateCard(self.images, desk.words)
        self._pictures = TemplatePictures(desk)
        self.selection = SelectionPanel(desk)
        self.canvas = Canvas(self.images)
        view = desk.memory.get(VIEW)
        self.canvas.set_mode(view if view in (SINGLE, SPREAD, ALL) else SPREAD)
        self.bar = CanvasBar(self.canvas, desk.words)
        self.check = PrintCheck(desk.words, lambda record: name_of(desk.suite.catalogue, record, desk.words))
        self.exports = ExportDesk(desk, self.studio, self.check, self.images, self)
        self.options = Options(desk)
        self.change = ChangeButton(desk, self.canvas, self._lead)
        self._stale = True
        self._lay_out()
        self.mending = Mending(desk, self.columns, self.selection, self.options)
        self._connect()
        self._words()

    def _lay_out(self) -> None:
        left = Plain("surface", "r")
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 14, 14, 14)
        column.setSpacing(14)
        column.addWidget(self.template)
        column.addWidget(Rule())
        column.addWidget(self.selection, 1)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for part, stretch in ((self.bar, 0), (self.canvas, 1), (self.exports.note, 0), (self.check, 0)):
            middle.addWidget(part, stretch)
        self.columns = SideColumns(left, middle, self.options)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.columns)
        self.empty = Empty("book-open")
        self.add_product = self.empty.add(Button("", "primary", "plus"))
        self.add_samples = self.empty.add(Button(""))
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        studio = self.studio
        studio.laid_out.connect(self._show_layout)
        studio.busy.connect(self.bar.set_busy)
        studio.turned.connect(self._show_plan)
        self.template.change_wanted.connect(self._open_gallery)
        self.template.favourites_wanted.connect(self._open_favourites)
        self.options.changed.connect(studio.take)
        self.options.changed.connect(lambda _plan: self.header_changed.emit())
        self.selection.changed.connect(self._select)
        self.bar.mode_chosen.connect(lambda mode: self.desk.memory.put(VIEW, mode))
        self.bar.paper_chosen.connect(self._draw_on)
        self.check.page_wanted.connect(self._go_to)
        self.check.mend_wanted.connect(self._mend)
        self.images.broken.connect(self.desk.bridge.fail)
        self.add_product.clicked.connect(lambda: self.desk.bridge.open("product"))
        self.add_samples.clicked.connect(self._install_samples)
        for keys, act in (
            ("Ctrl+PgDown", lambda: self.canvas.walk(1)),
            ("Ctrl+PgUp", lambda: self.canvas.walk(-1)),
            ("Ctrl+1", lambda: self.bar.choose(SINGLE)),
            ("Ctrl+2", lambda: self.bar.choose(SPREAD)),
            ("Ctrl+3", lambda: self.bar.choose(ALL)),
            ("Ctrl+E", self.exports.export),
            ("Ctrl+P", self.exports.print_out),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _words(self) -> None:
        self.speak(self.change.setText, lambda: self.tr("Ubah data"))
        self.speak(self.canvas.setAccessibleName, lambda: self.tr("Halaman brosur"))
        self.speak(self.add_product.setText, lambda: self.tr("Tambah produk"))
        self.speak(self.add_samples.setText, lambda: self.tr("Pakai 12 produk contoh"))
        self.speak(
            lambda title: self.empty.set_words(
                title, self.tr("Brosur dibuat dari produk di katalog. Satu produk sudah cukup untuk melihat hasilnya.")
            ),
            lambda: self.tr("Belum ada produk untuk dicetak"),
        )

    # -- what the header shows

    def title(self) -> str:
        """What stands on the cover."""
        plan, office = self.studio.plan, self.desk.suite.catalogue.office()
        return plan.title.best(*plan.languages) or office.tagline.best(*plan.languages) or self.tr("Brosur")

    def context_line(self) -> str:
        """ "Brosur · 12 halaman · A4 · Indonesia + English"."""
        plan, layout = self.studio.plan, self.studio.layout
        parts = [self.desk.words.say(f"template.{plan.template}")]
        if layout is not None:
            parts.append(
                counted(self.tr("{count} halaman"), layout.page_count, self.desk.words.number(layout.page_count))
            )
        languages = " + ".join(self.desk.words.say(f"language.{tag}") for tag in plan.languages)
        return " · ".join([*parts, paper_name(plan.paper), languages])

    def offers(self) -> Offers:
        """Export and print, once there is a brochure."""
        return self.exports.offers()

    def search_words(self) -> str:
        """The studio has its own search."""
        return ""

    def action(self) -> QWidget | None:
        """Print and export, at the right end of the header."""
        return self.exports

    # -- coming and going

    def enter(self, **facts: Any) -> None:
        """Show the last brochure; `ids` are products it is to take, `plan` one to take up as a whole."""
        if isinstance(facts.get("plan"), BrochurePlan):
            self.studio.turn_to(facts["plan"])
        ids = tuple(EntityId(one) for one in facts.get("ids") or ())
        if ids:
            self.studio.take(self.studio.choose(ids))
        self._renew(bool(ids))

    def leave(self) -> None:
        """Draw nothing more for now."""
        self.images.rest()

    def heard(self, news: News) -> None:
        """What is printed may have changed; that something was printed changes nothing of it."""
        if news.kinds and news.kinds <= {"impression", "fair"}:
            return
        self._stale = True
        self.studio.history.forget()
        self._pictures.forget()
        if self.isVisible():
            self._renew(True)

    def retranslate(self) -> None:
        """Word everything anew."""
        super().retranslate()
        self.header_changed.emit()

    def _renew(self, again: bool) -> None:
        some = bool(self.desk.suite.catalogue.counts().products)
        self.stack.setCurrentIndex(0 if some else 1)
        self.exports.offer(some)
        self.options.show_plan(self.studio.plan)
        self.selection.show_selection(self.studio.plan)
        if some and (self._stale or again or self.studio.layout is None):
            self._stale = False
            self.studio.lay_out()
        self.header_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a low window to the pages."""
        super().resizeEvent(event)
        self.check.set_low(self.height() < LOW)

    def _install_samples(self) -> None:
        self.desk.jobs.start(
            self.desk.suite.samples.install(), lambda _count: self._renew(True), title=self.tr("Menyiapkan contoh…")
        )

    # -- choosing

    def _select(self, selection: Selection) -> None:
        self.studio.take(replace(self.studio.plan, selection=selection))
        self.header_changed.emit()

    def _open_gallery(self) -> None:
        self.gallery = TemplateGallery(self.template.change, self.desk, self._pictures, self.studio.plan)
        self.gallery.chosen.connect(self._change_template)
        self.gallery.open_under()

    def _change_template(self, name: str) -> None:
        if name != self.studio.plan.template:
            self.studio.turn_to(self.studio.dressed_as(name))

    def _show_plan(self) -> None:
        """Show a plan that came as a whole, in every part that shows some of it."""
        self.options.show_plan(self.studio.plan, whole=True)
        self.selection.show_selection(self.studio.plan)
        self.header_changed.emit()

    # -- favourites

    def _open_favourites(self) -> None:
        self.favourites = FavouritesPanel(self.template.favourites, self.studio.favourites, self.desk.words)
        self.favourites.picked.connect(self._take_favourite)
        self.favourites.kept.connect(self._keep_favourite)
        self.favourites.dropped.connect(self._drop_favourite)
        self.favourites.open_under()

    def _take_favourite(self, name: str) -> None:
        plan = self.studio.favourites.plan(name)
        if plan is not None:
            self.studio.turn_to(plan)

    def _keep_favourite(self, name: str) -> None:
        name = self.studio.favourites.keep(name, self.studio.plan)
        self.desk.bridge.toast(self.tr("{name} disimpan di Favorit").format(name=name))

    def _drop_favourite(self, name: str) -> None:
        plan = self.studio.favourites.plan(name)
        self.studio.favourites.drop(name)
        if plan is not None:
            told = self.tr("Favorit {name} dihapus").format(name=name)
            self.desk.bridge.toast(told, self.tr("Urungkan"), lambda: self.studio.favourites.keep(name, plan))

    # -- taking choices back

    def undo(self) -> bool:
        """Take the last choice back."""
        return self.studio.step_back()

    def redo(self) -> bool:
        """Make it again."""
        return self.studio.step_again()

    def undo_words(self) -> str:
        """What kind of choice would be taken back."""
        return self._step_words(self.studio.history.before())

    def redo_words(self) -> str:
        """What kind of choice would be made again."""
        return self._step_words(self.studio.history.after())

    def _step_words(self, other: BrochurePlan | None) -> str:
        if other is None:
            return ""
        changed = differences(self.studio.plan, other)
        if "template" in changed:
            return self.tr("ganti templat")
        return self.tr("ganti produk brosur") if changed == {"selection"} else self.tr("ubah tampilan brosur")

    # -- what the pages show

    def _draw_on(self, uncoated: bool) -> None:
        """Show the pages as they look on a screen, or on uncoated paper."""
        brochures = self.desk.suite.brochures
        self.images.draw_with(brochures.uncoated_image if uncoated else brochures.page_image)

    def _show_layout(self, layout: Layout) -> None:
        plan = self.studio.plan
        self.canvas.show_layout(layout, facing=self.desk.suite.brochures.info(plan.template).bound)
        self.template.show_layout(layout, plan.template, plan.paper)
        self.check.show_findings(layout.findings, layout.page_count, layout.balance)
        self.bar.renew()
        self.change.place()
        self.header_changed.emit()

    # -- the print check

    def _lead(self) -> str:
        return self.studio.plan.languages[0]

    def _go_to(self, page: int) -> None:
        if self.canvas.mode() == ALL:
            self.canvas.open(page)
        else:
            self.canvas.go_to(page)

    def _mend(self, found: Row) -> None:
        self.mending.mend(found, self._lead())
