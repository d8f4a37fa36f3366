"""Which pages are meant, and how much paper that is."""

import pytest

from ovop_desktop.ui.printing.order import PrintOrder, pages_of, same_paper


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("1-4, 7", (0, 1, 2, 3, 6)),
        ("3", (2,)),
        ("2–3", (1, 2)),
        ("5;1", (4, 0)),
        ("1,1,1", (0,)),
        ("", ()),
        ("4-2", ()),
        ("0", ()),
        ("9", ()),
        ("satu", ()),
        ("1-", ()),
    ],
)
def test_typed_pages_are_read_as_people_type_them(typed, pages):
    assert pages_of("typed", typed, 8) == pages


def test_odd_and_even_together_are_all():
    odd, even = pages_of("odd", "", 7), pages_of("even", "", 7)
    assert sorted(odd + even) == list(pages_of("all", "", 7))
    assert odd == (0, 2, 4, 6)


@pytest.mark.parametrize(("count", "duplex", "sheets"), [(7, True, 4), (7, False, 7), (0, True, 0), (2, True, 1)])
def test_two_pages_share_a_sheet_when_both_sides_are_printed(count, duplex, sheets):
    assert PrintOrder(tuple(range(count)), duplex=duplex).sheets == sheets


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((210, 297), (297, 210), True),
        ((210, 297), (209.9, 296.9), True),
        ((215, 330), (210, 297), False),
        ((215, 330), (215.9, 330.2), True),
    ],
)
def test_papers_are_the_same_within_what_printers_round(one, other, same):
    assert same_paper(one, other) is same
