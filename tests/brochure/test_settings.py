import io
import itertools

import pytest

from ovop_desktop.brochure.content import Setting
from ovop_desktop.brochure.themes import THEMES

LANGUAGES = (("id",), ("en",), ("ko",), ("id", "en"), ("en", "ko"), ("ko", "id"))
EVERY = [
    Setting(
        paper=paper,
        per_page=per_page,
        languages=languages,
        theme=tuple(THEMES)[at % len(THEMES)],
        wholesale=at % 3 == 0,
        certificate_numbers=at % 5 == 0,
        qr=at % 7 != 0,
        stories=at % 11 != 0,
        prices=at % 13 != 0,
        options=(("opening", ("run_on", "page", "right")[at % 3]), ("hero", at % 4 == 0)),
    )
    for at, (paper, per_page, languages) in enumerate(itertools.product(("A4", "F4", "A5"), (1, 2, 4, 6, 8), LANGUAGES))
]


@pytest.mark.parametrize("setting", EVERY, ids=lambda one: f"{one.paper}-{one.per_page}-{'+'.join(one.languages)}")
def test_no_setting_loses_a_letter_or_leaves_the_page(setting, press, sample, pictures, read_back, letters):
    layout = press.lay_out(sample, setting, pictures)
    width, height = layout.page_size
    outside = [
        box
        for box in layout.boxes
        if box.x < -0.01 or box.y < -0.01 or box.x + box.width > width + 0.01 or box.y + box.height > height + 0.01
    ]
    assert outside == []
    written = read_back(layout)
    assert len(written.pages) == layout.page_count
    for page, text in enumerate(written.pages):
        there = letters(text)
        for box in layout.boxes_on(page):
            if box.field not in PICTURED and not (box.field == "contact" and "wa.me" in box.text):
                for word in box.text.split():
                    assert letters(word) in there, (page, box)


PICTURED = ("photo", "photos", "chapter.photo", "cover", "back")


@pytest.mark.parametrize(
    "setting", [Setting(per_page=1), Setting(per_page=6, paper="A5", languages=("id", "en"))], ids=("single", "six")
)
def test_the_same_input_gives_the_same_bytes(setting, press, sample, pictures, printed):
    first = printed(press.lay_out(sample, setting, pictures))
    assert first == printed(press.lay_out(sample, setting, pictures))


@pytest.mark.parametrize(
    "wrong",
    [
        {"template": "gone"},
        {"paper": "A3"},
        {"per_page": 5},
        {"theme": "pink"},
        {"languages": ()},
        {"languages": ("id", "id")},
        {"languages": ("id", "en", "ko")},
        {"languages": ("fr",)},
    ],
    ids=str,
)
def test_an_unknown_setting_is_refused(wrong, press, sample, pictures):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        press.lay_out(sample, Setting(**wrong), pictures)


def test_the_form_is_told_what_there_is_to_choose(press):
    infos = {info.id: info for info in press.templates()}
    assert (infos["catalogue"].per_page, infos["catalogue"].papers) == ((1, 2, 3, 4, 6, 8), ("A4", "F4", "A5", "A6"))
    assert [option.id for option in infos["price_list"].options] == ["photos", "order_form", "barcodes", "inner"]


def test_only_the_pages_asked_for_are_written(press, sample, pictures, read_back):
    layout = press.lay_out(sample, Setting(), pictures)
    whole, part = read_back(layout), read_back(layout, [3, 5])
    assert part.pages == [whole.pages[3], whole.pages[5]]


def test_the_preview_of_a_page_has_its_shape(press, sample, pictures):
    layout = press.lay_out(sample, Setting(paper="A5"), pictures)
    image = press.page_image(layout, 0, 0.5)
    assert abs(image.width / image.height - layout.page_size[0] / layout.page_size[1]) < 0.01
    assert len(image.rgba) == image.width * image.height * 4
    assert press.page_png(layout, 0, 0.5).startswith(b"\x89PNG")


class Stopped(Exception):
    pass


@pytest.mark.parametrize("stage", ["layout", "write"])
def test_the_progress_may_cancel_and_no_finished_file_is_written(stage, press, sample, pictures):
    def progress(now, done, _total):
        if now == stage and done == 3:
            raise Stopped

    target = io.BytesIO()
    with pytest.raises(Stopped):
        press.write(press.lay_out(sample, Setting(), pictures, progress), target, progress=progress)
    assert b"%%EOF" not in target.getvalue()
