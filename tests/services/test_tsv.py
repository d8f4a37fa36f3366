"""Cells written for Excel and read from it: what comes back is what went, and no text becomes a formula."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ovop_desktop.services.tsv import guarded, read, written

CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\r"), max_size=20)


def test_excel_reads_back_tabs_quotes_and_breaks() -> None:
    rows = [["Gula\tSemut", 'Teh "Melati"', "dua\nbaris"], ["22000", "", "250 g"]]
    assert list(csv.reader(io.StringIO(written(rows), newline=""), dialect="excel-tab")) == rows


@pytest.mark.parametrize("text", ["=1+1", "+62 812", "-5", "@SUM(A1)", '=HYPERLINK("http://x")'])
def test_what_looks_like_a_formula_is_a_text_in_the_spreadsheet_and_itself_when_it_comes_back(text: str) -> None:
    out = written([[text]])
    assert next(csv.reader(io.StringIO(out, newline=""), dialect="excel-tab")) == [f"'{text}"]
    assert read(out) == [[text]]


def test_numbers_and_words_are_not_touched() -> None:
    assert [guarded(text) for text in ("22000", "Jum'at", "'", "")] == ["22000", "Jum'at", "'", ""]


@given(st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=4))
def test_what_is_written_is_read(rows: list[list[str]]) -> None:
    rows = [*rows, ["end", "end"]]
    assert read(written(rows)) == [[_bare(cell) for cell in row] for row in rows]


def _bare(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:2] in {"=", "+", "-", "@"} else cell


@given(st.text(max_size=200))
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert all(isinstance(cell, str) for row in read(text) for cell in row)


def test_an_inch_is_no_quote_and_a_lonely_quote_swallows_nothing() -> None:
    assert read('Papan 5"\tKayu\r\nMeja\tKayu\r\n') == [['Papan 5"', "Kayu"], ["Meja", "Kayu"]]
    assert read('"Teh\tA\nKopi\tB\n') == [['"Teh', "A"], ["Kopi", "B"]]


def test_empty_rows_inside_stay_and_those_at_the_end_go() -> None:
    assert read("a\r\n\r\nb\r\n\r\n\t\r\n") == [["a"], [""], ["b"]]
    assert read("") == []
