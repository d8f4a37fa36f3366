"""The column beside the arch: category, name in two parts, a lead in italics, the price."""

from __future__ import annotations

from dataclasses import dataclass

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item
from ovop_desktop.brochure.names import Name, put_name, set_name
from ovop_desktop.brochure.pages.skeleton import FORMS
from ovop_desktop.brochure.prices import Priced, wholesale_words
from ovop_desktop.brochure.setter import ASCENT, Fitted
from ovop_desktop.brochure.sheet import Origin, Sheet
from ovop_desktop.brochure.wording import SILENT, Said


@dataclass(frozen=True, slots=True)
class Masthead:
    """Name, lead and price, measured: they are put from the top, the price on the foot of the arch."""

    name: Name
    second: Fitted | None
    second_lang: str
    lead: Fitted | None
    lead_lang: str
    price: Priced
    price_height: float
    width: float
    top: float
    height: float

    def put(self, book: Book, sheet: Sheet, item: Item, bottom: float) -> float:
        """Put the column beside the arch that ends at `bottom`; return the foot of the words above the price."""
        paper, unit = book.paper, book.paper.unit
        x = paper.margin
        optical = self.name.roman.size * 0.03
        y = put_name(sheet, x - optical, self.top, self.name, role=book.heading(), origin=Origin(item.record, "name"))
        if self.second:
            y = sheet.lines(
                x,
                y + 1.5 * unit,
                self.second.lines,
                self.second.style,
                lang=self.second_lang,
                origin=Origin(item.record, "name"),
            )
        if self.lead:
            y = sheet.lines(
                x,
                y + 3.2 * unit,
                self.lead.lines,
                self.lead.style,
                lang=self.lead_lang,
                origin=Origin(item.record, "summary"),
            )
            if self.lead.rest:
                y += book.styles.small.lead
        if book.setting.prices:
            self._put_price(book, sheet, item, max(y + 6 * unit, bottom - self.price_height))
        return y

    def _put_price(self, book: Book, sheet: Sheet, item: Item, rule: float) -> None:
        """Put the price under a short rule, for what it is, and the wholesale price of a single offer."""
        paper, styles, unit = book.paper, book.styles, book.paper.unit
        x = paper.margin
        sheet.rule(x, rule, x + 16 * unit, book.theme.main, 1.6)
        big = styles.price.speaking(self.price.price.lang)
        big = book.setter.squeezed(self.price.price.text, big, self.width)
        baseline = rule + 4.6 * unit + styles.price.size * ASCENT * 0.92
        origin = Origin(item.record, "price")
        sheet.text(x - 0.6, baseline, self.price.price.text, big, lang=self.price.price.lang, origin=origin)
        note = self.price.note
        if note:
            style = book.setter.squeezed(note.text, styles.small.speaking(note.lang), self.width)
            sheet.text(x, baseline + 5.6 * unit, note.text, style, lang=note.lang, origin=Origin(item.record, "offers"))
        whole = wholesale_words(book, item.offers[0]) if len(item.offers) == 1 else SILENT
        if whole:
            style = book.setter.squeezed(whole.text, styles.small_strong.speaking(whole.lang), self.width)
            sheet.text(x, baseline + 10.6 * unit, whole.text, style, lang=whole.lang, origin=origin)


def masthead(book: Book, item: Item, title: Said, price: Priced, sheet: Sheet, most: float) -> Masthead:
    """Measure the column, at most `most` points high below the arch's top."""
    paper, styles, unit = book.paper, book.styles, book.paper.unit
    form = FORMS[paper.id]
    width = form.arch_left - paper.margin - 4 * unit
    top = paper.head + (19 if paper.id != "A5" else 15) * unit
    price_height = 0.0
    if book.setting.prices:
        price_height = 4.6 * unit + styles.price.size * 0.92 + 7.4 * unit
        if len(item.offers) == 1 and wholesale_words(book, item.offers[0]):
            price_height += 5 * unit
    second_said = book.beside(item.name, item.record, "name", sheet.number)
    second = None
    if second_said:
        style = styles.body.in_colour(book.theme.mute).speaking(second_said.lang)
        second = book.setter.fit(second_said.text, style, width, max(most * 0.3, 60), second_said.lang, floor=0.08)
    summary = book.leading(item.summary, item.record, "summary", sheet.number)
    room = most - (top - form.arch_top) - price_height - 6 * unit
    name_room = room - (second.height + 1.5 * unit if second else 0)
    lead = None
    if summary:
        style = styles.lead.speaking(summary.lang)
        lead = book.setter.fit(summary.text, style, width - 2 * unit, max(room * 0.42, 40), summary.lang, floor=0.7)
        name_room -= lead.height + 3.2 * unit
    name = set_name(
        book.setter,
        title,
        styles.title,
        styles.title_italic,
        width,
        most=4,
        height=max(name_room, room * 0.35),
        floor=0.06,
    )
    height = (top - form.arch_top) + name.height + price_height + 6 * unit
    height += second.height + 1.5 * unit if second else 0
    height += lead.height + 3.2 * unit if lead else 0
    height += styles.small.lead if lead and lead.rest else 0
    return Masthead(
        name,
        second,
        second_said.lang,
        lead,
        summary.lang,
        price,
        price_height,
        width,
        top,
        height,
    )


def put_kicker(book: Book, sheet: Sheet, item: Item) -> None:
    """Put category and place above the column."""
    paper, styles = book.paper, book.styles
    width = FORMS[paper.id].arch_left - paper.margin - 4 * paper.unit
    category = book.leading(item.category)
    y = paper.head
    if category:
        style = book.setter.squeezed(category.text, styles.label.speaking(category.lang), width)
        sheet.text(paper.margin, y, category.text, style, lang=category.lang, origin=Origin(item.record, "category"))
        y += 5.4 * paper.unit
    said = book.where(item)
    if said:
        style = book.setter.squeezed(said.text, styles.running.speaking(said.lang), width)
        sheet.text(paper.margin, y, said.text, style, lang=said.lang, origin=Origin(item.record, "village"))
