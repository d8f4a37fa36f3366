"""Where a finding of the print check is mended: a choice beside the pages, or the form of a record."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ovop_desktop.brochure.layout import Box
from ovop_desktop.ui.brochures.finding_words import OWN_OPTIONS, Row
from ovop_desktop.ui.brochures.options import Options
from ovop_desktop.ui.brochures.records import door_of
from ovop_desktop.ui.brochures.selection import SelectionPanel
from ovop_desktop.ui.brochures.side_columns import LOOK, PRODUCTS, SideColumns
from ovop_desktop.ui.shell.desk import Desk


class Mending:
    """Leads from a finding to what mends it."""

    def __init__(self, desk: Desk, columns: SideColumns, selection: SelectionPanel, options: Options) -> None:
        self._desk, self._columns = desk, columns
        self._selection, self._options = selection, options

    def mend(self, found: Row, lead: str) -> None:
        """Put the cursor where the finding is mended; `lead` is the language that leads."""
        code = found.finding.code
        if code in {"catalogue.empty", "product.left_out"}:
            self._columns.show_side(PRODUCTS)
            self._selection.focus()
        elif code == "title.missing" or (code == "text.fold" and _of_the_cover(found)):
            self._columns.show_side(LOOK)
            self._options.focus_title()
        elif code in {"chapter.new_page", "per_page.reduced", "pages.stitching"}:
            self._columns.show_side(LOOK)
            several = self._options.per_page.isVisible()
            part = self._options.per_page if several else self._options.paper
            part.setFocus(Qt.FocusReason.OtherFocusReason)
        elif code in OWN_OPTIONS:
            self._columns.show_side(LOOK)
            self._options.own.focus(OWN_OPTIONS[code])
        elif code in {"photo.low", "fault.photo.density"} and found.finding.record == "catalogue":
            self._columns.show_side(LOOK)
            self._options.focus_cover()
        elif code in {"closing.long", "contact.missing"}:
            self._desk.bridge.open("preferences")
        else:
            self._open_record(found, lead)

    def _open_record(self, found: Row, lead: str) -> None:
        page = found.pages[0] if found.pages else 0
        box = Box(page, 0, 0, 0, 0, found.finding.record, str(found.finding.facts.get("field", "")))
        door = door_of(self._desk.suite.catalogue, box, lead, found.field)
        if door is not None:
            self._desk.bridge.open(door.place, **door.facts)


def _of_the_cover(found: Row) -> bool:
    """Whether a text is one of the brochure's own, typed beside the pages."""
    return not found.finding.record or found.finding.facts.get("field") in {"title", "subtitle"}
