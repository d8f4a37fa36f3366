"""`make bench`: ours beside its peers, in one run on one machine; a table and build/bench/bench.json."""

from __future__ import annotations

import compileall
import json
import shutil
import statistics
import sys
from pathlib import Path
from typing import Any

from PIL import Image

sys.path.insert(0, str(Path(__file__).parent))

from measuring import Cost, median, run
from weighing import weighed

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "bench"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


LARGE = 5_000
"""Products from which one run is enough, and Typst (17 s and 4 GB) is left out."""


def catalogues(sizes: tuple[int, ...]) -> list[dict[str, Any]]:
    """A catalogue of each size by img2pdf, Typst and ours, cold and with cached photos; how it grows from one size on.

    A file is held against the pictures, faces and profile in it; the sample's photos come again and again and are
    embedded once, so `over_percent` counts each as often as it is printed, as if every product had its own.
    """
    photos = FOLDER / "photos"
    photos.mkdir(parents=True)
    rows: list[dict[str, Any]] = []
    before: Cost | None = None
    for count in sizes:
        home, times = FOLDER / f"catalogue-{count}", 1 if count >= LARGE else 3
        run("catalogue_run.py", home, "-", count)
        cold = run("catalogue_run.py", home, home / "cold.pdf")
        warm = median([run("catalogue_run.py", home, home / "warm.pdf") for _ in range(times)])
        if not any(photos.iterdir()):
            _printed_photos(photos)
        img2pdf = median([run("peer_img2pdf.py", photos, count, home / "img2pdf.pdf") for _ in range(times)])
        rows.append(_row(f"{count} products: img2pdf (floor)", img2pdf, img2pdf))
        if count < LARGE:
            typst = median([run("peer_typst.py", photos, count, home / "typst.pdf") for _ in range(times)])
            rows.append(_row(f"{count} products: Typst", typst, img2pdf))
        rows.append(_row(f"{count} products: ours, cold", cold, img2pdf))
        rows.append(_row(f"{count} products: ours, warm", warm, img2pdf) | _pages(warm, home / "warm.pdf"))
        if before is not None:
            rows[-1]["growth"] = round(warm.cpu / before.cpu, 2)
        before = warm
    return rows


def _pages(cost: Cost, file: Path) -> dict[str, Any]:
    """How fast pages were made, and how much larger the file is than what it carries."""
    parts = weighed(file)
    size = file.stat().st_size + parts.printed - parts.embedded
    carried = parts.printed + parts.other
    return {
        "pages_per_s": round(int(str(cost.told["pages"])) / cost.cpu, 1),
        "over_percent": round(100 * (size - carried) / carried, 1),
    }


def preview() -> list[dict[str, Any]]:
    """From a changed option to the first changed page, at 60 products; milliseconds of work and of the clock."""
    home = FOLDER / "catalogue-60"
    run("catalogue_run.py", home, "-", 60)
    return [{"what": "60 products: an option is changed", **run("preview_run.py", home).told}]


def _printed_photos(folder: Path) -> None:
    for path in sorted((ROOT / "resources" / "sample" / "photos").glob("*.jpg")):
        picture = Image.open(path).convert("RGB")
        picture.thumbnail((700, 525))
        picture.save(folder / path.name, quality=90)


def _row(name: str, cost: Cost, floor: Cost) -> dict[str, Any]:
    size = cost.told.get("bytes", 0)
    return {
        "what": name,
        "cpu_s": round(cost.cpu, 2),
        "ratio": round(cost.cpu / floor.cpu, 2),
        "peak_mb": round(cost.peak),
        "mb": round(int(str(size)) / 1e6, 1),
    }


def starting() -> list[dict[str, Any]]:
    """To the first paint, the grounds of the window, and to the first page: medians of five, beside a bare window."""
    home = FOLDER / "catalogue-100"
    if not home.exists():
        run("catalogue_run.py", home, "-", 100)
    bare = [float(str(run("peer_window.py", env=OFFSCREEN).told["first_paint"])) for _ in range(5)]
    ours = [run("start_run.py", home, env=OFFSCREEN).told for _ in range(5)]
    floor = statistics.median(bare)
    seconds = {
        "first paint: a bare PySide6 window": floor,
        "first paint: ours, the empty window": statistics.median(float(str(one["first_paint"])) for one in ours),
        "first paint: ours, the first page": statistics.median(float(str(one["usable"])) for one in ours),
    }
    return [{"what": what, "s": round(took, 3), "ratio": round(took / floor, 2)} for what, took in seconds.items()]


def lists(sizes: tuple[int, ...]) -> list[dict[str, Any]]:
    """The list and the start page at each size, in a library with photos."""
    rows = []
    for count in sizes:
        home = FOLDER / f"lists-{count}"
        run("synthetic.py", home / "library", count)
        told = run("lists_run.py", home, env=OFFSCREEN)
        rows.append({"what": f"{count} products in the list", **told.told, "peak_mb": round(told.peak)})
    return rows


def _printed(row: dict[str, Any]) -> str:
    """A row for the eye: lists under one another, everything else in a line."""
    figures = [f"{key}={value}" for key, value in row.items() if key != "what"]
    if len(figures) > 6:
        return "\n    ".join([str(row["what"]), *figures])
    return "  ".join([f"{row['what']:<44}", *figures])


def main() -> None:
    """Run everything, or the parts named (catalogues, preview, starting, lists); --quick leaves out large sizes.

    The program is compiled first, as it is where it was installed, and as its peers are.
    """
    compileall.compile_dir(ROOT / "ovop_desktop", quiet=1)
    quick = "--quick" in sys.argv
    parts = {
        "catalogues": lambda: catalogues((100,) if quick else (100, 1_000, LARGE)),
        "preview": preview,
        "starting": starting,
        "lists": lambda: lists((10_000,) if quick else (10_000, 100_000)),
    }
    named = [part for part in parts if part in sys.argv] or list(parts)
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    rows = []
    for part in named:
        for row in parts[part]():
            print(_printed(row), flush=True)
            rows.append(row)
    (FOLDER / "bench.json").write_text(json.dumps(rows, indent=1), "utf-8")


if __name__ == "__main__":
    main()
