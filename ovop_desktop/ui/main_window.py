"""The window: sidebar, header, one page at a time, and what hovers over them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ovop_desktop.domain.changes import Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.feed import News
from ovop_desktop.ui.palette.actions import Actions, Pages
from ovop_desktop.ui.palette.palette import Palette
from ovop_desktop.ui.palette.sources import sources
from ovop_desktop.ui.shell.actions import ACTIONS, keys_of, name_of
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.enter_key import EnterKey
from ovop_desktop.ui.shell.focus_ring import FocusRing
from ovop_desktop.ui.shell.header import Header
from ovop_desktop.ui.shell.ornament import logo
from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.shell.readonly_notice import ReadonlyNotice
from ovop_desktop.ui.shell.sidebar import NARROW, WIDE, Sidebar
from ovop_desktop.ui.shell.steps_back import StepsBack
from ovop_desktop.ui.shell.strip import Strip
from ovop_desktop.ui.shell.tab_order import step
from ovop_desktop.ui.shell.trouble import Trouble
from ovop_desktop.ui.shell.unsaved_offer import UnsavedOffer
from ovop_desktop.ui.shell.work_shown import WorkShown
from ovop_desktop.ui.widgets.messages import Toast

UPPER = [
    ("home", "house"),
    ("products", "package"),
    ("producers", "users-three"),
    ("studio", "book-open"),
    ("fairs", "calendar-check"),
]
LOWER = [("upkeep", "hard-drives"), ("preferences", "gear-six"), ("help", "question")]
WIDE_ENOUGH = 1180
COMPACT_BELOW = 1080

MakePage = Callable[[Desk], Page]


class MainWindow(QMainWindow):
    """`makers` maps a place to the page that is made the first time one goes there."""

    _news = Signal(object)
    """What changed in the library; a task may write off this thread, the signal brings it here."""

    def __init__(self, desk: Desk, makers: dict[str, MakePage]) -> None:
        super().__init__()
        self.desk = desk
        self._makers = makers
        self._pages: dict[str, Page] = {}
        self._trail: list[str] = []
        self._here = ""
        self._unsaved = False
        self.setWindowIcon(QIcon(logo(64)))
        self.setMinimumSize(960, 520)
        self.sidebar = Sidebar()
        self.sidebar.build(UPPER, LOWER)
        self.header = Header()
        self.stack = QStackedWidget()
        self.strip = Strip()
        self.trouble = Trouble(desk.words, desk.paths.logs)
        self.unsaved = UnsavedOffer(desk)
        self.readonly = ReadonlyNotice(desk)
        self._steps = StepsBack(desk.undo, lambda: self._pages.get(self._here))
        self._work = WorkShown(desk.jobs, self.strip, self.sidebar, desk.words, self._nav)
        self._lay_out()
        self.toast = Toast(self)
        self.finder = self._make_palette()
        self.ring = FocusRing(self)
        EnterKey(self)
        self._refresh_timer = QTimer(self, singleShot=True, interval=0)
        self._refresh_timer.timeout.connect(self._refresh_frame)
        self._connect()
        self._shortcuts()
        if desk.suite.readonly:
            self.header.set_saving("readonly", "")
        self._retranslate()
        self._news.connect(self._heard)
        self._leave_feed = desk.suite.feed.subscribe(self._news.emit)

    def _make_palette(self) -> Palette:
        acts = {**self._acts(), "undo": self._steps.undo, "redo": self._steps.redo}
        found = [one for one in sources(self.desk) if one.place in self._makers]
        pages = Pages(self.desk, self.sidebar.places)
        return Palette(self.desk, pages, Actions(self.desk, acts, self.here), found, self)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.header)
        holder = QVBoxLayout()
        holder.setContentsMargins(28, 0, 28, 0)
        self.trouble.toggled.connect(lambda shown: holder.setContentsMargins(28, 0, 28, 12 if shown else 0))
        holder.addWidget(self.trouble)
        holder.addWidget(self.readonly)
        holder.addWidget(self.unsaved)
        right.addLayout(holder)
        right.addWidget(self.stack, 1)
        right.addWidget(self.strip)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(right, 1)
        body = QWidget()
        body.setObjectName("body")
        body.setLayout(row)
        self.setCentralWidget(body)

    def _connect(self) -> None:
        desk, header = self.desk, self.header
        self.sidebar.chosen.connect(lambda key: self.open(key, {}))
        header.went_back.connect(self.back)
        header.language_chosen.connect(self._speak)
        header.search.searched.connect(self._search)
        header.undo.clicked.connect(self._steps.undo)
        header.redo.clicked.connect(self._steps.redo)
        desk.undo.changed.connect(self._refresh_timer.start)
        desk.undo.undone.connect(
            lambda deed: self._told(self.tr("Diurungkan: {deed}"), deed, self.tr("Ulangi"), desk.undo.redo)
        )
        desk.undo.redone.connect(
            lambda deed: self._told(self.tr("Diulangi: {deed}"), deed, self.tr("Urungkan"), desk.undo.undo)
        )
        desk.undo.failed.connect(self.fail)
        desk.bridge.opened.connect(self.open)
        desk.bridge.sought.connect(self._seek)
        desk.bridge.toasted.connect(lambda text, button, act: self.toast.say(text, button, act, self.tr("Tutup")))
        desk.bridge.failed.connect(self.fail)
        desk.bridge.saving.connect(self._saving)
        desk.jobs.broken.connect(self.fail)
        desk.words.changed.connect(self._retranslate)

    def _acts(self) -> dict[str, Callable[[], object]]:
        return {
            "palette": self._open_palette,
            "search": self._focus_search,
            "home": partial(self.open, "home", {}),
            "products": partial(self.open, "products", {}),
            "producers": partial(self.open, "producers", {}),
            "studio": partial(self.open, "studio", {}),
            "fairs": partial(self.open, "fairs", {}),
            "new_product": partial(self.open, "product", {}),
            "new_brochure": self._new_brochure,
            "undo": self._steps.undo_typed,
            "redo": self._steps.redo_typed,
            "save": self._save_now,
            "back": self.back,
            "zoom_in": partial(self._zoom, 1),
            "zoom_out": partial(self._zoom, -1),
            "zoom_reset": partial(self._zoom, 0),
            "help": partial(self.open, "help", {}),
        }

    def _shortcuts(self) -> None:
        acts = self._acts()
        for action in ACTIONS:
            for keys in action.keys:
                QShortcut(QKeySequence(keys), self).activated.connect(acts[action.key])

    # -- going places

    def page(self, place: str) -> Page:
        """The page of a place, made the first time."""
        if place not in self._pages:
            page = self._makers[place](self.desk)
            self._pages[place] = page
            self.stack.addWidget(page)
            page.header_changed.connect(self._refresh_header)
            page.foot_changed.connect(self.toast.lift)
            QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))  # every part says its words once
        return self._pages[place]

    def open(self, place: str, facts: dict[str, Any]) -> None:
        """Show a page for what `facts` say."""
        self.finder.shut()
        if self._here:
            self._pages[self._here].leave()
            if place != self._here:
                self._trail.append(self._here)
                del self._trail[:-20]
        page = self.page(place)
        self._here = place
        if not page.is_record:
            self._trail.clear()
        page.enter(**facts)
        self.finder.recent.went(place, str(facts.get("id") or "") if page.is_record else "")
        self.stack.setCurrentWidget(page)
        self.sidebar.mark(page.nav)
        self.header.search.set_text(str(facts.get("words", "")) if place == "products" else "")
        self.header.set_action(page.action())
        self._refresh_header()
        self._fit()

    def back(self) -> None:
        """Go back: inside the page, or to where one came from."""
        if not self._here or self._pages[self._here].back():
            return
        if self._pages[self._here].is_record:
            place = self._trail.pop() if self._trail else self._pages[self._here].nav
            while place == self._here and self._trail:
                place = self._trail.pop()
            self._pages[self._here].leave()
            trail = list(self._trail)
            self._here = ""
            self.open(place, {"returning": True})
            self._trail = trail

    def here(self) -> Page:
        """The page that is shown."""
        return self._pages[self._here]

    def _nav(self) -> str:
        return self.here().nav if self._here else ""

    # -- what surrounds the page

    def _refresh_header(self) -> None:
        if not self._here:
            return
        page = self.here()
        self.header.back.setVisible(page.is_record)
        self.header.title.setText(page.title())
        self.header.context.setText(page.context_line())
        self.header.context.setVisible(bool(page.context_line()))
        words = page.search_words()
        self.header.search.setVisible(bool(words))
        self.header.search.set_keys(keys_of("search" if page.has_list else "palette"))
        self.header.search.set_words(words, self.tr("Hapus pencarian"))
        self.setWindowTitle(f"{page.title()} – {self.tr('Katalog Desa')}")
        self._refresh_timer.start()

    def _refresh_frame(self) -> None:
        desk, words = self.desk, self.desk.words
        if not self._here:
            return
        page = self.here()
        for button, chosen, deed, name, keys in (
            (self.header.undo, page.undo_words(), desk.undo.deed_back(), self.tr("Urungkan"), "Ctrl+Z"),
            (self.header.redo, page.redo_words(), desk.undo.deed_again(), self.tr("Ulangi"), "Ctrl+Y"),
        ):
            told = chosen or (words.deed(deed) if deed and not desk.suite.readonly else "")
            button.setEnabled(bool(told))
            button.name_it(f"{name}: {told}" if told else name, keys)
        counts = desk.suite.catalogue.counts()
        self.sidebar.item("products").set_count(words.number(counts.products) if counts.products else "")
        self.sidebar.item("producers").set_count(words.number(counts.producers) if counts.producers else "")
        self.sidebar.set_office(desk.suite.catalogue.office().name)
        last = desk.suite.upkeep.last_backup()
        self.sidebar.set_backup(
            self.tr("Cadangan: {when}").format(when=words.ago(last)) if last else self.tr("Belum ada cadangan")
        )

    def _retranslate(self) -> None:
        for place, keys in (
            ("home", "Alt+1"),
            ("products", "Alt+2"),
            ("producers", "Alt+3"),
            ("studio", "Alt+4"),
            ("fairs", "Alt+5"),
            ("help", "F1"),
        ):
            self.sidebar.item(place).set_words(name_of(place), keys)
        self.sidebar.item("upkeep").set_words(self.tr("Cadangan"), "")
        self.sidebar.item("preferences").set_words(self.tr("Pengaturan"), "")
        self.header.language.set_value(self.desk.words.language)
        self.toast.hide()
        self._refresh_header()

    def _fit(self) -> None:
        narrow = self.width() < WIDE_ENOUGH or (bool(self._here) and self.here().narrow_sidebar)
        self.sidebar.set_narrow(narrow)
        self.toast.indent(NARROW if narrow else WIDE)
        self.header.set_compact(self.width() < COMPACT_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar when there is little room."""
        super().resizeEvent(event)
        self._fit()
        self.toast.place()
        self.finder.place()

    # -- what happens

    def _heard(self, news: News) -> None:
        self.header.set_saving("saved", self.desk.words.clock(datetime.now(UTC)))
        for page in self._pages.values():
            page.heard(news)
        if news.tight:
            self.trouble.tell(OvopError("disk.tight"))

    def _saving(self, state: str) -> None:
        self._unsaved = state == "failed"
        self.header.set_saving(state, self.desk.words.clock(datetime.now(UTC)) if state == "saved" else "")

    def _told(self, frame: str, deed: Deed, button: str, act: Callable[[], object]) -> None:
        self.toast.say(frame.format(deed=self.desk.words.deed(deed)), button, act, self.tr("Tutup"))

    def fail(self, problem: object) -> None:
        """Say what went wrong above the page, until it is put away. After a bug what was typed is saved first."""
        safe = isinstance(problem, OvopError) or self._rescue()
        self.trouble.tell(problem, safe=safe)

    def come_forward(self) -> None:
        """The program was started a second time: stand before all other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _rescue(self) -> bool:
        """Save what was typed, whatever goes wrong; returns whether all of it is saved."""
        try:
            if self._here:
                self.here().leave()
        except Exception:
            logging.getLogger(__name__).exception("what was typed could not be saved")
            self._unsaved = True
        return not self._unsaved

    def _search(self, words: str) -> None:
        if self._here:
            self.here().searched(words)

    def _new_brochure(self) -> None:
        self.open("studio", self.here().for_brochure() if self._here else {})

    def _open_palette(self) -> None:
        if self._here:
            self.finder.open()

    def _seek(self, words: str) -> None:
        """Words typed into the search field of a page that has no list of its own."""
        self.header.search.set_text("")
        self.finder.open(words)

    def _focus_search(self) -> None:
        if not self.header.search.isVisible():
            self._open_palette()
            return
        self.finder.shut()
        self.header.search.input.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.input.selectAll()

    def _save_now(self) -> None:
        if self._here:
            self.here().leave()
            if not (self._unsaved or self.desk.suite.readonly):
                self._saving("saved")

    def _speak(self, language: str) -> None:
        self.desk.settings.save(replace(self.desk.settings.load(), language=language))
        self.desk.words.speak(language)

    def _zoom(self, step: int) -> None:
        self.open("preferences", {"zoom": step})

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes the way one reads, whatever a page has made since."""
        roots = [part for part in (self.centralWidget(), self.toast) if part is not None]
        return step(roots, self.focusWidget(), forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the topmost thing only. A question mark that no field took asks for help, on any keyboard."""
        if event.text() == "?":
            self.open("help", {})
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.toast.isVisible():
                self.toast.hide()
            else:
                self.back()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Save what was typed when another program comes to the front."""
        if event.type() == QEvent.Type.WindowDeactivate and self._here:
            self.here().leave()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save, stop what is under way, remember the size. What could not be saved keeps the window open once."""
        warned = self._unsaved
        self._rescue()
        if self._unsaved and not warned:
            event.ignore()
            return
        self._leave_feed()
        self.finder.end()
        self.desk.memory.put("window", [self.width(), self.height(), self.isMaximized()])
        self.desk.close()
        super().closeEvent(event)
