"""Many ids as one text are a sequence as any other."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.ids import EntityId, Ids, new_id

SOME = [new_id() for _ in range(50)]


def test_ids_are_a_sequence_in_their_order() -> None:
    ids = Ids.of(SOME)
    assert (len(ids), list(ids), ids[0], ids[-1], ids[3:6]) == (50, SOME, SOME[0], SOME[-1], SOME[3:6])
    assert ids == Ids.of(SOME) != Ids.of(SOME[1:])
    assert hash(ids) == hash(Ids.of(SOME))
    with pytest.raises(IndexError):
        ids[50]
    assert not Ids()


def test_an_id_is_found_only_where_one_begins() -> None:
    ids = Ids.of([EntityId("0" * 31 + "1"), EntityId("1" + "0" * 31), EntityId("1" * 32)])
    assert [ids.index(one) for one in ids] == [0, 1, 2]
    for other in (EntityId("1" * 2 + "0" * 30), EntityId("0" * 32), EntityId("1"), EntityId("")):
        assert other not in ids
    assert None not in ids


def test_ids_that_go_on_from_others_are_told_from_those_that_do_not() -> None:
    assert Ids.of(SOME).begins_with(Ids.of(SOME[:7]))
    assert not Ids.of(SOME).begins_with(Ids.of(SOME[1:7]))
