"""One cooperative: who it is, its people, its papers, its products; everything is typed in place."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.producer import HOLDS_MEETINGS, Producer
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.feed import News
from ovop_desktop.ui.facilitations.help_card import HelpCard
from ovop_desktop.ui.facilitations.sides import ProducersSide
from ovop_desktop.ui.history.button import HistoryButton
from ovop_desktop.ui.producers.banner import RecordBanner, Section
from ovop_desktop.ui.producers.consent_card import ConsentCard
from ovop_desktop.ui.producers.contact_card import ContactCard
from ovop_desktop.ui.producers.draft import Draft
from ovop_desktop.ui.producers.identity_card import IdentityCard
from ovop_desktop.ui.producers.meeting_line import MeetingLine
from ovop_desktop.ui.producers.members_card import MembersCard
from ovop_desktop.ui.producers.papers_card import PapersCard
from ovop_desktop.ui.producers.products_card import ProductsCard
from ovop_desktop.ui.producers.story_card import StoryCard
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.messages import Banner
from ovop_desktop.ui.widgets.photo_well import PhotoWell
from ovop_desktop.ui.widgets.two_columns import two_columns


class ProducerPage(ScrollPage):
    """Opened with `id`; saves by itself."""

    nav = "producers"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = Draft(desk, desk.suite.catalogue.producer, self)
        self.banner = RecordBanner(desk, ("members", "products", "ready", "papers"))
        self.archived = Banner("kunyit")
        self.identity = IdentityCard(desk)
        self.members = MembersCard(desk.words)
        self.products = ProductsCard(desk)
        self.helps = HelpCard(desk, ProducersSide(desk.suite, self))
        self.story = StoryCard(desk.words)
        self.contact = ContactCard(desk)
        self.consent, self.meeting = ConsentCard(desk), MeetingLine(desk)
        self.papers = PapersCard(desk)
        self.papers.put_below(self.meeting)
        self.logo, self.photo = PhotoWell(desk, height=88), PhotoWell(desk, height=140)
        self.brochure = Button("", "primary", "book-open")
        self.archive = Button("", "danger", "archive", small=True)
        self.history = HistoryButton(desk, lambda: self.producer)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)
        self._arrange()
        self._connect()
        self._name_all()

    def _arrange(self) -> None:
        self._pictures, self._photo_head = Section(), Section()
        pictures = Card()
        for part in (self._pictures, self.logo, self._photo_head, self.photo):
            pictures.column.addWidget(part)
        main = (self.members, self.products, self.helps, self.story, self.identity)
        side = (self.contact, self.papers, self.consent, pictures)
        foot = QWidget()
        foot.setLayout(row(self.history, self.archive, spacing=8))
        self.body.addWidget(self.banner)
        self.body.addWidget(self.archived)
        self.body.addLayout(two_columns(main, side, foot))
        self.body.addStretch(1)

    def _connect(self) -> None:
        draft = self.draft
        self.identity.changed.connect(lambda fields: self._change(**fields))
        self.members.changed.connect(lambda members: self._change(members=members))
        self.story.changed.connect(lambda text: self._change(story=text))
        self.contact.changed.connect(lambda contact: self._change(contact=contact))
        self.consent.chosen.connect(lambda consent: self._change_now(consent=consent))
        self.consent.typed.connect(lambda consent: self._change(consent=consent))
        self.meeting.typed.connect(lambda day: self._change(annual_meeting=day))
        self.logo.changed.connect(lambda photo: self._change_now(logo=photo))
        self.photo.changed.connect(self._set_photo)
        for card in (self.identity, self.members, self.contact, self.consent, self.meeting):
            card.left.connect(draft.flush)
        draft.reloaded.connect(self._show)
        draft.gone.connect(lambda: self.desk.bridge.open("producers"))
        self.products.opened.connect(lambda record: self.desk.bridge.open("product", id=record))
        self.products.add_wanted.connect(self._add_product)
        self.products.all_wanted.connect(lambda: self._list(None))
        self.banner.fact_pressed.connect(self._follow)
        self.brochure.clicked.connect(self._brochure)
        self.archive.clicked.connect(self._archive)
        self.archived.pressed.connect(self._restore)

    def _name_all(self) -> None:
        self.speak(self.brochure.setText, lambda: self.tr("Buat brosur koperasi"))
        self.speak(self.archive.setText, lambda: self.tr("Arsipkan"))
        self.speak(self.logo.set_name, lambda: self.tr("Logo"))
        self.speak(self.photo.set_name, lambda: self.tr("Foto produsen"))
        self.speak(self._pictures.set_words, lambda: self.tr("Logo"))
        self.speak(
            lambda text: self._photo_head.set_words(text, self.tr("Pembuka bab di brosur")),
            lambda: self.tr("Foto"),
        )
        self.speak(
            lambda text: self.archived.set_words(
                text, self.tr("Tidak ditawarkan lagi saat mengisi produk. Produknya tetap ada."), self.tr("Pulihkan")
            ),
            lambda: self.tr("Ada di arsip"),
        )

    @property
    def producer(self) -> Producer | None:
        """The producer as typed."""
        return cast("Producer | None", self.draft.entity)

    def title(self) -> str:
        """The producer's name."""
        return self.producer.name if self.producer else ""

    def context_line(self) -> str:
        """ "Koperasi · Kulon Progo"."""
        producer = self.producer
        if producer is None:
            return ""
        village = self.desk.suite.catalogue.village(producer.village_id) if producer.village_id else None
        kind = self.desk.words.say(f"producer.{producer.kind.value}")
        return " · ".join(part for part in (kind, village.short_regency() if village else "") if part)

    def search_words(self) -> str:
        """The list is searched, not the record."""
        return ""

    def action(self) -> QWidget | None:
        """Make a brochure of its products."""
        return self.brochure

    def enter(self, **facts: Any) -> None:
        """Show the producer `id`; `help` opens a record of help, `field` "papers" or "annual_meeting" goes there."""
        record = facts.get("id")
        if record is not None:
            self.draft.load(self.desk.suite.catalogue.producer(EntityId(record)))
            self.view.verticalScrollBar().setValue(0)
        if self.producer is not None:
            self.papers.show_owner(self.producer.id)
            self.helps.show_owner(self.producer.id)
            self._show()
            if facts.get("help"):
                QTimer.singleShot(0, self, lambda: self._open_help(str(facts["help"])))
            if field := str(facts.get("field") or ""):
                QTimer.singleShot(0, self, lambda: self.focus_field(field))

    def focus_field(self, field: str) -> None:
        """Go to what a next step asks for."""
        part = self.meeting.field.line if field == "annual_meeting" else self.papers.section.button
        part.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.view.ensureWidgetVisible(part, 0, 120)

    def _open_help(self, record: str) -> None:
        opened = self.helps.open_record(record)
        if opened is not None:
            self.view.ensureWidgetVisible(opened, 0, 40)

    def leave(self) -> None:
        """Save what was typed."""
        self.draft.flush()
        self.papers.flush()
        self.helps.flush()

    def heard(self, news: News) -> None:
        """Follow what changed elsewhere."""
        self.draft.heard(news)
        self.papers.heard(news)
        self.helps.heard(news)
        if self.isVisible() and news.kinds & {"product", "village", "certificate"}:
            self._soon.start()

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self._show()

    def _show(self) -> None:
        producer = self.producer
        if producer is None:
            return
        self.identity.show_producer(producer)
        self.members.show_members(producer.members, producer.member_count)
        self.story.show_text(producer.story)
        self.contact.show_contact(producer.contact)
        self.consent.show_consent(producer.id, producer.consent)
        self.meeting.show_day(producer.id, producer.annual_meeting)
        self.meeting.setVisible(producer.kind in HOLDS_MEETINGS)
        self.logo.set_photo(producer.logo)
        self.photo.set_photo(producer.photos[0] if producer.photos else None)
        self.archived.setVisible(producer.archived)
        self.archive.setVisible(not producer.archived)
        ids = self.desk.suite.catalogue.products_of_producer(producer.id)
        self.products.show_products(ids)
        self.brochure.setEnabled(bool(ids))
        self.brochure.setToolTip("" if ids else self.tr("Tambahkan satu produk dulu."))
        self._show_banner(producer, ids)
        self.header_changed.emit()

    def _show_banner(self, producer: Producer, ids: list[EntityId]) -> None:
        words = self.desk.words
        village = self.desk.suite.catalogue.village(producer.village_id) if producer.village_id else None
        place = ", ".join((village.label, village.district, village.regency, village.province)) if village else ""
        badges = []
        if self.papers.valid_legal_entity():
            badges.append((self.tr("Badan hukum aktif"), "white", "check-circle"))
        if producer.founded:
            badges.append((self.tr("Berdiri {year}").format(year=producer.founded), "plate", ""))
        photo = producer.logo or (producer.photos[0] if producer.photos else None)
        self.banner.show_identity(producer.name, place, photo, badges)
        rows = self.desk.suite.catalogue.product_rows(ids)
        ready = sum(not product.missing for product in rows)
        count = producer.member_count or len(producer.members)
        self.banner.facts["members"].show_fact(words.number(count), counted(self.tr("anggota"), count))
        self.banner.facts["products"].show_fact(words.number(len(ids)), counted(self.tr("produk"), len(ids)))
        self.banner.facts["ready"].show_fact(words.number(ready), self.tr("siap cetak"))
        valid = self.papers.valid_count()
        self.banner.facts["papers"].show_fact(words.number(valid), counted(self.tr("sertifikat berlaku"), valid))

    # -- deeds

    def _change(self, **fields: Any) -> None:
        self.draft.change(**fields)
        producer = self.producer
        if producer is not None:
            self._show_banner(producer, self.desk.suite.catalogue.products_of_producer(producer.id))
            self.header_changed.emit()

    def _change_now(self, **fields: Any) -> None:
        self._change(**fields)
        self.draft.flush()

    def _set_photo(self, photo: object) -> None:
        producer = self.producer
        if producer is not None:
            self._change_now(photos=((photo, *producer.photos[1:]) if photo else producer.photos[1:]))
            self._show()

    def _follow(self, key: str) -> None:
        cards: dict[str, MembersCard | PapersCard] = {"members": self.members, "papers": self.papers}
        card = cards.get(key)
        if card is None:
            self._list(True if key == "ready" else None)
            return
        self.view.ensureWidgetVisible(card)
        card.section.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, complete: bool | None) -> None:
        if self.producer is not None:
            query = ProductQuery(producers=frozenset({self.producer.id}), complete=complete)
            self.desk.bridge.open("products", words="", query=query)

    def _add_product(self) -> None:
        if self.producer is None:
            return
        self.draft.flush()
        try:
            made = self.desk.suite.records.add_product(
                LocalizedText(id=self.tr("Produk baru")), producer_id=self.producer.id
            )
        except OvopError as problem:
            self.desk.bridge.fail(problem)
            return
        self.desk.bridge.open("product", id=made.id, field="name.id")

    def for_brochure(self) -> dict[str, Any]:
        """The producer's products."""
        if self.producer is None:
            return {}
        return {"ids": tuple(self.desk.suite.catalogue.products_of_producer(self.producer.id))}

    def _brochure(self) -> None:
        if self.producer is not None:
            self.desk.bridge.open("studio", **self.for_brochure())

    def _archive(self) -> None:
        if self.producer is not None:
            self.draft.flush()
            name = self.producer.name
            self.desk.suite.records.archive_producer(self.producer.id)
            self.desk.bridge.open("producers")
            text = self.tr("{name} diarsipkan").format(name=name)
            self.desk.bridge.toast(text, self.tr("Urungkan"), self.desk.undo.undo)

    def _restore(self) -> None:
        if self.producer is not None:
            self.desk.suite.records.restore_producer(self.producer.id)
