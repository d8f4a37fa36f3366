"""The parts of a product's page: their order, what they are called, which fields stand in them, how they stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.checks import Completeness, Section
from ovop_desktop.ui.catalogue.section_tabs import Tab

SECTIONS = (
    Section.PHOTOS,
    Section.TEXTS,
    Section.PRICES,
    Section.MAKING,
    Section.CERTIFICATES,
    Section.AWARDS,
    Section.ORIGIN,
    Section.EXPORT,
)

_FIELDS = {
    Section.PHOTOS: "photos",
    Section.TEXTS: "name summary story",
    Section.PRICES: "variants price prices",
    Section.MAKING: "specifications materials making keeping weekly minimum_order lead_days shelf_life season",
    Section.CERTIFICATES: "certificate certificates",
    Section.AWARDS: "awards marks",
    Section.EXPORT: "export hs_code",
}
_SECTION_OF = {field: section for section, fields in _FIELDS.items() for field in fields.split()}


def section_of(field: str) -> Section:
    """Where a field stands: "story" of "story.ko", "certificate" of "certificate:<id>"; the origin has the others.

    A bar code belongs to a variant and is typed with the other numbers, in the origin.
    """
    if field == "variants.gtin":
        return Section.ORIGIN
    return _SECTION_OF.get(field.partition(":")[0].partition(".")[0], Section.ORIGIN)


def section_name(section: Section) -> str:
    """What a part is called, in the language of the window."""
    say = QCoreApplication.translate
    return {
        Section.PHOTOS: say("Sections", "Foto"),
        Section.TEXTS: say("Sections", "Cerita"),
        Section.PRICES: say("Sections", "Harga dan varian"),
        Section.MAKING: say("Sections", "Rincian"),
        Section.CERTIFICATES: say("Sections", "Sertifikat"),
        Section.AWARDS: say("Sections", "Penghargaan"),
        Section.ORIGIN: say("Sections", "Asal dan kontak"),
        Section.EXPORT: say("Sections", "Ekspor"),
    }[section]


def tab_of(section: Section, found: Completeness, *, wrong: bool, empty: bool) -> Tab:
    """The tab of a part: what is wrong before what is missing; what nothing asks for may be empty."""
    say, name = QCoreApplication.translate, section_name(section)
    if wrong:
        return Tab(section.value, name, "wrong", say("Sections", "ada yang perlu diperbaiki"))
    if any(gap.section is section for gap in found.gaps):
        return Tab(section.value, name, "todo", say("Sections", "belum lengkap"))
    if empty:
        return Tab(section.value, name, "empty", say("Sections", "belum diisi, tidak wajib"))
    return Tab(section.value, name, "done", say("Sections", "lengkap"))
