"""Start OVOP Desktop from a checkout: `python main.py` is the same as the command `ovop-desktop`."""

from __future__ import annotations

import sys

from ovop_desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
