from __future__ import annotations

import time as clock
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsdoc.model.links import LINK_SCHEMES
from newsdoc.values.urls import host, resolve, same_site, without_tracking
from tests.values.test_text import anything

BASE = "https://example.org/a/b?c#d"


@pytest.mark.parametrize(
    ("base", "reference", "url"),
    [
        (BASE, " ../c\n?d ", "https://example.org/c?d"),
        (BASE, "x", "https://example.org/a/x"),
        (BASE, "/x", "https://example.org/x"),
        (BASE, "?q", "https://example.org/a/b?q"),
        (BASE, "#top", "https://example.org/a/b?c#top"),
        (BASE, "//cdn.example.org/x", "https://cdn.example.org/x"),
        (BASE, "https://example.net/a/../b", "https://example.net/b"),
        (BASE, "https://example.net/./b?x=../y", "https://example.net/b?x=../y"),
        (BASE, "https://example.net//a/../b", "https://example.net//a/../b"),
        (BASE, "https://example.net", "https://example.net"),
        (BASE, "HTTP://Example.net/x", "http://Example.net/x"),
        (BASE, "http:\\\\example.net\\x?a\\b", "http://example.net/x?a\\b"),
        (BASE, "\\\\example.net\\x", "https://example.net/x"),
        (BASE, "https:///example.net/x", "https://example.net/x"),
        (BASE, "https:/example.net/x", "https://example.net/x"),
        (BASE, "\x00https://example.net/\x1f", "https://example.net/"),
        (BASE, "ht\ttps://example.net/a\r\nb", "https://example.net/ab"),
        (BASE, "mailto:ada@example.org", "mailto:ada@example.org"),
        (BASE, "TEL:+1-2", "tel:+1-2"),
        (None, "https://example.org/x", "https://example.org/x"),
        (None, "mailto:ada@example.org", "mailto:ada@example.org"),
        ("\thttps://example.org/\n", "x", "https://example.org/x"),
        (None, "/x", None),
        (None, "//example.org/x", None),
        ("no url", "x", None),
        ("javascript:x", "y", None),
        (BASE, "", None),
        (BASE, " \n", None),
        (BASE, "javascript:alert(1)", None),
        (BASE, "JaVa\nScript:alert(1)", None),
        (BASE, "\x01javascript:alert(1)", None),
        (BASE, "data:text/html,x", None),
        (BASE, "blob:https://example.org/x", None),
        (BASE, "mailto:", None),
        (BASE, "https:", None),
        (BASE, "https://", None),
        (BASE, "http://[::1/", None),
        (BASE, "http://[::1]/x", "http://[::1]/x"),
        (BASE, "https://example.org:99999999/", None),
        (BASE, "https://example.org:x/", None),
        (BASE, "x" * 100_001, None),
    ],
)
def test_resolve(base: str | None, reference: str, url: str | None):
    assert resolve(base, reference) == url


segments = st.lists(st.text("abcXYZ0123456789-_.~%é", min_size=1, max_size=8), max_size=4).map("/".join)


@given(
    segments,
    st.sampled_from(["https://example.org/", "https://www.example.org:8080/", "http://a.b.example.org/"]),
)
def test_a_plain_url_comes_back_as_it_was(path, origin):
    url = origin + path
    if not {".", ".."} & set(path.split("/")):
        assert all(resolve(base, url) is url for base in (None, BASE))


@given(
    st.text("abc./?#:@", max_size=12),
    st.sampled_from([BASE, "http://example.org", "https://example.org/x/y/"]),
)
def test_relative_ones_are_joined_as_the_standard_library_does(reference, base):
    found = resolve(base, reference)
    if found is not None and not reference.startswith(("//", "http")) and ":" not in reference:
        assert found == urljoin(base, reference)


@given(st.none() | anything, anything)
@example("https://example.org", "http://[")
@example(BASE, "http://\u2100.example")
@example("http://[", "x")
def test_never_raises(base, reference):
    url = resolve(base, reference)
    if url is not None:
        assert url.split(":", 1)[0].lower() in LINK_SCHEMES
    host(reference)
    same_site(reference, reference)


PIECES = [
    "http:",
    "https:",
    "javascript:",
    "/",
    "//",
    "\\",
    "example.org",
    "[",
    "]",
    ":80",
    "@",
    "?",
    "#",
    "..",
    ".",
    " ",
    "\t",
    "\n",
    "%",
    "mailto:",
]


@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
@example("https: ?")
def test_what_resolves_is_absolute_and_harmless(reference):
    url = resolve(BASE, reference)
    if url is not None:
        scheme = url.partition(":")[0]
        assert scheme in {"http", "https", "mailto"}
        assert scheme == "mailto" or host(url)
        assert resolve(BASE, url) == url


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://example.org/?utm_source=x&id=5&fbclid=y#top", "https://example.org/?id=5#top"),
        ("https://example.org/?utm_source=x", "https://example.org/"),
        ("https://example.org/?UTM_Source=x&a", "https://example.org/?a"),
        ("https://example.org/?a=1&b&gclid=2", "https://example.org/?a=1&b"),
        ("https://example.org/?mc_cid=1&mc_eid=2", "https://example.org/"),
        ("https://example.org/#utm_source=rss&utm_medium=x", "https://example.org/"),
        ("https://example.org/?fbclid", "https://example.org/"),
        ("https://example.org/a?q=fbclid", "https://example.org/a?q=fbclid"),
        ("https://example.org/?spmx=2", "https://example.org/?spmx=2"),
        ("https://example.org/utm_source=1", "https://example.org/utm_source=1"),
        ("https://example.org/?a=1&&b=2", "https://example.org/?a=1&&b=2"),
        ("https://example.org/#fbclid=1&section=2", "https://example.org/#fbclid=1&section=2"),
        ("", ""),
    ],
)
def test_without_tracking(url, clean):
    assert without_tracking(url) == clean


parameters = st.lists(
    st.sampled_from(["utm_source=x", "fbclid=1", "gclid", "id=5", "a", "utm=1", "ref=home", ""]), max_size=6
)


@given(parameters, st.sampled_from(["", "#top", "#utm_source=x", "#"]))
def test_only_tracking_goes(query, fragment):
    url = f"https://example.org/x{'?' if query else ''}{'&'.join(query)}{fragment}"
    clean = without_tracking(url)
    assert without_tracking(clean) == clean
    kept = [part for part in query if part in {"id=5", "a", "utm=1", "ref=home"}]
    assert [part for part in urlsplit(clean).query.split("&") if part] == kept
    if kept == query and fragment in {"", "#top"}:
        assert clean == url


@given(anything)
def test_without_tracking_never_raises(text):
    clean = without_tracking(text)
    assert without_tracking(clean) == clean


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.Example.org:8080/a", "www.example.org"),
        ("//example.org/a", "example.org"),
        ("/a", None),
        ("", None),
        ("http://[", None),
        ("mailto:ada@example.org", None),
    ],
)
def test_host(url, name):
    assert host(url) == name


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.example.org/a", "http://m.example.org/b", True),
        ("https://example.org", "https://amp.example.org", True),
        ("https://mobile.example.org", "https://www2.example.org", True),
        ("https://example.org", "https://example.net", False),
        ("https://news.example.org", "https://example.org", False),
        ("https://m.org", "https://org", False),
        ("/a", "/a", False),
    ],
)
def test_same_site(one, other, same):
    assert same_site(one, other) is same
    assert same_site(other, one) is same


def test_a_megabyte_costs_little():
    begin = clock.process_time()
    for unit in ("a", "/", "../", "?", "&utm_x=1", "#", "\\", ".", "http:", "%", ":", "@"):
        text = "https://example.org/" + unit * (1_000_000 // len(unit))
        resolve(BASE, text)
        resolve(BASE, text[:100_000])
        without_tracking(text)
        host(text)
    assert clock.process_time() - begin < 5


@given(
    st.text("/ab.;?#:%\u00e9", max_size=12),
    st.sampled_from(("https://example.org/a/b?c", "http://example.org:99999")),
)
def test_a_path_resolves_alike_with_and_without_a_space_before_it(path, base):
    assert resolve(base, f"/{path}") == resolve(base, f" /{path}")
