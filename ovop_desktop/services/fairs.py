"""Fairs: how far the preparation has come, and what the next one asks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.checks import Completeness, Need, completeness
from ovop_desktop.domain.fair import Fair, Preparation
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.impression import PRINTER, Impression
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import Lack
from ovop_desktop.services.catalogue import Catalogue, Overview
from ovop_desktop.services.next_steps import FIELDS, NextStep, Upcoming
from ovop_desktop.services.programme import Programme
from ovop_desktop.services.records import Records

TICKABLE = (Preparation.BROCHURE, Preparation.PRINT, Preparation.STAND)
"""What a person may call done by hand; the others are counted."""

LOOKED_AT = 200
"""Prints looked through for one that shows a fair's products."""

SHOWN_GAPS = ("texts.en", "photo.small")
"""Advised things that matter at a fair: visitors from abroad, and what is seen from two metres."""

MINUTES = {"photo.missing": 5, "summary.missing": 5, "certificate.ended": 10}
USUAL_MINUTES = 2
"""Minutes that mending a gap takes someone who has the facts at hand."""


@dataclass(frozen=True, slots=True)
class Step:
    """One of the five preparations. `count` is what is left of it: products without full data, or changed since."""

    kind: Preparation
    done: bool
    count: int = 0
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Ending:
    """A certificate that ends before the fair is over, of the product `name`."""

    paper: Certificate
    product: EntityId
    name: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """How a fair stands today. `products` are those chosen that are still in the catalogue, in the fair's order.

    `days` as Fair.days_until; `minutes` is what completing the data of the `lacking` ones may take.
    """

    fair: Fair
    days: int | None
    products: tuple[EntityId, ...]
    lacking: tuple[EntityId, ...]
    lacks: tuple[Lack, ...]
    minutes: int
    ending: tuple[Ending, ...]
    steps: tuple[Step, ...]

    @property
    def here(self) -> Step | None:
        """The first step that is not done; None when all are."""
        return next((step for step in self.steps if not step.done), None)


@dataclass(frozen=True, slots=True)
class Outlook:
    """What Beranda shows: how complete the catalogue is, every next step, and the next fair."""

    overview: Overview
    steps: tuple[NextStep, ...]
    fair: Prepared | None


class Fairs:
    """Reads how fairs stand; changes of a fair are deeds like all others."""

    def __init__(self, catalogue: Catalogue, programme: Programme, records: Records) -> None:
        self._catalogue = catalogue
        self._programme = programme
        self._records = records

    def outlook(self) -> Outlook:
        """Everything that is next."""
        fair = self._programme.next_fair()
        state = self.prepared(fair) if fair else None
        overview, steps = self._catalogue.standing(Upcoming(state.fair, state.lacks) if state else None)
        return Outlook(overview, steps, state)

    def prepared(self, fair: Fair) -> Prepared:
        """How a fair stands today."""
        today = self._catalogue.today()
        held = self._catalogue.products(fair.products)
        shown = [held[one] for one in fair.products if one in held and not held[one].archived]
        papers = self._catalogue.certificates_of_all(one.id for one in shown)
        judged = {one.id: completeness(one, papers[one.id], today) for one in shown}
        lacking = tuple(one.id for one in shown if judged[one.id].missing)
        ids = tuple(one.id for one in shown)
        return Prepared(
            fair=fair,
            days=fair.days_until(today),
            products=ids,
            lacking=lacking,
            lacks=_lacks(shown, judged),
            minutes=sum(_minutes(found) for found in judged.values()),
            ending=_ending(shown, papers, fair.end(), today),
            steps=self._steps(fair, ids, len(lacking)),
        )

    def _steps(self, fair: Fair, ids: tuple[EntityId, ...], lacking: int) -> tuple[Step, ...]:
        made, printed, changed = self._on_paper(fair, ids)
        found = (
            Step(Preparation.PRODUCTS, bool(ids), len(ids)),
            Step(Preparation.DATA, bool(ids) and not lacking, lacking),
            Step(Preparation.BROCHURE, made, changed),
            Step(Preparation.PRINT, printed),
            Step(Preparation.STAND, False),
        )
        ticked = set(fair.ticked) & set(TICKABLE)
        return tuple(replace(step, done=True, count=0, ticked=True) if step.kind in ticked else step for step in found)

    def _on_paper(self, fair: Fair, ids: tuple[EntityId, ...]) -> tuple[bool, bool, int]:
        """Whether a brochure of these products was made, and printed, as they are now; how many changed since."""
        found = [one for one in self._programme.impressions(LOOKED_AT) if _shows(one, fair, ids)] if ids else []
        if not found:
            return False, False, 0
        rows = self._catalogue.product_rows(ids)
        moments = {row.id: int(row.changed.timestamp() * 1000) for row in rows}
        last = max(moments.values())
        made, printed = (
            any(one.made >= last for one in chosen) for chosen in (found, [one for one in found if _was_printed(one)])
        )
        newest = max(one.made for one in found)
        return made, printed, sum(moment > newest for moment in moments.values())

    # -- deeds

    def tick(self, fair: Fair, kind: Preparation, on: bool) -> None:
        """Call a preparation done, or not."""
        kept = tuple(one for one in Preparation if (on if one is kind else one in fair.ticked))
        self._records.save(fair, replace(fair, ticked=kept))

    def arrange(self, fair: Fair, products: Sequence[EntityId]) -> None:
        """Show exactly these products, in this order."""
        self._records.save(fair, replace(fair, products=tuple(products)))


def _shows(one: Impression, fair: Fair, ids: tuple[EntityId, ...]) -> bool:
    """Whether a print is this fair's, and has every product chosen for it."""
    return one.fair_id in {None, fair.id} and set(ids) <= {line.product_id for line in one.lines}


def _was_printed(one: Impression) -> bool:
    return one.edition == PRINTER


def _minutes(found: Completeness) -> int:
    required = (gap.code for gap in found.gaps if gap.need is Need.REQUIRED)
    return sum(MINUTES.get(code, USUAL_MINUTES) for code in required)


def _lacks(shown: Iterable[Product], judged: dict[EntityId, Completeness]) -> tuple[Lack, ...]:
    """What these products lack, certificates' dates aside: they are told with the whole catalogue's."""
    numbers: Counter[str] = Counter()
    first: dict[str, list[tuple[EntityId, str]]] = {}
    for product in shown:
        for gap in judged[product.id].gaps:
            if gap.code in FIELDS and (gap.need is Need.REQUIRED or gap.code in SHOWN_GAPS):
                numbers[gap.code] += 1
                first.setdefault(gap.code, []).append((product.id, product.name.best("id")))
    return tuple(Lack(code, number, tuple(first[code][:3])) for code, number in numbers.items())


def _ending(
    shown: Iterable[Product], papers: dict[str, tuple[Certificate, ...]], last: date | None, today: date
) -> tuple[Ending, ...]:
    """Certificates that hold today and end before the fair's last day, the next one first."""
    if last is None:
        return ()
    found = [
        Ending(paper, product.id, product.name.best("id"))
        for product in shown
        for paper in papers[product.id]
        if paper.lasts_until(today) and not paper.lasts_until(last)
    ]
    return tuple(sorted(found, key=lambda one: (one.paper.valid_until or date.max, one.name)))
