"""Whether a product can be bought, as people write it into a list."""

from __future__ import annotations

from ovop_desktop.domain.folding import fold
from ovop_desktop.domain.product import StockState

_WRITTEN = {
    StockState.READY: "ready,tersedia,ada,siap,ready stock,stok ada,in stock,available,ya,y",
    StockState.LIMITED: "limited,terbatas,stok terbatas,sedikit,sisa sedikit,few left",
    StockState.MADE_TO_ORDER: "made to order,made_to_order,sesuai pesanan,pesanan,pesan dulu,preorder,pre order,po",
    StockState.SOLD_OUT: "sold out,sold_out,habis,kosong,stok habis,tidak ada,tidak tersedia,out of stock,no,tidak",
}
_STATES = {way: state for state, ways in _WRITTEN.items() for way in ways.split(",")}


def parse_stock(text: str) -> StockState | None:
    """The state in "Tersedia", "ready stock", "PO", "habis"; None when it is none of them."""
    return _STATES.get(" ".join(fold(text).split()))
