"""A next step in words: what it is, why it matters, and the button that opens the place."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate

from ovop_desktop.services.next_steps import NextStep
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words

LOOKS = {
    "certificate.ended": ("warning-circle", "saga"),
    "certificate.ending": ("warning", "kunyit"),
    "paper.ended": ("warning-circle", "saga"),
    "paper.ending": ("warning", "kunyit"),
    "meeting.old": ("users-three", "kunyit"),
    "texts.en": ("translate", "nila"),
    "texts.ko": ("translate", "nila"),
    "photo.small": ("image", "saga"),
    "photo.missing": ("image", "saga"),
    "price.missing": ("tag", "kunyit"),
    "contact.none": ("phone", "saga"),
    "backup.never": ("hard-drives", "sogan"),
    "backup.old": ("hard-drives", "sogan"),
}
"""Icon and tone of a step."""


class StepWords(NamedTuple):
    """What the line of a step says."""

    title: str
    reason: str
    verb: str


def step_words(words: Words, step: NextStep) -> StepWords:
    """The words of a step in the language of the window."""
    if step.kind == "backup":
        return _backup(step)
    if step.code == "contact.none":
        return _contact()
    if step.code == "meeting.old":
        return _meeting(words, step)
    if step.code.partition(".")[0] in {"certificate", "paper"} and step.facts.get("date") is not None:
        return _paper(words, step)
    facts = step.facts
    frame = f"todo.fair.{step.code}" if facts.get("fair") else f"todo.{step.code}"
    why = f"why.{step.code}"
    reason = words.say(why) if words.knows(why) and facts.get("fair") else _names(words, facts)
    return StepWords(words.say(frame, {"count": facts["count"]}), reason, words.say(f"verb.{step.code}"))


def _names(words: Words, facts: dict[str, object]) -> str:
    names = facts.get("names", ())
    return ", ".join(words.product_name(str(name)) for name in names) if isinstance(names, list | tuple) else ""


def _backup(step: NextStep) -> StepWords:
    say = QCoreApplication.translate
    if step.code == "backup.never":
        reason = say("StepWords", "Belum pernah dicadangkan ke tempat lain")
    else:
        reason = counted(say("StepWords", "Cadangan terakhir sudah {count} hari"), _number(step.facts.get("days")))
    return StepWords(say("StepWords", "Cadangkan data sebelum berangkat"), reason, say("StepWords", "Cadangkan"))


def _contact() -> StepWords:
    say = QCoreApplication.translate
    return StepWords(
        say("StepWords", "Kantor belum punya nomor untuk dihubungi"),
        say("StepWords", "Brosur mengajak pembeli menghubungi, tanpa nomor dan kode QR"),
        say("StepWords", "Isi kontak"),
    )


def _meeting(words: Words, step: NextStep) -> StepWords:
    say, count = QCoreApplication.translate, _number(step.facts["count"])
    title = (
        say("StepWords", "RAT {name} sudah lewat waktunya").format(name=step.facts["name"])
        if count == 1
        else say("StepWords", "RAT {count} koperasi sudah lewat waktunya").format(count=count)
    )
    reason = (
        _names(words, step.facts)
        if count > 1
        else say("StepWords", "NIK koperasi berlaku selama RAT diadakan tiap tahun")
    )
    return StepWords(title, reason, say("StepWords", "Isi tanggal"))


def _paper(words: Words, step: NextStep) -> StepWords:
    say, facts = QCoreApplication.translate, step.facts
    paper = words.say(f"certificate.{facts['kind']}") if facts.get("kind") else ""
    day, days, name = (
        _day(words, facts["date"]),
        _number(facts.get("days")),
        words.product_name(str(facts.get("name") or "")),
    )
    verb = say("StepWords", "Perbarui tanggal")
    if step.code.endswith(".ended"):
        title = say("StepWords", "{paper} {name} sudah habis").format(paper=paper, name=name)
        since = say("StepWords", "Sejak {day}; tidak dicetak di brosur")
        frame = since if step.kind == "product" else say("StepWords", "Sejak {day}")
        return StepWords(title, frame.format(day=day), verb)
    title = say("StepWords", "{paper} {name} habis {day}").format(paper=paper, name=name, day=day)
    parts = [counted(say("StepWords", "{count} hari lagi"), days)]
    if "lasts" in facts:
        lasts, over = (
            say("StepWords", "masih berlaku sampai pameran selesai"),
            say("StepWords", "habis sebelum pameran selesai"),
        )
        parts.append(lasts if facts["lasts"] else over)
    return StepWords(title, " · ".join(parts), verb)


def _day(words: Words, day: object) -> str:
    """ "12 Desember"; with its year once that is not near."""
    assert isinstance(day, date)
    near = abs((day - date.today()).days) < 300
    return words.locale.toString(QDate(day.year, day.month, day.day), "d MMMM") if near else words.day(day)


def _number(held: object) -> int:
    return int(str(held or 0))
