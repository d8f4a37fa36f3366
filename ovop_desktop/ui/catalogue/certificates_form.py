"""Sertifikat: a card for each paper of the product, and the form of the one that is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.services.feed import News
from ovop_desktop.ui.catalogue.certificate_card import CertificateCard
from ovop_desktop.ui.catalogue.certificate_form import KINDS, CertificateForm
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.flow import Flow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.label import Label


class CertificatesForm(Speaking):
    """Certificates are records of their own; they are read anew whenever one of them changes."""

    states_changed = Signal()

    def __init__(self, desk: Desk, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.cards: list[CertificateCard] = []
        self._product = EntityId("")
        card = Card(padding=18, spacing=10)
        self.heading = Label(role="h2")
        self.add = Button("", "", "plus", small=True)
        self._none = Label(role="second", token="ink2", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.add)
        self._holder = QWidget()
        self._flow = Flow(12, self._holder)
        self.form = CertificateForm(desk, self._product_stored)
        card.column.addLayout(head)
        card.column.addWidget(self._none)
        card.column.addWidget(self._holder)
        card.column.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)
        self.add.clicked.connect(self.add_paper)
        self.form.removed.connect(self._closed)
        self.form.closed.connect(self._closed)
        draft.reloaded.connect(self.show_product)
        self.retranslate()

    def _product_stored(self) -> bool:
        if self._draft.flush() and self._draft.stored:
            return True
        return self._draft.store()

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.heading.setText(self.tr("Sertifikat"))
        self.add.setText(self.tr("Tambah sertifikat"))
        self._none.setText(self.tr("Belum ada sertifikat. Pembeli sering menanyakan P-IRT dan halal."))
        self.show_product()

    def show_product(self) -> None:
        """Show the certificates that are stored."""
        product_id = self._draft.product.id
        if product_id != self._product:
            self.form.close_form()
            self._product = product_id
        for card in self.cards:
            self._flow.removeWidget(card)
            card.hide()
            card.deleteLater()
        papers = self._desk.suite.catalogue.certificates_of(product_id) if self._draft.stored else ()
        ordered = sorted(papers, key=lambda one: (KINDS.index(one.kind) if one.kind in KINDS else 99, one.id))
        self.cards = [self._card(paper) for paper in ordered]
        self._holder.setVisible(bool(self.cards))
        self._none.setVisible(not self.cards and not self.form.isVisibleTo(self))
        held = self.form.paper()
        if held is not None:
            stored = next((paper for paper in papers if paper.id == held.id), None)
            if stored is not None:
                self.form.show_paper(stored, stored)
        self._mark()
        self._holder.updateGeometry()

    def _card(self, paper: Certificate) -> CertificateCard:
        card = CertificateCard(self._desk.words, paper, self._desk.suite.catalogue.today())
        card.wanted.connect(partial(self.open_paper, paper.id))
        self._flow.addWidget(card)
        card.show()
        return card

    def _mark(self) -> None:
        held = self.form.paper()
        for card in self.cards:
            card.set_open(held is not None and card.paper.id == held.id)

    def open_paper(self, paper_id: str) -> None:
        """Open the form of one certificate."""
        self.form.flush()
        paper = self._desk.suite.catalogue.certificate(EntityId(paper_id))
        if paper is not None:
            self.form.show_paper(paper, paper)
            self._mark()
            self.form.begin()

    def add_paper(self) -> None:
        """Open an empty form; it is stored once something is typed."""
        self.form.flush()
        held = {card.paper.kind for card in self.cards}
        kind = next((one for one in KINDS if one not in held), CertificateKind.OTHER)
        unlimited = kind is CertificateKind.HALAL
        paper = Certificate(new_id(), kind, product_id=self._draft.product.id, unlimited=unlimited)
        self.form.show_paper(paper, None)
        self._none.hide()
        self._mark()
        self.form.begin()

    def _closed(self) -> None:
        self._mark()
        self._none.setVisible(not self.cards)

    def heard(self, news: News) -> None:
        """Read the certificates anew when one of this product's changed."""
        mine = [
            change
            for change in news.change_set.changes
            if isinstance(change.entity, Certificate) and change.entity.product_id == self._product
        ]
        if not mine:
            return
        held = self.form.paper()
        if held is not None and any(change.id == held.id and change.after is None for change in mine):
            self.form.forget()
        self.show_product()
        self.states_changed.emit()

    def flush(self) -> None:
        """Save now what was typed."""
        self.form.flush()

    def focus(self, paper_id: str = "") -> None:
        """Open a certificate at its end, which is what is to be renewed, or go to where one is added."""
        if paper_id:
            self.open_paper(paper_id)
            self.form.begin_with_end()
        elif self.cards:
            self.cards[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.add.setFocus(Qt.FocusReason.ShortcutFocusReason)
