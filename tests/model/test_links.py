"""URLs: one spelling each, valid as they stand, and none that could run code."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.errors import InvalidNode
from newsdoc.model import (
    LINK_SCHEMES,
    NODES,
    Article,
    Author,
    Comment,
    Crumb,
    Embed,
    Image,
    Quote,
    RelatedLink,
    Run,
    Site,
)
from newsdoc.model.links import as_url, is_image_url, is_link
from newsdoc.strategies import image_urls, texts, urls

LINK_FIELDS = {
    "Article.url": lambda url: Article(url=url).url,
    "Article.amp_url": lambda url: Article(amp_url=url).amp_url,
    "Article.next_url": lambda url: Article(next_url=url).next_url,
    "Author.url": lambda url: Author("a", url=url).url,
    "Crumb.url": lambda url: Crumb("a", url=url).url,
    "Site.url": lambda url: Site("a", url=url).url,
    "Comment.author_url": lambda url: Comment(author_url=url).author_url,
    "Comment.url": lambda url: Comment(url=url).url,
    "Run.href": lambda url: Run("a", href=url).href,
    "Quote.cite": lambda url: Quote("a", cite=url).cite,
    "Embed.url": lambda url: Embed(kind="video", url=url).url,
    "RelatedLink.url": lambda url: RelatedLink("a", url=url).url,
}
IMAGE_FIELDS = {
    "Image.url": lambda url: Image(url).url,
    "Site.logo": lambda url: Site("a", logo=url).logo,
}
URL_FIELDS = LINK_FIELDS | IMAGE_FIELDS

DANGEROUS = [
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "  javascript:alert(1)",
    "\x01javascript:alert(1)",
    "\x00javascript:alert(1)",
    "\x1f \tjavascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\r\nscript:alert(1)",
    "j\ta\nv\ra\ts\nc\rr\tipt\t:alert(1)",
    "javascript\n:alert(1)",
    "javascript:",
    "javascript://example.org/%0aalert(1)",
    "vbscript:msgbox(1)",
    "VBScript:msgbox(1)",
    "livescript:x",
    "mocha:x",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "DATA:text/html,x",
    "data:,x",
    "data:application/xhtml+xml,x",
    "data:image/svg,x",
    "data:image/png+html,x",
    "data:image/pngx,x",
    "data: image/png,x",
    "data:text/html;image/png,x",
    "feed:javascript:alert(1)",
    "view-source:javascript:alert(1)",
    "view-source:https://example.org/",
    "jar:https://example.org/a.jar!/b.html",
    "blob:https://example.org/0f1e",
    "filesystem:https://example.org/temporary/a.html",
    "file:///etc/passwd",
    "about:blank",
    "chrome://settings",
    "ms-its:mhtml:file://C:\\a.mht!b",
    "res://a",
    "ws://example.org/",
    "intent://example.org/#Intent;end",
    "unknown:x",
    "a+b-c.d:x",
]
NO_URLS = [
    "",
    " ",
    "\n\t",
    "https:",
    "https:/example.org",
    "https:example.org",
    "https://",
    "https:///example.org",
    "//",
    "///example.org",
    "\\\\",
    "http://:80/",
    "http://user@/",
    "http://exa mple.org/",
    "http://exa%6dple.org/",
    "http://example.org:99999/",
    "http://example.org:8o/",
    "http://a..b/",
    "http://.a/",
    "http://-a.example/",
    "http://a_.-/",
    "http://<b>/",
    "http://[::1",
    "http://[::g]/",
    "http://[1.2.3.4]/",
    "http://::1/",
    "http://1.2.3.456/",
    "http://1.2.3/",
    "http://a\u2024b\uff0fc/",
    "http://a@b@c/",
    'http://"a"@example.org/',
    f"http://{'a' * 64}\u00e9.example/",
    "http://" + 90 * "a\u00e9." + "example/",
    "mailto:",
    "tel:",
    "magnet:",
    "https://example.org/\x00a",
    "https://example.org/\ud800",
    "https://example.org/\ufffe",
]

SAFE_AS_PATHS = [
    "&#106;avascript:alert(1)",
    "&#x6A&#x61vascript:alert(1)",
    "javascript&colon;alert(1)",
    "javascript%3Aalert(1)",
    "\u200bjavascript:alert(1)",
    "\u00a0javascript:alert(1)",
    "\ufeffjavascript:alert(1)",
    "java\u017fcript:alert(1)",
    "\uff4aavascript:alert(1)",
    "./javascript:alert(1)",
    "?javascript:alert(1)",
    "#javascript:alert(1)",
    "/\tjavascript:alert(1)",
    "1javascript:alert(1)",
    '"onmouseover="alert(1)',
    "'><script>alert(1)</script>",
]
"""No scheme, as a browser reads them, whatever they look like: what writes them has only to escape them."""


def test_every_field_that_holds_a_url_is_tested_here():
    named = {
        f"{kind.__name__}.{field.name}"
        for kind in NODES
        for field in kind.__attrs_attrs__
        if field.name.endswith(("url", "href", "cite", "logo", "link", "src"))
    }
    assert named == set(URL_FIELDS)


def is_refused(field, url):
    try:
        URL_FIELDS[field](url)
    except InvalidNode as refusal:
        return str(refusal.where).startswith(field)
    return False


@pytest.mark.parametrize("field", URL_FIELDS)
def test_no_field_takes_a_url_that_could_run_code(field):
    assert [url for url in DANGEROUS if not is_refused(field, url)] == []


@pytest.mark.parametrize("field", URL_FIELDS)
def test_no_field_takes_what_is_no_url(field):
    assert [url for url in NO_URLS if not is_refused(field, url)] == []


@pytest.mark.parametrize("field", LINK_FIELDS)
@pytest.mark.parametrize("kind", ["png", "svg+xml", "gif"])
def test_no_link_takes_a_picture_as_data(field, kind):
    with pytest.raises(InvalidNode, match="cannot run code"):
        URL_FIELDS[field](f"data:image/{kind},x")


@pytest.mark.parametrize("field", URL_FIELDS)
@pytest.mark.parametrize(
    "value", [5, b"https://example.org/", [], object()], ids=["int", "bytes", "list", "object"]
)
def test_what_is_no_text_is_no_url(field, value):
    with pytest.raises(InvalidNode, match=f"expected a URL, got {type(value).__name__}, at {field}"):
        URL_FIELDS[field](value)


@pytest.mark.parametrize("url", SAFE_AS_PATHS, ids=ascii)
def test_what_only_looks_dangerous_has_no_scheme(url):
    assert scheme_in_browsers(Crumb("a", url=url).url) is None


def scheme_in_browsers(url):
    """Read the scheme as WHATWG URL, section 4.4, says, in other words than the model."""
    bare = "".join(letter for letter in url.strip("".join(map(chr, range(33)))) if letter not in "\t\n\r")
    name, colon, _ = bare.partition(":")
    if not colon or not name or not (name[0].isascii() and name[0].isalpha()):
        return None
    if not all(character.isascii() and (character.isalnum() or character in "+-.") for character in name):
        return None
    return name.lower()


schemes = st.sampled_from(["javascript", "JAVAscript", "vbscript", "data", "blob", "https", "mailto"])
tricks = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "\t",
                "\n",
                "\r",
                "\x00",
                "\x01",
                " ",
                "\u00a0",
                ":",
                "/",
                "\\",
                "//",
                "&#58;",
                "%3a",
                "?",
                "#",
                "@",
            ]
        ),
        schemes,
        st.text(max_size=3),
    ),
    max_size=8,
).map("".join)


@given(st.one_of(tricks, st.builds("{}{}:{}".format, tricks, schemes, tricks), texts(), urls()))
def test_whatever_is_taken_has_a_scheme_that_runs_no_code(value):
    for field in (LINK_FIELDS["Crumb.url"], IMAGE_FIELDS["Image.url"]):
        try:
            url = field(value)
        except InvalidNode:
            continue
        assert url is not None
        scheme = scheme_in_browsers(url)
        assert (
            scheme is None
            or scheme in LINK_SCHEMES
            or re.match(r"data:image/[a-z+-]+[;,]", url, re.IGNORECASE)
        )


# --- Normal form


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://example.org", "https://example.org"),
        ("HTTPS://Example.ORG/A", "https://Example.ORG/A"),
        (" \n https://example.org/ \t", "https://example.org/"),
        ("https://exam\nple.org/a\tb", "https://example.org/ab"),
        ("https:\\\\example.org\\a?b\\c#d\\e", "https://example.org/a?b%5Cc#d%5Ce"),
        ("\\a\\b", "/a/b"),
        ("/\\example.org/", "//example.org/"),
        ("//evil\\@good.example/", "//evil/@good.example/"),
        ("https://example.org/a b?c d#e f", "https://example.org/a%20b?c%20d#e%20f"),
        ("https://example.org/%zz%2f%", "https://example.org/%25zz%2f%25"),
        ("https://example.org/größe/新闻", "https://example.org/größe/新闻"),
        ('https://example.org/[a]{b}|^`"<>', "https://example.org/%5Ba%5D%7Bb%7D%7C%5E%60%22%3C%3E"),
        ("https://example.org/?a[]=1&b='", "https://example.org/?a%5B%5D=1&b='"),
        ("https://example.org/#a#b", "https://example.org/#a%23b"),
        ("https://example.org/\u00a0", "https://example.org/%C2%A0"),
        ("https://user:pa ss@example.org/", "https://user:pa%20ss@example.org/"),
        ("https://münchen.example:8080/", "https://münchen.example:8080/"),
        ("http://[2001:DB8::1]:80/", "http://[2001:DB8::1]:80/"),
        ("MAILTO:a@example.org?subject=a b", "mailto:a@example.org?subject=a%20b"),
        ("mailto:?subject=a", "mailto:?subject=a"),
        ("magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a", None),
        ("whatsapp://send?text=a%20b", None),
        ("tg://resolve?domain=example", None),
        ("tel:+1\\2", "tel:+1%5C2"),
        ("a:b", "unknown"),
        ("1:b", "1:b"),
        ("?", "?"),
        ("#", "#"),
        (".", "."),
        ("/", "/"),
        ("a b", "a%20b"),
    ],
)
def test_a_url_has_one_spelling(url, expected):
    if expected == "unknown":
        assert not is_link(as_url(url))
    else:
        assert Crumb("a", url=url).url == (url if expected is None else expected)


@pytest.mark.parametrize(
    "url",
    [
        "data:image/png;base64,iVBORw0KGgo=",
        "data:image/svg+xml,%3Csvg/%3E",
        "data:image/svg+xml;charset=utf-8,%3Csvg%20/%3E",
        "data:image/x-icon;base64,",
        "https://example.org/a.png",
        "/a.png",
    ],
)
def test_a_picture_may_be_a_link_or_data(url):
    assert Image(url).url == Site("a", logo=url).logo == url


CODE_POINTS = re.compile(r"[A-Za-z0-9!$&'()*+,\-./:;=?@_~\u00a1-\U0010fffd%#]*")
"""URL code points (WHATWG URL, 4.3), with the percent sign and the number sign that have a place in URLs."""


@given(st.one_of(texts(), urls(), image_urls(), st.text()))
def test_a_url_in_normal_form_stays_as_it_is_and_is_valid(value):
    url = as_url(value)
    assert as_url(url) == url
    if is_link(url) or is_image_url(url):
        outside_host = re.sub(r"//[^/?#]*@?\[[0-9A-Fa-f:.]+\]", "//", url)
        assert CODE_POINTS.fullmatch(outside_host)
        assert re.search("%(?![0-9A-Fa-f]{2})", url) is None
        assert url.count("#") <= 1


@given(urls())
def test_drawn_urls_are_taken_as_they_are(url):
    for field in URL_FIELDS.values():
        assert field(url) == url
    assert is_link(url)
    assert is_image_url(url)


@given(image_urls())
def test_drawn_picture_urls_are_taken_as_they_are(url):
    assert Image(url).url == Site("a", logo=url).logo == url
    assert is_image_url(url)


@pytest.mark.parametrize("part", ["a", "a.", "a-", "%41", "/a", "&a=b", "\u00e9", "@", ":"])
@pytest.mark.parametrize("start", ["https://", "https://example.org/", ""])
def test_a_very_long_url_is_read_at_once(start, part):
    """If the time were quadratic, this would take hours."""
    for tail in ("", "%", " ", "\u00e9", "<", "-", "."):
        url = as_url(start + part * (200_000 // len(part)) + tail)
        assert is_link(url) in (True, False)
        assert len(url) > 190_000
