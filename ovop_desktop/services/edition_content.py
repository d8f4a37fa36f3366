"""What an edition says: read and settled from the library once, and told again as long as nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ovop_desktop.brochure import content as page
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.services.brochure_content import Material, Settling
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.consented import consented
from ovop_desktop.services.content_words import ContentWords, written
from ovop_desktop.services.impressions import Impressions
from ovop_desktop.services.locators import locator_of
from ovop_desktop.services.maps import Maps
from ovop_desktop.services.place_words import region_words
from ovop_desktop.services.profile_content import ProfileMaterial
from ovop_desktop.services.programme import Programme
from ovop_desktop.services.regions import Regions

PROFILE = "producer_profile"
"""The template that tells of producers."""

PLAIN = BrochurePlan()


@dataclass(frozen=True, slots=True)
class _State:
    """What the library, its maps and the calendar are at; what was read in one state is true in no other."""

    written: int
    maps: int
    today: date


@dataclass(frozen=True, slots=True)
class _Held:
    """The edition that was asked for last. `plan` is what of a plan its content hangs on."""

    state: _State
    plan: BrochurePlan
    material: Material
    content: page.Catalogue


class EditionContent:
    """Reads and settles editions, and holds the last one: a preview changes how it looks far oftener than what it says.

    Methods may be called from a worker.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        regions: Regions,
        maps: Maps,
        words: ContentWords,
        has_samples: Callable[[], bool],
        impressions: Impressions,
        programme: Programme,
    ) -> None:
        self._catalogue = catalogue
        self._regions = regions
        self._maps = maps
        self._words = words
        self._has_samples = has_samples
        self._impressions = impressions
        self._programme = programme
        self._held: _Held | None = None

    def of(self, plan: BrochurePlan) -> page.Catalogue:
        """What the edition says, settled from the library as it is now."""
        self._held = self._found(plan)
        return self._held.content

    def taken(self, plan: BrochurePlan) -> tuple[page.Catalogue, tuple[Product, ...]]:
        """What it says, with its products, held no longer: a long one is large, and its file is made of the layout."""
        found, self._held = self._found(plan), None
        return found.content, found.material.products

    def products(self, plan: BrochurePlan) -> tuple[Product, ...]:
        """The products the plan takes in, in their order."""
        held = self._held
        if held and held.state == self._state() and held.plan.selection == plan.selection:
            return held.material.products
        return self._read_products(plan.selection)

    def _found(self, plan: BrochurePlan) -> _Held:
        said, state, held = _said_of(plan), self._state(), self._held
        if held is None or held.state != state or _read_of(held.plan) != _read_of(said):
            material = self._material(said)
        elif held.plan == said:
            return held
        else:
            material = held.material
        return _Held(state, said, material, Settling(said, material, self._words).catalogue())

    def _state(self) -> _State:
        return _State(self._catalogue.written(), self._maps.changed, self._catalogue.today())

    def _read_products(self, selection: Selection) -> tuple[Product, ...]:
        chosen = list(selection.chosen)
        if not chosen:
            chosen = self._catalogue.product_ids(selection.query or ProductQuery(order=ProductOrder.VILLAGE))
        held = self._catalogue.products(chosen)
        return tuple(held[one] for one in chosen if one in held and not held[one].archived)

    def _material(self, plan: BrochurePlan) -> Material:
        products = self._read_products(plan.selection)
        producers = self._catalogue.producers(one.producer_id for one in products if one.producer_id)
        villages = self._catalogue.villages(
            [one.village_id for one in products if one.village_id]
            + [one.village_id for one in producers.values() if one.village_id]
        )
        ids = [one.id for one in products]
        fair = self._impressions.fair_of(ids)
        allowed = [consented(one) for one in producers.values()]
        office = self._catalogue.office()
        region = self._regions.by_code(office.region) if office.region else None
        changed = self._catalogue.changed(ids)
        return Material(
            office=office,
            place=region_words(region) if region else {},
            products=products,
            producers={one.producer.id: one.producer for one in allowed},
            withheld=tuple((one.producer.id, code) for one in allowed for code in one.withheld),
            villages=villages,
            locators={one.id: found for one in villages.values() if (found := locator_of(self._maps, one))},
            categories={one.id: one for one in self._catalogue.categories()},
            certificates=self._catalogue.certificates_of_all([*ids, *(one.id for one in producers.values())]),
            sample=self._has_samples(),
            today=self._catalogue.today(),
            changed=changed.date() if changed else None,
            fair_ends=fair.end() if fair else None,
            profiles=self._profile_material([one.id for one in producers.values()])
            if plan.template == PROFILE
            else None,
        )

    def _profile_material(self, producers: Sequence[EntityId]) -> ProfileMaterial:
        programme = self._programme
        helps: dict[str, tuple[Facilitation, ...]] = {
            one: programme.facilitations_of_producer(one) for one in producers
        }
        all_helps = [one for held in helps.values() for one in held]
        named = self._catalogue.products({key for one in all_helps for key in one.products})
        return ProfileMaterial(
            helps,
            self._programme.partners_by_id({one.partner_id for one in all_helps}),
            {key: written(product.name) for key, product in named.items()},
        )


def _said_of(plan: BrochurePlan) -> BrochurePlan:
    """The plan without what only its looks hang on: nothing else of it is known while it is settled."""
    return replace(
        PLAIN,
        template=PROFILE if plan.template == PROFILE else PLAIN.template,
        title=plan.title,
        subtitle=plan.subtitle,
        selection=plan.selection,
        grouping=plan.chapters_by,
        languages=plan.languages[:1],
        prices=plan.prices,
        cover=plan.cover,
        exchange=plan.exchange,
    )


def _read_of(plan: BrochurePlan) -> tuple[Selection, bool]:
    """What of a plan decides what is read."""
    return plan.selection, plan.template == PROFILE
