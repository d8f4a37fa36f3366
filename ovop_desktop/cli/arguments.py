"""The words of the command line: what can be asked, and the refusal of what can not."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NoReturn

from ovop_desktop.brochure.conditions import COATED, CONDITIONS
from ovop_desktop.brochure.edition import EDITIONS, OFFICE
from ovop_desktop.brochure.themes import THEMES
from ovop_desktop.cli.words import say
from ovop_desktop.domain.exchange import OFFERED

USAGE = 2

LANGUAGES = ("id", "en", "ko")


class Parser(argparse.ArgumentParser):
    """An argparse parser that says in the chosen language what was wrong, and exits with 2."""

    language = "id"

    def error(self, message: str) -> NoReturn:
        """Print how the command is used and what was wrong with it."""
        self.print_usage(sys.stderr)
        self.exit(USAGE, say(self.language, "usage.wrong", message=message) + "\n")


def _languages(text: str) -> tuple[str, ...]:
    chosen = tuple(part.strip().lower() for part in text.split(",") if part.strip())
    if not 1 <= len(chosen) <= 2 or len(set(chosen)) != len(chosen) or not set(chosen) <= set(LANGUAGES):
        raise argparse.ArgumentTypeError(f"{text!r}: id, en, ko (1-2)")
    return chosen


def _option(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        raise argparse.ArgumentTypeError(f"{text!r}: NAME=VALUE")
    return name.strip(), value.strip()


def _rate(text: str) -> tuple[str, Decimal]:
    currency, _, number = text.partition("=")
    try:
        rate = Decimal(number)
    except InvalidOperation:
        rate = Decimal(0)
    if currency.upper() not in OFFERED or not rate.is_finite() or rate <= 0:
        raise argparse.ArgumentTypeError(f"{text!r}: {'|'.join(OFFERED)}=16300")
    return currency.upper(), rate


def interface_language(arguments: Sequence[str]) -> str:
    """The language asked for by --lang-ui, looked up before parsing so that even usage errors speak it."""
    for index, word in enumerate(arguments):
        if word == "--lang-ui" and index + 1 < len(arguments):
            return "en" if arguments[index + 1] == "en" else "id"
        if word.startswith("--lang-ui="):
            return "en" if word.endswith("=en") else "id"
    return "id"


def build_parser(language: str) -> Parser:
    """The whole command line, described in `language` ("id" or "en")."""
    Parser.language = language
    parser = Parser(prog="ovop-desktop", description=say(language, "help.program"))
    parser.add_argument("--library", type=Path, metavar="DIR", help=say(language, "help.library"))
    parser.add_argument("--lang-ui", choices=("id", "en"), default="id", help=say(language, "help.lang_ui"))
    parser.add_argument("--json", action="store_true", help=say(language, "help.json"))
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)

    sample = commands.add_parser("sample", help=say(language, "help.sample"))
    sample.add_argument("folder", type=Path, metavar="DIR")

    brochure = commands.add_parser("brochure", help=say(language, "help.brochure"))
    brochure.add_argument("--template", default="catalogue", metavar="NAME", help=say(language, "help.template"))
    brochure.add_argument("--lang", type=_languages, default=("id",), metavar="id,en")
    brochure.add_argument("--paper", default="", type=str.upper, metavar="A4", help=say(language, "help.paper"))
    brochure.add_argument("--per-page", type=int, metavar="4")
    brochure.add_argument("--theme", choices=tuple(THEMES), default="soga")
    brochure.add_argument("--chapters", choices=("village", "category", "producer"))
    brochure.add_argument("--search", default="", metavar="WORDS", help=say(language, "help.brochure_search"))
    brochure.add_argument("--no-prices", action="store_true", help=say(language, "help.no_prices"))
    brochure.add_argument("--wholesale", action="store_true", help=say(language, "help.wholesale"))
    brochure.add_argument("--no-qr", action="store_true", help=say(language, "help.no_qr"))
    brochure.add_argument("--no-stories", action="store_true", help=say(language, "help.no_stories"))
    brochure.add_argument("--certificate-numbers", action="store_true", help=say(language, "help.certificate_numbers"))
    brochure.add_argument("--title", default="", metavar="WORDS", help=say(language, "help.title"))
    brochure.add_argument("--subtitle", default="", metavar="WORDS", help=say(language, "help.subtitle"))
    brochure.add_argument("--rate", type=_rate, metavar="USD=16300", help=say(language, "help.rate"))
    brochure.add_argument(
        "--option", action="append", default=[], type=_option, metavar="NAME=VALUE", help=say(language, "help.option")
    )
    brochure.add_argument(
        "--for", dest="edition", choices=tuple(EDITIONS), default=OFFICE.id, help=say(language, "help.for")
    )
    brochure.add_argument(
        "--condition", choices=tuple(CONDITIONS), default=COATED.id, help=say(language, "help.condition")
    )
    brochure.add_argument("--booklet", choices=("short", "long"), default="", help=say(language, "help.booklet"))
    brochure.add_argument("--nup", choices=("pages", "copies"), default="", help=say(language, "help.nup"))
    brochure.add_argument("--turn", choices=("short", "long"), default="", help=say(language, "help.turn"))
    brochure.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")

    listing = commands.add_parser("list", help=say(language, "help.list"))
    listing.add_argument("what", choices=("products", "producers", "villages"))
    listing.add_argument("--search", default="", metavar="WORDS")

    commands.add_parser("templates", help=say(language, "help.templates"))

    preflight = commands.add_parser("preflight", help=say(language, "help.preflight"))
    preflight.add_argument("file", type=Path, metavar="FILE.pdf")

    commands.add_parser("check", help=say(language, "help.check"))

    backup = commands.add_parser("backup", help=say(language, "help.backup"))
    backup.add_argument("file", type=Path, metavar="FILE")

    restore = commands.add_parser("restore", help=say(language, "help.restore"))
    restore.add_argument("file", type=Path, metavar="FILE")
    restore.add_argument("folder", type=Path, metavar="DIR")
    return parser
