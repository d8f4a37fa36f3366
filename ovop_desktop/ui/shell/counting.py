"""One or many: Indonesian says both with the same words, English does not."""

from __future__ import annotations


def counted(frame: str, count: int, shown: str = "", **facts: object) -> str:
    """A frame such as "{count} product|{count} products" filled for `count`, written as `shown` if that is given.

    A frame without a bar serves one and many.
    """
    one, bar, many = frame.partition("|")
    return (many if bar and count != 1 else one).format(count=shown or count, **facts)
