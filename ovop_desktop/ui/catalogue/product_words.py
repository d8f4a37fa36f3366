"""What a product is called on cards, in the table and to a screen reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject

from ovop_desktop.domain.certificate import REMINDER_DAYS, CertificateKind
from ovop_desktop.domain.queries import BadgeRow, ProductRow
from ovop_desktop.ui.shell.words import Words

SHORT = {CertificateKind.GI: "IG", CertificateKind.COOPERATIVE_NUMBER: "NIK"}
PROUD = {CertificateKind.ORGANIC, CertificateKind.GI}


@dataclass(frozen=True, slots=True)
class BadgeLook:
    """A certificate's badge: what it says and how it looks."""

    text: str
    tone: str = "neutral"
    icon: str = ""


class ProductWords(QObject):
    """Words in the language of the window; certificates are judged on the catalogue's day."""

    def __init__(self, words: Words, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words, self._today = words, today

    def name(self, row: ProductRow) -> str:
        """The product's name in the language of the window, or in the one it has."""
        return row.name.best(self._words.language) or self.tr("Produk tanpa nama")

    def category(self, row: ProductRow) -> str:
        """The category's name."""
        return row.category.best(self._words.language)

    def place(self, row: ProductRow) -> str:
        """ "Desa Hargorejo · Kulon Progo"."""
        return " · ".join(part for part in (row.village, row.regency) if part) or self.tr("Desa belum diisi")

    def price(self, row: ProductRow) -> str:
        """ "Rp22.000"; the lowest where there are several."""
        return self._words.price(row.lowest) if row.lowest else self.tr("Harga belum ada")

    def state(self, row: ProductRow) -> str:
        """ "Siap cetak" or "Kurang 2 hal"."""
        return self.missing(row.missing)

    def missing(self, count: int) -> str:
        """What the number of missing things is called."""
        if count == 0:
            return self.tr("Siap cetak")
        return self.tr("Kurang 1 hal") if count == 1 else self.tr("Kurang {count} hal").format(count=count)

    def badges(self, row: ProductRow) -> list[BadgeLook]:
        """Certificates, those that end soon first."""
        looks = [self._badge(badge) for badge in row.badges]
        urgency = {"saga": 0, "kunyit": 1}
        return sorted(looks, key=lambda look: urgency.get(look.tone, 2))

    def _badge(self, badge: BadgeRow) -> BadgeLook:
        kind = SHORT.get(badge.kind) or badge.label or self._words.say(f"certificate.{badge.kind.value}")
        if badge.valid_until and not badge.unlimited:
            left = (badge.valid_until - self._today()).days
            if left < 0:
                return BadgeLook(self.tr("{kind} sudah habis").format(kind=kind), "saga", "warning-circle")
            if left <= REMINDER_DAYS:
                day = self._words.short_day(badge.valid_until).rsplit(" ", 1)[0]
                return BadgeLook(self.tr("{kind} habis {day}").format(kind=kind, day=day), "kunyit", "clock")
        if badge.kind in PROUD:
            return BadgeLook(kind, "daun", "leaf" if badge.kind is CertificateKind.ORGANIC else "")
        return BadgeLook(kind)

    def spoken(self, row: ProductRow) -> str:
        """ "Gula Semut Organik, Desa Hargorejo, Rp22.000 per 250 g, kurang 2 hal"."""
        price = self.price(row)
        if row.lowest and row.net:
            price = self.tr("{price} per {net}").format(price=price, net=row.net)
        badges = ", ".join(badge.text for badge in self.badges(row))
        parts = (self.name(row), self.place(row), price, self.state(row), badges)
        return ", ".join(part for part in parts if part)

    def column(self, section: int) -> str:
        """What a column of the table is called."""
        return (
            self.tr("Foto"),
            self.tr("Nama produk"),
            self.tr("Koperasi"),
            self.tr("Desa"),
            self.tr("Kategori"),
            self.tr("Harga"),
            self.tr("Sertifikat"),
            self.tr("Kelengkapan"),
        )[section]
