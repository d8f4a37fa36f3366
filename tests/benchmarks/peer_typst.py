"""Peer: a catalogue of N products, six a page with photo, name, place, price and 40 words, set by Typst."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import typst

WORDS = (
    "Setiap subuh para penderes memanjat pohon kelapa untuk menyadap nira. Nira dimasak di tungku kayu hingga "
    "mengkristal, lalu diayak tiga kali dan dikeringkan di bawah matahari sampai harum dan siap dikemas di rumah "
    "produksi desa bersama koperasi warga setempat."
)


def main() -> None:
    folder, count, target = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    photos = sorted(folder.glob("*.jpg"))
    cards = [
        f'card("{photos[index % len(photos)].name}", "Gula Semut {index}", "Kulon Progo", "Rp22.000")'
        for index in range(count)
    ]
    source = (
        '#set page(paper: "a4", margin: 14mm)\n#set text(size: 8pt)\n'
        "#let card(photo, name, place, price) = block(height: 85mm, breakable: false)["
        '#image(photo, width: 100%, height: 40mm, fit: "cover")\n*#name*\\\n#place\\\n'
        f"{WORDS}\\\n*#price*]\n"
        "#grid(columns: 2, gutter: 5mm,\n" + ",\n".join(cards) + ")\n"
    )
    script = folder / "peer.typ"
    script.write_text(source, "utf-8")
    typst.compile(str(script), output=str(target))
    print(json.dumps({"bytes": target.stat().st_size}))


if __name__ == "__main__":
    main()
