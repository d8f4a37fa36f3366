"""Preflight: each thing a print shop refuses is named with its page, and nothing is made up."""

import io
from dataclasses import replace

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.edition import SHOP, SHOP_X1A
from ovop_desktop.brochure.preflight import examine


@pytest.fixture(scope="module")
def shop(press, sample, pictures):
    layout = press.lay_out(sample, Setting(per_page=6), pictures)

    def made(edition):
        target = io.BytesIO()
        press.write(layout, target, [0, 3], edition=edition)
        return target.getvalue()

    return {edition.standard: made(edition) for edition in (SHOP, SHOP_X1A)}


@pytest.fixture
def codes(shop, tmp_path):
    """The codes of the faults of a shop's file after something was done to it."""

    def found(spoil, standard="PDF/X-4", **kept):
        path = tmp_path / "spoilt.pdf"
        with pikepdf.open(io.BytesIO(shop[standard])) as pdf:
            spoil(pdf)
            pdf.save(path, **kept)
        return {fault.code for fault in examine(path)[1]} - {"photo.density", "text.small"}

    return found


@pytest.mark.parametrize("edition", [SHOP, SHOP_X1A], ids=lambda edition: edition.id)
@pytest.mark.parametrize(
    "setting",
    [Setting(per_page=1), Setting(paper="A5", per_page=2), Setting("leaflet", "A4L"), Setting("poster", "A2")],
    ids=lambda setting: f"{setting.template}-{setting.paper}",
)
def test_what_a_shop_would_say_is_known_before_its_file_is_written(setting, edition, press, sample, pictures):
    layout = press.lay_out(sample, setting, pictures)
    asked = len(pictures.asked)
    foretold = press.faults(layout, edition)
    assert len(pictures.asked) == asked, "no photo is made for it"
    target = io.BytesIO()
    press.write(layout, target, edition=edition)
    assert list(dict.fromkeys(replace(fault, record="") for fault in foretold)) == list(examine(target)[1])
    records = {box.record for box in layout.boxes}
    assert {fault.record for fault in foretold if fault.code == "photo.density"} <= records


def drawn(operators):
    """Something that draws `operators` on the first page, after all else."""

    def spoil(pdf):
        page = pdf.pages[0]
        page.contents_add(pdf.make_stream(operators.encode("ascii")))

    return spoil


def without_trim(pdf):
    del pdf.pages[0].obj["/TrimBox"]


def tight_bleed(pdf):
    pdf.pages[0].obj.BleedBox = pdf.pages[0].obj.TrimBox


def bleed_beyond_paper(pdf):
    pdf.pages[0].obj.BleedBox = Array([-5, -5, 5000, 5000])


def two_intents(pdf):
    pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])


def screen_intent(pdf):
    pdf.Root.OutputIntents[0].DestOutputProfile = pdf.make_stream(b"\0" * 12 + b"mntrRGB " + b"\0" * 100)


def untrapped(pdf):
    del pdf.docinfo["/Trapped"]


def linked(pdf):
    note = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([100, 100, 200, 200]))
    pdf.pages[0].obj.Annots = Array([note])


def acting(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript)


def half_clear(pdf):
    pdf.pages[0].obj.Resources.ExtGState["/Half"] = Dictionary(ca=0.5)
    pdf.pages[0].contents_add(pdf.make_stream(b"/Half gs"))


def unembedded(pdf):
    fonts = pdf.pages[0].obj.Resources.Font
    fonts["/Lost"] = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    pdf.pages[0].contents_add(pdf.make_stream(b"BT /Lost 12 Tf 200 200 Td (x) Tj ET"))


def test_our_own_files_are_clean(codes):
    assert codes(lambda pdf: None) == set()


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (drawn("1 0 0 rg 100 100 20 20 re f"), "colour.rgb"),
        (drawn("0 0 0 1 K 0.1 w 100 100 m 200 100 l S"), "line.hair"),
        (drawn("0 1 0 0 k 34.0157 34.0157 595.2756 100 re f"), "bleed.unreached"),
        (without_trim, "box.missing"),
        (tight_bleed, "bleed.small"),
        (bleed_beyond_paper, "box.nesting"),
        (two_intents, "intent.missing"),
        (screen_intent, "intent.profile"),
        (untrapped, "key.missing"),
        (linked, "annotation.inside"),
        (acting, "file.action"),
        (unembedded, "font.missing"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_a_shop_refuses_is_found(spoil, code, codes):
    assert code in codes(spoil)


def test_transparency_is_forbidden_only_where_the_standard_forbids_it(codes):
    assert codes(half_clear) == set()
    assert codes(half_clear, "PDF/X-1a", force_version="1.4") == {"transparency"}


def test_a_version_too_new_is_named(codes):
    assert codes(lambda pdf: None, "PDF/X-1a", force_version="1.7") == {"file.version"}


def test_small_type_in_four_inks_and_type_near_the_trim_are_found(shop, tmp_path):
    path = tmp_path / "type.pdf"
    with pikepdf.open(io.BytesIO(shop["PDF/X-4"])) as pdf:
        name = next(iter(pdf.pages[0].obj.Resources.Font.keys()))
        operators = f"0.5 0.5 0.5 0.5 k BT {name} 7 Tf 38 300 Td <0001> Tj ET"
        pdf.pages[0].contents_add(pdf.make_stream(operators.encode("ascii")))
        pdf.save(path)
    faults = {(fault.code, fault.page, fault.fact) for fault in examine(path)[1]}
    assert ("text.inks", 0, "7.0") in faults
    assert ("text.near_trim", 0, "1.4") in faults


def test_a_photo_too_small_for_its_place_is_found_with_its_density(shop, tmp_path):
    path = tmp_path / "photo.pdf"
    with pikepdf.open(io.BytesIO(shop["PDF/X-4"])) as pdf:
        name = next(iter(pdf.pages[0].obj.Resources.XObject.keys()))
        pdf.pages[0].contents_add(pdf.make_stream(f"q 5000 0 0 5000 0 0 cm {name} Do Q".encode("ascii")))
        pdf.save(path)
    found = [fault for fault in examine(path)[1] if fault.code == "photo.density" and fault.severity == "error"]
    assert any(int(fault.fact) < 100 and fault.page == 0 for fault in found)


@pytest.mark.parametrize(("paper", "refused"), [("A4", True), ("A2", False), ("XB", False)])
def test_a_sheet_that_is_read_from_afar_may_have_coarser_photos(paper, refused, tmp_path):
    side = {"A4": (595, 842), "A2": (1191, 1684), "XB": (1701, 4535)}[paper]
    path = tmp_path / "large.pdf"
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=side)
        page.obj.TrimBox = page.obj.BleedBox = page.obj.MediaBox
        image = pdf.make_stream(bytes(120 * 120), Type=Name.XObject, Subtype=Name.Image, Width=120, Height=120)
        image.ColorSpace, image.BitsPerComponent = Name.DeviceGray, 8
        page.obj.Resources = Dictionary(XObject=Dictionary(P=image))
        page.contents_add(pdf.make_stream(b"q 72 0 0 72 10 10 cm /P Do Q"))
        pdf.docinfo["/GTS_PDFXVersion"] = "PDF/X-4"
        pdf.save(path)
    found = [fault.severity for fault in examine(path)[1] if fault.code == "photo.density"]
    assert ("error" in found) is refused
