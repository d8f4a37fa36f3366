"""From what a person chose and what the library holds to what the press prints: words settled, papers judged."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from ovop_desktop.brochure import content as page
from ovop_desktop.domain.category import Category
from ovop_desktop.domain.certificate import Certificate, Validity
from ovop_desktop.domain.contact import NO_CONTACT, Contact
from ovop_desktop.domain.edition import BrochurePlan, Grouping
from ovop_desktop.domain.identifiers_trade import doubt_gtin, tidy_gtin
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.office import Office
from ovop_desktop.domain.phones import displayed, whatsapp_link
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product, StockState, Variant
from ovop_desktop.domain.village import Village
from ovop_desktop.services.content_facts import ContentFacts
from ovop_desktop.services.content_words import ContentWords, everywhere, printed_net, printed_price, written
from ovop_desktop.services.pack_words import pack_words
from ovop_desktop.services.place_words import province_words, regency_words, village_words, within
from ovop_desktop.services.profile_content import Maker, ProfileContent, ProfileMaterial

OPENING = 1_654
"""Pixels across that a chapter's opening needs: 210 mm at 200 to the inch."""

STATES = {
    Validity.VALID: page.BadgeState.VALID,
    Validity.UNKNOWN: page.BadgeState.VALID,
    Validity.ENDING: page.BadgeState.ENDING,
    Validity.ENDED: page.BadgeState.ENDED,
}

LONGEST_NAME = 60
"""Letters of a name in the message behind a QR code."""


@dataclass(frozen=True, slots=True)
class Material:
    """Everything of the library that an edition needs, read once. `products` stand in the edition's order."""

    office: Office
    place: page.Words
    products: tuple[Product, ...]
    producers: dict[str, Producer]
    villages: dict[str, Village]
    categories: dict[str, Category]
    certificates: dict[str, tuple[Certificate, ...]]
    sample: bool
    today: date
    changed: date | None
    """The day a product of the edition was last changed: it dates what is printed, so that no day that merely passes
    makes other bytes. None without products.
    """
    locators: dict[str, page.Locator] = field(default_factory=dict)
    """A village's id to its place on the map."""
    withheld: tuple[tuple[str, str], ...] = ()
    """Producers' ids with the codes of what they did not agree to; `producers` come without it."""
    fair_ends: date | None = None
    """The last day of the fair that shows one of the products."""
    profiles: ProfileMaterial | None = None
    """What profiles need more; None for an edition that has none."""


class Settling:
    """Settles one edition: `catalogue()` is what the press is handed."""

    def __init__(self, plan: BrochurePlan, material: Material, words: ContentWords) -> None:
        self._plan = plan
        self._material = material
        self._words = words
        self._facts = ContentFacts(words)
        self._lead = plan.languages[0]

    def catalogue(self) -> page.Catalogue:
        """The whole content."""
        plan, office, today = self._plan, self._material.office, self._material.today
        chapters = self._chapters()
        cover = plan.cover or office.cover or self._first_place()
        return page.Catalogue(
            title=written(plan.title) or written(office.tagline) or self._words.said("title.catalogue"),
            subtitle=written(plan.subtitle) or (self._material.place if plan.title else {}),
            office=office.name,
            place=self._material.place,
            year=str(today.year),
            date=(self._material.changed or today).isoformat(),
            cover=picture(cover, {}) if cover else None,
            closing=written(office.tagline) if plan.title else {},
            contact=self._contact(office.contact, office.name, "hello.text", {}),
            chapters=chapters,
            sample=self._material.sample,
            withheld=self._withheld(),
            exchange=self._words.exchange(self._plan.exchange) if self._plan.exchange else {},
            profiles=self._profiles(),
        )

    def _profiles(self) -> tuple[page.Profile, ...]:
        """The makers of the edition's products, in the order of their first product."""
        settled = self._profile_content()
        if settled is None:
            return ()
        held = self._material
        makers = [one for one in dict.fromkeys(product.producer_id for product in held.products) if one]
        return tuple(settled.profile(self._maker(held.producers[one])) for one in makers if one in held.producers)

    def _withheld(self) -> tuple[tuple[str, str], ...]:
        settled = self._profile_content()
        more = settled.withheld(tuple(self._material.producers.values())) if settled else ()
        return tuple(dict.fromkeys((*self._material.withheld, *more)))

    def _profile_content(self) -> ProfileContent | None:
        more = self._material.profiles
        return ProfileContent(self._words, more, picture, self._badge) if more else None

    def _maker(self, producer: Producer) -> Maker:
        held = self._material
        products = [one for one in held.products if one.producer_id == producer.id]
        return Maker(
            producer,
            held.villages.get(producer.village_id or ""),
            products,
            tuple(self._item(one) for one in products),
            held.certificates.get(producer.id, ()),
            self._contact(producer.contact, producer.contact.person, "hello.text", {}),
        )

    def _first_place(self) -> Photo | None:
        wanted = [product.village_id for product in self._material.products if product.village_id]
        places = [self._material.villages[one] for one in dict.fromkeys(wanted) if one in self._material.villages]
        with_photo = [place for place in places if place.photos]
        if with_photo:
            return with_photo[0].photos[0]
        return next((product.photos[0] for product in self._material.products if product.photos), None)

    def _chapters(self) -> tuple[page.Chapter, ...]:
        groups: dict[str, list[Product]] = {}
        for product in self._material.products:
            groups.setdefault(self._group_of(product), []).append(product)
        if self._plan.chapters_by is Grouping.CATEGORY:
            order = list(self._material.categories)
            groups = dict(
                sorted(groups.items(), key=lambda one: order.index(one[0]) if one[0] in order else len(order))
            )
        loose = groups.pop("", None)
        chapters = [self._chapter(record, products) for record, products in groups.items()]
        if loose:
            chapters.append(page.Chapter("", {}, items=tuple(self._item(product) for product in loose)))
        return tuple(chapters)

    def _group_of(self, product: Product) -> str:
        if self._plan.chapters_by is Grouping.CATEGORY:
            return product.category_id if product.category_id in self._material.categories else ""
        if self._plan.chapters_by is Grouping.PRODUCER:
            return product.producer_id if product.producer_id in self._material.producers else ""
        return product.village_id if product.village_id in self._material.villages else ""

    def _chapter(self, record: str, products: list[Product]) -> page.Chapter:
        items = tuple(self._item(product) for product in products)
        if self._plan.chapters_by is Grouping.CATEGORY:
            name = written(self._material.categories[record].name)
            return page.Chapter(record, name, photo=_opening(products), items=items)
        if self._plan.chapters_by is Grouping.PRODUCER:
            return self._producer_chapter(self._material.producers[record], products, items)
        village = self._material.villages[record]
        name = village_words(village)
        return page.Chapter(
            record,
            name,
            within(regency_words(village), province_words(village)),
            _introduction(village),
            picture(village.photos[0], name) if village.photos else _opening(products),
            self._village_facts(products),
            items,
            locator=self._material.locators.get(record),
            crest=picture(village.crest, name) if village.crest else None,
        )

    def _village_facts(self, products: list[Product]) -> tuple[tuple[page.Words, page.Words], ...]:
        """How many products and producers, and the lowest price where prices are printed."""
        makers = {product.producer_id for product in products} - {None}
        facts = [(self._words.said("fact.products"), everywhere(str(len(products))))]
        if makers:
            facts.append((self._words.said("fact.producers"), everywhere(str(len(makers)))))
        prices = [one.retail for product in products for one in product.variants if one.retail]
        rupiah = [price for price in prices if price.currency == "IDR"]
        if self._plan.prices and rupiah:
            lowest = min(rupiah, key=lambda price: price.amount)
            facts.append((self._words.said("fact.from"), printed_price(lowest)))
        return tuple(facts)

    def _producer_chapter(
        self, producer: Producer, products: list[Product], items: tuple[page.Item, ...]
    ) -> page.Chapter:
        village = self._material.villages.get(producer.village_id or "")
        facts: list[tuple[page.Words, page.Words]] = []
        if producer.founded:
            facts.append((self._words.said("fact.founded"), everywhere(str(producer.founded))))
        if producer.member_count:
            facts.append((self._words.said("fact.members"), everywhere(str(producer.member_count))))
        kicker = within(village_words(village), regency_words(village)) if village else {}
        photo = picture(producer.photos[0], everywhere(producer.name)) if producer.photos else _opening(products)
        return page.Chapter(
            producer.id, everywhere(producer.name), kicker, written(producer.story), photo, tuple(facts), items
        )

    def _item(self, product: Product) -> page.Item:
        material = self._material
        producer = material.producers.get(product.producer_id or "")
        village = material.villages.get(product.village_id or "")
        category = material.categories.get(product.category_id or "")
        name = written(product.name)
        contact = producer.contact if producer and _reachable(producer.contact) else material.office.contact
        holder = (producer.contact.person or producer.name) if producer and contact is producer.contact else ""
        facts = ((self._words.said("fact.hs"), everywhere(product.hs_code)),) if product.hs_code else ()
        return page.Item(
            record=product.id,
            name=name,
            summary=written(product.summary),
            story=written(product.story),
            category=written(category.name) if category else {},
            village=village_words(village) if village else {},
            village_record=village.id if village else "",
            regency=regency_words(village) if village else {},
            producer=producer.name if producer else "",
            producer_record=producer.id if producer else "",
            offers=tuple(self._offer(product, variant) for variant in product.variants),
            photos=tuple(picture(photo, name) for photo in product.photos),
            badges=tuple(self._badge(paper) for paper in material.certificates.get(product.id, ())),
            facts=facts,
            stock=page.StockMark(product.stock.value),
            contact=self._contact(contact, holder or material.office.name, "order.text", name),
            awards=self._facts.awards(product),
            specification=self._facts.specification(product),
            terms=self._facts.terms(product),
            making=written(product.making),
            trade=self._facts.trade(product),
        )

    def _offer(self, product: Product, variant: Variant) -> page.Offer:
        return page.Offer(
            packaging=pack_words(variant.packaging),
            net=printed_net(variant),
            retail=self._price(variant.retail) if variant.retail else {},
            wholesale=self._price(variant.wholesale) if variant.wholesale else {},
            wholesale_from=self._words.said("count.pieces", count=variant.wholesale_from)
            if variant.wholesale_from
            else {},
            gtin=_ean(variant.gtin),
            record=product.id,
        )

    def _price(self, price: Money) -> page.Words:
        """ "Rp22.000", with a second currency "Rp22.000 (US$1,35)"."""
        exchange = self._plan.exchange
        other = exchange.converted(price) if exchange else None
        said = printed_price(price)
        if other is None:
            return said
        beside = printed_price(other)
        return {tag: f"{text} ({beside[tag]})" for tag, text in said.items()}

    def _badge(self, paper: Certificate) -> page.Badge:
        note = self._words.until(paper.valid_until) if paper.valid_until and not paper.unlimited else {}
        today, fair_ends = self._material.today, self._material.fair_ends
        state = STATES[paper.validity(today)]
        if state is page.BadgeState.ENDING and fair_ends and paper.validity(fair_ends) is Validity.ENDED:
            state = page.BadgeState.LAPSING
        return page.Badge(self._words.certificate(paper, self._lead), paper.number, state, note)

    def _contact(self, contact: Contact, name: str, greeting: str, product: page.Words) -> page.Contact:
        number = contact.whatsapp or contact.phone
        said = self._words.said_in(
            self._lead,
            greeting,
            product=_short(product.get(self._lead) or next(iter(product.values()), "")),
            office=_short(self._material.office.name),
        )
        return page.Contact(
            name=name,
            phone=displayed(number) if number else "",
            email=contact.email,
            website=contact.website.removeprefix("https://").removeprefix("http://").rstrip("/"),
            address=contact.address,
            link=whatsapp_link(number, said) if number else "",
        )


def _short(name: str) -> str:
    """A name as a message says it: a QR code holds some 2,000 letters, and the more it holds the worse it is read."""
    return name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1].rstrip() + "…"


def _opening(products: list[Product]) -> page.Picture | None:
    """A chapter that has no photo of its own opens with one of its products, if one is large enough to fill a page.

    The last photo of the last product, so that it is seldom the one on the next page; one that can be had before one
    that is sold out.
    """
    offered = sorted(products, key=lambda product: product.stock is not StockState.SOLD_OUT)
    for product in reversed(offered):
        for photo in reversed(product.photos):
            for shown in (photo, replace(photo, crop=None)):
                if shown.shown_size()[0] >= OPENING:
                    return replace(picture(shown, written(product.name)), lender=product.id)
    return None


def _introduction(village: Village) -> page.Words:
    """The story and below it what the village has to offer; a village without any story begins with that."""
    story, potential = written(village.story), written(village.potential)
    if not story:
        return potential
    return {tag: f"{text}\n\n{potential[tag]}" if tag in potential else text for tag, text in story.items()}


def _ean(gtin: str) -> str:
    """The thirteen digits of an EAN-13 (or of a UPC-A, which is one with a leading 0); nothing if they are doubtful."""
    digits = tidy_gtin(gtin)
    if len(digits) not in (12, 13) or doubt_gtin(digits):
        return ""
    return digits.zfill(13)


def _reachable(contact: Contact) -> bool:
    return contact != NO_CONTACT and bool(contact.whatsapp or contact.phone)


def picture(photo: Photo, alt: page.Words) -> page.Picture:
    """A photo of a record as the press knows it."""
    crop = photo.crop.as_tuple() if photo.crop else None
    return page.Picture(photo.digest, photo.width, photo.height, crop, alt)
