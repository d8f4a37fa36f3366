"""What partners did, in a profile: kind and time, who, what changed, and pictures of before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Help, Picture, Profile
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.blocks import Block, gap_block, heading_block, text_blocks
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import Said

SIDES = {"before": "profile.before", "after": "profile.after"}
"""The fields of the two pictures and the words under them."""


def help_blocks(book: Book, profile: Profile) -> list[Block]:
    """Every help, the newest first, under one heading."""
    if not (profile.helps and book.options["partners"]):
        return []
    blocks = [heading_block(book, book.say("profile.helps"))]
    for one in profile.helps:
        blocks += _help(book, one)
    return blocks


def _help(book: Book, one: Help) -> list[Block]:
    unit, paper, styles = book.paper.unit, book.paper, book.styles
    blocks = [_head(book, one), _who(book, one)]
    small = styles.small.in_colour(book.theme.mute)
    origin = Origin(one.record, "products")
    told = book.leading(one.products)
    if told:
        blocks += text_blocks(book, (told,), small, paper.margin, paper.measure, origin, 1.2 * unit)
    change = Origin(one.record, "change")
    texts = book.story(one.change, one.record, "change")
    beside = book.story_beside(one.change, one.record, "change")
    blocks += text_blocks(book, texts, styles.body, paper.margin, paper.measure, change, 2.2 * unit)
    blocks += text_blocks(book, beside, small, paper.margin, paper.measure, change, 2.2 * unit)
    if book.options["before_after"]:
        for first, second in zip_longest(one.before, one.after):
            blocks.append(_pair(book, one, (first, second)))
    return [*(replace(block, keep=True) for block in blocks), gap_block(2.5 * unit)]


def _head(book: Book, one: Help) -> Block:
    """The kind of help, when it was, and what it was worth."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    kind, period, value = book.leading(one.kind), book.leading(one.period), book.leading(one.value)
    style = styles.card.scaled(0.86).speaking(kind.lang)
    right = " · ".join(said.text for said in (period, value) if said)
    lang = period.lang if period else value.lang

    def put(sheet: Sheet, top: float) -> None:
        baseline = top + style.size * ASCENT
        aside = book.setter.squeezed(right or " ", styles.small.speaking(lang), paper.measure * 0.52)
        taken = book.setter.width(right, aside) + 6 * unit if right else 0.0
        shown = book.setter.squeezed(kind.text, style, paper.measure - taken)
        origin = Origin(one.record, "kind")
        sheet.text(paper.margin, baseline, kind.text, shown, lang=kind.lang, role=book.heading(2), origin=origin)
        if right:
            place_ = Origin(one.record, "first")
            sheet.text(paper.right, baseline, right, aside, align="right", lang=lang, origin=place_)

    return Block(style.size * ASCENT + 2.6 * unit, put, keep=True)


def _who(book: Book, one: Help) -> Block:
    """The partner's mark, name and kind."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    name, kind = book.plain(one.partner), book.leading(one.partner_kind)
    side = 7 * unit if one.logo else 0.0
    style = styles.small_strong.speaking(name.lang)

    def put(sheet: Sheet, top: float) -> None:
        x = paper.margin
        if one.logo:
            area = Area(x, top, side, side)
            place(book, sheet, Window(area, radius=unit), one.logo, name, Origin(one.record, "partner_id"), True)
            x += side + 2.4 * unit
        baseline = top + max(side, style.size * 1.2) / 2 + style.size * ASCENT * 0.4
        room = paper.right - x
        text = " · ".join(said.text for said in (name, kind) if said)
        fitted = book.setter.squeezed(text, style, room)
        lang = kind.lang if kind else name.lang
        sheet.text(x, baseline, text, fitted, lang=lang, origin=Origin(one.record, "partner_id"))

    return Block(max(side, style.size * 1.2) + 2.2 * unit, put, keep=True)


def _pair(book: Book, one: Help, pair: Sequence[Picture | None]) -> Block:
    """Two pictures of one size side by side, each with its word under it; one by itself keeps its half."""
    paper, unit = book.paper, book.paper.unit
    gap = 4 * unit
    width = (paper.measure - gap) / 2
    height = width * 0.52
    label = book.styles.label.scaled(0.92).speaking(book.lead)
    caption = label.size * ASCENT + 2.4 * unit

    def put(sheet: Sheet, top: float) -> None:
        at = 0
        for key, picture in zip(SIDES, pair, strict=True):
            if picture is None:
                continue
            x = paper.margin + at * (width + gap)
            said = Said(book.say(SIDES[key]), book.lead)
            area = Area(x, top, width, height)
            place(book, sheet, Window(area, radius=1.6 * unit), picture, said, Origin(one.record, key))
            sheet.text(x, top + height + caption - 0.6 * unit, said.text, label, lang=said.lang)
            at += 1

    return Block(height + caption + 3 * unit, put)
