"""A catalogue that cannot be written (fault 6) is looked at, printed from and copied; not a byte of it changes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.tasks import Quiet
from tests.conftest import workshop_in

ROOT = Path(__file__).parents[2]
AS_ANYONE = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"] if os.geteuid() == 0 else []
"""Root may write anywhere, unless the program begins without that power."""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    """A machine with a closed catalogue of one product with a photo; what is made unwritable is given back."""
    suite = workshop_in(tmp_path).create(tmp_path / "Katalog Desa")
    made = suite.records.add_product(LocalizedText("Gula Semut"))
    Image.new("RGB", (300, 200), (120, 70, 20)).save(tmp_path / "foto.jpg")
    suite.records.set_photos(made.id, suite.gallery.take_in([tmp_path / "foto.jpg"])(Quiet()).photos)
    suite.close()
    yield tmp_path
    for path in [tmp_path / "Katalog Desa", *(tmp_path / "Katalog Desa").rglob("*")]:
        path.chmod(0o755)


def lock_folder(library: Path) -> None:
    """As on a stick with its switch on, or a folder of someone else."""
    for path in [*library.rglob("*"), library]:
        path.chmod(0o555)


def lock_file(library: Path) -> None:
    """As after copying from a disc: the folder takes files, the catalogue's file nothing."""
    (library / "library.sqlite").chmod(0o444)


def bytes_of(library: Path) -> dict[str, str]:
    """Every file, by its digest."""
    files = (path for path in library.rglob("*") if path.is_file())
    return {str(path.relative_to(library)): sha256(path.read_bytes()).hexdigest() for path in files}


def run(home: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "OVOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    call = [*AS_ANYONE, sys.executable, *map(str, arguments)]
    return subprocess.run(call, env=environment, capture_output=True, text=True, check=False, timeout=120, cwd=ROOT)


@pytest.mark.parametrize("lock", [lock_folder, lock_file])
def test_a_catalogue_that_cannot_be_written_opens_to_look_at_and_its_copy_takes_what_was_typed(
    lock: Callable[[Path], None], home: Path
) -> None:
    library = home / "Katalog Desa"
    lock(library)
    before, beside = bytes_of(library), home / "Komputer"
    done = run(home, "-m", "tests.faults.onlooker", beside)
    told: dict[str, dict[str, Any]] = {line["what"]: line for line in map(json.loads, done.stdout.splitlines())}
    assert done.returncode == 0, done.stderr
    assert told["looked"]["folder"] == str(library)
    assert told["looked"]["notice"] == "Katalog ini hanya bisa dilihat dan dicetak."
    assert told["looked"]["saving"] == "Hanya dilihat"
    assert told["failed"]["code"] == "library.readonly"
    assert told["typed"] == {"what": "typed", "whole": False, "saving": "Belum tersimpan"}
    assert told["opened"] == {
        "what": "opened",
        "notice": False,
        "folder": str(beside / "Katalog Desa"),
        "offered": True,
    }
    assert told["ended"] == {"what": "ended", "story": "Manis", "photos": ["ffd8"]}
    after = bytes_of(library)
    assert {name: after[name] for name in before} == before


def test_a_brochure_is_made_of_a_catalogue_that_cannot_be_written(home: Path) -> None:
    lock_folder(home / "Katalog Desa")
    done = run(home, "-m", "ovop_desktop", "brochure", "--out", home / "brosur.pdf")
    assert done.returncode == 0, done.stderr
    assert (home / "brosur.pdf").read_bytes().startswith(b"%PDF-")


def test_a_copy_goes_on_where_one_was_interrupted_and_never_into_a_folder_that_holds_other_things(home: Path) -> None:
    suite = workshop_in(home).open(home / "Katalog Desa")
    copy = suite.upkeep.copy(home / "Komputer")
    (home / "Komputer" / "Katalog Desa" / "media").mkdir(parents=True)
    made = copy(Quiet())
    assert made == home / "Komputer" / "Katalog Desa"
    with pytest.raises(Exception, match=r"library\.exists"):
        copy(Quiet())
    suite.close()
    again = workshop_in(home).open(made)
    assert again.catalogue.counts().products == 1
    assert again.upkeep.check()(Quiet()).problems == ()
    again.close()
