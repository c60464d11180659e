"""What a PDF says of itself in XMP (ISO 16684-1), the form that libraries and archives read."""

from html import escape

from desktop.export.facts import PROGRAM, Facts

_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">{text}</rdf:li></rdf:Alt></dc:description>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <pdf:Keywords>{keywords}</pdf:Keywords>
   <pdf:Producer>{program}</pdf:Producer>
   <xmp:CreatorTool>{program}</xmp:CreatorTool>
   <xmp:CreateDate>{made}</xmp:CreateDate>
   <xmp:ModifyDate>{made}</xmp:ModifyDate>
   <xmp:MetadataDate>{made}</xmp:MetadataDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def xmp_packet(facts: Facts) -> bytes:
    """The packet for a file."""
    texts = {
        "title": facts.title,
        "text": facts.description,
        "author": facts.author,
        "language": facts.language,
        "keywords": facts.keywords,
        "program": PROGRAM,
        "made": f"{facts.made:%Y-%m-%dT%H:%M:%SZ}",
    }
    return _PACKET.format(
        **{name: escape(text, quote=False) for name, text in texts.items()}
    ).encode()
