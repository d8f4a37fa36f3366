"""What people type, and what is meant by it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from ovop_desktop.domain.amounts import Net, read_count, read_net, read_price
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.photo import Crop
from ovop_desktop.domain.producer import ProducerKind
from ovop_desktop.ui.catalogue.crop_frame import Frame, frame_of
from ovop_desktop.ui.catalogue.producer_kinds import likely_kind
from ovop_desktop.ui.catalogue.typed_dates import read_date


@pytest.mark.parametrize("text", ["22000", "22.000", "Rp22.000", "22rb", "Rp 22.000,-"])
def test_a_price_is_read_however_it_is_written(text: str) -> None:
    assert read_price(text) == Money(22_000)


@pytest.mark.parametrize("text", ["15.000-20.000", "mulai 20rb", "murah"])
def test_what_is_not_one_price_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_price(text)


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [("250 g", "250", "g"), ("250gr", "250", "g"), ("1/2 kg", "0.5", "kg"), ("lembar", "1", "lembar")],
)
def test_net_content_is_read_with_its_unit(text: str, amount: str, unit: str) -> None:
    assert read_net(text) == Net(Decimal(amount), unit)


def test_an_emptied_cell_is_nothing_not_an_error() -> None:
    assert (read_price(" "), read_net(""), read_count("")) == (None, Net(), None)


@pytest.mark.parametrize(("text", "count"), [("24", 24), ("24 pcs", 24), ("1.200", 1200), ("mulai 10", 10)])
def test_a_count_is_read_with_or_without_its_word(text: str, count: int) -> None:
    assert read_count(text) == count


@pytest.mark.parametrize("text", ["14/8/2028", "14-08-28", "14 Agu 2028", "2028-08-14", "14 agustus 2028"])
def test_a_date_is_read_day_first(text: str) -> None:
    assert read_date(text) == date(2028, 8, 14)


@pytest.mark.parametrize("text", ["31/2/2028", "besok", "2028"])
def test_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        read_date(text)


def test_a_frame_never_leaves_the_photo() -> None:
    assert Frame(0.5, 0.5, 0.5, 0.5).moved(0.3, -0.9) == Frame(0.5, 0.0, 0.5, 0.5)


def test_a_held_shape_is_kept_while_a_corner_is_dragged() -> None:
    sized = Frame(0.0, 0.0, 0.5, 0.5).sized("rb", 0.4, 0.0, 1.0)
    assert sized.width == pytest.approx(sized.height)


def test_the_whole_photo_is_no_crop_and_a_part_comes_back_as_it_was() -> None:
    assert Frame().crop() is None
    assert frame_of(Crop(100, 200, 5000, 4000)).crop() == Crop(100, 200, 5000, 4000)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("KUD Sindoro", ProducerKind.COOPERATIVE),
        ("Koperasi Desa Merah Putih Jarum", ProducerKind.KDMP),
        ("BUM Desa Makmur", ProducerKind.BUM_DESA),
        ("KWT Melati", ProducerKind.GROUP),
        ("Dapur Bu Sri", ProducerKind.MSME),
    ],
)
def test_the_name_tells_the_kind_of_producer(name: str, kind: ProducerKind) -> None:
    assert likely_kind(name) is kind
