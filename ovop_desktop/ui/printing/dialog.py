"""Print: which printer, how many, which pages, and what becomes of the paper. Without a printer: a PDF to take away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.brochure.layout import Layout
from ovop_desktop.ui.brochures.page_images import PageImages
from ovop_desktop.ui.printing.ink_estimate import InkEstimate
from ovop_desktop.ui.printing.order import PrintOrder, pages_of, same_paper
from ovop_desktop.ui.printing.preview import Preview
from ovop_desktop.ui.printing.printers import PrinterFacts, Printers
from ovop_desktop.ui.printing.run import MM_PER_POINT, print_run, set_up
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.choices import Segmented, Toggle
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Banner
from ovop_desktop.ui.widgets.stepper import Stepper

MOST = 999
MEMORY = "printing"

WHOLE = ("all", "odd")
"""Choices of pages that begin the printing of the whole: on a printer that does not turn sheets, the fronts do."""

Remember = Callable[[int], object]


class PrintDialog(QDialog):
    """Prints a layout; `pdf_wanted` asks for a file instead: True for one with bleed and crop marks."""

    pdf_wanted = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        layout: Layout,
        images: PageImages,
        printers: Printers,
        paper: str,
        parent: QWidget,
        remember: Remember = lambda _copies: None,
    ) -> None:
        """`remember` is told of an order that was sent to a printer: how many copies of the whole."""
        super().__init__(parent)
        self._remember = remember
        self._desk, self._layout, self._paper = desk, layout, paper
        self._printers, self._images = printers, images
        self._thrifty: PageImages | None = None
        self._facts = printers.all()
        self._chosen: QPrinter | None = None
        self.setWindowTitle(self.tr("Cetak brosur"))
        self.preview = Preview(layout, images, desk.words)
        right = self._choices() if self._facts else self._no_printer()
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(self.preview, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(right, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 18)
        outer.setSpacing(14)
        outer.addWidget(Label(self.windowTitle(), "h2"))
        outer.addLayout(body, 1)
        outer.addLayout(self._buttons())
        self.setMinimumSize(840, 500)
        if self._facts:
            self._recall()
            self._renew()

    # -- parts

    def _choices(self) -> QVBoxLayout:
        self.printer = Choice()
        self.printer.offer([(one.name, one.name) for one in self._facts])
        self.copies = Stepper(1, MOST)
        self.copies.name_it(self.tr("Jumlah salinan"), self.tr("Kurangi salinan"), self.tr("Tambah salinan"))
        total = self._desk.words.number(self._layout.page_count)
        self.pages = Choice()
        self.pages.setAccessibleName(self.tr("Halaman"))
        self.pages.offer(
            [
                ("all", self.tr("Semua (1–{total})").format(total=total)),
                ("this", self.tr("Halaman yang tampak")),
                ("odd", self.tr("Ganjil (sisi depan)")),
                ("even", self.tr("Genap (sisi belakang)")),
                ("typed", self.tr("Pilih sendiri…")),
            ]
        )
        self.typed = Line()
        self.typed.setPlaceholderText("1-4, 7")
        self.typed.setAccessibleName(self.tr("Halaman pilihan, seperti 1-4, 7"))
        self.colour = Segmented(
            [
                ("colour", self.tr("Berwarna"), ""),
                ("thrifty", self.tr("Hemat tinta"), ""),
                ("grey", self.tr("Hitam putih"), ""),
            ]
        )
        self.colour.setAccessibleName(self.tr("Warna"))
        self.duplex = Segmented([("yes", self.tr("Ya"), ""), ("no", self.tr("Tidak"), "")])
        self.duplex.setAccessibleName(self.tr("Bolak-balik"))
        self.mismatch = Banner("kunyit")
        self.ink = InkEstimate(self._desk, self._layout)
        self.turning, self.sum = Label(role="second", token="ink2", wrap=True), Label(role="second", token="ink2")
        self._fitted = False
        self._wire()
        held = Field(self.printer)
        held.set_words(self.tr("Printer"))
        which = column(Label(self.tr("Halaman"), "label"), self.pages, self.typed, spacing=5)
        many = column(Label(self.tr("Jumlah salinan"), "label"), self.copies, None, spacing=5)
        numbers = QHBoxLayout()
        numbers.setSpacing(22)
        numbers.addLayout(many)
        numbers.addLayout(which, 1)
        looks = QHBoxLayout()
        looks.setSpacing(18)
        looks.addLayout(column(Label(self.tr("Warna"), "label"), self.colour, spacing=5))
        looks.addLayout(column(Label(self.tr("Bolak-balik"), "label"), self.duplex, spacing=5))
        looks.addStretch(1)
        made = column(held, spacing=12)
        made.addLayout(numbers)
        made.addLayout(looks)
        made.addWidget(self.mismatch)
        made.addLayout(row(Glyph("check-circle-fill", 17, "daun"), self.turning, spacing=8))
        made.addStretch(1)
        made.addLayout(row(Glyph("info", 17, "ink2"), self.sum, None, spacing=8))
        made.addLayout(row(Glyph("drop", 17, "ink2"), self.ink, None, spacing=8))
        return made

    def _wire(self) -> None:
        for signal in (self.printer.picked, self.colour.chosen, self.duplex.chosen, self.pages.picked):
            signal.connect(lambda _value: self._renew())
        self.typed.textEdited.connect(lambda _text: self._renew())
        self.copies.changed.connect(lambda _value: self._renew())
        self.mismatch.pressed.connect(self._fit)

    def _no_printer(self) -> QVBoxLayout:
        self.bleed = Toggle()
        self.bleed.setAccessibleName(self.tr("Tepi potong dan tanda potong"))
        line = row(spacing=12)
        line.addLayout(
            column(
                Label(self.tr("Tepi potong dan tanda potong"), "row", wrap=True),
                Label(self.tr("Untuk percetakan: CMYK, lebih 3 mm di setiap sisi"), "second", "ink2", wrap=True),
                spacing=0,
            ),
            1,
        )
        line.addWidget(self.bleed)
        text = self.tr(
            "Belum ada printer di komputer ini. Simpan PDF-nya, lalu cetak di tempat fotokopi atau percetakan."
        )
        made = column(Label(text, "body", wrap=True), 6, spacing=10)
        made.addLayout(line)
        made.addStretch(1)
        return made

    def _buttons(self) -> QHBoxLayout:
        self.cancel = Button(self.tr("Batal"))
        self.cancel.clicked.connect(self.reject)
        self.cancel.setAutoDefault(False)
        if not self._facts:
            self.save = Button(self.tr("Simpan PDF untuk tempat fotokopi"), "primary", "file-pdf")
            self.save.clicked.connect(self._save)
            return row(None, self.cancel, self.save)
        self.system = Button(self.tr("Pengaturan printer…"), "link")
        self.sample = Button(self.tr("Cetak 1 contoh dulu"), "", "file")
        self.go = Button("", "primary", "printer")
        self.system.clicked.connect(self._system)
        self.sample.clicked.connect(lambda: self._print(1))
        self.go.clicked.connect(lambda: self._print(self.copies.value()))
        for button in (self.system, self.sample):
            button.setAutoDefault(False)
        self.go.setDefault(True)
        return row(self.system, None, self.cancel, self.sample, self.go)

    # -- what was chosen

    def order(self, copies: int = 0) -> PrintOrder:
        """What would be printed now."""
        choice, total = self.pages.value(), self._layout.page_count
        seen = (self.preview.sheet.page,)
        pages = seen if choice == "this" else pages_of(choice, self.typed.text(), total)
        return PrintOrder(
            pages,
            copies or self.copies.value(),
            self.colour.value() != "grey",
            self._facts_of().turns and self.duplex.value() == "yes",
            self._fitted,
            self.colour.value() == "thrifty",
        )

    def _facts_of(self) -> PrinterFacts:
        return next((one for one in self._facts if one.name == self.printer.value()), self._facts[0])

    def _size(self) -> tuple[float, float]:
        width, height = self._layout.page_size
        return width * MM_PER_POINT, height * MM_PER_POINT

    def _fit(self) -> None:
        self._fitted = not self._fitted
        self._renew()

    def _renew(self) -> None:
        facts, order, words = self._facts_of(), self.order(), self._desk.words
        self.typed.setVisible(self.pages.value() == "typed")
        self.duplex.setEnabled(facts.turns)
        self.colour.setEnabled(facts.colour)
        self.preview.show_colour(order.colour)
        self.preview.sheet.take(self._images_of(order))
        self.ink.show_order(order)
        self.mismatch.setVisible(not same_paper(facts.size, self._size()))
        self.mismatch.set_words(
            self.tr("Kertas di printer: {printer}, brosur: {brochure}").format(
                printer=facts.paper, brochure=self._paper
            ),
            self.tr("Dimuat ke {paper} dengan tepi putih.").format(paper=facts.paper)
            if self._fitted
            else self.tr("Ganti kertas, atau muat ke {paper} dengan tepi putih.").format(paper=facts.paper),
            self.tr("Ukuran asli") if self._fitted else self.tr("Muat ke {paper}").format(paper=facts.paper),
        )
        self.turning.setText(self._about_turning(facts, order))
        self.go.setText(
            counted(self.tr("Cetak {count} salinan"), order.copies, words.number(order.copies))
            if order.copies > 1
            else self.tr("Cetak")
        )
        for button in (self.go, self.sample):
            button.setEnabled(bool(order.pages))
        if not order.pages:
            self.sum.setText(
                self.tr("Tulis halaman seperti 1-4, 7. Yang ada: 1–{total}").format(
                    total=words.number(self._layout.page_count)
                )
            )
            return
        all_sheets = words.number(order.sheets * order.copies)
        self.sum.setText(
            self.tr("{copies} salinan × {sheets} lembar = {all} lembar kertas").format(
                copies=words.number(order.copies), sheets=words.number(order.sheets), all=all_sheets
            )
        )

    def _about_turning(self, facts: PrinterFacts, order: PrintOrder) -> str:
        if not facts.turns:
            return self.tr("Printer ini tidak membalik sendiri: cetak Ganjil, balik kertasnya, lalu cetak Genap.")
        if not order.duplex:
            return self.tr("Satu sisi saja.")
        width, height = self._layout.page_size
        edge = self.tr("pendek") if width > height else self.tr("panjang")
        return self.tr("Urutan bolak-balik sudah diatur: balik di sisi {edge}.").format(edge=edge)

    # -- doing it

    def _recall(self) -> None:
        held = self._desk.memory.get(MEMORY)
        held = held if isinstance(held, dict) else {}
        if held.get("printer") in {one.name for one in self._facts}:
            self.printer.set_value(str(held["printer"]))
        else:
            self.printer.set_value(self._facts[0].name)
        self.pages.set_value("all")
        self.colour.set_value(held["colour"] if held.get("colour") in ("grey", "thrifty") else "colour")
        self.duplex.set_value("no" if held.get("duplex") == "no" or not self._facts_of().turns else "yes")

    def _printer(self) -> QPrinter:
        if self._chosen is None or self._chosen.printerName() != self.printer.value():
            self._chosen = self._printers.open(self.printer.value())
        return self._chosen

    def _system(self) -> None:
        printer = self._printer()
        set_up(printer, self._layout, self.order(), self._facts_of().size)
        if QPrintDialog(printer, self).exec():
            if printer.printerName() in {one.name for one in self._facts}:
                self.printer.set_value(printer.printerName())
            self.copies.set_value(printer.copyCount())
            self._renew()

    def _print(self, copies: int) -> None:
        order, printer = self.order(copies), self._printer()
        chosen = {"printer": self.printer.value(), "colour": self.colour.value(), "duplex": self.duplex.value()}
        self._desk.memory.put(MEMORY, chosen)
        set_up(printer, self._layout, order, self._facts_of().size)
        brochures = self._desk.suite.brochures
        draw = brochures.thrifty_image if order.thrifty else brochures.page_image
        task = print_run(printer, self._layout, order, draw)
        name = printer.printerName() or self.printer.value()
        bridge = self._desk.bridge
        done = self.tr("{pages} halaman dikirim ke {printer}")

        whole = copies == self.copies.value() and self.pages.value() in WHOLE
        remember = self._remember if whole else lambda _copies: None

        def told(pages: int) -> None:
            remember(copies)
            bridge.toast(done.format(pages=self._number(pages), printer=name))

        self._desk.jobs.start(task, told, title=self.tr("Mencetak ke {printer}").format(printer=name))
        self._chosen = None
        if copies == self.copies.value():
            self.accept()

    def _images_of(self, order: PrintOrder) -> PageImages:
        if not order.thrifty:
            return self._images
        if self._thrifty is None:
            self._thrifty = PageImages(self._desk.suite.brochures.thrifty_image, self)
            self._thrifty.broken.connect(self._desk.bridge.fail)
            self._thrifty.show_layout(self._layout)
        return self._thrifty

    def _number(self, value: int) -> str:
        return self._desk.words.number(value)

    def _save(self) -> None:
        self.accept()
        self.pdf_wanted.emit(self.bleed.isChecked())
