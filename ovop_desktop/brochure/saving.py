"""A PDF made from another, as bytes."""

from __future__ import annotations

import io

import pikepdf
from pikepdf import ObjectStreamMode


def saved(pdf: pikepdf.Pdf) -> bytes:
    """Return the file's bytes: the same objects give the same bytes."""
    target = io.BytesIO()
    pdf.save(
        target,
        force_version="1.7",
        object_stream_mode=ObjectStreamMode.generate,
        deterministic_id=True,
        compress_streams=False,
    )
    return target.getvalue()
