"""Photograph every screen into tests/shots: both languages, both themes, 100, 125 and 200 percent.

Each scale needs a process of its own, since Qt reads it once; called without arguments this starts all of them.
"""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

SHOTS = Path(__file__).parents[1] / "tests" / "shots"
RUNS = (("id", "light", "1"), ("en", "dark", "1"), ("en", "light", "1.25"), ("id", "dark", "2"))
"""Language, theme, scale. The window is 1366 x 690 pixels, 1920 x 1080 at 200 percent."""

PHOTOS = (
    ("Gula Semut Organik.jpg", "gula.jpg"),
    ("gula_semut_organik-2.jpg", "gula2.jpg"),
    ("Sambal Roa_depan.jpg", "sambal.jpg"),
    ("Kerupuk.jpg", "kerupuk.jpg"),
    ("IMG-20240817-WA0003.jpg", "teh.jpg"),
)
"""A folder that someone drops on the window: what files are called, and which of our photos they are."""


def main() -> None:
    """Take the pictures of one run, or of all."""
    if len(sys.argv) == 4:
        take(*sys.argv[1:])
        return
    SHOTS.mkdir(exist_ok=True)
    for old in SHOTS.glob("*.png"):
        old.unlink()
    for run in RUNS:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": run[2]}
        subprocess.run([sys.executable, __file__, *run], check=True, env=environment)


def take(language: str, theme: str, scale: str) -> None:
    """Open the sample library and photograph each page."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    from ovop_desktop.bootstrap import Workshop
    from ovop_desktop.config.paths import Paths, resources
    from ovop_desktop.config.settings import Settings, SettingsFile
    from ovop_desktop.domain.queries import ProductQuery
    from ovop_desktop.services.tasks import Quiet
    from ovop_desktop.ui.first_run.page import FirstRunPage
    from ovop_desktop.ui.main_window import MainWindow
    from ovop_desktop.ui.printing.dialog import PrintDialog
    from ovop_desktop.ui.printing.printers import PrinterFacts, Printers
    from ovop_desktop.ui.shell.jobs import Jobs
    from ovop_desktop.ui.start import MAKERS, desk_for, dress

    class OnePrinter(Printers):
        """A printer with the paper most offices have in it."""

        def all(self) -> tuple[PrinterFacts, ...]:
            return (PrinterFacts("Epson L3210", "F4", (215.0, 330.0), True, True),)

    def settle(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    mark = {"1": "", "1.25": "-125", "2": "-200"}[scale]
    size = {"1": (1366, 690), "1.25": (1092, 552), "2": (960, 540)}[scale]

    def keep(widget: QWidget, name: str) -> None:
        _save(widget.grab(), SHOTS / f"{name}-{language}-{theme}{mark}.png")

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        paths = Paths(resources(), home / "settings", home / "logs", Path("Dokumen/Katalog Desa"))
        settings = SettingsFile(paths.settings)
        settings.save(Settings(language=language, theme=theme, person="Bu Sri"))
        workshop = Workshop(paths, settings, lambda: date(2026, 11, 24))
        application = QApplication(sys.argv[:1])
        dressed = dress(application, paths, settings)
        suite = workshop.create(home / "library")
        suite.samples.install()(Quiet())
        window = MainWindow(desk_for(suite, dressed, settings, paths), dict(MAKERS))
        window.setMinimumSize(1, 1)
        window.resize(*size)
        window.show()
        product = suite.catalogue.product_ids(ProductQuery(words="gula semut"))[0]
        producer = suite.catalogue.producer_rows("nira")[0].id
        village = suite.catalogue.village_rows("celuk")[0].id
        photos = home / "Foto Bu Sri"
        photos.mkdir()
        for named, taken in PHOTOS:
            shutil.copy(paths.resources / "sample" / "photos" / taken, photos / named)
        visits: list[tuple[str, str, dict[str, Any]]] = [
            ("01-beranda", "home", {}),
            ("02-produk", "products", {}),
            ("03-editor", "product", {"id": product}),
            ("12-cocokkan-foto", "photos", {"paths": (photos,)}),
            ("03b-editor-harga", "product", {"id": product, "field": "variants"}),
            ("03d-editor-rincian", "product", {"id": product, "field": "specifications"}),
            ("03e-editor-ekspor", "product", {"id": product, "field": "export.price"}),
            ("03f-riwayat", "history", {"kind": "product", "id": product}),
            ("04-studio", "studio", {}),
            ("05-koperasi", "producers", {}),
            ("06-koperasi-detail", "producer", {"id": producer}),
            ("07-desa", "village", {"id": village}),
            ("07b-mitra", "producers", {"view": "partners"}),
            ("07c-mitra-detail", "partner", {"id": suite.programme.partners()[0].id}),
            ("08-cadangan", "upkeep", {}),
            ("12-pameran", "fairs", {}),
            ("12b-pameran-detail", "fair", {"id": suite.programme.fairs()[0].id}),
            ("09-pengaturan", "preferences", {}),
            ("09b-kategori", "categories", {}),
            ("10-bantuan", "help", {}),
        ]
        for name, place, facts in visits:
            window.open(place, facts)
            settle(5_000 if place == "studio" else 1_200)
            keep(window, name)
        window.open("studio", {})
        studio: Any = window.page("studio")
        studio.template.change.click()
        settle(5_000)
        keep(studio.gallery, "04b-studio-templat")
        studio.gallery.tiles["price_list"].click()
        settle(3_000)
        keep(window, "04c-studio-daftar-harga")
        studio.exports.choose_form()
        settle(3_000)
        keep(studio.exports.choice, "04d-studio-ekspor")
        studio.exports.choice.close()
        studio.exports.export_to(home / "Katalog.pdf")
        settle(8_000)
        window.open("impressions", {})
        settle(1_500)
        keep(window, "04e-cetakan")
        window.open("studio", {})
        settle(500)
        dialog = PrintDialog(studio.desk, studio.studio.layout, studio.images, OnePrinter(), "A4", window)
        dialog.copies.set_value(50)
        dialog.copies.changed.emit(50)
        dialog.show()
        settle(1_000)
        keep(dialog, "11-cetak")
        dialog.close()
        window.open("products", {"words": "kul"})
        window.page("products").choose_view("table")  # type: ignore[attr-defined]
        settle(800)
        keep(window, "02b-produk-tabel-cari")
        window.close()
        suite.close()
        first = FirstRunPage(workshop, dressed.words, Jobs(), settings)
        first.setMinimumSize(1, 1)
        first.resize(*size)
        first.show()
        settle(300)
        keep(first, "00-mulai")
        first.close()


def _save(picture: Any, path: Path) -> None:
    from PIL import Image
    from PySide6.QtCore import QBuffer

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    image = Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGB")
    image.quantize(255, method=Image.Quantize.MEDIANCUT).save(path, optimize=True)


if __name__ == "__main__":
    main()
