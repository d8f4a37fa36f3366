"""Each photo once, named by what it is, never changed."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.media import MediaStore


def png(colour: str, size: tuple[int, int] = (60, 40)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "PNG")
    return out.getvalue()


@pytest.fixture
def media(tmp_path: Path) -> MediaStore:
    return MediaStore(tmp_path)


def test_a_photo_is_named_by_the_digest_of_its_stored_bytes(media: MediaStore, tmp_path: Path) -> None:
    photo = media.take_in(png("red"), "merah.png")
    assert (photo.width, photo.height) == (60, 40)
    jpeg = (tmp_path / "media" / photo.digest[:2] / f"{photo.digest}.jpg").read_bytes()
    assert hashlib.sha256(jpeg).hexdigest() == photo.digest
    assert len(jpeg) == photo.bytes
    assert media.read(photo.digest) == jpeg


def test_the_same_photo_twice_is_stored_once_and_not_written_again(media: MediaStore) -> None:
    first = media.take_in(png("red"))
    stamp = media.path_of(first.digest).stat().st_mtime_ns
    assert media.take_in(png("red")) == first
    assert media.path_of(first.digest).stat().st_mtime_ns == stamp
    assert list(media.digests()) == [first.digest]


def test_taking_a_damaged_photo_in_again_heals_it(media: MediaStore) -> None:
    photo = media.take_in(png("red"))
    media.path_of(photo.digest).write_bytes(b"broken")
    assert not media.verify(photo.digest)
    media.take_in(png("red"))
    assert media.verify(photo.digest)


def test_missing_and_damaged_photos_are_told_apart(media: MediaStore) -> None:
    photo = media.take_in(png("red"))
    path = media.path_of(photo.digest)
    damaged = bytearray(path.read_bytes())
    damaged[len(damaged) // 2] ^= 1
    path.write_bytes(damaged)
    with pytest.raises(OvopError) as told:
        media.read(photo.digest)
    assert told.value.code == "photo.damaged"
    path.unlink()
    with pytest.raises(OvopError) as told:
        media.read(photo.digest)
    assert told.value.code == "photo.missing"
    assert told.value.facts == {"digest": photo.digest}
    assert not media.has(photo.digest)


def test_bytes_of_another_library_must_be_what_they_say(media: MediaStore, tmp_path: Path) -> None:
    other = MediaStore(tmp_path / "other")
    photo = other.take_in(png("blue"))
    media.put(other.read(photo.digest), photo.digest)
    assert media.verify(photo.digest)
    with pytest.raises(OvopError) as told:
        media.put(b"something else", photo.digest)
    assert told.value.code == "photo.damaged"


@pytest.mark.parametrize("name", ["", "abc", "../" + "a" * 61, "A" * 64, "g" * 64])
def test_only_a_digest_finds_a_file(media: MediaStore, name: str) -> None:
    with pytest.raises(ValueError, match="not a digest"):
        media.path_of(name)


def test_digests_come_in_order_and_strange_files_are_passed_over(media: MediaStore, tmp_path: Path) -> None:
    assert list(media.digests()) == []
    kept = sorted(media.take_in(png(colour)).digest for colour in ("red", "lime", "blue", "black"))
    (tmp_path / "media" / "Thumbs.db").write_bytes(b"")
    (tmp_path / "media" / kept[0][:2] / "salinan.jpg").write_bytes(b"")
    (tmp_path / "media" / kept[0][:2] / ".ovop-1234.part").write_bytes(b"")
    assert list(media.digests()) == kept


def test_a_refused_file_leaves_nothing_behind(media: MediaStore, tmp_path: Path) -> None:
    with pytest.raises(OvopError):
        media.take_in(b"not a photo", "catatan.txt")
    assert not (tmp_path / "media").exists()


def test_a_turned_photo_is_another_one_at_full_size_and_quality(media: MediaStore) -> None:
    picture = Image.new("RGB", (60, 40), "white")
    picture.paste((255, 0, 0), (0, 0, 20, 20))
    out = io.BytesIO()
    picture.save(out, "PNG")
    photo = media.take_in(out.getvalue())
    turned = media.turn(photo.digest, 1)
    assert (turned.width, turned.height) == (40, 60)
    assert media.has(photo.digest)
    pixel = Image.open(io.BytesIO(media.read(turned.digest))).getpixel((35, 5))
    assert isinstance(pixel, tuple)
    assert pixel[0] > 245
    assert pixel[1] < 10
    back = media.turn(turned.digest, 3)
    assert (back.width, back.height) == (60, 40)
