import pytest

from ovop_desktop.brochure.setter import Line, columns_of, remainder
from ovop_desktop.brochure.wording import one_line, paragraphs, pick, two_parts


def lines(count):
    return [Line(f"baris {at}", opens=at == 0, closes=at == count - 1) for at in range(count)]


def test_the_remainder_begins_where_the_lines_end():
    text = "Nira disaring tiga kali lalu dimasak"
    assert remainder(text, ("Nira disa-", "ring tiga")) == "kali lalu dimasak"
    assert remainder(text, ("Nira disa\u00ad", "ring tiga")) == "kali lalu dimasak"
    assert remainder(text, ()) == text
    assert remainder(text, (text,)) == ""


@pytest.mark.parametrize("count", range(1, 30))
@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_hold_every_line_in_order(count, columns):
    parts = columns_of(lines(count), columns)
    assert [line for part in parts for line in part] == lines(count)
    assert max(len(part) for part in parts) - min(len(part) for part in parts) <= 3


def test_a_column_does_not_begin_with_the_last_line_of_a_paragraph():
    flowed = [*lines(5), *[Line("x", opens=True), Line("y"), Line("z"), Line("w"), Line("v", closes=True)]]
    flowed[4:6] = [Line("a"), Line("akhir", closes=True)]
    first, second = columns_of(flowed, 2)
    assert not (second[0].closes and not second[0].opens)
    assert not (first[-1].opens and not first[-1].closes)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("", ("", "")),
        ("Tenun", ("Tenun", "")),
        ("Teh Melati", ("Teh", "Melati")),
        ("Kopi Robusta Menoreh", ("Kopi Robusta", "Menoreh")),
        ("Gula Semut 1 kg", ("Gula Semut", "1 kg")),
        ("Batik Tulis Geblek Renteng", ("Batik Tulis", "Geblek Renteng")),
        ("VCO Asli DIY", ("VCO", "Asli DIY")),
    ],
)
def test_a_name_has_a_roman_and_an_italic_part(name, parts):
    assert two_parts(name) == parts


def test_white_space_and_control_characters_become_single_spaces():
    assert one_line("  a\t b\n\x00c\u200b ") == "a b c"
    assert paragraphs("satu\n\n dua \r\ntiga\u2028empat") == ("satu", "dua", "tiga", "empat")


def test_a_text_is_taken_in_the_best_language_it_has():
    words = {"en": "English", "ko": "한국어", "id": "  "}
    assert pick(words, "ko").text == "한국어"
    assert pick(words, "id", ("ko",)).lang == "ko"
    assert pick(words, "id").lang == "en"
    assert not pick({}, "id")
