"""A folder of photos finds its products, and goes to them in one deed."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from ovop_desktop.domain.errors import StaleChange
from ovop_desktop.domain.ids import EntityId, new_id
from ovop_desktop.domain.photo_names import Why
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.domain.product import Product, Variant
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services import photo_matching
from ovop_desktop.services.photo_matching import FoundPhotos, Placed, Placing
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Cancelled, Quiet, Relay


def jpeg(colour: str, size: tuple[int, int] = (60, 40), orientation: int = 1) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.new("RGB", size, colour).save(out, "JPEG", exif=exif)
    return out.getvalue()


@pytest.fixture
def products(suite: Suite) -> dict[str, Product]:
    """Gula Semut of KUB Manggar with the code GS-01, Keripik Pisang, Tas Anyaman."""
    maker = suite.records.add_producer(ProducerKind.GROUP, "KUB Manggar")
    made = {name: suite.records.add_product(LocalizedText(name)) for name in ("Keripik Pisang", "Tas Anyaman")}
    gula = suite.records.add_product(LocalizedText("Gula Semut"), maker.id)
    coded = replace(gula, variants=(Variant(new_id(), packaging="Pouch", sku="GS-01"),))
    suite.records.save(gula, coded)
    return {**made, "Gula Semut": coded}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as an office has it: named photos, a telephone's, a product's own folder, a price list."""
    home = tmp_path / "Foto 2026"
    for name, colour in (
        ("GS-01_belakang.jpg", "green"),
        ("GS-01.jpg", "lime"),
        ("Kripik pisang (2).jpg", "yellow"),
        ("IMG-20240817-WA0003.jpg", "blue"),
        ("Tas Anyaman/IMG_0001.JPG", "brown"),
        ("anyaman.png", "tan"),
        ("Madu hutan.jpg", "orange"),
        ("Madu Hutan-2.jpg", "gold"),
    ):
        (home / name).parent.mkdir(parents=True, exist_ok=True)
        (home / name).write_bytes(jpeg(colour))
    (home / "harga.xlsx").write_bytes(b"PK\3\4")
    (home / ".thumbs").mkdir()
    (home / ".thumbs" / "GS-01.jpg").write_bytes(b"hidden")
    return home


def found(suite: Suite, *paths: Path) -> FoundPhotos:
    return suite.photo_matching.find(paths)(Quiet())


def place(suite: Suite, *wanted: Placing) -> Placed:
    return suite.photo_matching.place(wanted)(Quiet())


def test_a_folder_s_photos_find_their_products(suite: Suite, products: dict[str, Product], folder: Path) -> None:
    told = found(suite, folder)
    names = {one.id: name for name, one in products.items()}
    best = {
        one.path.relative_to(folder).as_posix(): (names[one.meant.best.product], one.meant.best.why, one.meant.sure)
        for one in told.photos
        if one.meant.best
    }
    assert best == {
        "GS-01.jpg": ("Gula Semut", Why.CODE, True),
        "GS-01_belakang.jpg": ("Gula Semut", Why.CODE, True),
        "Kripik pisang (2).jpg": ("Keripik Pisang", Why.NAME, True),
        "Tas Anyaman/IMG_0001.JPG": ("Tas Anyaman", Why.FOLDER, True),
        "anyaman.png": ("Tas Anyaman", Why.PART, False),
    }
    assert len(told.photos) == 8
    assert (told.other, told.left) == (1, 0)
    ordered = [one.path.name for one in told.photos]
    assert ordered.index("GS-01.jpg") + 1 == ordered.index("GS-01_belakang.jpg")


def test_no_picture_is_opened_to_find_products(suite: Suite, products: dict[str, Product], tmp_path: Path) -> None:
    nothing = tmp_path / "gula semut.jpg"
    nothing.write_bytes(b"")
    (one,) = found(suite, nothing).photos
    assert one.meant.sure


def test_a_file_given_twice_is_one_and_the_rest_beyond_the_limit_is_counted(
    suite: Suite, products: dict[str, Product], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(found(suite, folder, folder / "GS-01.jpg").photos) == 8
    monkeypatch.setattr(photo_matching, "MOST", 3)
    told = found(suite, folder)
    assert (len(told.photos), told.left) == (3, 5)


def test_archived_products_take_no_photos(suite: Suite, products: dict[str, Product], folder: Path) -> None:
    suite.records.archive_products([products["Gula Semut"].id])
    assert not [one for one in found(suite, folder / "GS-01.jpg").photos if one.meant.proposals]


def test_photos_go_to_their_products_as_one_step_that_is_taken_back(
    suite: Suite, products: dict[str, Product], folder: Path
) -> None:
    gula, tas = products["Gula Semut"].id, products["Tas Anyaman"].id
    told = place(
        suite,
        Placing(folder / "GS-01.jpg", gula),
        Placing(folder / "GS-01_belakang.jpg", gula),
        Placing(folder / "anyaman.png", tas),
        Placing(folder / "Madu hutan.jpg", name="Madu hutan"),
        Placing(folder / "Madu Hutan-2.jpg", name="Madu Hutan"),
    )
    assert (told.photos, told.made, len(told.products), told.again, told.refused) == (5, 1, 3, (), ())
    counted = {one.name.best("id"): len(one.photos) for one in suite.catalogue.products(told.products).values()}
    assert counted == {"Gula Semut": 2, "Tas Anyaman": 1, "Madu hutan": 2}
    deed = suite.editor.undo()
    assert deed is not None
    assert (deed.code, dict(deed.facts)["count"], dict(deed.facts)["products"]) == ("photos.placed", "5", "3")
    assert suite.catalogue.counts().products == 3
    again = suite.catalogue.product(gula)
    assert again is not None
    assert again.photos == ()


def test_files_stay_as_and_where_they_are(suite: Suite, products: dict[str, Product], folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    wanted = [Placing(one.path, name="Semua") for one in found(suite, folder).photos]
    place(suite, *wanted)
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_what_cannot_be_used_is_named_and_the_rest_goes_in(
    suite: Suite, products: dict[str, Product], folder: Path
) -> None:
    (folder / "GS-01 rusak.jpg").write_bytes(b"this is text")
    gula = products["Gula Semut"].id
    told = place(suite, Placing(folder / "GS-01 rusak.jpg", gula), Placing(folder / "GS-01.jpg", gula))
    assert told.photos == 1
    ((path, problem),) = told.refused
    assert (path.name, problem.code) == ("GS-01 rusak.jpg", "photo.not_a_photo")


def test_the_same_picture_is_not_put_twice_into_a_product(
    suite: Suite, products: dict[str, Product], folder: Path
) -> None:
    gula = products["Gula Semut"].id
    (folder / "salinan.jpg").write_bytes((folder / "GS-01.jpg").read_bytes())
    told = place(suite, Placing(folder / "GS-01.jpg", gula), Placing(folder / "salinan.jpg", gula))
    assert (told.photos, told.again) == (1, (folder / "salinan.jpg",))
    assert place(suite, Placing(folder / "salinan.jpg", gula)).photos == 0
    undo = suite.editor.undo_deed()
    assert undo is not None
    assert dict(undo.facts)["count"] == "1"


@pytest.mark.parametrize("orientation", [1, 6])
def test_a_picture_that_is_there_already_is_known_before(
    suite: Suite, products: dict[str, Product], tmp_path: Path, orientation: int
) -> None:
    gula = products["Gula Semut"].id
    mine, other = tmp_path / "a.jpg", tmp_path / "b.jpg"
    mine.write_bytes(jpeg("red", orientation=orientation))
    other.write_bytes(jpeg("blue", orientation=orientation))
    place(suite, Placing(mine, gula))

    def there(path: Path, product: EntityId) -> bool:
        seen = suite.gallery.glance(path, 32)
        return suite.photo_matching.is_there(path, (seen.width, seen.height), product)

    assert there(mine, gula)
    assert not there(other, gula)
    assert not there(mine, products["Tas Anyaman"].id)


def test_a_cancelled_placing_changes_no_product(suite: Suite, products: dict[str, Product], folder: Path) -> None:
    def stop(stage: str, done: int, total: int) -> None:
        if stage == "photos" and done == 1:
            raise Cancelled

    gula = products["Gula Semut"].id
    wanted = [Placing(folder / "GS-01.jpg", gula), Placing(folder / "GS-01_belakang.jpg", gula)]
    with pytest.raises(Cancelled):
        suite.photo_matching.place(wanted)(Relay(stop))
    held = suite.catalogue.product(gula)
    assert held is not None
    assert held.photos == ()


def test_reading_names_is_cancelled_between_two(suite: Suite, products: dict[str, Product], folder: Path) -> None:
    def stop(stage: str, done: int, total: int) -> None:
        if stage == "photo_match" and done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        suite.photo_matching.find([folder])(Relay(stop))


def test_a_product_changed_meanwhile_keeps_the_change(suite: Suite, products: dict[str, Product], folder: Path) -> None:
    """The photos are put behind what is stored when they are written, not when they were chosen."""
    gula = suite.catalogue.product(products["Gula Semut"].id)
    assert gula is not None

    def change(stage: str, done: int, total: int) -> None:
        if stage == "photos" and done == 0:
            suite.records.save(gula, replace(gula, kbli="10721"))

    suite.photo_matching.place([Placing(folder / "GS-01.jpg", gula.id)])(Relay(change))
    after = suite.catalogue.product(gula.id)
    assert after is not None
    assert (after.kbli, len(after.photos)) == ("10721", 1)
    with pytest.raises(StaleChange):
        suite.records.save(gula, replace(gula, kbli="1"))
