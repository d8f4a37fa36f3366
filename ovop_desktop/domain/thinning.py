"""An outline with as many points as a map can use: those that shape it most stay (Visvalingam and Whyatt 1993)."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush
from math import cos, radians

from ovop_desktop.domain.maps import LonLat, Ring, bounds_of, signed_area

MOST_POINTS = 3_000
"""Points of one outline that are kept: 27 kB, and closer than a print's hairline at a regency's size."""

MOST_RINGS = 300
"""Islands and lakes that are kept, the largest."""

FINENESS = 6_000
"""Steps across the outline below which a point tells nothing: a densely surveyed line is brought down to them first."""


def thinned(rings: Iterable[Ring], most: int = MOST_POINTS) -> tuple[Ring, ...]:
    """The rings with `most` points or few more, the largest first: every kept ring keeps at least three."""
    solid = [ring for ring in map(_opened, rings) if len(ring) >= 3]
    if not solid:
        return ()
    box = bounds_of(tuple(solid))
    step = max(box.east - box.west, box.north - box.south) / FINENESS
    squeeze = cos(radians(box.middle[1]))
    largest = sorted(solid, key=lambda ring: -abs(signed_area(ring)))[:MOST_RINGS]
    spaced = [_spaced(ring, step) for ring in largest]
    if sum(map(len, spaced)) <= most:
        return tuple(spaced)
    told = [_weights(ring, squeeze) for ring in spaced]
    ranked = sorted((weight for weights in told for weight in weights), reverse=True)
    least = ranked[most - 1]
    ends = _ends(spaced)
    return tuple(_telling(ring, weights, least, ends) for ring, weights in zip(spaced, told, strict=True))


def _opened(ring: Ring) -> Ring:
    """Without the last point where it repeats the first."""
    return ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring


def _spaced(ring: Ring, step: float) -> Ring:
    """Without the points that lie nearer than `step` to the last one kept; a small ring stays as it is."""
    kept = [ring[0]]
    for point in ring[1:]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= step:
            kept.append(point)
    return tuple(kept) if len(kept) >= 4 else _corners(ring)


def _corners(ring: Ring) -> Ring:
    """The four points of a tiny ring that lie farthest out, in its order."""
    if len(ring) <= 4:
        return ring
    places: set[int] = set()
    for axis in (0, 1):
        along = [point[axis] for point in ring]
        places |= {along.index(min(along)), along.index(max(along))}
    return tuple(ring[place] for place in sorted(places)) if len(places) >= 3 else ring[:3]


def _weights(ring: Ring, squeeze: float) -> list[float]:
    """How much each point shapes the ring: the area that goes with it when those that matter less are gone already.

    The last three points stand for the ring itself and weigh more than any other.
    """
    count = len(ring)
    before = [count - 1, *range(count - 1)]
    after = [*range(1, count), 0]
    alive = [True] * count
    weights = [float("inf")] * count

    def weight(place: int) -> float:
        """The triangle that is lost with a point, doubled."""
        (ax, ay), (bx, by), (cx, cy) = ring[before[place]], ring[place], ring[after[place]]
        doubled: float = squeeze * abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay))
        return doubled

    now = [weight(place) for place in range(count)]
    waiting = [(one, place) for place, one in enumerate(now)]
    heapify(waiting)
    left, reached = count, 0.0
    while left > 3:
        one, place = heappop(waiting)
        if not alive[place] or one != now[place]:
            continue
        reached = weights[place] = max(reached, one)
        alive[place] = False
        left -= 1
        first, last = before[place], after[place]
        after[first], before[last] = last, first
        for near in (first, last):
            now[near] = weight(near)
            heappush(waiting, (now[near], near))
    return weights


def _ends(rings: Iterable[Ring]) -> set[LonLat]:
    """The westernmost, easternmost, southernmost and northernmost points: they give the map its frame."""
    points = [point for ring in rings for point in ring]
    return {pick(points, key=lambda point: point[axis]) for axis in (0, 1) for pick in (min, max)}


def _telling(ring: Ring, weights: list[float], least: float, ends: set[LonLat]) -> Ring:
    return tuple(point for point, weight in zip(ring, weights, strict=True) if weight >= least or point in ends)
