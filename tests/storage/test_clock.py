"""The order of deeds survives a wrong clock."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.storage.clock import HybridClock
from ovop_desktop.storage.journal import Desk, last_stamp
from ovop_desktop.storage.library import Library

SRI = Desk("0" * 12, "Sri")


@given(times=st.lists(st.integers(0, 10**13), min_size=2))
def test_stamps_only_rise_whatever_the_wall_clock_says(times: list[int]) -> None:
    moments = iter(times)
    clock = HybridClock("a" * 12, wall=lambda: next(moments))
    stamps = [clock.now() for _ in times]
    assert stamps == sorted(set(stamps))


def test_what_follows_a_stamp_from_elsewhere_is_later_than_it() -> None:
    ahead = HybridClock("b" * 12, wall=lambda: 5_000).now()
    clock = HybridClock("a" * 12, wall=lambda: 1_000)
    clock.saw(ahead)
    assert clock.now() > ahead


def test_after_a_restart_with_the_clock_set_back_a_year_deeds_are_still_later(tmp_path: Path) -> None:
    stamps = []
    for number, moment in enumerate((1_790_000_000_000, 1_758_000_000_000)):
        way = Library.open if number else Library.create
        with way(tmp_path / "library", SRI, wall=partial(int, moment)) as library:
            with library.write() as unit:
                product = Product(new_id(), LocalizedText("Gula"))
                unit.do(ChangeSet.of(Deed.of("product.added"), [Change(None, product)]))
            with library.database.reading() as connection:
                stamps.append(last_stamp(connection))
            history = library.reader.history("product", product.id, 1)
            assert history[0].at.timestamp() * 1000 == moment
    assert stamps[0] < stamps[1]
