"""The window behind the door: dresses the application, opens the last library, or shows the first screen."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from ovop_desktop.config.paths import Paths
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui.main_window import MainWindow, MakePage
from ovop_desktop.ui.photos.window_drop import WindowDrop
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Bridge, Desk, Memory
from ovop_desktop.ui.shell.doorbell import Doorbell, ring
from ovop_desktop.ui.shell.enter_key import EnterKey
from ovop_desktop.ui.shell.focus_ring import FocusRing
from ovop_desktop.ui.shell.founder import Founder
from ovop_desktop.ui.shell.jobs import Jobs
from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.shell.undo import Undo
from ovop_desktop.ui.shell.words import Words

PAGES = {
    "home": "home.page:HomePage",
    "products": "catalogue.page:CataloguePage",
    "product": "catalogue.product_page:ProductPage",
    "photos": "photos.page:PhotosPage",
    "producers": "producers.page:ProducersPage",
    "producer": "producers.producer_page:ProducerPage",
    "village": "villages.page:VillagePage",
    "partner": "partners.partner_page:PartnerPage",
    "studio": "brochures.page:StudioPage",
    "fairs": "fairs.page:FairsPage",
    "fair": "fairs.fair_page:FairPage",
    "categories": "categories.page:CategoriesPage",
    "history": "history.page:HistoryPage",
    "similar": "merging.similar_page:SimilarPage",
    "merge": "merging.page:MergePage",
    "impressions": "brochures.impressions_page:ImpressionsPage",
    "upkeep": "upkeep.page:UpkeepPage",
    "preferences": "preferences.page:PreferencesPage",
    "help": "help.page:HelpPage",
}
"""Where each page is; it is loaded when it is first gone to, or when the window has nothing else to do."""


def _maker(place: str) -> MakePage:
    module, _, name = PAGES[place].partition(":")

    def make(desk: Desk) -> Page:
        page: Page = getattr(import_module(f"ovop_desktop.ui.{module}"), name)(desk)
        return page

    return make


MAKERS: dict[str, MakePage] = {place: _maker(place) for place in PAGES}


@dataclass(frozen=True, slots=True)
class Dressed:
    """A dressed application: what every window of it shares."""

    application: QApplication
    words: Words
    wardrobe: Wardrobe


def dress(application: QApplication, paths: Paths, settings: SettingsFile) -> Dressed:
    """Fonts, language and theme, as the person chose."""
    chosen = settings.load()
    application.setStyle("Fusion")
    application.setApplicationName("Katalog Desa")
    application.setDesktopFileName("katalog-desa")
    look.load_fonts(paths.resources)
    words = Words(application, paths.resources, chosen.language)
    wardrobe = Wardrobe(application, paths.settings / "icons", chosen.theme)
    return Dressed(application, words, wardrobe)


def desk_for(
    suite: Suite, dressed: Dressed, settings: SettingsFile, paths: Paths, parent: QObject | None = None
) -> Desk:
    """The desk of an open library."""
    jobs = Jobs(parent)
    return Desk(
        suite=suite,
        words=dressed.words,
        jobs=jobs,
        thumbnails=Thumbnails(suite.gallery, parent),
        undo=Undo(suite.editor, suite.feed, parent, jobs),
        bridge=Bridge(parent),
        memory=Memory(settings),
        wardrobe=dressed.wardrobe,
        settings=settings,
        paths=paths,
    )


class Program(QObject):
    """Keeps one window open: the first screen, or the library's."""

    def __init__(self, founder: Founder, dressed: Dressed) -> None:
        super().__init__()
        self._founder, self._dressed = founder, dressed
        self._desk: Desk | None = None
        self._bell: Doorbell | None = None
        self.window: QWidget | None = None
        sys.excepthook = self.caught

    def start(self, folder: Path | None) -> None:
        """Open `folder`, or the library opened last, or the first screen."""
        settings = self._founder.settings.load()
        wanted = folder or (Path(settings.library) if settings.library else self._founder.paths.library)
        if not self._founder.holds_library(wanted):
            self.begin()
            return
        self.open(wanted)

    def begin(self, problem: OvopError | None = None) -> None:
        """Show the first screen, with what went wrong if anything did."""
        from ovop_desktop.ui.first_run.page import FirstRunPage  # noqa: PLC0415 - once in the life of a library

        page = FirstRunPage(self._founder, self._dressed.words, Jobs(self), self._founder.settings)
        page.opened.connect(self.show_library)
        FocusRing(page)
        EnterKey(page)
        self._show(page)
        if problem is not None:
            page.fail(problem)

    def open(self, folder: Path) -> None:
        """Open a library; when it refuses, the window that is open says why, or else the first screen.

        One that is open already comes to the front, and this program ends unless it has a window of its own.
        """
        if self._desk is not None and self._desk.suite.folder == folder.absolute():
            return
        try:
            suite = self._founder.open(folder)
        except OvopError as problem:
            if problem.code == "library.in_use" and ring(folder):
                if self.window is None:
                    QTimer.singleShot(0, self._dressed.application.quit)
            elif isinstance(self.window, MainWindow):
                self.window.fail(problem)
            else:
                self.begin(problem)
            return
        self.show_library(suite)

    def show_library(self, suite: Suite) -> None:
        """Show the window of an open library."""
        self.close_library()
        settings = self._founder.settings
        settings.save(replace(settings.load(), library=str(suite.folder)))
        desk = desk_for(suite, self._dressed, settings, self._founder.paths, self)
        self._desk = desk
        window = MainWindow(desk, dict(MAKERS))
        desk.bridge.library_wanted.connect(self.open)
        WindowDrop(desk.bridge, window)
        self._bell = Doorbell(suite.folder, self)
        self._bell.rung.connect(window.come_forward)
        self._show(window)
        window.open("home", {})
        desk.jobs.start(suite.upkeep.keep_room(), lambda _: None)

    def close_library(self) -> None:
        """Close the window and let the library go."""
        if self.window is not None and not self.window.close():
            self.window.close()  # once it stays, to tell what could not be saved; that is kept beside the library
        if self._bell is not None:
            self._bell.take_down()
            self._bell = None
        if self._desk is not None:
            self._desk.suite.close()
            self._desk.clear()
            self._desk = None

    def _show(self, window: QWidget) -> None:
        old, self.window = self.window, window
        size = self._founder.settings.memory().get("window", [1366, 690, False])
        window.resize(QSize(int(size[0]), int(size[1])).boundedTo(window.screen().availableSize()))
        if size[2]:
            window.showMaximized()
        else:
            window.show()
        if old is not None:
            old.close()
            old.deleteLater()

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """The last catcher: a bug is logged and told; what was saved is safe."""
        logging.getLogger("ovop_desktop").error("unexpected", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        elif isinstance(self.window, MainWindow):
            self.window.fail(error)
        else:
            sys.__excepthook__(kind, error, trace)
