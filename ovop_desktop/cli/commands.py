"""What each command does, over the same services as the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ovop_desktop.cli.brochure import brochure, templates
from ovop_desktop.cli.caller import Answer, Caller
from ovop_desktop.cli.preflight import preflight
from ovop_desktop.domain.money import Money
from ovop_desktop.domain.queries import ProductOrder, ProductQuery, ProductRow
from ovop_desktop.services.content_words import SIGNS, printed_number
from ovop_desktop.services.suite import Suite
from ovop_desktop.services.upkeep import restore


def sample(caller: Caller) -> Answer:
    """Make a library with the sample catalogue."""
    folder: Path = caller.options.folder
    suite = caller.workshop.create(folder)
    try:
        count = suite.samples.install()(caller.console)
    finally:
        suite.close()
    told = caller.say("sample.done", count=count, folder=folder)
    return Answer((told,), {"library": str(folder), "products": count})


def listing(caller: Caller) -> Answer:
    """List products, producers or villages."""
    words = caller.options.search
    with caller.library() as suite:
        return {"products": _products, "producers": _producers, "villages": _villages}[caller.options.what](
            caller, suite, words
        )


def _products(caller: Caller, suite: Suite, words: str) -> Answer:
    ids = suite.catalogue.product_ids(ProductQuery(words=words, order=ProductOrder.NAME))
    rows = suite.catalogue.product_rows(ids)
    lines = [
        "\t".join(
            (
                row.name.best(caller.options.lang_ui),
                row.village,
                row.producer,
                _price(caller, row),
                caller.say("list.missing", count=row.missing) if row.missing else caller.say("list.ready"),
            )
        )
        for row in rows
    ]
    return _listed(caller, "products", lines, [_row_data(row) for row in rows])


def _price(caller: Caller, row: ProductRow) -> str:
    """As the window says it: "Rp22.000 / 250 g", in English "Rp22,000 / 250 g"."""
    if row.lowest is None:
        return caller.say("list.no_price")
    money = Money(row.lowest.amount, row.lowest.currency)
    number = printed_number(Decimal(money.amount).scaleb(-money.digits), caller.options.lang_ui, money.digits)
    price = SIGNS["id"].get(money.currency, f"{money.currency} ") + number
    return f"{price} / {row.net}" if row.net else price


def _row_data(row: ProductRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "name": row.name.written(),
        "village": row.village,
        "regency": row.regency,
        "producer": row.producer,
        "price": None if row.lowest is None else asdict(row.lowest),
        "net": row.net,
        "stock": row.stock.value,
        "missing": row.missing,
    }


def _producers(caller: Caller, suite: Suite, words: str) -> Answer:
    rows = suite.catalogue.producer_rows(words)
    lines = [
        "\t".join((row.name, row.village, row.regency, caller.say("list.products", count=row.products))) for row in rows
    ]
    data = [
        {"id": row.id, "kind": row.kind, "name": row.name, "village": row.village, "products": row.products}
        for row in rows
    ]
    return _listed(caller, "producers", lines, data)


def _villages(caller: Caller, suite: Suite, words: str) -> Answer:
    rows = suite.catalogue.village_rows(words)
    lines = [
        "\t".join((row.code, row.label, row.regency, row.province, caller.say("list.products", count=row.products)))
        for row in rows
    ]
    return _listed(caller, "villages", lines, [asdict(row) for row in rows])


def _listed(caller: Caller, what: str, lines: list[str], data: list[dict[str, Any]]) -> Answer:
    last = caller.say(f"list.{what}", count=len(lines)) if lines else caller.say("list.none")
    return Answer((*lines, last), data)


def check(caller: Caller) -> Answer:
    """Tell whether the library is whole and what its products miss."""
    with caller.library() as suite:
        found = suite.upkeep.check()(caller.console)
        overview = suite.catalogue.overview()
    problems = [caller.word(f"problem.{one.code}", one.facts) for one in found.problems]
    if problems:
        lines = [caller.say("check.problems", count=len(problems)), *(f"  {line}" for line in problems)]
    else:
        lines = [caller.say("check.whole", products=overview.total, photos=found.photos)]
    lines += [
        caller.word(f"note.{one.code}", {**one.facts, "size": caller.megabytes(int(str(one.facts.get("bytes", 0))))})
        for one in found.notes
    ]
    lines.append(caller.say("check.ready", ready=overview.ready, total=overview.total))
    lines += [
        "  " + caller.say("check.gap", count=count, what=caller.word(f"gap.{code}")) for code, count in overview.gaps
    ]
    data = {
        "whole": not problems,
        "problems": [{"code": one.code, **one.facts} for one in found.problems],
        "notes": [{"code": one.code, **one.facts} for one in found.notes],
        "products": overview.total,
        "ready": overview.ready,
        "missing": dict(overview.gaps),
    }
    return Answer(tuple(lines), data, fine=not problems)


def backup(caller: Caller) -> Answer:
    """Write a checked backup."""
    target: Path = caller.options.file
    with caller.library() as suite:
        info = suite.upkeep.backup(target)(caller.console)
    told = caller.say("backup.done", size=caller.megabytes(info.size), photos=info.photos, path=target)
    return Answer((told,), {"path": str(target), **asdict(info)})


def restored(caller: Caller) -> Answer:
    """Bring a backup back into a new folder."""
    done = restore(caller.options.file, caller.options.folder)(caller.console)
    told = caller.say("restore.done", folder=done.folder, products=done.info.products, photos=done.info.photos)
    return Answer((told,), {"library": str(done.folder), **asdict(done.info)})


COMMANDS: MappingProxyType[str, Callable[[Caller], Answer]] = MappingProxyType(
    {
        "sample": sample,
        "brochure": brochure,
        "list": listing,
        "preflight": preflight,
        "templates": templates,
        "check": check,
        "backup": backup,
        "restore": restored,
    }
)
