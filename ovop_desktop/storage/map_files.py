"""A map file that someone brings: GeoJSON, KML or KMZ, read within limits, its coordinates in degrees."""

from __future__ import annotations

import io
import zipfile
import zlib
from itertools import chain
from pathlib import Path

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.features import Feature, MapFile
from ovop_desktop.domain.maps import Bounds, Ring, bounds_of
from ovop_desktop.storage.geojson import read_geojson
from ovop_desktop.storage.kml import read_kml
from ovop_desktop.storage.land import Land

LARGEST = 32_000_000
"""Bytes of a file, or of the map in a KMZ; read, it takes some ten times as much memory."""

INDONESIA = Bounds(94.0, -12.0, 142.0, 7.5)

_BROKEN = (ValueError, TypeError, LookupError, ArithmeticError, RecursionError)
"""What reading a file raises that is not what it says it is."""


def read_map_file(path: Path) -> MapFile:
    """The land in a file, which is only read.

    Raises OvopError, each with fact `name`: `boundary.empty`, `boundary.too_large` (facts `megabytes`, `limit`),
    `boundary.not_a_map`, `boundary.unreadable`, `boundary.too_detailed`, `boundary.no_land` (points and lines only),
    `boundary.projected` (coordinates that are no degrees), `boundary.abroad` (no part of it lies in Indonesia).
    """
    name = path.name
    land = Land(name)
    source = _read(_bytes(path), name, land)
    if not land.features:
        raise OvopError("boundary.no_land", name=name)
    return MapFile(_in_degrees(land.features, name), source)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
            size = file.seek(0, io.SEEK_END)
    except OSError as problem:
        raise OvopError("boundary.unreadable", name=path.name) from problem
    if not data:
        raise OvopError("boundary.empty", name=path.name)
    if len(data) > LARGEST:
        raise _too_large(path.name, size)
    return data


def _read(data: bytes, name: str, land: Land) -> str:
    head = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip()
    try:
        if data.startswith(b"PK\x03\x04"):
            read_kml(_unpacked(data, name), land)
        elif head.startswith(b"<") or head.startswith((b"\xff\xfe<", b"\xfe\xff\x00<")):
            read_kml(data, land)
        elif head.startswith((b"{", b"\xff\xfe{", b"\xfe\xff\x00{")):
            return read_geojson(data, land)
        else:
            raise OvopError("boundary.not_a_map", name=name)
    except _BROKEN as problem:
        raise OvopError("boundary.unreadable", name=name) from problem
    return ""


def _unpacked(data: bytes, name: str) -> bytes:
    """The map in a KMZ: a zip whose first .kml is it. Read by its place, no further than the limit, written nowhere."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entry = next((one for one in archive.infolist() if one.filename.lower().endswith(".kml")), None)
            if entry is None:
                raise OvopError("boundary.not_a_map", name=name)
            with archive.open(entry) as file:
                found = file.read(LARGEST + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError) as problem:
        raise OvopError("boundary.unreadable", name=name) from problem
    if len(found) > LARGEST:
        raise _too_large(name, max(entry.file_size, len(found)))
    return found


def _too_large(name: str, size: int) -> OvopError:
    return OvopError("boundary.too_large", name=name, megabytes=size // 1_000_000, limit=LARGEST // 1_000_000)


def _in_degrees(features: list[Feature], name: str) -> tuple[Feature, ...]:
    """The features as they are, or with latitude and longitude the right way round where the file has them swapped."""
    box = bounds_of(tuple(chain.from_iterable(one.rings for one in features)))
    mirrored = Bounds(box.south, box.west, box.north, box.east)
    if _within(mirrored, INDONESIA) and not _within(box, INDONESIA):
        return tuple(Feature(one.facts, tuple(map(_mirrored, one.rings))) for one in features)
    if not _within(box, Bounds(-180, -90, 180, 90)):
        raise OvopError("boundary.projected", name=name)
    if not box.meets(INDONESIA):
        raise OvopError("boundary.abroad", name=name)
    return tuple(features)


def _within(box: Bounds, other: Bounds) -> bool:
    return other.holds((box.west, box.south)) and other.holds((box.east, box.north))


def _mirrored(ring: Ring) -> Ring:
    """With x and y exchanged, and turned, because a mirror turns it the other way."""
    return tuple((y, x) for x, y in reversed(ring))
