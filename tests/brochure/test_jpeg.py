"""Nothing but the picture goes into a PDF."""

import io

import pytest
from PIL import Image

from ovop_desktop.brochure.jpeg import embeddable


def jpeg(mode="RGB", **options):
    target = io.BytesIO()
    Image.new(mode, (40, 30), 128 if mode == "L" else None).save(target, "JPEG", **options)
    return target.getvalue()


def test_metadata_comment_and_what_was_appended_are_taken_out():
    exif = Image.Exif()
    exif[0x010F] = "Kamera Rahasia"
    data = jpeg(exif=exif, comment=b"komentar rahasia", icc_profile=b"profil rahasia") + b"ekor rahasia"
    assert b"ahasia" in data
    done = embeddable(data)
    assert b"ahasia" not in done.data
    assert (done.width, done.height, done.components) == (40, 30, 3)
    assert Image.open(io.BytesIO(done.data)).convert("RGB").tobytes() == Image.open(io.BytesIO(data)).tobytes()


def test_a_grey_picture_is_known_as_grey():
    assert embeddable(jpeg("L")).components == 1


@pytest.mark.parametrize("data", [b"", b"\xff\xd8", b"\x89PNG\r\n", jpeg()[:60], jpeg("CMYK"), jpeg()[:-2]])
def test_what_is_no_whole_grey_or_rgb_jpeg_is_refused(data):
    with pytest.raises(ValueError, match=r"JPEG|RGB"):
        embeddable(data)
