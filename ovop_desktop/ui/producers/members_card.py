"""The board and makers worth naming: a table that is typed into; Enter adds a row."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ovop_desktop.domain.phones import displayed, e164
from ovop_desktop.domain.producer import Member
from ovop_desktop.domain.text import clean
from ovop_desktop.ui.producers.banner import Section
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.shell.words import Words
from ovop_desktop.ui.widgets.badge import Avatar
from ovop_desktop.ui.widgets.buttons import IconButton
from ovop_desktop.ui.widgets.card import Card, column
from ovop_desktop.ui.widgets.field import Line
from ovop_desktop.ui.widgets.label import Label

COLUMNS = ("name", "role", "phone")
TONES = ("sogan", "nila", "daun", "kunyit")


class MemberRow:
    """The widgets of one member."""

    def __init__(self, member: Member, place: int) -> None:
        self.avatar = Avatar(member.name, TONES[place % len(TONES)], 32)
        self.lines = {name: Line() for name in COLUMNS}
        self.remove = IconButton("x")
        self.show_member(member)

    def show_member(self, member: Member) -> None:
        """Show a member; a line that is being typed in is left alone."""
        self.avatar.set_name(member.name)
        for name, line in self.lines.items():
            held = getattr(member, name)
            shown = displayed(held) if name == "phone" else held
            if not line.hasFocus() and clean(line.text(), one_line=True) != shown:
                line.setText(shown)

    def widgets(self) -> tuple[QWidget, ...]:
        """From left to right."""
        return (self.avatar, *self.lines.values(), self.remove)


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
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        for place, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, place + 1)
            self._grid.setColumnStretch(place + 1, (5, 4, 4)[place])
        card = Card()
        card.column.addWidget(self.section)
        card.column.addLayout(self._grid)
        card.column.addWidget(self._none)
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
                self._append(member, place)
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

    def _append(self, member: Member, place: int) -> None:
        made = MemberRow(member, place)
        for across, widget in enumerate(made.widgets()):
            self._grid.addWidget(widget, place + 1, across)
        for name, line in made.lines.items():
            line.textEdited.connect(lambda text, made=made, name=name: self._typed(made, name, text))
            line.editingFinished.connect(self.left)
        made.lines["phone"].returnPressed.connect(self.add_member)
        made.remove.clicked.connect(lambda _on, made=made: self._remove(made))
        self.rows.append(made)

    def _drop(self, made: MemberRow) -> None:
        for widget in made.widgets():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _remove(self, made: MemberRow) -> None:
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
        for head in self._heads:
            head.setVisible(bool(self._members))
        for place, (made, member) in enumerate(zip(self.rows, self._members, strict=True), 1):
            for head, line in zip(self._heads, made.lines.values(), strict=True):
                line.setAccessibleName(f"{head.text()} {place}")
            who = member.name or self.tr("baris {place}").format(place=place)
            made.remove.name_it(self.tr("Hapus {name}").format(name=who))
