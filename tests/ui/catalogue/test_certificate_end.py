"""The end of a certificate: read from a P-IRT number, none for halal, held against the next fair, seen on its badge."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.queries import BadgeRow, ProductQuery
from ovop_desktop.ui.catalogue.certificate_form import CertificateForm
from ovop_desktop.ui.catalogue.ending import ending_look
from ovop_desktop.ui.shell.desk import Desk

TODAY = date(2026, 11, 24)


@pytest.fixture
def form(desk: Desk, shown: Callable[..., QWidget]) -> CertificateForm:
    """The form of a new P-IRT certificate."""
    made = CertificateForm(desk, lambda: True)
    shown(made, 700, 400)
    product = desk.suite.catalogue.product_ids(ProductQuery())[0]
    made.show_paper(Certificate(new_id(), CertificateKind.PIRT, product_id=product), None)
    return made


def stored(form: CertificateForm, desk: Desk) -> Certificate:
    held = form.paper()
    assert held is not None
    form.flush()
    found = desk.suite.catalogue.certificate(held.id)
    assert found is not None
    return found


def fill(form: CertificateForm, name: str, text: str) -> None:
    line = getattr(form, name)
    line.clear()
    QTest.keyClicks(line, text)
    line.editingFinished.emit()


def test_the_year_is_read_from_the_number_and_the_day_from_the_issue(form: CertificateForm, desk: Desk) -> None:
    fill(form, "number", "2063404010123-29")
    assert stored(form, desk).valid_until == date(2029, 12, 31)
    assert form.until.text() == "31 Des 2029"
    fill(form, "issued", "17/5/2024")
    assert stored(form, desk).valid_until == date(2029, 5, 17)


def test_an_end_that_was_typed_stays_and_another_year_is_doubted(form: CertificateForm, desk: Desk) -> None:
    fill(form, "until", "1/2/2028")
    fill(form, "number", "2063404010123-29")
    assert stored(form, desk).valid_until == date(2028, 2, 1)
    assert form.fields["until"].wrong() == "Menurut nomornya, berakhir tahun 2029."


def test_looking_at_a_certificate_changes_nothing(form: CertificateForm, desk: Desk) -> None:
    product = desk.suite.catalogue.product_ids(ProductQuery())[1]
    paper = Certificate(new_id(), CertificateKind.PIRT, "2063404010123-29", product_id=product)
    desk.suite.records.add_certificate(paper)
    form.show_paper(paper, paper)
    form.close_form()
    assert desk.suite.catalogue.certificate(paper.id) == paper


def test_halal_has_no_end_unless_one_is_wanted(form: CertificateForm, desk: Desk) -> None:
    form.kind.set_value("halal")
    form.kind.picked.emit("halal")
    assert stored(form, desk).unlimited


def test_an_end_before_the_next_fair_is_over_is_told(form: CertificateForm, desk: Desk) -> None:
    for fair in desk.suite.programme.fairs():
        desk.suite.programme.archive(fair)
    desk.suite.programme.add_fair("Pesta Desa", date(2026, 12, 3), date(2026, 12, 6))
    fill(form, "until", "5/12/2026")
    assert form.fields["until"].wrong() == "Habis sebelum Pesta Desa selesai."
    fill(form, "until", "6/12/2026")
    assert form.fields["until"].wrong() == ""


@pytest.mark.parametrize(
    ("left", "text", "tone", "icon"),
    [
        (91, "P-IRT", "neutral", ""),
        (90, "P-IRT", "kunyit", "clock"),
        (30, "P-IRT · 30 hari", "kunyit", "clock"),
        (7, "P-IRT · 7 hari", "saga", "clock"),
        (-1, "P-IRT", "saga", "warning-circle"),
    ],
)
def test_a_badge_tells_the_stage(left: int, text: str, tone: str, icon: str) -> None:
    badge = BadgeRow(CertificateKind.PIRT, "", TODAY + timedelta(days=left))
    assert ending_look("P-IRT", badge, TODAY) == (text, tone, icon)


def test_a_number_that_can_only_be_of_one_kind_says_the_kind_of_a_new_paper(form: CertificateForm, desk: Desk) -> None:
    form.kind.set_value(CertificateKind.BPOM)
    fill(form, "number", "P-IRT 2063404010123-29")
    assert form.kind.value() == CertificateKind.PIRT
    assert stored(form, desk).kind is CertificateKind.PIRT
    assert stored(form, desk).number == "2063404010123-29"
    assert form.fields["number"].wrong() == ""


def test_a_kind_that_was_chosen_stays_and_the_number_is_doubted_with_its_kind(
    form: CertificateForm, desk: Desk
) -> None:
    form.kind.set_value(CertificateKind.BPOM)
    form.kind.picked.emit(CertificateKind.BPOM.value)
    fill(form, "number", "2063404010123-29")
    assert stored(form, desk).kind is CertificateKind.BPOM
    assert form.fields["number"].wrong() == "Ini nomor P-IRT. Ganti jenisnya bila memang itu."


def test_renewing_begins_at_the_end(form: CertificateForm) -> None:
    form.begin_with_end()
    assert form.until.hasFocus()
