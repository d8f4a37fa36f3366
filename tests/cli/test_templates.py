"""Every kind of sheet from the command line, with its own options; what is not offered is named with what is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from ovop_desktop.brochure.templates.shelf import shelf
from ovop_desktop.brochure.templates.template import Option

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


def unusual(option: Option) -> str:
    """A value of an option that differs from its default."""
    if isinstance(option.default, bool):
        return "no" if option.default else "yes"
    if isinstance(option.default, int):
        return str(option.low if option.default != option.low else option.high)
    return option.shape or next(choice for choice in option.choices if choice != option.default)


@pytest.mark.parametrize("name", sorted(EVERY))
def test_every_template_is_made_with_every_option(name: str, call: Call, library: Path, tmp_path: Path) -> None:
    out, info = tmp_path / f"{name}.pdf", EVERY[name].info
    words: list[object] = ["--template", name, "--search", "gula", "--lang", "id,en", "--out", out]
    words += ["--paper", info.papers[-1], "--per-page", info.per_page[-1], "--theme", info.themes[-1]]
    words += ["--title", "Panen Raya", "--subtitle", "2026", "--wholesale", "--no-stories", "--certificate-numbers"]
    words += ["--rate", "USD=16300"] if info.exchange else []
    for option in info.options:
        words += ["--option", f"{option.id}={unusual(option)}"]
    told = call("--library", library, "--json", "brochure", *words)
    assert told.code == 0, told.out + told.err
    assert len(PdfReader(out).pages) == told.json()["pages"] >= 1


@pytest.mark.parametrize(
    ("name", "option", "value"),
    [
        (name, option.id, value)
        for name in sorted(EVERY)
        for option in EVERY[name].info.options
        for value in (
            ("yes", "no", "ya", "tidak")
            if isinstance(option.default, bool)
            else (str(option.low), str(option.high))
            if isinstance(option.default, int)
            else (*option.choices, *((option.shape,) if option.shape else ()))
        )
    ],
)
def test_every_value_of_every_option_is_taken(name: str, option: str, value: str, call: Call, tmp_path: Path) -> None:
    """A library that is not there is complained about only after the words were understood."""
    out = tmp_path / "x.pdf"
    told = call("--library", tmp_path, "brochure", "--template", name, "--option", f"{option}={value}", "--out", out)
    assert told.code == 1, told.err


def test_titles_and_a_second_currency_are_printed(call: Call, library: Path, tmp_path: Path) -> None:
    out = tmp_path / "katalog.pdf"
    words = (
        "--search",
        "gula",
        "--title",
        "Panen Raya",
        "--subtitle",
        "Musim kemarau",
        "--rate",
        "USD=16300",
        "--no-qr",
    )
    assert call("--library", library, "brochure", *words, "--out", out).code == 0
    text = " ".join(page.extract_text() for page in PdfReader(out).pages)
    assert "Panen" in text
    assert "Musim" in text
    assert "16.300" in text


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
        (("--template", "labels", "--option", "grid=5x5,2x2"), "64x32,2x6"),
        (("--template", "poster", "--rate", "USD=16300"), "price_list"),
        (("--rate", "IDR=1"), "USD|"),
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
