"""What the products' page says of the list it shows: how many, in which order, and why there are none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ovop_desktop.domain.queries import Counts, ProductOrder, ProductQuery
from ovop_desktop.ui.shell.counting import counted
from ovop_desktop.ui.shell.words import Words


def how_many(shown: int, query: ProductQuery, counts: Counts, words: Words) -> str:
    """The line under the title."""
    say = QCoreApplication.translate
    total = counts.archived if query.archived else counts.products
    if shown == total:
        return say("ListWords", "{products} dari {villages}").format(
            products=counted(say("ListWords", "{count} produk"), total, words.number(total)),
            villages=counted(say("ListWords", "{count} desa"), counts.villages, words.number(counts.villages)),
        )
    return counted(
        say("ListWords", "{found} dari {count} produk"), total, words.number(total), found=words.number(shown)
    )


def orders() -> list[tuple[str, str]]:
    """The orders offered above the list: value, words."""
    say = QCoreApplication.translate
    return [
        (ProductOrder.CHANGED.value, say("ListWords", "Terakhir diubah")),
        (ProductOrder.NAME.value, say("ListWords", "Nama")),
        (ProductOrder.PRICE.value, say("ListWords", "Harga")),
        (ProductOrder.VILLAGE.value, say("ListWords", "Desa")),
        (ProductOrder.PRODUCER.value, say("ListWords", "Koperasi")),
        (ProductOrder.MISSING.value, say("ListWords", "Kelengkapan")),
    ]
