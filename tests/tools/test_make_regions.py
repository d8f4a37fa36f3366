"""The tool that makes the region table."""

from __future__ import annotations

import gzip
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

from ovop_desktop.storage.regions import RegionTable

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    found = importlib.util.spec_from_file_location("make_regions", ROOT / "tools" / "make_regions.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("code", "name", "tidy"),
    [
        ("34", "Daerah Istimewa Yogyakarta", "DI Yogyakarta"),
        ("51.04", "Kabupaten Gianyar", "Gianyar"),
        ("34.71", "Kota Yogyakarta", "Yogyakarta"),
        ("12.19", "Kabupaten Batu Bara", "Batu Bara"),
        ("73.10", "Kabupaten Pangkajene dan Kepulauan", "Pangkajene dan Kepulauan"),
        ("91.03.01.3007", "Desa Adat Yoboi", "Yoboi"),
        ("11.01.04.2004", "Pasi ie Leubeue", "Pasi Ie Leubeue"),
        ("53.12.01.2001", "Deme i", "Deme I"),
        ("13.04.01.2001", "IX Koto  Sungai Lasi", "IX Koto Sungai Lasi"),
        ("16.71.01.1001", "Kota Baru", "Kota Baru"),
    ],
)
def test_names_are_written_as_they_are_printed(tool: ModuleType, code: str, name: str, tidy: str) -> None:
    assert tool.tidy_name(name, code) == tidy


def test_what_is_packed_is_what_is_read_and_the_same_each_time(tool: ModuleType, tmp_path: Path) -> None:
    regions = {"51": "Bali", "51.04.01": "Sukawati", "51.04": "Kabupaten Gianyar", "51.04.01.2005": "Celuk"}
    postal = {"51.04.01.2005": "80582"}
    table = tool.packed(regions, postal)
    assert table == tool.packed(dict(reversed(regions.items())), postal)
    (tmp_path / "regions").mkdir()
    (tmp_path / "regions" / "wilayah.txt.gz").write_bytes(table)
    (celuk,) = RegionTable(tmp_path).find("celuk")
    assert (celuk.path, celuk.postal) == ("Desa Celuk, Kecamatan Sukawati, Kabupaten Gianyar, Bali", "80582")


def test_the_table_we_carry_is_small_and_says_whose_it_is() -> None:
    folder = ROOT / "resources" / "regions"
    packed = (folder / "wilayah.txt.gz").read_bytes()
    assert len(packed) < 1_000_000
    assert gzip.decompress(packed).count(b"\n\n") == 2
    notice = (folder / "LICENSE").read_text("utf-8")
    assert "MIT License" in notice
    assert "Cahya DSN" in notice
