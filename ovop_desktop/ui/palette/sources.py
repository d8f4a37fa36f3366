"""The records the palette finds: products, producers, villages, partners, fairs.

Another kind joins by one class and its name in `sources`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.fair import Fair
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.partner import Partner
from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.ui.palette.entries import Entry, Source, best, rank
from ovop_desktop.ui.shell.desk import Desk

LOOKED_AT = 80
"""Hits of the product search that are compared with what was typed, so that the closest name stands first."""

WORST = 9


class Products:
    """Products by everything their search knows; the closest names first."""

    place = "product"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def title(self) -> str:
        """The heading."""
        return QCoreApplication.translate("PaletteSources", "Produk")

    def find(self, words: str, limit: int) -> tuple[Entry, ...]:
        """Lines of products, and one that shows them all on their page when there are more."""
        catalogue, language = self._desk.suite.catalogue, self._desk.words.language
        ids = catalogue.product_ids(ProductQuery(words=words), LOOKED_AT)
        ranked = []
        for row in catalogue.product_rows(ids):
            name = row.name.best(language)
            detail = " · ".join(part for part in (row.village, row.producer) if part)
            entry = Entry(
                self._desk.words.product_name(row.name), detail, "package", place=self.place, facts=(("id", row.id),)
            )
            places = [rank(words, text) for text in (name, *row.name) if text]
            ranked.append((min((one for one in places if one is not None), default=WORST), entry))
        found = [entry for _, entry in sorted(ranked, key=lambda pair: pair[0])[:limit]]
        if len(ids) > limit:
            text = QCoreApplication.translate("PaletteSources", "Semua produk untuk “{words}”").format(words=words)
            found.append(Entry(text, "", "list", place="products", facts=(("words", words), ("query", ProductQuery()))))
        return tuple(found)

    def named(self, record: str) -> Entry | None:
        """A product that is not put away."""
        product = self._desk.suite.catalogue.product(EntityId(record))
        if product is None or product.archived:
            return None
        shown = self._desk.words.product_name(product.name)
        return Entry(shown, self.title(), "package", place=self.place, facts=(("id", product.id),))


class Producers:
    """Cooperatives and the other producers, by name and place."""

    place = "producer"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def title(self) -> str:
        """The heading."""
        return QCoreApplication.translate("PaletteSources", "Koperasi")

    def find(self, words: str, limit: int) -> tuple[Entry, ...]:
        """Lines of producers."""
        named = self._desk.suite.catalogue.named("producer")
        return best(tuple(self._entry(one.id, one.names[0], " · ".join(one.places)) for one in named), words, limit)

    def named(self, record: str) -> Entry | None:
        """A producer that is not put away."""
        one = self._desk.suite.catalogue.producer(EntityId(record))
        kind = "" if one is None else self._desk.words.say(f"producer.{one.kind.value}")
        return None if one is None or one.archived else self._entry(one.id, one.name, kind)

    def _entry(self, record: str, name: str, detail: str) -> Entry:
        return Entry(name, detail, "users-three", place=self.place, facts=(("id", record),))


class Villages:
    """Villages by their names and what lies around them."""

    place = "village"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def title(self) -> str:
        """The heading."""
        return QCoreApplication.translate("PaletteSources", "Desa")

    def find(self, words: str, limit: int) -> tuple[Entry, ...]:
        """Lines of villages."""
        named = self._desk.suite.catalogue.named("village")
        return best(tuple(self._entry(one.id, one.names[0], one.places[0]) for one in named), words, limit)

    def named(self, record: str) -> Entry | None:
        """A village that is not put away."""
        one = self._desk.suite.catalogue.village(EntityId(record))
        return None if one is None or one.archived else self._entry(one.id, one.label, one.regency)

    def _entry(self, record: str, name: str, detail: str) -> Entry:
        return Entry(name, detail, "map-pin", place=self.place, facts=(("id", record),))


class Partners:
    """Shops, exporters and offices that help, by name, country and person."""

    place = "partner"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def title(self) -> str:
        """The heading."""
        return QCoreApplication.translate("PaletteSources", "Mitra")

    def find(self, words: str, limit: int) -> tuple[Entry, ...]:
        """Lines of partners."""
        found = self._desk.suite.programme.partners(words)
        return best(tuple(self._entry(one) for one in found), words, limit)

    def named(self, record: str) -> Entry | None:
        """A partner that is not put away."""
        one = self._desk.suite.programme.partner(EntityId(record))
        return None if one is None or one.archived else self._entry(one)

    def _entry(self, one: Partner) -> Entry:
        detail = " · ".join(part for part in (one.contact.person, one.country) if part)
        return Entry(one.name, detail, "handshake", place=self.place, facts=(("id", one.id),))


class Fairs:
    """Fairs by name and town."""

    place = "fair"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def title(self) -> str:
        """The heading."""
        return QCoreApplication.translate("PaletteSources", "Pameran")

    def find(self, words: str, limit: int) -> tuple[Entry, ...]:
        """Lines of fairs."""
        return best(tuple(self._entry(one) for one in self._desk.suite.programme.fairs()), words, limit)

    def named(self, record: str) -> Entry | None:
        """A fair that is not put away."""
        one = self._desk.suite.programme.fair(EntityId(record))
        return None if one is None or one.archived else self._entry(one)

    def _entry(self, one: Fair) -> Entry:
        day = self._desk.words.day(one.first) if one.first else ""
        detail = " · ".join(part for part in (one.city, day) if part)
        return Entry(one.name, detail, "calendar-check", place=self.place, facts=(("id", one.id),))


def sources(desk: Desk) -> tuple[Source, ...]:
    """Every kind of record, in the order of their groups."""
    return (Products(desk), Producers(desk), Villages(desk), Partners(desk), Fairs(desk))
