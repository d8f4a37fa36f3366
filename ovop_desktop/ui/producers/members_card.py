"""The board and makers worth naming: a table that is typed into; Enter adds a row, a handle moves one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.domain.phones import displayed, e164
from ovop_desktop.domain.producer import Member
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.catalogue.row_handle import WIDTH, RowHandle
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell import look
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Avatar
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import Card, Rule, column, row
from ovop_desktop.ui.widgets.field import Line
from ovop_desktop.ui.widgets.label import Label

COLUMNS, SHARES = ("name", "role", "phone"), (5, 4, 4)
TONES = ("sogan", "nila", "daun", "kunyit")
CELL_PAD = 10
LONGEST = "+62 812-0000-00000"
"""A number that is read whole however narrow the table is."""

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def phone_width() -> int:
    """Logical pixels of the column of numbers, at least."""
    return round(QFontMetricsF(look.font("body")).horizontalAdvance(LONGEST)) + 2 * CELL_PAD


class MemberRow(QWidget):
    """One member between two rules; `stepped` brings -1 or 1 for Alt+Up and Alt+Down."""

    stepped = Signal(int)

    def __init__(self, member: Member, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.handle = RowHandle()
        self.avatar = Avatar(member.name, "sogan", 32)
        self.lines = {name: Line() for name in COLUMNS}
        self.remove = IconButton("x")
        line = row(self.handle, self.avatar, spacing=6)
        for name, share in zip(COLUMNS, SHARES, strict=True):
            self.lines[name].setProperty("cell", "true")
            self.lines[name].installEventFilter(self)
            line.addWidget(self.lines[name], share)
        self.lines["phone"].setMinimumWidth(phone_width())
        line.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(Rule())
        layout.addLayout(line)
        self.handle.stepped.connect(self.stepped)
        self.show_member(member)

    def show_member(self, member: Member) -> None:
        """Show a member; a line that is being typed in is left alone."""
        self.avatar.set_name(member.name)
        for name, line in self.lines.items():
            held = getattr(member, name)
            shown = displayed(held) if name == "phone" else held
            if not line.hasFocus() and clean(line.text(), one_line=True) != shown:
                line.setText(shown)
                line.setCursorPosition(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt+Up and Alt+Down move the row."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            step = STEPS.get(Qt.Key(event.key())) if alt else None
            if step is not None:
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)


class MembersCard(Speaking):
    """`changed` brings the members after a keystroke; `left` tells that a line was left."""

    changed = Signal(tuple)
    left = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._members: tuple[Member, ...] = ()
        self._count: int | None = None
        self.rows: list[MemberRow] = []
        self.section = Section("plus", "")
        self._heads = [Label(role="label", token="ink2") for _ in COLUMNS]
        self._none = Label(role="second", token="ink2", wrap=True)
        self._table = QWidget()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(3)
        table = column(spacing=4)
        heads = row(spacing=6, margins=(WIDTH + 6 + 32 + 6, 0, 36 + 6, 0))
        for head, share in zip(self._heads, SHARES, strict=True):
            head.setIndent(9)
            heads.addWidget(head, share)
        self._heads[COLUMNS.index("phone")].setMinimumWidth(phone_width())
        table.addLayout(heads)
        table.addLayout(self._rows)
        self._table.setLayout(table)
        card = Card()
        for part in (self.section, self._table, self._none):
            card.column.addWidget(part)
        self.setLayout(column(card))
        self.section.button.clicked.connect(self.add_member)
        self.retranslate()

    def show_members(self, members: tuple[Member, ...], count: int | None) -> None:
        """Show the members; `count` is how many there are in all, if it is known."""
        self._members, self._count = members, count
        while len(self.rows) > len(members):
            self._drop(self.rows.pop())
        for place, member in enumerate(members):
            if place < len(self.rows):
                self.rows[place].show_member(member)
            else:
                self._append(member)
        self._tell()

    def add_member(self) -> None:
        """A new row with the cursor in it."""
        self.show_members((*self._members, Member("")), self._count)
        self.rows[-1].lines["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Name everything in the language spoken now."""
        super().retranslate()
        for head, text in zip(self._heads, (self.tr("Nama"), self.tr("Peran"), self.tr("WhatsApp")), strict=True):
            head.setText(text)
        self._none.setText(self.tr("Ketua, bendahara, atau pembuat yang ingin dikenalkan."))
        self._tell()

    def _append(self, member: Member) -> None:
        made = MemberRow(member)
        self._rows.addWidget(made)
        for name, line in made.lines.items():
            line.textEdited.connect(partial(self._typed, made, name))
            line.editingFinished.connect(self.left)
        made.lines["phone"].returnPressed.connect(self.add_member)
        made.remove.clicked.connect(partial(self._remove, made))
        made.stepped.connect(partial(self.move_row, made))
        made.handle.dragged.connect(partial(self._dragged, made))
        made.handle.dropped.connect(self._settle)
        self.rows.append(made)

    def _drop(self, made: MemberRow) -> None:
        self._rows.removeWidget(made)
        made.hide()
        made.deleteLater()

    def move_row(self, made: MemberRow, step: int) -> None:
        """Put a member one place up (-1) or down (1)."""
        place = self.rows.index(made)
        if 0 <= place + step < len(self.rows):
            self._place(made, place + step)
            self._settle()

    def _dragged(self, made: MemberRow, height: int) -> None:
        """Move the row to where the pointer is, so that one sees where it will lie."""
        tops = [one.mapToGlobal(QPoint(0, 0)).y() for one in self.rows]
        wanted = max((place for place, top in enumerate(tops) if height >= top), default=0)
        if wanted != self.rows.index(made):
            self._place(made, wanted)

    def _place(self, made: MemberRow, wanted: int) -> None:
        place, members = self.rows.index(made), list(self._members)
        members.insert(wanted, members.pop(place))
        self.rows.insert(wanted, self.rows.pop(place))
        self._rows.insertWidget(wanted, made)
        self._members = tuple(members)
        self._tell()

    def _settle(self) -> None:
        self.changed.emit(tuple(one for one in self._members if one != Member("")))
        self.left.emit()

    def _remove(self, made: MemberRow, _on: bool = False) -> None:
        place = self.rows.index(made)
        after = self._members[:place] + self._members[place + 1 :]
        self.show_members(after, self._count)
        self.changed.emit(after)
        self.left.emit()

    def _typed(self, made: MemberRow, name: str, text: str) -> None:
        place = self.rows.index(made)
        said = clean(text, one_line=True)
        if name == "phone":
            said = e164(said) or said
        members = list(self._members)
        members[place] = replace(members[place], **{name: said})
        self._members = tuple(members)
        made.avatar.set_name(members[place].name)
        self._tell()
        self.changed.emit(tuple(one for one in members if one != Member("")))

    def _tell(self) -> None:
        note = ""
        if self._count and self._members:
            note = self.tr("{shown} dari {all} ditampilkan").format(
                shown=self._words.number(len(self._members)), all=self._words.number(self._count)
            )
        self.section.set_words(self.tr("Pengurus dan anggota"), note, self.tr("Tambah anggota"))
        self._none.setVisible(not self._members)
        self._table.setVisible(bool(self._members))
        for place, (made, member) in enumerate(zip(self.rows, self._members, strict=True), 1):
            for head, line in zip(self._heads, made.lines.values(), strict=True):
                line.setAccessibleName(f"{head.text()} {place}")
            made.avatar.set_tone(TONES[(place - 1) % len(TONES)])
            who = member.name or self.tr("baris {place}").format(place=place)
            made.remove.name_it(self.tr("Hapus {name}").format(name=who))
            moves = self.tr("Pindahkan {name}").format(name=who)
            made.handle.set_words(moves, self.tr("Pindahkan ke atas"), self.tr("Pindahkan ke bawah"))
