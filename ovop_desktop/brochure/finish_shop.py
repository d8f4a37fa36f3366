"""The end of a print shop's file: output intent and the keys that PDF/X asks for.

PDF/X-4 (ISO 15930-7, on PDF 1.6) or PDF/X-1a:2003 (ISO 15930-4, on PDF 1.4). Nothing on our pages is transparent, so
both hold the same pages.
"""

from __future__ import annotations

import uuid

from ovop_desktop.brochure.canvas import Drawn
from ovop_desktop.brochure.edition import Edition
from ovop_desktop.brochure.finish import Colophon, catalogue, information


def finish_for_shop(drawn: Drawn, colophon: Colophon, profile: bytes, edition: Edition) -> None:
    """Complete a print shop's file. Raises ValueError for a date that is none."""
    file = drawn.file
    stream, condition = file.stream(profile, "/N 4"), edition.condition
    intent = (
        f"[<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier({condition.identifier})"
        f"/OutputCondition({condition.said})/RegistryName({condition.registry})"
        f"/Info({condition.said}, {condition.identifier}, total ink {condition.limit} %)/DestOutputProfile {stream}>>]"
    )
    version = "" if edition.standard == "PDF/X-4" else "/GTS_PDFXVersion(PDF/X-1a:2003)"
    file.close(
        catalogue(drawn, colophon, _claims(colophon, edition), intent),
        file.put(information(colophon, f"/Trapped/False{version}")),
    )


def _claims(colophon: Colophon, edition: Edition) -> str:
    version = uuid.uuid5(
        uuid.NAMESPACE_URL, f"ovop:{edition.id}:{edition.condition.id}:{colophon.title}:{colophon.date}"
    )
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
