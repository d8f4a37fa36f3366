"""Papers and the type scale that belongs to each: A5 and F4 are designed, not scaled. Measures in points."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from types import MappingProxyType

MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet with its margins and type sizes; `..._lead` is a leading, `head` and `foot` are baselines."""

    id: str
    width: float
    height: float
    margin: float
    head: float
    foot: float
    gutter: float
    unit: float
    """One design millimetre: 1 mm on A4, less on A5. Ornaments and gaps are counted in it."""
    label: float
    small: float
    small_lead: float
    body: float
    body_lead: float
    lead: float
    lead_lead: float
    card: float
    heading: float
    price: float
    title: float
    cover: float
    sharp: int = 150
    """Below this many pixels per inch a photo looks soft from where the sheet is read."""
    densest: int = 300
    """More pixels per inch than this nobody sees from there."""
    hidden: float = 0.0
    """How much of the foot its stand covers: nothing may be printed there that is to be seen."""

    @property
    def measure(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def right(self) -> float:
        """The right margin's edge."""
        return self.width - self.margin

    @property
    def blurred(self) -> int:
        """Below this many pixels per inch a photo looks broken."""
        return round(self.sharp * 0.6)

    def enlarged(self, name: str, width: float, height: float, share: float, sharp: int = 150) -> Paper:
        """Return a paper of another size (points), every other measure multiplied by `share`."""
        rest = {one.name: getattr(self, one.name) * share for one in fields(self)[3:] if one.name not in _SEEN}
        return replace(self, id=name, width=width, height=height, sharp=sharp, densest=2 * sharp, **rest)


_SEEN = ("sharp", "densest", "hidden")


_DESIGNED = MappingProxyType(
    {
        paper.id: paper
        for paper in (
            Paper(
                id="A4",
                width=210 * MM,
                height=297 * MM,
                margin=14 * MM,
                head=19 * MM,
                foot=10 * MM,
                gutter=5 * MM,
                unit=MM,
                label=6.6,
                small=7.8,
                small_lead=12,
                body=8.8,
                body_lead=13.6,
                lead=12.6,
                lead_lead=16.6,
                card=16.5,
                heading=24,
                price=29,
                title=52,
                cover=64,
            ),
            Paper(
                id="F4",
                width=215 * MM,
                height=330 * MM,
                margin=15 * MM,
                head=20.5 * MM,
                foot=11 * MM,
                gutter=5 * MM,
                unit=1.04 * MM,
                label=6.8,
                small=8,
                small_lead=12.2,
                body=9,
                body_lead=13.8,
                lead=13,
                lead_lead=17.2,
                card=17,
                heading=25,
                price=30,
                title=54,
                cover=67,
            ),
            Paper(
                id="A5",
                width=148 * MM,
                height=210 * MM,
                margin=10.5 * MM,
                head=13.5 * MM,
                foot=7.6 * MM,
                gutter=4 * MM,
                unit=0.72 * MM,
                label=5.6,
                small=6.7,
                small_lead=9.8,
                body=7.6,
                body_lead=11.2,
                lead=10,
                lead_lead=13.2,
                card=12.4,
                heading=18,
                price=20,
                title=33,
                cover=45,
            ),
            Paper(
                id="A6",
                width=105 * MM,
                height=148 * MM,
                margin=7.5 * MM,
                head=10 * MM,
                foot=5.4 * MM,
                gutter=3.2 * MM,
                unit=0.52 * MM,
                label=5.7,
                small=6.3,
                small_lead=8.6,
                body=6.8,
                body_lead=9.4,
                lead=8.2,
                lead_lead=10.6,
                card=9.8,
                heading=13.4,
                price=14.6,
                title=24,
                cover=32,
            ),
        )
    }
)

_A4 = _DESIGNED["A4"]

_BANNER = Paper(
    id="XB",
    width=600 * MM,
    height=1600 * MM,
    margin=50 * MM,
    head=64 * MM,
    foot=50 * MM,
    gutter=17 * MM,
    unit=600 / 210 * MM,
    label=40,
    small=40,
    small_lead=52,
    body=46,
    body_lead=62,
    lead=64,
    lead_lead=82,
    card=62,
    heading=118,
    price=120,
    title=250,
    cover=330,
    sharp=60,
    densest=120,
)
"""The X-banner is read from two metres: no type is smaller than 40 points, 14 mm."""

PAPERS = MappingProxyType(
    {
        **_DESIGNED,
        "A4L": _A4.enlarged("A4L", 297 * MM, 210 * MM, 1),
        "A3": _A4.enlarged("A3", 297 * MM, 420 * MM, 2**0.5, 120),
        "A2": _A4.enlarged("A2", 420 * MM, 594 * MM, 2, 80),
        "XB": _BANNER,
        "RU": replace(_BANNER.enlarged("RU", 850 * MM, 2000 * MM, 850 / 600, 60), hidden=150 * MM),
    }
)
"""Every paper by its id (ISO 216; F4 is the Indonesian folio of 215 x 330 mm); A4L lies on its side.

XB is the X-banner of 600 x 1600 mm, RU the roll-up of 850 x 2000 mm, whose foot stays in its cassette: both at 1:1.
"""
