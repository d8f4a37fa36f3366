"""Sheets from the command line: which there are, what is wanted of one, and what was noticed while making it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ovop_desktop.brochure.content import OptionValue
from ovop_desktop.brochure.imposition import Imposition
from ovop_desktop.brochure.layout import Finding
from ovop_desktop.brochure.templates.shelf import shelf
from ovop_desktop.brochure.templates.template import Option, TemplateInfo
from ovop_desktop.cli.balance import balance_data, balance_lines
from ovop_desktop.cli.caller import Answer, Caller, Misused
from ovop_desktop.cli.preflight import fault_data, fault_lines
from ovop_desktop.domain.edition import BrochurePlan, Grouping, Selection
from ovop_desktop.domain.exchange import Exchange
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.queries import ProductOrder, ProductQuery
from ovop_desktop.domain.text import LocalizedText, clean
from ovop_desktop.services.brochures import Form

ON, OFF = frozenset({"1", "yes", "ya", "true", "on"}), frozenset({"0", "no", "tidak", "false", "off"})


def brochure(caller: Caller) -> Answer:
    """Write a sheet."""
    options = caller.options
    plan = _plan(caller)
    with caller.library() as suite:
        if not options.chapters:
            plan = replace(plan, grouping=suite.brochures.starting_plan().grouping)
        if options.rate:
            currency, rate = options.rate
            plan = replace(plan, exchange=Exchange(currency, rate, suite.catalogue.today()))
        form = Form(options.edition, _imposition(options.booklet, options.nup, options.turn), options.condition)
        made = suite.brochures.export(plan, options.out, form)(caller.console)
        ids = [EntityId(finding.record) for finding in made.findings if finding.record]
        names = {one: held.name.best(options.lang_ui) for one, held in suite.catalogue.products(ids).items()}
        names |= {one: held.name for one, held in suite.catalogue.producers(ids).items()}
    lines = [caller.say("brochure.done", count=made.pages, size=caller.megabytes(made.size), path=made.path)]
    told = [(names.get(EntityId(one.record), ""), one) for one in made.findings if one.severity != "note"]
    if told:
        lines.append(caller.say("brochure.findings"))
    for name, finding in told:
        words = finding_words(caller, finding)
        page = "" if finding.page is None else f" ({caller.say('page')} {finding.page + 1})"
        lines.append(f"  {name + ': ' if name else ''}{words}{page}")
    lines += fault_lines(caller, made.faults)
    lines += balance_lines(caller, made.balance)
    findings = [asdict_finding(finding) for finding in made.findings]
    data = {"path": str(made.path), "pages": made.pages, "bytes": made.size, "findings": findings}
    data["balance"] = balance_data(made.balance)
    return Answer(tuple(lines), {**data, "faults": fault_data(made.faults)} if made.faults else data)


def _imposition(booklet: str, nup: str, turn: str) -> Imposition:
    if booklet:
        return Imposition("booklet", booklet)
    return Imposition(nup, turn if nup else "")


def templates(caller: Caller) -> Answer:
    """List every kind of sheet with what it offers."""
    infos = _infos()
    lines: list[str] = []
    for info in infos:
        key = f"template.{info.id}"
        lines.append(f"{info.id}\t{caller.word(key)}: {caller.word(f'{key}.purpose')}")
        lines.append(f"  --paper {'|'.join(info.papers)}")
        if len(info.per_page) > 1:
            lines.append(f"  --per-page {'|'.join(map(str, info.per_page))}")
        lines += [
            f"  --option {option.id}={'|'.join(_offered(option))}\t{caller.word(f'{key}.{option.id}')}"
            for option in info.options
        ]
    return Answer(tuple(lines), [_info_data(caller, info) for info in infos])


def _infos() -> list[TemplateInfo]:
    """Every template, the one that is made when none is named first."""
    infos = [template.info for template in shelf().values() if template.info.listed]
    return sorted(infos, key=lambda info: (info.id != BrochurePlan().template, info.id))


def _plan(caller: Caller) -> BrochurePlan:
    """What is wanted. Raises Misused for what the template does not offer, naming what it does."""
    options, infos = caller.options, {info.id: info for info in _infos()}
    info = infos.get(options.template)
    if info is None:
        raise Misused(caller.say("usage.template", value=options.template, offered=", ".join(infos)))

    def offered(name: str, value: Any, held: tuple[Any, ...]) -> Any:
        if value not in held:
            said = {"name": name, "value": value, "template": info.id, "offered": ", ".join(map(str, held))}
            raise Misused(caller.say("usage.offer", **said))
        return value

    if options.rate and not info.exchange:
        able = ", ".join(one.id for one in infos.values() if one.exchange)
        raise Misused(
            caller.say("usage.offer", name="--rate", value=options.rate[0], template=info.id, offered=f"({able})")
        )
    usual = BrochurePlan().per_page
    for tag in options.lang:
        offered("--lang", tag, info.languages)
    per_page = options.per_page or (usual if usual in info.per_page else info.per_page[0])
    query = ProductQuery(words=options.search, order=ProductOrder.VILLAGE) if options.search else None
    return BrochurePlan(
        template=info.id,
        selection=Selection(query=query),
        grouping=Grouping(options.chapters or Grouping.VILLAGE),
        paper=offered("--paper", options.paper or info.papers[0], info.papers),
        languages=options.lang,
        per_page=offered("--per-page", per_page, info.per_page),
        theme=offered("--theme", options.theme, info.themes),
        prices=not options.no_prices,
        wholesale=options.wholesale,
        qr=not options.no_qr,
        stories=not options.no_stories,
        certificate_numbers=options.certificate_numbers,
        title=LocalizedText().with_language(options.lang[0], clean(options.title, one_line=True)),
        subtitle=LocalizedText().with_language(options.lang[0], clean(options.subtitle, one_line=True)),
        options=tuple(_own(caller, info, name, value) for name, value in options.option),
    )


def _own(caller: Caller, info: TemplateInfo, name: str, text: str) -> tuple[str, OptionValue]:
    held = {option.id: option for option in info.options}
    said = {"template": info.id, "name": "--option", "value": name}
    if name not in held:
        raise Misused(caller.say("usage.offer", **said, offered=", ".join(held) or "-"))
    option = held[name]
    value: OptionValue = text
    if isinstance(option.default, bool):
        value = True if text.casefold() in ON else False if text.casefold() in OFF else text
    elif isinstance(option.default, int) and text.removeprefix("-").isdecimal():
        value = int(text)
    if not option.takes(value):
        said |= {"name": name, "value": text}
        raise Misused(caller.say("usage.offer", **said, offered=", ".join(_offered(option))))
    return name, value


def _offered(option: Option) -> tuple[str, ...]:
    if isinstance(option.default, bool):
        return "yes", "no"
    if isinstance(option.default, int):
        return (f"{option.low}-{option.high}",)
    return (*option.choices, option.shape) if option.shape else option.choices


def _info_data(caller: Caller, info: TemplateInfo) -> dict[str, Any]:
    key = f"template.{info.id}"
    return {
        "id": info.id,
        "name": caller.word(key),
        "purpose": caller.word(f"{key}.purpose"),
        "papers": info.papers,
        "per_page": info.per_page,
        "languages": info.languages,
        "themes": info.themes,
        "switches": info.switches,
        "exchange": info.exchange,
        "options": [
            {
                "id": option.id,
                "name": caller.word(f"{key}.{option.id}"),
                "default": option.default,
                "choices": option.choices,
                "shape": option.shape,
                "low": option.low,
                "high": option.high,
                "only": option.only,
            }
            for option in info.options
        ],
    }


def asdict_finding(finding: Finding) -> dict[str, Any]:
    """A finding as plain data."""
    return {
        "code": finding.code,
        "severity": finding.severity,
        "page": None if finding.page is None else finding.page + 1,
        "record": finding.record,
        "facts": dict(finding.facts),
    }


def finding_words(caller: Caller, finding: Finding) -> str:
    """What a finding of the press says, its field and language named in words."""
    facts = dict(finding.facts)
    for name in ("field", "language"):
        key = f"{name}.{facts.get(name)}"
        if caller.sentences.knows(key):
            facts[name] = caller.word(key)
    return caller.word(f"finding.{finding.code}", facts)
