"""What is interrupted: a person saves products, each with a photo; after each save a line says "Saved"."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from PIL import Image

from ovop_desktop.domain.changes import Change, ChangeSet, Deed
from ovop_desktop.domain.ids import EntityId
from ovop_desktop.domain.photo import Photo
from ovop_desktop.domain.product import Product
from ovop_desktop.domain.text import LocalizedText
from ovop_desktop.services.editor import Editor
from ovop_desktop.services.feed import Feed
from ovop_desktop.storage.journal import Desk
from ovop_desktop.storage.library import Library


def product_id(number: int) -> EntityId:
    """The id of the product saved at a step."""
    return EntityId(f"{number:032x}")


def picture(number: int) -> bytes:
    """A small photo that is another at every step."""
    image = Image.new("RGB", (160, 120), (number * 37 % 256, number * 91 % 256, number * 17 % 256))
    image.putpixel((number % 160, number % 120), (255, 255, 255))
    target = io.BytesIO()
    image.save(target, "JPEG", quality=90)
    return target.getvalue()


def main() -> None:
    folder, steps, synchronous = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    told = os.open(folder / "SAVED", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    library = Library.open(folder, Desk("0" * 12, "Sri"), synchronous=synchronous)
    editor = Editor(library, Feed())
    for number in range(1, steps + 1):
        stored = library.media.take_in(picture(number))
        photo = Photo(stored.digest, stored.width, stored.height)
        product = Product(product_id(number), LocalizedText(f"Produk {number}", f"Product {number}"), photos=(photo,))
        name = f"Produk {number}"
        editor.apply(ChangeSet.of(Deed.of("product.added", name=name), [Change(None, product)]))
        os.write(told, f"{number}\n".encode())
    library.close()


if __name__ == "__main__":
    main()
