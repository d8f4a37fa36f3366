"""`make bench`: ours beside its peers, in one run on one machine; a table and build/bench/bench.json."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

from PIL import Image

sys.path.insert(0, str(Path(__file__).parent))

from measuring import Cost, median, run

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "build" / "bench"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def catalogues(sizes: tuple[int, ...]) -> list[dict[str, Any]]:
    """A catalogue of each size by img2pdf, Typst and ours, cold and with cached photos."""
    photos = FOLDER / "photos"
    photos.mkdir(parents=True)
    rows = []
    for count in sizes:
        home = FOLDER / f"catalogue-{count}"
        run("catalogue_run.py", home, "-", count)
        cold = run("catalogue_run.py", home, home / "cold.pdf")
        warm = median([run("catalogue_run.py", home, home / "warm.pdf") for _ in range(3)])
        if not any(photos.iterdir()):
            _printed_photos(photos)
        img2pdf = median([run("peer_img2pdf.py", photos, count, home / "img2pdf.pdf") for _ in range(3)])
        typst = median([run("peer_typst.py", photos, count, home / "typst.pdf") for _ in range(3)])
        rows += [
            _row(f"{count} products: img2pdf (floor)", img2pdf, img2pdf),
            _row(f"{count} products: Typst", typst, img2pdf),
            _row(f"{count} products: ours, cold", cold, img2pdf),
            _row(f"{count} products: ours, warm", warm, img2pdf),
        ]
    return rows


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
    """First paint: a bare PySide6 window and ours with the sample library, medians of five."""
    home = FOLDER / "catalogue-100"
    bare = sorted(float(str(run("peer_window.py", env=OFFSCREEN).told["first_paint"])) for _ in range(5))[2]
    ours = sorted(float(str(run("start_run.py", home, env=OFFSCREEN).told["first_paint"])) for _ in range(5))[2]
    return [
        {"what": "first paint: a bare PySide6 window", "s": round(bare, 3), "ratio": 1.0},
        {"what": "first paint: ours", "s": round(ours, 3), "ratio": round(ours / bare, 2)},
    ]


def lists(sizes: tuple[int, ...]) -> list[dict[str, Any]]:
    """Search and scrolling at each size."""
    rows = []
    for count in sizes:
        home = FOLDER / f"lists-{count}"
        run("catalogue_run.py", home, "-", count)
        told = run("lists_run.py", home, env=OFFSCREEN)
        rows.append({"what": f"{count} products in the list", **told.told, "peak_mb": round(told.peak)})
    return rows


def main() -> None:
    """Run everything; --quick leaves out the 100,000."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    quick = "--quick" in sys.argv
    rows = catalogues((100,) if quick else (100, 1_000))
    rows += starting()
    rows += lists((10_000,) if quick else (10_000, 100_000))
    (FOLDER / "bench.json").write_text(json.dumps(rows, indent=1), "utf-8")
    for row in rows:
        print("  ".join(f"{key}={value}" if key != "what" else f"{value:<44}" for key, value in row.items()))


if __name__ == "__main__":
    main()
