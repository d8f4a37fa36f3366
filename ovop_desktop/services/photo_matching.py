"""A folder or a handful of photos, brought to the products they show."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.file_words import FileWords, file_words
from ovop_desktop.domain.folding import tokens
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.photo_names import Meant, Named, Shelf
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.gallery import Gallery
from ovop_desktop.services.tasks import Quiet, Steps, Task

ENDINGS = (".jpg", ".jpeg", ".png", ".webp", ".heic", ".heif", ".hif", ".tif", ".tiff", ".bmp", ".gif", ".avif")
"""How the photos in a folder are told from what else lies there. A file chosen by itself is looked into instead."""

MOST = 5_000
"""Photos looked at in one go."""

AT_ONCE = 400
"""Products read between two steps."""

_DEEPEST = 3
"""Folders above a file that may say what it is."""


@dataclass(frozen=True, slots=True)
class FoundPhoto:
    """A file, what its name says, and which product that may mean."""

    path: Path
    said: FileWords
    meant: Meant


@dataclass(frozen=True, slots=True)
class FoundPhotos:
    """What was found: `other` counts files of folders that are no photos, `left` photos beyond `MOST`."""

    photos: tuple[FoundPhoto, ...]
    other: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class Placing:
    """What is wanted for a file: to be a photo of `product`, or of a new product called `name`.

    Files of one new name become one product, unless one is to be a product `alone`.
    """

    path: Path
    product: EntityId | None = None
    name: str = ""
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """What became of them: `photos` went to `products` (`made` of which are new); `again` were there already.

    `refused` names each file that is no photo the program can use, and why.
    """

    photos: int = 0
    products: tuple[EntityId, ...] = ()
    made: int = 0
    again: tuple[Path, ...] = ()
    refused: tuple[tuple[Path, OvopError], ...] = ()


class PhotoMatching:
    """Finds products for photos, and puts the photos there in one deed. The files are only read."""

    def __init__(self, editor: Editor, catalogue: Catalogue, gallery: Gallery) -> None:
        self._editor = editor
        self._catalogue = catalogue
        self._gallery = gallery

    def find(self, dropped: Sequence[Path]) -> Task[FoundPhotos]:
        """Read the names of files and of all that lies in folders, and match them. No picture is opened yet."""

        def work(steps: Steps) -> FoundPhotos:
            files: list[tuple[Path, tuple[str, ...]]] = []
            seen: set[Path] = set()
            other = left = 0
            for path, folders in _files(dropped):
                steps.step("photo_names", len(files), 0)
                if folders and path.suffix.lower() not in ENDINGS:
                    other += 1
                elif len(files) >= MOST:
                    left += 1
                elif path not in seen:
                    seen.add(path)
                    files.append((path, folders))
            shelf = self._shelf(steps)
            found: list[FoundPhoto] = []
            for done, (path, folders) in enumerate(files):
                steps.step("photo_match", done, len(files))
                found.append(FoundPhoto(path, file_words(path.name), shelf.meant(path.name, folders)))
            return FoundPhotos(tuple(sorted(found, key=_in_order)), other, left)

        return work

    def _shelf(self, steps: Steps) -> Shelf:
        ids = self._catalogue.product_ids(ProductQuery())
        named: list[Named] = []
        for start in range(0, len(ids), AT_ONCE):
            steps.step("bulk_read", start, len(ids))
            products = self._catalogue.products(ids[start : start + AT_ONCE]).values()
            makers = self._catalogue.producers({one.producer_id for one in products if one.producer_id})
            places = self._catalogue.villages({one.village_id for one in products if one.village_id})
            for one in products:
                maker = makers.get(one.producer_id or "")
                place = places.get(one.village_id or "")
                named.append(_named(one, maker.name if maker else "", place.label if place else ""))
        return Shelf(named)

    def is_there(self, path: Path, size: tuple[int, int], product_id: EntityId) -> bool:
        """Whether exactly this picture is a photo of the product already; `size` is the one it would be kept at.

        The whole picture is decoded only where the product has one of that size. Raises OvopError as `take_in` does.
        """
        product = self._catalogue.product(product_id)
        alike = [one for one in product.photos if (one.width, one.height) == size] if product else []
        return bool(alike) and self._gallery.digest_of(path) in {one.digest for one in alike}

    def place(self, wanted: Sequence[Placing]) -> Task[Placed]:
        """Take the photos in and put them behind those their products have, all as one deed.

        Cancelled, no product is changed. Raises what `Editor.apply` and
        `Gallery.take_in` raise, StaleChange among them.
        """

        def work(steps: Steps) -> Placed:
            taken: list[tuple[Placing, Photo]] = []
            refused: list[tuple[Path, OvopError]] = []
            for done, one in enumerate(wanted):
                steps.step("photos", done, len(wanted))
                report = self._gallery.take_in([one.path])(Quiet())
                taken += [(one, photo) for photo in report.photos]
                refused += [(one.path, problem) for _, problem in report.refused]
            steps.step("photos", len(wanted), len(wanted))
            return replace(self._written(taken, steps), refused=tuple(refused))

        return work

    def _written(self, taken: Sequence[tuple[Placing, Photo]], steps: Steps) -> Placed:
        held = self._catalogue.products({one.product for one, _ in taken if one.product is not None})
        again: list[Path] = []
        after: dict[str, Product] = {}
        for one, photo in taken:
            key = one.product or f"new {one.path if one.alone else ' '.join(tokens(one.name))}"
            product = after.get(key) or held.get(key)
            if product is None:
                product = Product(new_id(), LocalizedText(one.name))
            if photo.digest in {had.digest for had in product.photos}:
                again.append(one.path)
                continue
            after[key] = replace(product, photos=(*product.photos, photo))
        changes = [Change(held.get(key), product) for key, product in after.items()]
        count = len(taken) - len(again)
        first = next(iter(after.values()), None)
        name = first.name.best("id") if first is not None else ""
        deed = Deed.of("photos.placed", count=count, products=len(changes), name=name)
        self._editor.apply(ChangeSet.of(deed, changes), lambda done, total: steps.step("bulk_write", done, total))
        made = sum(change.before is None for change in changes)
        return Placed(count, tuple(change.id for change in changes), made, tuple(again))


def _files(dropped: Sequence[Path]) -> Iterator[tuple[Path, tuple[str, ...]]]:
    """Each file with the names of the folders above it, nearest first, up to the folder that was dropped."""
    for given in dropped:
        if not given.is_dir():
            yield given, ()
            continue
        for place, below, names in os.walk(given):
            below[:] = sorted(name for name in below if not name.startswith("."))
            inside = Path(place).relative_to(given).parts
            folders = (given.name, *inside)[::-1][:_DEEPEST]
            for name in sorted(names):
                if not name.startswith((".", "~$")):
                    yield Path(place) / name, folders


def _named(product: Product, producer: str, village: str) -> Named:
    codes = tuple(code for one in product.variants for code in (one.sku, one.gtin) if code)
    packagings = tuple(one.packaging for one in product.variants if one.packaging)
    names = tuple(product.name.written().values())
    return Named(product.id, names, codes, (*packagings, producer, village), producer)


def _in_order(found: FoundPhoto) -> tuple[object, ...]:
    """Photos of one product together, in the order their names say."""
    best = found.meant.best
    label = " ".join(found.said.words)
    return (best.product if best else "", str(found.path.parent), label, found.said.order, found.path.name)
