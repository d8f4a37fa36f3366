"""What is said about a number that looks wrong and may be right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.doubts import Doubt


def doubt_words(doubts: Sequence[Doubt]) -> str:
    """One sentence about the first doubt, an empty text for none."""
    if not doubts:
        return ""
    say = QCoreApplication.translate
    text = {
        "number.length": say("Doubt", "Biasanya {expected} angka, ini {found}. Periksa lagi nomornya."),
        "number.letters": say("Doubt", "Ada huruf di antara angkanya. Periksa lagi nomornya."),
        "number.no_digits": say("Doubt", "Belum ada angkanya. Periksa lagi nomornya."),
        "number.pattern": say("Doubt", "Biasanya ditulis seperti {example}."),
        "number.check_digit": say("Doubt", "Angka terakhir tidak cocok. Mungkin ada yang salah ketik."),
        "halal.decree": say("Doubt", "Ini tampaknya nomor ketetapan, bukan nomor sertifikat halal."),
        "halal.month": say("Doubt", "Bulan {code} di akhir nomor tidak ada. Periksa lagi nomornya."),
        "kbli.edition": say("Doubt", "Tulis juga edisinya, contoh 10722 (KBLI 2020)."),
        "npwp.personal": say("Doubt", "Ini NPWP pribadi. Pastikan boleh ditampilkan."),
        "pirt.food": say("Doubt", "Kode jenis pangan {code} tidak dikenal. Periksa lagi nomornya."),
        "pirt.pack": say("Doubt", "Kode kemasan {code} tidak dikenal. Periksa lagi nomornya."),
        "pirt.regency": say("Doubt", "Kode kabupaten {code} tidak dikenal. Periksa lagi nomornya."),
    }.get(doubts[0].code, say("Doubt", "Periksa lagi nomornya."))
    return text.format(**{name: _shown(fact) for name, fact in doubts[0].facts.items()})


def _shown(fact: object) -> str:
    if isinstance(fact, tuple | list):
        return "/".join(str(one) for one in fact)
    return str(fact)
