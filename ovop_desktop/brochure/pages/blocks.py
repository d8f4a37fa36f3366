"""Blocks that are put below one another over as many pages as they take; headings stay with what they head."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.setter import ASCENT, Line
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

CHUNK = 8
"""Lines of running text that are moved to the next page together."""


@dataclass(frozen=True, slots=True)
class Block:
    """`height` in points with the gap below it; `put` puts it at a height of a page; `keep` with the next block."""

    height: float
    put: Callable[[Sheet, float], None]
    keep: bool = False


Begin = Callable[[], tuple[Sheet, float, float]]
"""Begins a page and says where its body begins and ends."""


def put_blocks(blocks: Sequence[Block], sheet: Sheet, top: float, foot: float, begin: Begin) -> tuple[Sheet, float]:
    """Put all blocks, beginning pages as they are needed; return the last page and where its body ends."""
    y, fresh, at = top, False, 0
    while at < len(blocks):
        last = at
        while last + 1 < len(blocks) and blocks[last].keep:
            last += 1
        group = blocks[at : last + 1]
        if y + sum(block.height for block in group) > foot + 0.01 and not fresh:
            sheet, y, foot = begin()
            fresh = True
            continue
        for block in group:
            if y + block.height > foot + 0.01 and block is not group[0]:
                sheet, y, foot = begin()
            block.put(sheet, y)
            y += block.height
        at, fresh = last + 1, False
    return sheet, y


def gap_block(height: float) -> Block:
    """Nothing but room."""

    def put(_sheet: Sheet, _top: float) -> None:
        return

    return Block(height, put)


def heading_block(book: Book, text: str, x: float = 0.0) -> Block:
    """A small heading in capitals under a rule."""
    unit = book.paper.unit
    label = book.styles.label.speaking(book.lead)
    left = x or book.paper.margin

    def put(sheet: Sheet, top: float) -> None:
        sheet.rule(left, top + 2 * unit, book.paper.right, book.theme.hair)
        baseline = top + 5.4 * unit + label.size * ASCENT
        sheet.text(left, baseline, text, label, lang=book.lead, role=book.heading(1))

    return Block(label.size * ASCENT + 9 * unit, put, keep=True)


def text_blocks(
    book: Book, texts: Sequence[Said], style: Style, x: float, width: float, origin: Origin, gap: float
) -> list[Block]:
    """Running text in blocks of a few lines, with a gap below the last."""
    if not texts:
        return []
    lang = texts[0].lang
    spoken = style.speaking(lang)
    lines = book.setter.flow([said.text for said in texts], spoken, width, lang)
    blocks = []
    for at in range(0, len(lines), CHUNK):
        part = lines[at : at + CHUNK]

        def put(sheet: Sheet, top: float, part: Sequence[Line] = part) -> None:
            sheet.lines(x, top, part, spoken, lang=lang, origin=origin)

        last = at + CHUNK >= len(lines)
        blocks.append(Block(len(part) * spoken.lead + (gap if last else 0.0), put))
    return blocks
