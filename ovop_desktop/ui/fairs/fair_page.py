"""One fair: what is to be prepared, the products it shows, what is known of it."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.fair import Fair, Preparation
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.feed import News
from ovop_desktop.ui.fairs.details_card import DetailsCard
from ovop_desktop.ui.fairs.ending_card import EndingCard
from ovop_desktop.ui.fairs.preparation_card import PreparationCard
from ovop_desktop.ui.fairs.products_card import FairProducts
from ovop_desktop.ui.fairs.span_words import span_words, when_words
from ovop_desktop.ui.producers.draft import Draft
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.messages import Banner
from ovop_desktop.ui.widgets.two_columns import two_columns

TOUCHING = frozenset({"fair", "product", "certificate", "impression", "category", "producer", "village"})
"""Kinds of record whose change may change how a fair stands."""


class FairPage(ScrollPage):
    """Opened with `id`; saves by itself."""

    nav = "fairs"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = Draft(desk, desk.suite.programme.fair, self)
        self.archived = Banner("kunyit")
        self.preparation = PreparationCard(desk.words)
        self.products = FairProducts(desk)
        self.details = DetailsCard(desk.words)
        self.ending = EndingCard(desk.words)
        self.brochure = Button("", "primary", "book-open")
        self.archive = Button("", "danger", "archive", small=True)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        self._lay_out()
        self._connect()
        self._name_all()

    def _lay_out(self) -> None:
        self.body.addWidget(self.archived)
        self.body.addLayout(two_columns((self.preparation, self.products), (self.ending, self.details), self.archive))
        self.body.addStretch(1)

    def _connect(self) -> None:
        draft, bridge = self.draft, self.desk.bridge
        draft.reloaded.connect(self._show)
        draft.gone.connect(lambda: bridge.open("fairs"))
        self.details.changed.connect(self._change)
        self.details.left.connect(draft.flush)
        self.preparation.wanted.connect(lambda kind: self.go(Preparation(kind)))
        self.preparation.ticked.connect(self._tick)
        self.products.added.connect(self._add)
        self.products.arranged.connect(self._arrange)
        self.products.opened.connect(self._open)
        self.products.check_wanted.connect(lambda: self.go(Preparation.DATA))
        self.products.list_wanted.connect(lambda: self._list(None))
        self.ending.wanted.connect(lambda product, field: bridge.open("product", id=product, field=field))
        self.brochure.clicked.connect(lambda: self.go(Preparation.BROCHURE))
        self.archive.clicked.connect(self._archive)
        self.archived.pressed.connect(self._restore)

    def _name_all(self) -> None:
        self.speak(self.brochure.setText, lambda: self.tr("Buat brosur"))
        self.speak(self.archive.setText, lambda: self.tr("Arsipkan"))
        self.speak(
            lambda title: self.archived.set_words(title, "", self.tr("Pulihkan")),
            lambda: self.tr("Pameran ini ada di arsip."),
        )

    @property
    def fair(self) -> Fair | None:
        """The fair as it is typed now."""
        return cast("Fair | None", self.draft.entity)

    def title(self) -> str:
        """The fair's name."""
        return self.fair.name if self.fair else ""

    def context_line(self) -> str:
        """Its days, and how far off they are."""
        if self.fair is None:
            return ""
        days = span_words(self.desk.words, self.fair.first, self.fair.last)
        when = when_words(self.fair.days_until(self.desk.suite.catalogue.today()))
        return " · ".join(part for part in (days, when) if part)

    def search_words(self) -> str:
        """Nothing is searched here: the room is the title's."""
        return ""

    def action(self) -> QWidget | None:
        """A brochure of its products."""
        return self.brochure

    def for_brochure(self) -> dict[str, Any]:
        """A brochure begun here is of the fair's products."""
        return {"ids": self.fair.products} if self.fair and self.fair.products else {}

    def enter(self, **facts: Any) -> None:
        """Show a fair; `field` "products" begins choosing, "days" goes to its dates."""
        fair_id = EntityId(str(facts.get("id") or ""))
        if fair_id:
            fair = self.desk.suite.programme.fair(fair_id)
            if fair is None:
                self.desk.bridge.open("fairs")
                return
            self.draft.load(fair)
            self.view.verticalScrollBar().setValue(0)
        self._show()
        field = facts.get("field")
        if field == "products":
            QTimer.singleShot(0, self, self.products.choose)
        elif field == "days":
            QTimer.singleShot(0, self, self.details.focus_days)

    def leave(self) -> None:
        """Save now what was typed."""
        self.draft.flush()

    def heard(self, news: News) -> None:
        """Follow what changed elsewhere."""
        self.draft.heard(news)
        if news.kinds & TOUCHING:
            self._soon.start()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        if hasattr(self, "draft"):
            self._show()

    def _show(self) -> None:
        fair = self.fair
        if fair is None:
            return
        self.archived.setVisible(fair.archived)
        self.archive.setVisible(not fair.archived)
        self.details.show_fair(fair)
        state = self.desk.suite.fairs.prepared(fair)
        self.preparation.show_state(state)
        self.products.show_state(state)
        self.ending.show_state(state)
        self.brochure.setEnabled(bool(state.products))
        self.brochure.setToolTip("" if state.products else self.tr("Pilih dulu produknya."))
        self.header_changed.emit()

    # -- deeds

    def _change(self, fields: dict[str, Any]) -> None:
        self.draft.change(**fields)
        self.header_changed.emit()

    def _stored(self) -> Fair | None:
        """The fair as stored, with what was typed until now."""
        return self.fair if self.draft.flush() else None

    def _tick(self, kind: str, on: bool) -> None:
        fair = self._stored()
        if fair is not None:
            self.desk.suite.fairs.tick(fair, Preparation(kind), on)

    def _add(self, product: str) -> None:
        fair = self._stored()
        if fair is not None:
            self.desk.suite.programme.add_to_fair(fair.id, [EntityId(product)])

    def _arrange(self, products: list[EntityId]) -> None:
        fair = self._stored()
        if fair is None:
            return
        shown = self.desk.suite.fairs.prepared(fair).products
        put_away = [one for one in fair.products if one not in shown]
        self.desk.suite.fairs.arrange(fair, [*products, *put_away])
        if len(products) < len(shown):
            self.desk.bridge.toast(self.tr("Produk dikeluarkan"), self.tr("Urungkan"), self.desk.undo.undo)

    def _open(self, product: str) -> None:
        among = self.fair.products if self.fair else ()
        self.desk.bridge.open("product", id=EntityId(product), among=among)

    def _list(self, complete: bool | None) -> None:
        if self.fair is not None:
            query = ProductQuery(fairs=frozenset({self.fair.id}), complete=complete)
            self.desk.bridge.open("products", words="", query=query)

    def go(self, kind: Preparation) -> None:
        """Do what a step asks for."""
        if kind is Preparation.PRODUCTS:
            self.products.choose()
        elif kind is Preparation.DATA:
            self._list(False)
        elif self.fair is not None and self.fair.products:
            self.desk.bridge.open("studio", ids=self.fair.products)

    def _archive(self) -> None:
        fair = self._stored()
        if fair is not None:
            self.desk.suite.programme.archive(fair)
            told = self.tr("{name} diarsipkan").format(name=fair.name)
            self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)
            self.desk.bridge.open("fairs")

    def _restore(self) -> None:
        fair = self._stored()
        if fair is not None:
            self.desk.suite.programme.archive(fair, archived=False)
