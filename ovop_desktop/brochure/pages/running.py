"""Running heads and feet: where the reader is, whom to ask, which page this is."""

from __future__ import annotations

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Contact
from ovop_desktop.brochure.ornaments import Area, hillside, rectangle
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said


def put_head(
    book: Book, sheet: Sheet, label: Said, record: str = "", field: str = "", right: Said | None = None
) -> None:
    """Put the label on the left and the catalogue's name (or `right`) on the right."""
    paper, styles = book.paper, book.styles
    label_style = styles.label.speaking(label.lang)
    right = right or edition_line(book, label)
    running = styles.running.speaking(right.lang)
    label_style = book.setter.squeezed(label.text, label_style, paper.measure * 0.55)
    used = sheet.text(
        paper.margin,
        paper.head,
        label.text,
        label_style,
        role="Artifact",
        lang=label.lang,
        origin=Origin(record, field),
    )
    room = paper.measure - used - 6 * paper.unit
    running = book.setter.squeezed(right.text, running, room)
    sheet.text(paper.right, paper.head, right.text, running, align="right", role="Artifact", lang=right.lang)


def edition_line(book: Book, beside: Said = SILENT) -> Said:
    """Return "Desa Sendangsari · Katalog 2026"; the place is not said again where it stands `beside` it."""
    catalogue = book.catalogue
    year = book.say("cover.year", year=catalogue.year) if catalogue.year else book.leading(catalogue.title).text
    parts = [text for text in (book.place().text, year) if text and text != beside.text]
    return Said(" · ".join(parts), book.lead)


def put_foot(book: Book, sheet: Sheet, colour: str = "plain") -> None:
    """Put the website, the phone and the page number; the number stands on the outer edge."""
    paper, styles = book.paper, book.styles
    baseline = paper.height - paper.foot
    outer_right = sheet.number % 2 == 0
    style = styles.small.sized(paper.small - 0.2)
    style = style.in_colour(book.theme.ink if colour == "plain" else book.theme.soft)
    folio = styles.folio if colour == "plain" else styles.folio.in_colour(book.theme.accent)
    number = f"{sheet.number + 1:02d}"
    contact = book.catalogue.contact
    inner, outer = (paper.margin, paper.right) if outer_right else (paper.right, paper.margin)
    sheet.text(
        outer, baseline, number, folio, align="right" if outer_right else "left", role="Artifact", lang=book.lead
    )
    site = book.plain(contact.website or contact.email or book.catalogue.office)
    room = paper.measure * 0.4
    if site:
        fitted = book.setter.squeezed(site.text, style.speaking(site.lang), room)
        sheet.text(
            inner,
            baseline,
            site.text,
            fitted,
            align="left" if outer_right else "right",
            role="Artifact",
            lang=site.lang,
        )
    phone = phone_line(book, contact)
    if phone:
        fitted = book.setter.squeezed(phone.text, style.speaking(phone.lang), paper.measure * 0.3)
        sheet.text(paper.width / 2, baseline, phone.text, fitted, align="centre", role="Artifact", lang=phone.lang)


def phone_line(book: Book, contact: Contact) -> Said:
    """Return "WhatsApp 0812-3456-7890", or only the number when it is not on WhatsApp."""
    number = book.plain(contact.phone)
    if not number:
        return number
    if "wa.me/" not in contact.link:
        return number
    return Said(book.say("order.whatsapp", phone=number.text), book.lead)


def quiet_foot(book: Book, sheet: Sheet, below: float) -> None:
    """Let a landscape of terraces rise from the foot of a page whose lower part would be empty."""
    paper = book.paper
    space = paper.height - below
    if space < paper.height * 0.3:
        return
    foot = paper.height - paper.foot - 7 * paper.unit
    height = min(foot - below - 12 * paper.unit, paper.height * 0.4)
    area = Area(0, foot - height, paper.width, height)
    line = book.theme.soft.mix(book.theme.main, 0.14)
    sheet.stroke(hillside(area, sheet.title, 13), line, 0.6, rectangle(area))
