"""What is no HTML page: told by its first bytes, before any parser gets to see it."""

from __future__ import annotations

import json
import re

from newsdoc.errors import NotHTML
from newsdoc.markup.decode import utf8_of
from newsdoc.markup.prescan import COMMENT

_MAGIC = (
    # Offset, bytes, what it is. Most are listed in the WHATWG MIME Sniffing Standard or in the format's own.
    (0, b"%PDF-", "a PDF document"),
    (0, b"%!PS", "a PostScript document"),
    (0, b"{\\rtf", "an RTF document"),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF87a", "a GIF image"),
    (0, b"GIF89a", "a GIF image"),
    (8, b"WEBPVP", "a WebP image"),
    (0, b"II*\x00", "a TIFF image"),
    (0, b"MM\x00*", "a TIFF image"),
    (0, b"\x00\x00\x01\x00", "an icon"),
    (4, b"ftypavi", "an AVIF image"),
    (4, b"ftyphei", "a HEIF image"),
    (4, b"ftyp", "an MP4 file"),
    (0, b"\x1aE\xdf\xa3", "a Matroska or WebM file"),
    (8, b"AVI LIST", "an AVI video"),
    (8, b"WAVEfmt", "a WAV sound"),
    (0, b"ID3", "an MP3 sound"),
    (0, b"OggS", "an Ogg file"),
    (0, b"fLaC", "a FLAC sound"),
    (0, b"wOFF", "a web font"),
    (0, b"wOF2", "a web font"),
    (0, b"\x1f\x8b", "gzip data: decompress first"),
    (0, b"BZh", "bzip2 data: decompress first"),
    (0, b"\xfd7zXZ\x00", "xz data: decompress first"),
    (0, b"\x28\xb5\x2f\xfd", "zstd data: decompress first"),
    (0, b"PK\x03\x04", "a ZIP archive or an office document"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"Rar!\x1a\x07", "a RAR archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (257, b"ustar", "a tar archive"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (0, b"\x7fELF", "an ELF program"),
    (0, b"MZ\x90\x00", "a Windows program"),
    (0, b"\xca\xfe\xba\xbe", "a Java class or a macOS program"),
    (0, b"\x00asm", "a WebAssembly program"),
    (0, b"SQLite format 3\x00", "an SQLite database"),
    (0, b"PAR1", "a Parquet file"),
    (0, b"ARROW1", "an Arrow file"),
    (0, b"WARC/1.", "a WARC file, not the page in it"),
    (0, b"HTTP/1.", "an HTTP message, not its body alone"),
)
_ROOTS = {
    b"rss": "an RSS feed",
    b"rdf:rdf": "an RSS 1.0 feed or other RDF",
    b"feed": "an Atom feed",
    b"urlset": "a sitemap",
    b"sitemapindex": "a sitemap index",
    b"opml": "an OPML list of feeds",
    b"svg": "an SVG image",
    b"nitf": "a NITF document",
    b"newsml": "a NewsML document",
    b"newsitem": "a NewsML-G2 document",
}
_BLANK = b" \t\n\v\f\r\x00"
_ROOT = re.compile(rb"(?:\s++|<\?[^>]*+>|%s|<!(?!--)[^>]*+>)*+<([a-z][\w:.-]*+)" % COMMENT, re.IGNORECASE)
_TAG = re.compile(rb"<[a-zA-Z/!?]")


def reject_non_html(data: bytes | str, source: str | None = None) -> None:
    """Refuse input that is no HTML page.

    Plain text without a single tag is refused as well: taken for a page it would become one long paragraph
    with nothing around it, and most often it is an error message ("Access denied") and no article at all.
    Damaged or odd HTML is not refused.

    Args:
        data: The page as given by the caller.
        source: A name for the input, for the error message.

    Raises:
        NotHTML: The input is a document, image, archive or program of another format, JSON, a feed, plain
            text, empty, or blank. The message says which.
    """
    if isinstance(data, bytes):
        reject_binary(data, source)
    reject_text(utf8_of(data)[0], source)


def reject_binary(data: bytes, source: str | None = None) -> None:
    """Refuse what the first bytes show to be another format; as `reject_non_html`, before decoding."""
    head = data[:1024]
    start = len(head) - len(head.lstrip())
    for offset, magic, what in _MAGIC:
        if head.startswith(magic, offset):
            raise _not_html(what, source)
    if head.startswith(b"%PDF-", start):
        raise _not_html("a PDF document", source, start)


def reject_text(data: bytes, source: str | None = None) -> None:
    """Refuse text that is no HTML; as `reject_non_html`, after decoding.

    Args:
        data: The page in UTF-8.
        source: A name for the input.
    """
    start = len(data[:1024]) - len(data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip(_BLANK))
    if start == min(len(data), 1024) and not data.strip(_BLANK):
        raise _not_html("empty input" if not data else "nothing but white space", source)
    if data[start : start + 1] in (b"{", b"[") and _is_json(data):
        raise _not_html("JSON", source, start)
    if _TAG.search(data) is None:
        raise _not_html("plain text without a tag; newsdoc.codecs.text.loads reads plain text", source)
    root = _ROOT.match(data, start)
    what = None if root is None else _ROOTS.get(root[1].lower())
    if root is not None and what is not None:
        raise _not_html(what, source, root.start(1) - 1)


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except (ValueError, RecursionError):
        return False
    return True


def _not_html(what: str, source: str | None, offset: int = 0) -> NotHTML:
    return NotHTML(f"expected an HTML page, got {what}", f"byte {offset}", source)
