"""The floors of the house hold."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "ovop_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))


def test_no_room_imports_from_a_floor_above_it() -> None:
    linter = Path(sys.executable).with_name("lint-imports")
    told = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("path", [p for p in MODULES if p.name == "__init__.py"], ids=lambda p: p.parent.name)
def test_a_package_file_holds_a_docstring_and_nothing_else(path: Path) -> None:
    body = ast.parse(path.read_text("utf-8")).body
    assert len(body) == 1
    assert isinstance(body[0], ast.Expr)
    assert isinstance(body[0].value, ast.Constant)
    assert isinstance(body[0].value.value, str)


def test_no_module_has_a_name_that_says_nothing() -> None:
    empty_names = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
    assert not [str(path) for path in MODULES if path.stem in empty_names]


def test_no_test_sleeps() -> None:
    sleepers = []
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                slept = node.func.attr == "sleep" and getattr(node.func.value, "id", "") in {"time", "asyncio"}
                waited = node.func.attr == "wait" and getattr(node.func.value, "id", "") == "qtbot"
                if slept or waited:
                    sleepers.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not sleepers


def test_no_global_statement_anywhere() -> None:
    guilty = [
        str(path.relative_to(ROOT))
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Global)
    ]
    assert not guilty


def test_nothing_draws_marked_up_paragraphs() -> None:
    """User text never reaches ReportLab's markup parser: platypus is not used at all."""
    guilty = [str(path.relative_to(ROOT)) for path in MODULES if "platypus" in path.read_text("utf-8")]
    assert not [path for path in guilty if "reportlab_setup" not in path]
