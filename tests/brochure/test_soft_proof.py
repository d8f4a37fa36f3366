"""A soft proof shows the paper's white and no deeper black than its ink gives; coated paper keeps more of both."""

import pytest

from ovop_desktop.brochure.conditions import COATED, CONDITIONS, UNCOATED
from ovop_desktop.brochure.raster import PageImage


def seen(press, condition, *colours):
    page = PageImage(len(colours), 1, b"".join(bytes((*colour, 255)) for colour in colours))
    shown = press.on_paper(page, condition)
    assert (shown.width, shown.height) == (page.width, page.height)
    return [tuple(shown.rgba[at : at + 4]) for at in range(0, len(shown.rgba), 4)]


@pytest.mark.parametrize("condition", CONDITIONS.values(), ids=lambda one: one.id)
def test_white_is_paper_and_black_is_ink(condition, press):
    white, black = seen(press, condition, (255, 255, 255), (0, 0, 0))
    assert all(225 < part < 252 for part in white[:3])
    assert all(15 < part < 90 for part in black[:3])
    assert white[3] == black[3] == 255


def test_uncoated_paper_has_less_contrast_and_paler_colours(press):
    colours = ((255, 255, 255), (0, 0, 0), (200, 40, 20))
    coated, uncoated = (seen(press, condition, *colours) for condition in (COATED, UNCOATED))
    contrast = [sum(one[0][:3]) - sum(one[1][:3]) for one in (coated, uncoated)]
    assert contrast[1] < contrast[0] - 90
    red = [max(one[2][:3]) - min(one[2][:3]) for one in (coated, uncoated)]
    assert red[1] < red[0]
