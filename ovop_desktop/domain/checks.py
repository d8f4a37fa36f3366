"""What a product still misses before it can be used: for a brochure, a price list, a shop's buyer, for export."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ovop_desktop.domain.certificate import Certificate, Validity
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.purposes import DATED, FOREIGN, Need, Purpose, bit, needs
from ovop_desktop.domain.rules import RULES, STORY_WORDS, Rule, Section, Subject

__all__ = ["JUDGED", "STORY_WORDS", "Completeness", "Gap", "Need", "Purpose", "Section", "completeness", "unfit"]

JUDGED = "2"
"""Which rules these are. Say another with every change of `RULES` or of the needs: libraries are then judged anew."""


@dataclass(frozen=True, slots=True)
class Gap:
    """One missing thing: `code` has words in the faces, `field` names the field that mends it.

    Fields: "photos", "name.id", "summary.en", "story.ko", "variants", "variants.gtin", "category", "producer",
    "producer.papers", "village", "certificates", "certificate:<id>", "shelf_life", "keeping", "materials",
    "specifications", "weekly", "minimum_order", "lead_days", "hs_code", "export.packing", "export.carton",
    "export.incoterm", "export.port", "export.price"; `subject` is the certificate's kind where one is meant.
    """

    code: str
    need: Need
    section: Section
    field: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Completeness:
    """What is missing and how much is there. `percent` is over all checks, required ones counting double."""

    gaps: tuple[Gap, ...]
    done: int
    total: int
    percent: int

    @property
    def missing(self) -> int:
        """How many required things are missing; 0 means ready."""
        return sum(gap.need is Need.REQUIRED for gap in self.gaps)


def _certificate_gaps(papers: tuple[Certificate, ...], today: date) -> list[tuple[bool, Gap]]:
    section = Section.CERTIFICATES
    found = []
    for paper in papers:
        field = f"certificate:{paper.id}"
        state = paper.validity(today)
        ended = Gap("certificate.ended", Need.REQUIRED, section, field, paper.kind.value)
        ending = Gap("certificate.ending", Need.ADVISED, section, field, paper.kind.value)
        found.append((state is not Validity.ENDED, ended))
        found.append((state is not Validity.ENDING, ending))
    return found


def completeness(
    product: Product,
    papers: tuple[Certificate, ...],
    today: date,
    purpose: Purpose = Purpose.BROCHURE,
    languages: tuple[str, ...] = ("id",),
) -> Completeness:
    """Check `product` for a purpose, with its own certificates and its producer's (`papers`) as they stand on `today`.

    What each purpose needs is in domain.purposes; the name and summary in each further one of `languages` (en, ko) are
    required too. What does not apply (a food permit for a basket) is neither missing nor counted.
    """
    subject = Subject(product, papers)
    wanted = needs(purpose, languages)
    asked = ((rule, rule.test(subject)) for rule in RULES if rule.code in wanted)
    checks = [(held, _gap(rule, wanted[rule.code])) for rule, held in asked if held is not None]
    if purpose in DATED:
        checks += _certificate_gaps(subject.own, today)
    weight = {Need.REQUIRED: 2, Need.ADVISED: 1}
    all_weight = sum(weight[gap.need] for _, gap in checks)
    done_weight = sum(weight[gap.need] for done, gap in checks if done)
    gaps = tuple(gap for done, gap in checks if not done)
    return Completeness(gaps, len(checks) - len(gaps), len(checks), done_weight * 100 // all_weight)


def _gap(rule: Rule, need: Need) -> Gap:
    return Gap(rule.code, need, rule.section, rule.field)


def unfit(product: Product, papers: tuple[Certificate, ...]) -> int:
    """A bit (`purposes.bit`) for each purpose that something required is missing for, and each language not written.

    Certificates' dates are aside: they depend on the day.
    """
    subject = Subject(product, papers)
    lacking = {rule.code for rule in RULES if rule.test(subject) is False}
    found = 0
    for purpose in Purpose:
        if any(need is Need.REQUIRED and code in lacking for code, need in needs(purpose).items()):
            found |= bit(purpose)
    for language in FOREIGN:
        if f"texts.{language}" in lacking:
            found |= bit(language)
    return found
