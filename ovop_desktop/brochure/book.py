"""A sheet while it is being composed: what it is made of, its pages so far, and what was noticed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from ovop_desktop.brochure.balance import Space
from ovop_desktop.brochure.content import NO_WORDS, Catalogue, Chapter, Item, Offer, OptionValue, Setting, Words
from ovop_desktop.brochure.layout import Bookmark, Finding
from ovop_desktop.brochure.ornaments import Area
from ovop_desktop.brochure.papers import Paper
from ovop_desktop.brochure.setter import Setter
from ovop_desktop.brochure.sheet import Sheet
from ovop_desktop.brochure.styles import Styles
from ovop_desktop.brochure.themes import Theme
from ovop_desktop.brochure.wording import SILENT, Phrases, Said, exactly, hangul, one_line, paragraphs, pick

Progress = Callable[[str, int, int], None]
"""Called with a stage ("layout", "write"), pages done and pages in all (0 while unknown); it may raise to cancel."""


@dataclass(frozen=True, slots=True)
class Moved:
    """Text that found no room on its page (or only some of it) and is printed at the end of the chapter.

    `page` counts from 0. `tell` is called with the printed number of the page on which the text went on; without it the
    text never stood anywhere else.
    """

    item: Item
    name: Said
    field: str
    texts: tuple[Said, ...]
    page: int
    tell: Callable[[int], None] | None = None


class Book:
    """The sheet being composed. One is made per lay-out and thrown away after it."""

    def __init__(
        self,
        catalogue: Catalogue,
        setting: Setting,
        paper: Paper,
        theme: Theme,
        styles: Styles,
        setter: Setter,
        phrases: Phrases,
        progress: Progress,
    ) -> None:
        self.catalogue = catalogue
        self.setting = setting
        self.paper = paper
        self.theme = theme
        self.styles = styles
        self.setter = setter
        self.phrases = phrases
        self.progress = progress
        self.sheets: list[Sheet] = []
        self.findings: list[Finding] = []
        self.bookmarks: list[Bookmark] = []
        self.item_pages: dict[str, list[int]] = {}
        self.spaces: list[Space] = []
        self.options: Mapping[str, OptionValue] = {}
        self.leaf: int | None = None
        """The page on which the loose sheet of the product being composed begins; None in a bound book."""
        self._said_missing: set[tuple[str, str, str]] = set()

    @property
    def lead(self) -> str:
        """The language that leads."""
        return self.setting.languages[0]

    @property
    def second(self) -> str:
        """The language that stands beside it, or an empty text."""
        return self.setting.languages[1] if len(self.setting.languages) > 1 else ""

    def sheet(self, kind: str, record: str, title: str) -> Sheet:
        """Begin a new page."""
        sheet = Sheet(self.setter, len(self.sheets), kind, record, title)
        self.sheets.append(sheet)
        self.progress("layout", len(self.sheets), 0)
        return sheet

    def report(self, code: str, severity: str, page: int | None = None, record: str = "", **facts: object) -> None:
        """Note something the person should know."""
        self.findings.append(Finding(code, severity, page, record, facts))

    def claim(self, sheet: Sheet, record: str, area: Area) -> None:
        """Note what a product, or a chapter's own words, take of a page: the balance is made of it."""
        self.spaces.append(Space(sheet.number, sheet.kind, record, area.width * area.height))

    def say(self, key: str, lang: str = "", **facts: object) -> str:
        """Return a phrase of the press, in the leading language unless told otherwise."""
        return self.phrases.say(lang or self.lead, key, **facts)

    def speaking(self, *languages: str) -> Book:
        """Return this book in other languages: what is composed with it goes to the same pages and findings."""
        setting = replace(self.setting, languages=languages)
        other = Book(
            self.catalogue, setting, self.paper, self.theme, self.styles, self.setter, self.phrases, self.progress
        )
        other.sheets, other.findings, other.bookmarks = self.sheets, self.findings, self.bookmarks
        other.spaces = self.spaces
        other.item_pages, other.options, other.leaf = self.item_pages, self.options, self.leaf
        other._said_missing = self._said_missing
        return other

    def heading(self, below: int = 0) -> str:
        """Return the role of a product's name, or of what is `below` it: a loose sheet begins with the first level."""
        return f"H{(2 if self.leaf is None else 1) + below}"

    def onward(self, key: str, at: int, page: int) -> str:
        """Say where a text of page `at` (from 0) goes on: with `key` on page `page` (from 1) of a book, or overleaf."""
        if self.leaf is None:
            return self.say(key, page=page)
        overleaf = page - 1 == at + 1 and (at - self.leaf) % 2 == 0
        return self.say("sheet.overleaf" if overleaf else "sheet.next")

    def leading(self, words: Words, record: str = "", field: str = "", page: int | None = None) -> Said:
        """Return a one-line text in the leading language, or in another with a finding, or `SILENT`."""
        said = pick(words, self.lead, self.setting.languages[1:])
        if said and said.lang != self.lead and field:
            self._missing(record, field, self.lead, said.lang, page)
        return self._polished(Said(one_line(said.text), said.lang))

    def beside(self, words: Words, record: str = "", field: str = "", page: int | None = None) -> Said:
        """Return a one-line text in the second language if it has one that differs from what leads."""
        if not self.second:
            return SILENT
        said = exactly(words, self.second)
        if not said and field and any(text.strip() for text in words.values()):
            self._missing(record, field, self.second, "", page)
        if not said or not exactly(words, self.lead):
            return SILENT
        if one_line(said.text) == one_line(words.get(self.lead, "")):
            return SILENT
        return self._polished(Said(one_line(said.text), said.lang))

    def story(self, words: Words, record: str, field: str, page: int | None = None) -> tuple[Said, ...]:
        """Return the paragraphs of a longer text in the leading language, or in another with a finding."""
        said = pick(words, self.lead, self.setting.languages[1:])
        if said and said.lang != self.lead:
            self._missing(record, field, self.lead, said.lang, page)
        return tuple(self._polished(Said(text, said.lang)) for text in paragraphs(said.text))

    def story_beside(self, words: Words, record: str, field: str, page: int | None = None) -> tuple[Said, ...]:
        """Return the paragraphs of a longer text in the second language, if the first has its own too."""
        if not self.second:
            return ()
        said = exactly(words, self.second)
        if not said and any(text.strip() for text in words.values()):
            self._missing(record, field, self.second, "", page)
        if not said or not exactly(words, self.lead):
            return ()
        return tuple(self._polished(Said(text, said.lang)) for text in paragraphs(said.text))

    def plain(self, text: str) -> Said:
        """Return a text that has no language of its own (a person's name, an address)."""
        clean = one_line(text)
        return Said(clean, "ko" if hangul(clean) else "id")

    def pack(self, offer: Offer) -> Said:
        """Return how a product is packed; that it cannot be said in the leading language is noted once a product."""
        said = self.leading(offer.packaging)
        key = (offer.record, "packaging", self.lead)
        if said and not exactly(offer.packaging, self.lead) and key not in self._said_missing:
            self._said_missing.add(key)
            self.report("packaging.untranslated", "note", None, offer.record)
        return said

    def where(self, item: Item, between: str = " · ") -> Said:
        """Return a product's village and regency in one line: "Jarum Village · Klaten"."""
        parts = [said for said in (self.leading(item.village), self.leading(item.regency)) if said]
        return Said(between.join(said.text for said in parts), parts[0].lang) if parts else SILENT

    def place(self) -> Said:
        """Return where the sheet is from, or else whose it is."""
        return self.leading(self.catalogue.place) or self.plain(self.catalogue.office)

    def office(self) -> Said:
        """Return whose the sheet is, or else where it is from."""
        return self.plain(self.catalogue.office) or self.leading(self.catalogue.place)

    def seed(self) -> str:
        """Return what the sheet's landscape grows from: the same in every language."""
        return pick(self.catalogue.place, "id").text or self.leading(self.catalogue.title).text

    def name_of(self, item: Item, page: int | None = None) -> Said:
        """Return a product's name, or the phrase for one without."""
        said = self.leading(item.name, item.record, "name", page)
        if said:
            return said
        self.report("name.missing", "error", page, item.record)
        return Said(self.say("item.untitled"), self.lead)

    def title_of(self, chapter: Chapter) -> Said:
        """Return a chapter's title, or the phrase for one without."""
        return self.leading(chapter.title) or Said(self.say("chapter.untitled"), self.lead)

    def kicker_of(self, chapter: Chapter) -> Said:
        """Return the small line above a chapter's title."""
        return self.leading(chapter.kicker or NO_WORDS)

    def _polished(self, said: Said) -> Said:
        """Korean words without Hangul (a price, "P-IRT") are set in the Latin faces."""
        if not said:
            return SILENT
        lang = "en" if said.lang == "ko" and not hangul(said.text) else said.lang
        return Said(self.setter.polished(said.text, lang), lang)

    def _missing(self, record: str, field: str, lang: str, used: str, page: int | None) -> None:
        key = (record, field, lang)
        if key not in self._said_missing:
            self._said_missing.add(key)
            self.report("language.missing", "warning", page, record, field=field, language=lang, used=used)
