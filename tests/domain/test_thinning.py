"""Outlines with as many points as a map can use."""

from __future__ import annotations

import math

from hypothesis import given, settings
from hypothesis import strategies as st

from ovop_desktop.domain.maps import Ring, bounds_of, signed_area
from ovop_desktop.domain.thinning import MOST_RINGS, thinned


def coast(points: int, radius: float = 0.3, east: float = 110.0) -> Ring:
    """A round island with capes and bays of many sizes."""
    turns = (2 * math.pi * place / points for place in range(points))
    wide = [(one, radius * (1 + 0.2 * math.sin(5 * one) + 0.03 * math.sin(97 * one))) for one in turns]
    return tuple((east + far * math.cos(one), -7.5 + far * math.sin(one)) for one, far in wide)


def test_a_finely_surveyed_outline_keeps_its_shape_with_a_twentieth_of_its_points() -> None:
    fine = coast(8_000)
    (kept,) = thinned([fine], 400)
    assert 380 <= len(kept) <= 410
    assert abs(signed_area(kept) / signed_area(fine) - 1) < 0.002
    before, after = bounds_of((fine,)), bounds_of((kept,))
    assert max(abs(before.west - after.west), abs(before.north - after.north)) < 0.0005


def test_what_is_small_enough_stays_as_it_is_and_the_closing_point_goes() -> None:
    square = ((110.0, -7.0), (110.5, -7.0), (110.5, -7.5), (110.0, -7.5))
    assert thinned([(*square, square[0])]) == (square,)


def test_islands_and_lakes_stay_each_turned_as_it_was_and_the_largest_first() -> None:
    land, island, lake = coast(4_000), coast(200, 0.02, 110.8), coast(200, 0.05)[::-1]
    kept = thinned([island, lake, land], 300)
    assert [signed_area(ring) > 0 for ring in kept] == [True, False, True]
    assert [abs(signed_area(ring)) for ring in kept] == sorted((abs(signed_area(ring)) for ring in kept), reverse=True)
    assert sum(map(len, kept)) <= 310


def test_of_an_archipelago_the_largest_islands_stay() -> None:
    kept = thinned([coast(12, 0.001 + place / 1e6, 110 + place / 100) for place in range(MOST_RINGS + 50)])
    assert len(kept) == MOST_RINGS
    assert all(len(ring) >= 3 for ring in kept)


def test_a_line_encloses_nothing() -> None:
    assert thinned([((110.0, -7.0), (110.1, -7.0))]) == ()


@settings(max_examples=30)
@given(
    st.lists(
        st.lists(st.tuples(st.floats(95, 141), st.floats(-11, 6)), min_size=3, max_size=60).map(tuple),
        min_size=1,
        max_size=5,
    ),
    st.integers(10, 50),
)
def test_any_rings_are_thinned_to_some_of_their_own_points(rings: list[Ring], most: int) -> None:
    given_points = {point for ring in rings for point in ring}
    kept = thinned(rings, most)
    assert {point for ring in kept for point in ring} <= given_points
    assert sum(map(len, kept)) <= most + 3 * len(rings)
    assert all(len(ring) >= 3 for ring in kept)
