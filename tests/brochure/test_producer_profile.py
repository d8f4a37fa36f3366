"""The producer's profile: everything that is told of a producer is on its sheet, help stays together, options hold."""

from dataclasses import replace

import pytest

from ovop_desktop.brochure.content import Badge, BadgeState, Help, Picture, Profile, Setting
from ovop_desktop.brochure.layout import Photo

LONG = " ".join(f"kata{at}" for at in range(1200))
PHOTOS = tuple(Picture(f"help{at}", 2000, 1500) for at in range(4))


def setting(paper="A4", languages=("id",), **options):
    return Setting("producer_profile", paper, languages, 1, options=tuple(options.items()))


def helped(at=0, **rest):
    held = {
        "kind": {"id": "Mutu kemasan", "en": "Packaging quality", "ko": "포장 품질"},
        "partner": f"Dinas Koperasi {at}",
        "partner_kind": {"id": "Dinas", "en": "Agency", "ko": "기관"},
        "period": {"id": "Maret 2024", "en": "March 2024", "ko": "2024년 3월"},
        "products": {"id": "Untuk Gula Semut", "en": "For sugar", "ko": "설탕"},
        "change": {"id": "Kemasan baru tahan lembap.", "en": "The new packs keep dry.", "ko": "새 포장."},
        "before": PHOTOS[:1],
        "after": PHOTOS[1:2],
        "value": {"id": "senilai Rp35.000.000", "en": "worth IDR 35,000,000", "ko": "35,000,000"},
    }
    return Help(f"h{at}", **{**held, **rest})


@pytest.fixture
def told(sample):
    """The sample with a profile that says everything."""
    items = tuple(item for chapter in sample.chapters for item in chapter.items)[:5]
    profile = Profile(
        "maker",
        {"id": "Koperasi Nira Menoreh"},
        kind={"id": "Koperasi", "en": "Cooperative", "ko": "협동조합"},
        place={"id": "Hargotirto, Kulon Progo"},
        story={"id": "Dimulai dari sembilan belas penderes.", "en": "It began with nineteen tappers.", "ko": "시작."},
        logo=Picture("logo", 800, 800),
        photo=Picture("photo", 3000, 2000),
        facts=(({"id": "Anggota", "en": "Members", "ko": "조합원"}, {"id": "112", "en": "112", "ko": "112"}),),
        badges=(Badge("NIB", "9120105432187"), Badge("Halal", "ID3411", BadgeState.ENDED)),
        helps=(helped(0), helped(1)),
        items=items,
        contact=items[0].contact,
    )

    def made(**changed):
        return replace(sample, profiles=(replace(profile, **changed),))

    return made


def outside(layout):
    width, height = layout.page_size
    return [
        box
        for box in layout.boxes
        if box.x < -0.01 or box.y < -0.01 or box.x + box.width > width + 0.01 or box.y + box.height > height + 0.01
    ]


def photos(layout, *keys):
    return [
        (at, mark.key)
        for at, sheet in enumerate(layout.pages)
        for mark in sheet.marks
        if isinstance(mark, Photo) and mark.key in keys
    ]


@pytest.mark.parametrize("paper", ["A4", "F4", "A5"])
@pytest.mark.parametrize("languages", [("id",), ("id", "en"), ("ko", "id")], ids="+".join)
def test_everything_told_is_on_the_sheet(paper, languages, press, told, pictures, read_back, letters):
    content = told()
    layout = press.lay_out(content, setting(paper, languages), pictures)
    there = read_back(layout).letters
    assert outside(layout) == []
    (profile,) = content.profiles
    texts = [profile.name["id"], profile.place["id"], profile.kind[languages[0]], "NIB"]
    texts += [words[lang] for lang in languages for words in (profile.story,)]
    for one in profile.helps:
        texts += [words[languages[0]] for words in (one.kind, one.period, one.products, one.value, one.partner_kind)]
        texts += [one.partner, *(one.change[lang] for lang in languages)]
    texts += [item.name[languages[0]] for item in profile.items if languages[0] in item.name]
    for text in texts:
        for word in text.split():
            assert letters(word) in there, text


def test_a_paper_that_has_ended_is_reported_and_not_printed(press, told, pictures, read_back, letters):
    layout = press.lay_out(told(items=()), setting(), pictures)
    assert letters("Halal") not in read_back(layout).letters
    assert ("certificate.ended", "maker") in {(one.code, one.record) for one in layout.findings}


def test_before_and_after_stand_on_one_page_at_one_height(press, told, pictures):
    layout = press.lay_out(told(helps=tuple(helped(at) for at in range(7))), setting(), pictures)
    pages = [page for page, key in photos(layout, "help0")]
    assert pages == [page for page, key in photos(layout, "help1")]
    boxes = [box for box in layout.boxes if box.record == "h3" and box.field in ("before", "after")]
    first, second = boxes
    assert (first.page, first.y, first.width, first.height) == (second.page, second.y, second.width, second.height)
    assert first.x < second.x
    kind = next(box for box in layout.boxes if box.record == "h3" and box.field == "kind")
    assert kind.page == first.page


def test_an_after_without_a_before_has_half_the_width(press, told, pictures):
    layout = press.lay_out(told(helps=(helped(before=()),)), setting(), pictures)
    (box,) = [box for box in layout.boxes if box.record == "h0" and box.field == "after"]
    assert box.width < layout.page_size[0] / 2


def test_help_is_left_out_when_it_is_not_wanted(press, told, pictures):
    layout = press.lay_out(told(), setting(partners=False), pictures)
    assert not [box for box in layout.boxes if box.record.startswith("h")]
    plain = press.lay_out(told(), setting(before_after=False), pictures)
    assert photos(plain, "help0", "help1") == []
    assert [box for box in plain.boxes if box.record == "h0"]


def test_without_contact_there_is_no_code(press, told, pictures):
    assert [box for box in press.lay_out(told(), setting(), pictures).boxes if box.field == "contact"]
    assert not [box for box in press.lay_out(told(), setting(contact=False), pictures).boxes if box.field == "contact"]


def test_prices_are_left_out_when_they_are_not_wanted(press, told, pictures):
    wanted = replace(setting(), prices=False)
    assert [box for box in press.lay_out(told(), setting(), pictures).boxes if box.field == "price"]
    assert not [box for box in press.lay_out(told(), wanted, pictures).boxes if box.field == "price"]


@pytest.mark.parametrize(
    "change",
    [
        {"story": {"id": LONG}},
        {"story": {"id": LONG}, "facts": (), "logo": None},
        {"helps": tuple(helped(at, change={"id": LONG[:3000]}) for at in range(3))},
        {"helps": (helped(before=PHOTOS, after=PHOTOS[:1]),)},
        {"helps": tuple(helped(at) for at in range(25))},
        {"badges": tuple(Badge(f"Izin {at}", str(at) * 12) for at in range(30))},
        {"name": {"id": LONG[:300]}, "place": {"id": LONG[:300]}, "kind": {}},
        {"name": {}, "items": (), "story": {}, "helps": (), "badges": (), "facts": (), "photo": None, "logo": None},
        {"helps": (helped(partner="", partner_kind={}, period={}, products={}, value={}, before=(), after=()),)},
        {"facts": tuple(({"id": LONG[:80]}, {"id": LONG[:200]}) for _ in range(12))},
    ],
    ids=["story", "bare story", "changes", "pairs", "many", "papers", "names", "nothing", "little", "facts"],
)
@pytest.mark.parametrize("paper", ["A4", "A5"])
def test_dreadful_profiles_stay_on_their_pages(change, paper, press, told, pictures, printed):
    layout = press.lay_out(told(**change), setting(paper, ("id", "en")), pictures)
    assert outside(layout) == []
    assert printed(layout).startswith(b"%PDF-")


def test_a_long_story_is_printed_whole(press, told, pictures, read_back, letters):
    there = read_back(press.lay_out(told(story={"id": LONG}), setting(), pictures)).letters
    assert all(letters(word) in there for word in LONG.split())


def test_products_without_profiles_are_gathered_by_their_maker(press, sample, pictures):
    layout = press.lay_out(sample, setting(), pictures)
    makers = {item.producer for chapter in sample.chapters for item in chapter.items}
    assert {mark.title for mark in layout.bookmarks} == makers
