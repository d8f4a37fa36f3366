"""Preflight: what a print shop would refuse, found in a finished PDF before it leaves the office.

The rules are the keys that ISO 15930-7 (PDF/X-4) and ISO 15930-4 (PDF/X-1a:2003) ask for, and the numbers that
Indonesian print shops give: 3 mm of bleed, type 3 mm inside the trim, photos of 200 pixels per inch at least, lines
of a quarter point. Any PDF may be examined, ours or another's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import pikepdf
from pikepdf import Name

from ovop_desktop.brochure.fault import Fault, LockedPdf
from ovop_desktop.brochure.papers import MM
from ovop_desktop.brochure.preflight_page import on_page

BLEED = 3.0
"""Millimetres."""

VERSIONS = {"PDF/X-4": 1.6, "PDF/X-1a": 1.4}

_XMP_KEYS = (
    "xmpMM:DocumentID",
    "xmpMM:VersionID",
    "xmpMM:RenditionClass",
    "xmp:CreateDate",
    "xmp:ModifyDate",
    "xmp:MetadataDate",
    "dc:title",
)


def standard_of(pdf: pikepdf.Pdf) -> str:
    """Return the print standard a file says it keeps: "PDF/X-4", "PDF/X-1a" or nothing."""
    said = str(pdf.docinfo.get("/GTS_PDFXVersion", "")) + _xmp(pdf)
    return next((standard for standard in VERSIONS if standard in said), "")


def examine(file: Path | BinaryIO) -> tuple[str, tuple[Fault, ...]]:
    """Return the standard a file claims and everything a shop would stumble over, page by page.

    Raises OSError when it cannot be read, `LockedPdf` for one with a password, ValueError when it is no PDF.
    """
    try:
        with pikepdf.open(file) as pdf:
            standard = standard_of(pdf)
            faults = [*_keys(pdf, standard)]
            for number, page in enumerate(pdf.pages):
                faults += _boxes(page, number, standard)
                faults += on_page(page, number, standard)
    except pikepdf.PasswordError as problem:
        raise LockedPdf(str(file)) from problem
    except pikepdf.PdfError as problem:
        raise ValueError(str(problem)) from problem
    return standard, tuple(dict.fromkeys(faults))


def _keys(pdf: pikepdf.Pdf, standard: str) -> Iterator[Fault]:
    if pdf.is_encrypted:
        yield Fault("file.encrypted", "error")
    if not standard:
        yield Fault("file.not_for_shop", "warning")
        return
    if float(pdf.pdf_version) > VERSIONS[standard]:
        yield Fault("file.version", "error", None, f"PDF {pdf.pdf_version}")
    yield from _intents(pdf)
    if str(pdf.docinfo.get("/Trapped", "")) not in ("/True", "/False"):
        yield Fault("key.missing", "error", None, "Info /Trapped")
    for key in ("/Title", "/CreationDate", "/ModDate"):
        if key not in pdf.docinfo:
            yield Fault("key.missing", "error", None, f"Info {key}")
    if "/ID" not in pdf.trailer:
        yield Fault("key.missing", "error", None, "/ID")
    if standard == "PDF/X-4":
        xmp = _xmp(pdf)
        for key in _XMP_KEYS:
            if key not in xmp:
                yield Fault("key.missing", "error", None, f"XMP {key}")
    if any(key in pdf.Root for key in ("/OpenAction", "/AA")) or "/JavaScript" in pdf.Root.get("/Names", {}):
        yield Fault("file.action", "error")


def _intents(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    intents = [one for one in pdf.Root.get("/OutputIntents", []) if one.get("/S") == Name("/GTS_PDFX")]
    if len(intents) != 1:
        yield Fault("intent.missing", "error", None, str(len(intents)))
        return
    for key in ("/OutputConditionIdentifier", "/Info"):
        if key not in intents[0]:
            yield Fault("key.missing", "error", None, f"OutputIntent {key}")
    profile = intents[0].get("/DestOutputProfile")
    head = profile.read_bytes()[12:20] if profile is not None else b""
    if head != b"prtrCMYK":
        yield Fault("intent.profile", "error")


def _boxes(page: pikepdf.Page, number: int, standard: str) -> Iterator[Fault]:
    if not standard:
        return
    if "/TrimBox" not in page.obj:
        yield Fault("box.missing", "error", number, "TrimBox")
        return
    media, trim = _box(page.obj.MediaBox), _box(page.obj.TrimBox)
    bleed = _box(page.obj.get("/BleedBox", page.obj.TrimBox))
    if not _within(trim, bleed) or not _within(bleed, media):
        yield Fault("box.nesting", "error", number)
    reach = min(trim[0] - bleed[0], trim[1] - bleed[1], bleed[2] - trim[2], bleed[3] - trim[3]) / MM
    if reach < BLEED - 0.05:
        yield Fault("bleed.small", "error", number, f"{reach:.1f}")
    for note in page.obj.get("/Annots", []):
        spot = _box(note.Rect)
        if spot[0] < bleed[2] and spot[2] > bleed[0] and spot[1] < bleed[3] and spot[3] > bleed[1]:
            yield Fault("annotation.inside", "error", number, str(note.get("/Subtype", ""))[1:])
    if standard == "PDF/X-1a" and "/Group" in page.obj:
        yield Fault("transparency", "error", number)


def _box(found: pikepdf.Object) -> tuple[float, float, float, float]:
    left, foot, right, top = (float(value) for value in found)
    return left, foot, right, top


def _within(inner: tuple[float, ...], outer: tuple[float, ...]) -> bool:
    return (
        inner[0] >= outer[0] - 0.01
        and inner[1] >= outer[1] - 0.01
        and inner[2] <= outer[2] + 0.01
        and inner[3] <= outer[3] + 0.01
    )


def _xmp(pdf: pikepdf.Pdf) -> str:
    found = pdf.Root.get("/Metadata")
    return found.read_bytes().decode("utf-8", "replace") if found is not None else ""
