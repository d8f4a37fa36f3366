"""One partner: who it is, how to reach it, and what it did for whom; everything is typed in place."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.partner import Partner
from ovop_desktop.services.feed import News
from ovop_desktop.ui.facilitations.help_card import HelpCard
from ovop_desktop.ui.facilitations.sides import PartnersSide
from ovop_desktop.ui.history.button import HistoryButton
from ovop_desktop.ui.partners.identity_card import PartnerIdentity
from ovop_desktop.ui.producers.banner import RecordBanner, Section
from ovop_desktop.ui.producers.contact_card import ContactCard
from ovop_desktop.ui.producers.draft import Draft
from ovop_desktop.ui.producers.story_card import StoryCard
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.messages import Banner
from ovop_desktop.ui.widgets.photo_well import PhotoWell
from ovop_desktop.ui.widgets.two_columns import two_columns


class PartnerPage(ScrollPage):
    """Opened with `id`; saves by itself."""

    nav = "producers"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = Draft(desk, desk.suite.programme.partner, self)
        self.banner = RecordBanner(desk, ("helps", "producers"), mark=True)
        self.archived = Banner("kunyit")
        self.identity = PartnerIdentity(desk)
        self.helps = HelpCard(desk, PartnersSide(desk.suite, self))
        self.story = StoryCard(desk.words)
        self.contact = ContactCard(desk, orders=False)
        self.logo = PhotoWell(desk, height=110, icon="handshake", whole=True)
        self.archive = Button("", "danger", "archive", small=True)
        self.history = HistoryButton(desk, lambda: self.partner)
        foot = QWidget()
        foot.setLayout(row(self.history, self.archive))
        self._pictures = Section()
        pictures = Card()
        pictures.column.addWidget(self._pictures)
        pictures.column.addWidget(self.logo)
        main = (self.helps, self.identity, self.story)
        self.body.addWidget(self.banner)
        self.body.addWidget(self.archived)
        self.body.addLayout(two_columns(main, (self.contact, pictures), foot))
        self.body.addStretch(1)
        self._connect()
        self._name_all()

    def _connect(self) -> None:
        draft = self.draft
        self.identity.changed.connect(lambda fields: self._change(**fields))
        self.story.changed.connect(lambda text: self._change(story=text))
        self.contact.changed.connect(lambda contact: self._change(contact=contact))
        self.logo.changed.connect(self._set_logo)
        for card in (self.identity, self.contact):
            card.left.connect(draft.flush)
        draft.reloaded.connect(self._show)
        draft.gone.connect(lambda: self.desk.bridge.open("producers", view="partners"))
        self.banner.fact_pressed.connect(lambda _key: self.view.ensureWidgetVisible(self.helps))
        self.archive.clicked.connect(self._archive)
        self.archived.pressed.connect(self._restore)

    def _name_all(self) -> None:
        self.speak(self.archive.setText, lambda: self.tr("Arsipkan"))
        self.speak(self.logo.set_name, lambda: self.tr("Logo"))
        self.speak(
            lambda text: self._pictures.set_words(text, self.tr("Tercetak di profil produsen")),
            lambda: self.tr("Logo"),
        )
        self.speak(self.story.set_note, lambda: self.tr("Siapa mitra ini dan apa perannya dalam program."))
        self.speak(
            lambda text: self.archived.set_words(
                text, self.tr("Tidak ditawarkan lagi. Pendampingan yang tercatat tetap ada."), self.tr("Pulihkan")
            ),
            lambda: self.tr("Ada di arsip"),
        )

    @property
    def partner(self) -> Partner | None:
        """The partner as typed."""
        return cast("Partner | None", self.draft.entity)

    def title(self) -> str:
        """The partner's name."""
        return self.partner.name if self.partner else ""

    def context_line(self) -> str:
        """ "Mitra · Dinas atau lembaga"."""
        if self.partner is None:
            return ""
        return f"{self.tr('Mitra')} · {self.desk.words.say(f'partner.{self.partner.kind.value}')}"

    def search_words(self) -> str:
        """The list is searched, not the record."""
        return ""

    def enter(self, **facts: Any) -> None:
        """Show the partner `id`."""
        record = facts.get("id")
        if record is not None:
            self.draft.load(self.desk.suite.programme.partner(EntityId(record)))
            self.helps.show_owner(EntityId(record))
            self.view.verticalScrollBar().setValue(0)
        self._show()

    def leave(self) -> None:
        """Save what was typed."""
        self.draft.flush()
        self.helps.flush()

    def heard(self, news: News) -> None:
        """Follow what changed elsewhere."""
        self.draft.heard(news)
        self.helps.heard(news)
        if self.partner is not None and news.kinds & {"facilitation", "producer"}:
            self._show_banner(self.partner)

    def retranslate(self) -> None:
        """Show everything in the language spoken now."""
        super().retranslate()
        self._show()

    def _show(self) -> None:
        partner = self.partner
        if partner is None:
            return
        self.identity.show_partner(partner)
        self.story.show_text(partner.story)
        self.contact.show_contact(partner.contact)
        self.logo.set_photo(partner.logo)
        self.archived.setVisible(partner.archived)
        self.archive.setVisible(not partner.archived)
        self._show_banner(partner)
        self.header_changed.emit()

    def _show_banner(self, partner: Partner) -> None:
        words = self.desk.words
        kind = words.say(f"partner.{partner.kind.value}")
        self.banner.show_identity(partner.name, partner.country, partner.logo, [(kind, "white", "handshake")])
        helps = self.desk.suite.programme.facilitations_of_partner(partner.id)
        helped = len({one.producer_id for one in helps})
        self.banner.facts["helps"].show_fact(words.number(len(helps)), counted(self.tr("pendampingan"), len(helps)))
        self.banner.facts["producers"].show_fact(words.number(helped), counted(self.tr("produsen didampingi"), helped))

    # -- deeds

    def _change(self, **fields: Any) -> None:
        self.draft.change(**fields)
        if self.partner is not None:
            self._show_banner(self.partner)
            self.header_changed.emit()

    def _set_logo(self, photo: object) -> None:
        self._change(logo=photo)
        self.draft.flush()

    def _archive(self) -> None:
        if self.partner is not None and self.draft.flush():
            partner = self.partner
            self._file(archived=True)
            self.desk.bridge.open("producers", view="partners")
            text = self.tr("{name} diarsipkan").format(name=partner.name)
            self.desk.bridge.toast(text, self.tr("Urungkan"), self.desk.undo.undo)

    def _restore(self) -> None:
        if self.partner is not None and self.draft.flush():
            self._file(archived=False)

    def _file(self, *, archived: bool) -> None:
        assert self.partner is not None
        try:
            self.desk.suite.programme.archive(self.partner, archived=archived)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
