"""Files for print shops and booklets from the command line, and the check a shop would make."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

Call = Callable[..., Any]


@pytest.fixture
def shop_file(call: Call, library: Path, tmp_path: Path) -> Path:
    out = tmp_path / "percetakan.pdf"
    told = call("--library", library, "brochure", "--for", "shop", "--search", "gula", "--per-page", 2, "--out", out)
    assert told.code == 0
    return out


def test_a_print_shop_s_file_says_so_and_is_examined(call: Call, shop_file: Path) -> None:
    told = call("--json", "preflight", shop_file)
    answer = told.json()
    assert answer["standard"] == "PDF/X-4"
    assert {fault["code"] for fault in answer["faults"]} <= {"photo.density"}
    assert told.code == (1 if any(fault["severity"] == "error" for fault in answer["faults"]) else 0)


def test_what_the_shop_would_say_is_told_in_words(call: Call, shop_file: Path) -> None:
    told = call("preflight", shop_file)
    assert told.out.startswith(f"{shop_file} (PDF/X-4)")
    assert "titik per inci di ukuran ini (hlm. " in told.out
    assert "pixels per inch at this size (page " in call("--lang-ui", "en", "preflight", shop_file).out


def test_an_office_file_is_not_taken_for_a_shop_s(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "kantor.pdf"
    assert call("--library", library, "brochure", "--search", "gula", "--out", out).code == 0
    told = call("preflight", out)
    assert told.code == 0
    assert "bukan untuk percetakan" in told.out


def test_a_booklet_of_a5_is_written_on_a4(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "buku.pdf"
    words = ("brochure", "--paper", "A5", "--booklet", "long", "--search", "gula")
    told = call("--library", library, "--json", *words, "--out", out)
    assert told.code == 0
    sheets = PdfReader(out).pages
    assert len(sheets) == 2 * -(-told.json()["pages"] // 4)
    assert tuple(round(float(side)) for side in sheets[0].mediabox[2:]) == (839, 595)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [("catatan.pdf", b"bukan pdf", "pdf.damaged"), ("tidak-ada.pdf", None, "file.missing")],
)
def test_what_is_no_pdf_is_refused_in_words(
    name: str, content: bytes | None, code: str, call: Call, tmp_path: Path
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    told = call("--json", "preflight", path)
    assert (told.code, told.json()["error"]) == (1, code)
    assert str(path) in told.json()["message"]


def test_a_booklet_for_the_print_shop_is_refused(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "buku.pdf"
    words = ("brochure", "--for", "shop", "--booklet", "short")
    told = call("--library", library, "--json", *words, "--out", out)
    assert (told.code, told.json()["error"]) == (1, "brochure.shop_folds")
    assert not out.exists()


def test_a_file_is_made_for_the_paper_that_is_asked_for(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "hvs.pdf"
    words = ("brochure", "--for", "shop-x1a", "--condition", "fogra29", "--search", "gula", "--out", out)
    assert call("--library", library, *words).code == 0
    (intent,) = PdfReader(out).root_object["/OutputIntents"]
    assert intent["/OutputConditionIdentifier"] == "FOGRA29"
    assert b"FOGRA29L" in intent["/DestOutputProfile"].get_data()


def test_a_paper_there_is_not_is_refused_with_those_there_are(call: Call, library: Path, tmp_path: Path) -> None:
    told = call("--library", library, "brochure", "--condition", "koran", "--out", tmp_path / "x.pdf")
    assert told.code == 2
    assert "fogra29" in told.err
