"""Map files of someone else: read within limits, in the forms offices get them, refused with a reason."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.features import MapFile
from ovop_desktop.domain.maps import signed_area
from ovop_desktop.storage import land as land_module
from ovop_desktop.storage import map_files
from ovop_desktop.storage.geojson import read_geojson
from ovop_desktop.storage.kml import read_kml
from ovop_desktop.storage.land import Land
from ovop_desktop.storage.map_files import read_map_file

RING = [[110.0, -7.5], [110.3, -7.5], [110.3, -7.8], [110.0, -7.8], [110.0, -7.5]]
HOLE = [[110.1, -7.6], [110.2, -7.6], [110.2, -7.7], [110.1, -7.7], [110.1, -7.6]]
POLYGON = {"type": "Polygon", "coordinates": [RING, HOLE]}


@pytest.fixture
def read(tmp_path: Path) -> Callable[[object], MapFile]:
    def made(held: object) -> MapFile:
        path = tmp_path / "peta.geojson"
        path.write_bytes(held if isinstance(held, bytes) else json.dumps(held).encode())
        return read_map_file(path)

    return made


def kml(body: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    return f'{head}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{body}</Document></kml>'.encode()


def ring(points: list[list[float]]) -> str:
    text = "\n".join(f"{x},{y},0" for x, y in points)
    return f"<LinearRing><coordinates>{text}</coordinates></LinearRing>"


PLACEMARK = (
    "<Placemark><name>Purworejo</name><ExtendedData><SchemaData><SimpleData name='KODE'>33.06</SimpleData></SchemaData>"
    f"<Data name='luas'><value>1034</value></Data></ExtendedData><MultiGeometry><Polygon><innerBoundaryIs>{ring(HOLE)}"
    f"</innerBoundaryIs><outerBoundaryIs>{ring(RING)}</outerBoundaryIs></Polygon></MultiGeometry></Placemark>"
)


@pytest.mark.parametrize(
    "held",
    [
        POLYGON,
        {"type": "MultiPolygon", "coordinates": [[RING, HOLE]]},
        {"type": "Feature", "properties": None, "geometry": POLYGON},
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry": POLYGON}]},
        {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [110, -7]}, POLYGON]},
        {"type": "Polygon", "coordinates": [[[*point, 12.5] for point in RING], HOLE[::-1]]},
        {"type": "Polygon", "coordinates": [[[y, x] for x, y in RING], [[y, x] for x, y in HOLE]]},
        b"\xef\xbb\xbf" + json.dumps(POLYGON).encode(),
        kml(PLACEMARK),
    ],
    ids=["polygon", "multi", "feature", "collection", "geometries", "height", "swapped", "bom", "kml"],
)
def test_the_land_is_read_in_every_form_anticlockwise_and_its_lake_clockwise(
    read: Callable[[object], MapFile], held: object
) -> None:
    (piece,) = read(held).features
    assert [signed_area(one) > 0 for one in piece.rings] == [True, False]
    assert {point for one in piece.rings for point in one} == {(x, y) for x, y in (*RING, *HOLE)}


def test_what_the_file_says_of_its_pieces_and_its_maker_is_read(read: Callable[[object], MapFile]) -> None:
    feature = {"type": "Feature", "id": 7, "properties": {"KODE": 3306, "x": None, "deep": {}}, "geometry": POLYGON}
    found = read({"type": "FeatureCollection", "attribution": " Bappeda ", "features": [feature]})
    assert found.features[0].facts == (("KODE", "3306"), ("id", "7"))
    assert found.source == "Bappeda"
    assert read({**feature, "properties": {"SUMBER": "BIG 2023"}}).source == "BIG 2023"


def test_a_kmz_is_opened_and_its_facts_are_read(tmp_path: Path) -> None:
    path = tmp_path / "desa.kmz"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("../doc.kml", kml(PLACEMARK))
    (piece,) = read_map_file(path).features
    assert piece.facts == (("name", "Purworejo"), ("KODE", "33.06"), ("luas", "1034"))
    assert [one.name for one in tmp_path.iterdir()] == ["desa.kmz"]


def zipped(name: str, data: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return held.getvalue()


ENTITIES = '<!DOCTYPE kml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
UTM = [[x * 1000 + 300_000, y * 1000 + 9_000_000] for x, y in RING]


@pytest.mark.parametrize(
    ("held", "code"),
    [
        (b"", "boundary.empty"),
        (b"Nama;Kode\nPurworejo;33.06\n", "boundary.not_a_map"),
        (b"\x00\x00\x27\x0a" + bytes(100), "boundary.not_a_map"),
        (zipped("peta.shp", b"x"), "boundary.not_a_map"),
        (b"PK\x03\x04" + bytes(50), "boundary.unreadable"),
        (json.dumps(POLYGON).encode()[:-30], "boundary.unreadable"),
        (b'{"type": "Topology", "objects": {}}', "boundary.unreadable"),
        (b'{"a":' * 50_000, "boundary.unreadable"),
        (b'{"type":"Polygon","coordinates":[[[NaN,1],[1,2],[2,3]]]}', "boundary.unreadable"),
        (b'{"type":"Polygon","coordinates":[[[1e999,1],[1,2],[2,3]]]}', "boundary.unreadable"),
        (b'{"type":"Polygon","coordinates":[[[' + b"9" * 5_000 + b",1],[1,2],[2,3]]]}", "boundary.unreadable"),
        ({"type": "Polygon", "coordinates": [[["110", "x"], [1, 2], [2, 3]]]}, "boundary.unreadable"),
        ({"type": "LineString", "coordinates": RING}, "boundary.no_land"),
        ({"type": "FeatureCollection", "features": []}, "boundary.no_land"),
        ({"type": "Polygon", "coordinates": [UTM]}, "boundary.projected"),
        ({"type": "Polygon", "coordinates": [[[x - 105, y + 60] for x, y in RING]]}, "boundary.abroad"),
        (kml(PLACEMARK, ENTITIES), "boundary.unreadable"),
        (kml(PLACEMARK, OUTSIDE), "boundary.unreadable"),
        (kml("<Folder>" * 200 + "</Folder>" * 200), "boundary.unreadable"),
        (kml(PLACEMARK)[:-40], "boundary.unreadable"),
        (b"<html><body>Login</body></html>", "boundary.unreadable"),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_its_reason(
    read: Callable[[object], MapFile], held: object, code: str
) -> None:
    with pytest.raises(OvopError) as told:
        read(held)
    assert told.value.code == code
    assert told.value.facts["name"] == "peta.geojson"


def test_a_file_or_an_unpacked_map_beyond_the_limit_is_not_read(
    read: Callable[[object], MapFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_files, "LARGEST", 2_000_000)
    with pytest.raises(OvopError) as told:
        read(b"{" + b" " * 3_000_000)
    assert (told.value.code, told.value.facts["megabytes"], told.value.facts["limit"]) == ("boundary.too_large", 3, 2)
    with pytest.raises(OvopError) as told:
        read(zipped("doc.kml", b"<kml>" + b" " * 9_000_000))
    assert told.value.code == "boundary.too_large"


def test_more_points_than_a_survey_has_are_not_gathered(
    read: Callable[[object], MapFile], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(land_module, "MOST_POINTS", 8)
    with pytest.raises(OvopError) as told:
        read(POLYGON)
    assert told.value.code == "boundary.too_detailed"


def test_a_folder_in_place_of_a_file_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(OvopError) as told:
        read_map_file(tmp_path)
    assert told.value.code == "boundary.unreadable"


numbers = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5))
shapes = st.recursive(numbers, lambda inner: st.lists(inner, max_size=4), max_leaves=20)
kinds = st.sampled_from(["Polygon", "MultiPolygon", "GeometryCollection", "Feature", "FeatureCollection", "Point", ""])
maps = st.recursive(
    st.fixed_dictionaries({"type": kinds, "coordinates": shapes}),
    lambda inner: st.fixed_dictionaries(
        {"type": kinds},
        optional={
            "geometry": inner,
            "geometries": st.lists(inner, max_size=3),
            "features": st.lists(inner, max_size=3),
            "properties": st.one_of(shapes, st.dictionaries(st.text(max_size=4), shapes, max_size=3)),
            "metadata": shapes,
        },
    ),
    max_leaves=8,
)


def read_or_refused(data: bytes, place: Path) -> None:
    place.write_bytes(data)
    try:
        found = read_map_file(place)
    except OvopError as told:
        assert told.code.startswith("boundary.")
    else:
        assert all(len(one) >= 3 for piece in found.features for one in piece.rings)


@settings(max_examples=40)
@given(maps)
def test_any_json_is_read_or_refused_in_words(tmp_path_factory: pytest.TempPathFactory, held: object) -> None:
    read_or_refused(json.dumps(held).encode(), tmp_path_factory.getbasetemp() / "any.geojson")


@settings(max_examples=40)
@given(st.integers(0, len(kml(PLACEMARK)) - 1), st.binary(min_size=1, max_size=6))
def test_a_damaged_kml_is_read_or_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, place: int, noise: bytes
) -> None:
    whole = kml(PLACEMARK)
    read_or_refused(whole[:place] + noise + whole[place + len(noise) :], tmp_path_factory.getbasetemp() / "any.kml")


@settings(max_examples=40)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_words(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    for start in (b"", b"{", b"<", b"PK\x03\x04"):
        read_or_refused(start + noise, tmp_path_factory.getbasetemp() / "any.bin")


def test_the_readers_raise_only_what_the_door_expects() -> None:
    for data in (b"[]", b"1", b'"x"', b'{"type":"Feature","geometry":7}', b'{"type":"FeatureCollection","features":7}'):
        with pytest.raises((ValueError, TypeError, LookupError)):
            read_geojson(data, Land("x"))
    with pytest.raises(ValueError, match="not KML"):
        read_kml(b"<gpx/>", Land("x"))
