"""Beranda: what to do next on the way to the brochure, and the button that does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.catalogue import Overview
from ovop_desktop.services.feed import News
from ovop_desktop.services.next_steps import NextStep
from ovop_desktop.ui.home.hero import Hero
from ovop_desktop.ui.home.parts import QuickAction, RecentCard, StepRow
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.jobs import Job
from ovop_desktop.ui.shell.page import ScrollPage
from ovop_desktop.ui.widgets.badge import Badge
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.messages import Banner
from ovop_desktop.ui.widgets.meters import Meter, Ring

STEP_LOOKS = {
    "certificate.ended": ("warning-circle", "saga"),
    "certificate.ending": ("warning", "kunyit"),
    "texts.en": ("translate", "nila"),
    "texts.ko": ("translate", "nila"),
    "photo.small": ("image", "saga"),
    "photo.missing": ("image", "saga"),
    "price.missing": ("tag", "kunyit"),
    "backup.never": ("hard-drives", "sogan"),
    "backup.old": ("hard-drives", "sogan"),
}
SIDE = 356
RECENT = 4
SHOWN = 4
"""Next steps that are shown."""

FEW = 200
"""Products up to which looking at all of them takes no more than a blink."""

Standing = tuple[Overview, tuple[NextStep, ...]]


class HomePage(ScrollPage):
    """Order is priority: the way to the brochure, quick actions, next steps, completeness, recent."""

    nav = "home"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._stale = True
        self._job: Job | None = None
        self._steps_known: tuple[NextStep, ...] = ()
        self._go: Callable[[], object] = lambda: None
        self.sample = Banner("nila")
        self.sample.pressed.connect(self._remove_sample)
        self.hero = Hero()
        self.hero.button.clicked.connect(self._go_on)
        self.hero.second.clicked.connect(lambda: desk.bridge.open("products"))
        self.brochure = QuickAction("book-open", "nila", "Ctrl+B")
        self.product = QuickAction("plus-circle", "daun", "Ctrl+N")
        self.producer = QuickAction("users-three", "sogan", "")
        self.brochure.pressed.connect(lambda: desk.bridge.open("studio"))
        self.product.pressed.connect(lambda: desk.bridge.open("product"))
        self.producer.pressed.connect(lambda: desk.bridge.open("producers", add=True))
        self.steps = Card(spacing=0)
        self.steps_title, self.steps_count = Label(role="h2"), Badge()
        self.steps_list = QVBoxLayout()
        self.steps_list.setSpacing(0)
        self.steps.column.addLayout(row(self.steps_title, self.steps_count, None))
        self.steps.column.addSpacing(6)
        self.steps.column.addLayout(self.steps_list)
        self.steps.column.addStretch(1)
        self._build_completeness()
        self.recent_title = Label(role="h2")
        self.recent_all = Button("", "ghost", "arrow-right", small=True, trailing=True)
        self.recent_all.clicked.connect(lambda: desk.bridge.open("products"))
        self.recent = [RecentCard(desk.thumbnails) for _ in range(RECENT)]
        self._recent_ids: list[Any] = []
        for place, recent in enumerate(self.recent):
            recent.pressed.connect(lambda place=place: desk.bridge.open("product", id=self._recent_ids[place]))
        self._lay_out()
        self._words()

    def _build_completeness(self) -> None:
        self.complete = Card()
        self.complete_title = Label(role="h2")
        self.ring = Ring(80)
        self.ready, self.ready_note = Label(role="row", wrap=True), Label(role="body", token="ink2", wrap=True)
        self.gaps_title = Label(role="second", token="ink2")
        self.gaps = [(Button("", "link"), Label(role="label", tabular=True), Meter("kunyit")) for _ in range(3)]
        self._gap_codes: list[str] = []
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self.ready)
        words.addWidget(self.ready_note)
        words.addStretch(1)
        line = row(self.ring, spacing=16)
        line.addLayout(words, 1)
        self.complete.column.addWidget(self.complete_title)
        self.complete.column.addLayout(line)
        self.complete.column.addWidget(self.gaps_title)
        for place, (name, count, meter) in enumerate(self.gaps):
            name.clicked.connect(lambda _on=False, place=place: self._open_gap(place))
            self.complete.column.addLayout(row(name, None, count))
            self.complete.column.addWidget(meter)
        self.complete.column.addStretch(1)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        quick = QVBoxLayout()
        quick.setSpacing(12)
        for card in (self.brochure, self.product, self.producer):
            quick.addWidget(card, 1)
        grid.addWidget(self.hero, 0, 0)
        grid.addLayout(quick, 0, 1)
        grid.addWidget(self.steps, 1, 0)
        grid.addWidget(self.complete, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, SIDE)
        recent = QGridLayout()
        recent.setSpacing(14)
        for place, product in enumerate(self.recent):
            recent.addWidget(product, 0, place)
            recent.setColumnStretch(place, 1)
        self.body.addWidget(self.sample)
        self.body.addLayout(grid)
        self.body.addLayout(row(self.recent_title, None, self.recent_all))
        self.body.addLayout(recent)
        self.body.addStretch(1)

    def _words(self) -> None:
        self.speak(self.steps_title.setText, lambda: self.tr("Kerjakan berikutnya"))
        self.speak(self.complete_title.setText, lambda: self.tr("Kelengkapan katalog"))
        self.speak(self.gaps_title.setText, lambda: self.tr("Yang paling sering kurang"))
        self.speak(self.recent_title.setText, lambda: self.tr("Terakhir diubah"))
        self.speak(self.recent_all.setText, lambda: self.tr("Semua produk"))
        self.speak(self.hero.over.setText, lambda: self.tr("BROSUR BERIKUTNYA"))
        self.speak(self.hero.second.setText, lambda: self.tr("Lihat produk"))
        self.speak(
            lambda name: self.brochure.set_words(name, self.tr("PDF siap cetak dari katalog")),
            lambda: self.tr("Buat brosur"),
        )
        self.speak(
            lambda name: self.product.set_words(name, self.tr("Foto, harga, dan cerita")),
            lambda: self.tr("Tambah produk"),
        )
        self.speak(
            lambda name: self.producer.set_words(name, self.tr("Koperasi, BUM Desa, UMKM, kelompok")),
            lambda: self.tr("Tambah produsen"),
        )
        self.speak(
            lambda title: self.sample.set_words(
                title, self.tr("Semua isinya rekaan. Hapus kalau sudah selesai mencoba."), self.tr("Hapus contoh")
            ),
            lambda: self.tr("Ini katalog contoh"),
        )

    def retranslate(self) -> None:
        """Say everything anew, the rows too."""
        super().retranslate()
        self._refresh()

    def title(self) -> str:
        """A greeting, with the name the person gave."""
        person = self.desk.settings.load().person
        return self.tr("Selamat bekerja, {person}").format(person=person) if person else self.tr("Selamat bekerja")

    def context_line(self) -> str:
        """The day."""
        return self.desk.words.long_day(self.desk.suite.catalogue.today())

    def enter(self, **facts: Any) -> None:
        """Show how things stand."""
        if self._stale:
            self._refresh()

    def heard(self, news: News) -> None:
        """Refresh when it is looked at."""
        self._stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        self._stale = False
        suite = self.desk.suite
        self.sample.setVisible(suite.samples.present())
        self._show_recent()
        if self._job is not None:
            self.desk.jobs.cancel(self._job)
            self._job = None
        if suite.catalogue.counts().products <= FEW:
            self._show_standing(suite.catalogue.standing())
            return

        def arrived(standing: Standing) -> None:
            if isValid(self) and job is self._job:
                self._job = None
                self._show_standing(standing)

        job = self.desk.jobs.start(lambda _steps: suite.catalogue.standing(), arrived)
        self._job = job

    def _show_standing(self, standing: Standing) -> None:
        overview, self._steps_known = standing
        self._show_hero(overview)
        self._show_steps(self._steps_known[:SHOWN])
        self._show_completeness(overview)

    def _show_hero(self, overview: Overview) -> None:
        lacking = overview.total - overview.ready
        here = 0 if overview.total == 0 else 1 if lacking else 2
        hero, office = self.hero, self.desk.suite.catalogue.office()
        hero.heading.setText(office.tagline.best(self.desk.words.language) or office.name or self.tr("Katalog Desa"))
        hero.steps.set(
            [
                (self.tr("Isi produk"), counted(self.tr("{count} produk"), overview.total)),
                (
                    self.tr("Lengkapi data"),
                    counted(self.tr("{count} produk lagi"), lacking)
                    if lacking
                    else self.tr("lengkap")
                    if overview.total
                    else "",
                ),
                (self.tr("Buat brosur"), self.tr("siap") if here == 2 else ""),
            ],
            here,
        )
        details = (
            self.tr("Mulai dari satu foto dan nama. Yang lain menyusul."),
            self.tr("Tinggal sedikit lagi sebelum semuanya bisa dicetak. Brosur sudah bisa dilihat sekarang."),
            self.tr("Semua produk siap dicetak."),
        )
        verbs = (
            self.tr("Tambah produk pertama"),
            counted(self.tr("Lengkapi {count} produk"), lacking),
            self.tr("Buat brosur"),
        )
        goes: tuple[Callable[[], object], ...] = (
            lambda: self.desk.bridge.open("product"),
            lambda: self.desk.bridge.open("products", words="", query=ProductQuery(complete=False)),
            lambda: self.desk.bridge.open("studio"),
        )
        hero.detail.setText(details[here])
        hero.button.setText(verbs[here])
        self._go = goes[here]

    def _show_steps(self, steps: tuple[NextStep, ...]) -> None:
        while held := self.steps_list.takeAt(0):
            if (old := held.widget()) is not None:
                old.deleteLater()
        self.steps_count.set(str(len(steps)))
        self.steps_count.setVisible(bool(steps))
        if not steps:
            done = Label(self.tr("Tidak ada yang mendesak. Katalog ini siap."), "body", "ink2", wrap=True)
            self.steps_list.addWidget(done)
        for place, step in enumerate(steps):
            if place:
                self.steps_list.addWidget(Rule())
            icon, tone = STEP_LOOKS.get(step.code, ("circle-dashed", "kunyit"))
            title, reason, verb = self._step_words(step)
            line = StepRow(icon, tone, title, reason, verb)
            line.button.setAccessibleName(f"{verb}: {title}")
            line.button.clicked.connect(lambda _on=False, step=step: self._open_step(step))
            self.steps_list.addWidget(line)

    def _step_words(self, step: NextStep) -> tuple[str, str, str]:
        words, facts = self.desk.words, step.facts
        count, names = facts.get("count", 0), facts.get("names", ())
        shown = ", ".join(str(name) for name in names) if isinstance(names, list | tuple) else ""
        if step.code.startswith("backup."):
            title = self.tr("Cadangkan katalog")
            reason = (
                self.tr("Belum pernah dicadangkan ke tempat lain")
                if step.code == "backup.never"
                else self.tr("Cadangan terakhir sudah {days} hari").format(days=facts.get("days", ""))
            )
            return title, reason, self.tr("Cadangkan")
        if step.code in {"certificate.ended", "certificate.ending"} and facts.get("date") is not None:
            paper = words.say(f"certificate.{facts.get('kind')}") if facts.get("kind") else ""
            day = words.day(facts["date"])  # type: ignore[arg-type]
            days = int(str(facts.get("days", 0)))
            if step.code == "certificate.ended":
                title = self.tr("{paper} {name} sudah habis").format(paper=paper, name=facts.get("name"))
                return (
                    title,
                    self.tr("Sejak {day}; tidak dicetak di brosur").format(day=day),
                    self.tr("Perbarui tanggal"),
                )
            title = self.tr("{paper} {name} habis {day}").format(paper=paper, name=facts.get("name"), day=day)
            return title, counted(self.tr("{days} hari lagi"), days, days=days), self.tr("Perbarui tanggal")
        title = counted(self.tr("{count} produk: {what}"), int(str(count)), what=words.say(f"gap.{step.code}").lower())
        return title, shown, self.tr("Isi sekarang")

    def _open_step(self, step: NextStep) -> None:
        if step.code.startswith("backup."):
            self.desk.bridge.open("upkeep")
        else:
            self.desk.bridge.open("product", id=step.id, field=step.field)

    def _show_completeness(self, overview: Overview) -> None:
        words = self.desk.words
        self.ring.set(overview.percent, "daun" if overview.percent >= 70 else "kunyit")
        self.ready.setText(
            self.tr("{ready} dari {total} produk").format(
                ready=words.number(overview.ready), total=words.number(overview.total)
            )
        )
        self.ready_note.setText(self.tr("siap dicetak di brosur."))
        self._gap_codes = [code for code, _ in overview.gaps[:3]]
        self.gaps_title.setVisible(bool(overview.gaps))
        for place, (name, count, meter) in enumerate(self.gaps):
            shown = place < len(overview.gaps)
            for part in (name, count, meter):
                part.setVisible(shown)
            if shown:
                code, number = overview.gaps[place]
                name.setText(words.say(f"gap.{code}"))
                count.setText(counted(self.tr("{count} produk"), number, words.number(number)))
                meter.set(1 - number / max(1, overview.total))

    def _open_gap(self, place: int) -> None:
        wanted = self._gap_codes[place]
        step = next((one for one in self._steps_known if one.code == wanted), None)
        if step is not None:
            self._open_step(step)

    def _show_recent(self) -> None:
        catalogue, words = self.desk.suite.catalogue, self.desk.words
        rows = catalogue.product_rows(catalogue.product_ids(ProductQuery(order=ProductOrder.CHANGED), RECENT))
        self._recent_ids = [one.id for one in rows]
        self.recent_title.setVisible(bool(rows))
        self.recent_all.setVisible(bool(rows))
        for place, shown in enumerate(self.recent):
            shown.setVisible(place < len(rows))
            if place < len(rows):
                one = rows[place]
                name = one.name.best(words.language) or self.tr("Produk tanpa nama")
                shown.show_product(one.cover, name, one.regency or one.village, words.ago(one.changed))

    def _go_on(self) -> None:
        self._go()

    def _remove_sample(self) -> None:
        count = self.desk.suite.samples.remove()
        told = counted(self.tr("{count} produk contoh dihapus"), count)
        self.desk.bridge.toast(told, self.tr("Urungkan"), self.desk.undo.undo)
