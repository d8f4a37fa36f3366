"""Every place of the window, found from the window itself: named, uncut, reached and left by the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDateEdit, QScrollArea, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.partner import PartnerKind
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.first_run.page import FirstRunPage
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.header import Header
from ovop_desktop.ui.shell.jobs import Jobs
from ovop_desktop.ui.shell.page import Page
from ovop_desktop.ui.shell.sidebar import Sidebar
from ovop_desktop.ui.start import MAKERS

Inspector = Callable[[QWidget], list[str]]
Facts = dict[str, object]

AT_100, AT_125, AT_200 = (1366, 690), (1092, 552), (960, 540)
"""Logical sizes: a small laptop's client area at 100 and 125 percent, and 1920 x 1080 at 200 percent."""

MOST_STOPS = 400


@pytest.fixture
def window(desk: Desk, open_window: Callable[[str], MainWindow]) -> MainWindow:
    desk.suite.programme.add_partner(PartnerKind.AGENCY, "Dinas Koperasi Kulon Progo")
    if not desk.suite.programme.fairs():
        desk.suite.programme.add_fair("Pameran Desa")
    made = open_window("home")
    made.setMinimumSize(1, 1)
    return made


def places(desk: Desk) -> dict[str, tuple[str, Facts]]:
    """Every place there is and what to open it for; a new page is here by itself, one of a record with its id."""
    catalogue, programme = desk.suite.catalogue, desk.suite.programme
    products, every = catalogue.product_ids(ProductQuery(words="gula")), catalogue.product_ids(ProductQuery())
    records: dict[str, Callable[[], Facts]] = {
        "product": lambda: {"id": products[0]},
        "producer": lambda: {"id": catalogue.producer_rows()[0].id},
        "village": lambda: {"id": catalogue.village_rows()[0].id},
        "partner": lambda: {"id": programme.partners()[0].id},
        "fair": lambda: {"id": programme.fairs()[0].id},
        "history": lambda: {"kind": "product", "id": products[0]},
        "merge": lambda: {"kind": "product", "one": products[0], "other": every[0]},
    }
    found = {place: (place, records.get(place, dict)()) for place in MAKERS}
    found["products, as a table"] = ("products", {"query": ProductQuery(), "words": ""})
    found["products, nothing found"] = ("products", {"query": ProductQuery(complete=False), "words": "hargotirto xyz"})
    found["product, a new one"] = ("product", {})
    found["villages"] = ("producers", {"view": "villages"})
    return found


def go(window: MainWindow, name: str, qtbot: QtBot) -> None:
    place, facts = places(window.desk)[name]
    window.desk.memory.put("products_view", "table" if "table" in name else "gallery")
    window.open(place, facts)
    qtbot.waitUntil(lambda: not window.desk.jobs.busy(), timeout=20_000)
    for _ in range(4):
        QApplication.processEvents()


def told(findings: dict[str, list[str]]) -> dict[str, list[str]]:
    return {name: found for name, found in findings.items() if found}


# -- words and names


WORN = [("id", "light", AT_100), ("en", "dark", AT_200)]
"""In one window: pages are made once, then re-worded and re-dressed. The other pairs are in test_main_window."""


def test_on_every_screen_every_word_has_room_and_everything_one_can_use_has_a_name(
    window: MainWindow, desk: Desk, qtbot: QtBot, cut_words: Inspector, nameless: Inspector
) -> None:
    cut, unnamed, wide = {}, {}, {}
    for language, theme, size in WORN:
        desk.words.speak(language)
        desk.wardrobe.wear(theme)
        window.resize(*size)
        for name in places(desk):
            go(window, name, qtbot)
            screen = f"{name} ({language}, {theme}, {size[0]} px)"
            cut[screen], unnamed[screen] = cut_words(window), nameless(window)
            window.resize(*AT_125)
            cut[f"{screen}, then {AT_125[0]} px"] = cut_words(window)
            window.resize(*size)
            wide[screen] = [f"{window.width()} px"] if window.width() > size[0] else []
    assert told(cut) == {}
    assert told(unnamed) == {}
    assert told(wide) == {}


# -- the keyboard


def stops(window: QWidget) -> list[QWidget]:
    """Every widget the keyboard should come to."""
    return [
        part
        for part in window.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and part.isEnabled()
        and part.isVisible()
        and part.window() is window
        and part.focusProxy() is None
        and not part.objectName().startswith("qt_")
        and not isinstance(part.parentWidget(), QComboBox | QDateEdit | QSpinBox)
    ]


def walk(window: QWidget) -> list[QWidget]:
    """Tab from where the keyboard is until it comes round."""
    first = QApplication.focusWidget() or window
    met: list[QWidget] = []
    here = first
    for _ in range(MOST_STOPS):
        QTest.keyClick(here, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now is here or now in met:
            break
        met.append(now)
        here = now
    return met


def spoken(part: QWidget) -> str:
    """What a screen reader calls a widget."""
    face = QAccessible.queryAccessibleInterface(part)
    return face.text(QAccessible.Text.Name) if face is not None else ""


def named(part: QWidget) -> str:
    return f"{type(part).__name__} {spoken(part)!r} in {type(part.parentWidget()).__name__}"


def area(part: QWidget) -> QRect:
    return QRect(part.mapTo(part.window(), QPoint(0, 0)), part.size())


class Flashes(QObject):
    """Parts of a page that are shown before they are in it are windows of their own for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def page_of(part: QWidget) -> QWidget | None:
    """What scrolls as one with a widget, or else the part of the window it stands in."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, Page | Sidebar | Header):
        viewport = around.parentWidget()
        if viewport is not None and isinstance(viewport.parentWidget(), QScrollArea):
            break
        around = viewport
    return around


def jumps(met: list[QWidget]) -> list[str]:
    """Steps that go against the way one reads: back up in one column, or back to the left in one row."""
    found = []
    top = min(met, key=lambda part: (area(part).top(), area(part).left()))
    for one, other in pairwise(met):
        if other is top or page_of(one) is not page_of(other):
            continue
        here, there = area(one), area(other)
        level = abs(here.center().y() - there.center().y()) <= 6
        above = there.bottom() < here.top() and there.left() <= here.right() and here.left() <= there.right()
        if above or (level and there.right() < here.left()):
            found.append(f"{named(one)} -> {named(other)}")
    return found


@pytest.mark.parametrize("size", [AT_100, AT_200], ids=["100", "200"])
def test_on_every_screen_tab_reaches_everything_in_the_order_one_reads_and_comes_round(
    window: MainWindow, desk: Desk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    missed, unnamed, backwards = {}, {}, {}
    watcher = Flashes()
    QApplication.instance().installEventFilter(watcher)  # type: ignore[union-attr]
    for name in places(desk):
        go(window, name, qtbot)
        met = walk(window)
        missed[name] = [named(part) for part in stops(window) if part not in met]
        unnamed[name] = [
            named(part) for part in met if not QAccessible.queryAccessibleInterface(part).text(QAccessible.Text.Name)
        ]
        backwards[name] = jumps(met)
    QApplication.instance().removeEventFilter(watcher)  # type: ignore[union-attr]
    assert watcher.seen == []
    assert told(missed) == {}
    assert told(unnamed) == {}
    assert told(backwards) == {}


# -- what opens over a page


def test_the_panel_for_many_products_is_reached_and_left_by_the_keyboard(
    window: MainWindow, desk: Desk, qtbot: QtBot, cut_words: Inspector, nameless: Inspector
) -> None:
    for language in ("id", "en"):
        desk.words.speak(language)
        go(window, "products", qtbot)
        page = window.page("products")
        page.model.tick_all()  # type: ignore[attr-defined]
        page.change_together()  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: not desk.jobs.busy())
        assert cut_words(window) == []
        assert nameless(window) == []
        met = walk(window)
        assert [named(part) for part in stops(window) if part not in met] == []
        assert window.here().back()
        assert window.here().back()


def test_what_was_just_done_is_told_above_the_bar_of_what_is_ticked(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    go(window, "products", qtbot)
    page = window.page("products")
    page.model.tick_all()  # type: ignore[attr-defined]
    desk.bridge.toast("12 produk diubah", "Urungkan")
    assert not area(window.toast).intersects(area(page.bar))  # type: ignore[attr-defined]
    page.model.tick_all(False)  # type: ignore[attr-defined]
    assert area(window.toast).bottom() > window.height() - 40


@pytest.mark.parametrize("size", [AT_100, AT_125, AT_200], ids=["100", "125", "200"])
def test_the_search_gives_way_to_what_the_header_counts(
    window: MainWindow, desk: Desk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for language in ("id", "en"):
        desk.words.speak(language)
        go(window, "products", qtbot)
        assert window.header.context.text() == window.header.context.full_text()
        assert window.header.title.text() == window.header.title.full_text()


def test_escape_closes_one_thing_at_a_time_the_topmost_first(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    go(window, "products", qtbot)
    page = window.page("products")
    page.model.tick(0)  # type: ignore[attr-defined]
    page.change_together()  # type: ignore[attr-defined]
    desk.bridge.toast("3 produk diarsipkan")
    window.finder.open("gula")
    left = [
        window.finder.isVisible,
        window.toast.isVisible,
        page.bulk.isVisible,  # type: ignore[attr-defined]
        lambda: page.model.count_ticked() > 0,  # type: ignore[attr-defined]
    ]
    for gone in range(len(left) + 1):
        assert [is_there() for is_there in left] == [place >= gone for place in range(len(left))]
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert window.here() is page


def test_the_first_screen_is_walked_through_by_the_keyboard(
    workshop: Workshop, desk: Desk, qtbot: QtBot, cut_words: Inspector, nameless: Inspector
) -> None:
    page = FirstRunPage(workshop, desk.words, Jobs(), workshop.settings)
    qtbot.addWidget(page)
    page.resize(*AT_200)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for language in ("id", "en"):
        desk.words.speak(language)
        for size in (AT_125, AT_200, (page.minimumWidth(), page.minimumHeight())):
            page.resize(*size)
            assert cut_words(page) == []
            assert (page.width(), page.height()) == size
            assert all(page.rect().contains(area(part)) for part in (page.language, page.restore, page.begin))
        assert nameless(page) == []
    page.resize(*AT_125)
    met = walk(page)
    assert [named(part) for part in stops(page) if part not in met] == []
    assert jumps(met) == []
