"""What a buyer abroad asks before anything else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ovop_desktop.domain.money import Money
from ovop_desktop.domain.text import EMPTY, LocalizedText


class Incoterm(StrEnum):
    """The rules of Incoterms 2020 (ICC) that small exporters use."""

    EXW = "EXW"
    FCA = "FCA"
    FOB = "FOB"
    CFR = "CFR"
    CIF = "CIF"
    CPT = "CPT"
    CIP = "CIP"
    DAP = "DAP"


@dataclass(frozen=True, slots=True)
class Carton:
    """The outer carton: `pieces` in it, outside measures in millimetres, weights in grams."""

    pieces: int | None = None
    length: int | None = None
    width: int | None = None
    height: int | None = None
    net: int | None = None
    gross: int | None = None


NO_CARTON = Carton()


@dataclass(frozen=True, slots=True)
class ExportSheet:
    """Terms of export. `price` is for one `per` ("kg", "carton") under `incoterm` at `port`.

    The HS code is the product's own `hs_code`: its first six digits hold worldwide, eight are Indonesia's BTKI.
    """

    packing: LocalizedText = EMPTY
    carton: Carton = NO_CARTON
    incoterm: Incoterm | None = None
    port: str = ""
    price: Money | None = None
    per: str = ""
