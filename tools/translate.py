"""Bring the interface's translations up to date: `python tools/translate.py` after texts in ovop_desktop/ui changed.

Texts in the code are Indonesian literals inside `tr()` or `QCoreApplication.translate()`. They are collected into
resources/translations/ovop_en.ts, where English is written by hand; both .ts files are then compiled to .qm.
pyside6-lupdate is not used because it passes over `tr(self.text)` and `tr()` in f-strings without a word; here
anything but a literal is refused.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "ovop_desktop" / "ui"
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "ovop_en.ts"

Texts = dict[str, dict[str, str]]
"""Context (the class's name) to source text to translation."""


class NotLiteral(ValueError):
    """A text that cannot be collected because it is put together while the program runs."""


def collect(folder: Path) -> Texts:
    """Every text of the interface, by context, untranslated. Raises NotLiteral."""
    found: Texts = {}
    for path in sorted(folder.rglob("*.py")):
        for context, text in _texts(ast.parse(path.read_text("utf-8")), path.stem, path):
            found.setdefault(context, {}).setdefault(text, "")
    return found


def _texts(node: ast.AST, context: str, path: Path) -> Iterator[tuple[str, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _called(child, context, path)
        yield from _texts(child, inside, path)


def _called(call: ast.Call, context: str, path: Path) -> Iterator[tuple[str, str]]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name == "tr":
        yield context, _literal(call.args[0] if len(call.args) == 1 else None, path, call.lineno)
    elif name in {"translate", "say"} and len(call.args) == 2 and _is_text(call.args[0]) and _is_text(call.args[1]):
        yield _literal(call.args[0], path, call.lineno), _literal(call.args[1], path, call.lineno)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _literal(node: ast.expr | None, path: Path, line: int) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise NotLiteral(f"{path}:{line}: tr() takes one literal text")


def read(path: Path) -> Texts:
    """What a .ts file holds; an unfinished translation is empty."""
    held: Texts = {}
    for context in ET.parse(path).getroot().iter("context"):
        texts = held.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            texts[message.findtext("source", "")] = message.findtext("translation", "")
    return held


def renewed(collected: Texts, held: Texts) -> Texts:
    """The collected texts with the translations there are; a text new here takes over the words it has elsewhere."""
    anywhere = {text: words for texts in held.values() for text, words in texts.items() if words}
    return {
        context: {text: held.get(context, {}).get(text) or anywhere.get(text, "") for text in sorted(texts)}
        for context, texts in sorted(collected.items())
    }


def written(texts: Mapping[str, Mapping[str, str]], language: str, source: str) -> str:
    """A .ts file."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{source}">')
    for context, messages in texts.items():
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text, words in messages.items():
            state = "" if words else ' type="unfinished"'
            lines += ["    <message>", f"        <source>{escape(text)}</source>"]
            lines += [f"        <translation{state}>{escape(words)}</translation>", "    </message>"]
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def compile_to(folder: Path) -> list[Path]:
    """Compile every .ts file into `folder`; returns the .qm files."""
    made = []
    for source in sorted(FOLDER.glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        tool = Path(sys.executable).with_name("pyside6-lrelease")
        beside = target.with_suffix(".new")  # a window that has the old file mapped keeps it whole
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(beside)], check=True)
        beside.replace(target)
        made.append(target)
    return made


def main() -> int:
    """Collect, keep what is translated, compile, and say what is missing."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    texts = renewed(collect(SOURCES), read(ENGLISH) if ENGLISH.exists() else {})
    ENGLISH.write_text(written(texts, "en", "id"), "utf-8")
    compile_to(FOLDER)
    missing = [(context, text) for context, held in texts.items() for text, words in held.items() if not words]
    for context, text in missing:
        print(f"without English: {context}: {text}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
