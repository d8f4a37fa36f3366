"""The end of a PDF: what archives, screen readers and print shops look for, the same bytes every time.

Makes a screen file PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): metadata that says so, an output intent with the
sRGB profile, the structure tree, a language, and an identity computed from the content. No clock is read.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from xml.sax.saxutils import escape

from PIL import ImageCms

from ovop_desktop.brochure.canvas import Drawn
from ovop_desktop.brochure.pdf_objects import string
from ovop_desktop.brochure.printable import cleaned

PRODUCER = "OVOP Desktop"

_CONDITION = "sRGB IEC61966-2.1"


@dataclass(frozen=True, slots=True)
class Colophon:
    """What the document says about itself. `date` is an ISO date ("2026-11-24"); the time is midnight UTC."""

    title: str
    author: str
    lang: str
    date: str


def screen_profile() -> bytes:
    """Return the sRGB profile that goes into every screen file.

    LittleCMS makes it and would write the moment into it; the moment (bytes 24 to 35) is fixed, and the profile's
    own checksum (84 to 99), which ICC.1 lets be zero, is not given.
    """
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    data[24:36] = bytes((7, 208, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0))
    data[84:100] = bytes(16)
    return bytes(data)


def finish(drawn: Drawn, colophon: Colophon, profile: bytes) -> None:
    """Complete a screen file. Raises ValueError for a date that is none."""
    file = drawn.file
    stream = file.stream(profile, "/N 3")
    intent = (
        "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/RegistryName(http://www.color.org)"
        f"/Info({_CONDITION})/DestOutputProfile {stream}>>]"
    )
    file.close(catalogue(drawn, colophon, _ARCHIVE, intent), file.put(information(colophon)))


def information(colophon: Colophon, more: str = "") -> str:
    """Return the dictionary of what the document says about itself. Raises ValueError for a date that is none."""
    year, month, day = (int(part) for part in colophon.date.split("-"))
    stamp = f"(D:{year:04}{month:02}{day:02}000000+00'00')"
    author = f"/Author{string(cleaned(colophon.author))}" if colophon.author else ""
    return (
        f"<</Title{string(cleaned(colophon.title))}{author}/Creator({PRODUCER})/Producer({PRODUCER})"
        f"/CreationDate{stamp}/ModDate{stamp}{more}>>"
    )


def catalogue(drawn: Drawn, colophon: Colophon, claims: str, intents: str) -> str:
    """Write the document's catalogue and return a reference to it.

    It holds what screen readers need (language, structure, page numbers), the output intents, and metadata;
    `claims` are the RDF descriptions of the standards the file keeps.
    """
    file = drawn.file
    metadata = file.stream(_metadata(colophon, claims).encode("utf-8"), "/Type/Metadata/Subtype/XML")
    parts = "".join(f"/{key} {reference}" for key, reference in drawn.keys.items())
    labels = "".join(
        f" {number}<<{f'/P{string(cleaned(label))}' if label else ''}>>" for number, label in enumerate(drawn.labels)
    )
    return file.put(
        f"<</Type/Catalog{parts}/Lang{string(colophon.lang)}/MarkInfo<</Marked true>>"
        f"/ViewerPreferences<</DisplayDocTitle true>>/Metadata {metadata}/OutputIntents{intents}"
        f"{'/PageMode/UseOutlines' if 'Outlines' in drawn.keys else ''}"
        f"{f'/PageLabels<</Nums[{labels}]>>' if any(drawn.labels) else ''}>>"
    )


def _metadata(colophon: Colophon, claims: str) -> str:
    """Metadata as RDF."""
    title, author = escape(cleaned(colophon.title)), escape(cleaned(colophon.author))
    moment = f"{colophon.date}T00:00:00+00:00"
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"ovop:{colophon.title}:{colophon.author}:{colophon.date}")
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{creator}
<dc:language><rdf:Bag><rdf:li>{escape(colophon.lang)}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate><xmp:MetadataDate>{moment}</xmp:MetadataDate>
<xmp:CreatorTool>{PRODUCER}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{PRODUCER}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<xmpMM:DocumentID>uuid:{identity}</xmpMM:DocumentID></rdf:Description>
{claims}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


_ARCHIVE = (
    '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>\n'
    "<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>\n"
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>\n'
    "</rdf:Description>\n"
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">'
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA ID Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA part</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)
"""PDF/A-2b and PDF/UA-1; PDF/UA's namespace is described because PDF/A knows only its own (ISO 19005-2, 6.6.2.3)."""
