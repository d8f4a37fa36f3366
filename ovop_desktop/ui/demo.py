"""Where there is no screen: the main job is done all the same, and its results are put into files."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ovop_desktop.config.paths import Paths
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.main_window import MainWindow
from ovop_desktop.ui.shell.founder import Founder
from ovop_desktop.ui.start import MAKERS, desk_for, dress

FOLDER = Path("build/demo")

SAID = {
    "id": "Tidak ada layar di sini, jadi jendela tidak bisa dibuka; sebagai gantinya katalog contoh dicetak ke berkas.",
    "en": "There is no display here, so no window can open; the sample catalogue is printed to files instead.",
}


@dataclass(frozen=True, slots=True)
class Demo:
    """What was made."""

    library: Path
    brochure: Path
    picture: Path


def show_without_display(founder: Founder, language: str) -> int:
    """Say that there is no display, build the sample library, its brochure and a picture of the window."""
    print(SAID[language])  # noqa: T201 - there is no other face here
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made = build(founder, FOLDER.resolve(), language)
    for path in (made.library, made.brochure, made.picture):
        print(path)  # noqa: T201 - there is no other face here
    return 0


def build(founder: Founder, folder: Path, language: str) -> Demo:
    """Make everything anew in `folder`; needs a Qt platform that draws (offscreen will do)."""
    demo = Demo(folder / "library", folder / "katalog.pdf", folder / "window.png")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    suite = founder.create(demo.library)
    try:
        suite.samples.install()(Quiet())
        suite.brochures.export(suite.brochures.starting_plan(), demo.brochure)(Quiet())
        held = QApplication.instance()
        application = held if isinstance(held, QApplication) else QApplication([])
        settings = SettingsFile(folder / "settings")
        paths = Paths(founder.paths.resources, folder / "settings", folder / "logs", demo.library)
        dressed = dress(application, paths, settings)
        dressed.words.speak(language)
        window = MainWindow(desk_for(suite, dressed, settings, paths), dict(MAKERS))
        window.resize(1366, 690)
        window.show()
        window.open("home", {})
        _let_photos_arrive()
        window.grab().save(str(demo.picture))
        window.close()
    finally:
        suite.close()
    return demo


def _let_photos_arrive() -> None:
    loop = QEventLoop()
    QTimer.singleShot(1_500, loop.quit)
    loop.exec()
