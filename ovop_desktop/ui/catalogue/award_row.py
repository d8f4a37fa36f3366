"""One award: its scheme and year first, then stars out of the scheme's own most, or a title; and how it is printed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ovop_desktop.domain.award import STARS, YEARS, Award, AwardScheme
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.catalogue.fact_words import award_words
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.typed_field import TypedField

FIRST_YEAR = 1950
"""Before the programmes; an earlier year is a slip of the keyboard."""

NEW = Award(AwardScheme.OVOP_2022)
"""A row of which nothing but the scheme is said is not stored."""


class AwardRow(Speaking):
    """`typed` names what was typed, `chosen` what was chosen; `award` is the row as it is now."""

    typed = Signal(str)
    chosen = Signal(str)
    unread = Signal(str)
    left = Signal()
    removed = Signal()

    def __init__(self, words: Words, this_year: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._this_year = words, this_year
        self.award = NEW
        self.scheme, self.stars = Choice(), Choice()
        self.year = TypedField(self._read_year, str)
        self.title, self.giver = Line(), Line()
        self.remove = IconButton("trash", "ghost")
        self.badge, self.note = Badge(), Label(role="caption", token="ink2", wrap=True)
        self.fields = {
            "scheme": Field(self.scheme),
            "year": self.year,
            "stars": Field(self.stars),
            "title": Field(self.title),
            "giver": Field(self.giver),
        }
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(fill="paper", radius=10, padding=14, spacing=10)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.fields["scheme"], 0, 0, top)
        grid.addWidget(self.fields["year"], 0, 1, top)
        grid.addWidget(self.fields["stars"], 0, 2, top)
        grid.addWidget(self.fields["title"], 1, 0, top)
        grid.addWidget(self.fields["giver"], 1, 1, 1, 2, top)
        for place, share in enumerate((8, 2, 2)):
            grid.setColumnStretch(place, share)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.badge)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.remove)
        card.column.addLayout(grid)
        card.column.addLayout(foot)
        self.setLayout(column(card))

    def _connect(self) -> None:
        self.scheme.picked.connect(self._scheme_picked)
        self.stars.picked.connect(lambda value: self._choose("stars", stars=int(value) if value else None))
        self.year.typed.connect(lambda year: self._type("year", year=year))
        self.year.unread.connect(self.unread)
        self.year.left.connect(self.left)
        for name, line in (("title", self.title), ("giver", self.giver)):
            line.textEdited.connect(partial(self._words_typed, name))
            line.editingFinished.connect(self.left)
        self.remove.clicked.connect(self.removed)

    def retranslate(self) -> None:
        """Name everything in the language of the window."""
        super().retranslate()
        self.scheme.offer([(one.value, self._words.say(f"award.{one}")) for one in AwardScheme])
        self.fields["scheme"].set_words(self.tr("Skema"))
        self.fields["year"].set_words(self.tr("Tahun"))
        self.fields["stars"].set_words(self.tr("Bintang"))
        self.fields["title"].set_words(self.tr("Nama penghargaan"), self.tr("Contoh: Juara 1 Lomba Kemasan"))
        self.fields["giver"].set_words(self.tr("Pemberi"), self.tr("Contoh: Dinas Perdagangan"))
        self.remove.name_it(self.tr("Hapus penghargaan"))
        self._tell()

    def begin(self, award: Award, unread_year: str = "") -> None:
        """Show another award, with the year that could not be read."""
        self.award = award
        self._tell()
        self.year.begin(award.year, unread_year)

    def show_award(self, award: Award) -> None:
        """Show what is stored of the same award."""
        self.award = award
        self._tell()
        self.year.show_value(award.year)

    def _tell(self) -> None:
        award, most = self.award, STARS.get(self.award.scheme)
        self.scheme.set_value(award.scheme.value)
        frame = self.tr("{stars} dari {most} bintang")
        counts = [(str(count), frame.format(stars=count, most=most)) for count in range(1, (most or 0) + 1)]
        self.stars.offer([("", self.tr("Belum disebut")), *counts])
        self.stars.set_value(str(award.stars or ""))
        self.fields["stars"].setVisible(most is not None)
        for name, line in (("title", self.title), ("giver", self.giver)):
            self.fields[name].setVisible(most is None)
            if clean(line.text(), one_line=True) != getattr(award, name):
                line.setText(getattr(award, name))
        self.year.set_example(self._year_example())
        said = award != replace(NEW, scheme=award.scheme)
        self.badge.setVisible(said)
        self.badge.set(award_words(award, self._words), "kunyit", "medal")
        self.note.setText("" if award.year else self.tr("Isi tahunnya: penghargaan disebut dengan skema dan tahun."))

    def _year_example(self) -> str:
        years = YEARS.get(self.award.scheme)
        if years is None:
            return self.tr("Tulis tahun empat angka, contoh 2025.")
        if years.stop > self._this_year:
            return self.tr("Skema ini berlaku sejak {first}. Contoh {first}.").format(first=years.start)
        return self.tr("Skema ini berlaku {first}–{last}. Contoh {last}.").format(
            first=years.start, last=years.stop - 1
        )

    def _read_year(self, text: str) -> int | None:
        bare = text.strip()
        if not (bare.isascii() and bare.isdigit() and len(bare) == 4):
            return None
        year = int(bare)
        possible = FIRST_YEAR <= year <= self._this_year and replace(self.award, year=year, stars=None).fits()
        return year if possible else None

    def _scheme_picked(self, value: str) -> None:
        """Stars of one scheme say nothing in another; a year it had no part in is left to be mended."""
        scheme = AwardScheme(value)
        if scheme is self.award.scheme:
            return
        typed = self.year.line.text()
        self.award = replace(self.award, scheme=scheme, stars=None)
        if scheme in STARS:
            self.award = replace(self.award, title="", giver="")
        year = self._read_year(typed)
        self.award = replace(self.award, year=year)
        self._tell()
        wrong = typed if typed.strip() and year is None else ""
        self.year.begin(year, wrong)
        self.unread.emit(wrong)
        self.chosen.emit("scheme")

    def _choose(self, name: str, **changed: Any) -> None:
        self.award = replace(self.award, **changed)
        self._tell()
        self.chosen.emit(name)

    def _type(self, name: str, **changed: Any) -> None:
        self.award = replace(self.award, **changed)
        self._tell()
        self.typed.emit(name)

    def _words_typed(self, name: str, text: str) -> None:
        self._type(name, **{name: clean(text, one_line=True)})

    def is_wrong(self) -> bool:
        """Whether its year could not be read."""
        return self.year.is_wrong()
