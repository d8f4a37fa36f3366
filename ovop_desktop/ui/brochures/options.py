"""How the brochure is set: paper, languages, colours, products on a page, chapters, words and switches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from ovop_desktop.brochure.templates.template import SWITCHES, TemplateInfo
from ovop_desktop.brochure.themes import THEMES, Colour
from ovop_desktop.domain.edition import BrochurePlan, Grouping
from ovop_desktop.domain.text import Language, clean
from ovop_desktop.ui.brochures.exchange_form import ExchangeForm
from ovop_desktop.ui.brochures.own_options import OwnOptions
from ovop_desktop.ui.brochures.paper_names import sized
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import Rule, column, row
from ovop_desktop.ui.widgets.choices import Chip, Segmented, Toggle
from ovop_desktop.ui.widgets.field import Choice, Field, Line
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.photo_well import PhotoWell

NAMES = {
    "soga": "Soga",
    "sawah": "Sawah",
    "tarum": "Tarum",
    "manggis": "Manggis",
    "segara": "Segara",
    "cengkih": "Cengkih",
    "arang": "Arang",
}
"""Names of the palettes; they are proper names and are not translated."""

OWN_NAMES = {"id": "Indonesia", "en": "English", "ko": "한국어"}
"""Each language in its own words, so that anyone finds theirs."""


def _shade(ink: Colour) -> QColor:
    return QColor.fromCmykF(ink.cyan / 100, ink.magenta / 100, ink.yellow / 100, ink.black / 100)


class Swatch(QAbstractButton):
    """A palette as a circle: its deep field above, its accent below."""

    def __init__(self, theme: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deep, self._accent = _shade(THEMES[theme].deep), _shade(THEMES[theme].accent)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(36, 36)
        self.setAccessibleName(NAMES[theme])
        self.setToolTip(NAMES[theme])
        look.pointing(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle; the chosen one in a ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(5, 5, 26, 26)
        path = QPainterPath()
        path.addEllipse(area)
        painter.setClipPath(path)
        painter.fillRect(area, self._deep)
        painter.fillRect(QRectF(5, 21, 26, 11), self._accent)
        painter.setClipping(False)
        if self.isChecked():
            painter.setPen(QPen(look.colour("nila"), 2))
            painter.drawEllipse(area.adjusted(-4, -4, 4, 4))


class Options(Speaking):
    """Shows a plan; `changed` brings the plan with what was chosen."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._plan = BrochurePlan()
        self._info: TemplateInfo = desk.suite.brochures.info(self._plan.template)
        self.layout_ = QVBoxLayout(self)
        self.layout_.setContentsMargins(16, 14, 16, 18)
        self.layout_.setSpacing(14)
        self._add_look()
        self._add_switches()
        self._add_words()
        self.cover = PhotoWell(desk, height=96)
        self.cover.changed.connect(lambda photo: self._tell(cover=photo))
        self.speak(self.cover.set_name, lambda: self.tr("Foto sampul"))
        self._cover_part = self._titled(lambda: self.tr("Foto sampul"), self.cover)
        self.layout_.addStretch(1)
        self.retranslate()

    def _titled(self, name: Callable[[], str], *parts: QWidget) -> QWidget:
        label = Label(role="label")
        self.speak(label.setText, name)
        holder = QWidget()
        holder.setLayout(column(label, *parts, spacing=6))
        self.layout_.addWidget(holder)
        return holder

    def _add_words(self) -> None:
        self.titles = {tag.value: Line() for tag in Language}
        self.subtitles = {tag.value: Line() for tag in Language}
        self._title_fields: dict[str, tuple[Field, Field]] = {}
        for tag in self.titles:
            title, subtitle = Field(self.titles[tag]), Field(self.subtitles[tag])
            self._title_fields[tag] = (title, subtitle)
            self.layout_.addWidget(title)
            self.layout_.addWidget(subtitle)
            self.titles[tag].textEdited.connect(lambda text, tag=tag: self._typed("title", tag, text))
            self.subtitles[tag].textEdited.connect(lambda text, tag=tag: self._typed("subtitle", tag, text))

    def _add_look(self) -> None:
        self.paper = Choice()
        self.paper.picked.connect(lambda value: self._tell(paper=value))
        self._titled(lambda: self.tr("Ukuran kertas"), self.paper)
        self.speak(self.paper.setAccessibleName, lambda: self.tr("Ukuran kertas"))
        self.languages = {tag.value: Chip() for tag in Language}
        holder = QWidget()
        holder.setLayout(row(*self.languages.values(), None, spacing=6))
        self._titled(lambda: self.tr("Bahasa, paling banyak dua"), holder)
        for tag, chip in self.languages.items():
            chip.clicked.connect(lambda _on, tag=tag: self._language(tag))
        self.swatches = {theme: Swatch(theme) for theme in NAMES}
        self.theme_name = Label(role="second", token="ink2")
        colours = QWidget()
        held = column(spacing=2)
        held.addLayout(row(*self.swatches.values(), None, spacing=1))
        held.addWidget(self.theme_name)
        colours.setLayout(held)
        self._titled(lambda: self.tr("Tema warna"), colours)
        for theme, swatch in self.swatches.items():
            swatch.clicked.connect(lambda _on, theme=theme: self._tell(theme=theme))
        self.per_page = Segmented()
        self.per_page.chosen.connect(lambda value: self._tell(per_page=int(value)))
        self._per_page_part = self._titled(lambda: self.tr("Produk per halaman"), self.per_page)
        self.speak(self.per_page.setAccessibleName, lambda: self.tr("Produk per halaman"))
        self.grouping = Segmented(small=True)
        self.grouping.chosen.connect(lambda value: self._tell(grouping=Grouping(value)))
        self._grouping_part = self._titled(lambda: self.tr("Bab menurut"), self.grouping)
        self.speak(self.grouping.setAccessibleName, lambda: self.tr("Bab menurut"))
        self.own = OwnOptions(self._desk, lambda: self._desk.suite.brochures.names(self._plan))
        self.own.changed.connect(lambda values: self._tell(options=values))
        self.layout_.addWidget(self.own)
        self.layout_.addWidget(Rule())

    def _add_switches(self) -> None:
        names: dict[str, tuple[Callable[[], str], Callable[[], str]]] = {
            "prices": (lambda: self.tr("Tampilkan harga"), lambda: self.tr("Harga eceran")),
            "wholesale": (lambda: self.tr("Harga grosir"), lambda: self.tr("Untuk pembeli partai besar")),
            "qr": (lambda: self.tr("Kode QR WhatsApp"), lambda: self.tr("Langsung ke nomor koperasi")),
            "stories": (lambda: self.tr("Cerita produk"), lambda: self.tr("Yang panjang dimuat di belakang")),
            "certificate_numbers": (lambda: self.tr("Nomor sertifikat"), lambda: self.tr("Di bawah lencananya")),
        }
        self.switches = {name: Toggle() for name in SWITCHES}
        self._switch_parts: dict[str, QWidget] = {}
        for name, (title, detail) in names.items():
            heading, note = Label(role="row", wrap=True), Label(role="second", token="ink2", wrap=True)
            self.speak(heading.setText, title)
            self.speak(note.setText, detail)
            self.speak(self.switches[name].setAccessibleName, title)
            line = row(spacing=10)
            line.addLayout(column(heading, note, spacing=0), 1)
            line.addWidget(self.switches[name])
            self._switch_parts[name] = QWidget()
            self._switch_parts[name].setLayout(line)
            self.layout_.addWidget(self._switch_parts[name])
            self.switches[name].clicked.connect(lambda on, name=name: self._tell(**{name: on}))
        self.exchange = ExchangeForm(self._desk.words, self._desk.suite.catalogue.today)
        self.exchange.changed.connect(lambda exchange: self._tell(exchange=exchange))
        self.layout_.addWidget(self.exchange)
        self.layout_.addWidget(Rule())

    def show_plan(self, plan: BrochurePlan, *, whole: bool = False) -> None:
        """Show a plan without telling anyone; a field that is being typed in is left alone unless `whole`."""
        self._plan = plan
        self._offer(plan)
        for tag in self.titles:
            for line, text in ((self.titles[tag], plan.title), (self.subtitles[tag], plan.subtitle)):
                if (whole or not line.hasFocus()) and clean(line.text(), one_line=True) != text.get(tag):
                    line.setText(text.get(tag))
            for field in self._title_fields[tag]:
                field.setVisible(tag in plan.languages and self._info.titles)
        self.paper.set_value(plan.paper)
        for tag, chip in self.languages.items():
            chip.setChecked(tag in plan.languages)
            full = len(plan.languages) == 2 and tag not in plan.languages
            chip.setEnabled(not full)
            chip.setToolTip(self.tr("Satu brosur paling banyak dua bahasa. Lepas satu dulu.") if full else "")
        for theme, swatch in self.swatches.items():
            swatch.setChecked(theme == plan.theme)
        self.theme_name.setText(NAMES[plan.theme])
        self.per_page.set_value(str(plan.per_page))
        self.grouping.set_value(plan.chapters_by.value)
        shared = plan.shared_out
        self.grouping.setEnabled(not shared)
        self.grouping.setToolTip(self.tr("Dengan pembagian adil, tiap bagian menjadi satu bab.") if shared else "")
        for name, toggle in self.switches.items():
            toggle.setChecked(bool(getattr(plan, name)))
        self.switches["wholesale"].setEnabled(plan.prices or "prices" not in self._info.switches)
        self.exchange.show_exchange(plan.exchange)
        self.cover.set_photo(plan.cover)

    def _offer(self, plan: BrochurePlan) -> None:
        """What the template offers, and nothing else."""
        info = self._info = self._desk.suite.brochures.info(plan.template)
        self.paper.offer([(paper, sized(paper)) for paper in info.papers])
        self.per_page.set_options([(str(count), str(count), "") for count in info.per_page])
        self._per_page_part.setVisible(len(info.per_page) > 1)
        self._grouping_part.setVisible(info.chapters)
        self._cover_part.setVisible(info.cover)
        self.exchange.setVisible(info.exchange and (plan.prices or "prices" not in info.switches))
        for name, part in self._switch_parts.items():
            part.setVisible(name in info.switches)
        for tag, chip in self.languages.items():
            chip.setVisible(tag in info.languages)
        self.own.show_options(info, dict(plan.options))

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        words = self._desk.words
        for tag, chip in self.languages.items():
            chip.setText(OWN_NAMES[tag])
            title, subtitle = self._title_fields[tag]
            title.set_words(self.tr("Judul – {language}").format(language=words.say(f"language.{tag}")))
            subtitle.set_words(self.tr("Anak judul – {language}").format(language=words.say(f"language.{tag}")))
        self.grouping.set_options(
            [
                ("village", self.tr("Desa"), ""),
                ("category", self.tr("Kategori"), ""),
                ("producer", self.tr("Koperasi"), ""),
            ]
        )
        office = self._desk.suite.catalogue.office()
        for tag, line in self.titles.items():
            line.setPlaceholderText(office.tagline.best(tag) or office.name)
        self.show_plan(self._plan)

    def focus_title(self) -> None:
        """Put the cursor into the title of the leading language."""
        self.titles[self._plan.languages[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_cover(self) -> None:
        """Put the cursor onto the photo of the cover."""
        self.cover.choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, name: str, tag: str, text: str) -> None:
        held = getattr(self._plan, name)
        self._tell(**{name: held.with_language(tag, clean(text, one_line=True))})

    def _language(self, tag: str) -> None:
        held = self._plan.languages
        after = tuple(one for one in held if one != tag) if tag in held else (*held, tag)[:2]
        if after:
            self._tell(languages=after)
        else:
            self.languages[tag].setChecked(True)

    def _tell(self, **change: Any) -> None:
        self._plan = replace(self._plan, **change)
        self.show_plan(self._plan)
        self.changed.emit(self._plan)
