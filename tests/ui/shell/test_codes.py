"""Every code that the rooms below raise, write into the journal or report has words in both languages."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ovop_desktop.config.paths import resources
from ovop_desktop.domain.changes import KINDS

PACKAGE = Path(__file__).parents[3] / "ovop_desktop"
FACES = {
    language: json.loads((resources() / "faces" / f"{language}.json").read_text("utf-8")) for language in ("id", "en")
}
HOLE = re.compile(r"{(\w+)}")


def calls(name: str, place: int = 0) -> Iterator[str]:
    """The literal texts at `place` among the arguments of every call of `name`."""
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or len(node.args) <= place:
                continue
            called = ast.unparse(node.func)
            called = called if "." in name else called.rpartition(".")[2]
            text = node.args[place]
            if called == name and isinstance(text, ast.Constant) and isinstance(text.value, str):
                yield text.value


@pytest.mark.parametrize(("call", "prefix"), [("OvopError", "error"), ("Deed.of", "deed"), ("step", "stage")])
def test_every_code_has_words_in_both_languages(call: str, prefix: str) -> None:
    codes = set(calls(call))
    assert codes, "the test looks in the wrong place"
    missing = {
        (language, code) for language, words in FACES.items() for code in codes if f"{prefix}.{code}" not in words
    }
    assert missing == set()


def test_changing_and_adding_a_record_has_words() -> None:
    for words in FACES.values():
        assert {f"deed.{kind}.changed" for kind in KINDS} <= words.keys()
        assert {f"deed.{kind}.added" for kind in KINDS if kind != "office"} <= words.keys()


def test_both_languages_have_the_same_codes_with_the_same_facts() -> None:
    assert FACES["id"].keys() == FACES["en"].keys()
    for key, sentence in FACES["id"].items():
        assert set(HOLE.findall(sentence)) == set(HOLE.findall(FACES["en"][key])), key


def test_an_error_says_what_happened_and_then_what_is_safe_or_to_be_done() -> None:
    for language, words in FACES.items():
        for key, sentence in words.items():
            if key.startswith("error."):
                assert ". " in sentence or ": " in sentence, (language, key)
                assert sentence.endswith("."), (language, key)


JARGON = re.compile(
    r"\b(database|sinkronisasi|query|cache|render|null|dpi|bleed|json|exception|path|silakan|mohon|berhasil)\b|!",
    re.IGNORECASE,
)


def test_no_jargon_reaches_the_screen() -> None:
    for language, words in FACES.items():
        for key, sentence in words.items():
            assert not JARGON.search(HOLE.sub("", sentence)), (language, key)
