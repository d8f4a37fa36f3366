"""What specifications usually name."""

from __future__ import annotations

from ovop_desktop.domain.category import SEEDED
from ovop_desktop.domain.ids import new_id
from ovop_desktop.domain.usual_labels import usual_label, usual_labels


def test_food_is_offered_moisture_and_textile_is_not() -> None:
    food, textile = SEEDED[0].id, SEEDED[3].id
    assert "Kadar air" in [label.id for label in usual_labels(food)]
    assert "Kadar air" not in [label.id for label in usual_labels(textile)]


def test_a_category_of_the_office_s_own_is_offered_every_label_once() -> None:
    names = [label.id for label in usual_labels(new_id())]
    assert {"Kadar air", "Motif"} <= set(names)
    assert len(names) == len(set(names))


def test_every_label_is_written_in_three_languages_and_found_by_any_of_them() -> None:
    for label in usual_labels(None):
        assert all(label)
        for language in ("id", "en", "ko"):
            found = usual_label(label.get(language).upper(), language)
            assert found is not None
            assert found.get(language) == label.get(language)
    assert usual_label("Kecepatan", "id") is None
