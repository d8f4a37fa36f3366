"""ReportLab, made safe and repeatable before anything uses it. Every other module takes it from here.

ReportLab 5.1.0, at import, runs two files as Python if it finds them: `reportlab_settings.py` on the module path and
`~/.reportlab_settings`; and it obeys environment variables `RL_*`. A stray file beside the program, or a variable
left by another, could so allow fetching from the network or change every PDF. Therefore, before the import:
the variables are taken out of this process, and an empty module stands in `reportlab_settings`' place, which keeps
ReportLab from looking for either file (it reads the one in the home folder only when that import fails).

After the import the settings that matter are set and checked. We never use ReportLab's paragraphs, its markup
parser, its image reader or its fonts: text is shaped and embedded by `shaping` and `pdf_fonts`. So the two patches its
5.1.0 needs for shaped text (a shaped string refused when shaped again; ligatures without Unicode in its ToUnicode
map) have nothing to mend here, and no class of ReportLab is changed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from types import MappingProxyType, ModuleType

for _name in [name for name in os.environ if name.startswith("RL_")]:
    del os.environ[_name]
sys.modules.setdefault("reportlab_settings", ModuleType("reportlab_settings"))

# The order is the point: nothing of ReportLab may be imported above this line.
from reportlab import rl_config  # noqa: E402
from reportlab.pdfbase.pdfdoc import (  # noqa: E402
    PDFDocument,
    PDFObjectReference,
    PDFPage,
    xObjectName,
)
from reportlab.pdfgen.canvas import Canvas  # noqa: E402

_SETTINGS: Mapping[str, object] = MappingProxyType(
    {
        "useA85": 0,
        "invariant": 1,
        "pageCompression": 1,
        "trustedHosts": None,
        "trustedSchemes": [],
        "toColorCanUse": None,
    }
)
for _name, _value in _SETTINGS.items():
    setattr(rl_config, _name, _value)


def hardened() -> bool:
    """Return whether ReportLab still stands as this module left it: no network, no expressions in colours."""
    obeyed = any(name.startswith("RL_") for name in os.environ)
    return not obeyed and all(getattr(rl_config, name) == value for name, value in _SETTINGS.items())


__all__ = [
    "Canvas",
    "PDFDocument",
    "PDFObjectReference",
    "PDFPage",
    "hardened",
    "xObjectName",
]
