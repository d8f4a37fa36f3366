"""Why a photo is thought to show a product, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.photo_names import Why
from ovop_desktop.ui.photos.sorting import Row


def reason(row: Row) -> tuple[str, str, str]:
    """What is said of a row, with the tone and the icon of its badge."""
    say = QCoreApplication.translate
    if row.refused:
        return say("reasons", "tidak bisa dipakai"), "saga", "warning-circle"
    if row.name:
        return say("reasons", "produk baru"), "nila", "plus-circle"
    if row.product is None:
        several = bool(row.found.meant.proposals)
        return (
            (say("reasons", "beberapa mungkin"), "kunyit", "question")
            if several
            else (say("reasons", "belum cocok"), "neutral", "circle-dashed")
        )
    if row.why is None:
        return say("reasons", "dipilih sendiri"), "daun", "check-circle"
    words = {
        Why.CODE: say("reasons", "kode cocok"),
        Why.NAME: say("reasons", "nama cocok"),
        Why.FOLDER: say("reasons", "nama folder cocok"),
        Why.MORE: say("reasons", "ada kata lain"),
        Why.PART: say("reasons", "sebagian nama"),
        Why.ALIKE: say("reasons", "nama mirip"),
        Why.PRODUCER: say("reasons", "folder produsennya"),
    }[row.why]
    return (words, "daun", "check-circle") if row.found.meant.sure else (words, "kunyit", "question")
