"""What the press is handed: settled words and pictures in the edition's languages, and how to set them.

Nothing here knows the library. Prices, dates and quantities arrive as finished words; a picture arrives as
a name, its size in pixels, and (through `PictureSource`) its bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

Words = Mapping[str, str]
"""Language tag ("id", "en", "ko") to text; a language without text is absent."""

NO_WORDS: Words = {}

Row = tuple[Words, Words]
"""A row of a table: label, value."""

OptionValue = str | int | bool
"""The value of a template's own option."""


class BadgeState(StrEnum):
    """How a certificate stands on the edition's date."""

    VALID = "valid"
    ENDING = "ending"
    LAPSING = "lapsing"
    """Valid today, but not to the last day of the fair that the sheet is for."""
    ENDED = "ended"


class StockMark(StrEnum):
    """What the sheet says about supply; `READY` is not printed."""

    READY = "ready"
    LIMITED = "limited"
    MADE_TO_ORDER = "made_to_order"
    SOLD_OUT = "sold_out"


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo of the library: `key` names it, `width` x `height` are upright pixels of the whole photo.

    `crop` is (left, top, width, height) in ten-thousandths of the whole, or None for all of it.
    """

    key: str
    width: int
    height: int
    crop: tuple[int, int, int, int] | None = None
    alt: Words = field(default_factory=dict)
    lender: str = ""
    """The product whose photo it is, where a chapter without one of its own shows it."""


class PictureSource(Protocol):
    """Hands out finished JPEG bytes (sRGB, no metadata). Implementations cache and may be called from a worker."""

    def jpeg(self, key: str, box: tuple[int, int, int, int], width: int, height: int) -> bytes:
        """Return the part `box` (left, top, right, bottom in pixels of the photo) scaled to `width` x `height`.

        Raises LookupError when the photo is missing or damaged.
        """
        ...


@dataclass(frozen=True, slots=True)
class Badge:
    """A certificate as printed: "P-IRT", "Halal"; `note` such as "s.d. 12 Des 2026" may be empty."""

    label: str
    number: str = ""
    state: BadgeState = BadgeState.VALID
    note: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Offer:
    """One variant: packaging ("Pouch kraft"), net content ("250 g"), finished price words or none."""

    packaging: Words = field(default_factory=dict)
    net: Words = field(default_factory=dict)
    retail: Words = field(default_factory=dict)
    wholesale: Words = field(default_factory=dict)
    wholesale_from: Words = field(default_factory=dict)
    gtin: str = ""
    """Thirteen digits with a right check digit, or nothing."""
    record: str = ""
    """The product's."""


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask. `link` is what the QR holds (https://wa.me/62...); empty means no QR."""

    name: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""
    address: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Correction:
    """A thing that is wrong on paper: `of` says of what it is ("Botol kaca 250 ml"), `old` and `new` what it says."""

    old: Words
    new: Words
    of: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """One product on the sheet. `record` is the library's id, so that a box on the page leads back to it."""

    record: str
    name: Words
    summary: Words = field(default_factory=dict)
    story: Words = field(default_factory=dict)
    category: Words = field(default_factory=dict)
    village: Words = field(default_factory=dict)
    """"Desa Celuk", "Celuk Village"."""
    village_record: str = ""
    regency: Words = field(default_factory=dict)
    producer: str = ""
    producer_record: str = ""
    offers: tuple[Offer, ...] = ()
    photos: tuple[Picture, ...] = ()
    badges: tuple[Badge, ...] = ()
    facts: tuple[tuple[Words, Words], ...] = ()
    """Rows of the data table: label, value."""
    stock: StockMark = StockMark.READY
    contact: Contact = Contact()
    awards: tuple[Words, ...] = ()
    """Awards and marks, each with its scheme and year: "OVOP 2024, 3 dari 3 bintang"."""
    specification: tuple[Row, ...] = ()
    terms: tuple[Row, ...] = ()
    """How it is kept and ordered: shelf life, storage, capacity, least order, lead time, season."""
    making: Words = field(default_factory=dict)
    trade: tuple[Row, ...] = ()
    """Terms of export: HS code, packing, carton, price under its Incoterm."""
    corrections: tuple[Correction, ...] = ()
    """What is wrong on a printed sheet, for a slip that is laid into it."""


Rings = tuple[tuple[tuple[float, float], ...], ...]
"""Closed rings in a box, each point (x, y) from 0 to 1 with y down: land, the largest first, and lakes in it."""


@dataclass(frozen=True, slots=True)
class Locator:
    """A small map. `width` and `height` are the box's proportions, `part` is land of its own within the land.

    `dot` is the place in it; `label` names the land; `source` is whose map it is; `around` the same land as the `part`
    of a larger one.
    """

    rings: Rings
    width: float
    height: float
    dot: tuple[float, float] | None = None
    label: Words = field(default_factory=dict)
    part: Rings = ()
    source: str = ""
    around: Locator | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A village, category or producer with its items in the editor's order."""

    record: str
    title: Words
    kicker: Words = field(default_factory=dict)
    """The small line above the title: "Desa", "Kabupaten Kulon Progo"."""
    intro: Words = field(default_factory=dict)
    photo: Picture | None = None
    facts: tuple[tuple[Words, Words], ...] = ()
    items: tuple[Item, ...] = ()
    locator: Locator | None = None
    crest: Picture | None = None


@dataclass(frozen=True, slots=True)
class Help:
    """What a partner did for a producer: `kind` is its field ("Mutu kemasan"), `products` whom of them it was for."""

    record: str
    kind: Words
    partner: str = ""
    partner_kind: Words = field(default_factory=dict)
    logo: Picture | None = None
    period: Words = field(default_factory=dict)
    products: Words = field(default_factory=dict)
    change: Words = field(default_factory=dict)
    before: tuple[Picture, ...] = ()
    after: tuple[Picture, ...] = ()
    value: Words = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Profile:
    """A producer by itself: who it is, what it makes, its papers, and what partners did for it, the newest first."""

    record: str
    name: Words
    kind: Words = field(default_factory=dict)
    place: Words = field(default_factory=dict)
    """"Desa Celuk, Gianyar"."""
    story: Words = field(default_factory=dict)
    logo: Picture | None = None
    photo: Picture | None = None
    facts: tuple[Row, ...] = ()
    capacity: tuple[Row, ...] = ()
    """How much of each product can be made in a week, where there is more than one."""
    badges: tuple[Badge, ...] = ()
    helps: tuple[Help, ...] = ()
    items: tuple[Item, ...] = ()
    contact: Contact = Contact()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything a catalogue says."""

    title: Words
    subtitle: Words = field(default_factory=dict)
    office: str = ""
    place: Words = field(default_factory=dict)
    year: str = ""
    """As printed on the cover: "2026"."""
    date: str = ""
    """ISO date the edition stands for; also the date in the PDF's metadata."""
    cover: Picture | None = None
    back: Picture | None = None
    closing: Words = field(default_factory=dict)
    contact: Contact = Contact()
    chapters: tuple[Chapter, ...] = ()
    sample: bool = False
    exchange: Words = field(default_factory=dict)
    """The rate of the second currency with its day, or nothing."""
    withheld: tuple[tuple[str, str], ...] = ()
    """What may not be printed and was taken out: the record it is of, and the code of the finding that says so."""
    profiles: tuple[Profile, ...] = ()
    """The makers of the items, for a template that tells of them; what is not here is made of what the items say."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How the person wants it set. Unknown values are refused by the press with `ValueError`."""

    template: str = "catalogue"
    paper: str = "A4"
    """One of the template's papers."""
    languages: tuple[str, ...] = ("id",)
    """One or two of id, en, ko; the first leads."""
    per_page: int = 4
    """One of the template's counts; a template with a single count heeds none."""
    theme: str = "soga"
    """One of the palettes of `brochure.themes`."""
    prices: bool = True
    wholesale: bool = False
    qr: bool = True
    stories: bool = True
    certificate_numbers: bool = False
    options: tuple[tuple[str, OptionValue], ...] = ()
    """The template's own options that differ from their defaults: name and value."""
