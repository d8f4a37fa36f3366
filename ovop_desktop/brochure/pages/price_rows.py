"""One product of a price list: its name with what belongs to it, and a row for each way it is packed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Chapter, Item, Offer
from ovop_desktop.brochure.ornaments import Area, rectangle
from ovop_desktop.brochure.pages.label_codes import ean_of
from ovop_desktop.brochure.pages.price_cells import Bars, Cell, Chips, Piece, beside, chips_of, marks, piece, stacked
from ovop_desktop.brochure.pages.price_columns import Columns, least_said, offer_said
from ovop_desktop.brochure.pages.tables import check_badges
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.styles import Style
from ovop_desktop.brochure.wording import SILENT, Said

SMALLEST = 0.05
"""Share down to which the words of a product are shrunk when they would fill more than a page."""

Cells = tuple[tuple[str, Cell], ...]
"""Column and what stands in it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A product measured: `cells` of its name and maker, and those of each offer. `again`: it began a page before."""

    item: Item
    title: Said
    cells: Cells
    offers: tuple[Cells, ...]
    photo: float
    pad: float
    box: float = 0.0
    share: float = 1.0
    again: bool = False

    @property
    def height(self) -> float:
        """With the air above and below."""
        words = max((cell.height for _, cell in self.cells), default=0.0)
        return max(words, self.photo, sum(map(self.step, self.offers))) + 2 * self.pad

    def step(self, offer: Cells) -> float:
        """Return the height of one offer: where a quantity is to be written, at least that of a box."""
        return max(tallest(offer), self.box * 1.2)

    def divided(self, book: Book, room: float, columns: Columns, least: int) -> tuple[Row | None, Row | None]:
        """Return the row with as many offers as `room` holds, and one with the others under the name again.

        With room for fewer than `least` offers all of it is left for the next page.
        """
        count, used = 0, 2 * self.pad
        for offer in self.offers:
            used += self.step(offer)
            if used > room:
                break
            count += 1
        if count == len(self.offers) and (least == 1 or self.height <= room):
            return self, None
        words = max(cell.height for _, cell in self.cells) + 2 * self.pad
        if least > 1 and (count < least or max(words, self.photo + 2 * self.pad) > room):
            return None, self
        count = max(count, 1)
        name = stacked(
            piece(book, self.title, columns.types.name, columns.words.width, "name"),
            piece(book, _continued(book), columns.types.second, columns.words.width, ""),
        )
        rest = replace(self, cells=(("product", name),), offers=self.offers[count:], photo=0.0, again=True)
        return replace(self, offers=self.offers[:count]), rest


def _continued(book: Book) -> Said:
    return Said(book.say("list.continued"), book.lead)


def tallest(cells: Cells) -> float:
    """Return the height of a row of cells."""
    return max((cell.height for _, cell in cells), default=0.0)


def row_of(book: Book, chapter: Chapter, item: Item, columns: Columns, room: float) -> Row:
    """Measure a product. Its words are set smaller when they would be taller than `room`, the height of a page."""
    title = book.leading(item.name) or Said(book.say("item.untitled"), book.lead)
    pad = (1.9 if columns.photo else 1.6) * book.paper.unit
    share = 1.0
    while True:
        cells = _cells(book, chapter, item, title, columns, share)
        offers = tuple(_offer(book, offer, columns, share) for offer in item.offers or (Offer(),))
        if max(map(tallest, (cells, *offers))) + 2 * pad <= room or share <= SMALLEST:
            box = 5.4 * book.paper.unit if columns.named("order") else 0.0
            return Row(item, title, cells, offers, columns.photo, pad, box, share)
        share *= 0.85


def _cells(book: Book, chapter: Chapter, item: Item, title: Said, columns: Columns, share: float) -> Cells:
    types, words, unit = columns.types, columns.words, book.paper.unit
    small, chip = types.small.scaled(share), types.chip
    name = piece(book, title, types.name.scaled(share), words.width, "name")
    second = piece(book, book.beside(item.name), types.second.scaled(share), words.width, "name")
    made = [(book.plain(item.producer), "producer"), (book.leading(item.village), "village")]
    made = [(said, field) for said, field in made if said and not _said(book, chapter, said)]
    made = _joined(book, made, small, (columns.named("maker") or words).width)
    wanted = marks(book, item)
    maker, badges = columns.named("maker"), columns.named("badges")
    found: list[tuple[str, Cell]] = []
    if maker:
        pieces = [part for said, field in made for part in piece(book, said, small, maker.width, field)]
        found.append(("maker", stacked(pieces)))
        made = []
    if badges:
        set_badges = chips_of(book, [one for one in wanted if not one[2]], chip, small, badges.width, 0.5 * unit)
        found.append(("badges", stacked(set_badges)))
        wanted = [one for one in wanted if one[2]]
    lines = [part for said, field in made for part in piece(book, said, small, words.width, field)]
    chips = chips_of(book, wanted, chip, small, words.width, 0.9 * unit)
    return (("product", _product(book, name, (*second, *lines), chips, words.width)), *found)


def _product(
    book: Book, name: Sequence[Piece], under: Sequence[Piece], chips: Sequence[Piece | Chips], width: float
) -> Cell:
    """The product's own cell: its marks stand right of the name when there is room, else below everything."""
    if name and chips and isinstance(chips[0], Chips):
        taken = book.setter.width(name[0].said.text, name[0].style)
        moved = beside(name[0], chips[0], width, taken)
        if moved:
            return stacked(name, (moved,), under, chips[1:])
    return stacked(name, under, chips)


def _joined(book: Book, made: list[tuple[Said, str]], style: Style, width: float) -> list[tuple[Said, str]]:
    """Producer and village share a line when both fit on it."""
    if len(made) < 2:
        return made
    both = Said(" · ".join(said.text for said, _ in made), made[0][0].lang)
    return [(both, "producer")] if book.setter.width(both.text, style.speaking(both.lang)) <= width else made


def _said(book: Book, chapter: Chapter, said: Said) -> bool:
    """Tell whether the heading of the group says it already, in its title or in the line beside that."""
    titles = {book.leading(chapter.title).text, *(book.plain(text).text for text in chapter.title.values())}
    return said.text in titles or said.text in book.kicker_of(chapter).text


def _offer(book: Book, offer: Offer, columns: Columns, share: float) -> Cells:
    """Measure one way a product is packed: what it is, what it costs, and from how many it costs less."""
    price, small = columns.types.price.scaled(share), columns.types.small.scaled(share)
    # Small words beside a price keep to its lines.
    level = replace(small, lead=price.lead)
    found: list[tuple[str, Cell]] = []
    for column in columns.columns:
        if column.id == "offer":
            said = offer_said(book, offer) or Said("–", book.lead)
            style = level.in_colour(book.theme.ink)
            digits = ean_of(book, offer)
            code = (Bars(digits, 0.8 * book.paper.unit),) if digits else ()
            found.append(("offer", stacked(piece(book, said, style, column.width, "offers"), code)))
        elif column.id == "retail":
            said = book.leading(offer.retail)
            style = price if said else level.in_colour(book.theme.main)
            said = said or Said(book.say("item.ask"), book.lead)
            found.append(("retail", stacked(piece(book, said, style, column.width, "price"))))
        elif column.id == "least":
            said = book.leading(offer.wholesale_from) if book.leading(offer.wholesale) else SILENT
            found.append(("least", stacked(piece(book, said, level, column.width, "price"))))
        elif column.id == "wholesale":
            said = book.leading(offer.wholesale)
            below = least_said(book, offer) if said and not columns.named("least") else SILENT
            least = piece(book, below, small, column.width, "price")
            style = replace(price, face=small.face)
            shown = piece(book, said or Said("–", book.lead), style, column.width, "price")
            found.append(("wholesale", stacked(shown, least)))
    return tuple(found)


def put_row(book: Book, sheet: Sheet, row: Row, columns: Columns, top: float) -> None:
    """Put a product below `top`: a table row for each of its offers, the first with the product's words."""
    _report(book, sheet, row)
    y = top + row.pad
    for number, offer in enumerate(row.offers):
        with sheet.group("TR"):
            for column in columns.columns:
                with sheet.group("TD"):
                    if number == 0:
                        _put_words(book, sheet, row, columns, column.id, y)
                    if column.id == "order":
                        middle = y + columns.types.price.lead * row.share / 2
                        _put_order_box(book, sheet, Area(column.x, middle - row.box / 2, column.width, row.box))
                    for name, cell in offer:
                        if name == column.id:
                            cell.put(book, sheet, column.x, y, column.width, column.align, row.item.record)
        y += row.step(offer)


def _put_words(book: Book, sheet: Sheet, row: Row, columns: Columns, name: str, y: float) -> None:
    """Put what stands in one of the columns of the product itself."""
    if name == "product" and row.photo:
        area = Area(columns.columns[0].x, y, row.photo, row.photo)
        photo = row.item.photos[0] if row.item.photos else None
        place(book, sheet, Window(area), photo, row.title, Origin(row.item.record, "photo"))
    for column, cell in row.cells:
        if column == name:
            spot = columns.words if name == "product" else columns.named(name)
            if spot:
                cell.put(book, sheet, spot.x, y, spot.width, "left", row.item.record)


def _put_order_box(book: Book, sheet: Sheet, area: Area) -> None:
    """An empty box to write a quantity in."""
    sheet.stroke(rectangle(area), book.theme.mute.tint(0.6), 0.5)


def _report(book: Book, sheet: Sheet, row: Row) -> None:
    """Note what the person should know, on the page where the product stands."""
    item, page = row.item, sheet.number
    pages = book.item_pages.setdefault(item.record, [])
    if page not in pages:
        pages.append(page)
    if row.again:
        return
    book.name_of(item, page)
    book.beside(item.name, item.record, "name", page)
    check_badges(book, item, page)
    if not item.offers or not all(book.leading(offer.retail) for offer in item.offers):
        book.report("price.missing", "warning", page, item.record)
    if row.share < 0.8:
        book.report("name.long", "warning", page, item.record)
