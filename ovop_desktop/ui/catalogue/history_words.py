"""What happened to a product, in a few words each."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Variant
from ovop_desktop.domain.queries import FieldChange, HistoryEntry
from ovop_desktop.ui.catalogue.fact_history import fact_change
from ovop_desktop.ui.shell.words import Words


def what_happened(entry: HistoryEntry, words: Words) -> str:
    """ "Harga 250 g: Rp20.000 → Rp22.000", "Cerita diubah", "Ditambahkan"."""
    say = QCoreApplication.translate
    mine = [change for change in entry.changes if change.kind == "product"]
    code = entry.deed
    if code in {"product.added", "products.added", "sample.added"}:
        return say("History", "Ditambahkan ke katalog")
    if code == "photos.added":
        return say("History", "Foto ditambahkan")
    if code == "products.archived":
        return say("History", "Diarsipkan")
    if code == "products.restored":
        return say("History", "Dipulihkan dari arsip")
    if code == "product.duplicated":
        return say("History", "Digandakan dari produk lain")
    for change in mine:
        if change.field == "variants" and (priced := _price_change(change, words)):
            return priced
    if len(mine) == 1 and (told := fact_change(mine[0], words)):
        return told
    names = [words.say(f"field.{one.field}") for one in mine if words.knows(f"field.{one.field}")]
    if not names:
        return words.say(f"deed.{code}", dict(entry.facts)) if words.knows(f"deed.{code}") else code
    text = say("History", "{fields} diubah").format(fields=", ".join(dict.fromkeys(names)))
    return text[:1].upper() + text[1:]


def _price_change(change: FieldChange, words: Words) -> str:
    old = {one.id: one for one in _variants(change.old)}
    for variant in _variants(change.new):
        before = old.get(variant.id)
        if before is not None and before.retail != variant.retail:
            net = words.quantity(variant.net_amount, variant.unit) or variant.packaging
            text = QCoreApplication.translate("History", "Harga {net}: {old} → {new}")
            return text.format(net=net, old=_price(before.retail, words), new=_price(variant.retail, words)).replace(
                " :", ":"
            )
    return ""


def _variants(held: object) -> tuple[Variant, ...]:
    return tuple(one for one in held if isinstance(one, Variant)) if isinstance(held, tuple) else ()


def _price(money: Money | None, words: Words) -> str:
    return words.price(money) if money else "–"


def who_and_when(entry: HistoryEntry, words: Words, me: str) -> str:
    """ "Anda · 09.41", "Pak Joko · kemarin"."""
    who = QCoreApplication.translate("History", "Anda") if not entry.who or entry.who == me else entry.who
    today = entry.at.astimezone().date() == datetime.now(UTC).astimezone().date()
    return f"{who} · {words.clock(entry.at) if today else words.ago(entry.at)}"
