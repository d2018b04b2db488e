from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.errors import NotHTML
from newsdoc.markup.sniff import reject_non_html


def zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("page.html", "<p>inside")
    return file.getvalue()


PAGE = b"<!DOCTYPE html><html><body><p>Text</p></body></html>"
OTHERS: dict[str, list[bytes | str]] = {
    "a PDF document": [b"%PDF-1.7\n<< /Type /Page >>", b"\r\n%PDF-1.4"],
    "a PNG image": [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"],
    "a JPEG image": [b"\xff\xd8\xff\xe0\x00\x10JFIF"],
    "a GIF image": [b"GIF89a\x01\x00", b"GIF87a"],
    "a WebP image": [b"RIFF\x24\x00\x00\x00WEBPVP8 "],
    "an AVIF image": [b"\x00\x00\x00\x20ftypavif"],
    "an MP4 file": [b"\x00\x00\x00\x18ftypisom"],
    "gzip data: decompress first": [gzip.compress(PAGE, mtime=0)],
    "bzip2 data: decompress first": [bz2.compress(PAGE)],
    "xz data: decompress first": [lzma.compress(PAGE)],
    "zstd data: decompress first": [b"\x28\xb5\x2f\xfd\x20\x00"],
    "a ZIP archive or an office document": [zipped()],
    "a RAR archive": [b"Rar!\x1a\x07\x00"],
    "an ELF program": [b"\x7fELF\x02\x01"],
    "a WARC file, not the page in it": [b"WARC/1.1\r\nWARC-Type: response\r\n"],
    "an HTTP message, not its body alone": [b"HTTP/1.1 200 OK\r\n\r\n" + PAGE],
    "JSON": [
        json.dumps({"html": "<p>x"}).encode(),
        b' \n[{"a": 1}]',
        '{"a": "é"}'.encode("utf-16"),
        '[""]',
    ],
    "an RSS feed": [
        b'<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0"><channel/></rss>',
        "<rss>".encode("utf-16"),
    ],
    "an Atom feed": [
        '\ufeff<feed xmlns="http://www.w3.org/2005/Atom">',
        b"<?xml version='1.0'?><?x y?><FEED>",
    ],
    "a sitemap": [b"<urlset><url/></urlset>"],
    "an SVG image": [b"<!DOCTYPE svg><svg viewBox='0 0 1 1'/>"],
    "empty input": [b"", "", b"\xef\xbb\xbf"],
    "nothing but white space": [b" \r\n\t\x00\x0c ", "\n" * 5000, b"\xff\xfe \x00"],
    "plain text without a tag": [b"Access denied", "a < b and c > d", b"\xff\x00\x80", b"{not json", b"<"],
}


@pytest.mark.parametrize(
    ("what", "data"), [(what, data) for what, inputs in OTHERS.items() for data in inputs]
)
def test_what_is_no_html_is_refused_and_named(what, data):
    with pytest.raises(NotHTML) as caught:
        reject_non_html(data, "page.html")
    assert str(caught.value).startswith(f"page.html: expected an HTML page, got {what}")
    assert caught.value.source == "page.html"
    assert (caught.value.where or "").startswith("byte ")


def test_the_offset_is_where_the_other_format_begins():
    with pytest.raises(NotHTML) as caught:
        reject_non_html(b"\n\n  <!-- x --><rss>")
    assert caught.value.where == "byte 14"


@pytest.mark.parametrize(
    "page",
    [
        PAGE,
        PAGE.decode(),
        b"<p>only a fragment",
        b"text first <b>then</b> a tag",
        b"{{ template }}<p>x",
        b"[[[<p>" + b"[" * 100_000,
        b"<html><body><svg></svg><p>x",
        b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>",
        b"<!-- <rss> --><html>",
        b"<rssfeed>",
        b"</p>",
        b"<!DOCTYPE html>",
        "<p>é".encode("utf-16"),
    ],
)
def test_html_is_not_refused_however_odd(page):
    reject_non_html(page)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=5,
    )
)
def test_any_json_container_is_refused(value):
    with pytest.raises(NotHTML, match="JSON"):
        reject_non_html(json.dumps([value]))
