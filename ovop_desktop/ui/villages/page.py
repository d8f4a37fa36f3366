"""One village: what it is called, its story and potential, where it lies, its pictures, producers and products."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.services.feed import News
from ovop_desktop.ui.history.button import HistoryButton
from ovop_desktop.ui.producers.banner import RecordBanner, Section
from ovop_desktop.ui.producers.contact_card import ContactCard
from ovop_desktop.ui.producers.draft import Draft
from ovop_desktop.ui.producers.products_card import ProductsCard
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.villages.identity_card import IdentityCard
from ovop_desktop.ui.villages.location_card import LocationCard
from ovop_desktop.ui.villages.photos import VillagePhotos, VillagePhotosForm
from ovop_desktop.ui.villages.producers_card import ProducersCard
from ovop_desktop.ui.villages.texts_card import TextsCard
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.messages import Banner
from ovop_desktop.ui.widgets.photo_well import PhotoWell
from ovop_desktop.ui.widgets.two_columns import two_columns


class VillagePage(ScrollPage):
    """Opened with `id`; saves by itself."""

    nav = "producers"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = Draft(desk, desk.suite.catalogue.village, self)
        self.banner = RecordBanner(desk, ("products", "ready", "producers"))
        self.archived = Banner("kunyit")
        self.texts = TextsCard(desk.words)
        self.location = LocationCard(desk)
        self.photos = VillagePhotosForm(desk, VillagePhotos(desk, self.draft, self))
        self.producers = ProducersCard(desk)
        self.products = ProductsCard(desk)
        self.identity = IdentityCard(desk)
        self.contact = ContactCard(desk)
        self.crest = PhotoWell(desk, height=112, icon="shield", whole=True)
        self.brochure = Button("", "primary", "book-open")
        self.archive = Button("", "danger", "archive", small=True)
        self.history = HistoryButton(desk, lambda: self.village)
        self._crest_head = Section()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        self._arrange()
        self._connect()
        self._name_all()

    def _arrange(self) -> None:
        crest = Card()
        crest.column.addWidget(self._crest_head)
        crest.column.addWidget(self.crest)
        foot = QWidget()
        foot.setLayout(row(self.history, self.archive))
        main = (self.texts, self.location, self.photos, self.producers, self.products)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.archived)
        self.body.addLayout(two_columns(main, (self.identity, self.contact, crest), foot))
        self.body.addStretch(1)

    def _connect(self) -> None:
        draft, bridge = self.draft, self.desk.bridge
        self.texts.changed.connect(lambda fields: draft.change(**fields))
        self.identity.changed.connect(self._set_label)
        self.contact.changed.connect(lambda contact: draft.change(contact=contact))
        for card in (self.texts, self.identity, self.contact):
            card.left.connect(draft.flush)
        self.location.changed.connect(lambda place: self._change_now(location=place))
        self.crest.changed.connect(lambda photo: self._change_now(crest=photo))
        draft.reloaded.connect(self._show)
        draft.gone.connect(lambda: bridge.open("producers"))
        self.products.opened.connect(lambda record: bridge.open("product", id=record))
        self.products.add_wanted.connect(self._add_product)
        self.products.all_wanted.connect(lambda: self._list(None))
        self.producers.opened.connect(lambda record: bridge.open("producer", id=record))
        self.producers.add_wanted.connect(self._add_producer)
        self.banner.fact_pressed.connect(self._follow)
        self.brochure.clicked.connect(self._brochure)
        self.archive.clicked.connect(self._archive)
        self.archived.pressed.connect(self._restore)

    def _name_all(self) -> None:
        self.speak(self.brochure.setText, lambda: self.tr("Buat brosur desa"))
        self.speak(self.archive.setText, lambda: self.tr("Arsipkan"))
        self.speak(self.crest.set_name, lambda: self.tr("Lambang desa"))
        self.speak(self._crest_head.set_words, lambda: self.tr("Lambang desa"))
        self.speak(
            lambda text: self.archived.set_words(
                text,
                self.tr("Tidak ditawarkan lagi saat mengisi produk. Produk dan produsennya tetap ada."),
                self.tr("Pulihkan"),
            ),
            lambda: self.tr("Ada di arsip"),
        )

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
        if "boundary" in news.kinds:
            self.location.renew()
        if self.isVisible() and news.kinds & {"product", "producer", "certificate"}:
            self._soon.start()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self._show()

    def _show(self) -> None:
        village = self.village
        if village is None:
            return
        self.texts.show_texts(village.story, village.potential)
        self.location.show_village(village)
        self.photos.show_photos()
        self.identity.show_village(village)
        self.contact.show_contact(village.contact)
        self.crest.set_photo(village.crest)
        self.archived.setVisible(village.archived)
        self.archive.setVisible(not village.archived)
        ids = self.desk.suite.catalogue.products_of_village(village.id)
        self.products.show_products(ids)
        self.producers.show_producers(self.desk.suite.catalogue.producer_rows(village_id=village.id))
        self.brochure.setEnabled(bool(ids))
        self.brochure.setToolTip("" if ids else self.tr("Tambahkan satu produk dulu."))
        self._show_banner(village)
        self._show_facts(village, len(ids))
        self.header_changed.emit()

    def _show_banner(self, village: Village) -> None:
        place = ", ".join(part for part in (village.district, village.regency, village.province) if part)
        picture = village.crest or (village.photos[0] if village.photos else None)
        self.banner.show_identity(village.label, place, picture, [])

    def _show_facts(self, village: Village, products: int) -> None:
        words, facts = self.desk.words, self.banner.facts
        ready = self.desk.suite.catalogue.count(self.query(True))
        producers = len(self.desk.suite.catalogue.producer_rows(village_id=village.id))
        facts["products"].show_fact(words.number(products), counted(self.tr("produk"), products))
        facts["ready"].show_fact(words.number(ready), self.tr("siap cetak"))
        facts["producers"].show_fact(words.number(producers), counted(self.tr("produsen"), producers))

    # -- deeds

    def _set_label(self, label: str) -> None:
        self.draft.change(label=label)
        if self.village is not None:
            self._show_banner(self.village)
            self.header_changed.emit()

    def _change_now(self, **fields: Any) -> None:
        self.draft.change(**fields)
        self.draft.flush()
        if self.village is not None:
            self._show_banner(self.village)

    def _follow(self, key: str) -> None:
        if key == "producers":
            self.view.ensureWidgetVisible(self.producers)
            self.producers.section.button.setFocus()
        else:
            self._list(True if key == "ready" else None)

    def query(self, complete: bool | None) -> ProductQuery:
        """Its products; with `complete` only those that are or are not."""
        return ProductQuery(villages=frozenset({self.village.id} if self.village else ()), complete=complete)

    def _list(self, complete: bool | None) -> None:
        if self.village is not None:
            self.desk.bridge.open("products", words="", query=self.query(complete))

    def _add_product(self) -> None:
        if self.village is None or not self.draft.flush():
            return
        name = LocalizedText(id=self.tr("Produk baru"))
        try:
            made = self.desk.suite.records.add_product(name, village_id=self.village.id)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
            return
        self.desk.bridge.open("product", id=made.id, field="name.id")

    def _add_producer(self) -> None:
        if self.village is not None and self.draft.flush():
            self.desk.bridge.open("producers", adding=True, village=self.village.code)

    def for_brochure(self) -> dict[str, Any]:
        """The village's products."""
        if self.village is None:
            return {}
        return {"ids": tuple(self.desk.suite.catalogue.products_of_village(self.village.id))}

    def _brochure(self) -> None:
        if self.village is not None:
            self.desk.bridge.open("studio", **self.for_brochure())

    def _archive(self) -> None:
        if self.village is None or not self.draft.flush():
            return
        village = self.village
        try:
            self.desk.suite.records.archive_village(village.id)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
            return
        self.desk.bridge.open("producers")
        text = self.tr("{name} diarsipkan").format(name=village.label)
        self.desk.bridge.toast(text, self.tr("Urungkan"), self.desk.undo.undo)

    def _restore(self) -> None:
        if self.village is not None:
            self.desk.suite.records.restore_village(self.village.id)
