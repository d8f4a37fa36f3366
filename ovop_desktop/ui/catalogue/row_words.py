"""What the cells of a product's row say: as shown, and as copied to a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.certificate import CertificateKind
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.queries import ProductRow
from ovop_desktop.ui.shell.words import Words

LANGUAGES = {"name_id": "id", "name_en": "en", "name_ko": "ko"}


class RowWords:
    """In the window's language."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._headers: tuple[str, dict[str, str]] = ("", {})

    def header(self, key: str) -> str:
        """What a column is called; of the ticks it is only read out, never shown."""
        if self._headers[0] != self._words.language:
            self._headers = self._words.language, self._named()
        return self._headers[1][key]

    def _named(self) -> dict[str, str]:
        say = QCoreApplication.translate
        return {
            "tick": say("Columns", "Dipilih"),
            "photo": say("Columns", "Foto"),
            "name": say("Columns", "Nama produk"),
            "producer": say("Columns", "Koperasi"),
            "village": say("Columns", "Desa"),
            "category": say("Columns", "Kategori"),
            "price": say("Columns", "Harga"),
            "certificates": say("Columns", "Sertifikat"),
            "completeness": say("Columns", "Kelengkapan"),
            "regency": say("Columns", "Kabupaten/Kota"),
            "highest": say("Columns", "Harga tertinggi"),
            "wholesale": say("Columns", "Harga grosir"),
            "net": say("Columns", "Isi bersih"),
            "variants": say("Columns", "Varian"),
            "stock": say("Columns", "Ketersediaan"),
            "changed": say("Columns", "Terakhir diubah"),
            "hs_code": say("Columns", "Kode HS"),
            "name_id": say("Columns", "Nama (Indonesia)"),
            "name_en": say("Columns", "Nama (Inggris)"),
            "name_ko": say("Columns", "Nama (Korea)"),
        }

    def text(self, row: ProductRow, key: str, product: Product | None = None) -> str:
        """What a cell shows; `product` is needed by the deep columns."""
        if key in LANGUAGES:
            return row.name.get(LANGUAGES[key])
        language = self._words.language
        plain = {"producer": row.producer, "village": row.village, "regency": row.regency, "net": row.net}
        if key in plain:
            return plain[key]
        if key == "name":
            return self._words.product_name(row.name)
        if key == "category":
            return row.category.best(language)
        if key == "variants":
            return self._words.number(row.variants) if row.variants else ""
        if key == "stock":
            return self._words.say(f"stock.{row.stock.value}")
        if key == "certificates":
            return ", ".join(self.badge(badge.kind, badge.label) for badge in row.badges)
        if key == "completeness":
            return self.state(row)[0]
        if key == "changed":
            return f"{self._words.short_day(row.changed.astimezone().date())} {self._words.clock(row.changed)}"
        if key == "hs_code":
            return product.hs_code if product else ""
        money = _money(row, key, product)
        return self._words.price(money) if money else ""

    def copied(self, row: ProductRow, key: str, product: Product | None = None) -> str:
        """What a spreadsheet is given: prices as digits alone, moments as 2026-11-24 09:41, a missing name as nothing.

        An Indonesian Excel takes "22000" for a number; "Rp22.000" is a text to some versions of it. It reads
        year-month-day alike in every language.
        """
        money = _money(row, key, product)
        if money is not None:
            return _digits(money, "," if self._words.language == "id" else ".")
        if key == "changed":
            return row.changed.astimezone().strftime("%Y-%m-%d %H:%M")
        if key == "variants":
            return str(row.variants)
        if key == "name":
            return row.name.best(self._words.language)
        return self.text(row, key, product)

    def badge(self, kind: CertificateKind, label: str) -> str:
        """What a certificate is called."""
        return label or self._words.say(f"certificate.{kind.value}")

    def state(self, row: ProductRow) -> tuple[str, str, str]:
        """Words, tone and icon of how complete a product is."""
        say = QCoreApplication.translate
        if row.missing:
            told = say("Columns", "Kurang {count} hal").format(count=row.missing)
            return told, "kunyit", "circle-dashed"
        return say("Columns", "Siap cetak"), "daun", "check-circle-fill"

    def spoken(self, row: ProductRow, *, ticked: bool) -> str:
        """A row read out: name, place, price, state, ticked."""
        say = QCoreApplication.translate
        price = f"{self._words.price(row.lowest)} / {row.net}" if row.lowest else say("Columns", "belum ada harga")
        parts = [self.text(row, "name"), row.village, price, self.state(row)[0]]
        if ticked:
            parts.append(say("Columns", "dipilih"))
        return ", ".join(part for part in parts if part)

    def cell_spoken(self, row: ProductRow, key: str, product: Product | None, *, ticked: bool) -> str:
        """A cell of the table read out: the row on the tick, elsewhere the cell; its column is read by its header."""
        say = QCoreApplication.translate
        if key == "tick":
            return self.spoken(row, ticked=ticked)
        if key == "photo":
            return say("Columns", "ada foto") if row.cover else say("Columns", "belum ada foto")
        return self.text(row, key, product) or say("Columns", "kosong")


def _money(row: ProductRow, key: str, product: Product | None) -> Money | None:
    if key == "price":
        return row.lowest
    if key == "highest":
        return row.highest
    if key == "wholesale" and product is not None:
        asked = [variant.wholesale for variant in product.variants if variant.wholesale is not None]
        return min(asked, key=lambda money: money.amount) if asked else None
    return None


def _digits(money: Money, point: str) -> str:
    whole, part = divmod(money.amount, 10**money.digits)
    return f"{whole}{point}{part:0{money.digits}d}" if money.digits else str(whole)
