"""The makers of an edition's products as their profiles tell them: facts, papers, and what partners did for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from ovop_desktop.brochure import content as page
from ovop_desktop.brochure.content import Words
from ovop_desktop.brochure.wording import LANGUAGES
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.consent import Agreement
from ovop_desktop.domain.facilitation import Facilitation
from ovop_desktop.domain.partner import Partner
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Producer
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.village import Village
from ovop_desktop.services.consented import FACES
from ovop_desktop.services.content_words import (
    LOCALES,
    ContentWords,
    everywhere,
    printed_price,
    printed_quantity,
    written,
)
from ovop_desktop.services.place_words import regency_words, village_words, within

MONTH = {"id": "MMMM yyyy", "en": "MMMM yyyy", "ko": "yyyy년 M월"}


@dataclass(frozen=True, slots=True)
class ProfileMaterial:
    """What of the library profiles need beside the products: help by producer, the newest first, and who gave it."""

    helps: Mapping[str, tuple[Facilitation, ...]]
    partners: Mapping[str, Partner]
    names: Mapping[str, Words]
    """Names of the products that the help was for, by id."""


@dataclass(frozen=True, slots=True)
class Maker:
    """One producer with its products in the edition's order, settled, and its papers."""

    producer: Producer
    village: Village | None
    products: Sequence[Product]
    items: tuple[page.Item, ...]
    papers: Sequence[Certificate]
    contact: page.Contact


class ProfileContent:
    """Settles profiles; `picture` and `badge` are how the edition shows a photo and a paper."""

    def __init__(
        self,
        words: ContentWords,
        material: ProfileMaterial,
        picture: Callable[[Photo, Words], page.Picture],
        badge: Callable[[Certificate], page.Badge],
    ) -> None:
        self._words = words
        self._material = material
        self._picture = picture
        self._badge = badge

    def profile(self, maker: Maker) -> page.Profile:
        """A producer as its sheet tells it. Pictures of its help stay away unless it agreed to people's pictures."""
        producer, village = maker.producer, maker.village
        name = everywhere(producer.name)
        shown = producer.consent.faces is Agreement.AGREED
        helps = self._material.helps.get(producer.id, ())
        return page.Profile(
            record=producer.id,
            name=name,
            kind=self._words.said(f"producer.{producer.kind.value}"),
            place=within(village_words(village), regency_words(village)) if village else {},
            story=written(producer.story),
            logo=self._picture(producer.logo, name) if producer.logo else None,
            photo=self._picture(producer.photos[0], name) if producer.photos else None,
            facts=self._facts(producer, maker.products),
            capacity=self._capacity(maker.products),
            badges=tuple(self._badge(paper) for paper in maker.papers),
            helps=tuple(self._help(one, shown=shown) for one in helps),
            items=maker.items,
            contact=maker.contact,
        )

    def withheld(self, producers: Sequence[Producer]) -> tuple[tuple[str, str], ...]:
        """Producers whose pictures of help are left out, with the code of why."""
        return tuple(
            (one.id, FACES)
            for one in producers
            if one.consent.faces is not Agreement.AGREED
            and any(held.before or held.after for held in self._material.helps.get(one.id, ()))
        )

    def _facts(self, producer: Producer, products: Sequence[Product]) -> tuple[page.Row, ...]:
        rows: list[page.Row] = []
        if producer.founded:
            rows.append((self._words.said("fact.founded"), everywhere(str(producer.founded))))
        if producer.member_count:
            rows.append((self._words.said("fact.members"), everywhere(str(producer.member_count))))
        held = [product.weekly for product in products if product.weekly]
        if len(held) == 1:
            rows.append((self._words.said("fact.capacity"), printed_quantity(held[0])))
        return tuple(rows)

    @staticmethod
    def _capacity(products: Sequence[Product]) -> tuple[page.Row, ...]:
        held = [(product.name, product.weekly) for product in products if product.weekly]
        return tuple((written(name), printed_quantity(weekly)) for name, weekly in held) if len(held) > 1 else ()

    def _help(self, one: Facilitation, *, shown: bool) -> page.Help:
        partner = self._material.partners.get(one.partner_id)
        names = [self._material.names[key] for key in one.products if key in self._material.names]
        products = {
            tag: self._words.said("profile.for", products=", ".join(_best(name, tag) for name in names))[tag]
            for tag in LANGUAGES
        }
        value = printed_price(one.value) if one.value else {}
        mark = everywhere(partner.name) if partner else {}
        return page.Help(
            record=one.id,
            kind=self._words.said(f"facilitation.{one.kind.value}"),
            partner=partner.name if partner else "",
            partner_kind=self._words.said(f"partner.{partner.kind.value}") if partner else {},
            logo=self._picture(partner.logo, mark) if partner and partner.logo else None,
            period=self._period(one.first, one.last),
            products=products if names else {},
            change=written(one.change),
            before=tuple(self._picture(photo, {}) for photo in one.before) if shown else (),
            after=tuple(self._picture(photo, {}) for photo in one.after) if shown else (),
            value={tag: self._words.said("profile.value", price=said)[tag] for tag, said in value.items()},
        )

    def _period(self, first: date | None, last: date | None) -> Words:
        """ "sejak Maret 2024", "Maret 2024–Januari 2025"."""
        if first is None and last is None:
            return {}
        return {tag: self._span(first, last, tag) for tag in LANGUAGES}

    def _span(self, first: date | None, last: date | None, tag: str) -> str:
        begun, ended = (format_date(day, MONTH[tag], locale=LOCALES[tag]) if day else "" for day in (first, last))
        if not ended:
            return self._words.said("profile.since", month=begun)[tag]
        if not begun:
            return self._words.said("profile.until", month=ended)[tag]
        return begun if begun == ended else f"{begun} – {ended}"


def _best(words: Words, tag: str) -> str:
    return words.get(tag) or next(iter(words.values()), "")
