"""The products of a profile: small cards with photo, name and price, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, Profile
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.blocks import Block, heading_block
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.prices import priced
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import Said

ACROSS = {"A4": 4, "F4": 4, "A5": 3}


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of a card in one style, with the field they show."""

    said: Said
    lines: tuple[str, ...]
    style: Style
    field: str


def product_blocks(book: Book, profile: Profile) -> list[Block]:
    """All products, in the order they came."""
    if not profile.items:
        return []
    across = ACROSS[book.paper.id]
    if len(profile.items) == 1:
        return [heading_block(book, book.say("profile.products")), _single(book, profile.items[0])]
    rows = [profile.items[at : at + across] for at in range(0, len(profile.items), across)]
    return [heading_block(book, book.say("profile.products")), *(_row(book, row, across) for row in rows)]


def _row(book: Book, items: Sequence[Item], across: int) -> Block:
    paper, unit = book.paper, book.paper.unit
    gap = 5 * unit
    width = (paper.measure - (across - 1) * gap) / across
    height = width * 0.7
    texts = [_texts(book, item, width) for item in items]
    tallest = max(sum(len(text.lines) * text.style.lead for text in card) for card in texts)

    def put(sheet: Sheet, top: float) -> None:
        for at, (item, card) in enumerate(zip(items, texts, strict=True)):
            x = paper.margin + at * (width + gap)
            window = Window(Area(x, top, width, height), radius=1.6 * unit)
            name = book.name_of(item, sheet.number)
            place(book, sheet, window, item.photos[0] if item.photos else None, name, Origin(item.record, "photo"))
            y = top + height + 2 * unit
            for text in card:
                origin = Origin(item.record, text.field)
                sheet.lines(x, y, text.lines, text.style, lang=text.said.lang, origin=origin, spoken=text.said.text)
                y += len(text.lines) * text.style.lead

    return Block(height + 2 * unit + tallest + 5 * unit, put)


def _single(book: Book, item: Item) -> Block:
    """The only product: a larger photo with its name, summary and price beside it."""
    paper, unit = book.paper, book.paper.unit
    wide = paper.measure * 0.4
    height, gap = wide * 0.62, 7 * unit
    width = paper.measure - wide - gap
    name = book.name_of(item)
    texts = [_text(book, name, book.styles.card, "name", width)]
    texts += _texts(book, item, width)[1:]
    summary = book.leading(item.summary)
    if summary:
        after = 2 if len(texts) > 1 and texts[1].field == "name" else 1
        texts.insert(after, _text(book, summary, book.styles.body, "summary", width))
    gaps = 2.2 * unit
    tall = sum(len(text.lines) * text.style.lead + gaps for text in texts)

    def put(sheet: Sheet, top: float) -> None:
        window = Window(Area(paper.margin, top, wide, height), radius=1.6 * unit)
        place(book, sheet, window, item.photos[0] if item.photos else None, name, Origin(item.record, "photo"))
        y = top + max(0.0, (height - tall) / 2)
        for text in texts:
            origin = Origin(item.record, text.field)
            x = paper.margin + wide + gap
            sheet.lines(x, y, text.lines, text.style, lang=text.said.lang, origin=origin, spoken=text.said.text)
            y += len(text.lines) * text.style.lead + gaps

    return Block(max(height, tall) + 5 * unit, put)


def _text(book: Book, said: Said, style: Style, field: str, width: float) -> Text:
    spoken = style.speaking(said.lang)
    return Text(said, book.setter.lines(said.text, spoken, width, said.lang), spoken, field)


def _texts(book: Book, item: Item, width: float) -> list[Text]:
    """Name, the name in the second language, price and for what."""
    styles = book.styles
    found = [(book.name_of(item), styles.small_strong, "name")]
    found.append((book.beside(item.name), styles.small.in_colour(book.theme.mute), "name"))
    if book.setting.prices:
        cost = priced(book, item, None)
        found.append((cost.price, styles.small_strong.in_colour(book.theme.main), "price"))
        found.append((cost.note, styles.small, "offers"))
    return [_text(book, said, style, field, width) for said, style, field in found if said]
