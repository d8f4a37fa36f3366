"""What the programme and others found a product to be: always a scheme and its year, never a bare number of stars."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AwardScheme(StrEnum):
    """Who gave it. The two gradings of Kemenperin differ in their number of stars and are never compared."""

    OVOP_2013 = "ovop_2013"
    OVOP_2022 = "ovop_2022"
    OTOP = "otop"
    NATIONAL = "national"
    LOCAL = "local"


STARS: dict[AwardScheme, int] = {AwardScheme.OVOP_2013: 5, AwardScheme.OVOP_2022: 3, AwardScheme.OTOP: 5}
"""The most stars of the schemes that give any: Kemenperin's gradings of 2013, 2015 and 2018 had five, those of 2022
and 2024 (Permenperin 14/2021) have three; Thailand's OTOP Product Champion has five."""

YEARS: dict[AwardScheme, range] = {AwardScheme.OVOP_2013: range(2013, 2022), AwardScheme.OVOP_2022: range(2022, 2100)}
"""The years in which a scheme was in force."""


class Mark(StrEnum):
    """Marks of the village ministry: Produk Unggulan Desa and Produk Unggulan Kawasan Perdesaan."""

    PRUDES = "prudes"
    PRUKADES = "prukades"


@dataclass(frozen=True, slots=True)
class Award:
    """One award. `title` names what has no stars ("Juara 1 Lomba Cipta Menu"); `giver` says who gave it."""

    scheme: AwardScheme
    year: int | None = None
    stars: int | None = None
    title: str = ""
    giver: str = ""

    def fits(self) -> bool:
        """Whether stars and year are possible in its scheme; what is not said is possible."""
        most = STARS.get(self.scheme)
        stars_fit = self.stars is None or (most is not None and 1 <= self.stars <= most)
        years = YEARS.get(self.scheme)
        return stars_fit and (self.year is None or years is None or self.year in years)
