"""Text that lies across a fold or a cut is found before printing, with its page, record and field."""

import pytest

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.sheet import Origin
from ovop_desktop.brochure.templates.leaflet import INSIDE, LeafletTemplate
from ovop_desktop.brochure.templates.table_tent import TableTentTemplate

FIRST_FOLD = INSIDE[0] * MM


class Headline(LeafletTemplate):
    """A leaflet with one more line inside, laid where a test wants it."""

    def __init__(self, x, *, align="centre", record="sugar", field="summary"):
        self._x, self._align, self._origin = x, align, Origin(record, field)

    def compose(self, book):
        super().compose(book)
        style = book.styles.heading
        book.sheets[1].text(self._x, 40, "Dari lereng Menoreh", style, align=self._align, origin=self._origin)


class Overturned(TableTentTemplate):
    """A table tent whose back has a line that is read upside down and hangs over the fold."""

    def compose(self, book):
        super().compose(book)
        sheet = book.sheets[0]
        middle = (book.paper.width / 2, 99 * MM)
        draft = type(sheet)(book.setter, 0, "tent", "", "")
        draft.text(middle[0], middle[1] + 4, "Segar tiap pagi", book.styles.heading, origin=Origin("sugar", "name"))
        sheet.take(draft, middle)


def crossing(layout):
    return [finding for finding in layout.findings if finding.code == "text.fold"]


@pytest.mark.parametrize("marks", [True, False])
def test_a_line_across_a_fold_is_found_with_page_record_and_field(marks, press, sample, pictures, monkeypatch):
    monkeypatch.setitem(press._templates, "leaflet", Headline(FIRST_FOLD))
    setting = Setting(template="leaflet", paper="A4L", options=(("fold_marks", marks),))
    (found,) = crossing(press.lay_out(sample, setting, pictures))
    assert (found.severity, found.page, found.record) == ("warning", 1, "sugar")
    assert found.facts == {"field": "summary", "text": "Dari lereng Menoreh"}


def test_a_line_that_ends_at_the_fold_or_begins_there_is_not_found(press, sample, pictures, monkeypatch):
    for align in ("left", "right"):
        monkeypatch.setitem(press._templates, "leaflet", Headline(FIRST_FOLD, align=align))
        assert crossing(press.lay_out(sample, Setting(template="leaflet", paper="A4L"), pictures)) == []


def test_a_line_of_no_record_is_found_too(press, sample, pictures, monkeypatch):
    monkeypatch.setitem(press._templates, "leaflet", Headline(FIRST_FOLD, record="", field=""))
    (found,) = crossing(press.lay_out(sample, Setting(template="leaflet", paper="A4L"), pictures))
    assert (found.record, found.facts["text"]) == ("", "Dari lereng Menoreh")


def test_a_line_on_its_head_over_the_fold_of_a_tent_is_found(press, sugar, shelf_of, pictures, monkeypatch):
    monkeypatch.setitem(press._templates, "table_tent", Overturned())
    (found,) = crossing(press.lay_out(shelf_of([sugar]), Setting(template="table_tent", paper="A4"), pictures))
    assert (found.page, found.record, found.facts["field"]) == (0, "sugar", "name")


@pytest.mark.parametrize("paper", ["A4", "A4L"])
@pytest.mark.parametrize("text", ["W" * 120, "Rp" + "9" * 90, "가" * 200], ids=["latin", "figures", "korean"])
def test_a_tent_keeps_words_without_a_space_on_their_panels(paper, text, press, sugar, shelf_of, pictures):
    words = {"id": text, "en": text, "ko": text}
    item = type(sugar)(record="p", name=words, summary=words, category=words, village=words, producer=text)
    layout = press.lay_out(
        shelf_of([item]), Setting(template="table_tent", paper=paper, languages=("id", "ko")), pictures
    )
    assert crossing(layout) == []
