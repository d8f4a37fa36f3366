"""The last pass over a PDF: what archives, screen readers and print shops look for, the same bytes every time.

Makes a screen file PDF/A-2b (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): metadata that says so, an output intent with the
sRGB profile, the structure tree, a language, and an identity computed from the content. No clock is read.
"""

from __future__ import annotations

import io
import uuid
import zlib
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, String
from PIL import ImageCms

from ovop_desktop.brochure.canvas import Drawn
from ovop_desktop.brochure.pdf_objects import LEVEL
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


def finished(drawn: Drawn, colophon: Colophon, profile: bytes) -> bytes:
    """Return the finished file. Raises ValueError for a date that is none."""
    with pikepdf.open(io.BytesIO(drawn.pdf)) as pdf:
        inform(pdf, colophon, _ARCHIVE)
        _intent(pdf, profile)
        mark_reading(pdf, drawn, colophon)
        padded(pdf)
        data = saved(pdf, ObjectStreamMode.generate)
        # The containers that qpdf makes for small objects cannot be padded; without them the file is a little larger.
        return saved(pdf, ObjectStreamMode.disable) if b"\r\nendstream" in data else data


def padded(pdf: pikepdf.Pdf) -> None:
    """Lengthen page contents that end, compressed, in a carriage return: a strict reader would take it for the line's
    end and find the stream one byte short (ISO 19005-2, 6.1.7.1). One in 256 does.
    """
    for page in pdf.pages:
        contents = page.obj.Contents
        raw = contents.read_raw_bytes()
        if raw[-1:] != b"\r":
            continue
        operators = contents.read_bytes()
        while raw[-1:] == b"\r":
            operators += b"\n"
            raw = zlib.compress(operators, LEVEL)
        contents.write(raw, filter=Name.FlateDecode)


def saved(pdf: pikepdf.Pdf, mode: ObjectStreamMode, version: str = "1.7") -> bytes:
    """Return the file's bytes: the same objects give the same bytes."""
    target = io.BytesIO()
    pdf.save(target, force_version=version, object_stream_mode=mode, deterministic_id=True, compress_streams=False)
    return target.getvalue()


def inform(pdf: pikepdf.Pdf, colophon: Colophon, claims: str) -> None:
    """Put in what the document says about itself; `claims` are the RDF descriptions of the standards it keeps.

    ReportLab's identity holds a moment (the environment's SOURCE_DATE_EPOCH, if any): saving computes a new one.
    """
    del pdf.trailer.ID
    year, month, day = colophon.date.split("-")
    stamp = f"D:{int(year):04}{int(month):02}{int(day):02}000000+00'00'"
    info = pdf.docinfo
    for key in list(info.keys()):
        del info[key]
    info.Title = String(cleaned(colophon.title))
    if colophon.author:
        info.Author = String(cleaned(colophon.author))
    info.Creator = info.Producer = String(PRODUCER)
    info.CreationDate = info.ModDate = String(stamp)
    metadata = pdf.make_stream(_metadata(colophon, claims).encode("utf-8"))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = metadata


def _intent(pdf: pikepdf.Pdf, profile: bytes) -> None:
    stream = pdf.make_stream(profile)
    stream.N = 3
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name("/GTS_PDFA1"),
                OutputConditionIdentifier=String("sRGB"),
                RegistryName=String("http://www.color.org"),
                Info=String(_CONDITION),
                DestOutputProfile=stream,
            )
        ]
    )


def mark_reading(pdf: pikepdf.Pdf, drawn: Drawn, colophon: Colophon) -> None:
    """Put in what screen readers need: language, structure, page numbers."""
    root = pdf.Root
    root.Lang = String(colophon.lang)
    root.MarkInfo = Dictionary(Marked=True)
    root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    root.StructTreeRoot = pdf.get_object(drawn.structure_root, 0)
    if "/Outlines" in root:
        root.PageMode = Name.UseOutlines
    labels: list[pikepdf.Object | int] = []
    for number, page in enumerate(pdf.pages):
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
        label = drawn.labels[number]
        labels += [number, Dictionary(P=String(cleaned(label))) if label else Dictionary()]
    if any(drawn.labels):
        root.PageLabels = Dictionary(Nums=Array(labels))


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
