"""What was printed, kept and held against the data: what is wrong on paper now."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from ovop_desktop.domain.certificate import Validity
from ovop_desktop.domain.consent import Agreement
from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.domain.errata import Erratum, Now, errata
from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.impression import Impression, PrintedLine, PrintedVariant
from ovop_desktop.domain.product import Product, StockState, Variant
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.content_words import printed_net
from ovop_desktop.services.plan_memory import InfoOf, recalled, remembered
from ovop_desktop.services.programme import Programme
from ovop_desktop.services.records import Records
from ovop_desktop.services.tasks import Steps


@dataclass(frozen=True, slots=True)
class Judged:
    """Something printed, with what is wrong on it now."""

    impression: Impression
    errata: tuple[Erratum, ...]


class Impressions:
    """Remembers what was printed. `now` reads the clock, so that it can be tested."""

    def __init__(
        self,
        catalogue: Catalogue,
        programme: Programme,
        records: Records,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._catalogue = catalogue
        self._programme = programme
        self._records = records
        self._now = now

    def lines(self, plan: BrochurePlan, products: Sequence[Product]) -> tuple[PrintedLine, ...]:
        """What a plan prints of its products and would be wrong when that changes."""
        today, numbers = self._catalogue.today(), self._numbers(products)
        papers = self._catalogue.certificates_of_all(one.id for one in products)
        return tuple(
            PrintedLine(
                one.id,
                one.name,
                tuple(_variant(variant, plan) for variant in one.variants),
                tuple(paper.id for paper in papers[one.id] if paper.validity(today) is not Validity.ENDED),
                numbers[one.id] if plan.qr else "",
                one.stock is StockState.SOLD_OUT,
            )
            for one in products
        )

    def remember(
        self,
        plan: BrochurePlan,
        lines: tuple[PrintedLine, ...],
        title: str,
        pages: int,
        edition: str,
        file: Path | None = None,
        copies: int = 1,
    ) -> Impression:
        """Keep what was just printed or written to `file`; it belongs to the next fair if that has one of its products.

        Raises OvopError as `Editor.apply` does.
        """
        fair = self.fair_of(line.product_id for line in lines)
        made = Impression(
            new_id(),
            title,
            plan.template,
            edition,
            int(self._now().timestamp() * 1000),
            plan=json.dumps(remembered(plan), ensure_ascii=False, sort_keys=True),
            languages=plan.languages,
            paper=plan.paper,
            pages=pages,
            copies=copies,
            file=file.name if file else "",
            size=file.stat().st_size if file else 0,
            sha256=_digest(file) if file else "",
            fair_id=fair.id if fair else None,
            lines=lines,
        )
        self._programme.remember(made)
        return made

    def fair_of(self, products: Iterable[EntityId]) -> Fair | None:
        """The fair that lasts or opens next, if it shows one of the products."""
        fair = self._programme.next_fair()
        return fair if fair and not set(fair.products).isdisjoint(products) else None

    def judged(self, limit: int = 50) -> Callable[[Steps], tuple[Judged, ...]]:
        """Task: what was printed, the newest first, each with what is wrong on it now."""

        def work(steps: Steps) -> tuple[Judged, ...]:
            held = self._programme.impressions(limit)
            found: list[Judged] = []
            for done, one in enumerate(held):
                steps.step("records", done, len(held))
                found.append(Judged(one, self.errata(one)))
            return tuple(found)

        return work

    def errata(self, impression: Impression) -> tuple[Erratum, ...]:
        """Everything that is wrong on this print today."""
        ids = [line.product_id for line in impression.lines]
        products = self._catalogue.products(ids)
        papers = self._catalogue.certificates_of_all(one.id for one in products.values())
        now = Now(
            products,
            self._numbers(products.values()),
            {paper.id: paper for held in papers.values() for paper in held},
            self._catalogue.today(),
        )
        return errata(impression, now)

    def set_copies(self, impression: Impression, copies: int) -> None:
        """Say how many copies were made of it."""
        self._records.save(impression, replace(impression, copies=copies))

    def put_away(self, impression: Impression) -> None:
        """Take it off the list; undo brings it back."""
        self._programme.archive(impression)

    def plan(self, impression: Impression, default: BrochurePlan, info_of: InfoOf) -> BrochurePlan:
        """The plan it was made from; what a template no longer offers falls back to `default`."""
        try:
            held = json.loads(impression.plan)
        except ValueError:
            held = None
        return recalled(held, default, info_of)

    def _numbers(self, products: Iterable[Product]) -> dict[str, str]:
        """The number each product's code sends a buyer to: its producer's where that agreed, or else the office's."""
        shown = tuple(products)
        producers = self._catalogue.producers(one.producer_id for one in shown if one.producer_id)
        office = self._catalogue.office().contact
        found: dict[str, str] = {}
        for one in shown:
            producer = producers.get(one.producer_id or "")
            agreed = producer is not None and producer.consent.phone is Agreement.AGREED
            own = (producer.contact.whatsapp or producer.contact.phone) if producer and agreed else ""
            found[one.id] = own or office.whatsapp or office.phone
        return found


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _variant(variant: Variant, plan: BrochurePlan) -> PrintedVariant:
    net = printed_net(variant).get(plan.languages[0], "")
    return PrintedVariant(
        variant.id,
        " ".join(part for part in (variant.packaging, net) if part),
        variant.retail if plan.prices else None,
        variant.wholesale if plan.prices and plan.wholesale else None,
    )


def changed_products(found: Iterable[Erratum]) -> tuple[EntityId, ...]:
    """Products whose price stickers are worth printing: those with a price that is another now."""
    return tuple(dict.fromkeys(one.product_id for one in found if one.code in {"price", "wholesale"} and one.new))
