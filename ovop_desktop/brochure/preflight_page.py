"""Preflight of one page: its content stream walked operator by operator, forms included."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import pikepdf

from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.papers import MM

REFUSED, SOFT = 200, 250
"""Pixels per inch below which a shop refuses a photo, and below which it looks soft in offset."""

BLURRED, PALE = 90, 150
"""The same for a file that is printed in the office."""

POSTER, BANNER = 290.0, 500.0
"""Millimetres of the short side from which a sheet hangs on a wall, and from which it stands in a hall."""

POSTER_REFUSED, POSTER_SOFT = 100, 150
AFAR = (72, 100)

HAIRLINE = 0.25
"""Points."""

SAFE = 3.0
"""Millimetres from the trim inside which type is in danger of being cut."""

SMALLEST, SMALLEST_LIGHT = 5.0, 6.0
"""Points; light type on a dark field fills in sooner."""

SMALL_IN_INKS = 9.0
"""Points below which type in more than two inks shows coloured edges."""

_ON_TRIM = 0.4
"""Points."""

_DEEPEST = 8
"""Forms within forms that are followed."""

Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class _State:
    matrix: Matrix = (1, 0, 0, 1, 0, 0)
    line: float = 1.0
    fill: tuple[float, ...] = (0.0,)
    font: str = ""
    size: float = 0.0
    overprint: bool = False


def on_page(page: pikepdf.Page, number: int, standard: str) -> Iterator[Fault]:
    """Yield what is wrong on a page; a fault that comes again on it is told once."""
    walk = _Walk(page, number, standard)
    walk.through(page, page.obj.get("/Resources", pikepdf.Dictionary()), _State().matrix, 0)
    yield from walk.faults


class _Walk:
    def __init__(self, page: pikepdf.Page, number: int, standard: str) -> None:
        self.faults: dict[Fault, None] = {}
        self._number = number
        self._standard = standard
        trim = page.obj.get("/TrimBox", page.mediabox)
        self._trim = tuple(float(value) for value in trim)
        self._state = _State()
        self._kept: list[_State] = []
        self._resources: Any = None
        self._bleed = tuple(float(value) for value in page.obj.get("/BleedBox", trim))
        self._text: Matrix = (1, 0, 0, 1, 0, 0)
        self._points: list[tuple[float, float]] = []
        self._depth = 0

    def through(self, content: Any, resources: Any, matrix: Matrix, depth: int) -> None:
        outer = (self._state, self._kept, self._resources, self._depth)
        self._state, self._kept = replace(self._state, matrix=matrix), []
        self._resources, self._depth = resources, depth
        for instruction in pikepdf.parse_content_stream(content):
            operator = str(instruction.operator)
            act = _ACTS.get(operator)
            if act is not None:
                act(self, list(instruction.operands), operator)
        self._state, self._kept, self._resources, self._depth = outer

    def _tell(self, code: str, severity: str, fact: str = "") -> None:
        self.faults[Fault(code, severity, self._number, fact)] = None

    # --- state

    def keep(self, _operands: list[Any], _operator: str) -> None:
        self._kept.append(self._state)

    def bring_back(self, _operands: list[Any], _operator: str) -> None:
        if self._kept:
            self._state = self._kept.pop()

    def transform(self, operands: list[Any], _operator: str) -> None:
        self._state = replace(self._state, matrix=_product(_numbers(operands), self._state.matrix))

    def line_width(self, operands: list[Any], _operator: str) -> None:
        self._state = replace(self._state, line=float(operands[0]))

    def graphics_state(self, operands: list[Any], _operator: str) -> None:
        found = self._resources.get("/ExtGState", {}).get(str(operands[0]))
        if found is None:
            return
        if "/op" in found:
            self._state = replace(self._state, overprint=bool(found["/op"]))
        clear = float(found.get("/ca", 1)) < 1 or float(found.get("/CA", 1)) < 1
        blended = str(found.get("/BM", "/Normal")) not in ("/Normal", "/Compatible")
        masked = str(found.get("/SMask", "/None")) != "/None"
        if self._standard == "PDF/X-1a" and (clear or blended or masked):
            self._tell("transparency", "error")

    # --- colour

    def ink(self, operands: list[Any], operator: str) -> None:
        values = tuple(float(value) for value in operands if not isinstance(value, pikepdf.Name))
        if operator in ("k", "g", "sc", "scn"):
            self._state = replace(self._state, fill=values)

    def red_green_blue(self, operands: list[Any], operator: str) -> None:
        if operator == "rg":
            self._state = replace(self._state, fill=tuple(float(value) for value in operands))
        if self._standard:
            self._tell("colour.rgb", "error")

    def colour_space(self, operands: list[Any], _operator: str) -> None:
        named = self._resources.get("/ColorSpace", {}).get(str(operands[0]), operands[0])
        self._space(named)

    def _space(self, space: Any) -> None:
        family = str(space[0]) if isinstance(space, pikepdf.Array) else str(space)
        three = family == "/ICCBased" and int(space[1].N) == 3
        if self._standard and (family in ("/DeviceRGB", "/CalRGB", "/Lab") or three):
            self._tell("colour.rgb", "error")

    def shade(self, operands: list[Any], _operator: str) -> None:
        found = self._resources.get("/Shading", {}).get(str(operands[0]))
        if found is not None:
            self._space(found.ColorSpace)

    # --- shapes

    def point(self, operands: list[Any], _operator: str) -> None:
        x, y = float(operands[-2]), float(operands[-1])
        a, b, c, d, e, f = self._state.matrix
        self._points.append((a * x + c * y + e, b * x + d * y + f))

    def rectangle(self, operands: list[Any], operator: str) -> None:
        x, y, width, height = operands
        self.point([x, y], operator)
        self.point([float(x) + float(width), float(y) + float(height)], operator)

    def forget(self, _operands: list[Any], _operator: str) -> None:
        self._points = []

    def fill(self, _operands: list[Any], _operator: str) -> None:
        """A shape that ends on the trim leaves a white line when the cut falls a little outside."""
        points, self._points = self._points, []
        if not self._standard or not points:
            return
        near = [min(x for x, _ in points), min(y for _, y in points)]
        far = [max(x for x, _ in points), max(y for _, y in points)]
        for axis in (0, 1):
            inside = near[axis] < self._trim[axis + 2] and far[axis] > self._trim[axis]
            low = abs(near[axis] - self._trim[axis]) < _ON_TRIM and self._bleed[axis] < self._trim[axis] - _ON_TRIM
            high = abs(far[axis] - self._trim[axis + 2]) < _ON_TRIM
            high = high and self._bleed[axis + 2] > self._trim[axis + 2] + _ON_TRIM
            if inside and (low or high):
                self._tell("bleed.unreached", "warning")

    def stroke(self, _operands: list[Any], _operator: str) -> None:
        self._points = []
        width = self._state.line * _scale(self._state.matrix)
        if width < HAIRLINE - 0.001:
            self._tell("line.hair", "warning", f"{width:.2f}")

    # --- type

    def begin_text(self, _operands: list[Any], _operator: str) -> None:
        self._text = (1, 0, 0, 1, 0, 0)

    def text_matrix(self, operands: list[Any], _operator: str) -> None:
        self._text = _numbers(operands)

    def text_moved(self, operands: list[Any], _operator: str) -> None:
        right, up = (float(value) for value in operands)
        self._text = _product((1, 0, 0, 1, right, up), self._text)

    def typeface(self, operands: list[Any], _operator: str) -> None:
        self._state = replace(self._state, font=str(operands[0]), size=float(operands[1]))

    def show(self, _operands: list[Any], _operator: str) -> None:
        self._embedded()
        matrix = _product(self._text, self._state.matrix)
        size = self._state.size * _scale(matrix)
        fill = self._state.fill
        light = sum(fill) < 0.35 if len(fill) == 4 else min(fill, default=0.0) > 0.9
        if size < (SMALLEST_LIGHT if light else SMALLEST) - 0.01:
            self._tell("text.small", "warning", f"{size:.1f}")
        if len(fill) == 4 and size < SMALL_IN_INKS and sum(part > 0.05 for part in fill) > 2 and not light:
            self._tell("text.inks", "warning", f"{size:.1f}")
        if light and self._state.overprint:
            self._tell("text.overprint", "error")
        self._near_trim(matrix[4], matrix[5])

    def _near_trim(self, x: float, y: float) -> None:
        left, foot, right, top = self._trim
        near = min(x - left, y - foot, right - x, top - y) / MM
        if self._standard and 0 < near < SAFE:
            self._tell("text.near_trim", "warning", f"{near:.1f}")

    def _embedded(self) -> None:
        font = self._resources.get("/Font", {}).get(self._state.font)
        if font is None:
            return
        held = font.DescendantFonts[0] if "/DescendantFonts" in font else font
        descriptor = held.get("/FontDescriptor", {})
        if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
            self._tell("font.missing", "error", str(font.get("/BaseFont", "?"))[1:])

    # --- pictures and forms

    def draw(self, operands: list[Any], _operator: str) -> None:
        found = self._resources.get("/XObject", {}).get(str(operands[0]))
        if found is None:
            return
        if str(found.get("/Subtype")) == "/Form":
            if self._depth < _DEEPEST:
                inner = _product(_numbers(found.get("/Matrix", (1, 0, 0, 1, 0, 0))), self._state.matrix)
                self.through(found, found.get("/Resources", self._resources), inner, self._depth + 1)
        elif str(found.get("/Subtype")) == "/Image":
            self._picture(found)

    def _limits(self) -> tuple[int, int]:
        """What is refused and what looks soft: the larger a sheet, the farther away it is read."""
        short = min(self._trim[2] - self._trim[0], self._trim[3] - self._trim[1]) / MM
        if short >= BANNER:
            return AFAR
        if not self._standard:
            return BLURRED, PALE
        return (POSTER_REFUSED, POSTER_SOFT) if short > POSTER else (REFUSED, SOFT)

    def _picture(self, image: Any) -> None:
        matrix = self._state.matrix
        wide, high = math.hypot(matrix[0], matrix[1]), math.hypot(matrix[2], matrix[3])
        if not image.get("/ImageMask", False):
            self._space(image.get("/ColorSpace", ""))
        if self._standard == "PDF/X-1a" and "/SMask" in image:
            self._tell("transparency", "error")
        if not wide or not high:
            return
        density = round(min(int(image.Width) / wide, int(image.Height) / high) * 72)
        least, good = self._limits()
        if density < good:
            self._tell("photo.density", "error" if density < least else "warning", str(density))


_Act = Callable[[_Walk, list[Any], str], None]

_ACTS: dict[str, _Act] = {
    "q": _Walk.keep,
    "Q": _Walk.bring_back,
    "cm": _Walk.transform,
    "w": _Walk.line_width,
    "gs": _Walk.graphics_state,
    **dict.fromkeys(("k", "K", "g", "G", "sc", "SC", "scn", "SCN"), _Walk.ink),
    **dict.fromkeys(("rg", "RG"), _Walk.red_green_blue),
    **dict.fromkeys(("cs", "CS"), _Walk.colour_space),
    "sh": _Walk.shade,
    **dict.fromkeys(("m", "l", "c", "v", "y"), _Walk.point),
    "re": _Walk.rectangle,
    "n": _Walk.forget,
    **dict.fromkeys(("f", "F", "f*"), _Walk.fill),
    **dict.fromkeys(("S", "s", "B", "b", "B*", "b*"), _Walk.stroke),
    "BT": _Walk.begin_text,
    "Tm": _Walk.text_matrix,
    **dict.fromkeys(("Td", "TD"), _Walk.text_moved),
    "Tf": _Walk.typeface,
    **dict.fromkeys(("Tj", "TJ", "'", '"'), _Walk.show),
    "Do": _Walk.draw,
}


def _numbers(values: Sequence[Any]) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in values)
    return a, b, c, d, e, f


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _scale(matrix: Matrix) -> float:
    return math.sqrt(abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]))
