"""Pengaturan: language, appearance, size, and who the office is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ovop_desktop.config.settings import ZOOMS, Settings
from ovop_desktop.services.feed import News
from ovop_desktop.ui.preferences.office_form import OfficeForm
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.shell.zoom import begin_again, worn
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, row
from ovop_desktop.ui.widgets.choices import Segmented
from ovop_desktop.ui.widgets.field import Field, Line
from ovop_desktop.ui.widgets.label import Label


class PreferencesPage(ScrollPage):
    """Every choice acts at once; the size of the window's letters at the next start."""

    nav = "preferences"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._office = OfficeForm(desk)
        self.language = Segmented()
        self.theme = Segmented()
        self.zoom = Segmented()
        self.person = Line()
        self._person = Field(self.person)
        self._zoom_note = Label(role="second", token="ink2", wrap=True)
        self.again = Button("", "soft", "arrow-clockwise", small=True)
        self.again.clicked.connect(begin_again)
        self.speak(self.again.setText, lambda: self.tr("Buka ulang sekarang"))
        card = Card()
        heading = Label(role="h2")
        card.column.addWidget(heading)
        self.speak(heading.setText, lambda: self.tr("Tampilan"))
        for part, name in (
            (self.language, lambda: self.tr("Bahasa")),
            (self.theme, lambda: self.tr("Terang atau gelap")),
            (self.zoom, lambda: self.tr("Ukuran tampilan")),
        ):
            label = Label(role="label")
            self.speak(label.setText, name)
            self.speak(part.setAccessibleName, name)
            card.column.addLayout(row(label, None, part))
        note = row(spacing=12)
        note.addWidget(self._zoom_note, 1)
        note.addWidget(self.again)
        card.column.addLayout(note)
        card.column.addWidget(self._person)
        self.body.addWidget(self._office)
        self.body.addWidget(card)
        self.body.addWidget(self._categories())
        self.body.addStretch(1)
        self.language.chosen.connect(lambda value: self._choose(language=value))
        self.theme.chosen.connect(lambda value: self._choose(theme=value))
        self.zoom.chosen.connect(lambda value: self._choose(zoom=int(value)))
        self.person.editingFinished.connect(lambda: self._choose(person=self.person.text().strip()))

    def _categories(self) -> Card:
        heading, note = Label(role="h2"), Label(role="second", token="ink2", wrap=True)
        self.categories = Button("", "", "tag", small=True)
        self.categories.clicked.connect(lambda: self.desk.bridge.open("categories"))
        self.speak(heading.setText, lambda: self.tr("Kategori produk"))
        self.speak(note.setText, lambda: self.tr("Daftar kelompok produk kantor Anda: nama, urutan, gabungkan."))
        self.speak(self.categories.setText, lambda: self.tr("Atur kategori"))
        card = Card()
        card.column.addWidget(heading)
        line = row(spacing=12)
        line.addWidget(note, 1)
        line.addWidget(self.categories)
        card.column.addLayout(line)
        return card

    def title(self) -> str:
        """The header's title."""
        return self.tr("Pengaturan")

    def search_words(self) -> str:
        """Nothing to search here."""
        return ""

    def retranslate(self) -> None:
        """Offer the choices in the language spoken now."""
        super().retranslate()
        self._offer()

    def _offer(self) -> None:
        self.language.set_options([("id", "Bahasa Indonesia", ""), ("en", "English", "")])
        self.theme.set_options(
            [
                ("system", self.tr("Ikuti sistem"), "desktop"),
                ("light", self.tr("Terang"), "sun"),
                ("dark", self.tr("Gelap"), "moon"),
            ]
        )
        self.zoom.set_options([(str(step), f"{step}%", "") for step in ZOOMS])
        self._person.set_words(
            self.tr("Nama Anda"), self.tr("Ditulis di riwayat perubahan, supaya jelas siapa yang mengubah.")
        )
        self._zoom_note.setText(self.tr("Ukuran baru dipakai saat program dibuka lagi."))

    def enter(self, **facts: Any) -> None:
        """Show the choices; `zoom` = 1, -1 or 0 changes the size first."""
        self._offer()
        settings = self.desk.settings.load()
        if "zoom" in facts:
            place = ZOOMS.index(settings.zoom) + facts["zoom"] if facts["zoom"] else 0
            self._choose(zoom=ZOOMS[min(max(place, 0), len(ZOOMS) - 1)])
            settings = self.desk.settings.load()
        self.language.set_value(self.desk.words.language)
        self.theme.set_value(settings.theme)
        self.zoom.set_value(str(settings.zoom))
        self.again.setVisible(settings.zoom != worn())
        self.person.setText(settings.person)
        self._office.show_office()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Save the office's words."""
        self._office.flush()

    def heard(self, news: News) -> None:
        """The office may be another now."""
        self._office.heard(news)

    def _choose(self, **change: Any) -> None:
        before = self.desk.settings.load()
        after: Settings = replace(before, **change)
        if after == before:
            return
        self.desk.settings.save(after)
        self.again.setVisible(after.zoom != worn())
        if after.language != before.language:
            self.desk.words.speak(after.language)
        if after.theme != before.theme:
            self.desk.wardrobe.wear(after.theme)
