"""Listing and checking from the command line, for people and for programs."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]


def photo_of(library: Path) -> Path:
    return next(one for one in sorted((library / "media").rglob("*")) if one.is_file())


@pytest.mark.parametrize(
    ("what", "words", "found", "last"),
    [
        ("products", "gula semut", "Gula Semut Organik", "produk"),
        ("producers", "menoreh", "Koperasi Nira Menoreh", "produsen"),
        ("villages", "hargotirto", "Hargotirto", "desa"),
    ],
)
def test_what_is_searched_is_listed(call: Call, library: Path, what: str, words: str, found: str, last: str) -> None:
    told = call("--library", library, "list", what, "--search", words)
    assert told.code == 0
    lines = told.out.splitlines()
    assert any(found in line for line in lines[:-1])
    assert lines[-1] == f"{len(lines) - 1} {last}"
    assert len(lines) < len(call("--library", library, "list", what).out.splitlines())


@pytest.mark.parametrize("what", ["products", "producers", "villages"])
def test_nothing_found_is_said_and_is_no_failure(call: Call, library: Path, what: str) -> None:
    told = call("--library", library, "list", what, "--search", "zeppelin")
    assert (told.code, told.out) == (0, "Tidak ada yang cocok.\n")


@pytest.mark.parametrize("what", ["products", "producers", "villages"])
def test_programs_are_given_every_row_as_json(call: Call, library: Path, what: str) -> None:
    rows = call("--library", library, "--json", "list", what).json()
    assert len(rows) == len(call("--library", library, "list", what).out.splitlines()) - 1
    assert call("--library", library, "--json", "list", what, "--search", "zeppelin").json() == []


def test_a_price_is_whole_rupiah_with_its_currency(call: Call, library: Path) -> None:
    [row] = call("--library", library, "--json", "list", "products", "--search", "gula semut hargotirto").json()
    assert row["name"]["id"] == "Gula Semut Organik"
    assert row["price"] == {"amount": 22_000, "currency": "IDR"}
    told = call("--library", library, "list", "products", "--search", "gula semut hargotirto")
    assert "Rp22.000 / 250 g" in told.out


def test_the_same_in_english(call: Call, library: Path) -> None:
    told = call("--library", library, "--lang-ui", "en", "list", "products", "--search", "gula semut hargotirto")
    assert "Rp22,000 / 250 g" in told.out
    assert told.out.splitlines()[-1].startswith("1 product")


def test_a_whole_library_is_whole(call: Call, library: Path) -> None:
    told = call("--library", library, "check")
    assert told.code == 0
    assert told.out.startswith("Katalog utuh: 12 produk, ")
    data = call("--library", library, "--json", "check").json()
    assert data["whole"] is True
    assert data["problems"] == []
    assert data["products"] == 12
    assert data["missing"]["price.missing"] == 1


@pytest.mark.parametrize(("language", "words"), [("id", "Satu foto hilang"), ("en", "photo")])
def test_a_lost_photo_is_told_and_exits_with_one(call: Call, library: Path, language: str, words: str) -> None:
    photo_of(library).unlink()
    told = call("--library", library, "--lang-ui", language, "check")
    assert told.code == 1
    assert words in told.out.splitlines()[1]
    told = call("--library", library, "--json", "check")
    assert told.code == 1
    assert [one["code"] for one in told.json()["problems"]] == ["photo.missing"]


def test_a_photo_with_other_bytes_is_damaged(call: Call, library: Path) -> None:
    lost = photo_of(library)
    lost.chmod(0o644)
    lost.write_bytes(lost.read_bytes()[:-1])
    told = call("--library", library, "--json", "check")
    assert told.code == 1
    assert [one["code"] for one in told.json()["problems"]] == ["photo.damaged"]


@pytest.mark.parametrize(
    ("language", "words"), [("id", "1 foto (0,2 MB) tidak dipakai"), ("en", "any more: 1 (0.2 MB)")]
)
def test_a_photo_nobody_uses_is_mentioned_and_no_damage(call: Call, library: Path, language: str, words: str) -> None:
    jpeg = photo_of(library).read_bytes()[:200_000]
    digest = hashlib.sha256(jpeg).hexdigest()
    (library / "media" / digest[:2]).mkdir(exist_ok=True)
    (library / "media" / digest[:2] / f"{digest}.jpg").write_bytes(jpeg)
    told = call("--library", library, "--lang-ui", language, "check")
    assert told.code == 0
    assert words in told.out.splitlines()[1]
    data = call("--library", library, "--json", "check").json()
    assert data["notes"] == [{"code": "photo.unused", "count": 1, "bytes": len(jpeg)}]
