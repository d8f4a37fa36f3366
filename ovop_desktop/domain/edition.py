"""What a person chose to print."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ovop_desktop.domain.exchange import Exchange
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import EMPTY, LocalizedText


class Grouping(StrEnum):
    """What a chapter is."""

    VILLAGE = "village"
    CATEGORY = "category"
    PRODUCER = "producer"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which products: those named in `chosen` in that order, or else all that `query` finds (archived never).

    The default is every product of the library.
    """

    chosen: tuple[EntityId, ...] = ()
    query: ProductQuery | None = None


@dataclass(frozen=True, slots=True)
class BrochurePlan:
    """A sheet as chosen in the studio or on the command line.

    `paper` and `per_page` are such as the template offers (the catalogue: A4, F4 of 215 x 330 mm, A5, A6; 1 to 8);
    `languages` one or two of id, en, ko, the first leads; `theme` a palette of the press ("soga"). Empty title and
    subtitle take the office's name and tagline.
    """

    template: str = "catalogue"
    title: LocalizedText = EMPTY
    subtitle: LocalizedText = EMPTY
    selection: Selection = Selection()
    grouping: Grouping = Grouping.VILLAGE
    paper: str = "A4"
    languages: tuple[str, ...] = ("id",)
    per_page: int = 4
    theme: str = "soga"
    prices: bool = True
    wholesale: bool = False
    qr: bool = True
    stories: bool = True
    certificate_numbers: bool = False
    cover: Photo | None = None
    options: tuple[tuple[str, str | int | bool], ...] = ()
    """The template's own options that differ from their defaults."""
    exchange: Exchange | None = None
    """Prices in a second currency too, where the template prints the rate with its day."""

    @property
    def shared_out(self) -> bool:
        """Whether it is a catalogue whose pages are shared out fairly among villages or producers."""
        return self.template == "catalogue" and dict(self.options).get("fair", "none") != "none"

    @property
    def chapters_by(self) -> Grouping:
        """What a chapter is: in a catalogue that is shared out fairly, whoever has a share."""
        return Grouping(str(dict(self.options)["fair"])) if self.shared_out else self.grouping
