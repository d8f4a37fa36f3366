"""The sample catalogue: put into a library in one deed, taken out again in one."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar, cast

from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity, kind_of
from ovop_desktop.domain.ids import OFFICE_ID, Digest, EntityId
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.village import Village
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.programme import Programme
from ovop_desktop.services.regions import Regions
from ovop_desktop.services.sample_content import SampleContent, SampleFiles, SampleVillage
from ovop_desktop.services.sample_fair import fairs_cleared
from ovop_desktop.services.tasks import Steps
from ovop_desktop.storage.media import MediaStore

_Placed = TypeVar("_Placed", Producer, Product)


class Samples:
    """Installs the sample and takes it away. What the office made itself is never touched."""

    def __init__(
        self,
        files: SampleFiles,
        media: MediaStore,
        editor: Editor,
        catalogue: Catalogue,
        regions: Regions,
        programme: Programme,
    ) -> None:
        self._files = files
        self._media = media
        self._editor = editor
        self._catalogue = catalogue
        self._regions = regions
        self._programme = programme

    def present(self) -> bool:
        """Whether any product of the sample is in the library, archived or not."""
        return bool(self._catalogue.products(self._files.product_ids()))

    def install(self) -> Callable[[Steps], int]:
        """Task: keep the photos, then write what is missing of the sample as one deed; returns how many products.

        An office without a name gets the sample's. Nothing that is there already is changed. Raises OvopError as
        `MediaStore.put` and `Editor.apply` do; cancelled, it leaves no record.
        """

        def work(steps: Steps) -> int:
            digests = self._keep_photos(steps)
            steps.step("records", 0, 1)
            content = self._files.content(digests, self._catalogue.today())
            changes = self._missing(content)
            count = sum(isinstance(change.after, Product) for change in changes)
            self._editor.apply(ChangeSet.of(Deed.of("sample.added", count=count), changes))
            steps.step("records", 1, 1)
            return count

        return work

    def remove(self) -> int:
        """Take the sample out as one deed, with what was changed in it since; returns how many products went.

        A producer or village of the sample that a product of the office's own belongs to stays.
        """
        products = tuple(self._catalogue.products(self._files.product_ids()).values())
        places = self._unused_places({product.id for product in products})
        owners = [one.id for one in (*products, *places) if isinstance(one, Product | Producer)]
        papers = [paper for held in self._catalogue.certificates_of_all(owners).values() for paper in held]
        gone: tuple[Entity, ...] = (*self._programme_of(places), *papers, *products, *places)
        changes = [Change(one, None) for one in gone]
        if gone:
            changes += fairs_cleared(self._programme, self._files.fair_ids(), {one.id for one in products})
            changes += self._office_cleared()
        self._editor.apply(ChangeSet.of(Deed.of("sample.removed", count=len(products)), changes))
        return len(products)

    def _keep_photos(self, steps: Steps) -> dict[str, Digest]:
        names = self._files.photo_names()
        digests: dict[str, Digest] = {}
        for done, name in enumerate(names):
            steps.step("photos", done, len(names))
            jpeg = self._files.jpeg(name)
            digests[name] = _digest(jpeg)
            self._media.put(jpeg, digests[name])
        steps.step("photos", len(names), len(names))
        return digests

    def _missing(self, content: SampleContent) -> list[Change]:
        """Changes that add what the library does not hold yet, parents before children."""
        changes = self._office_filled(content.office)
        villages = {one.id: self._village(one) for one in content.villages}
        wanted: list[Entity] = [one for id_, one in villages.items() if one.id == id_]
        wanted += [_placed(one, villages) for one in content.producers]
        wanted += [_placed(one, villages) for one in content.products]
        added: set[EntityId] = set()
        for entity in wanted:
            if self._held(entity) is None:
                added.add(entity.id)
                changes.append(Change(None, entity))
        for paper in content.certificates:
            if (paper.product_id or paper.producer_id) in added and self._held(paper) is None:
                changes.append(Change(None, paper))
        helps = [one for one in content.helps if one.producer_id in added and self._held(one) is None]
        helpers = {one.partner_id for one in helps}
        changes += [Change(None, one) for one in content.partners if one.id in helpers and self._held(one) is None]
        changes += [Change(None, one) for one in helps]
        fairs = (one for one in content.fairs if added & set(one.products) and self._held(one) is None)
        return changes + [Change(None, one) for one in fairs]

    def _village(self, sample: SampleVillage) -> Village:
        """The office's own record of a village where it has one, else the sample's."""
        held = self._catalogue.village_with_code(sample.code)
        if held is not None:
            return held
        fresh = self._regions.village(sample.code)
        if fresh is None:
            raise LookupError(sample.code)
        return replace(
            fresh,
            id=sample.id,
            story=sample.story,
            potential=sample.potential,
            location=sample.location,
            photos=sample.photos,
        )

    def _held(self, entity: Entity) -> Entity | None:
        return self._catalogue.record(kind_of(entity), entity.id)

    def _office_filled(self, sample: Office) -> list[Change]:
        """A nameless office takes the sample's words; one with a name only the cover, if it has none."""
        held = self._catalogue.office()
        filled = sample if not held.name else replace(held, cover=held.cover or sample.cover)
        return [Change(held, filled)] if filled != held else []

    def _office_cleared(self) -> list[Change]:
        digests = {name: _digest(self._files.jpeg(name)) for name in self._files.photo_names()}
        sample = self._files.content(digests, self._catalogue.today()).office
        held = self._catalogue.office()
        if held == sample:
            return [Change(held, Office(OFFICE_ID))]
        if held.cover == sample.cover and held.cover is not None:
            return [Change(held, replace(held, cover=None))]
        return []

    def _unused_places(self, sample: set[EntityId]) -> tuple[Producer | Village, ...]:
        """Producers, then villages, of the sample that nothing belongs to once the products `sample` are gone."""
        used = self._used_by_others(sample)
        held = self._catalogue.producers(self._files.producer_ids()).values()
        producers = [one for one in held if one.id not in used]
        used |= self._villages_of_others({producer.id for producer in producers})
        villages = self._catalogue.villages(self._files.village_ids()).values()
        return (*producers, *(one for one in villages if one.id not in used))

    def _programme_of(self, places: Iterable[Entity]) -> tuple[Entity, ...]:
        """What was noted of help for producers that go, by anyone, and the sample's partners that helped no other."""
        going = {one.id for one in places}
        partners = self._programme.partners_by_id(self._files.partner_ids())
        helps = {help_.id: help_ for one in going for help_ in self._programme.facilitations_of_producer(one)}
        idle = [
            one
            for one in partners.values()
            if all(help_.id in helps for help_ in self._programme.facilitations_of_partner(one.id))
        ]
        return (*helps.values(), *idle)

    def _used_by_others(self, sample: set[EntityId]) -> set[EntityId]:
        """Producers and villages of the sample that products outside of it belong to, archived ones too."""
        producers, villages = frozenset(self._files.producer_ids()), frozenset(self._files.village_ids())
        ids = {
            one
            for archived in (False, True)
            for query in (
                ProductQuery(producers=producers, archived=archived),
                ProductQuery(villages=villages, archived=archived),
            )
            for one in self._catalogue.product_ids(query)
        }
        others = self._catalogue.products(ids - sample).values()
        used = ((one.producer_id, one.village_id, *one.more_villages) for one in others)
        return {id_ for places in used for id_ in places if id_ is not None}

    def _villages_of_others(self, going: set[EntityId]) -> set[EntityId]:
        """Villages of producers that stay, archived ones too."""
        rows = (row for archived in (False, True) for row in self._catalogue.producer_rows(archived=archived))
        staying = self._catalogue.producers(row.id for row in rows if row.id not in going)
        return {one.village_id for one in staying.values() if one.village_id is not None}


def _placed(entity: _Placed, villages: Mapping[EntityId, Village]) -> _Placed:
    """The record in the village that the library really holds."""
    village = villages[cast("EntityId", entity.village_id)]
    if isinstance(entity, Product):
        more = tuple(villages[one].id for one in entity.more_villages)
        return replace(entity, village_id=village.id, more_villages=more)
    return replace(entity, village_id=village.id)


def _digest(jpeg: bytes) -> Digest:
    return Digest(hashlib.sha256(jpeg).hexdigest())
