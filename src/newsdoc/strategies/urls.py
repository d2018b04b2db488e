"""Strategies for the URLs in nodes."""

from __future__ import annotations

import base64
from functools import cache

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from newsdoc.model.links import as_url, is_image_url, is_link
from newsdoc.strategies.drawing import mostly
from newsdoc.strategies.values import CHARACTERS, texts

_USUAL = (
    "https://example.org/",
    "https://example.org/world/a-title/",
    "https://www.example.com/2024/05/01/a-title.html?page=2#comments",
    "/tag/peace",
    "http://example.net",
)
_HOSTS = (
    "example.org",
    "EXAMPLE.Org",
    "example.org.",
    "localhost",
    "a_b.example",
    "xn--mnchen-3ya.example",
    "münchen.example",
    "пример.испытание",
    "例え.テスト",
    "例え。テスト",
    "☃.example",
    "127.0.0.1",
    "[::1]",
    "[2001:DB8::ff00:42:8329]",
    "[::ffff:192.0.2.1]",
)
_USERS = ("", "user@", "user:secret@", "@", "us%40er:@", "a:b:c@", "jürgen@")
_PORTS = ("", ":", ":0", ":80", ":8080", ":65535")
_SCHEMES = ("https:", "http:", "HTTPS:", "ftp:", "ftps:", "")
_SEGMENTS = (
    "",
    ".",
    "..",
    "a",
    "a b",
    "%2F",
    "%zz",
    "%",
    "a;b=c,d",
    "[x]",
    "a\\b",
    "a:b",
    "@",
    "'",
    '"',
    "<b>",
    "{x}|^`",
    "größe",
    "新闻",
    "e\u0301",
    "\U0001f600",
    "\u202e",
    "\u00a0",
    "~*$!()",
    "&amp;",
)
_QUERIES = ("a=1&b=2", "a=&=&&", "a[]=1", "q=a+b", "/?:@", "?", "!~:text=")
_OTHERS = (
    "mailto:news@example.org",
    "mailto:?subject=a%20title",
    "MAILTO:a@example.org?cc=b@example.org",
    "tel:+1-201-555-0123",
    "sms:+12015550123?body=hi",
    "geo:48.2,16.4;u=30",
    "news:comp.lang.python",
    "nntp://news.example.org/comp.lang.python/1",
    "irc://irc.example.org/newsroom",
    "ircs://irc.example.org:6697/newsroom",
    "xmpp:user@example.org",
    "magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a",
    "urn:isbn:0451450523",
    "doi:10.1000/182",
    "matrix:r/room:example.org",
    "tg://resolve?domain=example",
    "whatsapp://send?text=a%20title",
)
_IMAGE_TYPES = ("png", "jpeg", "jpg", "gif", "webp", "avif", "bmp", "x-icon", "svg+xml", "PNG")


def _joined(parts: tuple[str, ...]) -> str:
    return "".join(parts)


@cache
def _paths() -> SearchStrategy[str]:
    segment = st.sampled_from(_SEGMENTS) | st.text(CHARACTERS, max_size=4)
    return st.lists(segment, max_size=3).map("/".join)


@cache
def _tails() -> SearchStrategy[str]:
    """Draw a query, a fragment, both or neither."""
    odd = st.sampled_from((*_SEGMENTS, *_QUERIES))
    tail = odd | st.text(CHARACTERS, max_size=4)
    query = st.just("") | tail.map("?{}".format)
    fragment = st.just("") | tail.map("#{}".format)
    return st.tuples(query, fragment).map(_joined)


@cache
def _hosted() -> SearchStrategy[str]:
    label = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", min_size=1, max_size=63)
    hosts = mostly(st.sampled_from(_HOSTS), st.lists(label, min_size=1, max_size=3).map(".".join), one_in=5)
    return st.tuples(
        st.sampled_from(_SCHEMES),
        st.just("//"),
        st.sampled_from(_USERS),
        hosts,
        st.sampled_from(_PORTS),
        st.just("") | _paths().map("/{}".format),
        _tails(),
    ).map(_joined)


@cache
def _relative() -> SearchStrategy[str]:
    return st.tuples(st.sampled_from(["", "/", "./", "../"]), _paths(), _tails()).map(_joined)


@cache
def _odd() -> SearchStrategy[str]:
    opaque = st.tuples(st.sampled_from(_OTHERS), st.just("") | st.text(CHARACTERS, max_size=3)).map(_joined)
    ends = st.sampled_from(["", " ", "\n", "\t\r\n "])
    loose = st.tuples(ends, _hosted(), ends).map(_joined)
    return st.one_of(_hosted(), _relative(), opaque, loose, texts())


@cache
def urls() -> SearchStrategy[str]:
    """Draw a URL that a link field takes, in normal form: relative, or of any scheme that may be linked."""
    odd = _odd().map(as_url).filter(is_link)
    return mostly(st.sampled_from(_USUAL), odd, one_in=2)


@cache
def image_urls() -> SearchStrategy[str]:
    """Draw a URL that a picture's field takes, in normal form: a link, or the picture itself as `data:`."""
    head = st.sampled_from(_IMAGE_TYPES).map("data:image/{}".format)
    encoded = st.tuples(head, st.just(";base64,"), st.binary(max_size=20).map(_in_base64)).map(_joined)
    spelled = st.tuples(head, st.sampled_from([",", ";charset=utf-8,"]), texts()).map(_joined)
    data = st.one_of(encoded, spelled).map(as_url).filter(is_image_url)
    return mostly(urls(), data, one_in=5)


def _in_base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
