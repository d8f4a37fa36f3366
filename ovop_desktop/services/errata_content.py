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
        """A product for each that something is wrong with; its facts are what was printed and what is right."""
        groups: dict[str, list[Erratum]] = {}
        for one in errata:
            groups.setdefault(one.product_id, []).append(one)
        items = tuple(
            page.Item(record=record, name=written(held[0].name), facts=tuple(map(self._fact, held)))
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

    def _fact(self, one: Erratum) -> tuple[page.Words, page.Words]:
        variant = f"{one.variant}: " if one.variant else ""
        if one.code in {"price", "wholesale"}:
            old = one.old if isinstance(one.old, Money) else None
            new = one.new if isinstance(one.new, Money) else None
            said = printed_price(new) if new else self._words.said("errata.ask")
            return _led(variant, printed_price(old) if old else {}), said
        if one.code == "name" and isinstance(one.old, LocalizedText) and isinstance(one.new, LocalizedText):
            return written(one.old), written(one.new)
        if one.code == "number":
            return everywhere(displayed(str(one.old))), everywhere(displayed(str(one.new or ""))) or self._words.said(
                "errata.no_number"
            )
        if one.code == "certificate.ended" and isinstance(one.old, Certificate):
            label = self._words.certificate(one.old, "id")
            return everywhere(" ".join((label, one.old.number)).strip()), self._words.said("errata.ended")
        return everywhere(one.variant), self._words.said(f"errata.{one.code.replace('.', '_')}")


def _led(lead: str, words: page.Words) -> page.Words:
    return {tag: lead + text for tag, text in words.items()}
