"""Numbers, prices, dates and names of papers as they are printed, in every language an edition may speak."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from babel.dates import format_date
from babel.numbers import get_decimal_symbol, get_group_symbol

from ovop_desktop.brochure.content import Words
from ovop_desktop.brochure.wording import LANGUAGES, Phrases
from ovop_desktop.domain.certificate import Certificate, CertificateKind
from ovop_desktop.domain.exchange import Exchange
from ovop_desktop.domain.money import DIGITS, Money
from ovop_desktop.domain.product import Variant
from ovop_desktop.domain.quantities import Quantity
from ovop_desktop.domain.text import LocalizedText

LOCALES = {"id": "id_ID", "en": "en_GB", "ko": "ko_KR"}
MARKS = {tag: (get_group_symbol(locale), get_decimal_symbol(locale)) for tag, locale in LOCALES.items()}
"""What parts thousands and decimals (CLDR); all three languages group by threes."""

SIGNS = {
    "id": {"IDR": "Rp", "USD": "US$"},
    "en": {"IDR": "IDR\u00a0", "USD": "US$"},
    "ko": {"IDR": "Rp\u00a0", "USD": "US$"},
}
UNITS = {
    "en": {
        "buah": "piece",
        "pasang": "pair",
        "lembar": "piece",
        "lusin": "dozen",
        "paket": "set",
        "toples": "jar",
        "botol": "bottle",
        "pak": "pack",
        "pcs": "piece",
    },
    "ko": {
        "buah": "개",
        "pasang": "켤레",
        "lembar": "장",
        "lusin": "다스",
        "paket": "세트",
        "toples": "병",
        "botol": "병",
        "pak": "팩",
        "pcs": "개",
    },
}
"""Indonesian counting words in the other languages; units of measure (g, ml, m) are the same in all."""

MANY = {"piece": "pieces", "pair": "pairs", "set": "sets", "jar": "jars", "bottle": "bottles", "pack": "packs"}
"""English counting words for more than one."""


class ContentWords:
    """The words content is settled with. Reads `folder`/{id,en,ko}.json."""

    def __init__(self, folder: Path) -> None:
        self._phrases = Phrases(folder)
        self._said = lru_cache(maxsize=2048)(self._say)
        self._until = lru_cache(maxsize=1024)(self._say_until)

    def said(self, key: str, **facts: object) -> Words:
        """A phrase in every language."""
        return self._said(key, tuple(facts.items()))

    def _say(self, key: str, facts: tuple[tuple[str, object], ...]) -> Words:
        return {tag: self._phrases.say(tag, key, **dict(facts)) for tag in LANGUAGES}

    def said_in(self, language: str, key: str, **facts: object) -> str:
        """A phrase in one language."""
        return self._phrases.say(language, key, **facts)

    def counted(self, key: str, count: int) -> Words:
        """A phrase with a number in every language; `key`_one is for one."""
        return self.said(f"{key}_one" if count == 1 else key, count=count)

    def certificate(self, paper: Certificate, language: str) -> str:
        """What a paper is called: "P-IRT"; its own label for a kind that has no name here."""
        if paper.kind is CertificateKind.OTHER and paper.label:
            return paper.label
        return self._phrases.say(language, f"certificate.{paper.kind.value}")

    def exchange(self, exchange: Exchange) -> Words:
        """ "Kurs 24 Nov 2026: US$1 = Rp16.300"."""
        one = printed_price(Money(10 ** DIGITS[exchange.currency], exchange.currency))
        rate = printed_price(Money(int(exchange.rate.to_integral_value())))
        return {
            tag: self._phrases.say(
                tag, "exchange.note", day=printed_day(exchange.day, tag), one=one[tag], rate=rate[tag]
            )
            for tag in LANGUAGES
        }

    def until(self, day: date) -> Words:
        """ "s.d. 12 Des 2026"."""
        return self._until(day)

    def _say_until(self, day: date) -> Words:
        return {tag: self._phrases.say(tag, "certificate.until", date=printed_day(day, tag)) for tag in LANGUAGES}


def printed_day(day: date, language: str) -> str:
    """A date as that language writes it: "12 Des 2026", "12 Dec 2026", "2026. 12. 12."."""
    return format_date(day, "medium", locale=LOCALES[language])


def printed_number(number: Decimal, language: str, digits: int | None = None) -> str:
    """A number with exactly `digits` decimals, or with as many as it has, at most three: "1.000", "2,4"."""
    text = f"{number:,.3f}".rstrip("0").rstrip(".") if digits is None else f"{number:,.{digits}f}"
    group, decimal = MARKS[language]
    return text.translate({ord(","): group, ord("."): decimal})


@lru_cache(maxsize=2048)
def printed_price(money: Money) -> Words:
    """A price in every language: "Rp22.000", "IDR 22,000", "Rp 22,000"."""
    return {tag: _price(money, tag) for tag in LANGUAGES}


def _price(money: Money, language: str) -> str:
    number = printed_number(Decimal(money.amount).scaleb(-money.digits), language, money.digits)
    return SIGNS[language].get(money.currency, f"{money.currency}\u00a0") + number


def printed_net(variant: Variant) -> Words:
    """The net content in every language: "250 g", "2,4 m" and "2.4 m", "1 buah" and "1 piece"."""
    return _net(variant.net_amount, variant.unit)


@lru_cache(maxsize=2048)
def _net(amount: Decimal | None, unit: str) -> Words:
    if amount is None:
        return {tag: UNITS.get(tag, {}).get(unit, unit) for tag in LANGUAGES}
    return {tag: _amount(amount, unit, tag) for tag in LANGUAGES}


@lru_cache(maxsize=2048)
def printed_quantity(held: Quantity) -> Words:
    """A quantity in every language: "400 kg", "24 botol" and "24 bottles"."""
    return {tag: _amount(held.amount, held.unit, tag) for tag in LANGUAGES}


def _amount(amount: Decimal, unit: str, language: str) -> str:
    said = UNITS.get(language, {}).get(unit, unit)
    if amount != 1 and language == "en":
        said = MANY.get(said, said)
    return f"{printed_number(amount, language)}{'' if language == 'ko' and said != unit else ' '}{said}".strip()


def everywhere(text: str) -> Words:
    """A text that is the same in every language; nothing for an empty one."""
    return dict.fromkeys(LANGUAGES, text) if text else {}


def written(text: LocalizedText) -> Words:
    """The languages a text is written in."""
    return text.written()
