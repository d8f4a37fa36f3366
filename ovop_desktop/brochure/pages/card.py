"""A card of a product: a picture over its name, a line about it, its price and net content."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book, Moved
from ovop_desktop.brochure.content import Item, StockMark
from ovop_desktop.brochure.decor import photo_mark
from ovop_desktop.brochure.names import Name, put_name, set_name
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.pages.award_badges import NO_AWARDS, AwardBadges, award_badges, put_award_badges
from ovop_desktop.brochure.pages.tables import badge_line, check_badges
from ovop_desktop.brochure.pictures import KEPT_IN_ROW, Window, place
from ovop_desktop.brochure.prices import Priced, priced, wholesale_words
from ovop_desktop.brochure.setter import ASCENT, Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import SILENT, Said

SHRUNK = 0.62
"""A name that is set smaller than this share of its size is reported."""

BEGUN = 3
"""Lines of a story from which on it is begun on a card that cannot tell all of it."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text of a card: its lines, what it is, the gap above it (points)."""

    fitted: Fitted
    said: Said
    field: str
    gap: float

    @property
    def height(self) -> float:
        """With the gap above."""
        return self.gap + self.fitted.height


@dataclass(frozen=True, slots=True)
class Card:
    """A measured card. `pieces` stand under the name; `foot` lines stand under the price."""

    item: Item
    title: Said
    name: Name
    pieces: tuple[Piece, ...]
    price: Priced
    foot: tuple[Piece, ...]
    more: tuple[tuple[str, tuple[Said, ...], str], ...]
    """(field, texts, phrase) of what is printed at the end of the chapter instead."""
    text_height: float
    awards: AwardBadges = NO_AWARDS


@dataclass(frozen=True, slots=True)
class Kind:
    """How roomy a card is: the size of its name, how many lines its texts may take, whether it tells the story."""

    name: float
    summary_lines: int
    story: bool
    stories_moved: bool


def measure_card(book: Book, item: Item, page: int, width: float, most: float, kind: Kind) -> Card:
    """Measure a card whose text may be at most `most` points high."""
    styles, unit = book.styles, book.paper.unit
    title = book.name_of(item, page)
    check_badges(book, item, page)
    price = priced(book, item, page)
    foot, awards = _foot(book, item, width), award_badges(book, item, width)
    bottom = _price_height(book) + sum(piece.height for piece in foot) + _air(book, awards) + awards.height
    room = most - bottom
    number_room = 9 * unit
    share = kind.name / styles.card.size
    name = set_name(
        book.setter,
        title,
        styles.card.scaled(share),
        styles.card_italic.scaled(share),
        width - number_room,
        most=2,
        height=room * 0.72,
        floor=0.5,
        inline=False,
    )
    more: list[tuple[str, tuple[Said, ...], str]] = []
    if not name.whole:
        more.append(("name", (title,), "item.more"))
    if not name.whole or name.share < SHRUNK:
        book.report("name.long", "warning", page, item.record, letters=len(title.text))
    left = room - name.height
    pieces = _pieces(book, item, page, width, left, kind, more)
    if more:
        line = Fitted((" ",), styles.small.in_colour(book.theme.main))
        pieces = (*pieces, Piece(line, SILENT, "", 1.2 * unit))
    height = name.height + sum(piece.height for piece in pieces) + bottom
    return Card(item, title, name, tuple(pieces), price, foot, tuple(more), height, awards)


def _pieces(
    book: Book,
    item: Item,
    page: int,
    width: float,
    left: float,
    kind: Kind,
    more: list[tuple[str, tuple[Said, ...], str]],
) -> tuple[Piece, ...]:
    styles, unit = book.styles, book.paper.unit
    pieces: list[Piece] = []
    small, strong = styles.small, styles.small.in_colour(book.theme.ink)

    def add(said: Said, field: str, style: Style, most: int, gap: float) -> None:
        nonlocal left
        if not said:
            return
        room = left - gap
        fitted = book.setter.fit(said.text, style.speaking(said.lang), width, room, said.lang, floor=0.86, most=most)
        if fitted.rest:
            # Better a line more than a text that breaks off.
            fitted = book.setter.fit(
                said.text, style.speaking(said.lang), width, room, said.lang, floor=0.86, most=most + 2
            )
        whole = not fitted.rest
        if fitted.lines:
            if not whole:
                fitted = _ended(fitted)
            piece = Piece(fitted, said, field, gap)
            pieces.append(piece)
            left -= piece.height
        if not whole:
            more.append((field, (said,), "item.more"))

    add(book.beside(item.name, item.record, "name", page), "name", strong, 2, 1.0 * unit)
    summary = book.leading(item.summary, item.record, "summary", page)
    if not summary and book.setting.stories:
        summary = _first_sentence(book, item, page)
    add(summary, "summary", strong if kind.story else small, kind.summary_lines, 1.5 * unit)
    add(book.beside(item.summary, item.record, "summary", page), "summary", small, kind.summary_lines, 1.0 * unit)
    if book.setting.stories and item.story:
        _story(book, item, page, width, left, kind, pieces, more)
    return tuple(pieces)


def _story(
    book: Book,
    item: Item,
    page: int,
    width: float,
    left: float,
    kind: Kind,
    pieces: list[Piece],
    more: list[tuple[str, tuple[Said, ...], str]],
) -> None:
    """Tell the story on the card if all of it fits; else at the end of the chapter, or not at all with a note."""
    texts = book.story(item.story, item.record, "story", page)
    beside = book.story_beside(item.story, item.record, "story", page)
    if not texts:
        return
    if kind.story and len(texts) == 1 and not beside:
        style = book.styles.small.in_colour(book.theme.mute).speaking(texts[0].lang)
        gap = 1.6 * book.paper.unit
        fitted = book.setter.fit(texts[0].text, style, width, left - gap, texts[0].lang, floor=0.94)
        if not fitted.rest:
            pieces.append(Piece(fitted, texts[0], "story", gap))
            return
    if kind.stories_moved:
        more.append(("story", (*texts, *beside), "item.story_at"))
    else:
        book.report("story.left_out", "note", page, item.record, letters=sum(len(said.text) for said in texts))


def begun(book: Book, card: Card, width: float, free: float) -> Card:
    """Begin a story that was moved whole where the taller cards of its row leave `free` points; it goes on there."""
    moved = next((one for one in card.more if one[0] == "story"), None)
    if moved is None:
        return card
    first, *others = moved[1]
    style = book.styles.small.in_colour(book.theme.mute).speaking(first.lang)
    gap = 1.6 * book.paper.unit
    fitted = book.setter.fit(first.text, style, width, free - gap, first.lang, floor=1.0)
    if len(fitted.lines) < BEGUN or not fitted.rest:
        return card
    piece = Piece(fitted, first, "story", gap)
    rest = ("story", (Said(fitted.rest, first.lang), *others), "item.continued")
    return replace(
        card,
        pieces=(*card.pieces[:-1], piece, card.pieces[-1]),
        more=tuple(rest if one is moved else one for one in card.more),
        text_height=card.text_height + piece.height,
    )


def _first_sentence(book: Book, item: Item, page: int) -> Said:
    texts = book.story(item.story, item.record, "story", page)
    if not texts:
        return SILENT
    sentence = texts[0].text.split(". ")[0].rstrip(".") + "."
    return Said(sentence, texts[0].lang) if len(sentence) <= 90 else SILENT


def _ended(fitted: Fitted) -> Fitted:
    """End the last line with an ellipsis: the text goes on at the end of the chapter."""
    last = fitted.lines[-1].rstrip("-.,;: ")
    cut = last.rsplit(" ", 1)[0] if " " in last else last
    return Fitted((*fitted.lines[:-1], cut + "…"), fitted.style, fitted.rest)


def _foot(book: Book, item: Item, width: float) -> tuple[Piece, ...]:
    styles, unit = book.styles, book.paper.unit
    found: list[Piece] = []
    wholesale = next((said for said in (wholesale_words(book, offer) for offer in item.offers) if said), SILENT)
    if wholesale:
        style = styles.small.in_colour(book.theme.ink).speaking(wholesale.lang)
        found.append(
            Piece(book.setter.fit(wholesale.text, style, width, 99, wholesale.lang), wholesale, "price", 0.4 * unit)
        )
    badges = badge_line(book, item)
    if badges:
        style = styles.small.in_colour(book.theme.main).scaled(0.92)
        found.append(
            Piece(
                book.setter.fit(badges.text, style, width, 99, badges.lang),
                badges,
                "certificates",
                0.4 * unit,
            )
        )
    return tuple(found)


def _price_height(book: Book) -> float:
    """The rule, the space around it and the line with the price."""
    return 3.4 * book.paper.unit + book.styles.card_price.size * 1.62


def put_card(
    book: Book,
    sheet: Sheet,
    cell: Area,
    card: Card,
    text_height: float,
    foot_height: float,
    number: int,
    arched: bool,
    moved: list[Moved],
) -> None:
    """Put a card into its cell; `text_height` and `foot_height` are those of the tallest card in the row."""
    item, styles, unit, theme = card.item, book.styles, book.paper.unit, book.theme
    book.item_pages.setdefault(item.record, []).append(sheet.number)
    gap = 4.4 * unit
    book.claim(sheet, item.record, cell)
    picture = Area(cell.x, cell.y, cell.width, cell.height - text_height - gap)
    with sheet.group("Sect"):
        photo = item.photos[0] if item.photos else None
        window = Window(picture, arched, least=KEPT_IN_ROW)
        place(book, sheet, window, photo, card.title, Origin(item.record, "photo"))
        if item.stock is not StockMark.READY:
            flag = Said(book.say(f"stock.{item.stock.value}"), book.lead)
            photo_mark(sheet, cell.x, picture.bottom, flag, styles.label, theme, Origin(item.record, "stock"), unit)
        top = picture.bottom + gap
        y = put_name(sheet, cell.x, top, card.name, origin=Origin(item.record, "name"))
        digits = f"{number:02d}"
        figure = styles.number
        sheet.text(cell.right, top + card.name.roman.size * ASCENT, digits, figure, align="right", role="Artifact")
        for piece in card.pieces:
            if piece.said:
                _put_piece(sheet, cell.x, y, piece, item)
            elif card.more:
                _promise(book, sheet, cell.x, y + piece.gap, card, moved)
            y += piece.height
        _put_price(book, sheet, cell, card, cell.bottom - foot_height - _price_height(book))
        y = cell.bottom - foot_height + _air(book, card.awards)
        y = put_award_badges(book, sheet, cell.x, y, card.awards, item.record)
        for piece in card.foot:
            _put_piece(sheet, cell.x, y, piece, item)
            y += piece.height
    if book.setting.qr and item.contact.link:
        sheet.link(cell, book.say("order.whatsapp", phone=item.contact.phone), address=item.contact.link)


def _put_piece(sheet: Sheet, x: float, y: float, piece: Piece, item: Item) -> None:
    sheet.lines(
        x,
        y + piece.gap,
        piece.fitted.lines,
        piece.fitted.style,
        lang=piece.said.lang,
        origin=Origin(item.record, piece.field),
        spoken="" if piece.fitted.rest else piece.said.text,
    )


def _put_price(book: Book, sheet: Sheet, cell: Area, card: Card, top: float) -> None:
    styles, unit = book.styles, book.paper.unit
    rule = top + 3.4 * unit
    sheet.rule(cell.x, rule, cell.right, book.theme.hair)
    baseline = rule + styles.card_price.size * 1.32
    net, price = card.price.net, card.price.price
    used = 0.0
    if net:
        style = book.setter.squeezed(net.text, styles.small.speaking(net.lang), cell.width * 0.45)
        used = sheet.text(
            cell.right,
            baseline,
            net.text,
            style,
            align="right",
            lang=net.lang,
            origin=Origin(card.item.record, "offers"),
        )
    if book.setting.prices:
        style = styles.card_price.speaking(price.lang)
        style = book.setter.squeezed(price.text, style, cell.width - used - 2.5 * unit)
        sheet.text(cell.x, baseline, price.text, style, lang=price.lang, origin=Origin(card.item.record, "price"))


def _promise(book: Book, sheet: Sheet, x: float, top: float, card: Card, moved: list[Moved]) -> None:
    """Keep a line for "Selengkapnya hlm. 12" and hand the texts on to the end of the chapter."""
    style = book.styles.small.in_colour(book.theme.main).speaking(book.lead)
    phrases = {key for _, _, key in card.more}
    phrase = phrases.pop() if len(phrases) == 1 else "item.more"
    said: list[int] = []

    def tell(page: int) -> None:
        if not said:
            said.append(page)
            text = book.say(phrase, page=page)
            sheet.text(
                x,
                top + style.size * ASCENT,
                text,
                style,
                lang=book.lead,
                origin=Origin(card.item.record, card.more[0][0]),
            )

    for field, texts, _ in card.more:
        moved.append(Moved(card.item, card.title, field, texts, sheet.number, tell))


def foot_height(book: Book, card: Card) -> float:
    """Return the height of what stands under the price."""
    return _air(book, card.awards) + card.awards.height + sum(piece.height for piece in card.foot)


def _air(book: Book, awards: AwardBadges) -> float:
    """What parts badges from the price above them."""
    return 1.6 * book.paper.unit if awards.badges else 0.0
