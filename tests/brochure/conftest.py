"""A catalogue as an office would print it, pictures from the sample photos, and a press."""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from ovop_desktop.brochure.content import (
    Badge,
    BadgeState,
    Catalogue,
    Chapter,
    Contact,
    Item,
    Offer,
    Picture,
    StockMark,
)
from ovop_desktop.brochure.layout import Layout
from ovop_desktop.brochure.press import Press

ROOT = Path(__file__).resolve().parents[2]
PHOTOS = ROOT / "resources" / "sample" / "photos"

CHAPTERS = (
    (
        "kulonprogo",
        {"id": "Lereng Menoreh", "en": "The Menoreh Slopes", "ko": "메노레 산비탈"},
        {"id": "Kabupaten Kulon Progo", "en": "Kulon Progo Regency", "ko": "쿨론프로고군"},
        {
            "id": "Perbukitan yang memisahkan Yogyakarta dari dataran Kedu ini hidup dari pohon kelapa, kopi, dan teh. "
            "Hampir setiap rumah punya dapur kerja: ada yang menyadap nira sebelum matahari terbit, ada yang "
            "menjemur kopi di halaman.",
            "en": "The hills that divide Yogyakarta from the Kedu plain live from coconut palms, coffee and tea. "
            "Almost every house has a working kitchen: some tap nectar before sunrise, others dry coffee in the yard.",
            "ko": "욕야카르타와 크두 평야를 가르는 이 언덕은 코코넛과 커피, 차로 살아갑니다. "
            "거의 모든 집에 작업 부엌이 있습니다.",
        },
        "sawah",
    ),
    (
        "purworejo",
        {"id": "Pesisir Selatan", "en": "The South Coast", "ko": "남해안"},
        {"id": "Kabupaten Purworejo", "en": "Purworejo Regency", "ko": "푸르워레조군"},
        {
            "id": "Angin laut, pasir hitam, dan barisan kelapa.",
            "en": "Sea wind, black sand and rows of palms.",
            "ko": "바닷바람, 검은 모래, 줄지은 야자수.",
        },
        "pantai",
    ),
    (
        "tasikmalaya",
        {"id": "Tasikmalaya", "en": "Tasikmalaya", "ko": "타식말라야"},
        {"id": "Jawa Barat", "en": "West Java", "ko": "서자바"},
        {},
        None,
    ),
    (
        "gianyar",
        {"id": "Gianyar & Tabanan", "en": "Gianyar & Tabanan", "ko": "기아냐르와 타바난"},
        {"id": "Bali", "en": "Bali", "ko": "발리"},
        {
            "id": "Di Celuk, bunyi palu kecil terdengar dari setiap bale.",
            "en": "In Celuk a small hammer sounds from every pavilion.",
            "ko": "첼룩에서는 집집마다 작은 망치 소리가 들립니다.",
        },
        "gapura",
    ),
    (
        "nusantara",
        {"id": "Kain dan Madu Nusantara", "en": "Cloth and Honey of the Islands", "ko": "섬들의 직물과 꿀"},
        {"id": "Pilihan tamu", "en": "Guest selection", "ko": "초대 제품"},
        {},
        None,
    ),
)

CONTACT = Contact(
    name="Ibu Sri Lestari",
    phone="0812-3456-7890",
    email="ovop@sendangsari.desa.id",
    website="sendangsari.desa.id",
    address="Balai Desa Sendangsari, Jl. Raya Pengasih km 3, Kulon Progo 55652",
    link="https://wa.me/6281234567890",
)


def picture(key: str, alt: str = "") -> Picture:
    with Image.open(PHOTOS / f"{key}.jpg") as image:
        width, height = image.size
    return Picture(key, width, height, alt={"id": alt} if alt else {})


def _offer(row: list[str]) -> Offer:
    packaging_id, packaging_en, packaging_ko, net, retail, wholesale, least = row
    return Offer(
        packaging={"id": packaging_id, "en": packaging_en, "ko": packaging_ko},
        net={"id": net, "en": net.replace("buah", "piece").replace("lembar", "piece"), "ko": net.split()[0] + "개"}
        if "buah" in net or "lembar" in net
        else {"id": net, "en": net, "ko": net},
        retail=_everywhere(retail),
        wholesale=_everywhere(wholesale),
        wholesale_from=_everywhere(least),
    )


def _everywhere(text: str) -> dict[str, str]:
    return {"id": text, "en": text, "ko": text} if text else {}


def _item(row: dict) -> Item:  # type: ignore[type-arg]
    return Item(
        record=row["key"],
        name=row["name"],
        summary=row["summary"],
        story=row["story"],
        category=row["category"],
        village=_everywhere(row["village"]),
        regency=_everywhere(row["regency"]),
        producer=row["producer"],
        producer_record="producer-" + row["producer"].lower().replace(" ", "-"),
        offers=tuple(_offer(offer) for offer in row["offers"]),
        photos=tuple(picture(key, row["name"]["id"]) for key in row["photos"]),
        badges=tuple(Badge(label, number, BadgeState(state), note) for label, number, state, note in row["badges"]),
        facts=tuple((label, value) for label, value in row["facts"]),
        stock=StockMark(row.get("stock", "ready")),
        contact=replace(
            CONTACT, name="", phone="0857-2900-1234", link="https://wa.me/6285729001234?text=" + row["key"]
        ),
    )


def make_catalogue() -> Catalogue:
    rows = json.loads((Path(__file__).parent / "products.json").read_text(encoding="utf-8"))
    chapters = tuple(
        Chapter(
            record=f"chapter-{key}",
            title=title,
            kicker=kicker,
            intro=intro,
            photo=picture(photo) if photo else None,
            items=tuple(_item(row) for row in rows if row["chapter"] == key),
        )
        for key, title, kicker, intro, photo in CHAPTERS
    )
    return Catalogue(
        title={"id": "Rasa & Karya", "en": "Taste & Craft", "ko": "맛과 솜씨"},
        subtitle={"id": "dari lereng Menoreh", "en": "from the Menoreh slopes", "ko": "메노레 산비탈에서"},
        office="Pemerintah Desa Sendangsari",
        place=_everywhere("Desa Sendangsari"),
        year="2026",
        date="2026-11-24",
        cover=picture("sawah", "Sawah berteras di pagi hari"),
        closing={
            "id": "Setiap pesanan dari katalog ini langsung sampai ke tangan pembuatnya. Terima kasih sudah membaca.",
            "en": "Every order from this catalogue goes straight to its maker. Thank you for reading.",
            "ko": "이 카탈로그의 모든 주문은 만든 이에게 바로 전해집니다. 읽어 주셔서 고맙습니다.",
        },
        contact=CONTACT,
        chapters=chapters,
    )


class SamplePictures:
    """Cuts the sample photos with Pillow and keeps what it cut."""

    def __init__(self, folder: Path = PHOTOS) -> None:
        self._folder = folder
        self._cut: dict[tuple[object, ...], bytes] = {}
        self.asked: list[str] = []

    def jpeg(self, key: str, box: tuple[int, int, int, int], width: int, height: int) -> bytes:
        self.asked.append(key)
        path = self._folder / f"{key.partition('#')[0]}.jpg"
        if not path.exists():
            raise LookupError(key)
        wanted = (key, box, width, height)
        if wanted not in self._cut:
            with Image.open(path) as image:
                whole = image.size
                image.draft("RGB", (width, height))
                across, down = image.width / whole[0], image.height / whole[1]
                part = (box[0] * across, box[1] * down, box[2] * across, box[3] * down)
                cut = image.resize((width, height), Image.Resampling.LANCZOS, box=part)
            buffer = io.BytesIO()
            cut.save(buffer, "JPEG", quality=86)
            self._cut[wanted] = buffer.getvalue()
        return self._cut[wanted]


def letters_of(text: str) -> str:
    """A text as a reader would compare it: letters and figures only, whatever was between them."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", text) if letter.isalnum()).casefold()


class Reader:
    """Reads a written PDF back."""

    def __init__(self, data: bytes) -> None:
        document = pypdfium2.PdfDocument(data)
        self.pages = []
        for page in document:
            text = page.get_textpage()
            self.pages.append(text.get_text_range())
            text.close()
        document.close()

    @property
    def letters(self) -> str:
        return letters_of("".join(self.pages))


@pytest.fixture(scope="session")
def read_at_300() -> Callable[[bytes], list[str]]:
    """The codes on the pages of a PDF at 300 dpi, by a reader that turns, shrinks and inverts nothing to find one."""

    def read(data: bytes) -> list[str]:
        document = pypdfium2.PdfDocument(data)
        found = [
            code.text
            for page in document
            for code in zxingcpp.read_barcodes(
                page.render(scale=300 / 72, grayscale=True).to_pil(),
                try_rotate=False,
                try_downscale=False,
                try_invert=False,
            )
        ]
        document.close()
        return found

    return read


@pytest.fixture(scope="session")
def letters() -> Callable[[str], str]:
    return letters_of


@pytest.fixture(scope="session")
def printed(press: Press) -> Callable[..., bytes]:
    def write(layout: Layout, pages: Sequence[int] | None = None) -> bytes:
        target = io.BytesIO()
        press.write(layout, target, pages)
        return target.getvalue()

    return write


@pytest.fixture(scope="session")
def read_back(printed: Callable[..., bytes]) -> Callable[..., Reader]:
    return lambda layout, pages=None: Reader(printed(layout, pages))


@pytest.fixture(scope="session")
def shelf_of(sample: Catalogue) -> Callable[[Sequence[Item]], Catalogue]:
    """A catalogue of one chapter with the given products."""

    def make(items: Sequence[Item]) -> Catalogue:
        return replace(sample, chapters=(replace(sample.chapters[0], items=tuple(items)),))

    return make


@pytest.fixture(scope="session")
def sugar(sample: Catalogue) -> Item:
    """Palm sugar: a product of which everything is known."""
    return sample.chapters[0].items[0]


@pytest.fixture(scope="session")
def sample() -> Catalogue:
    return make_catalogue()


@pytest.fixture(scope="session")
def pictures() -> SamplePictures:
    return SamplePictures()


@pytest.fixture(scope="session")
def press() -> Press:
    return Press(ROOT / "resources")
