"""What the five preparations of a fair say: how much is left, and the button that goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.fair import Preparation
from ovop_desktop.services.fairs import Step
from ovop_desktop.ui.shell.counting import counted


def amount_words(step: Step) -> str:
    """How much of a step is there, or left; empty where nothing is to be said."""
    say, count = QCoreApplication.translate, step.count
    if step.kind is Preparation.PRODUCTS:
        return counted(say("FairSteps", "{count} dipilih"), count) if count else ""
    if step.kind is Preparation.DATA:
        if step.done:
            return say("FairSteps", "lengkap")
        return counted(say("FairSteps", "{count} produk lagi"), count) if count else ""
    if step.done:
        return say("FairSteps", "selesai")
    if step.kind is Preparation.BROCHURE and count:
        return counted(say("FairSteps", "{count} produk berubah"), count)
    return ""


def verb_words(step: Step) -> str:
    """The button that does what is left of a step."""
    say = QCoreApplication.translate
    if step.kind is Preparation.DATA:
        return counted(say("FairSteps", "Lengkapi {count} produk"), step.count)
    return {
        Preparation.PRODUCTS: say("FairSteps", "Pilih produk"),
        Preparation.BROCHURE: say("FairSteps", "Buat brosur"),
        Preparation.PRINT: say("FairSteps", "Cetak brosur"),
        Preparation.STAND: say("FairSteps", "Siapkan stan"),
    }[step.kind]


def tick_words(kind: Preparation) -> str:
    """What is said by ticking a step."""
    say = QCoreApplication.translate
    return {
        Preparation.BROCHURE: say("FairSteps", "Sudah ada"),
        Preparation.PRINT: say("FairSteps", "Sudah dicetak"),
        Preparation.STAND: say("FairSteps", "Sudah siap"),
    }[kind]
