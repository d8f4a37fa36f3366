"""Studio Brosur: templates and products at the left, the real pages in the middle, choices at the right."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.brochure.edition import OFFICE, SHOP
from ovop_desktop.brochure.layout import Box, Layout
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.brochures import Exported, Form
from ovop_desktop.services.feed import News
from ovop_desktop.ui.brochures.canvas import Canvas
from ovop_desktop.ui.brochures.canvas_bar import CanvasBar
from ovop_desktop.ui.brochures.export_choice import ExportChoice
from ovop_desktop.ui.brochures.export_note import ExportNote
from ovop_desktop.ui.brochures.favourites_panel import FavouritesPanel
from ovop_desktop.ui.brochures.finding_words import OWN_OPTIONS, Row
from ovop_desktop.ui.brochures.options import Options
from ovop_desktop.ui.brochures.page_images import PageImages
from ovop_desktop.ui.brochures.paper_names import paper_name
from ovop_desktop.ui.brochures.plan_history import differences
from ovop_desktop.ui.brochures.print_check import PrintCheck
from ovop_desktop.ui.brochures.records import door_of, name_of
from ovop_desktop.ui.brochures.selection import SelectionPanel
from ovop_desktop.ui.brochures.studio import Studio
from ovop_desktop.ui.brochures.template_card import TemplateCard
from ovop_desktop.ui.brochures.template_gallery import TemplateGallery, TemplatePictures
from ovop_desktop.ui.printing.dialog import PrintDialog
from ovop_desktop.ui.printing.printers import Printers
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Offers, Page
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Plain, Rule, row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.messages import Empty

FOLDER = "brochure_folder"
LEFT, RIGHT = 240, 300
NARROW = 1120


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
        self.bar = CanvasBar(self.canvas, desk.words)
        self.check = PrintCheck(desk.words, lambda record: name_of(desk.suite.catalogue, record))
        self.note = ExportNote(desk.words, lambda record: name_of(desk.suite.catalogue, record))
        self.options = Options(desk)
        self.export_button = Button("", "primary", "file-pdf")
        self.print_button = Button("", "", "printer")
        self._actions = QWidget()
        self.impressions = IconButton("clock-counter-clockwise", "")
        self._actions.setLayout(row(self.impressions, self.print_button, self.export_button, spacing=10))
        self._form = Form()
        self.change = Button("", "primary", "pencil-simple", small=True, parent=self.canvas.viewport())
        self.change.hide()
        self.sides = Segmented([("look", "", ""), ("products", "", "")], small=True)
        self._stale = True
        self._lay_out()
        self._connect()
        self._words()

    def _lay_out(self) -> None:
        self._left = Plain("surface", "r")
        column = QVBoxLayout(self._left)
        column.setContentsMargins(16, 14, 14, 14)
        column.setSpacing(14)
        column.addWidget(self.template)
        column.addWidget(Rule())
        column.addWidget(self.selection, 1)
        self._left.setFixedWidth(LEFT)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        for part, stretch in ((self.bar, 0), (self.canvas, 1), (self.note, 0), (self.check, 0)):
            middle.addWidget(part, stretch)
        studio = QWidget()
        self._row = QHBoxLayout(studio)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._left)
        self._row.addLayout(middle, 1)
        self._row.addWidget(self._side())
        self.stack = QStackedWidget()
        self.stack.addWidget(studio)
        self.empty = Empty("book-open")
        self.add_product = self.empty.add(Button("", "primary", "plus"))
        self.add_samples = self.empty.add(Button(""))
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _side(self) -> QWidget:
        """The column at the right: the choices, and in a narrow window the products too, one of them at a time."""
        right = QScrollArea()
        right.setWidgetResizable(True)
        right.setFrameShape(QFrame.Shape.NoFrame)
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.setWidget(self.options)
        self._sides = QStackedWidget()
        self._sides.addWidget(right)
        side = Plain("surface", "l")
        holder = QVBoxLayout(side)
        holder.setContentsMargins(1, 0, 0, 0)
        holder.setSpacing(0)
        self._tabs = QWidget()
        self._tabs.setLayout(row(self.sides, None, margins=(16, 10, 16, 0)))
        holder.addWidget(self._tabs)
        holder.addWidget(self._sides, 1)
        self._tabs.hide()
        side.setFixedWidth(RIGHT)
        return side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the products share the right column with the choices."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow is not self._tabs.isHidden():
            return
        self._tabs.setVisible(narrow)
        if narrow:
            self._sides.addWidget(self._left)
            self._left.setFixedWidth(RIGHT - 1)
            self._sides.setCurrentIndex(0 if self.sides.value() == "look" else 1)
        else:
            self._sides.removeWidget(self._left)
            self._row.insertWidget(0, self._left)
            self._left.setFixedWidth(LEFT)
            self._left.show()

    def _show_side(self, side: str) -> None:
        self.sides.set_value(side)
        self._sides.setCurrentIndex(1 if side == "products" and self._sides.count() > 1 else 0)

    def _connect(self) -> None:
        studio = self.studio
        studio.laid_out.connect(self._show_layout)
        studio.busy.connect(self.bar.set_busy)
        studio.exporting.connect(self._exporting)
        studio.exported.connect(self._exported)
        self.sides.chosen.connect(self._show_side)
        studio.turned.connect(self._show_plan)
        self.template.change_wanted.connect(self._open_gallery)
        self.template.favourites_wanted.connect(self._open_favourites)
        self.options.changed.connect(studio.take)
        self.options.changed.connect(lambda _plan: self.header_changed.emit())
        self.selection.changed.connect(self._select)
        self.canvas.picked.connect(self._picked)
        self.canvas.page_changed.connect(lambda _page: self._place_change())
        self.canvas.zoomed.connect(lambda _scale: self._place_change())
        self.canvas.verticalScrollBar().valueChanged.connect(lambda _value: self._place_change())
        self.change.clicked.connect(self._change_picked)
        self.check.page_wanted.connect(self._go_to)
        self.check.mend_wanted.connect(self._mend)
        self.check.export_anyway.connect(self._choose_form)
        self.export_button.clicked.connect(self.export)
        self.print_button.clicked.connect(self.print_out)
        self.impressions.clicked.connect(lambda: self.desk.bridge.open("impressions"))
        self.images.broken.connect(self.desk.bridge.fail)
        self.add_product.clicked.connect(lambda: self.desk.bridge.open("product"))
        self.add_samples.clicked.connect(self._install_samples)
        for keys, act in (
            ("Ctrl+PgDown", lambda: self.canvas.walk(1)),
            ("Ctrl+PgUp", lambda: self.canvas.walk(-1)),
            ("Ctrl+E", self.export),
            ("Ctrl+P", self.print_out),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _words(self) -> None:
        self.speak(self.export_button.setText, self._export_words)
        self.export_button.setToolTip("Ctrl+E")
        self.speak(self.print_button.setText, lambda: self.tr("Cetak"))
        self.speak(self.impressions.name_it, lambda: self.tr("Yang sudah dicetak"))
        self.print_button.setToolTip("Ctrl+P")
        self._offer_sides()
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
        pairs = (("export", self.export, self.export_button), ("print", self.print_out, self.print_button))
        return tuple((key, act) for key, act, button in pairs if button.isVisible() and button.isEnabled())

    def search_words(self) -> str:
        """The studio has its own search."""
        return ""

    def action(self) -> QWidget | None:
        """Print and export, at the right end of the header."""
        return self._actions

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
        self._offer_sides()
        self.header_changed.emit()

    def _offer_sides(self) -> None:
        self.sides.set_options([("look", self.tr("Tampilan"), ""), ("products", self.tr("Produk"), "")])
        self.sides.setAccessibleName(self.tr("Kolom kanan"))

    def _renew(self, again: bool) -> None:
        some = bool(self.desk.suite.catalogue.counts().products)
        self.stack.setCurrentIndex(0 if some else 1)
        for button in (self.print_button, self.export_button):
            button.setVisible(some)
        self.options.show_plan(self.studio.plan)
        self.selection.show_selection(self.studio.plan)
        if some and (self._stale or again or self.studio.layout is None):
            self._stale = False
            self.studio.lay_out()
        self.header_changed.emit()

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

    def _show_layout(self, layout: Layout) -> None:
        self.canvas.show_layout(layout)
        self.template.show_layout(layout, self.studio.plan.template, self.studio.plan.paper)
        self.check.show_findings(layout.findings, layout.page_count)
        self.bar.renew()
        self._place_change()
        self.header_changed.emit()

    # -- a block on the page

    def _picked(self, box: Box | None) -> None:
        self._place_change()
        if box is not None:
            name = name_of(self.desk.suite.catalogue, box.record)
            self.change.setAccessibleName(f"{self.change.text().strip()}: {name}")

    def _place_change(self) -> None:
        box = self.canvas.picked_box()
        area = self.canvas.picked_area()
        wanted = box is not None and self.canvas.mode() != "all" and not area.isEmpty()
        if not wanted or box is None or door_of(self.desk.suite.catalogue, box, self._lead()) is None:
            self.change.hide()
            return
        self.change.adjustSize()
        view = self.canvas.viewport()
        left = min(max(area.right() - self.change.width() + 5, 4), view.width() - self.change.width() - 4)
        top = area.bottom() + 12
        if top + self.change.height() > view.height() - 4:
            top = max(4.0, area.bottom() - self.change.height() - 4)
        self.change.move(round(left), round(top))
        self.change.setVisible(-self.change.height() < area.bottom() and area.top() < view.height())

    def _change_picked(self) -> None:
        box = self.canvas.picked_box()
        door = door_of(self.desk.suite.catalogue, box, self._lead()) if box else None
        if door is not None:
            self.desk.bridge.open(door.place, **door.facts)

    def _lead(self) -> str:
        return self.studio.plan.languages[0]

    # -- the print check

    def _go_to(self, page: int) -> None:
        if self.canvas.mode() == "all":
            self.canvas.opened.emit(page)
        else:
            self.canvas.go_to(page)

    def _mend(self, found: Row) -> None:
        code = found.finding.code
        if code in {"catalogue.empty", "product.left_out"}:
            self._show_side("products")
            self.selection.focus()
        elif code == "title.missing":
            self._show_side("look")
            self.options.focus_title()
        elif code == "per_page.reduced":
            self._show_side("look")
            self.options.per_page.setFocus(Qt.FocusReason.OtherFocusReason)
        elif code in OWN_OPTIONS:
            self._show_side("look")
            self.options.own.focus(OWN_OPTIONS[code])
        elif code == "closing.long":
            self.desk.bridge.open("preferences")
        else:
            page = found.pages[0] if found.pages else 0
            box = Box(page, 0, 0, 0, 0, found.finding.record, str(found.finding.facts.get("field", "")))
            door = door_of(self.desk.suite.catalogue, box, self._lead(), found.field)
            if door is not None:
                self.desk.bridge.open(door.place, **door.facts)

    # -- export

    def export(self) -> None:
        """Ask what the PDF is for; with errors, show them first and let the person decide."""
        if self.studio.is_exporting() or self.stack.currentIndex() != 0:
            return
        if self.check.errors() and not self.check.anyway.isVisible():
            self.check.offer_export_anyway()
            return
        self._choose_form()

    def _choose_form(self) -> None:
        layout = self.studio.layout
        self.choice = ExportChoice(
            self.export_button,
            self.desk.words,
            layout.page_count if layout else 0,
            layout.page_size if layout else (0.0, 0.0),
        )
        self.choice.wanted.connect(self._choose_target)
        self.choice.open_under()
        if layout is not None:
            choice = self.choice
            sizes = self.desk.suite.brochures.sizes(layout)
            self.desk.jobs.start(sizes, lambda found: choice.show_sizes(found) if isValid(choice) else None)

    def _choose_target(self, form: Form) -> None:
        self._form = form
        start = Path(str(self.desk.memory.get(FOLDER) or _documents()))
        plan = self.studio.plan
        name = self.desk.suite.brochures.suggested_name(plan, self.desk.words.say(f"template.{plan.template}"))
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Ekspor PDF"), str(start / name), "PDF (*.pdf)")
        if chosen:
            self.export_to(Path(chosen))

    def export_to(self, target: Path) -> None:
        """Write the brochure to a file, of the kind chosen last."""
        if target.suffix.casefold() != ".pdf":
            target = target.with_name(target.name + ".pdf")
        self.desk.memory.put(FOLDER, str(target.parent))
        self.note.hide()
        self.studio.export(target, self.tr("Mengekspor {name}").format(name=target.name), self._form)

    def print_out(self) -> None:
        """Open the print dialog for the pages as they are laid out now."""
        layout = self.studio.layout
        if layout is None or self.stack.currentIndex() != 0:
            return
        plan, brochures = self.studio.plan, self.desk.suite.brochures

        def remember(copies: int) -> None:
            self.desk.jobs.start(brochures.printed(plan, layout, copies), lambda _kept: None)

        dialog = PrintDialog(self.desk, layout, self.images, Printers(), plan.paper, self.window(), remember)
        dialog.pdf_wanted.connect(lambda bleed: self._choose_target(Form(SHOP.id if bleed else OFFICE.id)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _export_words(self) -> str:
        return self.tr("Mengekspor…") if self.studio.is_exporting() else self.tr("Ekspor PDF")

    def _exporting(self, busy: bool) -> None:
        self.export_button.setMinimumWidth(self.export_button.width() if busy else 0)
        self.export_button.setEnabled(not busy)
        self.export_button.set_icon("spinner-gap" if busy else "file-pdf")
        self.export_button.setText(self.tr("Mengekspor…") if busy else self.tr("Ekspor PDF"))

    def _exported(self, done: Exported) -> None:
        self.check.anyway.hide()
        self.note.show_exported(done)
        self.desk.bridge.toast(self.note.headline(), self.tr("Buka PDF"), self.note.show_file)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
