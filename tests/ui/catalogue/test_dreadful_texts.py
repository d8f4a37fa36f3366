"""What may stand on a clipboard, pasted into the editor: kept, shown and found again, or cleaned, never lost."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ovop_desktop.services.tasks import Quiet
from ovop_desktop.ui.catalogue.product_page import ProductPage
from ovop_desktop.ui.shell.desk import Desk

DREADFUL = {
    "controls": "Gula\x00 Semut\x07\x1b[31m",
    "turned round": "Gula \u202etumeS\u202c",
    "apart": unicodedata.normalize("NFD", "Kopi Café Đà Nẵng"),
    "half a letter": "Gula \ud83c Semut",
    "flags": "🏝️ 👩‍👩‍👧 ꦒꦸꦭ 한글",
    "markup": "<b>Gula</b> <img src='x'> &amp; =1+1; DROP TABLE product",
    "long": "Gula semut " * 910,
}


@pytest.mark.parametrize("kind", DREADFUL)
def test_a_dreadful_text_is_kept_as_it_is_shown(
    kind: str, bare_desk: Desk, shown: Callable[..., QWidget], qtbot: QtBot
) -> None:
    page = ProductPage(bare_desk)
    page.enter()
    shown(page)
    text = DREADFUL[kind]
    for field in (page.texts.target.name, page.texts.target.story):
        QGuiApplication.clipboard().setText(text)
        field.setFocus()
        field.paste()
    assert page.draft.flush()
    stored = bare_desk.suite.catalogue.product(page.draft.id)
    assert stored is not None
    for kept in (stored.name.id, stored.story.id):
        assert kept.encode("utf-8").decode("utf-8") == unicodedata.normalize("NFC", kept)
        assert not [one for one in kept if unicodedata.category(one) in {"Cc", "Cs"} and one != "\n"]
    assert len(stored.story.id) > 8
    if kind in {"apart", "flags", "markup", "long"}:
        assert stored.story.id == unicodedata.normalize("NFC", text).strip()
    again = ProductPage(bare_desk)
    qtbot.addWidget(again)
    again.enter(id=stored.id)
    assert again.texts.target.story.toPlainText() == stored.story.id
    assert bare_desk.suite.upkeep.check()(Quiet()).problems == ()
