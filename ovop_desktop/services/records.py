"""What a person does to the records: each method is one deed, written at once and taken back at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Change, ChangeSet, Deed, Entity, kind_of
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.impression import Impression
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Producer, ProducerKind
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import EMPTY, LocalizedText
from ovop_desktop.domain.village import Village
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.regions import Regions

COPY_MARKS = {"id": "salinan", "en": "copy", "ko": "사본"}


class Records:
    """Adds, changes, duplicates, archives. Errors are those of `Editor.apply`."""

    def __init__(self, editor: Editor, catalogue: Catalogue, regions: Regions) -> None:
        self._editor = editor
        self._catalogue = catalogue
        self._regions = regions

    def save(self, before: Entity, after: Entity, sitting: str = "") -> None:
        """Write a record as it is now; the deed names the fields that differ. Nothing differs: nothing happens.

        What is saved again and again in one `sitting` is one deed.
        """
        change = Change(before, after)
        fields = ",".join(change.fields())
        deed = Deed.of(f"{kind_of(after)}.changed", name=name_of(after), fields=fields)
        self._editor.apply(ChangeSet.of(deed, [change]), sitting=sitting)

    def add_product(
        self,
        name: LocalizedText,
        producer_id: EntityId | None = None,
        village_id: EntityId | None = None,
        photos: tuple[Photo, ...] = (),
    ) -> Product:
        """A new product; without a village it takes its producer's."""
        if village_id is None and producer_id is not None:
            producer = self._catalogue.producer(producer_id)
            village_id = producer.village_id if producer else None
        product = Product(new_id(), name, producer_id=producer_id, village_id=village_id, photos=photos)
        self._add(product)
        return product

    def add_products_of_photos(self, photos: Sequence[Photo]) -> tuple[Product, ...]:
        """One new product for each photo, in one deed."""
        products = tuple(
            Product(new_id(), LocalizedText(photo.caption or "Produk baru"), photos=(photo,)) for photo in photos
        )
        deed = Deed.of("products.added", count=len(products))
        self._editor.apply(ChangeSet.of(deed, [Change(None, product) for product in products]))
        return products

    def add_producer(self, kind: ProducerKind, name: str, village_id: EntityId | None = None) -> Producer:
        """A new producer."""
        producer = Producer(new_id(), kind, name, village_id)
        self._add(producer)
        return producer

    def add_village(self, code: str) -> Village:
        """The village with this region code: the record there is (taken out of the archive if need be), or a new one.

        Raises OvopError `region.not_a_village` (fact `region`).
        """
        village = self._regions.village(code)
        if village is None:
            raise OvopError("region.not_a_village", region=code)
        held = self._catalogue.village_with_code(village.code)
        if held is None:
            self._add(village)
            return village
        if held.archived:
            self.save(held, replace(held, archived=False))
            return replace(held, archived=False)
        return held

    def add_certificate(self, certificate: Certificate, sitting: str = "") -> None:
        """Keep a new certificate; what is typed on into it in the same `sitting` belongs to that."""
        deed = Deed.of("certificate.added", name=self._owner_name(certificate), kind=certificate.kind.value)
        self._editor.apply(ChangeSet.of(deed, [Change(None, certificate)]), sitting=sitting)

    def remove_certificate(self, certificate_id: EntityId) -> None:
        """Take a certificate away; undo brings it back. One that is gone already is no error."""
        held = self._catalogue.certificate(certificate_id)
        if held is not None:
            deed = Deed.of("certificate.removed", name=self._owner_name(held), kind=held.kind.value)
            self._editor.apply(ChangeSet.of(deed, [Change(held, None)]))

    def _owner_name(self, certificate: Certificate) -> str:
        if certificate.product_id is not None:
            product = self._catalogue.product(certificate.product_id)
            return product.name.best("id") if product else ""
        producer = self._catalogue.producer(certificate.producer_id) if certificate.producer_id else None
        return producer.name if producer else ""

    def duplicate_product(self, product_id: EntityId) -> Product:
        """A copy with its photos, variants and certificates. Raises LookupError when there is no such product."""
        product = self._required(product_id)
        copy = replace(
            product,
            id=new_id(),
            name=LocalizedText(**{tag: f"{text} ({COPY_MARKS[tag]})" for tag, text in product.name.written().items()}),
            variants=tuple(replace(variant, id=new_id(), gtin="", sku="") for variant in product.variants),
            archived=False,
        )
        papers = [
            replace(paper, id=new_id(), product_id=copy.id) for paper in self._catalogue.certificates_of(product_id)
        ]
        deed = Deed.of("product.duplicated", name=product.name.best("id"))
        made: tuple[Entity, ...] = (copy, *papers)
        self._editor.apply(ChangeSet.of(deed, [Change(None, one) for one in made]))
        return copy

    def archive_products(self, ids: Sequence[EntityId]) -> int:
        """Put products into the archive; returns how many were not there yet."""
        return self._file(ids, archived=True)

    def restore_products(self, ids: Sequence[EntityId]) -> int:
        """Take products out of the archive; returns how many were in it."""
        return self._file(ids, archived=False)

    def _file(self, ids: Sequence[EntityId], *, archived: bool) -> int:
        moved = [one for one in self._catalogue.products(ids).values() if one.archived is not archived]
        deed = Deed.of(
            "products.archived" if archived else "products.restored",
            count=len(moved),
            name=moved[0].name.best("id") if moved else "",
        )
        self._editor.apply(ChangeSet.of(deed, [Change(one, replace(one, archived=archived)) for one in moved]))
        return len(moved)

    def discard_product(self, product_id: EntityId) -> None:
        """Remove a product that was begun and left empty; undo brings it back."""
        product = self._catalogue.product(product_id)
        if product is not None:
            papers = self._catalogue.certificates_of(product_id)
            deed = Deed.of("product.discarded", name=product.name.best("id"))
            gone: tuple[Entity, ...] = (*papers, product)
            self._editor.apply(ChangeSet.of(deed, [Change(held, None) for held in gone]))

    def archive_producer(self, producer_id: EntityId) -> None:
        """Put a producer into the archive; its products stay. Raises LookupError when there is none."""
        self._file_producer(producer_id, archived=True)

    def restore_producer(self, producer_id: EntityId) -> None:
        """Take a producer out of the archive. Raises LookupError when there is none."""
        self._file_producer(producer_id, archived=False)

    def _file_producer(self, producer_id: EntityId, *, archived: bool) -> None:
        producer = self._catalogue.producer(producer_id)
        if producer is None:
            raise LookupError(producer_id)
        deed = Deed.of("producer.archived" if archived else "producer.restored", name=producer.name)
        self._editor.apply(ChangeSet.of(deed, [Change(producer, replace(producer, archived=archived))]))

    def archive_village(self, village_id: EntityId) -> None:
        """Put a village into the archive; its products and producers stay. Raises LookupError when there is none."""
        self._file_village(village_id, archived=True)

    def restore_village(self, village_id: EntityId) -> None:
        """Take a village out of the archive. Raises LookupError when there is none."""
        self._file_village(village_id, archived=False)

    def _file_village(self, village_id: EntityId, *, archived: bool) -> None:
        village = self._catalogue.village(village_id)
        if village is None:
            raise LookupError(village_id)
        deed = Deed.of("village.archived" if archived else "village.restored", name=village.label)
        self._editor.apply(ChangeSet.of(deed, [Change(village, replace(village, archived=archived))]))

    def add_photos(self, product_id: EntityId, photos: Sequence[Photo]) -> Product:
        """Put photos behind the ones a product has; a product that nothing was stored of yet begins with them."""
        deed = "photos.added"
        if self._catalogue.product(product_id) is None:
            made = Product(product_id, EMPTY, photos=tuple(photos))
            self._add(made)
            return made
        return self._photos(product_id, deed, lambda product: (*product.photos, *photos), count=len(photos))

    def set_photos(self, product_id: EntityId, photos: Sequence[Photo]) -> Product:
        """Reorder, crop or remove a product's photos. Raises LookupError when there is no such product."""
        return self._photos(product_id, "photos.changed", lambda _product: tuple(photos), count=len(photos))

    def _photos(
        self, product_id: EntityId, code: str, pick: Callable[[Product], tuple[Photo, ...]], count: int
    ) -> Product:
        product = self._required(product_id)
        after = replace(product, photos=pick(product))
        deed = Deed.of(code, name=product.name.best("id"), count=count)
        self._editor.apply(ChangeSet.of(deed, [Change(product, after)]))
        return after

    def _required(self, product_id: EntityId) -> Product:
        product = self._catalogue.product(product_id)
        if product is None:
            raise LookupError(product_id)
        return product

    def _add(self, entity: Entity) -> None:
        deed = Deed.of(f"{kind_of(entity)}.added", name=name_of(entity))
        self._editor.apply(ChangeSet.of(deed, [Change(None, entity)]))


def name_of(entity: Entity) -> str:
    """The words a person knows a record by."""
    if isinstance(entity, Certificate):
        return entity.label or entity.kind.value
    if isinstance(entity, Village):
        return entity.label
    if isinstance(entity, Facilitation):
        return entity.change.best("id") or entity.kind.value
    if isinstance(entity, Impression):
        return entity.title
    name = entity.name
    return name.best("id") if isinstance(name, LocalizedText) else name
