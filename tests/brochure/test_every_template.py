"""What holds for every template on the shelf: any number of products, any text, any language, on every paper."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from functools import cache, partial

import page as validation
import pikepdf
import pytest
from PIL import Image

from ovop_desktop.brochure.conditions import AMERICAN, COATED, UNCOATED
from ovop_desktop.brochure.content import BadgeState, Chapter, Offer, Setting
from ovop_desktop.brochure.edition import OFFICE, SHOP, SHOP_X1A
from ovop_desktop.brochure.preflight import examine
from ovop_desktop.brochure.proof import misread
from ovop_desktop.brochure.templates.shelf import shelf

INFOS = {name: template.info for name, template in shelf().items()}
LANGUAGES = (("id",), ("en",), ("ko",), ("id", "en"), ("ko", "id"))
COUNTS = (0, 1, 2, 7, 60)
ACROSS = 640
"""Pixels of a page's longer side at which its ink is measured."""

HOSTILE = '<img src="x"> & <b>tebal</b> 😀 ᬩᬮᬶ'
LONG = "Keripik Singkong Balado Pedas Manis Gurih Renyah Khas Desa Sukamaju Ibu Haji Siti " * 4

EVERY = [
    pytest.param(
        name,
        paper,
        LANGUAGES[(at + shift) % 5],
        COUNTS[(at + shift * 2) % 5],
        (at + 1) * (shift + 1),
        id=f"{name}-{paper}-{at}-{shift}",
    )
    for name, info in INFOS.items()
    for at, paper in enumerate(info.papers)
    for shift in (0, 2)
]


def own(name, at):
    """A choice for each option of a template, another for every `at`."""

    def value(option, number):
        if isinstance(option.default, bool):
            return bool((at + number) % 2)
        if isinstance(option.default, int):
            return (option.low, option.default, option.high)[(at + number) % 3]
        offered = (*option.choices, *((option.shape,) if option.shape else ()))
        return offered[(at // (number + 1) + number) % len(offered)]

    return tuple((option.id, value(option, number)) for number, option in enumerate(INFOS[name].options))


def setting(name, paper="", languages=("id",), **rest):
    info = INFOS[name]
    rest.setdefault("per_page", 4 if 4 in info.per_page else info.per_page[0])
    return Setting(name, paper or info.papers[0], languages, **rest)


def catalogue_of(sample, count, change=lambda item: item):
    """A catalogue of `count` products, in chapters of twelve."""
    rows = [item for chapter in sample.chapters for item in chapter.items]
    items = [change(replace(rows[at % len(rows)], record=f"p{at}")) for at in range(count)]
    chapters = tuple(
        Chapter(
            f"c{at}", {"id": f"Bab {at}", "en": f"Chapter {at}", "ko": f"{at} 장"}, items=tuple(items[at : at + 12])
        )
        for at in range(0, count, 12)
    )
    return replace(sample, chapters=chapters)


@pytest.fixture
def of(sample):
    """A catalogue of `count` products, in chapters of twelve."""
    return partial(catalogue_of, sample)


def outside(layout):
    width, height = layout.page_size
    return [
        box
        for box in layout.boxes
        if box.x < -0.01 or box.y < -0.01 or box.x + box.width > width + 0.01 or box.y + box.height > height + 0.01
    ]


@pytest.mark.parametrize(("name", "paper", "languages", "count", "at"), EVERY)
def test_any_number_of_products_on_any_paper_in_any_language(name, paper, languages, count, at, press, of, pictures):
    wanted = setting(name, paper, languages, wholesale=True, options=own(name, at))
    layout = press.lay_out(of(count), wanted, pictures)
    assert layout.page_count >= 1
    assert outside(layout) == []
    if not count:
        assert "catalogue.empty" in {finding.code for finding in layout.findings}


@pytest.mark.parametrize("name", INFOS)
@pytest.mark.parametrize(
    "change",
    [
        lambda item: replace(item, name={"id": LONG[:300], "en": LONG[:300]}),
        lambda item: replace(item, photos=()),
        lambda item: replace(item, offers=()),
        lambda item: replace(item, story={}, summary={}, facts=(), badges=()),
        lambda item: replace(
            item,
            offers=tuple(
                Offer({"id": f"Kemasan {at}"}, {"id": f"{at} g"}, {"id": f"Rp{at}.000"}) for at in range(1, 21)
            ),
        ),
        lambda item: replace(
            item, name={"id": HOSTILE}, summary={"id": HOSTILE}, producer=HOSTILE, village={"id": HOSTILE}
        ),
        lambda item: replace(item, badges=tuple(replace(badge, state=BadgeState.ENDED) for badge in item.badges)),
    ],
    ids=["long name", "no photo", "no price", "bare", "20 packs", "hostile", "ended"],
)
def test_dreadful_products_stay_on_the_page_and_are_written(name, change, press, of, pictures):
    layout = press.lay_out(of(7, change), setting(name, languages=("id", "en")), pictures)
    assert outside(layout) == []
    target = io.BytesIO()
    press.write(layout, target)
    assert target.getvalue().startswith(b"%PDF-")


@pytest.mark.parametrize("name", INFOS)
def test_what_a_template_says_it_prints_is_read_back_or_reported(name, press, of, pictures, read_back, letters):
    layout = press.lay_out(of(3), setting(name, per_page=1), pictures)
    there = read_back(layout).letters
    told = {(finding.code, finding.record) for finding in layout.findings}
    for chapter in of(3).chapters:
        for item in chapter.items:
            for field in INFOS[name].prints:
                for text in texts(item, field):
                    lost = [word for word in text.split() if letters(word) not in there]
                    reported = {code for code, record in told if record == item.record}
                    assert not lost or reported & {"product.left_out", "text.left_out", "story.left_out"}, (field, lost)


def texts(item, field):
    if field == "offers":
        return [words["id"] for offer in item.offers for words in (offer.packaging, offer.net, offer.retail) if words]
    if field == "facts":
        return [words["id"] for row in item.facts for words in row]
    if field == "corrections":
        return [words["id"] for one in item.corrections for words in (one.of, one.old, one.new) if words]
    held = getattr(item, field)
    return [held] if isinstance(held, str) else [held["id"]] if held.get("id") else []


@pytest.mark.parametrize("name", INFOS)
def test_archives_and_screen_readers_are_served(name, press, of, pictures, printed):
    data = printed(press.lay_out(of(4), setting(name, languages=("id", "en")), pictures))
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.check_pdf_syntax() == []
    for profile in (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_2B):
        report = validation.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, (profile, [str(one) for one in report.failures][:5])


@pytest.mark.parametrize("name", INFOS)
def test_every_code_is_read_back_wherever_it_stands(name, press, of, pictures, printed):
    layout = press.lay_out(of(7), setting(name), pictures)
    assert misread(io.BytesIO(printed(layout)), layout, OFFICE, every=True) == ()


@pytest.fixture(scope="module")
def shop_file(press, sample, pictures, tmp_path_factory):
    """A print shop's file of a template with seven products, made once."""
    folder = tmp_path_factory.mktemp("shop")
    layout_of = cache(lambda name: press.lay_out(catalogue_of(sample, 7), setting(name), pictures))

    def made(name, edition=SHOP, condition=COATED):
        path = folder / f"{name} {edition.id} {condition.id}.pdf"
        if not path.exists():
            with path.open("w+b") as file:
                press.write(layout_of(name), file, edition=replace(edition, condition=condition))
        return path

    return made


PAPERS = [
    *((name, COATED) for name in INFOS),
    *((name, condition) for name in ("catalogue", "poster") for condition in (UNCOATED, AMERICAN)),
]
"""Every template on the usual paper, and those that take most ink on each of the others."""

ON_PAPERS = pytest.mark.parametrize(("name", "condition"), PAPERS, ids=lambda one: getattr(one, "id", one))


@ON_PAPERS
@pytest.mark.parametrize("edition", [SHOP, SHOP_X1A], ids=lambda one: one.standard)
def test_a_print_shop_takes_it(name, condition, edition, shop_file):
    path = shop_file(name, edition, condition)
    with pikepdf.open(path) as pdf:
        assert pdf.check_pdf_syntax() == []
    standard, faults = examine(path)
    assert standard == edition.standard
    assert {fault.code for fault in faults if fault.severity == "error"} <= {"photo.density"}


@ON_PAPERS
def test_no_spot_of_a_page_takes_more_ink_than_the_paper_dries(name, condition, shop_file, tmp_path):
    """Ghostscript separates the first pages, bleed included, into inks."""
    path = shop_file(name, condition=condition)
    with pikepdf.open(path) as pdf:
        long = max(float(side) for side in pdf.pages[0].mediabox[2:])
    said = (
        "-q",
        "-dBATCH",
        "-dNOPAUSE",
        "-dSAFER",
        "-sDEVICE=tiff32nc",
        "-dUseBleedBox",
        f"-r{ACROSS / long * 72:.2f}",
        "-dLastPage=3",
    )
    subprocess.run(["gs", *said, f"-sOutputFile={tmp_path}/%d.tif", path], check=True, timeout=120)
    seen = sorted(tmp_path.glob("*.tif"))
    assert seen
    for file in seen:
        with Image.open(file) as page:
            assert page.mode == "CMYK"
            assert page.getextrema()[3][1] > 0, "no black on the page"
            inks = [band.tobytes() for band in page.split()]
        assert max(map(sum, zip(*inks, strict=True))) / 2.55 <= condition.limit, file.name


@pytest.mark.parametrize("name", INFOS)
def test_the_same_content_gives_the_same_bytes(name, press, of, pictures, printed):
    wanted = setting(name, languages=("id", "en"))
    assert printed(press.lay_out(of(4), wanted, pictures)) == printed(press.lay_out(of(4), wanted, pictures))


@pytest.mark.parametrize(
    ("name", "option"),
    [pytest.param(name, one, id=f"{name}-{one.id}") for name, info in INFOS.items() for one in info.options],
)
def test_every_value_of_an_option_is_laid_out(name, option, press, of, pictures):
    if isinstance(option.default, bool):
        values = (True, False)
    elif isinstance(option.default, int):
        values = (option.low, option.high)
    else:
        values = (*option.choices, *((option.shape,) if option.shape else ()))
    for value in values:
        layout = press.lay_out(of(5), setting(name, options=((option.id, value),)), pictures)
        assert layout.page_count >= 1
        assert outside(layout) == []
