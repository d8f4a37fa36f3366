"""An icon that does not exist would end a painting in the middle: every name in the sources is looked up."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import qtawesome

from ovop_desktop.ui.shell import look

UI = Path(look.__file__).parents[1]
HYPHENED = re.compile(r"[a-z]+(-[a-z]+)+")
NO_ICONS = {"katalog-desa", "ovop-desktop"}
"""The only words with a hyphen in the sources that name something else."""


@pytest.fixture(scope="module")
def known() -> set[str]:
    """The names Phosphor has."""
    (charmap,) = (Path(qtawesome.__file__).parent / "fonts").glob("phosphor-charmap-*.json")
    return set(json.loads(charmap.read_text("utf-8")))


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
