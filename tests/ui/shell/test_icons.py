"""An icon that does not exist would end a painting in the middle: every name in the sources is looked up."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication

from ovop_desktop.config.paths import resources
from ovop_desktop.ui.shell import look

UI = Path(look.__file__).parents[1]
HYPHENED = re.compile(r"[a-z]+(-[a-z]+)+")
NO_ICONS = {"katalog-desa", "ovop-desktop"}
"""The only words with a hyphen in the sources that name something else."""


@pytest.fixture(scope="module")
def known() -> set[str]:
    """The names Phosphor has."""
    table = resources() / "fonts" / "Phosphor.tsv"
    return {line.partition("\t")[0] for line in table.read_text("ascii").splitlines()}


@pytest.fixture(scope="module")
def trees() -> list[tuple[str, ast.Module]]:
    """Every source file of the window."""
    return [(str(path.relative_to(UI)), ast.parse(path.read_text("utf-8"))) for path in sorted(UI.rglob("*.py"))]


def texts(node: ast.AST) -> Iterator[str]:
    """The literal texts in an expression, both of "a if b else c"; a comparison's are none of its values."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from texts(node.body)
        yield from texts(node.orelse)


def icon_places(trees: list[tuple[str, ast.Module]]) -> dict[str, int]:
    """Functions and classes that take an `icon`: their name, and its place among the arguments given."""
    places = {"pixmap": 0, "icon": 0}
    for _, tree in trees:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                made = [one for one in node.body if isinstance(one, ast.FunctionDef) and one.name == "__init__"]
                places.update((node.name, place) for one in made for place in _place(one))
    return places


def _place(function: ast.FunctionDef) -> Iterator[int]:
    names = [argument.arg for argument in function.args.args]
    if "icon" in names:
        yield names.index("icon") - 1


def test_every_icon_handed_to_a_widget_exists(known: set[str], trees: list[tuple[str, ast.Module]]) -> None:
    places = icon_places(trees)
    assert {"Button", "IconButton", "Glyph", "Tile"} <= places.keys()
    seen: set[tuple[str, str]] = set()
    for path, tree in trees:
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            called = ast.unparse(call.func).rpartition(".")[2]
            given = [keyword.value for keyword in call.keywords if keyword.arg == "icon"]
            if called in places and len(call.args) > places[called]:
                given.append(call.args[places[called]])
            seen |= {(path, name) for one in given for name in texts(one) if name}
    assert len(seen) > 60
    assert {(path, name) for path, name in seen if name not in known} == set()


def test_every_other_name_with_a_hyphen_is_an_icon_too(known: set[str], trees: list[tuple[str, ast.Module]]) -> None:
    words = {
        (path, node.value)
        for path, tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and HYPHENED.fullmatch(node.value)
    }
    assert len(words) > 40
    assert {(path, word) for path, word in words if word not in known | NO_ICONS} == set()


def test_only_the_typeface_of_the_icons_is_loaded_for_them(qapp: QApplication) -> None:
    before = set(QFontDatabase.families())
    look.pixmap("house", 24)
    assert set(QFontDatabase.families()) - before <= {"Phosphor"}
    assert not {"qtpy", "qtawesome"} & sys.modules.keys()


def test_an_icon_is_drawn_in_its_colour_and_paler_where_a_part_is_disabled(qapp: QApplication) -> None:
    icon = look.icon("stop-fill", "nila", "disabled")
    for mode, token in ((QIcon.Mode.Normal, "nila"), (QIcon.Mode.Disabled, "disabled")):
        drawn = icon.pixmap(QSize(32, 32), 2.0, mode)
        assert (drawn.width(), drawn.devicePixelRatio()) == (64, 2.0)
        assert drawn.toImage().pixelColor(32, 32).name().upper() == look.hex_of(token).upper()
        assert drawn.toImage().pixelColor(0, 0).alpha() == 0


def test_an_icon_that_does_not_exist_is_refused() -> None:
    with pytest.raises(LookupError, match="no-such-icon"):
        look.icon("no-such" + "-icon")
