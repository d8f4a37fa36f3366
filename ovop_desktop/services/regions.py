"""Indonesia's villages, districts, regencies and provinces, without a network."""

from __future__ import annotations

from ovop_desktop.domain.ids import named_id
from ovop_desktop.domain.regions import DISTRICT, PROVINCE, REGENCY, VILLAGE, Region
from ovop_desktop.domain.village import Village
from ovop_desktop.storage.address_reader import AddressReader
from ovop_desktop.storage.regions import RegionTable


class Regions:
    """Looks places up by name or Kemendagri code."""

    def __init__(self, table: RegionTable) -> None:
        self._table = table
        self._addresses = AddressReader(table)

    def load(self) -> None:
        """Read the table now (some 100 ms), on a worker, so that the first search does not wait."""
        self._table.load()

    def find(self, words: str, limit: int = 20, level: int | None = None) -> tuple[Region, ...]:
        """Places whose name or code begins with the words, best first; `level` as in domain.regions."""
        return self._table.find(words, level, limit)

    def read(self, address: str, level: int | None = None) -> tuple[Region, ...]:
        """The place an address lies in; several when it must be asked, none when it names no place.

        With `level` what lies below a larger place is to choose from, and a smaller one counts as the one above it.
        """
        found = self._addresses.read(address)
        if level is None:
            return found
        fitting: dict[str, Region] = {}
        for region in found:
            if region.level < level:
                fitting.update((below.code, below) for below in self._table.below(region.code, level))
            else:
                code = ".".join(region.code.split(".")[:level])
                fitting.update({above.code: above for above in [self._table.by_code(code)] if above is not None})
        return tuple(fitting.values())

    def by_code(self, code: str) -> Region | None:
        """The place with this code, dotted or not."""
        return self._table.by_code(code)

    def village(self, code: str) -> Village | None:
        """A village record for a code, with the names as they are today; None when the code is no village."""
        region = self._table.by_code(code)
        if region is None or region.level != VILLAGE:
            return None
        above = {level: self._table.by_code(part) for level, part in _parents(region.code).items()}
        labels = {level: found.label if found else "" for level, found in above.items()}
        return Village(
            id=named_id(f"village/{region.code}"),
            code=region.code,
            name=region.name,
            label=region.label,
            district=labels[DISTRICT],
            regency=labels[REGENCY],
            province=labels[PROVINCE],
            postal_code=region.postal,
        )


def _parents(code: str) -> dict[int, str]:
    return {PROVINCE: code[:2], REGENCY: code[:5], DISTRICT: code[:8]}
