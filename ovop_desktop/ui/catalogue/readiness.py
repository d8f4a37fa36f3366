"""The column beside the form: how much is there, what is missing and where, what happened last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ovop_desktop.domain.checks import STORY_WORDS, Completeness, Gap, Need, Purpose
from ovop_desktop.domain.photo import SMALL_SIDE
from ovop_desktop.domain.queries import HistoryEntry
from ovop_desktop.domain.rules import FEED_SIDE, TITLE_LETTERS
from ovop_desktop.ui.catalogue.history_words import what_happened, who_and_when
from ovop_desktop.ui.catalogue.purpose_choice import PurposeChoice
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.desk import Memory
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.card import Card, Rule
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.meters import Ring
from ovop_desktop.ui.widgets.scrolling import lay_out_now

WIDTH = 300
FIRST_FEW = 3


class GapRow(QAbstractButton):
    """A missing thing as a link to the field that mends it."""

    def __init__(self, text: str, hint: str, needed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint, self._token = hint, "kunyit_text" if needed else "ink2"
        self.setText(text)
        self.setAccessibleName(f"{text}. {hint}" if hint else text)
        self.setToolTip(self.accessibleName())
        self.setFixedHeight(46 if hint else 34)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.pointing(self)

    def sizeHint(self) -> QSize:
        """As wide as the column."""
        return QSize(WIDTH - 36, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, words and caret."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("hover"))
            painter.drawRoundedRect(self.rect().adjusted(-2, 1, 2, -1), 7, 7)
        ratio, middle = self.devicePixelRatioF(), self.height() // 2
        painter.drawPixmap(2, middle - 9, look.pixmap("circle-dashed", 18, self._token, ratio))
        painter.drawPixmap(self.width() - 17, middle - 7, look.pixmap("caret-right", 15, "ink2", ratio))
        room = self.width() - 52
        for text, role, token, top, high in (
            (self.text(), "body", "ink", 4 if self._hint else 0, 20 if self._hint else self.height()),
            (self._hint, "caption", "ink2", 24, 16),
        ):
            font = look.font(role)
            painter.setFont(font)
            painter.setPen(QPen(look.colour(token)))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(29, top, room, high, int(Qt.AlignmentFlag.AlignVCenter), shown)


class Readiness(Speaking):
    """`wanted` tells the field of a gap that was pressed; `purpose.changed` that it is to be judged for another use."""

    wanted = Signal(str)
    more_wanted = Signal()

    def __init__(self, words: Words, memory: Memory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.purpose = PurposeChoice(words, memory)
        self._found: Completeness | None = None
        self._history: Sequence[HistoryEntry] = ()
        self._me = ""
        self.ring = Ring(74)
        self.title, self.detail = Label(role="h2", wrap=True), Label(role="second", token="ink2", wrap=True)
        self._gaps, self._past = QVBoxLayout(), QVBoxLayout()
        self._past_card = Card(padding=16, spacing=6)
        self._past_title = Label(role="h3")
        self.more = Button("", "ghost", small=True)
        self.gap_rows: list[GapRow] = []
        top = QHBoxLayout()
        top.setSpacing(14)
        words_column = QVBoxLayout()
        words_column.setSpacing(1)
        words_column.addStretch(1)
        words_column.addWidget(self.title)
        words_column.addWidget(self.detail)
        words_column.addStretch(1)
        top.addWidget(self.ring)
        top.addLayout(words_column, 1)
        card = Card(padding=16, spacing=8)
        self._gaps.setSpacing(2)
        self._past.setSpacing(8)
        card.column.addWidget(self.purpose)
        card.column.addLayout(top)
        card.column.addLayout(self._gaps)
        self._past_card.column.addWidget(self._past_title)
        self._past_card.column.addLayout(self._past)
        self._past_card.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(14)
        column.addWidget(card)
        column.addWidget(self._past_card)
        column.addStretch(1)
        self.setFixedWidth(WIDTH)
        self.more.clicked.connect(self.more_wanted)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        super().retranslate()
        if self._found is not None:
            self.show_state(self._found)
        self.show_history(self._history, self._me)

    def show_state(self, found: Completeness) -> None:
        """Show what is missing."""
        self._found = found
        self.ring.set(found.percent, "kunyit" if found.missing else "daun")
        self.title.setText(self.headline(found))
        self.detail.setText(self._detail(found))
        _empty(self._gaps)
        self.gap_rows = []
        needed = self.tr("Wajib untuk {purpose}").format(purpose=self.purpose.name())
        for need, heading in ((Need.REQUIRED, needed), (Need.ADVISED, self.tr("Sebaiknya ada"))):
            gaps = [gap for gap in found.gaps if gap.need is need]
            if gaps:
                self._gaps.addWidget(Rule())
                self._gaps.addWidget(Label(heading, "label", "ink2"))
            for gap in gaps:
                row = GapRow(self.gap_name(gap), self._hint(gap), need is Need.REQUIRED)
                row.clicked.connect(lambda _=False, field=gap.field: self.wanted.emit(field))
                self.gap_rows.append(row)
                self._gaps.addWidget(row)
        self._gaps.addWidget(Rule())
        done = QWidget()
        row_of = QHBoxLayout(done)
        row_of.setContentsMargins(2, 6, 0, 2)
        row_of.setSpacing(9)
        row_of.addWidget(Glyph("check-circle-fill", 18, "daun"))
        row_of.addWidget(Label(counted(self.tr("{count} hal sudah lengkap"), found.done), "body"), 1)
        self._gaps.addWidget(done)
        lay_out_now(self)

    def _detail(self, found: Completeness) -> str:
        if self.purpose.purpose() is Purpose.BROCHURE:
            return self.tr("sebelum siap cetak") if found.missing else self.tr("Boleh masuk brosur")
        frame = self.tr("sebelum siap untuk {purpose}") if found.missing else self.tr("Siap untuk {purpose}")
        return frame.format(purpose=self.purpose.name())

    def state(self, found: Completeness) -> str:
        """The headline where the column is not seen: it says for what, unless that is a brochure."""
        said = self.headline(found)
        if self.purpose.purpose() is Purpose.BROCHURE:
            return said
        return self.tr("{purpose}: {state}").format(purpose=self.purpose.choice.currentText(), state=said.lower())

    def headline(self, found: Completeness) -> str:
        """ "Kurang 2 hal lagi" or "Siap cetak"."""
        if not found.missing:
            return self.tr("Siap cetak") if self.purpose.purpose() is Purpose.BROCHURE else self.tr("Sudah lengkap")
        if found.missing == 1:
            return self.tr("Kurang 1 hal lagi")
        return counted(self.tr("Kurang {count} hal lagi"), found.missing)

    def gap_name(self, gap: Gap) -> str:
        """What a gap is called."""
        if not gap.subject:
            return self._words.say(f"gap.{gap.code}")
        kind = self._words.say(f"certificate.{gap.subject}")
        if gap.code == "certificate.ended":
            return self.tr("{kind} sudah habis").format(kind=kind)
        return self.tr("{kind} segera habis").format(kind=kind)

    def _hint(self, gap: Gap) -> str:
        return {
            "photo.small": self.tr("Minimal {pixels} piksel").format(pixels=self._words.number(SMALL_SIDE)),
            "story.short": self.tr("Minimal {count} kata").format(count=STORY_WORDS),
            "photo.tiny": self.tr("Sisi pendeknya minimal {pixels} piksel").format(pixels=FEED_SIDE),
            "name.long": self.tr("Paling banyak {count} huruf").format(count=TITLE_LETTERS),
            "gtin.missing": self.tr("8, 12, 13, atau 14 angka"),
            "hs.missing": self.tr("6 angka, atau 8 angka BTKI"),
            "nib.missing": self.tr("Diisi di halaman produsen"),
            "npwp.missing": self.tr("Diisi di halaman produsen"),
            "texts.en": self.tr("Untuk pembeli luar negeri"),
            "texts.ko": self.tr("Untuk pembeli Korea"),
            "certificate.none": self.tr("P-IRT, halal, atau lainnya"),
        }.get(gap.code, "")

    def show_history(self, entries: Sequence[HistoryEntry], me: str) -> None:
        """Show what happened, the newest first."""
        self._history, self._me = entries, me
        _empty(self._past)
        self._past_title.setText(self.tr("Perubahan terakhir"))
        self._past_card.setVisible(bool(entries))
        for entry in entries[:FIRST_FEW]:
            holder = QWidget()
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(Label(what_happened(entry, self._words), "second", wrap=True))
            column.addWidget(Label(who_and_when(entry, self._words, me), "caption", "ink3"))
            self._past.addWidget(holder)
        self.more.setText(self.tr("Semua perubahan"))
        lay_out_now(self)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (held := item.widget()) is not None:
            held.hide()
            held.deleteLater()
