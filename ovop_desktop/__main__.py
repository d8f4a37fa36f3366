"""Where the program starts: with a command it is the command line, without one the window.

What a start does not need is imported when it is: the window's first picture waits for nothing else.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ovop_desktop.cli.arguments import build_parser, interface_language
from ovop_desktop.cli.collecting import collected_seldom
from ovop_desktop.config.display import display_found
from ovop_desktop.config.logs import start_log
from ovop_desktop.config.paths import standard_paths
from ovop_desktop.config.settings import SettingsFile

if TYPE_CHECKING:
    from ovop_desktop.bootstrap import Workshop


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program with `arguments` (those of the process when None) and return its exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    options = build_parser(interface_language(words)).parse_args(words)
    paths = standard_paths()
    log = start_log(paths.logs)
    settings = SettingsFile(paths.settings)

    def workshop() -> Workshop:
        from ovop_desktop.bootstrap import Workshop  # noqa: PLC0415 - neither for a usage error nor before the window

        return Workshop(paths, settings)

    if options.command:
        with collected_seldom():
            from ovop_desktop.cli.main import run as run_command  # noqa: PLC0415 - the command line alone

            return run_command(options, workshop(), log)
    if not display_found():
        from ovop_desktop.ui.demo import show_without_display  # noqa: PLC0415 - where nobody looks

        return show_without_display(workshop(), options.lang_ui)
    from ovop_desktop.ui.door import run as open_window  # noqa: PLC0415 - the window alone

    return open_window(settings, workshop, options.library)


if __name__ == "__main__":
    sys.exit(main())
