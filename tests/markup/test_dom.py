from __future__ import annotations

import copy
import random
import re
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml.etree import _Element

from newsdoc.errors import NotHTML, PageTooLarge
from newsdoc.markup import dom, tame
from newsdoc.markup.dom import parse_tree

PAGES = {
    "article": """<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Über Flüsse &amp; Städte</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "a < b"}</script></head>
<body><article class="post wide" id=a1><h1>Über Flüsse</h1><p>Erster <b>Absatz</b> mit „Zitat“ – und mehr.</p>
<ul><li>eins<li>zwei</ul><!-- nichts --><table><tr><td>1<td>2</table></article></body></html>""",
    "fragment": "<p>один <a href='/x?a=1&b=2'>два</a><p>три<br>четыре",
    "mixed": '<div><i>a<p>b</i>c</div></p><p title="<p>">日本語</p><textarea><b></textarea>',
}


def text(root: _Element) -> str:
    """All text of a tree but that of scripts and styles."""
    bare = copy.deepcopy(root)
    etree.strip_elements(bare, "script", "style", with_tail=False)
    return "".join(bare.itertext())


def first(root: _Element, path: str) -> _Element:
    """The first element that a path finds; there has to be one."""
    found = root.find(path)
    assert found is not None
    return found


def shape(root: _Element) -> str:
    return re.sub(r"\s*\n\s*", "", etree.tostring(root, encoding="unicode"))


# What tree comes out


@pytest.mark.parametrize(
    ("page", "tree"),
    [
        ("<p>a", "<html><body><p>a</p></body></html>"),
        ("<title>t</title>a", "<html><head><title>t</title></head><body>a</body></html>"),
        ("<!-- nothing -->", "<html><body/></html>"),
        ("<!DOCTYPE html>", "<html><body/></html>"),
        ("</p>", "<html><body/></html>"),
        ("<html>", "<html/>"),
        ("<html lang='x' /><body>a", '<html lang="x"><body>a</body></html>'),
        ("<html/>" * 3 + "<p>a", "<html><body><p>a</p></body></html>"),
        (
            "<p>a</body></html>b<p>c</p></html>d<p>e",
            "<html><body><p>a</p></body><div>b<p>c</p></div><div>d<p>e</p></div></html>",
        ),
        (
            "<html><body class=a>1</body></html><title>t</title><html lang=de><body class=b>2",
            '<html><body class="a">1</body><title>t</title><body class="b">2</body></html>',
        ),
        ("<body/>a<p>b", "<html><body/>a<p>b</p></html>"),
        # A noscript holds elements wherever it stands; what frames and other browsers get, is text.
        (
            "<head><noscript><hr a=x></noscript></head><body><noscript>n</noscript>",
            '<html><head><noscript><hr a="x"/></noscript></head><body><noscript>n</noscript></body></html>',
        ),
        (
            "<frameset><frame src=a><noframes><p>n</p></noframes></frameset>",
            '<html><frameset><frame src="a"/><noframes>&lt;p&gt;n&lt;/p&gt;</noframes></frameset></html>',
        ),
        (
            "<p>a</p><iframe><p>b</p></iframe>",
            "<html><body><p>a</p><iframe>&lt;p&gt;b&lt;/p&gt;</iframe></body></html>",
        ),
        (
            "<html><body class=a><p>1</body><body id=b><p>2</body></html><p>3",
            '<html><body class="a"><p>1</p></body><body id="b"><p>2</p></body><p>3</p></html>',
        ),
        # Conditional comments: what old browsers would have shown is gone, the rest stays.
        (
            "<!--[if IE]><p>a</p><![endif]--><p>b</p><![if !IE]>c<![endif]>",
            "<html><body><p>b</p>c</body></html>",
        ),
        ("<p>a<?php echo 1 ?>b<!-- c -->d", "<html><body><p>abd</p></body></html>"),
        # Mis-nesting: an end tag that fits nothing open is overlooked.
        ("<b>a<p>x</b>y</p>z", "<html><body><b>a</b><p>xy</p>z</body></html>"),
        ("<p>a<div>b</p>c", "<html><body><p>a</p><div>bc</div></body></html>"),
        (
            "<table><p>x<tr><td>y</table>",
            "<html><body><table><p>x</p><tr><td>y</td></tr></table></body></html>",
        ),
        ("<p>a\x00b&#0;&#128;&#xD800;", "<html><body><p>ab\ufffd€\ufffd</p></body></html>"),
        ("<p a=1 a=2 A=3>x", '<html><body><p a="1">x</p></body></html>'),
        ("<?xml version='1.0' encoding='latin-1'?><p>é", "<html><body><p>é</p></body></html>"),
        ("<p>\r\na\rb", "<html><body><p>\na\nb</p></body></html>"),
    ],
)
def test_what_tree_comes_out(page, tree):
    for given_as in (page, page.encode(), b"\xef\xbb\xbf" + page.encode()):
        found = parse_tree(given_as)
        assert shape(found.root) == re.sub(r"\s*\n\s*", "", tree)
        assert found.root.tag == "html"
        assert found.notes == ()
        assert found.truncated is False


def test_the_tree_tells_the_encoding():
    found = parse_tree("<p>naïve".encode("latin-1"), "iso-8859-1")
    assert (found.encoding, found.encoding_source) == ("windows-1252", "http")
    assert text(found.root) == "naïve"
    found = parse_tree("<p>naïve")
    assert (found.encoding, found.encoding_source) == (None, None)


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32", "utf-16le"])
def test_bytes_and_text_give_the_same_tree(page, encoding):
    assert shape(parse_tree(page.encode(encoding)).root) == shape(parse_tree(page).root)


def test_lone_surrogates_do_not_end_the_page():
    assert text(parse_tree("<p>a\ud800b</p><p>\ud83d\ude00</p>").root) == "a\ufffdb😀"


# Damage


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_every_prefix_parses(page):
    whole = text(parse_tree(page).root)
    data = page.encode()
    for end in range(len(data)):
        try:
            found = parse_tree(data[:end], "utf-8")
        except NotHTML:
            assert re.search(rb"<[a-zA-Z/!?]", data[:end]) is None
            continue
        # What is cut inside a tag or a reference ("<", "</b", "&am") may stand as text.
        part = re.sub(r"(?:&[a-z#0-9]*|</?[a-z]*)$", "", text(found.root))
        assert whole.startswith(part)
        assert found.notes == ()


@given(st.binary())
def test_any_bytes_are_no_html_or_a_tree(data):
    try:
        found = parse_tree(data)
    except NotHTML:
        return
    assert found.root.tag == "html"
    assert not found.truncated


@given(
    st.lists(
        st.sampled_from(
            [
                *"ab <>/=\"'&;!-?",
                "<p>",
                "</p>",
                "<i",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "<a b=",
                "\x00",
                "é",
                "\ud800",
                "<html/>",
                "<table>",
                "<![CDATA[",
                "&amp",
                "&#x1F600;",
                "<title/>",
                "\ufeff",
            ]
        )
    ).map("".join)
)
def test_any_markup_is_no_html_or_a_tree(page):
    try:
        found = parse_tree(page)
    except NotHTML:
        return
    assert found.root.tag == "html"
    assert not found.truncated


PIECES = (
    "<html>",
    "</html>",
    "<body>",
    "</body>",
    "<p>",
    "</p>",
    "<div>",
    "</div>",
    "<b>",
    "</b>",
    "<!-- - -->",
    "\n",
)


@given(st.lists(st.sampled_from(PIECES) | st.integers(0, 9).map("w{}w ".format)))
def test_no_word_is_lost_whatever_ends_before_it(pieces):
    page = "".join(pieces)
    words = re.findall(r"w\dw", page)
    root = parse_tree(f"<p>{page}").root
    assert re.findall(r"w\dw", "".join(root.itertext())) == words


# Size


def test_a_page_over_the_limit_is_refused_with_both_sizes():
    with pytest.raises(PageTooLarge, match=r"^big: expected a page of at most 1,000 bytes, got 1,001$"):
        parse_tree(b"<p>" + b"x" * 998, source="big", max_bytes=1000)
    assert parse_tree(b"<p>" + b"x" * 997, max_bytes=1000).root is not None
    with pytest.raises(PageTooLarge, match="got 1,997"):
        parse_tree("<p>" + "é" * 997, max_bytes=1000)


@pytest.mark.parametrize(
    "page",
    [
        "<p>before</p><p>{}</p><p>after</p>",
        "<p>before</p><script>{}</script><p>after</p>",
        "<p>before</p><p title='{}'>x</p><p>after</p>",
        "<p>before</p><!--{}--><p>after</p>",
    ],
)
def test_huge_nodes_lose_nothing(page):
    filling = "0123456789" * 1_200_000
    found = parse_tree(page.format(filling).encode())
    paragraphs = found.root.findall(".//p")
    assert (paragraphs[0].text, paragraphs[-1].text) == ("before", "after")
    script = found.root.find(".//script")
    if script is not None:
        assert script.text == filling
    if len(paragraphs) == 3:
        assert filling in {paragraphs[1].text, paragraphs[1].get("title")}
    assert found.notes == ()


# Depth

NESTS = [
    "div",
    "i",
    "span",
    "section",
    "blockquote",
    "ul><li",
    "table><tr><td",
    "p><div",
    "x-y",
    "h1><div",
    "dl><dd",
    "i><div",
]


def nested(tags: str, depth: int, *, closed: bool) -> str:
    ends = "".join(f"</{name}>" for name in reversed(tags.split("><"))) if closed else ""
    return f"<{tags}>in " * depth + ends * depth


@pytest.mark.parametrize("tags", NESTS)
@pytest.mark.parametrize("depth", [300, 5_000])
@pytest.mark.parametrize("closed", [True, False])
def test_deep_nesting_loses_no_text(tags, depth, closed):
    check_nest(tags, depth, closed=closed)


@pytest.mark.parametrize("tags", ["div", "i", "ul><li", "p><div"])
def test_very_deep_nesting_loses_no_text(tags):
    check_nest(tags, 100_000, closed=True)


def check_nest(tags: str, depth: int, *, closed: bool) -> None:
    page = (
        f"<title>t </title><p>before </p>{nested(tags, depth, closed=closed)}"
        "<p>after <b>x </b></p><script>if (a<b) {}</script><p>end"
    )
    found = parse_tree(page)
    assert text(found.root).split() == ["t", "before", *["in"] * depth, "after", "x", "end"]
    assert first(found.root, ".//script").text == "if (a<b) {}"
    assert found.truncated is False
    # A list or a table of 300 levels is 600 or 900 elements deep, which libxml2 takes.
    assert bool(found.notes) == (depth > 300)


def test_content_in_a_deep_nest_keeps_its_structure():
    content = (
        "<h2>Head</h2><p>One <a href=x>link</a>.</p><ul><li>a<li>b</ul><table><tr><td>1<td>2</table><p>B"
    )
    found = parse_tree("<div>" * 9_000 + content + "</div>" * 9_000 + "<p>Last</p>")
    tags = [element.tag for element in found.root.iter("h2", "p", "a", "ul", "li", "table", "td")]
    assert tags == "h2 p a ul li li table td td p p".split()
    assert found.notes == ("nesting deeper than 200 wrappers or 1500 elements was undone",)


def test_blocks_that_lose_their_tags_keep_a_break():
    found = parse_tree("<div>" * 3_000 + "<div>one</div><div>two</div><span>th</span>ree")
    assert [part.strip() for part in found.root.itertext() if part.strip()] == ["one", "two", "three"]
    assert found.root.find(".//br") is not None


def soup(seed: int, size: int) -> tuple[str, list[str]]:
    """Tags at random, most of them opening, and the words that stand between them."""
    chance = random.Random(seed)  # noqa: S311 - a fixed seed, for a test that is the same each time
    names = "div p i b a span ul li table tr td section h2 dl dd form center font blockquote br img".split()
    parts, words = [], []
    for number in range(size):
        name = chance.choice(names)
        parts.append(f"</{name}>" if chance.random() < 0.2 else f"<{name} class=c{number}>")
        if chance.random() < 0.3:
            words.append(f"w{number}")
            parts.append(f" w{number} ")
    return "".join(parts), words


@pytest.mark.parametrize("seed", range(20))
def test_deep_soup_loses_no_word(seed):
    page, words = soup(seed, 12_000)
    found = parse_tree(page)
    assert text(found.root).split() == words
    assert found.notes
    assert not found.truncated


def test_the_last_resort_keeps_text_and_paragraphs(monkeypatch):
    monkeypatch.setattr(dom, "unnested", lambda data: data)
    found = parse_tree("<div>" * 3_000 + "<p>one <b>two</b></p><div>three</div><br>four")
    assert [part.text for part in found.root.iter("p") if part.text] == ["one two", "three"]
    assert text(found.root) == "one twothreefour"
    assert found.notes == ("all nesting was undone, because it was too deep",)


def test_a_page_that_cannot_be_read_to_its_end_says_so(monkeypatch):
    monkeypatch.setattr(dom, "unnested", lambda data: data)
    monkeypatch.setattr(dom, "flattened", lambda data: data)
    found = parse_tree("<div>" * 3_000 + "lost")
    assert found.truncated
    assert found.notes[-1] == "the parser gave up before the end of the page"


def test_the_depth_limit_shows_behind_many_other_errors():
    # libxml2 reports a hundred errors and no more, but for the fatal ones.
    found = parse_tree("</i>" * 5_000 + "<div>" * 3_000 + "text" + "</b>" * 5_000)
    assert text(found.root) == "text"
    assert found.notes


# Attributes


def attributes(count: int, form: str = "a{}=v") -> str:
    return " ".join(form.format(number) for number in range(count))


@pytest.mark.parametrize("form", ["a{}", "a{}=v", "a{}='>'", 'a{}="<b>"', 'a{}="x < y"', "a{}\n=\n1", "/a{}"])
@pytest.mark.parametrize("filling", [0, 2_000_000])
def test_a_hundred_thousand_attributes_on_one_tag(form, filling):
    page = (
        f"<p>before</p><p {attributes(100_000, form)}>inside</p><p>after</p><p>{'x' * filling}</p>".encode()
    )
    start = time.process_time()
    found = parse_tree(page)
    assert time.process_time() - start < 5
    paragraphs = found.root.findall("body/p")
    assert [element.text for element in paragraphs[:3]] == ["before", "inside", "after"]
    assert [len(element.attrib) for element in paragraphs[:2]] == [0, tame.MAX_ATTRIBUTES]
    assert found.notes == ("attributes beyond 1000 of one tag were dropped",)


@pytest.mark.parametrize(
    "cover",
    [
        "<!-- <p a='> -->",
        '<script>"<p a=\'"</script>',
        '</i x="<p y=\'">',
        '<i x="<p y=\'">',
        "<i x=b\"><i x=b'>",
        "<i \"><i '>",
        "<title><!-- </title>",
        "<SCRIPT ><!--</scrip></Script\n>",
        "< p a='",
        "<3 a='",
        "<![CDATA[ a='>",
        "<!---><!--->",
    ],
)
def test_no_markup_before_it_hides_a_long_tag_in_a_large_page(cover):
    page = f"{cover}some words<p {attributes(20_000, 'a{}=<b')}>inside</p>{cover}end<p>{'x' * 2_000_000}</p>"
    found = parse_tree(page)
    assert len(first(found.root, "body/p").attrib) == tame.MAX_ATTRIBUTES
    assert text(found.root) == text(parse_tree(page.replace(attributes(20_000, "a{}=<b"), "")).root)
    assert "some words" in text(found.root)
    assert "end" in text(found.root)
    assert found.notes == ("attributes beyond 1000 of one tag were dropped",)


@pytest.mark.parametrize("name", ["script", "title", "x-y", "br"])
def test_the_cap_holds_for_any_element(name):
    start = time.process_time()
    found = parse_tree(f"<p>before</p><{name} {attributes(50_000)}>inside</{name}><p>after")
    assert time.process_time() - start < 5
    assert len(first(found.root, f".//{name}").attrib) == tame.MAX_ATTRIBUTES
    assert [element.text for element in found.root.iter("p")] == ["before", "after"]
    assert found.notes


def test_some_hundred_attributes_stay():
    found = parse_tree(f"<p {attributes(900)}>x</p>")
    assert len(first(found.root, "body/p").attrib) == 900
    assert found.notes == ()


@pytest.mark.parametrize("name", ["script", "style", "textarea", "title"])
def test_what_looks_like_a_tag_in_a_script_is_left_alone(name):
    code = f"for (i=0; i<n ;{attributes(5_000)}"
    for filling in ("", "x" * 2_000_000):
        found = parse_tree(f"<p>a</p><{name}>{code}</{name}><p>{filling}")
        assert first(found.root, f".//{name}").text == code
        assert found.notes == ()


# Number of elements


def test_too_many_tags_go_on_as_text(monkeypatch):
    monkeypatch.setattr(tame, "MAX_ELEMENTS", 1_000)
    monkeypatch.setattr(tame, "_MANY_BYTES", 3_000)
    words = [f"w{number}" for number in range(5_000)]
    page = (
        "<table>"
        + "".join(f"<tr><td><b>{word[0]}</b>{word[1:]}</td></tr>" for word in words)
        + "</table><script>a<b</script>"
    )
    found = parse_tree(page)
    assert text(found.root).replace("w", " w").split() == words
    assert len(found.root.findall(".//td")) < 1_000
    assert first(found.root, ".//script").text == "a<b"
    assert found.notes == ("tags beyond 1,000 elements were dropped, their text kept",)


def test_many_end_tags_count_too(monkeypatch):
    monkeypatch.setattr(tame, "MAX_ELEMENTS", 1_000)
    monkeypatch.setattr(tame, "_MANY_BYTES", 3_000)
    found = parse_tree("<p>" + "</i>" * 5_000 + "end")
    assert text(found.root).strip() == "end"
    assert found.notes


def test_a_million_cells_stay():
    row = "<tr>" + "<td>1</td>" * 100 + "</tr>"
    found = parse_tree(f"<table>{row * 10_000}</table>".encode())
    assert sum(1 for _ in found.root.iter("td")) == 1_000_000
    assert found.notes == ()


# Time

TRAPS = {
    "unclosed i": "<i>x",
    "unclosed p": "<p>x",
    "unclosed a": "<a href=x>y",
    "unclosed table": "<table><tr><td>x",
    "unclosed select": "<select><option>x",
    "unclosed list": "<ul><li>x",
    "links": '<a href="x">y</a> ',
    "end tags": "</p>",
    "comments": "<!--x",
    "declarations": "<![CDATA[x",
    "tags without end": "<a ",
    "tags without end or space": "<a",
    "quotes without end": '<a b="',
    "mixed quotes": "<a b=' c=\"",
    "scripts": "<script ",
    "raw text": "<textarea></texta ",
    "html": "<html ",
    "closed html": "<html/>",
    "references": "&amp<b>",
    "attributes": "<p a b=1 c='2'>",
}


@pytest.mark.parametrize("trap", TRAPS.values(), ids=TRAPS)
@pytest.mark.parametrize("head", ["<p>", "<div>" * 3_000], ids=["flat", "deep"])
def test_time_grows_with_size_alone(trap, head):
    def seconds(size: int) -> float:
        page = (head + trap * (size // len(trap))).encode()
        start = time.process_time()
        parse_tree(page)
        return time.process_time() - start

    # Quadratic growth would be a hundredfold.
    assert min(seconds(1_000_000) for _ in range(2)) < 40 * max(
        min(seconds(100_000) for _ in range(3)), 0.005
    )


def test_threads_do_not_disturb_each_other():
    pages = [f"<p>{'word ' * number}</p>" * 50 for number in range(40)]
    expected = [shape(parse_tree(page).root) for page in pages]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda page: shape(parse_tree(page).root), pages)) == expected
