"""One thing that was printed: what, when, how many, and what is wrong on it now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.brochure.conditions import CONDITIONS
from ovop_desktop.domain.errata import Erratum
from ovop_desktop.domain.impression import PRINTER, Impression, parts_of
from ovop_desktop.services.impressions import Judged, changed_products
from ovop_desktop.ui.brochures.errata_words import FIELDS, subject, what
from ovop_desktop.ui.brochures.paper_names import paper_name
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Badge, Tile
from ovop_desktop.ui.widgets.buttons import Button, IconButton
from ovop_desktop.ui.widgets.card import Card, Rule, column, row
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.stepper import Stepper

ICONS = {
    "screen": "device-mobile",
    "saver": "drop-half",
    "office": "file-pdf",
    "shop": "factory",
    "shop-x1a": "factory",
    PRINTER: "printer",
}
FEW = 5
"""Lines shown of what is wrong; a button shows the others."""
MOST_COPIES = 99_999
REST = 700
"""Milliseconds after the last key until a number is written."""


def edition_words(impression: Impression, words: Words) -> str:
    """What it was made for: "Printer kantor", "Percetakan (PDF/X-4), FOGRA39", "Dicetak dari program"."""
    if impression.edition == PRINTER:
        return QCoreApplication.translate("ImpressionCard", "Dicetak dari program")
    edition, condition = parts_of(impression.edition)
    known = CONDITIONS.get(condition)
    return words.say(f"edition.{edition}") + (f", {known.identifier}" if known else "")


class ImpressionCard(Card):
    """Signals tell what is wanted of it; the page does it."""

    again = Signal()
    slip = Signal()
    stickers = Signal()
    put_away = Signal()
    copies = Signal(int)
    mend = Signal(str, str)
    """A product's id and the field of its editor."""

    def __init__(self, judged: Judged, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, spacing=10, parent=parent)
        self.judged, self._words = judged, words
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.column.addLayout(self._head())
        if judged.errata:
            self.column.addWidget(Rule())
            self.column.addLayout(self._rows)
            self._show(judged.errata[:FEW])
            self._offer_more(len(judged.errata) - FEW)
        self.column.addLayout(self._deeds())

    def _say_copies(self, number: int) -> None:
        self.copies_word.setText(counted(self.tr("salinan"), number))

    def flush(self) -> None:
        """Tell a number that was just typed."""
        self._tell.stop()
        if self.number.value() != self.judged.impression.copies:
            self.copies.emit(self.number.value())

    def take(self, impression: Impression) -> None:
        """Show the same print with another number of copies."""
        self.judged = replace(self.judged, impression=impression)
        if not self._tell.isActive():
            self.number.set_value(impression.copies)

    def _head(self) -> QVBoxLayout:
        one, words = self.judged.impression, self._words
        made = datetime.fromtimestamp(one.made / 1000, UTC)
        told = [
            words.say(f"template.{one.template}") if words.knows(f"template.{one.template}") else "",
            edition_words(one, words),
            paper_name(one.paper),
            counted(self.tr("{count} halaman"), one.pages, words.number(one.pages)),
            " + ".join(words.say(f"language.{tag}") for tag in one.languages),
        ]
        line = row(Tile(ICONS.get(parts_of(one.edition)[0], "file-pdf"), "nila", 40), spacing=12)
        when = self.tr("{day}, pukul {clock}").format(day=words.day(made.astimezone().date()), clock=words.clock(made))
        line.addLayout(
            column(
                Label(one.title, "row", elided=True),
                Label(" · ".join(part for part in (when, one.file) if part), "second", "ink2", elided=True),
                Label(" · ".join(part for part in told if part), "caption", "ink2", elided=True),
                spacing=1,
            ),
            1,
        )
        wrong = len(self.judged.errata)
        if wrong:
            text = counted(self.tr("{count} hal sudah berubah"), wrong, words.number(wrong))
            line.addWidget(Badge(text, "kunyit", "warning-circle"))
        else:
            line.addWidget(Badge(self.tr("Masih benar"), "daun", "check-circle-fill"))
        self.number = Stepper(1, MOST_COPIES)
        self.number.set_value(one.copies)
        self.number.name_it(
            self.tr("Jumlah salinan {title}").format(title=one.title), self.tr("Kurangi"), self.tr("Tambah")
        )
        self._tell = QTimer(self, singleShot=True, interval=REST)
        self._tell.timeout.connect(self.flush)
        self.copies_word = Label(role="second", token="ink2")
        self._say_copies(one.copies)
        self.number.changed.connect(self._say_copies)
        self.number.changed.connect(lambda _number: self._tell.start())
        line.addWidget(self.number)
        line.addWidget(self.copies_word)
        held = QVBoxLayout()
        held.addLayout(line)
        return held

    def _show(self, errata: Sequence[Erratum]) -> None:
        for one in errata:
            name = Label(subject(one, self._words), "second", elided=True)
            told = Label(what(one, self._words), "second", "kunyit_text", tabular=True)
            line = row(spacing=12)
            line.addWidget(name, 1)
            line.addWidget(told)
            if FIELDS[one.code]:
                button = IconButton("pencil-simple")
                button.name_it(self.tr("Buka {name}").format(name=self._words.product_name(one.name)))
                button.clicked.connect(lambda _=False, one=one: self.mend.emit(one.product_id, FIELDS[one.code]))
                line.addWidget(button)
            self._rows.addLayout(line)

    def _offer_more(self, more: int) -> None:
        if more <= 0:
            return
        text = counted(self.tr("Lihat {count} lagi"), more, self._words.number(more))
        self.more = Button(text, "ghost", small=True)
        self.more.clicked.connect(self._show_all)
        self._rows.addWidget(self.more)

    def _show_all(self) -> None:
        self.more.hide()
        self._show(self.judged.errata[FEW:])

    def _deeds(self) -> QVBoxLayout:
        title = self.judged.impression.title
        self.make_again = Button(self.tr("Buka pilihannya"), "", "book-open", small=True)
        self.make_slip = Button(self.tr("Buat ralat"), "soft", "file-text", small=True)
        self.make_stickers = Button(self.tr("Stiker harga baru"), "", "tag", small=True)
        self.away = IconButton("archive")
        self.away.name_it(self.tr("Singkirkan {title}").format(title=title))
        for button, signal in (
            (self.make_again, self.again),
            (self.make_slip, self.slip),
            (self.make_stickers, self.stickers),
            (self.away, self.put_away),
        ):
            button.clicked.connect(signal)
        for button in (self.make_again, self.make_slip, self.make_stickers):
            button.setAccessibleName(f"{button.text().strip()}: {title}")
        self.make_slip.setVisible(bool(self.judged.errata))
        self.make_stickers.setVisible(bool(changed_products(self.judged.errata)))
        held = QVBoxLayout()
        held.addLayout(row(self.make_slip, self.make_stickers, self.make_again, None, self.away, spacing=8))
        return held
