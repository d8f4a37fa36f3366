"""What a partner's name says of its kind, as such names are made in Indonesia and abroad."""

from __future__ import annotations

import re

from ovop_desktop.domain.partner import PartnerKind

_SAYS = (
    (PartnerKind.MINISTRY, r"kementerian|kemen\w+|ministry|kemendesa|kedutaan|embassy|kbri"),
    (PartnerKind.UNIVERSITY, r"universitas|university|univ|institut|politeknik|polytechnic|sekolah|akademi|stikes"),
    (PartnerKind.BANK, r"bank|bri|bni|btn|bpd|bsi|pegadaian|pnm"),
    (
        PartnerKind.AGENCY,
        r"dinas|badan|balai|lembaga|pemerintah|pemkab|pemkot|pemprov|agency|lpdb|itpc|kotra|koica",
    ),
    (PartnerKind.RETAILER, r"\w*mart|supermarket|toko|swalayan|hypermarket|retail|ritel|sarinah|store"),
    (PartnerKind.COMPANY, r"pt|cv|ud|persero|ltd|inc|gmbh|corp|corporation|perusahaan|company"),
)
_KINDS = tuple((kind, re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)) for kind, words in _SAYS)


def kind_meant(name: str) -> PartnerKind:
    """The kind a name begins with or speaks of first ("PT Bank Jateng" is a bank); other when it says nothing."""
    return next((kind for kind, words in _KINDS if words.search(name)), PartnerKind.OTHER)
