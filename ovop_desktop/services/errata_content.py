"""The words of an errata slip: what was printed, and what is right now, in the languages of the print."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

from ovop_desktop.brochure import content as page
from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.errata import Erratum
from ovop_desktop.domain.impression import Impression
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.phones import displayed
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.content_words import ContentWords, everywhere, printed_day, printed_price, written


class ErrataContent:
    """Settles what a slip says."""

    def __init__(self, words: ContentWords) -> None:
        self._words = words

    def catalogue(self, printed: Impression, errata: Iterable[Erratum], office: str, today: str) -> page.Catalogue:
        """A product for each that something is wrong with; its corrections are what was printed and what is right."""
        groups: dict[str, list[Erratum]] = {}
        for one in errata:
            groups.setdefault(one.product_id, []).append(one)
        items = tuple(
            page.Item(record=record, name=written(held[0].name), corrections=tuple(map(self._correction, held)))
            for record, held in groups.items()
        )
        made = datetime.fromtimestamp(printed.made / 1000, UTC).astimezone().date()
        told = {
            tag: self._words.said("errata.of", title=printed.title, date=printed_day(made, tag))[tag]
            for tag in ("id", "en", "ko")
        }
        return page.Catalogue(
            title=self._words.said("errata.title"),
            subtitle=told,
            office=office,
            date=today,
            chapters=(page.Chapter("", {}, items=items),),
        )

    def _correction(self, one: Erratum) -> page.Correction:
        if one.code in {"price", "wholesale"}:
            old = one.old if isinstance(one.old, Money) else None
            new = one.new if isinstance(one.new, Money) else None
            said = printed_price(new) if new else self._words.said("errata.ask")
            return page.Correction(printed_price(old) if old else {}, said, everywhere(one.variant))
        if one.code == "name" and isinstance(one.old, LocalizedText) and isinstance(one.new, LocalizedText):
            return page.Correction(written(one.old), written(one.new))
        if one.code == "number":
            number = everywhere(displayed(str(one.new or "")))
            return page.Correction(everywhere(displayed(str(one.old))), number or self._words.said("errata.no_number"))
        if one.code == "certificate.ended" and isinstance(one.old, Certificate):
            label = self._words.certificate(one.old, "id")
            return page.Correction(
                everywhere(" ".join((label, one.old.number)).strip()), self._words.said("errata.ended")
            )
        said = self._words.said(f"errata.{one.code.replace('.', '_')}")
        return page.Correction(everywhere(one.variant), said)
