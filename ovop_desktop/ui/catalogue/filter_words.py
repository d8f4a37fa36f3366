"""What a query asks for besides its words, as a person would say it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.queries import ProductQuery
from ovop_desktop.services.suite import Suite
from ovop_desktop.ui.catalogue.complete_filter import ticked_in
from ovop_desktop.ui.shell.words import Words


def filter_words(query: ProductQuery, suite: Suite, words: Words) -> list[str]:
    """A word for each choice of the filters, in their order; records that are gone have none."""
    catalogue, language = suite.catalogue, words.language
    villages = catalogue.villages(sorted(query.villages)).values()
    categories = [one for one in catalogue.categories() if one.id in query.categories]
    producers = catalogue.producers(sorted(query.producers)).values()
    fairs = [suite.programme.fair(one) for one in sorted(query.fairs)]
    said = [one.label for one in villages]
    said += [one.name.best(language) for one in categories]
    said += [one.name for one in producers]
    said += [words.say(f"validity.{one.value}") for one in sorted(query.validity)]
    said += [words.say(f"fit.{one}") for one in sorted(ticked_in(query))]
    said += [one.name for one in fairs if one is not None]
    said += [words.say(f"stock.{one.value}") for one in sorted(query.stock)]
    if query.archived:
        said.append(QCoreApplication.translate("FilterWords", "Arsip"))
    return said
