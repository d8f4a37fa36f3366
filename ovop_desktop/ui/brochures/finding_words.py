"""What the print check says: for each finding what it is, what comes of it, and the button that mends it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ovop_desktop.brochure.fault import Fault
from ovop_desktop.brochure.layout import Finding
from ovop_desktop.ui.shell.words import Words

CODES = (
    "balance.uneven",
    "catalogue.empty",
    "certificate.ended",
    "certificate.ending",
    "certificate.lapsing",
    "chapter.new_page",
    "closing.long",
    "code.left_out",
    "code.missing",
    "code.unreadable",
    "consent.address",
    "consent.faces",
    "consent.phone",
    "contact.missing",
    "label.first",
    "language.missing",
    "letters.missing",
    "name.long",
    "name.missing",
    "packaging.untranslated",
    "pages.stitching",
    "per_page.reduced",
    "photo.low",
    "photo.missing",
    "photo.unreadable",
    "price.missing",
    "product.left_out",
    "product.listed",
    "story.left_out",
    "text.continued",
    "text.fold",
    "text.left_out",
    "text.small",
    "title.missing",
    "trade.missing",
)
"""Every code the press can report."""

say = QCoreApplication.translate

FAULT = "fault."
"""Begins the code of what was found in a finished file."""

RANK = {"error": 0, "warning": 1, "note": 2}
ICONS = {
    "photo.low": "image",
    "photo.missing": "image",
    "photo.unreadable": "image-square",
    "certificate.ended": "clock",
    "certificate.ending": "clock",
    "certificate.lapsing": "clock",
    "price.missing": "tag",
    "language.missing": "translate",
}
FIELDS = {
    "fault.photo.density": "photos",
    "photo.low": "photos",
    "photo.missing": "photos",
    "photo.unreadable": "photos",
    "certificate.ended": "certificates",
    "certificate.ending": "certificates",
    "certificate.lapsing": "certificates",
    "price.missing": "variants",
    "packaging.untranslated": "variants",
    "name.long": "name.id",
    "name.missing": "name.id",
    "story.left_out": "story.id",
    "trade.missing": "export.price",
}
OF_A_FIELD = frozenset({"letters.missing", "text.continued", "text.fold", "text.left_out", "text.small"})
"""What is found of one field of a record: each field has a line, and its button leads there."""

QUOTED = 32
"""Letters of a text that are said of it."""

OWN_OPTIONS = {
    "balance.uneven": "fair",
    "code.left_out": "grid",
    "label.first": "first",
    "product.listed": "space",
}
"""The option of a template's own that mends a finding."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the print check: the first finding of its kind for a record, with all pages it stands on."""

    finding: Finding
    pages: tuple[int, ...]
    count: int = 1

    @property
    def field(self) -> str:
        """The field of the product that mends it."""
        return field_of(self.finding)


def field_of(finding: Finding) -> str:
    """The field of the product's editor that a finding is mended at."""
    if finding.code == "language.missing" or finding.code in OF_A_FIELD:
        field = str(finding.facts.get("field", "name")).partition(".")[0]
        tag = str(finding.facts.get("language", "id"))
        return f"{field}.{tag}" if field in {"name", "summary", "story"} else ""
    return FIELDS.get(finding.code, "")


def rows_of(findings: Sequence[Finding]) -> tuple[Row, ...]:
    """One line for each kind of finding and record, errors first, then by page."""
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in findings:
        tag = str(finding.facts.get("language", "") or finding.facts.get("label", ""))
        if finding.code in OF_A_FIELD:
            tag = str(finding.facts.get("field", ""))
        groups.setdefault((finding.code, finding.record, tag), []).append(finding)
    rows = [
        Row(
            min(held, key=lambda one: RANK[one.severity]),
            tuple(sorted({one.page for one in held if one.page is not None})),
            len(held),
        )
        for held in groups.values()
    ]
    return ordered(rows)


def ordered(rows: Iterable[Row]) -> tuple[Row, ...]:
    """Errors first, then by page."""
    return tuple(sorted(rows, key=lambda row: (RANK[row.finding.severity], row.pages[:1] or (-1,), row.finding.code)))


def as_finding(fault: Fault) -> Finding:
    """What a print shop would stumble over in a finished file, as a line of the print check."""
    return Finding(f"{FAULT}{fault.code}", fault.severity, fault.page, fault.record, {"fact": fault.fact})


def titled(finding: Finding, name: str, words: Words) -> str:
    """What was found: "Foto Kerupuk Kulit Cikunir terlalu kecil". `name` is the record's."""
    if finding.code.startswith(FAULT):
        said = words.say(finding.code, dict(finding.facts))
        return f"{name}: {said}" if name else said[:1].upper() + said[1:]
    facts = finding.facts
    language = str(facts.get("language", ""))
    text = {
        "balance.uneven": say("FindingWords", "Bagian {group} {deviation} % dari bagian yang sama"),
        "catalogue.empty": say("FindingWords", "Belum ada produk di brosur ini"),
        "certificate.ended": say("FindingWords", "{label} {name} sudah habis"),
        "certificate.ending": say("FindingWords", "{label} {name} segera habis"),
        "certificate.lapsing": say("FindingWords", "{label} {name} habis sebelum pameran selesai"),
        "chapter.new_page": say("FindingWords", "Bab tidak bisa menyambung"),
        "closing.long": say("FindingWords", "Kalimat penutup terlalu panjang"),
        "code.left_out": say("FindingWords", "Ada kode pindai yang tidak muat di label"),
        "code.missing": say("FindingWords", "Kartu {name} belum punya kode QR"),
        "code.unreadable": say("FindingWords", "Kode pindai {name} tidak terbaca kembali"),
        "consent.address": say("FindingWords", "Alamat {name} tidak dicetak"),
        "consent.faces": say("FindingWords", "Foto orang dari {name} tidak dicetak"),
        "consent.phone": say("FindingWords", "Nomor {name} tidak dicetak"),
        "contact.missing": say("FindingWords", "Belum ada nomor atau alamat untuk memesan"),
        "label.first": say("FindingWords", "Label ke-{wanted} tidak ada di lembar ini"),
        "language.missing": say("FindingWords", "{name} belum punya teks {language}"),
        "letters.missing": say("FindingWords", "Huruf {letters} di {name} tidak ada di huruf cetak"),
        "name.long": say("FindingWords", "Nama {name} panjang"),
        "name.missing": say("FindingWords", "Satu produk belum punya nama"),
        "packaging.untranslated": say("FindingWords", "Kemasan {name} hanya ada dalam bahasa Indonesia"),
        "pages.stitching": say("FindingWords", "{pages} halaman bukan kelipatan empat"),
        "per_page.reduced": say("FindingWords", "{wanted} produk terlalu banyak untuk halaman sekecil ini"),
        "photo.low": say("FindingWords", "Foto {name} terlalu kecil untuk dicetak"),
        "photo.missing": say("FindingWords", "{name} belum punya foto"),
        "photo.unreadable": say("FindingWords", "Foto {name} tidak bisa dibaca"),
        "price.missing": say("FindingWords", "{name} belum punya harga"),
        "product.left_out": say("FindingWords", "{name} tidak muat di lembar ini"),
        "product.listed": say("FindingWords", "{name} hanya disebut di daftar Produk lainnya"),
        "story.left_out": say("FindingWords", "Cerita {name} tidak muat"),
        "text.continued": say("FindingWords", "Teks {name} bersambung ke halaman {to}"),
        "text.fold": say("FindingWords", "“{text}” melewati lipatan"),
        "text.small": say("FindingWords", "Huruf {name} terlalu kecil"),
        "text.left_out": say("FindingWords", "Teks {name} tidak muat seluruhnya"),
        "title.missing": say("FindingWords", "Brosur belum punya judul"),
        "trade.missing": say("FindingWords", "Lembar ekspor {name} belum diisi"),
    }[finding.code]
    return text.format(
        name=name or say("FindingWords", "Sampul"),
        label=facts.get("label", ""),
        letters=facts.get("letters", ""),
        text=_short(str(facts.get("text", ""))),
        group=facts.get("group", "") or say("FindingWords", "yang tanpa desa atau koperasi"),
        deviation=facts.get("deviation", ""),
        to=facts.get("to", ""),
        wanted=facts.get("wanted", ""),
        pages=facts.get("pages", ""),
        language=words.say(f"language.{language}") if language else "",
    ).strip()


def explained(row: Row, words: Words) -> str:
    """Where it is and what comes of it: "Halaman 3 · butuh 1.060 × 1.390 piksel, akan tampak buram"."""
    facts = row.finding.facts
    if row.finding.code.startswith(FAULT):
        refused = row.finding.severity == "error"
        said = say("FindingWords", "Percetakan akan menolak berkas ini.") if refused else _asked()
        return f"{pages_named(row.pages, words)} · {said}" if row.pages else said
    text = {
        "balance.uneven": say(
            "FindingWords", "{share} % ruang untuk {count} produk. Tambah produknya, atau kecilkan bagiannya."
        ),
        "catalogue.empty": say("FindingWords", "PDF hanya berisi sampul. Pilih produk di sebelah kiri."),
        "certificate.ended": say("FindingWords", "Lencananya tidak dicetak sampai tanggalnya diperbarui."),
        "certificate.ending": say("FindingWords", "Masih berlaku dan dicetak: {note}."),
        "certificate.lapsing": say("FindingWords", "Dicetak: {note}. Perbarui sebelum berangkat."),
        "chapter.new_page": say("FindingWords", "Satu produk per halaman, jadi tiap bab tetap mulai di halaman baru."),
        "closing.long": say("FindingWords", "Ujungnya terpotong. Pendekkan semboyan kantor di Pengaturan."),
        "code.left_out": say(
            "FindingWords", "Terlalu kecil untuk dipindai, jadi tidak dicetak. Pilih label yang lebih besar."
        ),
        "code.missing": say("FindingWords", "Nomor WhatsApp produsennya belum diisi."),
        "code.unreadable": say("FindingWords", "Telepon pembeli tidak akan bisa memindainya. Pendekkan alamat webnya."),
        "bars.unreadable": say(
            "FindingWords", "Pemindai kasir tidak akan bisa membacanya. Pilih label yang lebih besar."
        ),
        "consent.address": say("FindingWords", "Persetujuannya belum dicatat, atau produsen tidak setuju."),
        "consent.faces": say("FindingWords", "Persetujuannya belum dicatat, atau produsen tidak setuju."),
        "consent.phone": say(
            "FindingWords", "Persetujuannya belum dicatat, atau produsen tidak setuju. Yang dicetak nomor kantor."
        ),
        "contact.missing": say("FindingWords", "Pembeli diajak menghubungi, tetapi tidak tahu ke mana."),
        "label.first": say("FindingWords", "Lembar ini berisi {most} label; dimulai dari yang terakhir."),
        "language.missing": say("FindingWords", "Yang dicetak teks dalam bahasa lain."),
        "language.absent": say("FindingWords", "Bagian itu hanya dicetak dalam satu bahasa."),
        "letters.missing": say("FindingWords", "Huruf itu dicetak sebagai kotak kecil."),
        "name.long": say("FindingWords", "Dicetak lebih kecil supaya muat."),
        "name.missing": say("FindingWords", "Dicetak “Tanpa nama”."),
        "packaging.untranslated": say(
            "FindingWords", "Dicetak apa adanya. Kata umum seperti “botol kaca” diterjemahkan."
        ),
        "pages.stitching": say("FindingWords", "Dijilid staples, di belakang ada halaman kosong: {blank}."),
        "per_page.reduced": say("FindingWords", "Dicetak paling banyak {count} produk per halaman."),
        "photo.low": say("FindingWords", "Butuh minimal {width} × {height} piksel di ukuran ini, akan tampak buram."),
        "photo.missing": say("FindingWords", "Dicetak hiasan kawung sebagai gantinya."),
        "photo.unreadable": say("FindingWords", "Tempat fotonya kosong. Tambahkan fotonya lagi."),
        "price.missing": say("FindingWords", "Dicetak “Hubungi kami”."),
        "product.left_out": say("FindingWords", "Lembar ini memuat paling banyak {most} produk. Kurangi pilihannya."),
        "product.listed": say(
            "FindingWords", "Bagian desa atau koperasinya sudah penuh. Namanya dan harganya tetap dicetak."
        ),
        "story.left_out": say("FindingWords", "Kurangi produk per halaman atau pendekkan ceritanya."),
        "text.continued": say("FindingWords", "Tidak ada yang hilang; halamannya disebut di tempat teks itu putus."),
        "text.fold": say("FindingWords", "Hurufnya terlipat atau terpotong dan sukar dibaca. Pendekkan teksnya."),
        "text.small": say(
            "FindingWords", "Dicetak {size} pt supaya muat. Pendekkan teksnya, atau pilih kertas yang lebih besar."
        ),
        "text.left_out": say("FindingWords", "Ujungnya tidak dicetak. Pendekkan, atau pilih kertas yang lebih besar."),
        "title.missing": say("FindingWords", "Sampul tanpa judul. Isi judul di sebelah kanan."),
        "trade.missing": say("FindingWords", "Kode HS, karton, dan harga ekspornya tidak dicetak."),
    }[_explaining(row.finding)]
    said = text.format(
        note=facts.get("note", ""),
        most=facts.get("most", ""),
        count=facts.get("used", "") or facts.get("products", ""),
        share=facts.get("share", ""),
        size=facts.get("size", ""),
        blank=facts.get("blank", ""),
        width=words.number(int(str(facts.get("need_width", 0)))),
        height=words.number(int(str(facts.get("need_height", 0)))),
    )
    return f"{pages_named(row.pages, words)} · {said}" if row.pages else said


def _short(text: str) -> str:
    return text if len(text) <= QUOTED else text[:QUOTED].rstrip() + "…"


def _asked() -> str:
    return say("FindingWords", "Percetakan boleh jadi menanyakannya.")


def _explaining(finding: Finding) -> str:
    if finding.code == "language.missing" and not finding.facts.get("used"):
        return "language.absent"
    if finding.code == "code.unreadable" and str(finding.facts.get("data", "")).isdecimal():
        return "bars.unreadable"
    return finding.code


def pages_named(pages: Sequence[int], words: Words) -> str:
    """ "Halaman 3", "Halaman 3, 5, 8"; pages count from 0 here and from 1 on screen."""
    shown = ", ".join(words.number(page + 1) for page in pages[:5]) + ("…" if len(pages) > 5 else "")
    return say("FindingWords", "Halaman {pages}").format(pages=shown)


def mendable(finding: Finding) -> bool:
    """Whether its button leads to what mends it; of what was found in a file often only the page is known."""
    return not finding.code.startswith(FAULT) or (bool(finding.record) and finding.code in FIELDS)


def verb(finding: Finding) -> str:
    """What the button that mends it says."""
    if not mendable(finding):
        return say("FindingWords", "Lihat halaman")
    return {
        "balance.uneven": say("FindingWords", "Ubah bagiannya"),
        "catalogue.empty": say("FindingWords", "Pilih produk"),
        "fault.photo.density": say("FindingWords", "Ganti foto"),
        "certificate.ended": say("FindingWords", "Perbarui tanggal"),
        "certificate.ending": say("FindingWords", "Perbarui tanggal"),
        "certificate.lapsing": say("FindingWords", "Perbarui tanggal"),
        "chapter.new_page": say("FindingWords", "Ubah jumlahnya"),
        "closing.long": say("FindingWords", "Buka Pengaturan"),
        "code.left_out": say("FindingWords", "Pilih lembar label"),
        "code.missing": say("FindingWords", "Isi nomornya"),
        "code.unreadable": say("FindingWords", "Periksa kontak"),
        "consent.address": say("FindingWords", "Catat persetujuan"),
        "consent.faces": say("FindingWords", "Catat persetujuan"),
        "consent.phone": say("FindingWords", "Catat persetujuan"),
        "contact.missing": say("FindingWords", "Isi kontak kantor"),
        "label.first": say("FindingWords", "Ubah label pertama"),
        "language.missing": say("FindingWords", "Isi teks"),
        "letters.missing": say("FindingWords", "Ubah teks"),
        "name.long": say("FindingWords", "Ubah nama"),
        "name.missing": say("FindingWords", "Isi nama"),
        "packaging.untranslated": say("FindingWords", "Ubah kemasan"),
        "pages.stitching": say("FindingWords", "Ubah susunan"),
        "per_page.reduced": say("FindingWords", "Ubah jumlahnya"),
        "photo.low": say("FindingWords", "Ganti foto"),
        "photo.missing": say("FindingWords", "Tambah foto"),
        "photo.unreadable": say("FindingWords", "Ganti foto"),
        "price.missing": say("FindingWords", "Isi harga"),
        "product.left_out": say("FindingWords", "Pilih produk"),
        "product.listed": say("FindingWords", "Ubah bagiannya"),
        "story.left_out": say("FindingWords", "Ubah cerita"),
        "text.continued": say("FindingWords", "Ubah teks"),
        "text.fold": say("FindingWords", "Ubah teks"),
        "text.small": say("FindingWords", "Ubah teks"),
        "text.left_out": say("FindingWords", "Ubah teks"),
        "title.missing": say("FindingWords", "Isi judul"),
        "trade.missing": say("FindingWords", "Isi lembar ekspor"),
    }[finding.code]
