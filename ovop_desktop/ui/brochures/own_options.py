"""What only this template asks: its own switches, numbers and lists, built from what it declares."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ovop_desktop.brochure.content import OptionValue
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.ui.brochures.label_amounts import LabelAmounts, Names
from ovop_desktop.ui.brochures.label_first import LabelFirst
from ovop_desktop.ui.brochures.label_grid import LabelGrid
from ovop_desktop.ui.shell.desk import Desk
from ovop_desktop.ui.shell.speaking import Speaking
from ovop_desktop.ui.widgets.card import column, row
from ovop_desktop.ui.widgets.choices import Toggle
from ovop_desktop.ui.widgets.field import Choice
from ovop_desktop.ui.widgets.label import Label
from ovop_desktop.ui.widgets.stepper import Stepper

LabelForm = LabelGrid | LabelFirst | LabelAmounts


class OwnOptions(Speaking):
    """`changed` brings every value that differs from its default."""

    changed = Signal(object)

    def __init__(self, desk: Desk, names: Names, parent: QWidget | None = None) -> None:
        """`names` tells which products are printed, for what is asked of each."""
        super().__init__(parent)
        self._desk, self._words, self._names = desk, desk.words, names
        self._info: TemplateInfo | None = None
        self._values: dict[str, OptionValue] = {}
        self.parts: dict[str, Toggle | Stepper | Choice | LabelForm] = {}
        self._lines: dict[str, QWidget] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(14)
        self._holder = QWidget()
        self._column.addWidget(self._holder)

    def show_options(self, info: TemplateInfo, values: Mapping[str, OptionValue]) -> None:
        """Show the options of a template with the values that differ from their defaults."""
        self._values = {option.id: values.get(option.id, option.default) for option in info.options}
        if info is not self._info:
            self._info = info
            self._build()
        defaults = {option.id: option.default for option in info.options}
        for option in info.options:
            self._show(option, self._values[option.id])
            asked = not option.only or self._values[option.only] != defaults[option.only]
            self._lines[option.id].setVisible(asked)

    def focus(self, option: str) -> None:
        """Put the cursor on an option, if the template has it."""
        part = self.parts.get(option)
        if part is not None:
            (part.line if isinstance(part, Stepper) else part).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Word everything anew."""
        super().retranslate()
        if self._info is not None:
            self._build()
            self.show_options(self._info, dict(self._values))

    def _build(self) -> None:
        assert self._info is not None
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(14)
        self.parts = {}
        for option in self._info.options:
            key = f"template.{self._info.id}.{option.id}"
            self._lines[option.id] = QWidget()
            self._lines[option.id].setLayout(self._line(option, key))
            lines.addWidget(self._lines[option.id])
        self._column.replaceWidget(self._holder, holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = holder
        self.setVisible(bool(self._info.options))

    def _line(self, option: Option, key: str) -> QVBoxLayout:
        name = self._words.say(key)
        form = self._form(option, key, name)
        if form is not None:
            form.changed.connect(lambda value, option=option: self._set(option, value))
            self.parts[option.id] = form
            return column(form, spacing=0)
        if isinstance(option.default, bool):
            toggle = Toggle()
            toggle.setAccessibleName(name)
            toggle.clicked.connect(lambda on, option=option: self._set(option, bool(on)))
            self.parts[option.id] = toggle
            line = row(spacing=10)
            line.addWidget(Label(name, "row", wrap=True), 1)
            line.addWidget(toggle)
            made = column(spacing=0)
            made.addLayout(line)
            return made
        if isinstance(option.default, int):
            stepper = Stepper(option.low, option.high)
            stepper.name_it(name, f"{name}: {self.tr('kurangi')}", f"{name}: {self.tr('tambah')}")
            stepper.changed.connect(lambda value, option=option: self._set(option, value))
            self.parts[option.id] = stepper
            return column(Label(name, "label", wrap=True), stepper, spacing=6)
        choice = Choice()
        choice.setAccessibleName(name)
        choice.offer([(value, self._words.say(f"{key}.{value}")) for value in option.choices])
        choice.picked.connect(lambda value, option=option: self._set(option, value))
        self.parts[option.id] = choice
        return column(Label(name, "label", wrap=True), choice, spacing=6)

    def _form(self, option: Option, key: str, name: str) -> LabelForm | None:
        """What asks for an option that has a form of its own."""
        match option.form:
            case "label_grid":
                return LabelGrid(self._desk, name, option.id, key)
            case "label_first":
                return LabelFirst(self._words, name, option.id)
            case "label_amounts":
                return LabelAmounts(self._words, name, option.id, self._names)
        return None

    def _show(self, option: Option, value: OptionValue) -> None:
        part = self.parts[option.id]
        if isinstance(part, LabelGrid | LabelFirst | LabelAmounts):
            part.show_values(self._values)
        elif isinstance(part, Toggle):
            part.setChecked(bool(value))
        elif isinstance(part, Stepper):
            if not part.line.hasFocus():
                part.set_value(int(value))
        else:
            part.set_value(str(value))

    def _set(self, option: Option, value: OptionValue) -> None:
        assert self._info is not None
        self._values[option.id] = value
        defaults = {one.id: one.default for one in self._info.options}
        self.changed.emit(tuple((name, held) for name, held in self._values.items() if held != defaults[name]))
