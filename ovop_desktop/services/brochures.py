"""From a plan to a printed sheet: content, layout, pages to look at, and the file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ovop_desktop.brochure import content as page
from ovop_desktop.brochure.conditions import COATED, CONDITIONS, UNCOATED
from ovop_desktop.brochure.coverage import Coverage
from ovop_desktop.brochure.edition import EDITIONS, OFFICE, SAVER, SHOP, Edition
from ovop_desktop.brochure.foretelling import with_records
from ovop_desktop.brochure.imposition import PLAIN, Imposition, most_on_a_sheet, side_count
from ovop_desktop.brochure.layout import Balance, Finding, Layout
from ovop_desktop.brochure.press import PageImage, Press
from ovop_desktop.brochure.raster import page_count
from ovop_desktop.brochure.templates.template import TemplateInfo
from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.impression import PRINTER, Impression, PrintedLine, printed_as
from ovop_desktop.domain.text import Language
from ovop_desktop.services.catalogue import Catalogue
from ovop_desktop.services.content_words import ContentWords
from ovop_desktop.services.edition_content import EditionContent
from ovop_desktop.services.errata_content import ErrataContent
from ovop_desktop.services.gallery import Gallery
from ovop_desktop.services.impressions import Impressions
from ovop_desktop.services.preflight import Fault, judged
from ovop_desktop.services.tasks import Steps
from ovop_desktop.storage.atomic import atomic_write

RESERVED = re.compile(r"(?i)^(con|prn|aux|nul|com\d|lpt\d)$")
LONGEST_NAME = 80

FIRST = "catalogue"
"""The template that leads the list."""

FEW = 12
"""Products that a thumbnail is drawn with."""


@dataclass(frozen=True, slots=True)
class Form:
    """What file is wanted: an edition's id ("screen", "office", "shop", "shop-x1a"), for the office's printer how the
    pages lie on the sheets, and for a print shop the id of what it prints with.
    """

    edition: str = OFFICE.id
    imposition: Imposition = PLAIN
    condition: str = COATED.id


@dataclass(frozen=True, slots=True)
class Exported:
    """A brochure on disk: `pages` of the layout, `size` in bytes; `faults` is a print shop's preflight of its file."""

    path: Path
    pages: int
    size: int
    findings: tuple[Finding, ...]
    faults: tuple[Fault, ...] = ()
    balance: Balance | None = None
    kept: bool = True
    """Whether the library could remember it; one on a full or write-protected disk cannot."""


class Brochures:
    """Everything the studio and the command line do with a plan. Methods may be called from a worker."""

    def __init__(
        self,
        catalogue: Catalogue,
        gallery: Gallery,
        words: ContentWords,
        press: Callable[[], Press],
        impressions: Impressions,
        content: EditionContent,
    ) -> None:
        self.impressions = impressions
        self._catalogue = catalogue
        self._gallery = gallery
        self._words = words
        self._press = press
        self._content = content

    def content(self, plan: BrochurePlan) -> page.Catalogue:
        """What the edition says, settled from the library as it is now.

        Raises OvopError `brochure.setting` when the plan names no language or one that content is not written in.
        """
        return self._content.of(self._checked(plan))

    def _checked(self, plan: BrochurePlan) -> BrochurePlan:
        if not plan.languages or not set(plan.languages) <= set(Language):
            raise OvopError("brochure.setting", reason=f"languages {', '.join(plan.languages) or 'none'}")
        return plan if self.info(plan.template).exchange else replace(plan, exchange=None)

    def _content_and_lines(self, plan: BrochurePlan) -> tuple[page.Catalogue, tuple[PrintedLine, ...]]:
        """The content, and what will be remembered of it: of the products as they are now, not when it is printed."""
        content, products = self._content.taken(self._checked(plan))
        return content, self.impressions.lines(plan, products)

    def starting_plan(self) -> BrochurePlan:
        """What a studio opens with: chapters by village, or by category where most villages have a single product."""
        counts = [row.products for row in self._catalogue.village_rows() if row.products]
        lonely = sum(count == 1 for count in counts)
        return BrochurePlan(grouping=Grouping.CATEGORY if lonely * 2 > len(counts) else Grouping.VILLAGE)

    def templates(self) -> tuple[TemplateInfo, ...]:
        """Every kind of sheet that can be chosen, the catalogue first."""
        offered = (info for info in self._press().templates() if info.listed)
        return tuple(sorted(offered, key=lambda info: (info.id != FIRST, info.id)))

    def info(self, name: str) -> TemplateInfo:
        """The kind of sheet called `name`. Raises OvopError `brochure.setting` when there is none."""
        for info in self.templates():
            if info.id == name:
                return info
        raise OvopError("brochure.setting", reason=f"template {name}")

    def fitting(self, plan: BrochurePlan, name: str) -> BrochurePlan:
        """The plan moved to another template: what that does not offer falls back to the first it does."""
        info = self.info(name)
        languages = tuple(tag for tag in plan.languages if tag in info.languages) or info.languages[:1]
        offered = {option.id: option for option in info.options}
        return replace(
            plan,
            template=name,
            paper=plan.paper if plan.paper in info.papers else info.papers[0],
            per_page=plan.per_page if plan.per_page in info.per_page else info.per_page[0],
            theme=plan.theme if plan.theme in info.themes else info.themes[0],
            languages=languages,
            options=tuple((key, value) for key, value in plan.options if key in offered and offered[key].takes(value)),
        )

    def thumbnail(self, plan: BrochurePlan, name: str, pixels: int) -> Callable[[Steps], PageImage]:
        """Task: the first page of a template with a dozen of the plan's products, its longer side `pixels` long."""

        def work(steps: Steps) -> PageImage:
            few = tuple(one.id for one in self._content.products(plan)[:FEW])
            layout = self.lay_out(replace(self.fitting(plan, name), selection=Selection(few)))(steps)
            return self.page_image(layout, 0, pixels / max(layout.page_size))

        return work

    def product_count(self, plan: BrochurePlan) -> int:
        """How many products the plan takes in."""
        return len(self._content.products(plan))

    def names(self, plan: BrochurePlan) -> tuple[tuple[EntityId, str], ...]:
        """The products the plan takes in, in their order, each with its name in the leading language."""
        return tuple((one.id, one.name.best(*plan.languages)) for one in self._content.products(plan))

    def lay_out(self, plan: BrochurePlan) -> Callable[[Steps], Layout]:
        """Task: measure the sheet. Raises OvopError `brochure.setting` for a plan the template does not offer."""

        return lambda steps: self._measured(self.content(plan), setting_of(plan), steps)

    def _measured(self, content: page.Catalogue, setting: page.Setting, steps: Steps) -> Layout:
        try:
            return self._press().lay_out(content, setting, self._gallery, steps.step)
        except ValueError as problem:
            raise OvopError("brochure.setting", reason=str(problem)) from problem

    def page_image(self, layout: Layout, number: int, scale: float) -> PageImage:
        """A page (from 0) as it will print, `scale` pixels to a point."""
        return self._press().page_image(layout, number, scale)

    def uncoated_image(self, layout: Layout, number: int, scale: float) -> PageImage:
        """A page (from 0) as a print shop prints it on uncoated paper: paler, on the paper's own white."""
        press = self._press()
        return press.on_paper(press.page_image(layout, number, scale), UNCOATED)

    def thrifty_image(self, layout: Layout, number: int, scale: float) -> PageImage:
        """A page (from 0) as it will print when it saves ink."""
        return self._press().page_image(layout, number, scale, SAVER)

    def ink(self, layout: Layout, *, thrifty: bool = False) -> Callable[[Steps], Coverage]:
        """Task: how much of its paper each ink covers on average."""
        return lambda steps: self._press().coverage(layout, SAVER if thrifty else OFFICE, steps.step)

    def export(self, plan: BrochurePlan, target: Path, form: Form = Form()) -> Callable[[Steps], Exported]:
        """Task: write the brochure to `target`. Cancelled or failed, what was there before is still there.

        Raises OvopError `brochure.setting` for an edition or a printing condition there is not, `brochure.shop_folds`
        for a print shop's file that is imposed, `brochure.few_pages` for a booklet of less than four, and
        `brochure.large_pages` for pages of which no two fit on a sheet.
        """

        def work(steps: Steps) -> Exported:
            edition = _edition(form)
            if form.imposition.kind and edition.standard:
                raise OvopError("brochure.shop_folds")
            content, lines = self._content_and_lines(plan)
            layout = self._measured(content, setting_of(plan), steps)
            del content  # the layout holds what is printed
            self._check(layout, form.imposition)
            sheets = side_count(layout.page_count, layout.page_size, form.imposition)
            with atomic_write(target, lambda path: _whole(path, sheets)) as file:
                unread = self._press().write(
                    layout, file, progress=steps.step, edition=edition, imposition=form.imposition
                )
            faults = tuple(with_records(judged(target).faults, layout, edition)) if edition.standard else ()
            findings, balance = (*unread, *layout.findings), layout.balance
            title, pages = layout.title, layout.page_count
            del layout  # a long one is larger than everything that is still to do
            made_for = printed_as(edition.id, edition.condition.id if edition.standard else "")
            kept = self._remember(plan, lines, title, pages, made_for, target)
            return Exported(target, pages, target.stat().st_size, findings, faults, balance, kept)

        return work

    @staticmethod
    def _check(layout: Layout, imposition: Imposition) -> None:
        if imposition.kind == "booklet" and layout.page_count < 4:
            raise OvopError("brochure.few_pages", pages=layout.page_count)
        if imposition.kind in ("pages", "copies") and most_on_a_sheet(layout.page_size) < 2:
            raise OvopError("brochure.large_pages")

    def errata_slip(
        self, impression: Impression, target: Path, paper: str, imposition: Imposition = PLAIN
    ) -> Callable[[Steps], Exported]:
        """Task: write a slip that corrects a print, in its languages, on A6, A5 or A4. It is no print to remember.

        Raises OvopError as `export` does; `brochure.setting` for a paper a slip is not made on.
        """

        def work(steps: Steps) -> Exported:
            steps.step("records", 0, 1)
            catalogue, impressions = self._catalogue, self.impressions
            content = ErrataContent(self._words).catalogue(
                impression, impressions.errata(impression), catalogue.office().name, catalogue.today().isoformat()
            )
            plan = impressions.plan(impression, BrochurePlan(), self.info)
            wanted = page.Setting("errata", paper, impression.languages, 1, plan.theme)
            layout = self._measured(content, wanted, steps)
            self._check(layout, imposition)
            sheets = side_count(layout.page_count, layout.page_size, imposition)
            with atomic_write(target, lambda path: _whole(path, sheets)) as file:
                self._press().write(layout, file, progress=steps.step, imposition=imposition)
            return Exported(target, layout.page_count, target.stat().st_size, layout.findings)

        return work

    def printed(self, plan: BrochurePlan, layout: Layout, copies: int) -> Callable[[Steps], bool]:
        """Task: remember what went to a printer; returns whether the library could."""

        def work(steps: Steps) -> bool:
            steps.step("records", 0, 1)
            lines = self.impressions.lines(plan, self._content.products(plan))
            return self._remember(plan, lines, layout.title, layout.page_count, PRINTER, None, copies)

        return work

    def _remember(
        self,
        plan: BrochurePlan,
        lines: tuple[PrintedLine, ...],
        title: str,
        pages: int,
        edition: str,
        file: Path | None,
        copies: int = 1,
    ) -> bool:
        """Keep what was printed. The paper is there either way, so a disk that refuses is no error of the print."""
        try:
            self.impressions.remember(plan, lines, title, pages, edition, file, copies)
        except OvopError:
            return False
        return True

    def sizes(self, layout: Layout, condition: str = COATED.id) -> Callable[[Steps], dict[str, int]]:
        """Task: about how many bytes a layout takes as each edition, by its id; a print shop's in a condition."""

        def work(steps: Steps) -> dict[str, int]:
            found: dict[str, int] = {}
            for done, name in enumerate(EDITIONS):
                steps.step("layout", done, len(EDITIONS))
                edition = _edition(Form(name, condition=condition))
                found[name] = self._press().expected_size(layout, edition)
            return found

        return work

    def shop_faults(self, layout: Layout, condition: str = COATED.id) -> Callable[[Steps], tuple[Fault, ...]]:
        """Task: what a print shop would stumble over in its file, before that is written."""
        edition = _edition(Form(SHOP.id, condition=condition))
        return lambda steps: self._press().faults(layout, edition, steps.step)

    def suggested_name(self, plan: BrochurePlan, kind: str = "") -> str:
        """A file name for the brochure that every system takes: "Katalog Desa Celuk 2026 A4.pdf".

        `kind` is what the template is called; it leads the name of any but the catalogue.
        """
        office = self._catalogue.office()
        title = (
            plan.title.best(*plan.languages) or office.name or self._words.said("title.catalogue")[plan.languages[0]]
        )
        lead = f"{kind} " if kind and plan.template != FIRST else ""
        return file_name(f"{lead}{title} {self._catalogue.today().year} {plan.paper}") + ".pdf"


def _edition(form: Form) -> Edition:
    edition, condition = EDITIONS.get(form.edition), CONDITIONS.get(form.condition)
    if edition is None or condition is None:
        raise OvopError("brochure.setting", reason=form.condition if edition else form.edition)
    return replace(edition, condition=condition)


def setting_of(plan: BrochurePlan) -> page.Setting:
    """How the press is asked to set a plan."""
    return page.Setting(
        template=plan.template,
        paper=plan.paper,
        languages=plan.languages,
        per_page=plan.per_page,
        theme=plan.theme,
        prices=plan.prices,
        wholesale=plan.wholesale,
        qr=plan.qr,
        stories=plan.stories,
        certificate_numbers=plan.certificate_numbers,
        options=plan.options,
    )


def file_name(title: str) -> str:
    """A title as a file name for Windows, Linux and USB sticks (SAFETY 2.6)."""
    plain = unicodedata.normalize("NFC", title)
    plain = "".join(
        " " if unicodedata.category(letter)[0] == "C" or letter in '<>:"/\\|?*' else letter for letter in plain
    )
    plain = " ".join(plain.split())[:LONGEST_NAME].strip(" .") or "Katalog"
    return f"_{plain}" if RESERVED.match(plain) else plain


def _whole(path: Path, pages: int) -> None:
    """Open the finished file again before it takes the old one's place."""
    found = page_count(path)
    if found != pages:
        raise OvopError("brochure.incomplete", expected=pages, found=found)
