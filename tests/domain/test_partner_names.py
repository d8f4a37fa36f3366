"""The kind of a partner is read from its name."""

from __future__ import annotations

import pytest

from ovop_desktop.domain.partner import PartnerKind
from ovop_desktop.domain.partner_names import kind_meant


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Kementerian Koperasi", PartnerKind.MINISTRY),
        ("Kemendag", PartnerKind.MINISTRY),
        ("Universitas Gadjah Mada", PartnerKind.UNIVERSITY),
        ("PT Bank Jateng", PartnerKind.BANK),
        ("BRI Unit Kokap", PartnerKind.BANK),
        ("Dinas Koperasi dan UKM Kulon Progo", PartnerKind.AGENCY),
        ("Indomart Wates", PartnerKind.RETAILER),
        ("PT Sumber Rasa", PartnerKind.COMPANY),
        ("CV. Maju", PartnerKind.COMPANY),
        ("Pak Harjo", PartnerKind.OTHER),
        ("Bankir Muda", PartnerKind.OTHER),
    ],
)
def test_a_name_says_its_kind(name: str, kind: PartnerKind) -> None:
    assert kind_meant(name) is kind
