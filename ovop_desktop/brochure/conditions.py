"""What a print shop prints with: the paper and the way of printing for which a file's inks are meant."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

REGISTRY = "http://www.color.org"
"""The characterization data registry of the ICC, which gives the conditions their names."""


@dataclass(frozen=True, slots=True)
class PrintingCondition:
    """`profile` is a file of resources/icc and `identifier` the registry's name of the measurements it is made from.

    `limit` is the most ink that the paper takes and dries, all inks of a spot added up, in per cent.
    """

    id: str
    profile: str
    identifier: str
    said: str
    """In a few English words, for the print shop."""
    limit: int
    registry: str = REGISTRY


COATED = PrintingCondition("fogra39", "ovop_fogra39_300.icc", "FOGRA39", "Offset, coated paper", 300)
"""ISO 12647-2:2004, paper types 1 and 2. The palettes' inks are made for it."""

UNCOATED = PrintingCondition("fogra29", "ovop_uncoated_fogra29_300.icc", "FOGRA29", "Offset, uncoated paper", 280)
"""ISO 12647-2:2004, paper type 4. Ink soaks in and dries late, so there is less of it."""

AMERICAN = PrintingCondition(
    "tr006", "ovop_gracol_tr006_300.icc", "CGATS TR 006", "GRACoL 2006, offset, coated paper", 300
)
"""The registry has the measurements of GRACoL 2006 (grade 1 paper) as "CGATS TR 006", with its spaces; those of SWOP
are "CGATS TR 003" (grade 3) and "CGATS TR 005" (grade 5).
"""

CONDITIONS = MappingProxyType({one.id: one for one in (COATED, UNCOATED, AMERICAN)})
"""Every condition by its id, the usual one first."""
