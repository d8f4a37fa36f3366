"""Who the office is: the name on every cover, its place, its contact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.phones import displayed, e164
from ovop_desktop.domain.text import clean
from ovop_desktop.services.feed import News
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.autosave import Autosave
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.field import Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_well import PhotoWell
from ovop_desktop.ui.widgets.region_picker import RegionPicker


class OfficeForm(Speaking):
    """Saves by itself."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._office = Office()
        self.name, self.whatsapp, self.email, self.website, self.address = (Line() for _ in range(5))
        self.taglines = {tag: Line() for tag in ("id", "en", "ko")}
        self.region = RegionPicker(desk.suite.regions)
        self._autosave = Autosave(self._save, desk.bridge, self)
        card = Card()
        heading = Label(role="h2")
        card.column.addWidget(heading)
        self.speak(heading.setText, lambda: self.tr("Kantor"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(12)
        for place, (part, name, note) in enumerate(self._fields()):
            field = Field(part)
            self.speak(partial(_word, field, note), name)
            grid.addWidget(field, place // 2, place % 2)
            part.textEdited.connect(lambda _text: self._autosave.touch())
            part.editingFinished.connect(self._autosave.flush)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        card.column.addLayout(grid)
        self.cover = PhotoWell(desk, height=150)
        self._cover = Field(self.cover)
        self.speak(self.cover.set_name, lambda: self.tr("Foto sampul brosur"))
        self.speak(
            partial(_word, self._cover, lambda: self.tr("Tanpa foto ini, sampul memakai foto desa.")),
            lambda: self.tr("Foto sampul brosur"),
        )
        self.cover.changed.connect(self._cover_chosen)
        grid.addWidget(self._cover, grid.rowCount(), 0, 1, 2)
        outer = column(card)
        self.setLayout(outer)
        self.region.chosen.connect(lambda _region: self._autosave.touch(chosen=True))

    def _fields(self) -> list[tuple[Line | RegionPicker, Callable[[], str], Callable[[], str]]]:
        none = str
        return [
            (self.name, lambda: self.tr("Nama koperasi atau kantor desa"), lambda: self.tr("Muncul di sampul brosur.")),
            (self.region, lambda: self.tr("Desa, kabupaten, atau kota"), none),
            (self.whatsapp, lambda: self.tr("WhatsApp pemesanan"), lambda: self.tr("Dipakai untuk kode QR di brosur.")),
            (self.email, lambda: self.tr("E-mail"), none),
            (self.website, lambda: self.tr("Situs web"), none),
            (self.address, lambda: self.tr("Alamat"), none),
            (self.taglines["id"], lambda: self.tr("Judul brosur – Indonesia"), none),
            (self.taglines["en"], lambda: self.tr("Judul brosur – English"), none),
            (self.taglines["ko"], lambda: self.tr("Judul brosur – 한국어"), none),
        ]

    def show_office(self) -> None:
        """Show what is stored."""
        self._autosave.flush()
        self._office = office = self.desk.suite.catalogue.office()
        self.name.setText(office.name)
        self.region.show_region(self.desk.suite.regions.by_code(office.region) if office.region else None)
        self.whatsapp.setText(displayed(office.contact.whatsapp))
        self.email.setText(office.contact.email)
        self.website.setText(office.contact.website)
        self.address.setText(office.contact.address)
        for tag, line in self.taglines.items():
            line.setText(office.tagline.get(tag))
        self.cover.set_photo(office.cover)

    def heard(self, news: News) -> None:
        """Follow what was taken back or done again; what is being typed stays."""
        if "office" in news.kinds and not self._autosave.due:
            self.show_office()

    def flush(self) -> None:
        """Save what was typed."""
        self._autosave.flush()

    def _cover_chosen(self, _photo: object) -> None:
        self._autosave.touch()
        self._autosave.flush()

    def _save(self) -> None:
        region = self.region.region()
        number = self.whatsapp.text().strip()
        tagline = self._office.tagline
        for tag, line in self.taglines.items():
            tagline = tagline.with_language(tag, clean(line.text(), one_line=True))
        contact = replace(
            self._office.contact,
            whatsapp=e164(number) or number,
            email=clean(self.email.text(), one_line=True),
            website=clean(self.website.text(), one_line=True),
            address=clean(self.address.text(), one_line=True),
        )
        after = replace(
            self._office,
            name=clean(self.name.text(), one_line=True),
            region=region.code if region else ("" if not self.region.text().strip() else self._office.region),
            tagline=tagline,
            contact=contact,
            cover=self.cover.photo(),
        )
        try:
            self.desk.suite.records.save(self._office, after, self._autosave.sitting)
        except StaleChange:
            self._office = self.desk.suite.catalogue.office()
            raise
        self._office = after


def _word(field: Field, note: Callable[[], str], name: str) -> None:
    field.set_words(name, note())
