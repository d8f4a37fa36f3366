import pytest

from ovop_desktop.brochure.ornaments import Area, arch, circle, hillside, kawung, rectangle, rounded, terraces

AREA = Area(10, 20, 200, 120)


def reach(path):
    xs = [value for _, values in path for value in values[-2::2]]
    ys = [value for _, values in path for value in values[-1::2]]
    return min(xs), min(ys), max(xs), max(ys)


@pytest.mark.parametrize("path", [rectangle(AREA), rounded(AREA, 12), arch(AREA)], ids=["rectangle", "rounded", "arch"])
def test_a_frame_reaches_exactly_to_its_area(path):
    assert reach(path) == pytest.approx((10, 20, 210, 140))


def test_a_circle_touches_its_four_sides():
    assert reach(circle(50, 60, 8)) == pytest.approx((42, 52, 58, 68))


@pytest.mark.parametrize("draw", [terraces, hillside])
def test_a_landscape_is_the_same_for_the_same_village_and_another_for_another(draw):
    assert draw(AREA, "celuk") == draw(AREA, "celuk")
    assert draw(AREA, "celuk") != draw(AREA, "kokap")


@pytest.mark.parametrize("seed", ["a", "b", "Desa Celuk", "34.01.01.2001", ""])
def test_contours_stay_in_their_area(seed):
    left, top, right, foot = reach(terraces(AREA, seed))
    assert left >= 9.9
    assert right <= 210.1
    assert top >= 19.9
    assert foot <= 140.1


def test_kawung_is_cut_alike_on_both_sides():
    xs = sorted(values[-2] for command, values in kawung(AREA, 20) if command == "M")
    middle = AREA.x + AREA.width / 2
    mirrored = sorted(2 * middle - x for x in xs)
    assert len(xs) > 100
    assert [round(x, 6) for x in xs if abs(x - middle) < 80] != []
    assert min(xs) - AREA.x == pytest.approx(AREA.right - max(xs), abs=20)
    assert len(mirrored) == len(xs)
