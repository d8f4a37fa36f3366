"""One deed in a history: when, who, what; each piece with its old and its new value, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ovop_desktop.domain.certificate import Certificate
from ovop_desktop.domain.changes import Deed, Entity
from ovop_desktop.domain.queries import FieldChange
from ovop_desktop.domain.revision import Moved, Part, PastDeed, differs, parts_of
from ovop_desktop.ui.history.photo_strip import PhotoStrip
from ovop_desktop.ui.history.value_words import ValueWords, photos_in
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.widgets.badge import Glyph
from ovop_desktop.ui.widgets.buttons import Button
from ovop_desktop.ui.widgets.label import Label

LONGEST = 110
BEFORE = 40
"""Letters that are shown before the first difference of two long texts."""
"""Letters of a value; the tooltip has all of it."""

NAME_WIDTH = 216
CLOCK_WIDTH = 56


@dataclass(frozen=True, slots=True)
class Ways:
    """What the rows need: words for values, the records as they are now, who sits here, and the two ways back."""

    desk: Desk
    values: ValueWords
    record: Callable[[str, str], Entity | None]
    me: str
    put_back: Callable[[Moved, Part, str], object]
    bring_back: Callable[[Certificate], object]


class DeedRow(QWidget):
    """A deed; `parts` are its rows of values."""

    def __init__(self, deed: PastDeed, ways: Ways) -> None:
        super().__init__()
        self._ways = ways
        self.parts: list[PartRow] = []
        clock = Label(ways.desk.words.clock(deed.at), "second", "ink2", tabular=True)
        clock.setFixedWidth(CLOCK_WIDTH)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(Label(self._headline(deed), "row", wrap=True))
        for moved in deed.moved:
            for part in self._rows(moved):
                self.parts.append(part)
                column.addWidget(part)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 4)
        outer.setSpacing(8)
        outer.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(column, 1)

    def _headline(self, deed: PastDeed) -> str:
        say, words = QCoreApplication.translate, self._ways.desk.words
        who = say("History", "Anda") if not deed.who or deed.who == self._ways.me else deed.who
        code = f"deed.{deed.deed}"
        what = words.deed(Deed(deed.deed, deed.facts)) if words.knows(code) else deed.deed
        frame = {
            "undo": say("History", "diurungkan: {deed}"),
            "redo": say("History", "diulangi: {deed}"),
        }.get(deed.act, "{deed}")
        return f"{who} · {frame.format(deed=what)}"

    def _rows(self, moved: Moved) -> list[PartRow]:
        if moved.kind == "certificate" and not moved.changes:
            return [PartRow.of_paper(moved, self._ways)]
        now = self._ways.record(moved.kind, moved.id)
        return [
            PartRow.of_part(moved, change, part, now, self._ways)
            for change in moved.changes
            for part in parts_of(change)
        ]


class PartRow(QWidget):
    """One piece: its name, old → new, and "Kembalikan" where something else stands now."""

    def __init__(self, name: str, old: QWidget | None, new: QWidget | None) -> None:
        super().__init__()
        label = Label(name, "second", "ink2", wrap=True)
        label.setFixedWidth(NAME_WIDTH)
        self.button = Button("", "ghost", "arrow-counter-clockwise", small=True)
        self.button.setText(QCoreApplication.translate("History", "Kembalikan"))
        room = self.button.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # so that the values of all rows stand below one another
        self.button.setSizePolicy(room)
        self.button.hide()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        for value in (old, Glyph("arrow-right", 15, "ink3") if old and new else None, new):
            if value is not None:
                stretch = 0 if isinstance(value, Glyph) else 1
                line.addWidget(value, stretch, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def offer(self, name: str, act: Callable[[], object]) -> None:
        """Show the way back; `name` says it in full."""
        self.button.setAccessibleName(name)
        self.button.setToolTip(name)
        self.button.clicked.connect(lambda _on=False: act())
        self.button.show()

    @classmethod
    def of_paper(cls, moved: Moved, ways: Ways) -> PartRow:
        """A certificate that came or went."""
        say = QCoreApplication.translate
        paper = moved.after or moved.before
        assert isinstance(paper, Certificate)
        told = ways.values.certificate(paper)
        name = say("History", "Sertifikat baru") if moved.after else say("History", "Sertifikat dihapus")
        made = cls(name, _text(told, "ink" if moved.after else "ink2"), None)
        if moved.before and ways.record("certificate", paper.id) is None:
            made.offer(say("History", "Kembalikan {what}").format(what=told), lambda: ways.bring_back(paper))
        return made

    @classmethod
    def of_part(cls, moved: Moved, change: FieldChange, part: Part, now: Entity | None, ways: Ways) -> PartRow:
        """A piece of a field."""
        item = _item(change, part)
        name = ways.values.part_name(moved.kind, part.field, item, part.attribute)
        if isinstance(now, Certificate):
            name = f"{ways.desk.words.say(f'certificate.{now.kind.value}')}: {name[:1].lower()}{name[1:]}"
        old, new = (ways.values.say(part.attribute or part.field, value) for value in (part.old, part.new))
        shown = from_where_they_differ(old, new)
        made = cls(name, _value(part.old, old, "ink2", ways, shown[0]), _value(part.new, new, "ink", ways, shown[1]))
        if differs(now, part):
            frame = QCoreApplication.translate("History", "Kembalikan {what} ke: {value}")
            told = frame.format(what=name, value=_short(old))
            made.offer(told, lambda: ways.put_back(moved, part, name))
        return made


def _item(change: FieldChange, part: Part) -> object:
    for side in (change.new, change.old):
        for one in side if part.item and isinstance(side, tuple) else ():
            if getattr(one, "id", "") == part.item:
                return one
    return None


def _value(value: object, told: str, token: str, ways: Ways, shown: str) -> QWidget:
    photos = photos_in(value)
    return PhotoStrip(ways.desk.thumbnails, photos, told) if photos else _text(told, token, shown)


def from_where_they_differ(old: str, new: str) -> tuple[str, str]:
    """Both texts as they are shown beside one another: long ones from a few words before their first difference on."""
    texts = [" ".join(text.split()) for text in (old, new)]
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(*texts, strict=False)))
    start = same - BEFORE if all(texts) and max(map(len, texts)) > LONGEST else 0
    if start > 0:
        start = texts[0].rfind(" ", 0, start) + 1
    if start <= 0:
        return _short(old), _short(new)
    return _short(f"…{texts[0][start:]}"), _short(f"…{texts[1][start:]}")


def _text(told: str, token: str, shown: str = "") -> Label:
    label = Label(shown or _short(told), "body", token, wrap=True)
    label.setToolTip(told if len(told) > LONGEST else "")
    return label


def _short(told: str) -> str:
    line = " ".join(told.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"
