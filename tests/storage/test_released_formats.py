"""Every released format opens, with everything in it. The folders in tests/fixtures/libraries are never made anew."""

from __future__ import annotations

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ovop_desktop.domain.boundary import Boundary, boundary_id
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.ids import named_id
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.feed import Feed
from ovop_desktop.storage.integrity import inspect
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library
from ovop_desktop.storage.schema import HEAD

RELEASED = Path(__file__).parents[1] / "fixtures" / "libraries"
TODAY = date(2026, 11, 24)


def test_the_format_of_today_has_its_library() -> None:
    assert (RELEASED / HEAD / "library.sqlite").is_file()


@pytest.mark.parametrize("revision", sorted(path.name for path in RELEASED.iterdir()))
def test_a_library_of_this_format_opens_whole_and_can_be_written(revision: str, tmp_path: Path) -> None:
    shutil.copytree(RELEASED / revision, tmp_path / "library")
    with Library.open(tmp_path / "library", Desk("1" * 12, "Joko")) as library:
        product = library.reader.get("product", named_id("fixture/product"))
        assert isinstance(product, Product)
        assert product.name == LocalizedText("Gula Semut", "Palm sugar", "코코넛 설탕")
        assert (product.variants[0].net_amount, product.variants[0].retail) == (Decimal(250), Money(22_000))
        assert library.media.verify(product.photos[0].digest)
        producer = library.reader.get("producer", named_id("fixture/producer"))
        assert isinstance(producer, Producer)
        assert producer.members[0].name == "Sri"
        paper = library.reader.get("certificate", named_id("fixture/certificate"))
        assert isinstance(paper, Certificate)
        assert paper.valid_until == date(2028, 5, 1)
        assert library.reader.product_ids(ProductQuery(words="hargo semut"), TODAY) == [product.id]
        assert inspect(library, lambda _stage, _done, _total: None).problems == ()
        assert product.kbli == "10722"
        Editor(library, Feed()).undo()
        taken_back = library.reader.get("product", product.id)
        assert isinstance(taken_back, Product)
        assert taken_back.kbli == ""


def test_an_outline_of_the_sixth_format_is_read_as_it_was_kept(tmp_path: Path) -> None:
    shutil.copytree(RELEASED / "0006", tmp_path / "library")
    with Library.open(tmp_path / "library", Desk("1" * 12, "Joko")) as library:
        kept = library.reader.get("boundary", boundary_id("34.01"))
    assert isinstance(kept, Boundary)
    assert (kept.code, kept.name, kept.source) == ("34.01", "Kabupaten Kulon Progo", "Contoh: garis rekaan")
    assert [len(ring) for ring in kept.outline().rings] == [7, 4]
    assert kept.outline().rings[0][0] == (110.05, -7.7)


def test_what_a_product_lacks_is_listed_after_a_migration(tmp_path: Path) -> None:
    shutil.copytree(RELEASED / "0001", tmp_path / "library")
    with Library.open(tmp_path / "library", Desk("1" * 12, "Joko")) as library:
        standing = library.reader.standing(TODAY)
    assert {lack.code: lack.named for lack in standing.lacks}["summary.missing"] == (
        (named_id("fixture/product"), "Gula Semut"),
    )
