"""Real windows without a screen: a dressed application, a desk of the sample library, and two inspectors of widgets."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.config.paths import resources
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.desk import Bridge, Desk, Memory
from ovop_desktop.ui.shell.jobs import Jobs
from ovop_desktop.ui.shell.style import Wardrobe
from ovop_desktop.ui.shell.thumbnails import Thumbnails
from ovop_desktop.ui.shell.undo import Undo
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.start import MAKERS
from ovop_desktop.ui.widgets.choices import Chip, Segmented, Toggle
from ovop_desktop.ui.widgets.field import Line

HERE = Path(__file__).parent
SEEN = 60
"""Letters of a line or choice that must be seen at once where its tooltip tells all; elsewhere all of it must."""

Inspector = Callable[[QWidget], list[str]]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Widgets die on this thread, as in the program: Python's own collector may run on a worker's.

    It runs after the last fixture, when pytest has let go of what they made. That is young then; looked for any earlier
    it would be found in use, grow old, and be kept to the end with its photos and pages.
    """
    if HERE not in item.path.parents:
        return (yield)
    gc.disable()
    done = yield
    # Windows that were closed go at once: without a loop that runs they would stay, and be dressed anew, to the end.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect(1)  # a full look at everything would double the time of small tests
    gc.enable()
    return done


@pytest.fixture(scope="session", autouse=True)
def _drawn(qapp: QApplication) -> QApplication:
    """In our typefaces from the first widget on: what is measured in others before they are loaded stays so."""
    qapp.setStyle("Fusion")
    look.load_fonts(resources())
    return qapp


@pytest.fixture
def words(_drawn: QApplication) -> Iterator[Words]:
    """The words of an Indonesian window; `words.speak("en")` changes the language of every widget."""
    spoken = Words(_drawn, resources(), "id")
    yield spoken
    spoken.speak("id")
    spoken.silence()
    spoken.deleteLater()


@pytest.fixture(scope="session")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the style sheet's icons are kept: one folder, so that the same sheet is not put on for every test."""
    return tmp_path_factory.mktemp("icons")


@pytest.fixture
def wardrobe(_drawn: QApplication, icons: Path) -> Iterator[Wardrobe]:
    """The light theme, put on; `wardrobe.wear("dark")` changes it."""
    worn = Wardrobe(_drawn, icons, "light")
    yield worn
    worn.deleteLater()


def _desk(suite: Suite, workshop: Workshop, words: Words, wardrobe: Wardrobe) -> Iterator[Desk]:
    jobs = Jobs()
    made = Desk(
        suite=suite,
        words=words,
        jobs=jobs,
        thumbnails=Thumbnails(suite.gallery),
        undo=Undo(suite.editor, suite.feed, jobs=jobs),
        bridge=Bridge(),
        memory=Memory(workshop.settings),
        wardrobe=wardrobe,
        settings=workshop.settings,
        paths=workshop.paths,
    )
    yield made
    made.close()
    made.clear()


@pytest.fixture
def desk(sample_suite: Suite, workshop: Workshop, words: Words, wardrobe: Wardrobe) -> Iterator[Desk]:
    """The desk of a library of one's own with the sample catalogue, in Indonesian and light."""
    yield from _desk(sample_suite, workshop, words, wardrobe)


@pytest.fixture
def bare_desk(suite: Suite, workshop: Workshop, words: Words, wardrobe: Wardrobe) -> Iterator[Desk]:
    """The desk of an empty library."""
    yield from _desk(suite, workshop, words, wardrobe)


@pytest.fixture
def opened(desk: Desk) -> list[tuple[str, dict[str, object]]]:
    """Where the window was asked to go: places with their facts."""
    held: list[tuple[str, dict[str, object]]] = []
    desk.bridge.opened.connect(lambda place, facts: held.append((place, facts)))
    return held


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """Show a widget at a size (the client area of a small laptop) and keep it till the test ends."""
    kept: list[QWidget] = []

    def show(widget: QWidget, width: int = 1366, height: int = 690) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    yield show
    kept.clear()


@pytest.fixture
def open_window(desk: Desk, qtbot: QtBot) -> Iterator[Callable[[str], MainWindow]]:
    """The real window with every page it has, opened at a place and in front; it is closed when its work has ended."""
    opened: list[MainWindow] = []

    def at(place: str) -> MainWindow:
        made = MainWindow(desk, dict(MAKERS))
        opened.append(made)
        qtbot.addWidget(made)
        made.resize(1366, 690)
        with qtbot.waitExposed(made):
            made.show()
        made.open(place, {})
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    yield at
    qtbot.waitUntil(lambda: not desk.jobs.busy(), timeout=20_000)
    for made in opened:
        if isValid(made):  # the test's end closes windows before this, and waiting may have let them go
            made.close()


@pytest.fixture
def cut_words() -> Inspector:
    """Names every label, button and line that has no room for its words. Elided labels are shortened, never cut."""

    def inspect(widget: QWidget) -> list[str]:
        for _ in range(4):  # a change of words asks one layout after another for room
            QApplication.processEvents()
        return [
            f"{type(part).__name__} {_words_of(part)!r} in {part.width()}x{part.height()}"
            for part in (widget, *widget.findChildren(QWidget))
            if part.isVisible() and _cut(part)
        ]

    return inspect


def _words_of(part: QWidget) -> str:
    if isinstance(part, QComboBox):
        return part.currentText()
    return part.text() if isinstance(part, QLabel | QAbstractButton | QLineEdit) else ""


def _cut(part: QWidget) -> bool:
    if isinstance(part, QLabel) and part.text():
        metrics = QFontMetricsF(part.font())
        if part.wordWrap():
            return part.height() + 1 < part.heightForWidth(part.width())
        lines = part.text().split("\n")
        return max(metrics.horizontalAdvance(line) for line in lines) > part.width() + 1
    if isinstance(part, QLineEdit) and part.text() and not part.hasFocus():
        option = QStyleOptionFrame()
        part.initStyleOption(option)
        room = part.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, part)
        metrics, text = QFontMetricsF(part.font()), part.text()
        told = text[:SEEN] if isinstance(part, Line) or text in part.toolTip() else text
        return metrics.horizontalAdvance(told) > room.width()
    if isinstance(part, QComboBox) and not part.isEditable():
        box = QStyleOptionComboBox()
        part.initStyleOption(box)
        field = QStyle.SubControl.SC_ComboBoxEditField
        inner = part.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, box, field, part)
        told = part.currentText()[:SEEN] if part.currentText() in part.toolTip() else part.currentText()
        return QFontMetricsF(part.font()).horizontalAdvance(told) > inner.width()
    if isinstance(part, QPushButton) and part.text():
        return part.width() + 1 < part.sizeHint().width()
    if isinstance(part, Segmented | Chip):
        return part.width() + 1 < part.sizeHint().width()
    return False


@pytest.fixture
def nameless() -> Inspector:
    """Names every widget one can act on that says nothing to a screen reader."""

    acting = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox, QAbstractItemView, Segmented)

    def inspect(widget: QWidget) -> list[str]:
        return [
            f"{type(part).__name__} in {type(part.parentWidget()).__name__}"
            for part in widget.findChildren(QWidget)
            if isinstance(part, (*acting, Toggle))
            and not part.objectName().startswith("qt_")
            and not isinstance(part.parentWidget(), QComboBox | QDateEdit | QSpinBox)
            and not (isinstance(part, QAbstractItemView) and _inside_combo(part))
            and part.isVisibleTo(widget)
            and not part.accessibleName()
            and not (isinstance(part, QAbstractButton) and part.text())
        ]

    return inspect


def _inside_combo(part: QWidget) -> bool:
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, QComboBox):
            return True
        parent = parent.parentWidget()
    return False
