"""The balance of a sheet on the command line: who was given how much space, in words and as data."""

from __future__ import annotations

from typing import Any

from ovop_desktop.brochure.layout import Balance, Share
from ovop_desktop.cli.caller import Caller


def balance_lines(caller: Caller, balance: Balance | None) -> list[str]:
    """A heading and a line for each village or producer; nothing where there is nothing to compare."""
    if balance is None:
        return []
    return [caller.say(f"balance.{balance.kind}"), *(_line(caller, balance, share) for share in balance.shares)]


def _line(caller: Caller, balance: Balance, share: Share) -> str:
    name = share.name or caller.say(f"balance.{balance.kind}.none")
    said = caller.say(
        "balance.share",
        name=name,
        count=share.shown,
        pages=caller.decimal(share.pages, 2),
        area=f"{share.area:.0f}",
        percent=caller.decimal(share.percent, 1),
        deviation=f"{round(share.deviation):+d}",
    )
    more = [
        caller.say(key, count=count)
        for key, count in (("balance.listed", share.listed), ("balance.left_out", share.left_out))
        if count
    ]
    return "  " + ", ".join([said, *more])


def balance_data(balance: Balance | None) -> dict[str, Any] | None:
    """A balance as plain data; area in square centimetres, pages from 1."""
    if balance is None:
        return None
    return {
        "by": balance.kind,
        "groups": [
            {
                "record": share.record,
                "name": share.name,
                "shown": share.shown,
                "listed": share.listed,
                "left_out": share.left_out,
                "pages": round(share.pages, 3),
                "area_cm2": round(share.area, 1),
                "percent": round(share.percent, 2),
                "deviation_percent": round(share.deviation, 2),
                "first_page": None if share.page is None else share.page + 1,
            }
            for share in balance.shares
        ],
    }
