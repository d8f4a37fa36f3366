"""Ekspor: the sheet a buyer abroad asks for, shown only for products that are sold there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.export_sheet import ExportSheet, Incoterm
from ovop_desktop.domain.identifiers import doubts, tidy
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.text import Language, clean
from ovop_desktop.ui.catalogue.doubt_words import doubt_words
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.export_facts import changed, export_facts
from ovop_desktop.ui.catalogue.fact_fields import FactFields
from ovop_desktop.ui.catalogue.unread import Unread
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule, column, row
from ovop_desktop.ui.widgets.choices import Toggle
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label

PAST = 200
"""How far back the history is searched for a sheet that was switched off."""


class ExportForm(Speaking):
    """Writes into the draft. Switched off, the sheet is kept in the history and comes back when switched on again."""

    states_changed = Signal()
    certificates_wanted = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self._put_away: dict[EntityId, ExportSheet] = {}
        self.heading = Label(role="h2")
        self.wanted, self._wanted_words = Toggle(), Label(role="body", wrap=True)
        self._none = Label(role="second", token="ink2", wrap=True)
        self.sheet = QWidget()
        self.hs = Line()
        self.packing = {language: Line() for language in Language}
        self.incoterm = Choice()
        self.facts = FactFields(draft, Unread(desk.memory), export_facts(desk.words), self)
        self.fields = {
            "hs_code": Field(self.hs),
            "incoterm": Field(self.incoterm),
            **{f"packing.{language}": Field(line) for language, line in self.packing.items()},
            **{name.removeprefix("export."): field for name, field in self.facts.fields.items()},
        }
        self._papers, self.certificates = Label(role="second", token="ink2", wrap=True), Button("", "link")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(padding=18, spacing=12)
        switch = QHBoxLayout()
        switch.setSpacing(12)
        switch.addWidget(self.wanted)
        switch.addWidget(self._wanted_words, 1)
        card.column.addWidget(self.heading)
        card.column.addLayout(switch)
        card.column.addWidget(self._none)
        card.column.addWidget(self.sheet)
        inner = QVBoxLayout(self.sheet)
        inner.setContentsMargins(0, 4, 0, 0)
        inner.setSpacing(14)
        inner.addLayout(self._grid("hs_code", "incoterm", "port", "price"))
        inner.addWidget(Rule())
        inner.addLayout(self._grid(*(f"packing.{language}" for language in Language), across=1))
        inner.addLayout(self._grid("pieces", "size", "net", "gross"))
        inner.addWidget(Rule())
        papers = row(spacing=10)
        papers.addWidget(self._papers, 1)
        papers.addWidget(self.certificates)
        inner.addLayout(papers)
        self.setLayout(column(card))

    def _grid(self, *names: str, across: int = 2) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        for place, name in enumerate(names):
            grid.addWidget(self.fields[name], place // across, place % across, Qt.AlignmentFlag.AlignTop)
        for place in range(across):
            grid.setColumnStretch(place, 1)
        return grid

    def _connect(self) -> None:
        self.wanted.clicked.connect(self._switch)
        self.hs.textEdited.connect(self._hs_typed)
        self.hs.editingFinished.connect(self._hs_left)
        self.incoterm.picked.connect(self._incoterm_picked)
        for language, line in self.packing.items():
            line.textEdited.connect(partial(self._packing_typed, language))
            line.editingFinished.connect(self._draft.flush)
        self.facts.states_changed.connect(self._changed)
        self.certificates.clicked.connect(self.certificates_wanted)
        self._draft.reloaded.connect(self.show_product)
        self._draft.changed.connect(self._weigh)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        say = self._desk.words.say
        self.heading.setText(self.tr("Ekspor"))
        self._wanted_words.setText(self.tr("Produk ini dijual ke luar negeri"))
        self.wanted.setAccessibleName(self.tr("Produk ini dijual ke luar negeri"))
        self._none.setText(self.tr("Lembar ekspor hanya muncul bila diperlukan: kode HS, karton, syarat, dan harga."))
        fields = self.fields
        fields["hs_code"].set_words(
            self.tr("Kode HS"), self.tr("6 angka berlaku di seluruh dunia, 8 angka BTKI. Contoh 1702.90.00")
        )
        for language in Language:
            name = self.tr("Kemasan ekspor ({language})").format(language=say(f"language.{language}"))
            fields[f"packing.{language}"].set_words(name)
        self.incoterm.offer([("", self.tr("Belum dipilih")), *((one.value, one.value) for one in Incoterm)])
        fields["port"].set_words(self.tr("Pelabuhan atau tempat"), self.tr("Contoh Tanjung Emas, Semarang"))
        fields["price"].set_words(self.tr("Harga ekspor"), self.tr("Dengan mata uangnya, contoh USD 3.10 per kg"))
        fields["pieces"].set_words(self.tr("Isi satu karton"), self.tr("Jumlah kemasan, contoh 40"))
        fields["size"].set_words(self.tr("Ukuran karton"), self.tr("Panjang x lebar x tinggi, contoh 60 x 40 x 30 cm"))
        fields["net"].set_words(self.tr("Berat bersih karton"), self.tr("Contoh 10 kg"))
        fields["gross"].set_words(self.tr("Berat kotor karton"), self.tr("Contoh 11,2 kg"))
        examples = {
            "pieces": self.tr("Tulis angka saja, contoh 40."),
            "size": self.tr("Tulis tiga ukuran, contoh 60 x 40 x 30."),
            "net": self.tr("Tulis beratnya, contoh 10 kg."),
            "gross": self.tr("Tulis beratnya, contoh 11,2 kg."),
            "price": self.tr("Tulis mata uang dan jumlahnya, contoh USD 3.10 per kg."),
        }
        for name, sentence in examples.items():
            self.facts.fields[f"export.{name}"].set_example(sentence)
        self.certificates.setText(self.tr("Buka sertifikat"))
        self.show_product()

    def show_product(self) -> None:
        """Show what is stored."""
        product = self._draft.product
        sheet = product.export
        self.wanted.setChecked(sheet is not None)
        self.sheet.setVisible(sheet is not None)
        self._none.setVisible(sheet is None)
        if tidy("hs", self.hs.text()) != product.hs_code or not self.hs.hasFocus():
            self.hs.setText(product.hs_code)
        self._doubt_hs()
        shown = sheet or ExportSheet()
        for language, line in self.packing.items():
            if clean(line.text(), one_line=True) != shown.packing.get(language):
                line.setText(shown.packing.get(language))
        self._show_incoterm(shown.incoterm)
        self.facts.show_product()
        self._show_papers()

    def _show_incoterm(self, incoterm: Incoterm | None) -> None:
        self.incoterm.set_value(incoterm.value if incoterm else "")
        what = self._desk.words.say(f"incoterm.{incoterm}") if incoterm else self.tr("Siapa menanggung ongkos kirim")
        self.fields["incoterm"].set_words(self.tr("Syarat penyerahan (Incoterms 2020)"), what)

    def _show_papers(self) -> None:
        product = self._draft.product
        papers = self._desk.suite.catalogue.certificates_of(product.id) if self._draft.stored else ()
        kinds = dict.fromkeys(paper.label or self._desk.words.say(f"certificate.{paper.kind}") for paper in papers)
        text = self.tr("Sertifikat untuk pembeli diambil dari bagian Sertifikat: {names}.").format(
            names=", ".join(kinds)
        )
        none = self.tr("Sertifikat untuk pembeli diambil dari bagian Sertifikat, yang masih kosong.")
        self._papers.setText(text if kinds else none)

    def _switch(self, on: bool) -> None:
        product = self._draft.product
        if on:
            self._draft.commit("export.on", export=self._last_sheet())
        else:
            if product.export is not None:
                self._put_away[product.id] = product.export
            if self._draft.commit("export.off", export=None):
                text = self.tr("Lembar ekspor disimpan. Nyalakan lagi untuk memakainya.")
                self._desk.bridge.toast(text, self.tr("Urungkan"), self._desk.undo.undo)
        self.show_product()
        self.states_changed.emit()

    def _last_sheet(self) -> ExportSheet:
        """The sheet as it was when it was last switched off, be it years ago."""
        product_id = self._draft.product.id
        if product_id in self._put_away:
            return self._put_away[product_id]
        past = self._desk.suite.editor.history("product", product_id, PAST) if self._draft.stored else ()
        for entry in past:
            for change in entry.changes:
                if change.kind == "product" and change.field == "export" and isinstance(change.old, ExportSheet):
                    return change.old
        return ExportSheet()

    def _hs_typed(self, text: str) -> None:
        self._draft.edit("hs", hs_code=tidy("hs", text))
        if self.fields["hs_code"].wrong():
            self._doubt_hs()

    def _hs_left(self) -> None:
        self._draft.flush()
        self.hs.setText(self._draft.product.hs_code)
        self._doubt_hs()

    def _doubt_hs(self) -> None:
        text = self.hs.text()
        self.fields["hs_code"].say_wrong(doubt_words(doubts("hs", text)) if text else "", "warn")

    def _incoterm_picked(self, value: str) -> None:
        incoterm = Incoterm(value) if value else None
        self._draft.commit("export.incoterm", **changed(self._draft.product, incoterm=incoterm))
        self._show_incoterm(incoterm)

    def _packing_typed(self, language: Language, text: str) -> None:
        product = self._draft.product
        held = (product.export or ExportSheet()).packing
        packing = held.with_language(language, clean(text, one_line=True))
        self._draft.edit(f"export.packing.{language}", **changed(product, packing=packing))

    def _changed(self) -> None:
        self._weigh()
        self.states_changed.emit()

    def _weigh(self) -> None:
        """A carton is never lighter than what is in it."""
        gross = self.facts.fields["export.gross"]
        if gross.is_wrong():
            return
        gross.say_wrong(self.tr("Lebih ringan dari berat bersihnya.") if self._too_light() else "")

    def _too_light(self) -> bool:
        sheet = self._draft.product.export
        carton = sheet.carton if sheet else None
        return bool(carton and carton.net and carton.gross and carton.gross < carton.net)

    def is_wrong(self) -> bool:
        """Whether the sheet is shown and something of it cannot be used."""
        return self._draft.product.export is not None and (self.facts.is_wrong() or self._too_light())

    def is_empty(self) -> bool:
        """Whether the sheet is not wanted, or nothing of it is filled in."""
        return self._draft.product.export in (None, ExportSheet())

    def focus(self, name: str = "") -> None:
        """Put the cursor into a field ("hs_code", "export.port"), or onto the switch while there is no sheet."""
        word = name.removeprefix("export.")
        word = {"packing": "packing.id", "carton": "pieces"}.get(word, word)
        part: QWidget = self.fields[word].input if word in self.fields else self.hs
        if self._draft.product.export is None:
            part = self.wanted
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
