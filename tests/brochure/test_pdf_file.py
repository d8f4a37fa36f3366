"""A file is written while it is made: what it says is read back, and what is written leaves memory."""

import io
import tracemalloc
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from ovop_desktop.brochure.canvas import Surface
from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.edition import OFFICE, SHOP_X1A
from ovop_desktop.brochure.finish import Colophon, finish, screen_profile
from ovop_desktop.brochure.fonts import Fonts
from ovop_desktop.brochure.inks import Inks
from ovop_desktop.brochure.pdf_file import TOGETHER, PdfFile
from ovop_desktop.brochure.typesetter import Typesetter

RESOURCES = Path(__file__).parents[2] / "resources"
SANS = "PlusJakartaSans-Regular"
INK = (45, 60, 60, 75)
SETTER = Typesetter(Fonts(RESOURCES / "fonts"))
INKS = Inks(RESOURCES / "icc" / "ovop_fogra39_300.icc")


def numbered(version, count):
    """A file that holds a page and an array of `count` small objects, one number of which nobody took."""
    target = io.BytesIO()
    file = PdfFile(target, version)
    pages = file.reserve()
    file.reserve()
    content = file.stream(b"0 0 10 10 re f")
    leaf = file.put(f"<</Type/Page/Parent {pages} 0 R/MediaBox[0 0 20 20]/Resources<<>>/Contents {content}>>")
    file.put(f"<</Type/Pages/Kids[{leaf}]/Count 1>>", pages)
    parts = " ".join(file.put(f"<</Order {order}>>") for order in range(count))
    file.close(file.put(f"<</Type/Catalog/Pages {pages} 0 R/Parts[{parts}]>>"), file.put("<<>>"))
    return target.getvalue()


@pytest.mark.parametrize("version", ["1.4", "1.7"])
def test_every_object_is_found_where_the_file_says_it_is(version):
    count = 2 * TOGETHER + 7
    data = numbered(version, count)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert pdf.pdf_version == version
        assert [int(part.Order) for part in pdf.Root.Parts] == list(range(count))
        assert pdf.pages[0].Contents.read_bytes() == b"0 0 10 10 re f"
    assert data.count(b"/ObjStm") == (0 if version == "1.4" else 3)


def test_the_same_objects_are_the_same_file_and_others_have_another_identity():
    def identity(data):
        with pikepdf.open(io.BytesIO(data)) as pdf:
            return [bytes(part) for part in pdf.trailer.ID]

    assert numbered("1.7", 5) == numbered("1.7", 5)
    assert identity(numbered("1.7", 5)) != identity(numbered("1.7", 6))


class Nowhere(io.RawIOBase):
    """A file that keeps nothing."""

    def writable(self):
        return True

    def write(self, data):
        return len(data)


@pytest.mark.parametrize("edition", [OFFICE, SHOP_X1A], ids=lambda one: one.id)
def test_a_page_that_is_drawn_leaves_memory(edition):
    surface = Surface(Nowhere(), SETTER, INKS, (420, 595), "id-ID", edition)

    def draw(pages):
        for _ in range(pages):
            surface.begin_page(str(surface.page + 2))
            with surface.group("Sect"):
                for row in range(30):
                    with surface.tagged("P", actual="Gula semut dari Menoreh"):
                        surface.text(40, 40 + 13 * row, "Gula semut dari Menoreh", SANS, 9, INK)
            surface.end_page()

    draw(20)
    tracemalloc.start()
    draw(60)
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    # Kept: numbers and places. 30 elements that stay in memory are 15 kB a page, their text alone 3 kB.
    assert held / 60 < 2_000
    finish(surface.ended(), Colophon("Katalog", "", "id-ID", "2026-11-24"), screen_profile())


def test_a_product_is_read_out_in_few_elements(press, sample, shelf_of, pictures):
    def elements(shown):
        target = io.BytesIO()
        press.write(press.lay_out(shelf_of(shown), Setting(), pictures), target)
        with pikepdf.open(target) as pdf:
            return sum(isinstance(part, pikepdf.Dictionary) and "/S" in part and "/P" in part for part in pdf.objects)

    items = [item for chapter in sample.chapters for item in chapter.items]
    again = [replace(item, record=f"{item.record}-{copy}") for copy in range(3) for item in items]
    # Name, words, place, facts, price and its line in the index; each element costs time and bytes.
    assert (elements(again) - elements(items)) / (2 * len(items)) <= 20
