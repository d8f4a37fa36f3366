"""One village: the story, contact and photo that open its chapter, and its products."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.village import Village
from ovop_desktop.services.feed import News
from ovop_desktop.ui.producers.banner import RecordBanner, Section
from ovop_desktop.ui.producers.contact_card import ContactCard
from ovop_desktop.ui.producers.draft import Draft
from ovop_desktop.ui.producers.producer_page import SIDE
from ovop_desktop.ui.producers.products_card import ProductsCard
from ovop_desktop.ui.producers.story_card import StoryCard
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.photo_well import PhotoWell


class VillagePage(ScrollPage):
    """Opened with `id`; saves by itself."""

    nav = "producers"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = Draft(desk, desk.suite.catalogue.village, self)
        self.banner = RecordBanner(desk, ("products", "ready"))
        self.story = StoryCard(desk.words)
        self.products = ProductsCard(desk)
        self.contact = ContactCard(desk)
        self.photo = PhotoWell(desk, height=170)
        self.brochure = Button("", "primary", "book-open")
        self.history = Button("", "ghost", "clock-counter-clockwise", small=True)
        self._photo_head = Section()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        self._arrange()
        self._connect()
        self.speak(self.brochure.setText, lambda: self.tr("Buat brosur desa"))
        self.speak(self.photo.set_name, lambda: self.tr("Foto desa"))
        self.speak(self.history.setText, lambda: self.tr("Semua perubahan"))
        self.speak(
            lambda text: self._photo_head.set_words(text, self.tr("Pembuka bab di brosur")),
            lambda: self.tr("Foto desa"),
        )

    def _arrange(self) -> None:
        picture = Card()
        picture.column.addWidget(self._photo_head)
        picture.column.addWidget(self.photo)
        left, side = QVBoxLayout(), QVBoxLayout()
        for part in (self.story, self.products):
            left.addWidget(part)
        for card in (picture, self.contact):
            side.addWidget(card)
        side.addLayout(row(self.history, None))
        for stack in (left, side):
            stack.setSpacing(16)
            stack.addStretch(1)
        side.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setFixedWidth(SIDE)
        holder.setLayout(side)
        both = row(spacing=16)
        both.addLayout(left, 1)
        both.addWidget(holder)
        self.body.addWidget(self.banner)
        self.body.addLayout(both)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.story.changed.connect(lambda text: self.draft.change(story=text))
        self.contact.changed.connect(lambda contact: self.draft.change(contact=contact))
        self.contact.left.connect(self.draft.flush)
        self.photo.changed.connect(self._set_photo)
        self.draft.reloaded.connect(self._show)
        self.draft.gone.connect(lambda: self.desk.bridge.open("producers"))
        self.products.opened.connect(lambda record: self.desk.bridge.open("product", id=record))
        self.products.add_wanted.connect(lambda: self.desk.bridge.open("product"))
        self.products.all_wanted.connect(lambda: self._list(None))
        self.banner.fact_pressed.connect(lambda key: self._list(True if key == "ready" else None))
        self.brochure.clicked.connect(self._brochure)
        self.history.clicked.connect(self._open_history)

    @property
    def village(self) -> Village | None:
        """The village as typed."""
        return cast("Village | None", self.draft.entity)

    def title(self) -> str:
        """The village's name as its province says it."""
        return self.village.label if self.village else ""

    def context_line(self) -> str:
        """Where it lies."""
        return f"{self.village.regency}, {self.village.province}" if self.village else ""

    def search_words(self) -> str:
        """The list is searched, not the record."""
        return ""

    def action(self) -> QWidget | None:
        """Make a brochure of its products."""
        return self.brochure

    def enter(self, **facts: Any) -> None:
        """Show the village `id`."""
        record = facts.get("id")
        if record is not None:
            self.draft.load(self.desk.suite.catalogue.village(EntityId(record)))
            self.view.verticalScrollBar().setValue(0)
        self._show()

    def leave(self) -> None:
        """Save what was typed."""
        self.draft.flush()

    def heard(self, news: News) -> None:
        """Follow what changed elsewhere."""
        self.draft.heard(news)
        if self.isVisible() and "product" in news.kinds:
            self._soon.start()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self._show()

    def _show(self) -> None:
        village = self.village
        if village is None:
            return
        words = self.desk.words
        self.story.show_text(village.story)
        self.contact.show_contact(village.contact)
        self.photo.set_photo(village.photos[0] if village.photos else None)
        ids = self.desk.suite.catalogue.products_of_village(village.id)
        self.products.show_products(ids)
        self.brochure.setEnabled(bool(ids))
        self.brochure.setToolTip("" if ids else self.tr("Tambahkan satu produk dulu."))
        place = ", ".join(part for part in (village.district, village.regency, village.province) if part)
        badges = [(self.tr("Kode {code}").format(code=village.code), "nila", "")]
        if village.postal_code:
            badges.append((self.tr("Kode pos {code}").format(code=village.postal_code), "nila", ""))
        self.banner.show_identity(village.label, place, village.photos[0] if village.photos else None, badges)
        ready = sum(not product.missing for product in self.desk.suite.catalogue.product_rows(ids))
        self.banner.facts["products"].show_fact(words.number(len(ids)), self.tr("produk"))
        self.banner.facts["ready"].show_fact(words.number(ready), self.tr("siap cetak"))
        self.header_changed.emit()

    def _open_history(self) -> None:
        if self.village is not None:
            self.desk.bridge.open("history", kind="village", id=self.village.id)

    def _set_photo(self, photo: object) -> None:
        village = self.village
        if village is not None:
            self.draft.change(photos=((photo, *village.photos[1:]) if photo else village.photos[1:]))
            self.draft.flush()
            self._show()

    def _list(self, complete: bool | None) -> None:
        if self.village is not None:
            query = ProductQuery(villages=frozenset({self.village.id}), complete=complete)
            self.desk.bridge.open("products", words="", query=query)

    def _brochure(self) -> None:
        if self.village is not None:
            ids = tuple(self.desk.suite.catalogue.products_of_village(self.village.id))
            self.desk.bridge.open("studio", ids=ids)
