"""The back cover: a few closing words, whom to ask, the QR code."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.decor import kawung_field, ovop_seal
from ovop_desktop.brochure.names import Name, put_name, set_name
from ovop_desktop.brochure.ornaments import Area, arch, circle
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.order import check_contact, put_code
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT, Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said

Block = tuple[Fitted, Said]


def back_page(book: Book) -> None:
    """Compose the back cover."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    sheet = book.sheet("back", "", book.say("back.visit"))
    whole = Area(0, 0, paper.width, paper.height)
    kawung_field(sheet, whole, theme.deep, theme.deep.mix(theme.main, 0.26), 24 * unit, 0.6)
    foot = _contact_top(book)
    blocks = _measure_words(book, sheet, foot - 76 * unit)
    name = _greeting(book)
    words = name.height + sum(fitted.height + 5 * unit for fitted, _ in blocks)
    top = _put_head_picture(book, sheet, foot - words - 26 * unit)
    _put_words(book, sheet, name, blocks, top, foot, words)
    check_contact(book, sheet, RECORD)
    _put_contact(book, sheet, foot)


def _put_head_picture(book: Book, sheet: Sheet, limit: float) -> float:
    """Put the back's photo (or the cover's) in an arch that ends above `limit`, or the seal; return its foot."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    middle, top = paper.width / 2, 28 * unit
    photo = book.catalogue.back or book.catalogue.cover
    height = min(104 * unit, limit - top)
    if photo is None or height < 56 * unit:
        radius = max(12 * unit, min(23 * unit, (limit - top) / 2))
        ovop_seal(sheet, middle, top + radius, radius, book.say("seal.ring"), theme.accent)
        return top + 2 * radius
    width = height * 0.8
    area = Area(middle - width / 2, top, width, height)
    sheet.stroke(arch(area.inset(-3.2 * unit)), theme.accent, 0.8)
    title = book.leading(book.catalogue.title)
    quiet = book.catalogue.back is None
    place(book, sheet, Window(area, arched=True), photo, title, Origin(RECORD, "back"), quiet=quiet)
    radius = 12 * unit
    sheet.fill(circle(middle, area.bottom + 1 * unit, radius), theme.deep)
    ovop_seal(sheet, middle, area.bottom + 1 * unit, radius, book.say("seal.ring"), theme.accent)
    return area.bottom + radius


def _greeting(book: Book) -> Name:
    styles, theme = book.styles, book.theme
    roman = styles.title.scaled(0.8).in_colour(WHITE)
    italic = styles.title_italic.scaled(0.8).in_colour(theme.accent)
    said = Said(book.say("back.title"), book.lead)
    return set_name(book.setter, said, roman, italic, book.paper.measure, most=1, inline=True)


def _measure_words(book: Book, sheet: Sheet, room: float) -> list[Block]:
    """Fit the closing words, the leading language first."""
    styles, theme, unit = book.styles, book.theme, book.paper.unit
    width = min(book.paper.measure, 150 * unit)
    blocks: list[Block] = []
    for texts, style, share in (
        (book.story(book.catalogue.closing, RECORD, "closing"), styles.lead.in_colour(WHITE), 0.6),
        (book.story_beside(book.catalogue.closing, RECORD, "closing"), styles.body.in_colour(theme.soft), 1.0),
        (_rate(book), styles.white.in_colour(theme.accent), 1.0),
    ):
        if not texts:
            continue
        said = Said(" ".join(one.text for one in texts), texts[0].lang)
        fitted = book.setter.fit(said.text, style.speaking(said.lang), width, room * share, said.lang, floor=0.5)
        if fitted.rest:
            book.report("closing.long", "error", sheet.number, RECORD, rest=fitted.rest)
        if fitted.lines:
            blocks.append((fitted, said))
            room -= fitted.height + 5 * unit
    return blocks


def _rate(book: Book) -> tuple[Said, ...]:
    """The rate at which prices stand in a second currency."""
    said = book.leading(book.catalogue.exchange)
    return (said,) if said else ()


def _put_words(
    book: Book, sheet: Sheet, name: Name, blocks: list[Block], top: float, foot: float, words: float
) -> None:
    """Put the greeting and the closing words between the picture and the contact."""
    paper, unit = book.paper, book.paper.unit
    y = top + max(7 * unit, (foot - top - words) * 0.42)
    y = put_name(sheet, paper.width / 2, y, name, role="H1", align="centre")
    for fitted, said in blocks:
        y = sheet.lines(
            0,
            y + 5 * unit,
            fitted.lines,
            fitted.style,
            width=paper.width,
            align="centre",
            lang=said.lang,
            origin=Origin(RECORD, "closing"),
            spoken="" if fitted.rest else said.text,
        )


def _contact_lines(book: Book) -> list[tuple[Fitted, Said]]:
    """Office, person, phone, mail, site and address, each once and broken to the measure."""
    contact, styles = book.catalogue.contact, book.styles
    said = [
        one
        for one in (
            book.plain(book.catalogue.office),
            book.plain(contact.name),
            phone_line(book, contact),
            book.plain(contact.email),
            book.plain(contact.website),
            book.plain(contact.address),
        )
        if one
    ]
    found: list[tuple[Fitted, Said]] = []
    for number, one in enumerate({one.text: one for one in said}.values()):
        style = (styles.white_strong if number == 0 else styles.white).speaking(one.lang)
        lines = book.setter.lines(one.text, style, book.paper.measure * 0.8, one.lang, hyphens=False)
        found.append((Fitted(lines, style), one))
    return found


def _sizes(book: Book) -> tuple[float, float]:
    """The height of the lines of the contact, and the side of the QR's tile (0 without one)."""
    lines = sum(len(fitted.lines) * fitted.style.lead * 1.06 for fitted, _ in _contact_lines(book))
    shown = book.setting.qr and book.catalogue.contact.link
    return lines, {"A5": 37, "A6": 39}.get(book.paper.id, 35) * book.paper.unit if shown else 0.0


def _floor(book: Book) -> float:
    return book.paper.height - (27 if book.catalogue.sample else 17) * book.paper.unit


def _contact_top(book: Book) -> float:
    """Return where the rule above the contact stands."""
    unit = book.paper.unit
    lines, tile = _sizes(book)
    top = _floor(book) - lines
    if tile:
        top -= 7 * unit + tile + 4.5 * unit + book.styles.white.size + 8 * unit
    elif lines:
        top -= 7 * unit
    return top


def _put_contact(book: Book, sheet: Sheet, top: float) -> None:
    """Put rule, QR code and contact below `top`."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    contact, middle = book.catalogue.contact, book.paper.width / 2
    lines, tile = _sizes(book)
    y = top
    if tile or lines:
        sheet.rule(middle - 8 * unit, y, middle + 8 * unit, theme.accent, 1.2)
    if tile:
        y += 8 * unit
        put_code(book, sheet, contact.link, Area(middle - tile / 2, y, tile, tile), RECORD)
        said = Said(book.say("back.scan" if "wa.me/" in contact.link else "order.scan"), book.lead)
        style = styles.white.in_colour(theme.accent).speaking(said.lang)
        baseline = y + tile + 4.5 * unit + style.size * ASCENT
        sheet.text(middle, baseline, said.text, style, align="centre", lang=said.lang)
    y = _floor(book) - lines
    for fitted, said in _contact_lines(book):
        sheet.lines(
            0,
            y,
            fitted.lines,
            fitted.style,
            width=paper.width,
            align="centre",
            lang=said.lang,
            origin=Origin(RECORD, "contact"),
            spoken=said.text,
        )
        y += len(fitted.lines) * fitted.style.lead * 1.06
    if book.catalogue.sample:
        said = Said(book.say("cover.sample"), book.lead)
        style = styles.white.in_colour(theme.accent).speaking(said.lang)
        baseline = paper.height - 17 * unit
        origin = Origin(RECORD, "sample")
        sheet.text(middle, baseline, said.text, style, align="centre", lang=said.lang, origin=origin)
