"""Everything that leaves the studio: a PDF of the kind that is asked for, or paper from a printer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from ovop_desktop.brochure.conditions import COATED, CONDITIONS
from ovop_desktop.brochure.edition import SHOP
from ovop_desktop.brochure.fault import Fault
from ovop_desktop.services.brochures import Exported, Form
from ovop_desktop.ui.brochures.export_choice import ExportChoice
from ovop_desktop.ui.brochures.export_note import ExportNote
from ovop_desktop.ui.brochures.page_images import PageImages
from ovop_desktop.ui.brochures.print_check import PrintCheck
from ovop_desktop.ui.brochures.records import name_of
from ovop_desktop.ui.brochures.studio import Studio
from ovop_desktop.ui.printing.dialog import PrintDialog
from ovop_desktop.ui.printing.printers import Printers
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Offers
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import row

FOLDER, CONDITION = "brochure_folder", "printing_condition"
USUAL = Form()
"""A file for the office's printer, page by page."""


class ExportDesk(Speaking):
    """The buttons at the right end of the header, and what they do; `note` tells where the last PDF went.

    Dialogs belong to the window of `page`, which may outlive the header's hold on the buttons.
    """

    def __init__(self, desk: Desk, studio: Studio, check: PrintCheck, images: PageImages, page: QWidget) -> None:
        super().__init__()
        self._desk, self._studio, self._check, self._images = desk, studio, check, images
        self._page = page
        self.note = ExportNote(desk.words, lambda record: name_of(desk.suite.catalogue, record, desk.words))
        self.impressions = IconButton("clock-counter-clockwise", "")
        self.print_button = Button("", "", "printer")
        self.export_button = Button("", "primary", "file-pdf")
        self.setLayout(row(self.impressions, self.print_button, self.export_button, spacing=10))
        self.impressions.clicked.connect(lambda: desk.bridge.open("impressions"))
        self.print_button.clicked.connect(self.print_out)
        self.export_button.clicked.connect(self.export)
        check.export_anyway.connect(self.choose_form)
        studio.exporting.connect(self._exporting)
        studio.exported.connect(self._exported)
        studio.turned.connect(self.note.hide)
        self.print_button.setToolTip("Ctrl+P")
        self.export_button.setToolTip("Ctrl+E")
        self.speak(self.impressions.name_it, lambda: self.tr("Yang sudah dicetak"))
        self.speak(self.print_button.setText, lambda: self.tr("Cetak"))
        self.speak(
            self.export_button.setText,
            lambda: self.tr("Mengekspor…") if studio.is_exporting() else self.tr("Ekspor PDF"),
        )

    def offer(self, some: bool) -> None:
        """Show or hide what needs at least one product."""
        for button in (self.print_button, self.export_button):
            button.setVisible(some)

    def offers(self) -> Offers:
        """What can be done just now."""
        pairs = (("export", self.export, self.export_button), ("print", self.print_out, self.print_button))
        return tuple((key, act) for key, act, button in pairs if button.isVisible() and button.isEnabled())

    def _offered(self) -> bool:
        return not self.export_button.isHidden()

    def export(self) -> None:
        """Ask what the PDF is for; with errors, show them first and let the person decide."""
        if self._studio.is_exporting() or not self._offered():
            return
        if self._check.errors() and not self._check.anyway.isVisible():
            self._check.offer_export_anyway()
            return
        self.choose_form()

    def choose_form(self) -> None:
        """Ask what the PDF is for, and tell as soon as it is known how large each kind will be and what a print shop
        would say to its own.
        """
        layout, brochures = self._studio.layout, self._desk.suite.brochures
        pages, size = (layout.page_count, layout.page_size) if layout else (0, (0.0, 0.0))
        self.choice = choice = ExportChoice(self.export_button, self._desk.words, pages, size, self._condition())
        choice.wanted.connect(self._choose_target)
        choice.open_under()

        def tell() -> None:
            asked = choice.condition.value()

            def told(found: Mapping[str, int]) -> None:
                if isValid(choice) and choice.condition.value() == asked:
                    choice.show_sizes(found)

            def foretold(faults: Sequence[Fault]) -> None:
                if isValid(choice) and choice.condition.value() == asked and self._studio.layout is layout:
                    choice.show_faults(faults)
                    self._check.show_faults(faults)

            if layout is not None:
                self._desk.jobs.start(brochures.shop_faults(layout, asked), foretold)
                self._desk.jobs.start(brochures.sizes(layout, asked), told)

        choice.condition_chosen.connect(lambda condition: self._desk.memory.put(CONDITION, condition))
        choice.condition_chosen.connect(tell)
        tell()

    def _condition(self) -> str:
        """What the print shop printed with the last time."""
        held = str(self._desk.memory.get(CONDITION))
        return held if held in CONDITIONS else COATED.id

    def _choose_target(self, form: Form) -> None:
        start = Path(str(self._desk.memory.get(FOLDER) or _documents()))
        plan = self._studio.plan
        name = self._desk.suite.brochures.suggested_name(plan, self._desk.words.say(f"template.{plan.template}"))
        chosen, _ = QFileDialog.getSaveFileName(self._page, self.tr("Ekspor PDF"), str(start / name), "PDF (*.pdf)")
        if chosen:
            self.export_to(Path(chosen), form)

    def export_to(self, target: Path, form: Form = USUAL) -> None:
        """Write the brochure to a file."""
        if target.suffix.casefold() != ".pdf":
            target = target.with_name(target.name + ".pdf")
        self._desk.memory.put(FOLDER, str(target.parent))
        self.note.hide()
        self._studio.export(target, self.tr("Mengekspor {name}").format(name=target.name), form)

    def print_out(self) -> None:
        """Open the print dialog for the pages as they are laid out now."""
        layout = self._studio.layout
        if layout is None or not self._offered():
            return
        plan, brochures = self._studio.plan, self._desk.suite.brochures

        def remember(copies: int) -> None:
            self._desk.jobs.start(brochures.printed(plan, layout, copies), lambda _kept: None)

        window = self._page.window()
        dialog = PrintDialog(self._desk, layout, self._images, Printers(), plan.paper, window, remember)
        dialog.pdf_wanted.connect(self._pdf_instead)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _pdf_instead(self, bleed: bool) -> None:
        """A file in place of paper: for a print shop where the sheet needs bleed."""
        self._choose_target(Form(SHOP.id, condition=self._condition()) if bleed else USUAL)

    def _exporting(self, busy: bool) -> None:
        self.export_button.setMinimumWidth(self.export_button.width() if busy else 0)
        self.export_button.setEnabled(not busy)
        self.export_button.set_icon("spinner-gap" if busy else "file-pdf")
        self.export_button.setText(self.tr("Mengekspor…") if busy else self.tr("Ekspor PDF"))

    def _exported(self, done: Exported) -> None:
        self._check.anyway.hide()
        self._check.show_faults(done.faults)
        self.note.show_exported(done)
        self._desk.bridge.toast(self.note.headline(), self.tr("Buka PDF"), self.note.show_file)


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
