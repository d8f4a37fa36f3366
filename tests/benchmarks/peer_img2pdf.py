"""Floor: the photos of N products, six a page's worth each, copied into a PDF by img2pdf."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import img2pdf


def main() -> None:
    photos = sorted(Path(sys.argv[1]).glob("*.jpg"))
    target = Path(sys.argv[3])
    count = int(sys.argv[2])
    with target.open("wb") as stream:
        img2pdf.convert([str(photos[index % len(photos)]) for index in range(count)], outputstream=stream)
    print(json.dumps({"bytes": target.stat().st_size}))


if __name__ == "__main__":
    main()
