"""A tick is kept by product, whether products are named or the whole list is meant."""

from __future__ import annotations

from ovop_desktop.domain.ids import EntityId, Ids, new_id
from ovop_desktop.ui.catalogue.ticks import FEW, Ticks

ALL = Ids.of(new_id() for _ in range(3 * FEW))


def test_the_whole_list_is_ticked_but_for_what_is_taken_back() -> None:
    ticks = Ticks()
    ticks.all(ALL)
    ticks.put(ALL[1], on=False)
    assert len(ticks) == len(ALL) - 1
    assert ALL[0] in ticks
    assert ALL[1] not in ticks
    assert ticks.of(ALL) == [ALL[0], *ALL[2:]]
    ticks.put(ALL[1], on=True)
    assert ticks.of(ALL) == list(ALL)
    ticks.none()
    assert len(ticks) == 0
    assert ticks.of(ALL) == []


def test_ticks_follow_the_list_to_another() -> None:
    for count in (3, 2 * FEW):
        ticks, kept = Ticks(), Ids.of(ALL[1::2])
        ticks.add(ALL[:count])
        assert ticks.follow(kept)
        assert ticks.of(kept) == ALL[1:count:2]
        assert not ticks.follow(kept)


def test_what_the_whole_list_was_stays_ticked_in_a_longer_one_alone() -> None:
    ticks, few = Ticks(), Ids.of(ALL[:5])
    ticks.all(few)
    ticks.put(few[4], on=False)
    ticks.name()
    assert EntityId(ALL[7]) not in ticks
    assert not ticks.follow(ALL)
    assert ticks.of(ALL) == ALL[:4]
