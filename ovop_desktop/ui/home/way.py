"""What the banner of Beranda says and does: the way to the next fair, or to the first product where there is none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.fair import Fair, Preparation
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.catalogue import Overview
from ovop_desktop.services.fairs import Outlook, Prepared, Step
from ovop_desktop.ui.fairs.span_words import long_span_words, when_words
from ovop_desktop.ui.fairs.step_words import amount_words, verb_words
from ovop_desktop.ui.home.hero import DONE, HERE, LATER, Hero
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk

Go = Callable[[], object]

ROUNDED_TO = 5
"""Minutes."""


class Way:
    """Fills the banner and remembers what its two buttons do."""

    def __init__(self, desk: Desk, hero: Hero) -> None:
        self._desk, self._hero = desk, hero
        self._on: Go = lambda: None
        self._beside: Go = lambda: None
        hero.button.clicked.connect(self.go_on)
        hero.second.clicked.connect(self.look_beside)

    def show(self, outlook: Outlook) -> None:
        """Say what is next."""
        if outlook.fair is not None:
            self._show_fair(outlook.fair)
        elif outlook.overview.total == 0:
            self._show_beginning()
        else:
            self._show_no_fair(outlook.overview)

    def go_on(self) -> None:
        """Do what is next."""
        self._on()

    def look_beside(self) -> None:
        """Do what the second button offers."""
        self._beside()

    # -- the next fair

    def _show_fair(self, state: Prepared) -> None:
        say, hero, fair, words = QCoreApplication.translate, self._hero, state.fair, self._desk.words
        here = state.here
        hero.over.setText(say("Way", "PAMERAN BERIKUTNYA") if here else say("Way", "SIAP BERANGKAT"))
        hero.heading.setText(fair.name)
        where = ", ".join(part for part in (fair.venue, fair.city) if part)
        days = state.days or 0
        hero.set_fair(
            fair.first,
            long_span_words(words, fair.first, fair.last),
            " · ".join(part for part in (where, fair.stand) if part),
            words.number(days) if days > 0 else "",
            self._count_note(state.days),
        )
        hero.detail.hide()
        hero.steps.set([self._step(step, here) for step in state.steps])
        self._offer(state, here)

    def _count_note(self, days: int | None) -> str:
        if days is None:
            return ""
        if days > 0:
            say = QCoreApplication.translate
            return counted(say("Way", "hari lagi"), days)
        return when_words(days)

    def _step(self, step: Step, here: Step | None) -> tuple[str, str, str]:
        name = self._desk.words.say(f"preparation.{step.kind.value}")
        return name, amount_words(step), DONE if step.done else HERE if step is here else LATER

    def _offer(self, state: Prepared, here: Step | None) -> None:
        say, hero = QCoreApplication.translate, self._hero
        look = say("Way", "Lihat persiapan")
        hero.button.setText(verb_words(here) if here else look)
        hero.second.setText(look)
        hero.second.setVisible(here is not None)
        timed = here is not None and here.kind is Preparation.DATA and state.minutes > 0
        minutes = -(-state.minutes // ROUNDED_TO) * ROUNDED_TO
        hero.note.setText(say("Way", "Perkiraan {minutes} menit").format(minutes=minutes) if timed else "")
        self._beside = lambda: self._desk.bridge.open("fair", id=state.fair.id)
        self._on = self._doing(state, here) if here else self._beside

    def _doing(self, state: Prepared, here: Step) -> Go:
        fair, bridge = state.fair, self._desk.bridge
        missing = ProductQuery(fairs=frozenset({fair.id}), complete=False)
        return {
            Preparation.PRODUCTS: lambda: bridge.open("fair", id=fair.id, field="products"),
            Preparation.DATA: lambda: bridge.open("products", words="", query=missing),
            Preparation.BROCHURE: lambda: bridge.open("studio", ids=_brought(fair, state)),
            Preparation.PRINT: lambda: bridge.open("studio", ids=_brought(fair, state)),
            Preparation.STAND: lambda: bridge.open("fair", id=fair.id),
        }[here.kind]

    # -- no fair

    def _show_beginning(self) -> None:
        say, bridge = QCoreApplication.translate, self._desk.bridge
        office = self._desk.suite.catalogue.office()
        self._plain(
            say("Way", "KATALOG BARU"),
            office.name or say("Way", "Katalog Desa"),
            say("Way", "Mulai dari satu foto dan nama. Yang lain menyusul."),
        )
        self._buttons(
            (say("Way", "Tambah produk pertama"), lambda: bridge.open("product")),
            (say("Way", "Tambah pameran"), lambda: bridge.open("fairs", adding=True)),
        )

    def _show_no_fair(self, overview: Overview) -> None:
        say, bridge = QCoreApplication.translate, self._desk.bridge
        self._plain(
            say("Way", "PAMERAN BERIKUTNYA"),
            say("Way", "Belum ada pameran"),
            say("Way", "Tulis nama dan tanggalnya; persiapannya dituntun di sini langkah demi langkah."),
        )
        lacking = overview.total - overview.ready
        complete = counted(say("Way", "Lengkapi {count} produk"), lacking)
        missing = ProductQuery(complete=False)
        self._buttons(
            (say("Way", "Tambahkan pameran berikutnya"), lambda: bridge.open("fairs", adding=True)),
            (complete, lambda: bridge.open("products", words="", query=missing))
            if lacking
            else (say("Way", "Buat brosur"), lambda: bridge.open("studio")),
        )

    def _plain(self, over: str, heading: str, detail: str) -> None:
        hero = self._hero
        hero.over.setText(over)
        hero.heading.setText(heading)
        hero.set_fair(None, "", "", "", "")
        hero.detail.setText(detail)
        hero.detail.show()
        hero.steps.set([])
        hero.note.setText("")

    def _buttons(self, first: tuple[str, Go], second: tuple[str, Go]) -> None:
        self._hero.button.setText(first[0])
        self._hero.second.setText(second[0])
        self._hero.second.show()
        self._on, self._beside = first[1], second[1]


def _brought(fair: Fair, state: Prepared) -> tuple[str, ...]:
    return tuple(one for one in fair.products if one in state.products)
