"""A longer text in balanced columns, with a drop cap, and what happens to the part that does not fit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.layout import Run
from ovop_desktop.brochure.setter import ASCENT, Line, columns_of, height_of, remainder, room_for
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import DISPLAY, Style
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said


@dataclass(frozen=True, slots=True)
class Drop:
    """A drop cap: its letter, its style, the lines it spans, and how much width it takes (points)."""

    letter: str
    style: Style
    lines: int
    width: float


@dataclass(frozen=True, slots=True)
class Columns:
    """A text measured into columns (x, lines); `rest` are the paragraphs that found no room."""

    columns: tuple[tuple[float, tuple[Line, ...]], ...]
    style: Style
    lang: str
    drop: Drop | None
    rest: tuple[Said, ...]
    height: float
    spoken: str = ""

    @staticmethod
    def empty() -> Columns:
        """Return columns without any text."""
        return Columns((), Style(DISPLAY, 1, 1, WHITE), "id", None, (), 0.0)


def set_columns(
    book: Book,
    texts: Sequence[Said],
    columns: Sequence[tuple[float, float]],
    height: float,
    floor: float = 0.88,
    style: Style | None = None,
    drop: bool = True,
) -> Columns:
    """Measure paragraphs into columns no taller than `height`: smaller down to `floor`, then with a rest."""
    lang = texts[0].lang
    base = (style or book.styles.body).speaking(lang)
    width = columns[0][1]
    share = 1.0
    while True:
        tried = base.scaled(share)
        cap = _drop(book, texts[0], tried) if drop else None
        plain = [said.text for said in texts]
        if cap:
            plain[0] = plain[0][1:]
        firsts = tuple([width - cap.width] * cap.lines) if cap else ()
        flowed = book.setter.flow(plain, tried, width, lang, firsts)
        if cap and len(flowed) < 5:
            cap, flowed = None, book.setter.flow([said.text for said in texts], tried, width, lang)
        room = room_for(height, tried)
        parts = [part for part in columns_of(flowed, len(columns)) if part]
        if all(len(part) <= room for part in parts):
            return _columns(parts, columns, tried, lang, cap, (), texts)
        if share <= floor:
            break
        share = max(floor, share - 0.04)
    room -= 1
    if room < 3:
        return Columns((), tried, lang, None, tuple(texts), tried.lead * 1.2)
    kept = flowed[: room * len(columns)]
    rest = _rest(texts, kept, cap)
    parts = [tuple(kept[at * room : (at + 1) * room]) for at in range(len(columns))]
    return _columns([part for part in parts if part], columns, tried, lang, cap, rest, texts)


def _columns(
    parts: Sequence[tuple[Line, ...]],
    columns: Sequence[tuple[float, float]],
    style: Style,
    lang: str,
    cap: Drop | None,
    rest: tuple[Said, ...],
    texts: Sequence[Said],
) -> Columns:
    tallest = max(len(part) for part in parts)
    if cap:
        tallest = max(tallest, cap.lines)
    height = height_of(tallest, style) + (style.lead if rest else 0.0)
    placed = tuple((x, part) for (x, _), part in zip(columns, parts, strict=False))
    return Columns(placed, style, lang, cap, rest, height, " ".join(said.text for said in texts))


def _drop(book: Book, first: Said, style: Style) -> Drop | None:
    letter = first.text[:1]
    if first.lang == "ko" or not letter.isalpha() or letter != letter.upper() or len(first.text) < 120:
        return None
    lines = 3
    size = ((lines - 1) * style.lead + style.size * 0.72) / 0.70
    cap = Style(DISPLAY, size, size, book.theme.main)
    return Drop(letter, cap, lines, book.setter.width(letter, cap) + size * 0.06)


def _rest(texts: Sequence[Said], kept: Sequence[Line], cap: Drop | None) -> tuple[Said, ...]:
    """The paragraphs, and the part of one, that the kept lines do not hold."""
    left = list(texts)
    if cap:
        left[0] = Said(left[0].text[1:], left[0].lang)
    lines: list[str] = []
    at = 0
    for line in kept:
        lines.append(line.text)
        if line.closes:
            at, lines = at + 1, []
    if at >= len(left):
        return ()
    tail = Said(remainder(left[at].text, lines), left[at].lang)
    return (tail, *left[at + 1 :])


def put_columns(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    field: str,
    columns: Columns,
    top: float,
    moved: list[Moved],
    left: float = 0.0,
) -> float:
    """Put measured columns below `top`, hand a rest on to the end of the catalogue, and return their foot.

    `left` is where the line that says so stands when not one line of the text found room.
    """
    foot = top
    for number, (x, lines) in enumerate(columns.columns):
        before: tuple[Run, ...] = ()
        if number == 0 and columns.drop:
            cap = columns.drop
            baseline = top + columns.style.size * ASCENT + (cap.lines - 1) * columns.style.lead
            before = (
                Run(x - cap.style.size * 0.02, baseline, cap.letter, cap.style.face, cap.style.size, cap.style.colour),
            )
        last = sheet.lines(
            x, top, lines, columns.style, lang=columns.lang, origin=Origin(item.record, field), before=before
        )
        foot = max(foot, last)
    if columns.rest:
        x = columns.columns[-1][0] if columns.columns else left
        _hand_on(book, sheet, item, title, field, columns, x, foot, moved)
    return foot


def _hand_on(
    book: Book,
    sheet: Sheet,
    item: Item,
    title: Said,
    field: str,
    columns: Columns,
    x: float,
    foot: float,
    moved: list[Moved],
) -> None:
    baseline = foot + columns.style.lead * 0.9

    def tell(page: int) -> None:
        style = book.styles.small.in_colour(book.theme.main).speaking(book.lead)
        sheet.text(
            x,
            baseline,
            book.onward("item.continued" if columns.columns else "item.story_at", sheet.number, page),
            style,
            lang=book.lead,
            origin=Origin(item.record, field),
        )

    moved.append(Moved(item, title, field, columns.rest, sheet.number, tell))
