"""Whatever a person types is printed or reported, and never breaks the press."""

import io
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ovop_desktop.brochure.content import Badge, Catalogue, Chapter, Contact, Item, Offer, Setting, StockMark

DREADFUL = (
    "<b>tebal</b> & <img src=x onerror=alert(1)>",
    "a" * 700,
    "가" * 200,
    "ᬩᬮᬶ ᬅᬓ᭄ᬱᬭ",
    "😀😀 senyum 👨‍👩‍👧‍👦",
    "baris\nsatu\r\ndua\ttiga\x00empat",
    "{page} {count} %s %(x)s \\N{BULLET}",
    "(kurung) \\ )( ]]> EMC BT ET",
    "\u202eterbalik\u202c",
    "ﬁ ﬀ e\u0301 \u00ad\u00ad tanpa",
    "مرحبا بالعالم",
    "   ",
    "-",
    "\ud800",
)


def dreadful_item(text, at):
    words = {"id": text, "en": text}
    return Item(
        record=f"d{at}",
        name=words,
        summary=words,
        story=words,
        category=words,
        village={"id": text},
        regency={"id": text},
        producer=text,
        producer_record=f"m{at}",
        offers=(Offer(words, words, words, words, words), Offer(words, words, words)),
        badges=(Badge(text, text, note=words),),
        facts=((words, words),) * 3,
        stock=list(StockMark)[at % 4],
        contact=Contact(text, text, text, text, text, ""),
    )


@pytest.mark.parametrize(
    ("per_page", "languages"), [(1, ("id",)), (2, ("id", "en")), (4, ("en",)), (6, ("id", "en"))], ids=str
)
def test_dreadful_texts_print(per_page, languages, press, pictures):
    items = tuple(dreadful_item(text, at) for at, text in enumerate(DREADFUL))
    words = {"id": DREADFUL[0] * 3, "en": DREADFUL[1]}
    catalogue = Catalogue(
        title=words,
        subtitle=words,
        office=DREADFUL[0],
        place={"id": DREADFUL[1]},
        year="2026",
        date="bukan tanggal",
        closing=words,
        contact=Contact(*DREADFUL[:5], ""),
        chapters=(Chapter("c", words, words, words, items=items),),
        sample=True,
    )
    layout = press.lay_out(
        catalogue, Setting(per_page=per_page, languages=languages, paper="A5", wholesale=True), pictures
    )
    target = io.BytesIO()
    press.write(layout, target)
    document = pypdfium2.PdfDocument(target.getvalue())
    assert len(document) == layout.page_count
    document.close()


def test_markup_is_printed_as_it_was_typed(press, sugar, shelf_of, pictures, read_back):
    layout = press.lay_out(
        shelf_of([replace(sugar, summary={"id": "Rasa <b>kuat</b> & asli"})]), Setting(per_page=1), pictures
    )
    assert "<b>kuat</b> & asli" in " ".join(" ".join(read_back(layout).pages).split())


def test_letters_that_no_face_has_are_reported(press, sugar, shelf_of, pictures):
    layout = press.lay_out(shelf_of([replace(sugar, name={"id": "Kopi 😀"})]), Setting(per_page=1), pictures)
    found = [
        finding for finding in layout.findings if finding.code == "letters.missing" and finding.facts["field"] == "name"
    ]
    assert found[0].record == sugar.record
    assert "😀" in found[0].facts["letters"]


TEXTS = st.text(max_size=160)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=TEXTS,
    summary=TEXTS,
    story=TEXTS,
    price=TEXTS,
    per_page=st.sampled_from((1, 2, 3, 4, 6, 8)),
    count=st.integers(1, 7),
)
def test_any_text_at_all_prints(press, pictures, name, summary, story, price, per_page, count):
    item = Item(
        record="p",
        name={"id": name},
        summary={"id": summary},
        story={"id": story},
        producer=name,
        offers=(Offer(retail={"id": price}, net={"id": name}),),
        facts=(({"id": name}, {"id": summary}),),
    )
    catalogue = Catalogue(title={"id": name}, chapters=(Chapter("c", {"id": summary}, items=(item,) * count),))
    layout = press.lay_out(catalogue, Setting(per_page=per_page), pictures)
    target = io.BytesIO()
    press.write(layout, target)
    assert target.getvalue().startswith(b"%PDF-")
    width, height = layout.page_size
    assert all(box.x >= 0 and box.x + box.width <= width + 0.01 for box in layout.boxes)
    assert all(box.y >= 0 and box.y + box.height <= height + 0.01 for box in layout.boxes)
