"""The palettes, as CMYK masters in per cent (design system); the screen edition converts them by ICC."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple


class Colour(NamedTuple):
    """Cyan, magenta, yellow and black in per cent of ink."""

    cyan: float
    magenta: float
    yellow: float
    black: float

    def mix(self, other: Colour, share: float) -> Colour:
        """Return this colour with `share` (0..1) of another: flat, so that a page needs no transparency."""
        return Colour(*(a * (1 - share) + b * share for a, b in zip(self, other, strict=True)))

    def tint(self, strength: float) -> Colour:
        """Return the colour with every ink multiplied by `strength`, at most solid."""
        return Colour(*(min(100.0, ink * strength) for ink in self))


WHITE = Colour(0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette: `deep` fields, `main` italics and labels, `accent` seals, `soft` bands, `ink` and `mute` type."""

    id: str
    deep: Colour
    main: Colour
    accent: Colour
    soft: Colour
    paper: Colour
    ink: Colour
    mute: Colour

    @property
    def hair(self) -> Colour:
        """The colour of hairlines on white."""
        return self.mute.tint(0.38)

    @property
    def batik(self) -> Colour:
        """The colour of ornaments on the deep field."""
        return self.deep.mix(self.main, 0.5)

    @property
    def soft_line(self) -> Colour:
        """The colour of ornaments and hairlines on the soft field."""
        return self.soft.tint(1.9)


THEMES = MappingProxyType(
    {
        theme.id: theme
        for theme in (
            Theme(
                id="soga",
                deep=Colour(35, 75, 90, 55),
                main=Colour(12, 72, 88, 4),
                accent=Colour(2, 32, 82, 0),
                soft=Colour(2, 10, 22, 0),
                paper=Colour(1, 3, 8, 0),
                ink=Colour(45, 60, 60, 75),
                mute=Colour(25, 35, 40, 54),
            ),
            Theme(
                id="sawah",
                deep=Colour(82, 40, 78, 52),
                main=Colour(72, 18, 82, 8),
                accent=Colour(4, 28, 86, 0),
                soft=Colour(12, 2, 22, 0),
                paper=Colour(3, 1, 8, 0),
                ink=Colour(60, 45, 60, 72),
                mute=Colour(40, 25, 40, 52),
            ),
            Theme(
                id="tarum",
                deep=Colour(100, 82, 34, 40),
                main=Colour(86, 58, 14, 6),
                accent=Colour(0, 48, 82, 0),
                soft=Colour(14, 5, 4, 0),
                paper=Colour(3, 2, 5, 0),
                ink=Colour(70, 58, 45, 62),
                mute=Colour(45, 32, 24, 49),
            ),
            Theme(
                id="manggis",
                deep=Colour(66, 92, 46, 48),
                main=Colour(48, 88, 22, 6),
                accent=Colour(0, 38, 60, 0),
                soft=Colour(6, 14, 6, 0),
                paper=Colour(2, 4, 5, 0),
                ink=Colour(58, 65, 48, 68),
                mute=Colour(35, 40, 28, 51),
            ),
            Theme(
                id="segara",
                deep=Colour(95, 42, 44, 48),
                main=Colour(90, 36, 42, 18),
                accent=Colour(0, 34, 78, 0),
                soft=Colour(12, 2, 8, 0),
                paper=Colour(3, 1, 4, 0),
                ink=Colour(68, 48, 48, 68),
                mute=Colour(44, 30, 32, 53),
            ),
            Theme(
                id="cengkih",
                deep=Colour(32, 92, 70, 48),
                main=Colour(16, 88, 62, 8),
                accent=Colour(0, 30, 70, 0),
                soft=Colour(2, 12, 12, 0),
                paper=Colour(1, 3, 5, 0),
                ink=Colour(48, 62, 55, 72),
                mute=Colour(26, 38, 34, 53),
            ),
            Theme(
                id="arang",
                deep=Colour(60, 50, 48, 72),
                main=Colour(46, 36, 34, 58),
                accent=Colour(2, 30, 84, 0),
                soft=Colour(4, 4, 8, 0),
                paper=Colour(1, 1, 4, 0),
                ink=Colour(58, 48, 46, 76),
                mute=Colour(34, 28, 28, 56),
            ),
        )
    }
)
