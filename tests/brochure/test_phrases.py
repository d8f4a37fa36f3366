import json
import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "phrases"
PHRASES = {lang: json.loads((FOLDER / f"{lang}.json").read_text(encoding="utf-8")) for lang in ("id", "en", "ko")}


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_every_language_has_the_same_phrases(lang):
    assert list(PHRASES[lang]) == list(PHRASES["id"])


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_phrase_takes_the_same_facts_in_every_language(lang):
    for key, text in PHRASES["id"].items():
        assert set(re.findall(r"\{\w+\}", PHRASES[lang][key])) == set(re.findall(r"\{\w+\}", text)), key


@pytest.mark.parametrize("lang", ["id", "en", "ko"])
def test_no_phrase_is_empty(lang):
    assert [key for key, text in PHRASES[lang].items() if not text.strip()] == []


def test_every_phrase_is_used_by_the_press():
    source = "\n".join(
        path.read_text(encoding="utf-8") for path in (FOLDER.parents[1] / "ovop_desktop/brochure").rglob("*.py")
    )
    built = ("stock.", "count.")
    unused = [
        key
        for key in PHRASES["id"]
        if f'"{key}"' not in source and not key.startswith(built) and not key.endswith("_kicker")
    ]
    assert unused == []
