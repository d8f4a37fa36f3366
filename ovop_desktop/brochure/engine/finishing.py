"""Finishing a document with pikepdf: what letters mean, structure for screen readers, metadata, nothing that varies."""

from __future__ import annotations

import io
import uuid
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from ovop_desktop.brochure.engine.drawing import Element
from ovop_desktop.brochure.layout import Layout

CREATOR = "OVOP Desktop"


def finish(
    data: bytes,
    layout: Layout,
    root: Element,
    letters: Mapping[str, Sequence[str]],
    labels: Mapping[int, Sequence[str]],
    profile: bytes,
) -> bytes:
    """Return the finished document. `letters` say what each font's codes stand for, `labels` what each link is."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        _tell_letters(pdf, letters)
        _tag(pdf, layout, root, labels)
        _describe(pdf, layout, profile)
        target = io.BytesIO()
        pdf.save(
            target,
            min_version="1.7",
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
    return target.getvalue()


def _tell_letters(pdf: Pdf, letters: Mapping[str, Sequence[str]]) -> None:
    """Give every font a ToUnicode that names the letters of ligatures too, and drop the fonts no page uses."""
    done: set[tuple[int, int]] = set()
    for page in pdf.pages:
        fonts = page.obj.get("/Resources", Dictionary()).get("/Font")
        if fonts is None:
            continue
        for name in list(fonts.keys()):
            if name not in letters:
                del fonts[name]
                continue
            font = fonts[name]
            if font.objgen not in done:
                done.add(font.objgen)
                font.ToUnicode = pdf.make_stream(_cmap(letters[name]).encode("ascii"))


def _cmap(letters: Sequence[str]) -> str:
    rows = [
        f"<{code:02X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in enumerate(letters) if code and text
    ]
    out = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <00> <FF> endcodespacerange",
    ]
    for start in range(0, len(rows), 100):
        part = rows[start : start + 100]
        out += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    return "\n".join([*out, "endcmap CMapName currentdict /CMap defineresource pop end end"])


class _Tags:
    """The structure tree while it is being built."""

    def __init__(self, pdf: Pdf) -> None:
        self.pdf = pdf
        self.parents: list[dict[int, Object]] = [{} for _ in pdf.pages]
        self.links: list[tuple[Object, Object]] = []

    def add(self, element: Element, parent: Object) -> Object:
        """Add an element and all below it; return its object."""
        made = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.role), P=parent))
        if element.alt:
            made.Alt = String(element.alt)
        if element.lang:
            made.Lang = String(element.lang)
        if element.actual:
            made.ActualText = String(element.actual)
        if element.role == "TH":
            made.A = Dictionary(O=Name.Table, Scope=Name.Row)
        page = self.pdf.pages[element.page].obj
        if element.marked is not None:
            made.Pg = page
            made.K = element.marked
            self.parents[element.page][element.marked] = made
        elif element.link is not None:
            annotation = page.Annots[element.link]
            made.Pg = page
            made.K = Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)
            annotation.Contents = String(element.alt)
            annotation.F = 4
            self.links.append((annotation, made))
        else:
            made.K = Array([self.add(child, made) for child in element.children if _says(child)])
        return made


def _says(element: Element) -> bool:
    """A group with nothing in it is left out."""
    if element.marked is not None or element.link is not None:
        return True
    return any(_says(child) for child in element.children)


def _tag(pdf: Pdf, layout: Layout, root: Element, labels: Mapping[int, Sequence[str]]) -> None:
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    tags = _Tags(pdf)
    document = tags.add(root, tree)
    document.Lang = String(layout.language)
    tree.K = document
    numbers = Array()
    for at, page in enumerate(pdf.pages):
        page.obj.StructParents = at
        page.obj.Tabs = Name.S
        known = tags.parents[at]
        numbers.append(at)
        numbers.append(pdf.make_indirect(Array([known[mark] for mark in sorted(known)])))
    key = len(pdf.pages)
    for annotation, element in tags.links:
        annotation.StructParent = key
        numbers.append(key)
        numbers.append(element)
        key += 1
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = key
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.Lang = String(layout.language)


def _describe(pdf: Pdf, layout: Layout, profile: bytes) -> None:
    when = _when(layout.date)
    stamp = when.strftime("D:%Y%m%d%H%M%S+00'00'")
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    pdf.docinfo["/Title"] = layout.title
    if layout.author:
        pdf.docinfo["/Author"] = layout.author
    pdf.docinfo["/Creator"] = CREATOR
    pdf.docinfo["/Producer"] = CREATOR
    pdf.docinfo["/CreationDate"] = stamp
    pdf.docinfo["/ModDate"] = stamp
    stream = pdf.make_stream(profile)
    stream.N = 3
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name("/GTS_PDFA1"),
                OutputConditionIdentifier=String("sRGB"),
                Info=String("sRGB IEC61966-2.1"),
                DestOutputProfile=stream,
            )
        ]
    )
    metadata = pdf.make_stream(_xmp(layout, when).encode("utf-8"))
    metadata.Type = Name.Metadata
    metadata.Subtype = Name.XML
    pdf.Root.Metadata = metadata


def _when(date: str) -> datetime:
    try:
        return datetime.fromisoformat(date[:10]).replace(tzinfo=UTC)
    except ValueError:
        return datetime(2026, 1, 1, tzinfo=UTC)


def _xmp(layout: Layout, when: datetime) -> str:
    iso = when.strftime("%Y-%m-%dT%H:%M:%S+00:00")
    title = escape(_clean(layout.title))
    author = escape(_clean(layout.author))
    creator = f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>" if author else ""
    document = uuid.uuid5(uuid.NAMESPACE_URL, f"ovop:{layout.title}:{layout.date}")
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{creator}</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreateDate>{iso}</xmp:CreateDate>
<xmp:ModifyDate>{iso}</xmp:ModifyDate><xmp:MetadataDate>{iso}</xmp:MetadataDate>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>{CREATOR}</pdf:Producer></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<xmpMM:DocumentID>uuid:{document}</xmpMM:DocumentID></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def _clean(text: str) -> str:
    """Control characters are not allowed in XML."""
    return "".join(letter for letter in text if letter >= " ")
