"""Sample, brochure, backup and restore from the command line; what is written is read back."""

from __future__ import annotations

import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

Call = Callable[..., Any]
A5 = (419.5, 595.3)
"""148 x 210 mm in points."""


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes, as on a disk that fills up."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_the_sample_is_made_where_it_is_asked_for(call: Call, tmp_path: Path) -> None:
    told = call("sample", tmp_path / "Contoh")
    assert told.code == 0
    assert told.out == f"Katalog contoh dengan 12 produk siap di {tmp_path / 'Contoh'}\n"
    assert len(call("--library", tmp_path / "Contoh", "--json", "list", "products").json()) == 12


def test_the_sample_never_overwrites_a_library(call: Call, library: Path) -> None:
    before = call("--library", library, "--json", "list", "products").json()
    told = call("--json", "sample", library)
    assert told.code == 1
    assert told.json()["error"] == "library.exists"
    assert call("--library", library, "--json", "list", "products").json() == before


def test_a_brochure_in_two_languages_on_a5(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "katalog.pdf"
    words = ("--lang", "id,en", "--paper", "a5", "--per-page", "2", "--theme", "tarum")
    told = call("--library", library, "--json", "brochure", *words, "--out", out)
    assert (told.code, told.err) == (0, "")
    pages = PdfReader(out).pages
    data = told.json()
    assert data["path"] == str(out)
    assert data["pages"] == len(pages)
    assert data["bytes"] == out.stat().st_size
    assert all(
        (float(page.mediabox.width), float(page.mediabox.height)) == pytest.approx(A5, abs=0.2) for page in pages
    )
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    assert "Gula Semut Organik" in text
    assert "Organic Coconut Sugar" in text
    assert "price.missing" in {one["code"] for one in data["findings"]}
    assert all(one["page"] is None or 1 <= one["page"] <= len(pages) for one in data["findings"])


def test_only_what_matches_is_printed_and_prices_can_be_left_out(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "gula.pdf"
    words = ("--search", "gula semut hargotirto", "--no-prices")
    told = call("--library", library, "brochure", *words, "--out", out)
    assert told.code == 0
    assert told.out.splitlines()[0].endswith(f" MB: {out}")
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(out).pages).split())
    assert "Gula Semut" in text
    assert "Tenun Buna" not in text
    assert "22.000" not in text


def test_an_export_that_fails_keeps_the_brochure_of_before(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "keluaran" / "gula.pdf"
    out.parent.mkdir()
    words = ("--library", library, "brochure", "--search", "gula semut hargotirto", "--out", out)
    assert call(*words).code == 0
    before = out.read_bytes()
    with files_of_at_most(len(before) // 2):
        told = call(*words)
    assert told.code == 1
    assert told.err.strip()
    assert out.read_bytes() == before
    assert list(out.parent.iterdir()) == [out], "a half-written file was left behind"


def test_a_backup_comes_back_as_it_was(call: Call, library: Path, tmp_path: Path) -> None:
    file, folder = tmp_path / "desa.kdesa", tmp_path / "Pulih"
    saved = call("--library", library, "--json", "backup", file)
    assert saved.code == 0
    assert saved.json()["size"] == file.stat().st_size
    told = call("restore", file, folder)
    assert told.code == 0
    assert told.out.startswith(f"Katalog dipulihkan ke {folder}: 12 produk, ")
    for what in ("products", "producers", "villages"):
        rows = call("--library", folder, "--json", "list", what).json()
        assert rows == call("--library", library, "--json", "list", what).json()
    assert call("--library", folder, "check").code == 0


def test_a_damaged_backup_is_refused_and_nothing_is_made(call: Call, library: Path, tmp_path: Path) -> None:
    file, folder = tmp_path / "desa.kdesa", tmp_path / "Pulih"
    call("--library", library, "backup", file)
    held = file.read_bytes()
    file.write_bytes(held[: len(held) // 2])
    told = call("--json", "restore", file, folder)
    assert told.code == 1
    assert told.json()["error"].startswith("backup.")
    assert not (folder / "library.sqlite").exists()
