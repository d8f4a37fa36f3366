"""What each list of the page Koperasi shows: its rows, what adds to it, and what it says when it is empty."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.partner import Partner
from ovop_desktop.domain.queries import ProducerRow, VillageRow
from ovop_desktop.ui.producers.rows import Mark, RecordRow
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Desk

PARTNER_ICONS = {
    "ministry": "bank",
    "agency": "buildings",
    "company": "briefcase",
    "bank": "wallet",
    "retailer": "storefront",
    "university": "graduation-cap",
    "other": "handshake",
}


class RecordList(QObject):
    """One of the lists."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def rows(self, words: str) -> list[RecordRow]:
        """A row for each record that fits the words."""
        raise NotImplementedError

    def verb(self) -> str:
        """What adds one: "Tambah desa"; empty where nothing is added."""
        return ""

    def nothing(self) -> tuple[str, str]:
        """A title and a note for an empty list."""
        raise NotImplementedError

    def how_many(self, found: int, *, searched: bool) -> str:
        """The line under the title: how many there are, or how many of them a search found."""
        total = self.total() if searched else found
        if found == total:
            return self.all_of(total)
        shown = self.desk.words.number(found)
        return self.tr("{found} dari {all}").format(found=shown, all=self.all_of(total))

    def total(self) -> int:
        """How many there are without a search."""
        raise NotImplementedError

    def all_of(self, total: int) -> str:
        """ "12 desa"."""
        raise NotImplementedError

    def _product_marks(self, products: int, ready: int | None) -> list[Mark]:
        number = self.desk.words.number
        if not products:
            return [(self.tr("Belum ada produk"), "neutral", "")]
        marks: list[Mark] = [(counted(self.tr("{count} produk"), products, number(products)), "neutral", "package")]
        if ready is None:
            return marks
        if ready == products:
            return [*marks, (self.tr("Siap cetak"), "daun", "check-circle")]
        text = self.tr("{count} belum lengkap").format(count=number(products - ready))
        return [*marks, (text, "kunyit", "circle-dashed")]

    def _producer_row(self, one: ProducerRow, restore: str = "") -> RecordRow:
        kind = self.desk.words.say(f"producer.{one.kind}")
        place = " · ".join(part for part in (kind, one.village, one.regency) if part)
        marks = self._product_marks(one.products, one.ready)
        made = RecordRow(self.desk, one.name, place, one.logo, marks, restore=restore)
        made.pressed.connect(partial(self.desk.bridge.open, "producer", id=one.id))
        return made

    def _partner_row(self, one: Partner, helps: int, restore: str = "") -> RecordRow:
        place = " · ".join(part for part in (self.desk.words.say(f"partner.{one.kind.value}"), one.country) if part)
        text = counted(self.tr("{count} pendampingan"), helps, self.desk.words.number(helps))
        marks = [(text if helps else self.tr("Belum ada pendampingan"), "neutral", "handshake" if helps else "")]
        icon = PARTNER_ICONS[one.kind.value]
        made = RecordRow(self.desk, one.name, place, one.logo, marks, icon=icon, restore=restore, whole=True)
        made.pressed.connect(partial(self.desk.bridge.open, "partner", id=one.id))
        return made

    def _village_row(self, one: VillageRow, restore: str = "") -> RecordRow:
        place = ", ".join(part for part in (one.regency, one.province) if part)
        marks = self._product_marks(one.products, None)
        made = RecordRow(self.desk, one.label, place, None, marks, icon="map-pin", restore=restore)
        made.pressed.connect(partial(self.desk.bridge.open, "village", id=one.id))
        return made


class ProducerList(RecordList):
    """Who makes the products."""

    def rows(self, words: str) -> list[RecordRow]:
        """Producers by name."""
        return [self._producer_row(one) for one in self.desk.suite.catalogue.producer_rows(words)]

    def total(self) -> int:
        """All producers."""
        return len(self.desk.suite.catalogue.named("producer"))

    def all_of(self, total: int) -> str:
        """ "12 produsen"."""
        return counted(self.tr("{count} produsen"), total, self.desk.words.number(total))

    def verb(self) -> str:
        """Adds a producer."""
        return self.tr("Tambah koperasi")

    def nothing(self) -> tuple[str, str]:
        """Why to add one."""
        note = self.tr("Koperasi memberi produk nomor pemesanan, legalitas, dan bab sendiri di brosur.")
        return self.tr("Belum ada koperasi"), note


class PartnerList(RecordList):
    """Who helps them."""

    def rows(self, words: str) -> list[RecordRow]:
        """Partners by name, with how often each helped."""
        programme = self.desk.suite.programme
        counts = programme.facilitation_counts()
        return [self._partner_row(one, counts.get(one.id, 0)) for one in programme.partners(words)]

    def total(self) -> int:
        """All partners."""
        return len(self.desk.suite.programme.partners())

    def all_of(self, total: int) -> str:
        """ "3 mitra"."""
        return counted(self.tr("{count} mitra"), total, self.desk.words.number(total))

    def verb(self) -> str:
        """Adds a partner."""
        return self.tr("Tambah mitra")

    def nothing(self) -> tuple[str, str]:
        """Why to add one."""
        note = self.tr("Dinas, bank, toko, atau kampus yang mendampingi koperasi; pendampingannya tampil di profil.")
        return self.tr("Belum ada mitra"), note


class VillageList(RecordList):
    """Where they are."""

    def rows(self, words: str) -> list[RecordRow]:
        """Villages by name."""
        return [self._village_row(one) for one in self.desk.suite.catalogue.village_rows(words)]

    def total(self) -> int:
        """All villages."""
        return len(self.desk.suite.catalogue.named("village"))

    def all_of(self, total: int) -> str:
        """ "12 desa"."""
        return counted(self.tr("{count} desa"), total, self.desk.words.number(total))

    def verb(self) -> str:
        """Adds a village."""
        return self.tr("Tambah desa")

    def nothing(self) -> tuple[str, str]:
        """Why to add one."""
        return self.tr("Belum ada desa"), self.tr("Cerita dan foto desa membuka babnya di brosur.")


class ArchiveList(RecordList):
    """Producers, partners and villages that are put away, each with a button that brings it back."""

    def rows(self, words: str) -> list[RecordRow]:
        """Producers, then partners, then villages."""
        suite, restore = self.desk.suite, self.tr("Pulihkan")
        made = []
        for one in suite.catalogue.producer_rows(words, archived=True):
            line = self._producer_row(one, restore)
            line.restored.connect(partial(self._restore_producer, one))
            made.append(line)
        counts = suite.programme.facilitation_counts()
        for partner in suite.programme.partners(words, archived=True):
            line = self._partner_row(partner, counts.get(partner.id, 0), restore)
            line.restored.connect(partial(self._restore_partner, partner))
            made.append(line)
        for village in suite.catalogue.village_rows(words, archived=True):
            line = self._village_row(village, restore)
            line.restored.connect(partial(self._restore_village, village))
            made.append(line)
        return made

    def total(self) -> int:
        """All that is put away."""
        catalogue, programme = self.desk.suite.catalogue, self.desk.suite.programme
        archived = (catalogue.producer_rows, catalogue.village_rows, programme.partners)
        return sum(len(some(archived=True)) for some in archived)

    def all_of(self, total: int) -> str:
        """ "2 di arsip"."""
        return counted(self.tr("{count} di arsip"), total, self.desk.words.number(total))

    def nothing(self) -> tuple[str, str]:
        """What would be here."""
        return self.tr("Arsip kosong"), self.tr("Koperasi, mitra, dan desa yang diarsipkan muncul di sini.")

    def _restore_producer(self, one: ProducerRow) -> None:
        self.desk.suite.records.restore_producer(one.id)
        self._tell(one.name)

    def _restore_village(self, one: VillageRow) -> None:
        self.desk.suite.records.restore_village(one.id)
        self._tell(one.label)

    def _restore_partner(self, one: Partner) -> None:
        try:
            self.desk.suite.programme.archive(one, archived=False)
        except OvopError as problem:
            self.desk.bridge.fail(problem)
        else:
            self._tell(one.name)

    def _tell(self, name: str) -> None:
        text = self.tr("{name} dipulihkan").format(name=name)
        self.desk.bridge.toast(text, self.tr("Urungkan"), self.desk.undo.undo)
