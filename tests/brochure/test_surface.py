"""What is drawn can be read back letter by letter, passes PDF/UA-1 and PDF/A-2b, and is the same bytes twice."""

import hashlib
import io
import os
import subprocess
import sys
import zlib
from pathlib import Path

import page
import pikepdf
import pypdf
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from ovop_desktop.brochure.canvas import Surface
from ovop_desktop.brochure.finish import Colophon, finish, screen_profile
from ovop_desktop.brochure.fonts import Fonts
from ovop_desktop.brochure.inks import Inks
from ovop_desktop.brochure.jpeg import embeddable
from ovop_desktop.brochure.printable import cleaned
from ovop_desktop.brochure.raster import rasterised
from ovop_desktop.brochure.typesetter import Typesetter

ROOT = Path(__file__).resolve().parents[2]
SANS = "PlusJakartaSans-Regular"
INK = (45, 60, 60, 75)
SETTER = Typesetter(Fonts(ROOT / "resources" / "fonts"))
INKS = Inks(ROOT / "resources" / "icc" / "ovop_fogra39_300.icc")
SQUARE = (("M", (20, 20)), ("L", (80, 20)), ("C", (90, 30, 90, 60, 80, 80)), ("Z", ()))
WICKED = (
    "<b>tebal</b> & <img src=x> <b",
    ") Tj ET /OpenAction << /JS (app.alert(1)) >>",
    "ligatur: ffi fi fl office efisien",
    "한글 단어 뷁 bersama Latin",
    "ᬩᬮᬶ dan ꦗꦮ dan ᮞᮥᮔ᮪ᮓ",
    "senyum 😀 dan \u0628",
)


def surface(target=None):
    return Surface(target or io.BytesIO(), SETTER, INKS, (420, 595), "id-ID")


def file_of(draw):
    """The bytes of what `draw` puts on a surface."""
    target = io.BytesIO()
    drawing = surface(target)
    draw(drawing)
    finish(drawing.ended(), Colophon("Katalog é & <x>", "Kantor (Desa)", "id-ID", "2026-11-24"), screen_profile())
    return target.getvalue()


def typed(text, face=SANS, width=340.0):
    """A document of as many pages as the text needs."""
    lines = SETTER.lines(text, face, 9, width, "id")

    def draw(drawing):
        for first in range(0, max(len(lines), 1), 40):
            drawing.begin_page()
            with drawing.tagged("P", actual=text):
                for row, line in enumerate(lines[first : first + 40]):
                    drawing.text(40, 40 + 13 * row, line, face, 9, INK)
            drawing.end_page()

    return file_of(draw)


def letters(text):
    return [letter for letter in cleaned(text) if letter.isalnum()]


def read(pdf):
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "".join(leaf.get_textpage().get_text_range() for leaf in document)
    finally:
        document.close()


def rich():
    """Everything the surface can do, on two pages."""
    photo = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").resize((90, 60)).save(photo, "JPEG")
    picture = embeddable(photo.getvalue())

    def draw(drawing):
        for number in range(2):
            drawing.begin_page(str(number + 1))
            drawing.open("Sect")
            drawing.fill(SQUARE, (35, 75, 90, 55))
            drawing.stroke(SQUARE, INK, 0.5, SQUARE)
            with drawing.tagged("H1" if not number else "H2"):
                drawing.text(40, 60, "Kopi efisien", "FrauncesDisplay-Regular", 30, INK)
            for row, text in enumerate(WICKED):
                with drawing.tagged("P", lang="en" if row % 2 else "", actual=text):
                    drawing.text(40, 120 + 20 * row, text, SANS, 9, INK, tabular=True)
            with drawing.tagged("Artifact"):
                drawing.text(40, 260, "LABEL", SANS, 7, INK, track=110)
                drawing.text(200, 260, "miring", "Newsreader-Italic", 12, INK, turn=20, gap=2)
            with drawing.group("Table"), drawing.group("TR"):
                with drawing.tagged("TH"):
                    drawing.text(40, 280, "Isi", SANS, 9, INK)
                with drawing.tagged("TD"):
                    drawing.text(140, 280, "250 g", SANS, 9, INK)
            drawing.picture(picture, (40, 300, 150, 100), SQUARE, alt="Foto")
            drawing.picture(picture, (240, 300, 150, 100), alt="")
            drawing.code("https://wa.me/628123456789", (60, 440, 80, 80), INK, alt="QR: WhatsApp")
            drawing.link((60, 440, 80, 80), "WhatsApp", address="https://wa.me/628123456789")
            drawing.link((40, 40, 100, 30), "Halaman 2", page=1)
            drawing.bookmark(f"Bab {number + 1} é", min(number, 1), number)
            drawing.close()
            drawing.end_page()

    return file_of(draw)


@pytest.mark.parametrize("profile", [page.ValidationProfile.PDF_UA_1, page.ValidationProfile.PDF_A_2B])
@pytest.mark.parametrize("made", [rich, lambda: typed("".join(WICKED)), lambda: typed("")])
def test_a_file_keeps_the_standards_it_claims(made, profile):
    report = page.validate_pdf_bytes(made(), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant


@pytest.mark.parametrize("text", WICKED)
def test_whatever_is_typed_is_read_back_as_it_was_typed(text):
    pdf = typed(text)
    assert "".join(read(pdf).split()) == "".join(text.split())
    said = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text().replace("\u200b", "")
    assert letters(said) == letters(text)


def test_nothing_typed_becomes_an_action():
    with pikepdf.open(io.BytesIO(typed(WICKED[1]))) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert "/AA" not in pdf.Root
        assert "/Names" not in pdf.Root


def test_control_and_reversing_characters_vanish_and_the_words_stay():
    assert read(typed("a\x00b\u202ec\u2066d\x07 e")).split() == ["abcd", "e"]


def test_ten_thousand_characters_are_all_printed():
    text = "Gula semut <b>manis</b> & pahit dari Menoreh; " * 220
    assert letters(read(typed(text))) == letters(text)


@given(st.text(max_size=120))
@settings(max_examples=40, deadline=None)
def test_every_letter_is_on_the_page_or_in_the_report(text):
    report = SETTER.missing(text, SANS)
    said = pypdf.PdfReader(io.BytesIO(typed(text))).pages[0].extract_text()
    for letter in letters(text):
        assert letter in said or letter in report


def test_a_divided_word_ends_with_a_soft_hyphen():
    lines = SETTER.lines("mempertahankan keterampilan mempertahankan keterampilan", SANS, 9, 62, "id")
    assert any(line.endswith("\u00ad") for line in lines)
    with pikepdf.open(io.BytesIO(typed("mempertahankan keterampilan", width=62))) as pdf:
        font = next(iter(pdf.pages[0].Resources.Font.values()))
        assert b"<00ad>" in font.ToUnicode.read_bytes()


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "HTTPS:evil", "https://a b", "", "tel:", "vbscript:x"]
)
def test_an_address_of_another_kind_is_refused(address):
    drawing = surface()
    drawing.begin_page()
    with pytest.raises(ValueError, match=r".*"):
        drawing.link((0, 0, 10, 10), "x", address=address)


def test_elements_may_not_be_nested_and_roles_must_be_known():
    drawing = surface()
    drawing.begin_page()
    with pytest.raises(ValueError, match="inside"), drawing.tagged("P"), drawing.tagged("P"):
        pass
    with pytest.raises(ValueError, match="Blink"):
        drawing.open("Blink")


def test_the_same_picture_is_embedded_once_and_no_face_unused():
    with pikepdf.open(io.BytesIO(rich())) as pdf:
        pictures = {stream.objgen for leaf in pdf.pages for stream in leaf.Resources.XObject.values()}
        assert len(pictures) == 1
        faces = {str(font.BaseFont) for leaf in pdf.pages for font in leaf.Resources.Font.values()}
        assert not any("Helvetica" in face for face in faces)


def test_the_code_on_the_page_can_be_scanned():
    shown = rasterised(rich(), 0, 3)
    image = Image.frombytes("RGBA", (shown.width, shown.height), shown.rgba).convert("L")
    assert [code.text for code in zxingcpp.read_barcodes(image)] == ["https://wa.me/628123456789"]


def test_another_process_writes_the_same_bytes():
    asked = (
        f"import sys; sys.path[:0] = [{str(ROOT)!r}, {str(Path(__file__).parent)!r}];"
        "import hashlib, test_surface; print(hashlib.sha256(test_surface.rich()).hexdigest())"
    )
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Jakarta", "SOURCE_DATE_EPOCH": "0"}
    ran = subprocess.run([sys.executable, "-c", asked], env=environment, check=True, capture_output=True, text=True)
    assert ran.stdout.strip() == hashlib.sha256(rich()).hexdigest()


def test_the_date_in_the_file_is_the_one_that_was_given():
    with pikepdf.open(io.BytesIO(typed("x"))) as pdf:
        assert str(pdf.docinfo.CreationDate) == "D:20261124000000+00'00'"
        assert b"2026-11-24T00:00:00" in pdf.Root.Metadata.read_bytes()


def test_no_stream_of_any_page_ends_where_a_strict_reader_loses_a_byte():
    shown = [f"{number} " + "aksara lestari"[: number % 14] for number in range(700)]

    def draw(drawing):
        for number, text in enumerate(shown):
            drawing.begin_page()
            with drawing.tagged("P"):
                drawing.text(40, 40, text, SANS, 9 + number % 5, INK)
            drawing.end_page()

    done = file_of(draw)
    assert b"\r\nendstream" not in done
    with pikepdf.open(io.BytesIO(done)) as pdf:
        contents = [leaf.obj.Contents.read_bytes() for leaf in pdf.pages]
    assert all(b"TJ" in content for content in contents)
    assert any(zlib.compress(content[:-1], 6).endswith(b"\r") for content in contents)  # some had to be padded
    report = page.validate_pdf_bytes(done, profile=page.ValidationProfile.PDF_A_2B)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
