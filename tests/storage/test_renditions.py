"""Photos at the size they are shown: made once, from the right part, never from a damaged file."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.photo import Crop
from ovop_desktop.storage.media import MediaStore
from ovop_desktop.storage.renditions import Renditions

WIDTH, HEIGHT = 1_600, 1_200


@pytest.fixture
def media(tmp_path: Path) -> MediaStore:
    return MediaStore(tmp_path)


@pytest.fixture
def renditions(tmp_path: Path, media: MediaStore) -> Renditions:
    return Renditions(tmp_path, media)


@pytest.fixture
def digest(media: MediaStore) -> str:
    """Red, lime, blue and white quarters, from the top left, clockwise."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), "white")
    for colour, left, top in (("red", 0, 0), ("lime", WIDTH // 2, 0), ("blue", WIDTH // 2, HEIGHT // 2)):
        picture.paste(colour, (left, top, left + WIDTH // 2, top + HEIGHT // 2))
    out = io.BytesIO()
    picture.save(out, "PNG")
    return media.take_in(out.getvalue()).digest


def seen(jpeg: bytes, x: float, y: float) -> str:
    """The colour at a place given in shares of the picture."""
    picture = Image.open(io.BytesIO(jpeg)).convert("RGB")
    pixel = picture.getpixel((int(x * picture.width), int(y * picture.height)))
    assert isinstance(pixel, tuple)
    bright = tuple(value > 128 for value in pixel)
    names = {
        (True, False, False): "red",
        (False, True, False): "lime",
        (False, False, True): "blue",
        (True, True, True): "white",
    }
    return names.get(bright, str(pixel))  # type: ignore[arg-type]


def size(jpeg: bytes) -> tuple[int, int]:
    return Image.open(io.BytesIO(jpeg)).size


def quarters(jpeg: bytes) -> list[str]:
    return [seen(jpeg, x, y) for x, y in ((0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75))]


@pytest.mark.parametrize(
    ("width", "height"), [(800, 600), (333, 250), (100, 75), (40, 30), (1_600, 1_200), (2_000, 1_500)]
)
def test_a_rendition_has_exactly_the_pixels_asked_for(
    renditions: Renditions, digest: str, width: int, height: int
) -> None:
    jpeg = renditions.rendition(digest, None, width, height)
    assert size(jpeg) == (width, height)
    assert quarters(jpeg) == ["red", "lime", "blue", "white"]


@pytest.mark.parametrize("share", [1, 3, 9])
def test_a_rendition_shows_the_part_asked_for(renditions: Renditions, digest: str, share: int) -> None:
    jpeg = renditions.rendition(digest, (800, 300, 1_600, 900), 800 // share, 600 // share)
    assert size(jpeg) == (800 // share, 600 // share)
    assert quarters(jpeg) == ["lime", "lime", "blue", "blue"]


def test_a_part_that_leaves_the_photo_is_brought_back_into_it(renditions: Renditions, digest: str) -> None:
    assert size(renditions.rendition(digest, (-50, -50, 99_999, 99_999), 80, 60)) == (80, 60)


def test_a_rendition_carries_no_metadata_and_full_colour(renditions: Renditions, digest: str) -> None:
    picture = Image.open(io.BytesIO(renditions.rendition(digest, None, 80, 60)))
    assert not picture.getexif()
    assert "comment" not in picture.info
    assert {component[1:3] for component in picture.layer} == {(1, 1)}  # type: ignore[attr-defined]


def test_a_thumbnail_shows_the_crop_and_is_never_enlarged(renditions: Renditions, digest: str) -> None:
    assert size(renditions.thumbnail(digest, 256)) == (256, 192)
    assert size(renditions.thumbnail(digest, 5_000)) == (WIDTH, HEIGHT)
    cropped = renditions.thumbnail(digest, 200, Crop(5_000, 0, 5_000, 5_000))
    assert size(cropped) == (200, 150)
    assert quarters(cropped) == ["lime"] * 4


@pytest.mark.parametrize(
    ("turns", "wanted"),
    [
        (0, ["red", "lime", "blue", "white"]),
        (1, ["white", "red", "lime", "blue"]),
        (2, ["blue", "white", "red", "lime"]),
        (-1, ["lime", "blue", "white", "red"]),
    ],
)
def test_a_thumbnail_turns_clockwise(renditions: Renditions, digest: str, turns: int, wanted: list[str]) -> None:
    jpeg = renditions.thumbnail(digest, 120, turns=turns)
    assert size(jpeg) == ((120, 90) if turns % 2 == 0 else (90, 120))
    assert quarters(jpeg) == wanted


def test_what_was_made_is_taken_from_the_cache(renditions: Renditions, media: MediaStore, digest: str) -> None:
    first = renditions.thumbnail(digest, 128)
    media.path_of(digest).unlink()
    assert renditions.thumbnail(digest, 128) == first


def test_a_damaged_cache_is_made_anew(renditions: Renditions, digest: str, tmp_path: Path) -> None:
    first = renditions.thumbnail(digest, 128)
    (cached,) = (path for path in (tmp_path / "cache").rglob("*") if path.is_file())
    for damage in (b"", b"\0" * 500, cached.read_bytes()[:-20]):
        cached.write_bytes(damage)
        assert renditions.thumbnail(digest, 128) == first


def test_a_cache_that_cannot_be_written_is_only_slow(media: MediaStore, digest: str, tmp_path: Path) -> None:
    (tmp_path / "blocked").mkdir()
    (tmp_path / "blocked" / "cache").write_bytes(b"a file where the folder should be")
    assert size(Renditions(tmp_path / "blocked", media).thumbnail(digest, 128)) == (128, 96)


def test_missing_and_damaged_photos_are_told(renditions: Renditions, media: MediaStore, digest: str) -> None:
    path = media.path_of(digest)
    whole = path.read_bytes()
    path.write_bytes(whole[:-100] + bytes(100))
    with pytest.raises(OvopError) as told:
        renditions.rendition(digest, None, 90, 60)
    assert told.value.code == "photo.damaged"
    path.unlink()
    with pytest.raises(OvopError) as told:
        renditions.thumbnail(digest, 90)
    assert told.value.code == "photo.missing"


def test_no_size_is_a_mistake(renditions: Renditions, digest: str) -> None:
    with pytest.raises(ValueError, match="has a size"):
        renditions.rendition(digest, None, 0, 10)


def test_many_threads_ask_for_the_same_and_get_the_same(renditions: Renditions, digest: str) -> None:
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda n: renditions.thumbnail(digest, 100 + n % 3), range(48)))
    assert len(set(made)) == 3
    assert made[0] == made[3] == made[45]
