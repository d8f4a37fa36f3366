"""Indonesian number words: "seratus ribu", "dua puluh lima ribu", "satu setengah juta"."""

from __future__ import annotations

from decimal import Decimal

_ONES = {"satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9}
_WHOLE = {"sepuluh": 10, "sebelas": 11, "seratus": 100}
_SCALES = {"ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000}


def spelled(words: str) -> int | None:
    """The whole number that `words` spell, None when they do not spell one."""
    found = spelled_part(words)
    return int(found) if found is not None and found == int(found) else None


def spelled_part(words: str) -> Decimal | None:
    """The number that `words` spell, halves and quarters too ("setengah", "satu setengah", "tiga perempat")."""
    if words.casefold().split() in (["seperempat"], ["tiga", "perempat"]):
        return Decimal("0.25") if words.casefold().startswith("se") else Decimal("0.75")
    total, group, seen = Decimal(0), Decimal(0), False
    for word in words.casefold().split():
        if word in _SCALES or word == "seribu":
            scale = _SCALES.get(word, 1_000)
            total += (group or 1) * scale if word == "seribu" or group else Decimal(-1)
            group = Decimal(0)
        elif word in _ONES or word in _WHOLE:
            group += _ONES.get(word, 0) or _WHOLE[word]
        elif word == "setengah":
            group += Decimal("0.5")
        elif word in {"belas", "puluh", "ratus"} and group % 10:
            last = group % 10
            group += {"belas": Decimal(10), "puluh": last * 9, "ratus": last * 99}[word]
        else:
            return None
        seen = True
    total += group
    return total if seen and total > 0 else None
