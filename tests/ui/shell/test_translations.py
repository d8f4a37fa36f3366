"""The interface's translations: complete, current, and free of what must never be on the screen."""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[3]
HOLE = re.compile(r"{[^}]*}")
JARGON = re.compile(
    r"\b(database|sinkronisasi|query|cache|render|null|DPI|bleed|JSON|exception|path|silakan|mohon|harap|berhasil|"
    r"kamu)\b|!",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate", ROOT / "tools" / "translate.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translate"] = module
    spec.loader.exec_module(module)
    return module


def test_every_text_of_the_interface_has_english_words(translate: ModuleType) -> None:
    collected, held = translate.collect(translate.SOURCES), translate.read(translate.ENGLISH)
    missing = [(c, t) for c, texts in collected.items() for t in texts if not held.get(c, {}).get(t)]
    assert missing == [], "run tools/translate.py and translate what it names"


def test_no_translation_is_kept_for_a_text_that_is_gone(translate: ModuleType) -> None:
    collected, held = translate.collect(translate.SOURCES), translate.read(translate.ENGLISH)
    assert {c: set(texts) for c, texts in held.items()} == {c: set(texts) for c, texts in collected.items()}


def test_the_compiled_files_are_those_of_the_translations(translate: ModuleType, tmp_path: Path) -> None:
    for fresh in translate.compile_to(tmp_path):
        assert fresh.read_bytes() == (translate.FOLDER / fresh.name).read_bytes(), "run tools/translate.py"


def test_a_translation_has_the_same_facts_as_its_text(translate: ModuleType) -> None:
    for context, texts in translate.read(translate.ENGLISH).items():
        for text, words in texts.items():
            assert set(HOLE.findall(text)) == set(HOLE.findall(words)), (context, text)


def counted_in(tree: ast.Module) -> Iterator[str]:
    """The texts that `counted` is given as its frame: written there, or under a name that the function gave them."""
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        named: dict[str, list[ast.expr]] = {}
        for node in ast.walk(function):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    parts = [(target, node.value)]
                    if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
                        parts = list(zip(target.elts, node.value.elts, strict=True))
                    for name, value in parts:
                        if isinstance(name, ast.Name):
                            named.setdefault(name.id, []).append(value)
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("counted") and node.args:
                frame = node.args[0]
                given = named.get(frame.id, []) if isinstance(frame, ast.Name) else [frame]
                for one in given:
                    yield from (
                        part.value
                        for part in ast.walk(one)
                        if isinstance(part, ast.Constant) and isinstance(part.value, str)
                    )


def test_words_for_one_and_many_are_only_given_where_they_are_counted(translate: ModuleType) -> None:
    frames = {
        text for path in translate.SOURCES.rglob("*.py") for text in counted_in(ast.parse(path.read_text("utf-8")))
    }
    for context, texts in translate.read(translate.ENGLISH).items():
        for text, words in texts.items():
            if "|" in words:
                assert text in frames, (context, text)


def test_nothing_on_the_screen_is_jargon_or_a_mnemonic(translate: ModuleType) -> None:
    for context, texts in translate.read(translate.ENGLISH).items():
        for text, words in texts.items():
            for said in (text, words):
                assert not JARGON.search(HOLE.sub("", said)), (context, said)
                assert not re.search(r"(?<!&)&(?!&)", said), (context, said)


def test_a_text_put_together_while_running_is_refused(translate: ModuleType, tmp_path: Path) -> None:
    code = """
        class Page:
            def title(self):
                return self.tr(f"Produk {self.count}")
    """
    (tmp_path / "page.py").write_text(textwrap.dedent(code), "utf-8")
    with pytest.raises(translate.NotLiteral, match=r"page\.py:4"):
        translate.collect(tmp_path)


def test_texts_are_collected_by_the_class_they_are_in(translate: ModuleType, tmp_path: Path) -> None:
    code = """
        class Page:
            def title(self):
                return [self.tr("Produk") for _ in (lambda: self.tr("Koperasi"),)]

        def name():
            return QCoreApplication.translate("Action", "Cari")
    """
    (tmp_path / "page.py").write_text(textwrap.dedent(code), "utf-8")
    assert translate.collect(tmp_path) == {"Page": {"Produk": "", "Koperasi": ""}, "Action": {"Cari": ""}}


def test_a_moved_text_keeps_its_words(translate: ModuleType) -> None:
    held = {"Old": {"Produk": "Products"}}
    assert translate.renewed({"New": {"Produk": "", "Desa": ""}}, held) == {"New": {"Desa": "", "Produk": "Products"}}


def test_what_is_written_is_read_back(translate: ModuleType, tmp_path: Path) -> None:
    texts = {"Page": {"Rasa & karya": "Taste & craft", "baris\nbaru": "", "<b>": "<b>"}}
    path = tmp_path / "ovop_en.ts"
    path.write_text(translate.written(texts, "en", "id"), "utf-8")
    assert translate.read(path) == texts
