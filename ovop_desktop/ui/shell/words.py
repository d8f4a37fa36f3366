"""The language of the window: words for codes, numbers, prices and dates, and the switch between languages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QObject, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ovop_desktop.config.sentences import Sentences
from ovop_desktop.domain.changes import Deed
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.ui.shell.counting import counted

LOCALES = {"id": "id_ID", "en": "en_GB"}
SIGNS = {"IDR": "Rp", "USD": "US$", "KRW": "₩"}

KILOBYTE, MEGABYTE = 1_000, 1_000_000
SMALL_FILE = 100_000
"""Bytes below which a file is told in kilobytes: a tenth of a megabyte says nothing of it."""

LONGEST_NAME = 60
"""Letters of a record's name in a toast or tooltip."""

OF_PRODUCTS = frozenset({"product", "products", "photos", "certificate", "record", "records"})
"""First words of deeds whose record is a product where it has no name."""


class Words(QObject):
    """Speaks Indonesian or English. Texts in the code are Indonesian; English comes from resources/translations."""

    changed = Signal()

    def __init__(self, application: QApplication, resources: Path, language: str) -> None:
        super().__init__(application)
        self._application = application
        self._folder = resources / "translations"
        self._sentences = Sentences(resources)
        self._translators = [QTranslator(self), QTranslator(self)]
        self._language = ""
        self.speak(language)

    @property
    def language(self) -> str:
        """ "id" or "en"."""
        return self._language

    @property
    def locale(self) -> QLocale:
        """How this language writes numbers and dates."""
        return QLocale(LOCALES[self._language])

    def speak(self, language: str) -> None:
        """Change the language of every widget."""
        if language == self._language:
            return
        self._language = language
        QLocale.setDefault(self.locale)
        for translator, name in zip(self._translators, ("ovop", "qtbase"), strict=True):
            self._application.removeTranslator(translator)
            if translator.load(str(self._folder / f"{name}_{language}.qm")):
                self._application.installTranslator(translator)
        self.changed.emit()

    def silence(self) -> None:
        """Speak as the code is written: Indonesian, and Qt's own words in English."""
        for translator in self._translators:
            self._application.removeTranslator(translator)

    def say(self, key: str, facts: Mapping[str, object] | None = None) -> str:
        """What a code is called. Raises KeyError for a code without words."""
        return self._sentences.say(self._language, key, facts)

    def knows(self, key: str) -> bool:
        """Whether there are words for a key."""
        return self._sentences.knows(key)

    def error(self, problem: OvopError) -> str:
        """What happened, what is safe, what to do."""
        return self._sentences.error(self._language, problem.code, problem.facts)

    def deed(self, deed: Deed) -> str:
        """What was done: "ubah Gula Semut"."""
        facts = dict(deed.facts)
        if deed.code.partition(".")[0] in OF_PRODUCTS:
            facts |= {key: self.product_name(facts.get(key, "")) for key in ("name", "other")}
        if len(facts.get("name", "")) > LONGEST_NAME:
            facts["name"] = facts["name"][: LONGEST_NAME - 1].rstrip() + "…"
        return self.say(f"deed.{deed.code}", facts)

    def product_name(self, name: LocalizedText | str) -> str:
        """What a product is called in this language, or in another; one without a name is called so on every screen."""
        written = name if isinstance(name, str) else name.best(self._language)
        return written or self.say("product.nameless")

    def file_size(self, size: int) -> str:
        """Bytes as a person knows them: "18 MB", "3,2 MB", "12 kB"; never nothing."""
        if size < SMALL_FILE:
            return f"{self.number(max(1, round(size / KILOBYTE)))} kB"
        return f"{self.decimal(size / MEGABYTE, 0 if size > 10 * MEGABYTE else 1)} MB"

    def number(self, value: int) -> str:
        """ "1.004" and "1,004"."""
        return self.locale.toString(value)

    def decimal(self, value: float, places: int) -> str:
        """ "1,50" and "1.50"."""
        return self.locale.toString(value, "f", places)

    def price(self, money: Money) -> str:
        """ "Rp22.000" and "Rp22,000"."""
        amount = self.locale.toString(money.amount / 10**money.digits, "f", money.digits)
        return SIGNS.get(money.currency, money.currency + " ") + amount

    def quantity(self, amount: Decimal | None, unit: str) -> str:
        """ "2,4 m"; without an amount the unit alone."""
        if amount is None:
            return unit
        plain = f"{amount.normalize():f}"
        shown = plain.replace(".", ",") if self._language == "id" else plain
        return f"{shown} {unit}".strip()

    def day(self, day: date) -> str:
        """ "3 Desember 2026"."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")

    def short_day(self, day: date) -> str:
        """ "3 Des 2026"."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "d MMM yyyy")

    def long_day(self, day: date) -> str:
        """ "Kamis, 3 Desember 2026"."""
        return self.locale.toString(QDate(day.year, day.month, day.day), "dddd, d MMMM yyyy")

    def clock(self, moment: datetime) -> str:
        """ "09.41" and "09:41", in local time."""
        return moment.astimezone().strftime("%H.%M" if self._language == "id" else "%H:%M")

    def ago(self, moment: datetime, now: datetime | None = None) -> str:
        """ "baru saja", "20 menit lalu", "2 jam lalu", "kemarin", "3 hari lalu", then the date."""
        now = now or datetime.now(UTC)
        passed = now - moment
        if passed < timedelta(minutes=1):
            return self.tr("baru saja")
        if passed < timedelta(hours=1):
            return counted(self.tr("{count} menit lalu"), passed.seconds // 60)
        days = (now.astimezone().date() - moment.astimezone().date()).days
        if days == 0:
            return counted(self.tr("{count} jam lalu"), passed.seconds // 3600)
        if days == 1:
            return self.tr("kemarin")
        if days < 7:
            return counted(self.tr("{count} hari lalu"), days)
        return self.short_day(moment.astimezone().date())
