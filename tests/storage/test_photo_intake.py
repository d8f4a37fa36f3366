"""Whatever a person drops in becomes an upright sRGB JPEG of nothing but pixels, or is refused by name."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageCms, ImageDraw

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.storage.photo_intake import LONGEST, glance, normalise

PICTURES = Path(__file__).parent / "pictures"

TURNED = {
    1: (),
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_90,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_270,),
}
"""How a camera lays down an upright picture for each orientation (EXIF 2.32, tag 0x0112)."""


def scene(width: int = 96, height: int = 64) -> Image.Image:
    """Four corners of four colours on white: turned or mirrored, it never looks the same."""
    picture = Image.new("RGB", (width, height), "white")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, width // 2, height // 3), fill="red")
    draw.rectangle((width // 2, 0, width, height // 4), fill="lime")
    draw.rectangle((0, height // 2, width // 3, height), fill="blue")
    return picture


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def taken(source: bytes | Path, name: str = "foto") -> Image.Image:
    ready = normalise(source, name)
    picture = Image.open(io.BytesIO(ready.jpeg))
    picture.load()
    assert picture.format == "JPEG"
    assert picture.mode == "RGB"
    assert picture.size == (ready.width, ready.height)
    return picture


def distance(one: Image.Image, other: Image.Image) -> float:
    """Mean difference of two pictures of one size, 0 to 255."""
    assert one.size == other.size
    grey = ImageChops.difference(one.convert("RGB"), other.convert("RGB")).convert("L")
    return sum(value * count for value, count in enumerate(grey.histogram())) / (grey.width * grey.height)


def near(pixel: object, wanted: tuple[int, int, int], by: int = 6) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(one - other) <= by for one, other in zip(pixel, wanted, strict=True))


def refused(source: bytes | Path, name: str = "foto.jpg") -> OvopError:
    with pytest.raises(OvopError) as told:
        normalise(source, name)
    assert told.value.facts["name"] == name
    return told.value


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_every_orientation_comes_in_upright(orientation: int, kind: str) -> None:
    laid = scene()
    for turn in TURNED[orientation]:
        laid = laid.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    options: dict[str, object] = {"quality": 95} if kind in {"JPEG", "WEBP"} else {}
    assert distance(taken(saved(laid, kind, exif=exif, **options)), scene()) < 6


def test_an_avif_of_a_telephone_comes_in_upright() -> None:
    laid = scene().transpose(Image.Transpose.ROTATE_90)
    exif = Image.Exif()
    exif[0x0112] = 6
    assert distance(taken(saved(laid, "AVIF", exif=exif, quality=90)), scene()) < 8


def test_a_heic_of_a_telephone_is_read_and_what_is_clear_becomes_white() -> None:
    picture = taken(PICTURES / "rgba_10.heif")
    assert picture.size == (128, 128)
    assert near(picture.getpixel((127, 127)), (255, 255, 255), 12)
    assert not near(picture.getpixel((4, 4)), (255, 255, 255), 60)


def test_nothing_but_pixels_is_kept() -> None:
    exif = Image.Exif()
    exif[0x010F] = "Kamera Bu Sri"
    exif[0x8825] = {1: "S", 2: (8.0, 36.0, 1.0), 3: "E", 4: (115.0, 16.0, 2.0)}
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'>rahasia</x:xmpmeta>"
    source = saved(scene(), "JPEG", exif=exif, comment=b"alamat rumah", xmp=xmp, dpi=(300, 300))
    assert b"Kamera Bu Sri" in source
    assert b"alamat rumah" in source
    assert b"rahasia" in source
    ready = normalise(source, "foto.jpg").jpeg
    picture = Image.open(io.BytesIO(ready))
    assert not picture.getexif()
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert not any(word in ready for word in (b"Kamera", b"alamat", b"rahasia", b"Exif", b"ICC_PROFILE"))


def test_what_is_clear_becomes_white_and_not_black() -> None:
    clear = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    clear.paste((200, 30, 30, 255), (10, 10, 30, 30))
    picture = taken(saved(clear, "PNG"))
    assert near(picture.getpixel((2, 2)), (255, 255, 255))
    assert near(picture.getpixel((20, 20)), (200, 30, 30))


def test_a_palette_with_a_clear_colour_and_grey_with_alpha_lie_on_white() -> None:
    palette = Image.new("P", (40, 40), 0)
    palette.putpalette([0, 0, 0, 255, 0, 0])
    palette.paste(1, (10, 10, 30, 30))
    picture = taken(saved(palette, "PNG", transparency=0))
    assert near(picture.getpixel((2, 2)), (255, 255, 255))
    assert near(picture.getpixel((20, 20)), (254, 0, 0), 10)
    grey = Image.new("LA", (20, 20), (0, 128))
    assert near(taken(saved(grey, "PNG")).getpixel((10, 10)), (127, 127, 127))


def test_sixteen_bits_are_scaled_and_not_cut_off() -> None:
    deep = Image.new("I;16", (20, 20), 40_000)
    for kind in ("PNG", "TIFF"):
        assert near(taken(saved(deep, kind)).getpixel((10, 10)), (156, 156, 156), 2)


def test_floating_point_is_scaled() -> None:
    assert near(taken(saved(Image.new("F", (20, 20), 0.5), "TIFF")).getpixel((10, 10)), (127, 127, 127), 2)


def test_black_and_white_is_read() -> None:
    picture = taken(saved(scene().convert("1"), "TIFF", compression="group4"))
    assert near(picture.getpixel((90, 60)), (255, 255, 255))


def test_the_profile_a_photo_carries_is_followed() -> None:
    swapped = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    red, green = (swapped.index(struct.pack(">4s", tag)) for tag in (b"rXYZ", b"gXYZ"))
    swapped = bytearray(swapped)  # type: ignore[assignment]
    swapped[red : red + 4], swapped[green : green + 4] = b"gXYZ", b"rXYZ"  # type: ignore[index]
    picture = taken(saved(Image.new("RGB", (20, 20), "red"), "JPEG", icc_profile=bytes(swapped), subsampling=0))
    assert near(picture.getpixel((10, 10)), (0, 255, 0), 12)


def test_a_profile_that_is_rubbish_or_of_another_kind_does_no_harm() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    for profile in (b"rubbish" * 40, lab):
        picture = taken(saved(Image.new("RGB", (20, 20), "red"), "PNG", icc_profile=profile))
        assert near(picture.getpixel((10, 10)), (254, 0, 0))


def test_lab_gets_its_colours() -> None:
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    lab = ImageCms.applyTransform(Image.new("RGB", (16, 16), (180, 90, 40)), to_lab)
    assert lab is not None
    assert near(taken(saved(lab, "TIFF")).getpixel((8, 8)), (180, 90, 40), 8)


def test_cmyk_is_read_by_the_printing_condition_we_carry() -> None:
    profile = Path(__file__).parents[2] / "resources" / "icc" / "ovop_fogra39_300.icc"
    source = saved(Image.new("CMYK", (20, 20), (255, 0, 0, 0)), "JPEG", quality=95)
    with_it = Image.open(io.BytesIO(normalise(source, "foto", profile).jpeg)).getpixel((10, 10))
    assert near(with_it, (0, 158, 224), 14)  # printed cyan, far from the screen's (0, 255, 255)
    assert near(taken(source).getpixel((10, 10)), (0, 255, 255), 12)


@pytest.mark.parametrize(("kind", "options"), [("GIF", {}), ("PNG", {}), ("WEBP", {"lossless": True})])
def test_of_an_animation_the_first_picture_is_taken(kind: str, options: dict[str, object]) -> None:
    frames = [Image.new("RGB", (20, 20), colour) for colour in ("blue", "red", "lime")]
    picture = taken(saved(frames[0], kind, save_all=True, append_images=frames[1:], **options))
    assert near(picture.getpixel((10, 10)), (0, 0, 254))


def test_of_a_stereo_photo_the_first_picture_is_taken() -> None:
    other = Image.new("RGB", (20, 20), "red")
    picture = taken(saved(Image.new("RGB", (20, 20), "blue"), "MPO", save_all=True, append_images=[other]))
    assert near(picture.getpixel((10, 10)), (0, 0, 254))


def test_a_photo_is_known_by_its_content_and_not_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Foto Produk (1) – 100% #enak.JPG"
    path.write_bytes(saved(scene(), "PNG"))
    before = path.read_bytes(), path.stat().st_mtime_ns
    assert distance(taken(path), scene()) < 3
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


@pytest.mark.parametrize("kind", ["BMP", "GIF", "TIFF", "WEBP", "PNG"])
def test_each_usual_format_is_read(kind: str) -> None:
    options: dict[str, object] = {"lossless": True} if kind == "WEBP" else {}
    assert distance(taken(saved(scene(), kind, **options)), scene()) < 4


def test_a_progressive_jpeg_and_a_single_pixel_are_read() -> None:
    assert distance(taken(saved(scene(), "JPEG", progressive=True, quality=95)), scene()) < 4
    assert taken(saved(Image.new("RGB", (1, 1), "red"), "PNG")).size == (1, 1)


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "P", "1", "I;16"])
def test_a_long_photo_is_kept_at_six_thousand_pixels(mode: str) -> None:
    long = Image.new(mode, (LONGEST + 1_500, 700))
    picture = taken(saved(long, "PNG"))
    assert picture.size == (LONGEST, round(700 * LONGEST / (LONGEST + 1_500)))


def test_shrinking_in_bands_leaves_no_seams() -> None:
    tall = Image.radial_gradient("L").resize((300, LONGEST * 2)).convert("RGB")
    wanted = tall.resize((150, LONGEST), Image.Resampling.LANCZOS)
    assert distance(taken(saved(tall, "BMP")), wanted) < 1


def test_a_telephone_photo_of_108_megapixels_is_shrunk_while_it_is_read() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    source = saved(Image.new("L", (12_000, 9_000), 90), "JPEG", quality=30, exif=exif)
    assert taken(source).size == (4_500, LONGEST)


def test_cut_off_photos_are_refused() -> None:
    noise = Image.effect_noise((200, 200), 90).convert("RGB")
    for kind in ("JPEG", "PNG", "WEBP"):
        whole = saved(noise, kind)
        assert refused(whole[: len(whole) * 7 // 10]).code == "photo.unreadable"


def test_a_broken_exif_block_is_no_reason_to_refuse() -> None:
    jpeg = saved(scene(), "JPEG", quality=95)
    block = b"Exif\0\0" + b"\xff" * 20
    broken = jpeg[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + jpeg[2:]
    assert distance(taken(broken), scene()) < 4


def test_an_empty_file_is_refused_as_empty(tmp_path: Path) -> None:
    path = tmp_path / "kosong.jpg"
    path.touch()
    assert refused(path, "kosong.jpg").code == "photo.empty"
    assert refused(b"").code == "photo.empty"


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n", "eps"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "svg"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><svg/>", "svg"),
        (b"%PDF-1.7\n", "pdf"),
        (b"8BPS\0\1", "psd"),
        (b"\0\0\1\0\1\0", "ico"),
        (b"PK\3\4rest of a workbook", "zip"),
        (b"\0\0\0\x20ftypisom\0\0\2\0isomiso2", "video"),
        (b"Harga gula semut naik", ""),
    ],
)
def test_what_is_no_photo_is_refused_as_what_it_is(start: bytes, kind: str) -> None:
    told = refused(start)
    assert told.code == "photo.not_a_photo"
    assert told.facts["kind"] == kind


def test_a_cameras_raw_file_is_refused_although_a_stamp_could_be_read() -> None:
    stamp = saved(Image.new("RGB", (160, 120)), "TIFF")
    assert refused(stamp, "DSC_0001.NEF").facts["kind"] == "raw"


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def test_bombs_are_refused_before_they_are_unpacked() -> None:
    head = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    png = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 1_000)) + chunk(b"IEND", b"")
    )
    told = refused(png)
    assert told.code == "photo.too_large"
    assert (told.facts["megapixels"], told.facts["limit"]) == (400, 50)
    gif = b"GIF89a" + struct.pack("<HHBBB", 65_535, 65_535, 0, 0, 0) + b"\x2c" + struct.pack("<HHHHB", 0, 0, 1, 1, 0)
    assert refused(gif + b"\x02\x02D\x01\0;").code == "photo.too_large"


def test_an_honest_photo_of_a_telephone_is_no_bomb_but_a_larger_one_is() -> None:
    jpeg = saved(Image.new("L", (16, 16)), "JPEG")
    at = jpeg.index(b"\xff\xc0") + 5

    def claiming(width: int, height: int) -> bytes:
        return jpeg[:at] + struct.pack(">HH", height, width) + jpeg[at + 4 :]

    assert taken(claiming(16_320, 12_240)).size == (LONGEST, 4_500)
    told = refused(claiming(16_000, 16_000))
    assert told.code == "photo.too_large"
    assert told.facts["limit"] == 220


def test_compressed_text_that_would_fill_the_memory_is_refused() -> None:
    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    text = b"c\0\0" + zlib.compress(b"x" * 80_000_000, 9)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"zTXt", text) + chunk(b"IDAT", zlib.compress(b"\0\0"))
    assert refused(png + chunk(b"IEND", b"")).code == "photo.unreadable"


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "hilang.jpg", "hilang.jpg").code == "photo.unreadable"


@pytest.mark.parametrize("size", [(40, 30), (333, 777), (6_001, 20), (9_001, 13), (20, 8_999)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF"])
@pytest.mark.parametrize("orientation", [1, 6])
def test_a_glance_tells_the_size_a_picture_would_be_kept_at(
    tmp_path: Path, size: tuple[int, int], kind: str, orientation: int
) -> None:
    path = tmp_path / "foto"
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", size, "olive").save(path, kind, exif=exif)
    kept, seen = normalise(path, "foto"), glance(path, 64)
    assert (seen.width, seen.height) == (kept.width, kept.height)
    small = Image.open(io.BytesIO(seen.jpeg))
    assert max(small.size) <= 64
    assert (small.width >= small.height) is (kept.width >= kept.height)


def test_a_glance_at_what_a_decoder_shrinks_tells_the_kept_size_too(tmp_path: Path) -> None:
    path = tmp_path / "besar.jpg"
    Image.new("L", (8_201, 6_303), 90).save(path, "JPEG", quality=10)
    kept, seen = normalise(path, "besar"), glance(path, 200)
    assert (seen.width, seen.height) == (kept.width, kept.height)


def test_a_glance_refuses_as_taking_in_does(tmp_path: Path) -> None:
    path = tmp_path / "kosong.jpg"
    path.write_bytes(b"")
    with pytest.raises(OvopError, match=r"photo\.empty"):
        glance(path, 64)
