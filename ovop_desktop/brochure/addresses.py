"""Which addresses a brochure may lead to."""

from __future__ import annotations

import re

_ALLOWED = re.compile(r"(?:https?://[^\s/?#]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d(])[^\s]*", re.IGNORECASE)


def allowed(address: str) -> bool:
    """Return whether `address` is http, https, mailto or tel, without spaces or control characters.

    A PDF reader would run `javascript:` and open `file:` or another program's scheme: those are refused.
    """
    return address.isprintable() and _ALLOWED.fullmatch(address) is not None
