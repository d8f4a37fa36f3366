"""The command line: parse, open the library, do the one thing, say it in words or JSON.

Exit codes: 0 done, 1 not done and told why, 2 not understood.
"""

from __future__ import annotations

import argparse
import json
import logging
import sys
from contextlib import suppress
from pathlib import Path

from ovop_desktop.bootstrap import Workshop
from ovop_desktop.cli.arguments import USAGE
from ovop_desktop.cli.caller import Answer, Caller, Misused
from ovop_desktop.cli.commands import COMMANDS
from ovop_desktop.cli.console import Console
from ovop_desktop.cli.words import say
from ovop_desktop.config.sentences import Sentences
from ovop_desktop.domain.errors import OvopError
from ovop_desktop.services.tasks import Cancelled

DONE, REFUSED = 0, 1


def run(options: argparse.Namespace, workshop: Workshop, log: Path) -> int:
    """Do the command in `options`; the library is that of --library, or the one opened last."""
    language: str = options.lang_ui
    sentences = Sentences(workshop.paths.resources)
    console = Console(lambda stage: sentences.say(language, f"stage.{stage}"), quiet=options.json)
    folder = options.library or Path(workshop.settings.load().library or workshop.paths.library)
    caller = Caller(options, workshop, folder, console, sentences)
    try:
        answer = COMMANDS[options.command](caller)
    except Misused as problem:
        _refused(options, say(language, "usage.wrong", message=problem), "usage")
        return USAGE
    except OvopError as problem:
        return _refused(options, sentences.error(language, problem.code, problem.facts), problem.code)
    except (Cancelled, KeyboardInterrupt):
        return _refused(options, say(language, "cancelled"), "cancelled")
    except Exception:
        logging.getLogger(__name__).exception("command %s failed", options.command)
        return _refused(options, say(language, "bug", log=log), "bug")
    finally:
        console.close()
    with suppress(BrokenPipeError):  # the reader of a pipe had seen enough
        _tell(options, answer)
        sys.stdout.flush()
    return DONE if answer.fine else REFUSED


def _tell(options: argparse.Namespace, answer: Answer) -> None:
    if options.json:
        print(json.dumps(answer.data, ensure_ascii=False, indent=1, default=str))
    else:
        print("\n".join(answer.lines))


def _refused(options: argparse.Namespace, sentence: str, code: str) -> int:
    if options.json:
        print(json.dumps({"error": code, "message": sentence}, ensure_ascii=False))
    else:
        print(sentence, file=sys.stderr)
    return REFUSED
