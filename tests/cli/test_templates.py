"""Every kind of sheet from the command line, with its own options; what is not offered is named with what is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from ovop_desktop.brochure.templates.shelf import shelf

Call = Callable[..., Any]
EVERY = {name: template for name, template in shelf().items() if template.info.listed}


def test_every_template_is_listed_with_its_options(call: Call) -> None:
    listed = {one["id"]: one for one in call("--json", "templates").json()}
    assert set(listed) == set(EVERY)
    for name, template in EVERY.items():
        assert [option["id"] for option in listed[name]["options"]] == [one.id for one in template.info.options]
        assert listed[name]["name"] != name
    assert "--option order_form=yes|no" in call("templates").out
    assert "Price list" in call("--lang-ui", "en", "templates").out


@pytest.mark.parametrize("name", sorted(EVERY))
def test_every_template_is_made(name: str, call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / f"{name}.pdf"
    words = ("--template", name, "--search", "gula", "--lang", "id,en", "--out", out)
    told = call("--library", library, "--json", "brochure", *words)
    assert told.code == 0, told.out
    assert len(PdfReader(out).pages) == told.json()["pages"] >= 1


def test_an_option_changes_the_sheet(call: Call, library: Path, tmp_path: Path) -> None:
    def printed(*words: str) -> str:
        out = tmp_path / "harga.pdf"
        told = call("--library", library, "brochure", "--template", "price_list", *words, "--out", out)
        assert told.code == 0
        return "".join(page.extract_text() for page in PdfReader(out).pages)

    with_form = printed("--option", "order_form=ya", "--option", "photos=no")
    assert len(with_form) > len(printed())


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--template", "gone"), "price_list"),
        (("--template", "poster", "--paper", "A5"), "A3, A2, A4"),
        (("--template", "price_list", "--option", "colour=red"), "photos, order_form"),
        (("--template", "product_sheet", "--option", "photos=9"), "1-3"),
        (("--template", "poster", "--option", "look=blue"), "one, all"),
        (("--option", "noequals"), "NAME=VALUE"),
    ],
)
def test_what_a_template_does_not_offer_is_refused_with_what_it_does(
    words: tuple[str, ...], named: str, call: Call, tmp_path: Path
) -> None:
    told = call("brochure", *words, "--out", tmp_path / "x.pdf")
    assert told.code == 2
    assert named in told.err


def test_one_page_is_not_called_pages(call: Call, library: Path, tmp_path: Path) -> None:
    words = ("brochure", "--template", "poster", "--search", "gula semut hargotirto", "--out", tmp_path / "x.pdf")
    assert call("--library", library, "--lang-ui", "en", *words).out.startswith("1 page, ")
