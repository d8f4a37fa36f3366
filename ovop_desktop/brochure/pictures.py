"""Photos in their windows: how a photo is cut to one, when it is too small, and what stands there without one."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Picture
from ovop_desktop.brochure.layout import Photo, Words, cut_of
from ovop_desktop.brochure.ornaments import Area, Path, arch, kawung, rectangle, rounded
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import DISPLAY, Style
from ovop_desktop.brochure.wording import Said, pick

KEPT = 0.42
"""A photo of which the window would show less than this share is shown whole, on a soft field."""

KEPT_IN_ROW = 0.25
"""The same where pictures stand beside one another: a low one among full ones looks like a mistake."""


@dataclass(frozen=True, slots=True)
class Window:
    """Where a picture goes: an area, and an arch's head or round corners (points)."""

    area: Area
    arched: bool = False
    radius: float = 0.0
    least: float = KEPT
    """The share of a photo that it must show to be filled by it."""

    @property
    def outline(self) -> Path:
        """The path that cuts the picture."""
        if self.arched:
            return arch(self.area)
        return rounded(self.area, self.radius) if self.radius else rectangle(self.area)


def place(
    book: Book,
    sheet: Sheet,
    window: Window,
    picture: Picture | None,
    title: Said,
    origin: Origin,
    quiet: bool = False,
) -> None:
    """Put a picture into its window, or the pattern with the title's initial when there is none.

    `quiet` is for a picture that is shown again, small: what is wrong with it is reported where it stands large.
    """
    if picture is None or picture.width < 1 or picture.height < 1:
        initial(book, sheet, window, title)
        sheet.box(window.area, origin, "")
        if not quiet:
            book.report("photo.missing", "warning", sheet.number, origin.record)
        return
    if picture.lender:
        origin = Origin(picture.lender, "photo")
    left, top, width, height = cut_of(picture)
    area, outline = window.area, window.outline
    kept = _kept(width / height, area.width / area.height)
    if kept < window.least:
        sheet.fill(window.outline, book.theme.soft)
        sheet.stroke(kawung(area, 18 * book.paper.unit), book.theme.soft_line, 0.5, window.outline)
        area = _inside(area, width / height, window.arched)
        outline = rectangle(area)
    shape = area.width / area.height
    if width / height > shape:
        left, width = left + (width - height * shape) / 2, height * shape
    else:
        top, height = top + (height - width / shape) / 2, width / shape
    cut = (round(left), round(top), max(round(left) + 1, round(left + width)), max(round(top) + 1, round(top + height)))
    cut = (cut[0], cut[1], min(cut[2], picture.width), min(cut[3], picture.height))
    alt = pick(picture.alt, book.lead, book.setting.languages)
    sheet.photo(
        Photo(
            picture.key,
            cut,
            area,
            outline,
            alt.text or title.text,
            alt.lang if alt else title.lang,
            book.paper.densest,
        ),
        origin,
    )
    if not quiet:
        _judge(book, sheet, origin, width / (area.width / 72), area)


def pixels_of(photo: Photo, density: int) -> tuple[int, int]:
    """Return width and height in which a photo is printed at `density` pixels per inch, never more than it has."""
    left, top, right, foot = photo.cut
    share = min(1.0, min(density, photo.densest) * photo.area.width / 72 / (right - left))
    return max(1, round((right - left) * share)), max(1, round((foot - top) * share))


def initial(book: Book, sheet: Sheet, window: Window, title: Said) -> None:
    """Fill a window with batik and the first letter of a title."""
    theme, area = book.theme, window.area
    sheet.fill(window.outline, theme.soft)
    sheet.stroke(kawung(area, 18 * book.paper.unit), theme.soft_line, 0.5, window.outline)
    letter = next((ch for ch in title.text if ch.isalnum()), "")
    if not letter:
        return
    size = min(area.height * 0.52, area.width * 0.62)
    style = Style(DISPLAY, size, size, theme.main).speaking(title.lang)
    middle = area.y + area.height * (0.56 if window.arched else 0.5)
    run, _ = sheet.run(area.x + area.width / 2, middle + style.size * 0.34, letter.upper(), style, "centre")
    sheet.put(Words((run,), "Artifact"))


def _kept(photo: float, window: float) -> float:
    return min(photo, window) / max(photo, window)


def _inside(area: Area, photo: float, arched: bool) -> Area:
    """The frame for a photo far from the window's shape: as large as the window holds, cropped by half at most."""
    window = area.width / area.height
    wanted = max(photo * 0.5, 1.6) if photo > window else min(photo / 0.5, 0.7)
    pad = area.width * 0.08
    width, height = area.width - 2 * pad, area.height - 2 * pad
    if wanted > width / height:
        height = width / wanted
    else:
        width = height * wanted
    lowered = area.height * 0.05 if arched else 0.0
    if arched and photo < window:
        height = min(height, area.height * 0.8)
        lowered = area.height * 0.07
    return Area(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2 + lowered, width, height)


def _judge(book: Book, sheet: Sheet, origin: Origin, density: float, area: Area) -> None:
    """Report a photo that looks soft (a warning) or broken (an error) from where the sheet is read."""
    sharp = book.paper.sharp
    if density >= sharp:
        return
    book.report(
        "photo.low",
        "error" if density < book.paper.blurred else "warning",
        sheet.number,
        origin.record,
        density=round(density),
        need_width=round(area.width / 72 * sharp),
        need_height=round(area.height / 72 * sharp),
    )
