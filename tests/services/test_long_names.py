"""A brochure is made whatever was pasted into a name."""

from __future__ import annotations

from dataclasses import replace

from ovop_desktop.brochure.layout import Code
from ovop_desktop.domain.edition import BrochurePlan, Selection
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet


def test_a_name_of_any_length_stops_no_brochure(sample_suite: Suite) -> None:
    one = sample_suite.catalogue.product_ids(ProductQuery(words="gula semut"))[0]
    product = sample_suite.catalogue.product(one)
    assert product is not None
    endless = LocalizedText("Gula semut 🥭 dari puncak gunung " * 200)
    sample_suite.records.save(product, replace(product, name=endless))
    office = sample_suite.catalogue.office()
    sample_suite.records.save(office, replace(office, name="Koperasi " * 300))
    layout = sample_suite.brochures.lay_out(BrochurePlan(selection=Selection((one,))))(Quiet())
    codes = [mark for page in layout.pages for mark in page.marks if isinstance(mark, Code)]
    assert codes
    assert all(len(code.data) < 700 for code in codes)
