"""Every kind of editing deed, each on the same prepared library, and what such a library holds."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial
from pathlib import Path

from PIL import Image

from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.ids import EntityId, named_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.product import Product, StockState, Variant
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.repricing import Repricing
from ovop_desktop.domain.revision import parts_of
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.bulk import BulkEdit
from ovop_desktop.services.paste import Target
from ovop_desktop.services.photo_matching import Placing
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet
from ovop_desktop.storage.integrity import inspect
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import FILE, Library

DoDeed = Callable[[Suite, Path], object]
"""Does one deed in a prepared library; the folder holds photos that someone brought."""

NAMES = ("Gula Semut", "Gula Semut Kelapa", "Keripik Pisang", "Batik Tulis", "Sale Pisang")
HALAL, PIRT = named_id("faults:halal"), named_id("faults:pirt")


def prepare(suite: Suite, brought: Path) -> None:
    """Five products of two producers with prices, a photo and a paper; one archived; something to undo and to redo."""
    brought.mkdir()
    for number in range(3):
        (brought / f"{number}.jpg").write_bytes(photo(number))
    records = suite.records
    makers = [records.add_producer(ProducerKind.GROUP, name) for name in ("KWT Melati", "KWT Melati 2")]
    for number, name in enumerate(NAMES):
        made = records.add_product(LocalizedText(name), makers[number % 2].id)
        size = Variant(named_id(f"faults:{name}"), "Pouch", Decimal(250), "g", Money(20_000 + 500 * number))
        records.save(made, replace(made, variants=(size,), category_id=SEEDED[number % 2].id))
    records.set_photos(one(suite, 0).id, suite.gallery.take_in([brought / "0.jpg"])(Quiet()).photos)
    records.add_certificate(Certificate(HALAL, CertificateKind.HALAL, "ID1", product_id=one(suite, 0).id))
    records.archive_products([one(suite, 4).id])
    for text in ("Manis", "Manis dan harum", "Manis, harum, gurih"):
        records.save(one(suite, 0), replace(one(suite, 0), summary=LocalizedText(text)))
    suite.editor.undo()


def photo(number: int) -> bytes:
    """A small JPEG that is another for every number."""
    target = io.BytesIO()
    Image.new("RGB", (96, 72), (number * 70 % 256, number * 91 % 256, 90)).save(target, "JPEG")
    return target.getvalue()


def one(suite: Suite, number: int) -> Product:
    """The product called so in `NAMES`."""
    ids = [id_ for away in (False, True) for id_ in suite.catalogue.product_ids(ProductQuery(archived=away))]
    return next(product for product in suite.catalogue.products(ids).values() if product.name.id == NAMES[number])


def producers(suite: Suite) -> tuple[EntityId, EntityId]:
    """The two groups."""
    first, second = one(suite, 0).producer_id, one(suite, 1).producer_id
    assert first is not None
    assert second is not None
    return first, second


def _typed(suite: Suite, _brought: Path) -> object:
    before = one(suite, 2)
    return suite.records.save(before, replace(before, story=LocalizedText("Cerita. " * 400)), sitting="s")


def _bulk(suite: Suite, _brought: Path) -> object:
    ids = [one(suite, number).id for number in range(4)]
    edit = BulkEdit({"stock": StockState.SOLD_OUT, "category_id": SEEDED[3].id}, Repricing(Decimal(10), step=500))
    return suite.bulk.write(suite.bulk.plan(ids, edit)(Quiet()))(Quiet())


def _pasted(suite: Suite, _brought: Path) -> object:
    target = Target(tuple(one(suite, number).id for number in range(3)), ("name", "producer", "category"), "id")
    cells = "\n".join(f"{name} baru\tKWT Melati 2\t{SEEDED[2].name.id}" for name in NAMES[:3])
    return suite.paste.write(suite.paste.plan(cells, target)(Quiet()))(Quiet())


def _emptied(suite: Suite, _brought: Path) -> object:
    chosen = [(one(suite, number).id, ("price", "producer")) for number in range(3)]
    return suite.paste.write(suite.paste.emptying(chosen, "id")(Quiet()))(Quiet())


def _products_merged(suite: Suite, _brought: Path) -> object:
    return suite.merging.merge(suite.merging.plan("product", one(suite, 0).id, one(suite, 1).id), {})(Quiet())


def _producers_merged(suite: Suite, _brought: Path) -> object:
    return suite.merging.merge(suite.merging.plan("producer", *producers(suite)), {})(Quiet())


def _categories_merged(suite: Suite, _brought: Path) -> object:
    return suite.categories.remove(SEEDED[0].id, SEEDED[1].id)(Quiet())


def _certified(suite: Suite, _brought: Path) -> object:
    paper = Certificate(PIRT, CertificateKind.PIRT, "2063273010001-28", product_id=one(suite, 2).id)
    return suite.records.add_certificate(paper)


def _renewed(suite: Suite, _brought: Path) -> object:
    paper = suite.catalogue.certificate(HALAL)
    assert paper is not None
    return suite.records.save(paper, replace(paper, valid_until=date(2030, 5, 1)))


def _matched(suite: Suite, brought: Path) -> object:
    wanted = [Placing(brought / f"{number}.jpg", one(suite, number).id) for number in (1, 2)]
    return suite.photo_matching.place(wanted)(Quiet())


def _gone_back(suite: Suite, _brought: Path) -> object:
    product = one(suite, 0)
    moved = suite.history.page("product", product.id).deeds[2].moved[0]
    assert suite.history.go_back("product", product.id, parts_of(moved.changes[0])[0])
    return product


DEEDS: Mapping[str, DoDeed] = {
    "typing": _typed,
    "bulk edit": _bulk,
    "paste": _pasted,
    "emptied cells": _emptied,
    "merge of products": _products_merged,
    "merge of producers": _producers_merged,
    "merge of categories": _categories_merged,
    "undo": lambda suite, _brought: suite.editor.undo(),
    "redo": lambda suite, _brought: suite.editor.redo(),
    "archive": lambda suite, _brought: suite.records.archive_products([one(suite, n).id for n in range(3)]),
    "restore": lambda suite, _brought: suite.records.restore_products([one(suite, 4).id]),
    "new certificate": _certified,
    "renewed certificate": _renewed,
    "removed certificate": lambda suite, _brought: suite.records.remove_certificate(HALAL),
    "photo removed": lambda suite, _brought: suite.records.set_photos(one(suite, 0).id, ()),
    "photo matching": _matched,
    "back to an earlier value": _gone_back,
}

MIGRATION = "migration"
"""What opening an older library does."""

UNTOLD = {"stamp", "wall", "changed"}
"""Columns that say when something was done."""


def contents(folder: Path) -> dict[str, list[str]]:
    """What a library holds once it was opened, row by row: records, journal, where undo stands; without times.

    Raises AssertionError when anything is not whole: the file, a record, the listing, the search index, a photo.
    """
    with Library.open(folder, Desk("1" * 12, "Joko")) as library:
        assert inspect(library, lambda _stage, _done, _total: None).problems == ()
    return rows(folder / FILE)


def rows(file: Path) -> dict[str, list[str]]:
    """What stands in the tables of records and of the journal, and where undo stands; without times."""
    with closing(sqlite3.connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        told = {table: _rows(connection, table) for table in _tables(connection)}
        meta = connection.execute("SELECT value FROM meta WHERE key = 'undo'").fetchall()
    return told | {"undo": [str(row["value"]) for row in meta]}


def _tables(connection: sqlite3.Connection) -> list[str]:
    named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    apart = ("sqlite", "alembic", "listing", "search", "meta")
    return [row["name"] for row in named if not any(word in row["name"] for word in apart)]


def _rows(connection: sqlite3.Connection, table: str) -> list[str]:
    rows = connection.execute(f"SELECT * FROM {table}")
    return sorted(str([one for one in zip(row.keys(), row, strict=True) if one[0] not in UNTOLD]) for row in rows)
