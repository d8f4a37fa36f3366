"""What is wrong on paper, in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.errata import Erratum
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.phones import displayed
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.shell.words import Words

say = QCoreApplication.translate

FIELDS = {
    "price": "variants",
    "wholesale": "variants",
    "variant.gone": "variants",
    "name": "name.id",
    "number": "producer",
    "sold_out": "variants",
    "product.gone": "",
    "certificate.ended": "certificates",
}
"""The field of the product's editor that each is about."""


def subject(one: Erratum, words: Words) -> str:
    """The product, and the size if it is about one: "Gula Semut · Pouch 250 g"."""
    return " · ".join(part for part in (words.product_name(one.name), one.variant) if part)


def what(one: Erratum, words: Words) -> str:
    """What changed since: "Rp22.000 → Rp25.000", "tidak dijual lagi"."""
    if one.code in {"price", "wholesale"}:
        text = say("ErrataWords", "{old} → {new}")
        if one.code == "wholesale":
            text = say("ErrataWords", "grosir {old} → {new}")
        return text.format(old=_money(one.old, words), new=_money(one.new, words))
    if one.code == "name" and isinstance(one.old, LocalizedText) and isinstance(one.new, LocalizedText):
        tag = next((tag for tag in ("id", "en", "ko") if one.old.get(tag) != one.new.get(tag)), "id")
        return say("ErrataWords", "namanya kini {new}").format(new=one.new.get(tag))
    if one.code == "number":
        new = displayed(str(one.new)) if one.new else say("ErrataWords", "tidak ada")
        return say("ErrataWords", "{old} → {new}").format(old=displayed(str(one.old)), new=new)
    if one.code == "certificate.ended" and isinstance(one.old, Certificate):
        label = one.old.label or words.say(f"certificate.{one.old.kind.value}")
        return say("ErrataWords", "{label} sudah habis").format(label=label)
    return {
        "variant.gone": say("ErrataWords", "ukuran ini tidak ada lagi"),
        "product.gone": say("ErrataWords", "tidak ada di katalog lagi"),
        "sold_out": say("ErrataWords", "sedang habis"),
    }[one.code]


def _money(value: object, words: Words) -> str:
    return words.price(value) if isinstance(value, Money) else say("ErrataWords", "tanpa harga")
