"""Photos are taken in, shown small, turned, and handed to the press."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import Digest
from ovop_desktop.domain.photo import Crop, Photo
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay

PHOTOS = resources() / "sample" / "photos"


def opened(jpeg: bytes) -> Image.Image:
    return Image.open(io.BytesIO(jpeg))


def png(size: tuple[int, int], colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def half_red(suite: Suite) -> Photo:
    """200 x 100 pixels, its left half red, its right half blue."""
    picture = Image.new("RGB", (200, 100), "blue")
    picture.paste("red", (0, 0, 100, 100))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return suite.gallery.take_in_bytes(out.getvalue(), "half.png")


def reddish(pixel: object) -> bool:
    red, _, blue = pixel  # type: ignore[misc]
    return bool(red > 200 and blue < 60)


def test_good_photos_are_kept_in_order_and_others_are_named(suite: Suite, tmp_path: Path) -> None:
    text = tmp_path / "harga.xlsx"
    text.write_bytes(b"PK\x03\x04 not a photo")
    report = suite.gallery.take_in([PHOTOS / "gula.jpg", text, PHOTOS / "sawah.jpg"])(Quiet())
    assert [(photo.width, photo.height) for photo in report.photos] == [(2000, 1500), (2400, 1600)]
    ((name, problem),) = report.refused
    assert name == "harga.xlsx"
    assert problem.code.startswith("photo.")
    assert all(suite.gallery.is_whole(photo) for photo in report.photos)


def test_the_persons_own_file_is_never_touched(suite: Suite, tmp_path: Path) -> None:
    mine = tmp_path / "mine.png"
    mine.write_bytes(before := png((300, 200)))
    suite.gallery.take_in([mine])(Quiet())
    assert mine.read_bytes() == before


def test_the_same_picture_is_kept_once(suite: Suite) -> None:
    first, second = (suite.gallery.take_in_bytes(png((300, 200)), name) for name in ("a.png", "b.png"))
    assert first == second


def test_steps_are_told_and_cancelling_stops_between_photos(suite: Suite) -> None:
    told: list[tuple[str, int, int]] = []

    def stop_at_one(stage: str, done: int, total: int) -> None:
        told.append((stage, done, total))
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        suite.gallery.take_in([PHOTOS / "gula.jpg", PHOTOS / "teh.jpg"])(Relay(stop_at_one))
    assert told == [("photos", 0, 2), ("photos", 1, 2)]


def test_a_thumbnail_shows_the_crop_and_is_never_enlarged(suite: Suite, half_red: Photo) -> None:
    whole = opened(suite.gallery.thumbnail(half_red, 100))
    assert whole.size == (100, 50)
    left = Photo(half_red.digest, 200, 100, Crop(0, 0, 5_000, 10_000))
    cropped = opened(suite.gallery.thumbnail(left, 500))
    assert cropped.size == (100, 100)
    assert reddish(cropped.getpixel((90, 50)))
    assert opened(suite.gallery.whole(left, 100)).size == (100, 50)


def test_a_thumbnail_comes_from_the_cache_the_second_time(suite: Suite, half_red: Photo) -> None:
    made = suite.gallery.thumbnail(half_red, 100)
    (suite.folder / "media" / half_red.digest[:2] / f"{half_red.digest}.jpg").unlink()
    assert suite.gallery.thumbnail(half_red, 100) == made
    with pytest.raises(OvopError) as caught:
        suite.gallery.thumbnail(half_red, 99)
    assert caught.value.code == "photo.missing"


def test_turning_clockwise_makes_another_photo_and_keeps_the_first(suite: Suite, half_red: Photo) -> None:
    turned = suite.gallery.rotated(half_red, 1)
    assert (turned.width, turned.height) == (100, 200)
    assert turned.digest != half_red.digest
    assert reddish(opened(suite.gallery.whole(turned, 200)).getpixel((50, 20)))
    assert suite.gallery.is_whole(half_red)


def test_the_press_gets_the_part_and_size_it_asks_for(suite: Suite, half_red: Photo) -> None:
    cut = opened(suite.gallery.jpeg(half_red.digest, (0, 0, 100, 100), 64, 64))
    assert (cut.format, cut.size) == ("JPEG", (64, 64))
    assert reddish(cut.getpixel((60, 32)))


def test_a_photo_that_is_gone_is_a_lookup_error_for_the_press(suite: Suite) -> None:
    with pytest.raises(LookupError):
        suite.gallery.jpeg("0" * 64, (0, 0, 10, 10), 5, 5)
    assert not suite.gallery.is_whole(Photo(Digest("0" * 64), 10, 10))
