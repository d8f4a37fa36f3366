"""The press: settled content in, a measured layout out; the layout as a PDF, whole or page by page, or as a picture."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO

from ovop_desktop.brochure.balance import measured, uneven
from ovop_desktop.brochure.binding import bind
from ovop_desktop.brochure.book import Book, Progress
from ovop_desktop.brochure.conditions import COATED, PrintingCondition
from ovop_desktop.brochure.content import Catalogue, PictureSource, Setting
from ovop_desktop.brochure.coverage import DENSITY, Coverage, coverage, looked_at
from ovop_desktop.brochure.crossing import over_folds
from ovop_desktop.brochure.drawing import drawn
from ovop_desktop.brochure.edition import OFFICE, Edition
from ovop_desktop.brochure.fairness import NONE
from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.finish import Colophon, finish, screen_profile
from ovop_desktop.brochure.finish_shop import finish_for_shop
from ovop_desktop.brochure.fonts import Fonts
from ovop_desktop.brochure.foretelling import stand_in, with_records
from ovop_desktop.brochure.imposition import PLAIN, Imposition, imposed
from ovop_desktop.brochure.inks import Inks
from ovop_desktop.brochure.jpeg import Jpeg, embeddable
from ovop_desktop.brochure.layout import Finding, Layout, Photo, Run
from ovop_desktop.brochure.papers import PAPERS
from ovop_desktop.brochure.pictures import pixels_of
from ovop_desktop.brochure.proof import misread
from ovop_desktop.brochure.raster import PageImage, png, rasterised
from ovop_desktop.brochure.setter import Setter
from ovop_desktop.brochure.soft_proof import on_paper
from ovop_desktop.brochure.styles import SANS, styles_for
from ovop_desktop.brochure.templates.shelf import shelf
from ovop_desktop.brochure.templates.template import TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.tones import ShopTones
from ovop_desktop.brochure.typesetter import Typesetter
from ovop_desktop.brochure.weight import expected_size
from ovop_desktop.brochure.wording import Phrases

__all__ = ["PageImage", "Press", "silence"]

SMALLEST = 4.95
"""Points; a print shop refuses type below five."""

UNDATED = "2000-01-01"
"""The metadata's date of an edition without one: never the clock's, so that the same input gives the same bytes."""

SHEET_SIDES = 4
"""Pages on a folded sheet, two on each side: a stitched booklet has so many times some sheets."""

_LANGUAGE_TAGS = {"id": "id-ID", "en": "en-GB", "ko": "ko-KR"}


def silence(_stage: str, _done: int, _total: int) -> None:
    """A progress callback that does nothing."""


class Press:
    """Holds fonts, colour profile and phrases. Cheap to make; may be used from a worker."""

    def __init__(self, resources: Path) -> None:
        """Open the resources (fonts/, icc/, phrases/); raises OSError or ValueError when one is missing."""
        self._typesetter = Typesetter(Fonts(resources / "fonts"))
        self._icc = resources / "icc"
        self._coated = self._icc / COATED.profile
        self._inks = Inks(self._coated)
        self._phrases = Phrases(resources / "phrases")
        self._setter = Setter(self._typesetter)
        self._templates = shelf()
        self._profile = screen_profile()

    def templates(self) -> tuple[TemplateInfo, ...]:
        """Return what there is to choose from."""
        return tuple(template.info for template in self._templates.values())

    def lay_out(
        self, catalogue: Catalogue, setting: Setting, pictures: PictureSource, progress: Progress = silence
    ) -> Layout:
        """Measure a sheet. Raises ValueError for a setting that the template does not offer.

        `progress` is told "layout", the pages so far and 0; it may raise to cancel.
        """
        template = self._templates.get(setting.template)
        if template is None:
            raise ValueError(f"template: {setting.template!r}")
        _check(template.info, setting)
        paper, theme = PAPERS[setting.paper], THEMES[setting.theme]
        book = Book(catalogue, setting, paper, theme, styles_for(paper, theme), self._setter, self._phrases, progress)
        book.options = {option.id: option.default for option in template.info.options} | dict(setting.options)
        template.compose(book)
        bind(book)
        if template.info.bound and len(book.sheets) > SHEET_SIDES and len(book.sheets) % SHEET_SIDES:
            blank = SHEET_SIDES - len(book.sheets) % SHEET_SIDES
            book.report("pages.stitching", "note", pages=len(book.sheets), blank=blank)
        for record, code in catalogue.withheld:
            book.report(code, "note", record=record)
        boxes = tuple(box for sheet in book.sheets for box in sheet.boxes)
        for box in boxes:
            gone = self._typesetter.missing(box.text, SANS)
            if gone:
                book.report("letters.missing", "warning", box.page, box.record, field=box.field, letters=gone)
            if 0 < box.size < SMALLEST and box.text:
                size = f"{box.size:.1f}"
                book.report("text.small", "warning", box.page, box.record, field=box.field, size=size)
        for sheet in book.sheets:
            book.findings += over_folds(sheet, self._wide)
        fair = str(book.options.get("fair", NONE))
        balance = measured(catalogue, book.spaces, fair, (paper.width, paper.height), book.findings)
        if balance and fair != NONE:
            book.findings += uneven(balance)
        title = book.leading(catalogue.title).text or book.say("catalogue.untitled")
        return Layout(
            page_size=(paper.width, paper.height),
            pages=tuple(sheet.finished() for sheet in book.sheets),
            boxes=boxes,
            findings=tuple(book.findings),
            bookmarks=tuple(book.bookmarks),
            title=title,
            author=book.plain(catalogue.office).text,
            language=_LANGUAGE_TAGS[book.lead],
            date=_iso(catalogue.date),
            pictures=pictures,
            balance=balance,
        )

    def write(
        self,
        layout: Layout,
        target: BinaryIO,
        pages: Sequence[int] | None = None,
        progress: Progress = silence,
        edition: Edition = OFFICE,
        imposition: Imposition = PLAIN,
    ) -> tuple[Finding, ...]:
        """Write a PDF: the whole sheet, or the pages (from 0) asked for. Unfinished if `progress` raises.

        `target` is an empty file, open for writing and reading; pages go into it as they are drawn.
        An edition without bleed may be imposed. Returns a finding "photo.unreadable" for every photo that could not be
        read (its window stays empty), and, for the whole sheet, "code.unreadable" for every code that could not be read
        back.
        """
        wanted = list(range(layout.page_count)) if pages is None else list(dict.fromkeys(pages))
        unread: dict[str, Finding] = {}
        done: list[int] = []

        def told(page: int) -> None:
            progress("write", len(done), len(wanted))
            done.append(page)

        shop = ShopTones(self._icc, edition.condition) if edition.standard else None

        def jpeg(photo: Photo) -> Jpeg | None:
            try:
                return _embedded(layout, photo, edition, shop)
            except (LookupError, ValueError):
                unread[photo.key] = _unreadable(layout, photo, done[-1])
                return None

        pages_apart = io.BytesIO()
        file = pages_apart if imposition.kind else target
        document = drawn(layout, wanted, self._typesetter, shop or self._inks, jpeg, told, file, edition)
        if shop:
            finish_for_shop(document, _colophon(layout), shop.profile, edition)
        else:
            finish(document, _colophon(layout), self._profile)
        misreadings = misread(file, layout, edition) if pages is None else ()
        if imposition.kind:
            target.write(imposed(pages_apart.getvalue(), imposition))
        progress("write", len(wanted), len(wanted))
        return (*unread.values(), *misreadings)

    def expected_size(self, layout: Layout, edition: Edition) -> int:
        """Return about how many bytes a layout takes in an edition, without writing it."""
        shop = ShopTones(self._icc, edition.condition) if edition.standard else None
        return expected_size(layout, edition, lambda photo: len(_embedded(layout, photo, edition, shop).data))

    def faults(self, layout: Layout, edition: Edition, progress: Progress = silence) -> tuple[Fault, ...]:
        """Return what a print shop would stumble over in the file of its edition, without making a photo."""
        shop = ShopTones(self._icc, edition.condition)
        pages, draft = range(layout.page_count), io.BytesIO()

        def told(page: int) -> None:
            progress("faults", page, layout.page_count)

        from ovop_desktop.brochure.preflight import examine  # noqa: PLC0415 - most sheets are not for a print shop

        def jpeg(photo: Photo) -> Jpeg:
            return stand_in(photo, edition.density)

        document = drawn(layout, pages, self._typesetter, shop, jpeg, told, draft, edition)
        finish_for_shop(document, _colophon(layout), shop.profile, edition)
        return tuple(with_records(examine(draft)[1], layout, edition))

    def page_image(self, layout: Layout, page: int, scale: float, edition: Edition = OFFICE) -> PageImage:
        """Rasterise a page from its own PDF bytes; `scale` is pixels per point."""
        return rasterised(self._one(layout, page, edition), 0, scale)

    def on_paper(self, image: PageImage, condition: PrintingCondition) -> PageImage:
        """Return a rasterised page as it will look printed by a print shop on its paper."""
        return on_paper(image, self._icc / condition.profile)

    def coverage(self, layout: Layout, edition: Edition, progress: Progress = silence) -> Coverage:
        """Return how much of its paper each ink covers on average, from a few of its pages."""
        pages = looked_at(layout.page_count)

        def images() -> Iterator[PageImage]:
            for done, page in enumerate(pages):
                progress("ink", done, len(pages))
                yield self.page_image(layout, page, DENSITY, edition)

        return coverage(images(), self._coated)

    def page_png(self, layout: Layout, page: int, scale: float) -> bytes:
        """Rasterise a page from its own PDF bytes as PNG; `scale` is pixels per point."""
        return png(self.page_image(layout, page, scale))

    def _wide(self, run: Run) -> float:
        return self._typesetter.width(run.text, run.face, run.size, run.track, run.tabular)

    def _one(self, layout: Layout, page: int, edition: Edition = OFFICE) -> bytes:
        target = io.BytesIO()
        self.write(layout, target, [page], edition=edition)
        return target.getvalue()


def _colophon(layout: Layout) -> Colophon:
    return Colophon(layout.title, layout.author, layout.language, layout.date)


def _embedded(layout: Layout, photo: Photo, edition: Edition, shop: ShopTones | None) -> Jpeg:
    """A photo as the edition embeds it. Raises LookupError or ValueError when it is gone or damaged."""
    found = embeddable(layout.pictures.jpeg(photo.key, photo.cut, *pixels_of(photo, edition.density)))
    return shop.photo(found) if shop else found


def _unreadable(layout: Layout, photo: Photo, page: int) -> Finding:
    corner = (photo.area.x, photo.area.y)
    record = next((box.record for box in layout.boxes_on(page) if (box.x, box.y) == corner), "")
    return Finding("photo.unreadable", "error", page, record, {"key": photo.key})


def _iso(text: str) -> str:
    """Return an ISO date, or `UNDATED` when it is none: what is printed does not hang on the metadata."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return UNDATED


def _check(info: TemplateInfo, setting: Setting) -> None:
    if setting.paper not in info.papers:
        raise ValueError(f"paper: {setting.paper!r}")
    if len(info.per_page) > 1 and setting.per_page not in info.per_page:
        raise ValueError(f"per_page: {setting.per_page!r}")
    if setting.theme not in info.themes:
        raise ValueError(f"theme: {setting.theme!r}")
    offered = {option.id: option for option in info.options}
    for name, value in setting.options:
        if name not in offered or not offered[name].takes(value):
            raise ValueError(f"option: {name} = {value!r}")
    languages = setting.languages
    if (
        not 1 <= len(languages) <= 2
        or len(set(languages)) != len(languages)
        or not set(languages) <= set(info.languages)
    ):
        raise ValueError(f"languages: {languages!r}")
