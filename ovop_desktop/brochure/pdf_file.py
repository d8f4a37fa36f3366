"""A PDF file that is written while it is made: an object goes to the disk as soon as it is known, only its place stays.

ISO 32000-1, 7.5. From PDF 1.5 on small objects are packed together and the table of places is a stream.
"""

from __future__ import annotations

import hashlib
import struct
from array import array
from typing import BinaryIO

from ovop_desktop.brochure.pdf_objects import FLATE, packed

TOGETHER = 200
"""Small objects in one container."""

_FREE = -1
"""The place of a number that no object took."""

_IN_CONTAINER = 1 << 62


class PdfFile:
    """Numbers objects and writes them. The same objects give the same bytes, and the file's identity is theirs."""

    def __init__(self, target: BinaryIO, version: str) -> None:
        """Begin a file of PDF `version` ("1.4") at the start of `target`."""
        self._target = target
        self._packs = version >= "1.5"
        self._places = array("q", [_FREE])
        """By number: an offset, or the container's number and the order in it."""
        self._offset = 0
        self._identity = hashlib.sha256()
        self._waiting: list[tuple[int, bytes]] = []
        self._write(f"%PDF-{version}\n".encode("ascii") + b"%\xe2\xe3\xcf\xd3\n")

    @property
    def count(self) -> int:
        """The highest number that was given out."""
        return len(self._places) - 1

    def reserve(self) -> int:
        """Give out a number for an object that is written later."""
        self._places.append(_FREE)
        return self.count

    def put(self, body: bytes | str, number: int = 0) -> str:
        """Write an object that is no stream, under a number that was reserved or a new one; return a reference."""
        number = number or self.reserve()
        data = body.encode("ascii") if isinstance(body, str) else body
        if self._packs:
            self._waiting.append((number, data))
            if len(self._waiting) == TOGETHER:
                self._pack()
        else:
            self._object(number, (data,))
        return f"{number} 0 R"

    def stream(self, data: bytes, keys: str = "", number: int = 0) -> str:
        """Write a stream; `keys` is what its dictionary says besides the length. Return a reference."""
        number = number or self.reserve()
        self._object(number, (f"<<{keys}/Length {len(data)}>>\nstream\n".encode("ascii"), data, b"\nendstream"))
        return f"{number} 0 R"

    def close(self, root: str, info: str) -> None:
        """Write what is still waiting, and where everything stands. `root` and `info` are references."""
        if self._waiting:
            self._pack()
        identity = self._identity.hexdigest()[:32]
        trailer = f"/Root {root}/Info {info}/ID[<{identity}><{identity}>]"
        start = self._place_stream(trailer) if self._packs else self._place_table(trailer)
        self._write(f"startxref\n{start}\n%%EOF\n".encode("ascii"))

    # --- parts

    def _write(self, data: bytes) -> None:
        self._target.write(data)
        self._identity.update(data)
        self._offset += len(data)

    def _object(self, number: int, parts: tuple[bytes, ...]) -> None:
        self._places[number] = self._offset
        self._write(b"".join((f"{number} 0 obj\n".encode("ascii"), *parts, b"\nendobj\n")))

    def _pack(self) -> None:
        """A container of small objects: their numbers and offsets, then themselves (ISO 32000-1, 7.5.7)."""
        container = self.reserve()
        heads: list[str] = []
        at = 0
        for order, (number, body) in enumerate(self._waiting):
            self._places[number] = _IN_CONTAINER | container << 16 | order
            heads.append(f"{number} {at}")
            at += len(body) + 1
        head = (" ".join(heads) + "\n").encode("ascii")
        data = packed(head + b"\n".join([body for _, body in self._waiting])).data
        count = len(self._waiting)
        self._waiting = []
        self.stream(data, f"/Type/ObjStm/N {count}/First {len(head)}{FLATE}", container)

    def _place_stream(self, trailer: str) -> int:
        """Every object's place as a compressed stream, each byte as its difference from the entry above (7.5.8)."""
        number, start = self.reserve(), self._offset
        self._places[number] = start
        rows = bytearray()
        above, before = bytes(7), _FREE
        for place in self._places:
            # The next in the same container: only the last byte is one higher.
            if place == before + 1 and place & _IN_CONTAINER and place & 0xFF:
                rows += b"\2\0\0\0\0\0\0\1"
                above, before = above[:6] + bytes((place & 0xFF,)), place
                continue
            if place < 0:
                row = b"\0\0\0\0\0\xff\xff"
            elif place & _IN_CONTAINER:
                row = struct.pack(">BIH", 2, place >> 16 & 0xFFFFFFFF, place & 0xFFFF)
            else:
                row = struct.pack(">BIH", 1, place, 0)
            rows.append(2)
            rows += bytes([(byte - over) & 0xFF for byte, over in zip(row, above, strict=True)])
            above, before = row, place
        keys = f"/Type/XRef/Size {len(self._places)}/W[1 4 2]{trailer}{FLATE}/DecodeParms<</Predictor 12/Columns 7>>"
        self.stream(packed(bytes(rows)).data, keys, number)
        return start

    def _place_table(self, trailer: str) -> int:
        """Every object's place as a table of text (7.5.4)."""
        start = self._offset
        rows = [f"{max(place, 0):010} {'00000 n' if place > 0 else '65535 f'} \n" for place in self._places]
        size = len(rows)
        table = f"xref\n0 {size}\n{''.join(rows)}trailer\n<</Size {size}{trailer}>>\n"
        self._write(table.encode("ascii"))
        return start
