"""The words for codes: chosen by count, lenient with facts, and there for all that is reported or missing."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from ovop_desktop.config.paths import resources
from ovop_desktop.config.sentences import LANGUAGES, Sentences

PACKAGE = Path(__file__).parents[2] / "ovop_desktop"


@pytest.fixture
def sentences() -> Sentences:
    return Sentences(resources())


@pytest.fixture
def own(tmp_path: Path) -> Sentences:
    (tmp_path / "faces").mkdir()
    for language, words in {
        "id": {"deed.found": "temukan {count} foto", "error.unknown": "Tidak bisa ({code})."},
        "en": {"deed.found": "find {count} photo|find {count} photos", "error.unknown": "Not possible ({code})."},
    }.items():
        (tmp_path / "faces" / f"{language}.json").write_text(json.dumps(words), "utf-8")
    return Sentences(tmp_path)


def codes(folder: str, name: str) -> set[str]:
    """The literal first arguments of every call of `name` in a room."""
    found: set[str] = set()
    for path in (PACKAGE / folder).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == name and node.args:
                found |= {
                    one.value
                    for one in ast.walk(node.args[0])
                    if isinstance(one, ast.Constant) and isinstance(one.value, str) and "." in one.value
                }
    return {code for code in found if not code.endswith(".")}


@pytest.mark.parametrize(
    ("folder", "call", "prefix", "one_of_them"),
    [
        ("brochure", "report", "finding", "price.missing"),
        ("brochure", "Fault", "fault", "intent.missing"),
        ("brochure", "_tell", "fault", "line.hair"),
        ("domain", "Rule", "gap", "photo.missing"),
        ("storage", "Problem", "problem", "listing.stale"),
        ("storage", "Note", "note", "photo.unused"),
    ],
)
def test_all_that_is_reported_has_words(
    sentences: Sentences, folder: str, call: str, prefix: str, one_of_them: str
) -> None:
    found = codes(folder, call)
    assert one_of_them in found, "the test looks in the wrong place"
    assert {code for code in found if not sentences.knows(f"{prefix}.{code}")} == set()


def test_texts_missing_in_each_further_language_have_words(sentences: Sentences) -> None:
    assert sentences.knows("gap.texts.en")
    assert sentences.knows("gap.texts.ko")


def test_one_and_many(own: Sentences) -> None:
    assert own.say("en", "deed.found", {"count": 1}) == "find 1 photo"
    assert own.say("en", "deed.found", {"count": "1"}) == "find 1 photo"
    assert own.say("en", "deed.found", {"count": 11}) == "find 11 photos"
    assert own.say("id", "deed.found", {"count": 11}) == "temukan 11 foto"


def test_a_fact_that_is_not_there_is_left_empty(own: Sentences) -> None:
    assert own.say("id", "deed.found") == "temukan  foto"


def test_an_error_without_words_is_named(own: Sentences) -> None:
    assert own.error("en", "comet.fell", {}) == "Not possible (comet.fell)."


def test_a_key_without_words_is_a_fault_of_the_program(own: Sentences) -> None:
    assert not own.knows("deed.lost")
    with pytest.raises(KeyError):
        own.say("id", "deed.lost")


def test_keys_are_found_by_how_they_begin(own: Sentences) -> None:
    assert own.keys("deed.") == {"deed.found"}


def test_a_language_that_is_missing_is_told_at_once(tmp_path: Path) -> None:
    assert LANGUAGES == ("id", "en")
    with pytest.raises(OSError, match="faces"):
        Sentences(tmp_path)
