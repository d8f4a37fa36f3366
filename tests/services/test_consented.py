"""Telephone, address and faces appear only where the producer agreed, and what was masked is said."""

from __future__ import annotations

from dataclasses import replace

from ovop_desktop.domain.consent import Agreement, Consent
from ovop_desktop.domain.contact import Contact
from ovop_desktop.domain.edition import BrochurePlan
from ovop_desktop.domain.ids import Digest
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.producer import Member, Producer, ProducerKind
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.consented import ADDRESS, FACES, PHONE, consented
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.tasks import Quiet

CONTACT = Contact("Sri", "+6281227450193", "+6281227450193", "sri@contoh.id", "nira.id", "Jl. Mawar 3", "09-15")
PHOTO = Photo(Digest("a" * 64), 2000, 1500)
YES = Agreement.AGREED


def a_producer(suite: Suite, consent: Consent) -> Producer:
    made = suite.records.add_producer(ProducerKind.COOPERATIVE, "Koperasi Nira")
    member = Member("Sri", "Ketua", "+6281227450193")
    full = replace(made, contact=CONTACT, photos=(PHOTO,), members=(member,), consent=consent)
    suite.records.save(made, full)
    return full


def test_who_was_never_asked_is_shown_by_name_and_website_only(suite: Suite) -> None:
    allowed = consented(a_producer(suite, Consent()))
    assert allowed.producer.contact == Contact(website="nira.id", hours="09-15")
    assert allowed.producer.photos == ()
    assert allowed.producer.members == (Member("Sri", "Ketua"),)
    assert allowed.withheld == (PHONE, ADDRESS, FACES)


def test_each_answer_counts_for_itself(suite: Suite) -> None:
    producer = a_producer(suite, Consent(phone=YES, address=Agreement.REFUSED, faces=YES))
    allowed = consented(producer)
    assert allowed.producer.contact == replace(CONTACT, address="")
    assert allowed.producer.photos == (PHOTO,)
    assert allowed.withheld == (ADDRESS,)


def test_nothing_is_said_of_what_was_never_there(suite: Suite) -> None:
    bare = suite.records.add_producer(ProducerKind.GROUP, "Kelompok Wanita Tani")
    assert consented(bare).withheld == ()


def test_a_sheet_prints_the_offices_number_instead_and_its_report_says_why(suite: Suite) -> None:
    office = suite.catalogue.office()
    suite.records.save(office, replace(office, name="Kantor Desa", contact=Contact(whatsapp="+6281200000100")))
    producer = a_producer(suite, Consent())
    suite.records.add_product(LocalizedText("Gula Semut"), producer_id=producer.id)
    plan = BrochurePlan(languages=("id",))
    item = suite.brochures.content(plan).chapters[0].items[0]
    assert "6281200000100" in item.contact.link
    findings = suite.brochures.lay_out(plan)(Quiet()).findings
    said = {(one.record, one.code, one.severity) for one in findings if one.code.startswith("consent.")}
    assert said == {(producer.id, code, "note") for code in (PHONE, ADDRESS, FACES)}
    suite.records.save(producer, replace(producer, consent=Consent(YES, YES, YES)))
    item = suite.brochures.content(plan).chapters[0].items[0]
    assert "6281227450193" in item.contact.link
    codes = {one.code for one in suite.brochures.lay_out(plan)(Quiet()).findings}
    assert not any(code.startswith("consent.") for code in codes)
