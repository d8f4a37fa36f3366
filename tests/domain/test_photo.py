"""Crops stay inside the photo, and say how large they print."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.ids import Digest
from ovop_desktop.domain.photo import Crop, Photo

PHOTO = Photo(Digest("a" * 64), 2000, 1500, Crop(2_500, 0, 5_000, 10_000))


def test_a_crop_shows_its_share_of_the_pixels() -> None:
    assert PHOTO.shown_size() == (1000, 1500)
    assert not PHOTO.is_small()


def test_sharp_width_is_pixels_at_300_to_the_inch() -> None:
    assert PHOTO.sharp_width_mm() == 84


@pytest.mark.parametrize("box", [(-1, 0, 10, 10), (0, 0, 0, 10), (9_000, 0, 1_001, 10), (0, 9_999, 10, 2)])
def test_a_crop_that_leaves_the_photo_is_refused(box: tuple[int, int, int, int]) -> None:
    with pytest.raises(ValueError, match="leaves the photo"):
        Crop(*box)
