"""The producer's profile: who it is, what it makes, and what changed with its partners' help; a sheet for each."""

from __future__ import annotations

from dataclasses import replace

from ovop_desktop.brochure.book import Book
from ovop_desktop.brochure.content import Item, Profile
from ovop_desktop.brochure.layout import Bookmark
from ovop_desktop.brochure.ornaments import Area, hillside, rectangle
from ovop_desktop.brochure.pages.blocks import put_blocks
from ovop_desktop.brochure.pages.profile_head import head_height, put_head, put_slim, title_of
from ovop_desktop.brochure.pages.profile_help import help_blocks
from ovop_desktop.brochure.pages.profile_intro import capacity_blocks, intro_blocks, paper_blocks
from ovop_desktop.brochure.pages.profile_products import product_blocks
from ovop_desktop.brochure.pages.sample_mark import put_sample
from ovop_desktop.brochure.pages.sheet_back import blank_sheet
from ovop_desktop.brochure.pages.sheet_foot import foot_height, put_foot
from ovop_desktop.brochure.sheet import Sheet
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import LANGUAGES


class ProducerProfileTemplate:
    """A sheet for each producer of the chosen products; it takes further sides when there is much to tell."""

    info = TemplateInfo(
        id="producer_profile",
        papers=("A4", "F4", "A5"),
        per_page=(1,),
        languages=LANGUAGES,
        themes=tuple(THEMES),
        switches=("prices", "qr", "certificate_numbers"),
        options=(Option("partners", True), Option("before_after", True), Option("contact", True)),
        chapters=False,
        titles=False,
        cover=False,
        prints=("name", "producer"),
    )

    def compose(self, book: Book) -> None:
        """Add the sheets."""
        profiles = book.catalogue.profiles or profiles_of(book)
        for profile in profiles:
            start = len(book.sheets)
            book.leaf = start
            book.bookmarks.append(Bookmark(title_of(book, profile).text, 0, start))
            self._sheet(book, profile)
        if not profiles:
            book.report("catalogue.empty", "error")
            blank_sheet(book)

    def _sheet(self, book: Book, profile: Profile) -> None:
        """Compose the sides of one producer's sheet."""
        paper, unit = book.paper, book.paper.unit
        title = title_of(book, profile).text

        def begin() -> tuple[Sheet, float, float]:
            sheet = book.sheet("profile", profile.record, title)
            put_sample(book, sheet)
            return sheet, put_slim(book, sheet, profile), paper.height - paper.margin

        first = book.sheet("profile", profile.record, title)
        put_head(book, first, profile)
        put_sample(book, first, "left")
        foot = paper.height - paper.margin
        if book.options["contact"]:
            foot = paper.height - foot_height(book) - 6 * unit
            put_foot(book, first, _contact(profile))
        top = head_height(book) + 4 * unit
        blocks = intro_blocks(book, profile, foot - top - 6 * unit)
        blocks += product_blocks(book, profile)
        blocks += capacity_blocks(book, profile)
        blocks += help_blocks(book, profile)
        blocks += paper_blocks(book, profile, first.number)
        last, end = put_blocks(blocks, first, top, foot, begin)
        covered = foot_height(book) if last is first and book.options["contact"] else 0.0
        _put_hills(book, last, end, paper.height - covered)


def _put_hills(book: Book, sheet: Sheet, top: float, foot: float) -> None:
    """Hills on what is left of the last page between the body and its foot."""
    paper, unit = book.paper, book.paper.unit
    height = min(foot - top - 10 * unit, paper.height * 0.34)
    if height >= 40 * unit:
        area = Area(0, foot - height, paper.width, height)
        line = book.theme.soft.mix(book.theme.main, 0.14)
        sheet.stroke(hillside(area, sheet.title, 13), line, 0.6, rectangle(area))


def _contact(profile: Profile) -> Item:
    """What the foot of a loose sheet wants to know."""
    return Item(
        profile.record,
        profile.name,
        producer=next(iter(profile.name.values()), ""),
        village=profile.place,
        contact=profile.contact,
    )


def profiles_of(book: Book) -> tuple[Profile, ...]:
    """Profiles made of what the items say of their makers; items without a maker are one's without a name."""
    held: dict[str, Profile] = {}
    for item in {one.record: one for chapter in book.catalogue.chapters for one in chapter.items}.values():
        key = item.producer_record or item.producer
        known = held.get(key)
        if known is None:
            place = book.where(item, ", ")
            name = {book.lead: item.producer} if item.producer else {}
            where = {place.lang: place.text} if place else {}
            known = Profile(item.producer_record, name, place=where, contact=item.contact)
        held[key] = replace(known, items=(*known.items, item))
    return tuple(held.values())


TEMPLATE = ProducerProfileTemplate()
