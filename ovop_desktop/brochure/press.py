"""The press: settled content in, a measured layout out; the layout as a PDF, whole or page by page, or as a picture."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import pypdfium2
from PIL import ImageCms

from ovop_desktop.brochure.book import Book, Progress
from ovop_desktop.brochure.content import Catalogue, PictureSource, Setting
from ovop_desktop.brochure.engine.breaking import Hyphens, break_lines, polished
from ovop_desktop.brochure.engine.drawing import Drawing
from ovop_desktop.brochure.engine.faces import Faces
from ovop_desktop.brochure.engine.finishing import finish
from ovop_desktop.brochure.engine.inks import Converter
from ovop_desktop.brochure.layout import Finding, Layout, Photo
from ovop_desktop.brochure.papers import PAPERS
from ovop_desktop.brochure.setter import Setter
from ovop_desktop.brochure.styles import styles_for
from ovop_desktop.brochure.templates.shelf import shelf
from ovop_desktop.brochure.templates.template import TemplateInfo
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.brochure.wording import Phrases

_LANGUAGE_TAGS = {"id": "id-ID", "en": "en-GB", "ko": "ko-KR"}


def silence(_stage: str, _done: int, _total: int) -> None:
    """A progress callback that does nothing."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """A rasterised page: `rgba` holds `width` x `height` pixels of four bytes, rows from the top."""

    width: int
    height: int
    rgba: bytes


class _Typesetter:
    """Measuring and breaking, as `Setter` wants them."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self._hyphens = Hyphens()

    def width(self, text: str, face: str, size: float, track: float = 0, tabular: bool = False) -> float:
        return self._faces.width(text, face, size, track, tabular)

    def lines(
        self,
        text: str,
        face: str,
        size: float,
        width: float,
        lang: str,
        firsts: tuple[float, ...] = (),
        hyphens: bool = True,
        track: float = 0,
    ) -> tuple[str, ...]:
        def measure(part: str) -> float:
            return self._faces.width(part, face, size, track) + (track * size / 1000 if part else 0.0)

        return break_lines(text, measure, width, lang, self._hyphens if hyphens else None, firsts)

    def polished(self, text: str, lang: str) -> str:
        return polished(text, lang)

    def missing(self, text: str) -> str:
        return self._faces.missing(text)


class Press:
    """Holds fonts, colour profile and phrases. Cheap to make; may be used from a worker."""

    def __init__(self, resources: Path) -> None:
        """Open the resources (fonts/, icc/, phrases/); raises OSError or ValueError when one is missing."""
        self._faces = Faces(resources / "fonts")
        self._colours = Converter(resources / "icc" / "ovop_fogra39_300.icc")
        self._phrases = Phrases(resources / "phrases")
        self._setter = Setter(_Typesetter(self._faces))
        self._templates = shelf()
        self._profile = _screen_profile()

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
        template.compose(book)
        boxes = tuple(box for sheet in book.sheets for box in sheet.boxes)
        for box in boxes:
            gone = self._faces.missing(box.text)
            if gone:
                book.report("letters.missing", "warning", box.page, box.record, field=box.field, letters=gone)
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
            date=catalogue.date,
            pictures=pictures,
        )

    def write(
        self,
        layout: Layout,
        target: BinaryIO,
        pages: Sequence[int] | None = None,
        progress: Progress = silence,
    ) -> tuple[Finding, ...]:
        """Write a PDF: the whole sheet, or the pages (from 0) asked for. Nothing is written if `progress` raises.

        Returns a finding "photo.unreadable" for every photo that could not be read; its window stays empty.
        """
        wanted = list(range(layout.page_count)) if pages is None else list(dict.fromkeys(pages))
        unread: dict[str, Finding] = {}
        here = 0

        def jpeg(photo: Photo) -> bytes | None:
            try:
                return layout.pictures.jpeg(photo.key, photo.cut, *photo.pixels)
            except LookupError:
                record = next(
                    (box.record for box in layout.boxes_on(here) if (box.x, box.y) == (photo.area.x, photo.area.y)), ""
                )
                unread[photo.key] = Finding("photo.unreadable", "error", here, record, {"key": photo.key})
                return None

        drawing = Drawing(layout, wanted, self._faces, self._colours, jpeg)
        for done, page in enumerate(wanted):
            progress("write", done, len(wanted))
            here = page
            drawing.page(layout.pages[page], page)
        raw = drawing.finished()
        data = finish(raw, layout, drawing.root, drawing.letters, drawing.labels, self._profile)
        progress("write", len(wanted), len(wanted))
        target.write(data)
        return tuple(unread.values())

    def page_image(self, layout: Layout, page: int, scale: float) -> PageImage:
        """Rasterise a page from its own PDF bytes; `scale` is pixels per point."""
        target = io.BytesIO()
        self.write(layout, target, [page])
        document = pypdfium2.PdfDocument(target.getvalue())
        try:
            bitmap = document[0].render(scale=scale, rev_byteorder=True, force_bitmap_format=4)
            image = bitmap.to_pil().convert("RGBA")
            return PageImage(image.width, image.height, image.tobytes())
        finally:
            document.close()

    def page_png(self, layout: Layout, page: int, scale: float) -> bytes:
        """Rasterise a page from its own PDF bytes as PNG; `scale` is pixels per point."""
        from_pdf = io.BytesIO()
        self.write(layout, from_pdf, [page])
        document = pypdfium2.PdfDocument(from_pdf.getvalue())
        try:
            png = io.BytesIO()
            document[0].render(scale=scale).to_pil().save(png, "PNG", compress_level=1)
            return png.getvalue()
        finally:
            document.close()


def _check(info: TemplateInfo, setting: Setting) -> None:
    if setting.paper not in info.papers:
        raise ValueError(f"paper: {setting.paper!r}")
    if setting.per_page not in info.per_page:
        raise ValueError(f"per_page: {setting.per_page!r}")
    if setting.theme not in info.themes:
        raise ValueError(f"theme: {setting.theme!r}")
    languages = setting.languages
    if (
        not 1 <= len(languages) <= 2
        or len(set(languages)) != len(languages)
        or not set(languages) <= set(info.languages)
    ):
        raise ValueError(f"languages: {languages!r}")


def _screen_profile() -> bytes:
    """The sRGB profile, without the moment it was made in."""
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    data[84:100] = bytes(16)
    return bytes(data)
