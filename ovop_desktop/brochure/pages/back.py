"""The back cover: a few closing words, whom to ask, the QR code."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.decor import kawung_field, ovop_seal
from ovop_desktop.brochure.names import put_name, set_name
from ovop_desktop.brochure.ornaments import Area, arch
from ovop_desktop.brochure.pages.cover import RECORD
from ovop_desktop.brochure.pages.order import put_code
from ovop_desktop.brochure.pages.running import phone_line
from ovop_desktop.brochure.pictures import Window, place
from ovop_desktop.brochure.setter import ASCENT
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.themes import WHITE
from ovop_desktop.brochure.wording import Said


def back_page(book: Book) -> None:
    """Compose the back cover."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    sheet = book.sheet("back", "", book.say("back.visit"))
    whole = Area(0, 0, paper.width, paper.height)
    kawung_field(sheet, whole, theme.deep, theme.deep.mix(theme.main, 0.26), 24 * unit, 0.6)
    foot = _put_contact(book, sheet)
    top = _put_head_picture(book, sheet)
    _put_words(book, sheet, top, foot)


def _put_head_picture(book: Book, sheet: Sheet) -> float:
    """Put the back's photo in a small arch, or the seal; return the foot of it."""
    paper, theme, unit = book.paper, book.theme, book.paper.unit
    middle = paper.width / 2
    if book.catalogue.back is not None:
        width, height = 74 * unit, 88 * unit
        area = Area(middle - width / 2, 30 * unit, width, height)
        sheet.stroke(arch(area.inset(-3.2 * unit)), theme.accent, 0.8)
        title = book.leading(book.catalogue.title)
        place(book, sheet, Window(area, arched=True), book.catalogue.back, title, Origin(RECORD, "back"))
        return area.bottom
    radius = 23 * unit
    y = 30 * unit + radius
    ovop_seal(sheet, middle, y, radius, book.say("seal.ring"), theme.accent)
    return y + radius


def _put_words(book: Book, sheet: Sheet, top: float, foot: float) -> None:
    """Put the closing words between the picture and the contact, in the middle of that room."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    width = min(paper.measure, 150 * unit)
    title = Said(book.say("back.title"), book.lead)
    name = set_name(
        book.setter,
        title,
        styles.title.scaled(0.8).in_colour(WHITE),
        styles.title_italic.scaled(0.8).in_colour(theme.accent),
        width,
        most=1,
        inline=True,
    )
    blocks = []
    left = foot - top - name.height - 34 * unit
    for texts, style, share in (
        (book.story(book.catalogue.closing, RECORD, "closing"), styles.lead.in_colour(WHITE), 0.6),
        (book.story_beside(book.catalogue.closing, RECORD, "closing"), styles.body.in_colour(theme.soft), 1.0),
    ):
        if not texts:
            continue
        speaking = style.speaking(texts[0].lang)
        joined = Said(" ".join(said.text for said in texts), texts[0].lang)
        fitted = book.setter.fit(joined.text, speaking, width, left * share, joined.lang, floor=0.55)
        if fitted.rest:
            book.report("closing.long", "error", sheet.number, RECORD, rest=fitted.rest)
        blocks.append((fitted, joined))
        left -= fitted.height + 4 * unit
    used = name.height + sum(fitted.height + 5 * unit for fitted, _ in blocks)
    y = top + max(9 * unit, (foot - top - used) * 0.46)
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


def _put_contact(book: Book, sheet: Sheet) -> float:
    """Put QR code and contact at the foot; return their top."""
    paper, styles, theme, unit = book.paper, book.styles, book.theme, book.paper.unit
    contact = book.catalogue.contact
    middle = paper.width / 2
    lines = [
        said
        for said in (
            book.plain(book.catalogue.office),
            book.plain(contact.name),
            phone_line(book, contact),
            book.plain(contact.email),
            book.plain(contact.website),
            book.plain(contact.address),
        )
        if said
    ]
    lines = list({said.text: said for said in lines}.values())
    base = paper.height - 17 * unit
    if book.catalogue.sample:
        said = Said(book.say("cover.sample"), book.lead)
        sheet.text(
            middle,
            base,
            said.text,
            styles.white.in_colour(theme.accent).speaking(said.lang),
            align="centre",
            lang=said.lang,
            origin=Origin(RECORD, "sample"),
        )
        base -= 10 * unit
    y = base
    for number, said in reversed(list(enumerate(lines))):
        style = (styles.white_strong if number == 0 else styles.white).speaking(said.lang)
        broken = book.setter.lines(said.text, style, paper.measure * 0.8, said.lang, hyphens=False)
        y -= len(broken) * style.lead * 1.06
        sheet.lines(
            0,
            y,
            broken,
            style,
            width=paper.width,
            align="centre",
            lang=said.lang,
            origin=Origin(RECORD, "contact"),
            spoken=said.text,
        )
    if lines:
        y -= 7 * unit
    if book.setting.qr and contact.link:
        said = Said(book.say("back.scan" if "wa.me/" in contact.link else "order.scan"), book.lead)
        style = styles.white.in_colour(theme.accent).speaking(said.lang)
        sheet.text(middle, y, said.text, style, align="centre", lang=said.lang)
        tile = 34 * unit if paper.id != "A5" else 36 * unit
        y -= style.size * ASCENT + 4.5 * unit + tile
        put_code(book, sheet, contact.link, Area(middle - tile / 2, y, tile, tile), RECORD)
        y -= 8 * unit
    if lines or contact.link:
        sheet.rule(middle - 8 * unit, y, middle + 8 * unit, theme.accent, 1.2)
    return y
