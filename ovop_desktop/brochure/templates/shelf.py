"""Finds the templates: every module beside this one that has a `TEMPLATE`."""

from __future__ import annotations

import importlib
import pkgutil

from ovop_desktop.brochure import templates
from ovop_desktop.brochure.templates.template import Template


def shelf() -> dict[str, Template]:
    """Return every template by its id, in the order of their names."""
    found: dict[str, Template] = {}
    for module in sorted(pkgutil.iter_modules(templates.__path__), key=lambda one: one.name):
        loaded = importlib.import_module(f"{templates.__name__}.{module.name}")
        template = getattr(loaded, "TEMPLATE", None)
        if template is not None:
            found[template.info.id] = template
    return found
