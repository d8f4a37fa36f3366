"""Checked, backed up, brought back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay
from ovop_desktop.services.upkeep import backup_info, restore


def test_the_sample_is_whole(sample_suite: Suite) -> None:
    told: list[str] = []
    found = sample_suite.upkeep.check()(Relay(lambda stage, _done, _total: told.append(stage)))
    assert found.problems == ()
    assert found.photos == 18
    assert found.records > 50
    assert set(told) >= {"check_records", "check_photos"}


def test_a_missing_photo_is_told_with_the_records_that_show_it(sample_suite: Suite) -> None:
    (sugar,) = sample_suite.catalogue.product_ids(ProductQuery(words="gulasemut"))
    product = sample_suite.catalogue.product(sugar)
    assert product is not None
    digest = product.photos[1].digest
    (sample_suite.folder / "media" / digest[:2] / f"{digest}.jpg").unlink()
    (problem,) = sample_suite.upkeep.check()(Quiet()).problems
    producer = sample_suite.catalogue.producer(product.producer_id or EntityId(""))
    assert producer is not None
    helped = [
        one.id
        for one in sample_suite.programme.facilitations_of_producer(producer.id)
        if digest in {photo.digest for photo in (*one.before, *one.after)}
    ]
    assert (problem.code, problem.facts) == ("photo.missing", {"digest": digest, "records": [sugar, *helped]})


def test_a_backup_comes_back_as_it_was_and_undo_still_works_in_it(
    sample_suite: Suite, workshop: Workshop, tmp_path: Path
) -> None:
    archive = tmp_path / "usb" / "cadangan.kdesa"
    archive.parent.mkdir()
    made = sample_suite.upkeep.backup(archive)(Quiet())
    assert (made.products, made.photos, made.size) == (12, 18, archive.stat().st_size)
    assert backup_info(archive) == made
    before = sample_suite.catalogue.products(sample_suite.catalogue.product_ids(ProductQuery()))
    brought = restore(archive, tmp_path / "pulih")(Quiet())
    assert (brought.folder, brought.info.photos) == (tmp_path / "pulih", 18)
    again = workshop.open(tmp_path / "pulih")
    assert again.catalogue.products(before) == before
    assert again.upkeep.check()(Quiet()).problems == ()
    again.editor.undo()
    assert again.catalogue.counts().products == 0
    again.close()


def test_the_last_backup_is_remembered(sample_suite: Suite, tmp_path: Path) -> None:
    assert sample_suite.upkeep.last_backup() is None
    begun = datetime.now(UTC).replace(microsecond=0)
    sample_suite.upkeep.backup(tmp_path / "x.kdesa")(Quiet())
    last = sample_suite.upkeep.last_backup()
    assert last is not None
    assert begun <= last <= datetime.now(UTC)
    assert "backup.never" not in [step.code for step in sample_suite.catalogue.next_steps(99)]


def test_a_cancelled_backup_leaves_the_old_one_and_is_not_remembered(sample_suite: Suite, tmp_path: Path) -> None:
    archive = tmp_path / "x.kdesa"
    archive.write_bytes(b"old")

    def stop(stage: str, done: int, _total: int) -> None:
        if (stage, done) == ("backup", 4):
            raise Cancelled

    with pytest.raises(Cancelled):
        sample_suite.upkeep.backup(archive)(Relay(stop))
    assert archive.read_bytes() == b"old"
    assert sample_suite.upkeep.last_backup() is None
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_existing_data_is_never_restored_over(sample_suite: Suite, tmp_path: Path) -> None:
    archive = tmp_path / "x.kdesa"
    sample_suite.upkeep.backup(archive)(Quiet())
    with pytest.raises(OvopError) as caught:
        restore(archive, sample_suite.folder)(Quiet())
    assert caught.value.code == "library.exists"


def test_what_is_no_backup_is_told(tmp_path: Path) -> None:
    with pytest.raises(OvopError) as caught:
        backup_info(tmp_path / "none.kdesa")
    assert caught.value.code == "backup.missing"
    (tmp_path / "x.kdesa").write_bytes(b"hello")
    with pytest.raises(OvopError) as caught:
        backup_info(tmp_path / "x.kdesa")
    assert caught.value.code == "backup.foreign"


def test_the_suggested_name_carries_the_day(suite: Suite) -> None:
    assert suite.upkeep.suggested_name(datetime(2026, 11, 24, tzinfo=UTC)) == "Katalog Desa 2026-11-24.kdesa"
