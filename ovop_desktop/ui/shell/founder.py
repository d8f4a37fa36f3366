"""What the window needs to open, make and look for libraries; `bootstrap.Workshop` is one."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from ovop_desktop.config.paths import Paths
from ovop_desktop.config.settings import SettingsFile
from ovop_desktop.domain.office import Office
from ovop_desktop.services.regions import Regions
from ovop_desktop.services.suite import Suite


class Founder(Protocol):
    """Opens and makes libraries on this machine."""

    @property
    def paths(self) -> Paths:
        """Where things lie."""
        ...

    @property
    def settings(self) -> SettingsFile:
        """What the person chose."""
        ...

    def holds_library(self, folder: Path) -> bool:
        """Whether there is a library in `folder`."""
        ...

    def regions(self) -> Regions:
        """The table of places, for the time before a library is open."""
        ...

    def open(self, folder: Path) -> Suite:
        """Open a library."""
        ...

    def create(self, folder: Path, office: Office | None = None) -> Suite:
        """Make a library."""
        ...
