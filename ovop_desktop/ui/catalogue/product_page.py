"""One product: everything about it on one page that saves by itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ovop_desktop.config.settings import person_here
from ovop_desktop.domain.checks import Completeness, Section, completeness
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.services.feed import News
from ovop_desktop.ui.catalogue.awards_form import AwardsForm
from ovop_desktop.ui.catalogue.certificates_form import CertificatesForm
from ovop_desktop.ui.catalogue.details_form import DetailsForm
from ovop_desktop.ui.catalogue.draft import Draft
from ovop_desktop.ui.catalogue.export_form import ExportForm
from ovop_desktop.ui.catalogue.neighbours import Neighbours
from ovop_desktop.ui.catalogue.origin_form import OriginForm
from ovop_desktop.ui.catalogue.photos_form import PhotosForm
from ovop_desktop.ui.catalogue.product_sections import SECTIONS, section_of, tab_of
from ovop_desktop.ui.catalogue.readiness import Readiness
from ovop_desktop.ui.catalogue.section_tabs import SectionTabs, Tab
from ovop_desktop.ui.catalogue.texts_form import TextsForm
from ovop_desktop.ui.catalogue.variants_form import VariantsForm
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.page import Offers, Page
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.scrolling import reveal, scrolled

SIDE_FROM = 972
"""Width of the page from which the column stands beside the form; below it one line says the same."""

ROOM_ABOVE = 90
"""Pixels of what stands around a field that one is led to."""


class ProductPage(Page):
    """Opened with `id` (and the `field` to go to, and `among` which products it stands), or without for a new one."""

    nav = "products"
    is_record = True

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.draft = Draft(desk, self)
        self.neighbours = Neighbours(desk, self)
        self._quiet = False
        self.tabs = SectionTabs([section.value for section in SECTIONS])
        self.photos = PhotosForm(desk, self.draft)
        self.texts = TextsForm(desk, self.draft)
        self.variants = VariantsForm(desk, self.draft)
        self.details = DetailsForm(desk, self.draft)
        self.certificates = CertificatesForm(desk, self.draft)
        self.awards = AwardsForm(desk, self.draft)
        self.origin = OriginForm(desk, self.draft)
        self.export = ExportForm(desk, self.draft)
        self.readiness = Readiness(desk.words, desk.memory)
        self._parts: dict[Section, QWidget] = {
            Section.PHOTOS: self.photos,
            Section.TEXTS: self.texts,
            Section.PRICES: self.variants,
            Section.MAKING: self.details,
            Section.CERTIFICATES: self.certificates,
            Section.AWARDS: self.awards,
            Section.ORIGIN: self.origin,
            Section.EXPORT: self.export,
        }
        self._judge_later = QTimer(self, singleShot=True, interval=0)
        self._judge_later.timeout.connect(self.judge)
        self._make_action()
        self._lay_out()
        self._connect()

    def _make_action(self) -> None:
        self._action = QWidget()
        self.previous, self.next = IconButton("caret-left", token="ink"), IconButton("caret-right", token="ink")
        self.place = Label(role="second", token="ink2", tabular=True)
        self.preview = Button("", "", "eye")
        self.history = IconButton("clock-counter-clockwise", token="ink")
        row = QHBoxLayout(self._action)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for part in (self.previous, self.place, self.next):
            row.addWidget(part)
        row.addSpacing(8)
        row.addWidget(self.history)
        row.addWidget(self.preview)
        self.speak(self.history.name_it, lambda: self.tr("Semua perubahan"))
        self.speak(self.preview.setText, lambda: self.tr("Pratinjau"))
        self.speak(lambda text: self.previous.name_it(text, "Ctrl+PgUp"), lambda: self.tr("Produk sebelumnya"))
        self.speak(lambda text: self.next.name_it(text, "Ctrl+PgDown"), lambda: self.tr("Produk berikutnya"))

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 14, 12, 24)
        column.setSpacing(14)
        for section in SECTIONS:
            column.addWidget(self._parts[section])
        column.addStretch(1)
        self.view = scrolled(inner)
        self.side = scrolled(self.readiness)
        self.side.setFixedWidth(312)
        self.side.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        side_holder = QVBoxLayout()
        side_holder.setContentsMargins(0, 14, 0, 0)
        side_holder.addWidget(self.side)
        self.summary = _Summary()
        below = QHBoxLayout()
        below.setSpacing(6)
        below.addWidget(self.view, 1)
        below.addLayout(side_holder)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(28, 0, 16, 0)
        outer.setSpacing(0)
        outer.addWidget(self.tabs)
        outer.addWidget(self.summary)
        outer.addLayout(below, 1)
        self.summary.hide()

    def _connect(self) -> None:
        self.tabs.chosen.connect(lambda key: self.show_section(Section(key)))
        self.view.verticalScrollBar().valueChanged.connect(lambda _value: self._mark_tab())
        self.draft.reloaded.connect(self._judge_later.start)
        self.draft.changed.connect(self._judge_later.start)
        self.draft.gone.connect(self._go_back_to_the_list)
        for part in (self.variants, self.details, self.certificates, self.awards, self.origin, self.export):
            part.states_changed.connect(self._judge_later.start)
        self.readiness.purpose.changed.connect(self.judge)
        self.readiness.wanted.connect(self.focus_field)
        self.export.certificates_wanted.connect(lambda: self.focus_field("certificates"))
        self.summary.button.clicked.connect(self._first_gap)
        self.preview.clicked.connect(self._preview)
        self.history.clicked.connect(self._open_history)
        self.readiness.more_wanted.connect(self._open_history)
        self.neighbours.found.connect(self._know_neighbours)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        for keys, by in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.step(by))

    # -- what the window asks

    def title(self) -> str:
        """The product's name."""
        name = self.draft.product.name
        return self.desk.words.product_name(name) if name or self.draft.stored else self.tr("Produk baru")

    def context_line(self) -> str:
        """Who makes it, and how it stands."""
        product = self.draft.product
        producer = self.desk.suite.catalogue.producer(product.producer_id) if product.producer_id else None
        state = self.readiness.state(self.found()) if self.draft.stored else self.tr("Tersimpan begitu diisi")
        parts = [producer.name if producer else "", self.tr("Di arsip") if product.archived else state]
        return " · ".join(part for part in parts if part)

    def offers(self) -> Offers:
        """The neighbours in the list it was opened from."""
        pairs = (("next", 1, self.next), ("previous", -1, self.previous))
        return tuple((key, partial(self.step, by)) for key, by, button in pairs if button.isEnabled())

    def search_words(self) -> str:
        """Nothing is searched here: the room is the title's."""
        return ""

    def action(self) -> QWidget | None:
        """Previous, next, and the preview."""
        return self._action

    def enter(self, **facts: Any) -> None:
        """Show a product, a new one, or the one that was shown before."""
        product_id = EntityId(str(facts.get("id") or ""))
        if not facts.get("returning"):
            self.neighbours.stand_among(facts.get("among") or ())
            if not product_id:
                self.draft.begin()
                self.view.verticalScrollBar().setValue(0)
                QTimer.singleShot(0, self, lambda: self.texts.focus("name", self.desk.words.language))
            elif not self.draft.open(product_id):
                self.desk.bridge.open("products")
                return
            else:
                self.view.verticalScrollBar().setValue(0)
        if self.draft.stored:
            self.neighbours.look()
        self._show_place()
        self.judge()
        if field := str(facts.get("field") or ""):
            QTimer.singleShot(0, self, lambda: self.focus_field(field))

    def leave(self) -> None:
        """Save now what was typed."""
        self.draft.flush()
        self.certificates.flush()

    def heard(self, news: News) -> None:
        """Follow undo, redo and what happens elsewhere."""
        if any(change.kind == "product" and change.after is None for change in news.change_set.changes):
            self.neighbours.stand_among(())
        self.draft.heard(news)
        self.certificates.heard(news)
        self.origin.heard(news)
        self._judge_later.start()

    def _go_back_to_the_list(self) -> None:
        """The product that stood here was taken away again (a copy, say): an empty form would make another."""
        if self.isVisible():
            self.desk.bridge.open("products")

    def retranslate(self) -> None:
        """The column and the tabs say it in the language of the window."""
        super().retranslate()
        if hasattr(self, "summary"):
            self._show_place()
            self.judge()

    # -- among the others

    def _show_place(self) -> None:
        at, count = self.neighbours.place(self.draft.product.id)
        number = self.desk.words.number
        text = self.tr("{place} dari {count}").format(place=number(at + 1), count=number(count))
        self.place.setText(text if at >= 0 else "")
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(0 <= at < count - 1)

    def _know_neighbours(self, by: int) -> None:
        self._show_place()
        if by:
            self.step(by)

    def step(self, by: int) -> None:
        """Go to the next or the previous product, at the same height of the page."""
        beside = self.neighbours.beside(self.draft.product.id, by)
        if beside is not None:
            self.leave()
            self.draft.open(beside)
            self._show_place()
            self.judge()
        elif self.draft.stored:
            self.neighbours.look(by)

    def _preview(self) -> None:
        self.leave()
        if self.draft.stored:
            self.desk.bridge.open("studio", ids=(self.draft.product.id,))

    def _open_history(self) -> None:
        self.leave()
        if self.draft.stored:
            self.desk.bridge.open("history", kind="product", id=self.draft.product.id)

    # -- how it stands

    def found(self) -> Completeness:
        """What the product misses as it is typed now, for what it is being made ready for."""
        catalogue, product, wanted = self.desk.suite.catalogue, self.draft.product, self.readiness.purpose
        papers = catalogue.papers_for(product)
        return completeness(product, papers, catalogue.today(), wanted.purpose(), wanted.languages())

    def judge(self) -> None:
        """Show how it stands: column, tabs, header."""
        found = self.found()
        self.readiness.show_state(found)
        me = self.desk.settings.load().person or person_here()
        history = self.desk.suite.editor.history("product", self.draft.product.id, 50) if self.draft.stored else ()
        self.readiness.show_history(history, me)
        self.tabs.show_tabs([self._tab(section, found) for section in SECTIONS])
        gaps = [self.readiness.gap_name(gap) for gap in found.gaps if gap.need == "required"]
        self.summary.say(self.readiness.state(found), ", ".join(gaps), self.tr("Lengkapi"), bool(gaps))
        self.preview.setEnabled(self.draft.stored)
        self.history.setEnabled(self.draft.stored)
        self.preview.setToolTip("" if self.draft.stored else self.tr("Isi dulu nama produknya."))
        self.header_changed.emit()

    def _tab(self, section: Section, found: Completeness) -> Tab:
        wrong = {
            Section.PRICES: self.variants.is_wrong,
            Section.MAKING: self.details.is_wrong,
            Section.AWARDS: self.awards.is_wrong,
            Section.ORIGIN: self.origin.is_wrong,
            Section.EXPORT: self.export.is_wrong,
        }
        empty = {
            Section.MAKING: self.details.is_empty,
            Section.AWARDS: self.awards.is_empty,
            Section.EXPORT: self.export.is_empty,
        }
        return tab_of(
            section,
            found,
            wrong=section in wrong and wrong[section](),
            empty=section in empty and empty[section](),
        )

    # -- going to a place of the page

    def show_section(self, section: Section) -> None:
        """Bring a part to the top."""
        part = self._parts[section]
        for _ in range(3):  # inputs that grow with their text ask for room one after another
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._quiet = True
        self.view.verticalScrollBar().setValue(part.y() - 12)
        self._quiet = False
        self.tabs.mark(section.value)

    def _mark_tab(self) -> None:
        if self._quiet:
            return
        top = self.view.verticalScrollBar().value() + 60
        here = SECTIONS[0]
        for section, part in self._parts.items():
            if part.y() <= top:
                here = section
        self.tabs.mark(here.value)

    def focus_field(self, field: str) -> None:
        """Go to the field that mends a gap; the producer's papers are on the producer's page."""
        producer = self.draft.product.producer_id
        if field == "producer.papers" and producer:
            self.desk.bridge.open("producer", id=producer, field="papers")
            return
        name, _, rest = field.partition(":")
        word, _, language = name.partition(".")
        section = section_of(field)
        self.show_section(section)
        goals: dict[Section, Callable[[], None]] = {
            Section.PHOTOS: self.photos.focus,
            Section.TEXTS: lambda: self.texts.focus(word, language),
            Section.PRICES: self.variants.focus,
            Section.MAKING: lambda: self.details.focus(name),
            Section.CERTIFICATES: lambda: self.certificates.focus(rest),
            Section.AWARDS: lambda: self.awards.focus(word),
            Section.ORIGIN: lambda: self.origin.focus(name),
            Section.EXPORT: lambda: self.export.focus(name),
        }
        goals[section]()
        parts = self.view.widget()
        held = parts.focusWidget() if parts is not None else None
        if held is not None:
            self.view.ensureWidgetVisible(held, 0, ROOM_ABOVE)
            reveal(held)

    def _first_gap(self) -> None:
        gaps = self.found().gaps
        if gaps:
            self.focus_field(min(gaps, key=lambda gap: gap.need != "required").field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the field first, then the page."""
        held = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and isinstance(held, QLineEdit | QPlainTextEdit | QComboBox):
            held.clearFocus()
            self.leave()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the column under the title where there is little room."""
        super().resizeEvent(event)
        beside = self.width() >= SIDE_FROM
        self.side.setVisible(beside)
        self.summary.setVisible(not beside)


class _Summary(QWidget):
    """One line that says what is missing."""

    def __init__(self) -> None:
        super().__init__()
        self._state, self._gaps = Label(role="strong"), Label(role="second", token="ink2", elided=True)
        self.button = Button("", "ghost", small=True)
        card = Card(padding=8, radius=10)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._state)
        row.addWidget(self._gaps, 1)
        row.addWidget(self.button)
        card.column.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 10, 12, 0)
        outer.addWidget(card)

    def say(self, state: str, gaps: str, button: str, offered: bool) -> None:
        """Say it."""
        self._state.setText(state)
        self._gaps.setText(gaps)
        self.button.setText(button)
        self.button.setVisible(offered)
