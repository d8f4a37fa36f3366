"""A region's outline as a record."""

from __future__ import annotations

import math

import pytest

from ovop_desktop.domain.boundary import boundary_id, boundary_of, steps_of
from ovop_desktop.domain.thinning import thinned
from ovop_desktop.storage.codec import from_text, to_text

SQUARE = ((110.0, -7.0), (110.0, -7.5), (110.5, -7.5), (110.5, -7.0))
LAKE = ((110.2, -7.2), (110.3, -7.2), (110.3, -7.3), (110.2, -7.3))


def test_an_outline_comes_back_as_it_was_given_to_eleven_metres() -> None:
    kept = boundary_of("33.06", "Kabupaten Purworejo", [SQUARE, LAKE], "Bappeda")
    assert kept.outline().rings == (SQUARE, LAKE)
    assert kept.outline().code == "33.06"
    assert from_text(type(kept), to_text(kept)) == kept
    assert not kept.is_village
    assert boundary_of("33.06.01.2001", "Desa", [SQUARE]).is_village


def test_a_lake_is_no_land_and_its_water_counts_for_nothing() -> None:
    outline = boundary_of("33.06", "", [SQUARE, LAKE]).outline()
    assert outline.holds((110.1, -7.1))
    assert not outline.holds((110.25, -7.25))
    assert outline.square_kilometres() == pytest.approx(
        (0.25 - 0.01) * 111.2**2 * math.cos(math.radians(7.25)), rel=1e-6
    )


def test_a_region_has_one_outline_in_every_library() -> None:
    assert boundary_of("33.06", "a", [SQUARE]).id == boundary_of("33.06", "b", [LAKE]).id == boundary_id("33.06")


def test_points_closer_than_the_grid_are_one() -> None:
    assert steps_of(((110.0, -7.0), (110.00001, -7.00001), (110.0, -7.001))) == (1_100_000, -70_000, 0, -10)
    with pytest.raises(ValueError, match="no land"):
        boundary_of("33.06", "", [tuple((110 + one / 1e7, -7.0) for one in range(9))])


def test_the_most_detailed_outline_takes_less_than_sixty_kilobytes() -> None:
    turns = [2 * math.pi * place / 9_000 for place in range(9_000)]
    far = [1.5 * (1 + 0.2 * math.sin(5 * one) + 0.02 * math.sin(997 * one)) for one in turns]
    ring = tuple((118 + f * math.cos(t), -2 + f * math.sin(t)) for t, f in zip(turns, far, strict=True))
    assert len(to_text(boundary_of("64.02", "Kabupaten", thinned([ring])))) < 60_000


def test_the_heart_of_an_outline_lies_on_its_land() -> None:
    horseshoe = (
        (0.0, 0.0), (3.0, 0.0), (3.0, 3.0), (2.5, 3.0), (2.5, 0.5), (0.5, 0.5), (0.5, 3.0), (0.0, 3.0),
    )  # fmt: skip
    outline = boundary_of("33.06", "", [horseshoe]).outline()
    assert outline.holds(outline.heart())
