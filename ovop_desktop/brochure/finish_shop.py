"""The last pass over a print shop's file: boxes, output intent and the keys that PDF/X asks for.

PDF/X-4 (ISO 15930-7, on PDF 1.6) or PDF/X-1a:2003 (ISO 15930-4, on PDF 1.4). Nothing on our pages is transparent, so
both hold the same pages.
"""

from __future__ import annotations

import io
import uuid

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, String

from ovop_desktop.brochure.canvas import Drawn
from ovop_desktop.brochure.edition import Edition
from ovop_desktop.brochure.finish import Colophon, inform, mark_reading, padded, saved

CONDITION = "FOGRA39"
"""The printing condition of our profile: coated paper, sheet-fed offset (ISO 12647-2:2004, paper types 1 and 2)."""


def finished_for_shop(drawn: Drawn, colophon: Colophon, profile: bytes, edition: Edition) -> bytes:
    """Return the finished file. Raises ValueError for a date that is none."""
    modern = edition.standard == "PDF/X-4"
    with pikepdf.open(io.BytesIO(drawn.pdf)) as pdf:
        inform(pdf, colophon, _claims(colophon, edition))
        pdf.docinfo["/Trapped"] = Name("/False")
        if not modern:
            pdf.docinfo["/GTS_PDFXVersion"] = String("PDF/X-1a:2003")
        _intent(pdf, profile)
        mark_reading(pdf, drawn, colophon)
        states = Dictionary(Ov=_overprint(pdf, on=True), Kn=_overprint(pdf, on=False))
        for page in pdf.pages:
            _boxes(page, edition)
            page.obj.Resources.ExtGState = states
            if not modern:
                del page.obj["/Tabs"]
        padded(pdf)
        mode = ObjectStreamMode.generate if modern else ObjectStreamMode.disable
        return saved(pdf, mode, "1.6" if modern else "1.4")


def _overprint(pdf: pikepdf.Pdf, *, on: bool) -> pikepdf.Object:
    return pdf.make_indirect(Dictionary(Type=Name.ExtGState, op=on, OP=False, OPM=1))


def _boxes(page: pikepdf.Page, edition: Edition) -> None:
    left, foot, right, top = (float(value) for value in page.mediabox)
    margin, slug = edition.margin, edition.slug
    page.obj.TrimBox = Array([left + margin, foot + margin, right - margin, top - margin])
    page.obj.BleedBox = Array([left + slug, foot + slug, right - slug, top - slug])


def _intent(pdf: pikepdf.Pdf, profile: bytes) -> None:
    stream = pdf.make_stream(profile)
    stream.N = 4
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name("/GTS_PDFX"),
                OutputConditionIdentifier=String(CONDITION),
                OutputCondition=String("Offset, coated paper"),
                RegistryName=String("http://www.color.org"),
                Info=String("Coated FOGRA39, total ink 300 %"),
                DestOutputProfile=pdf.make_indirect(stream),
            )
        ]
    )


def _claims(colophon: Colophon, edition: Edition) -> str:
    version = uuid.uuid5(uuid.NAMESPACE_URL, f"ovop:{edition.id}:{colophon.title}:{colophon.date}")
    said = (
        '<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">'
        f"<xmpMM:VersionID>{version.hex[:8]}</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass>"
        '</rdf:Description><rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        "<pdf:Trapped>False</pdf:Trapped></rdf:Description>"
    )
    if edition.standard == "PDF/X-4":
        said += (
            '<rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">'
            "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion></rdf:Description>"
        )
    return said
