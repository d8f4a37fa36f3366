"""The command line says how the space of a sheet is shared, in words and as data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

Call = Callable[..., Any]

WORDS = ("brochure", "--option", "fair=village", "--option", "space=half")


def test_a_fair_share_is_told_village_by_village(call: Call, library: Path, tmp_path: Path) -> None:
    told = call("--library", library, *WORDS, "--out", tmp_path / "adil.pdf")
    assert told.code == 0
    lines = told.out.splitlines()
    at = lines.index("Pembagian ruang antar desa:")
    assert len(lines) - at == 13
    assert "  Desa Celuk: 1 produk, 0,50 halaman (312 cm²), 8,3 %, selisih +0 %" in lines
    english = call("--library", library, "--lang-ui", "en", *WORDS, "--out", tmp_path / "fair.pdf")
    assert "  Desa Celuk: 1 product, 0.50 pages (312 cm²), 8.3 %, +0 % from equal" in english.out.splitlines()


def test_the_balance_adds_up_for_other_programs(call: Call, library: Path, tmp_path: Path) -> None:
    data = call("--library", library, "--json", *WORDS, "--out", tmp_path / "adil.pdf").json()["balance"]
    assert data["by"] == "village"
    assert len(data["groups"]) == 12
    assert round(sum(group["percent"] for group in data["groups"])) == 100
    assert sum(group["shown"] for group in data["groups"]) == 12
    assert {group["left_out"] + group["listed"] for group in data["groups"]} == {0}
    assert all(group["record"] and group["first_page"] >= 3 for group in data["groups"])


def test_an_option_says_of_which_other_it_depends(call: Call, library: Path) -> None:
    infos = call("--library", library, "--json", "templates").json()
    options = {option["id"]: option for info in infos if info["id"] == "catalogue" for option in info["options"]}
    assert options["space"]["only"] == "fair"
    assert options["fair"]["choices"] == ["none", "village", "producer"]
    assert options["opening"]["choices"] == ["page", "right", "run_on"]
