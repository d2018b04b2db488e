"""Pages that are damaged, huge, empty, strange or no pages at all: `docs/bad-input.md`, row by row."""

from __future__ import annotations

import builtins
import gc
import gzip
import json
import signal
import socket
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from functools import _lru_cache_wrapper

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc import Article, NotHTML, PullQuote, Table, parse, read, walk
from newsdoc.markup.read import Heading
from newsdoc.model import Mark, Paragraph, Run
from newsdoc.page.body.asides import NEAR, set_apart
from newsdoc.strategies import urls

SENTENCE = "The harbour was declared closed in autumn, and yet the pilots have listed ships in every month since then"
PROSE = "".join(f"<p>{SENTENCE}, says report number {number}.</p>" for number in range(5))
HEAD = "<!doctype html><html lang=en><head><title>The harbour that would not close</title></head><body>"
TITLE = "<h1>The harbour that would not close</h1>"
WHOLE = f"{HEAD}<article>{TITLE}{PROSE}</article></body></html>"


def page(inside: str, *, head: str = "") -> str:
    return WHOLE.replace("</article>", f"{inside}</article>").replace("</head>", f"{head}</head>")


def structured(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


# What is no page

NO_PAGES = {
    "PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj",
    "PNG": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "gzip": gzip.compress(WHOLE.encode(), mtime=0),
    "JSON": b'{"title": "The harbour"}',
    "JSON list": b'[{"title": "The harbour"}]',
    "empty": b"",
    "blank": b" \r\n\t ",
}


@pytest.mark.parametrize("data", NO_PAGES.values(), ids=NO_PAGES)
def test_bytes_that_are_no_page_are_refused_in_words(data):
    with pytest.raises(NotHTML) as caught:
        parse(data, "https://news.example/a")
    assert "expected" in str(caught.value)


@pytest.mark.parametrize("name", ["PDF", "JSON", "JSON list", "empty", "blank"])
def test_so_is_the_same_as_text(name):
    with pytest.raises(NotHTML):
        parse(NO_PAGES[name].decode("latin-1"))


# Damaged markup

DAMAGED = {
    "the end is missing": WHOLE.removesuffix("</article></body></html>"),
    "cut in an end tag": WHOLE[: WHOLE.rindex("</p") + 3],
    "no html, head and body": f"{TITLE}{PROSE}",
    "two bodies": WHOLE.replace(
        PROSE, f"{PROSE[: PROSE.index('</p>') + 4]}</article></body><body><article>"
    ).replace("</body></html>", f"{PROSE[PROSE.index('</p>') + 4 :]}</body></html>"),
    "end tags of nothing": WHOLE.replace("<p>", "</i></div></p></span></table><p>"),
    "formatting closed in the wrong order": WHOLE.replace("<p>The", "<p><b><i>The").replace(
        "closed", "closed</b></i>"
    ),
    "formatting around paragraphs": WHOLE.replace("<h1>", "<h1><b>").replace("</article>", "</b></article>"),
    "upper case": WHOLE.replace("<p>", "<P>").replace("</p>", "</P>"),
    "NUL characters": WHOLE.replace("harbour", "har\0bour"),
    "an XML declaration": f'<?xml version="1.0" encoding="utf-16"?>{WHOLE}',
    "a byte order mark": f"\ufeff{WHOLE}",
}


@pytest.mark.parametrize("damaged", DAMAGED.values(), ids=DAMAGED)
def test_damage_changes_neither_title_nor_words(damaged):
    article = parse(damaged)
    assert article.title == "The harbour that would not close"
    assert article.text.split() == parse(WHOLE).text.split()
    assert not article.truncated


def test_a_lone_surrogate_becomes_a_replacement_character():
    article = parse(WHOLE.replace("pilots", "pi\ud800lots"))
    assert article.text == parse(WHOLE).text.replace("pilots", "pi\ufffdlots")
    assert not article.truncated


def test_bytes_and_text_give_the_same():
    assert parse(WHOLE.encode()) == parse(WHOLE)
    assert parse(WHOLE.encode("utf-16")) == parse(WHOLE)


@pytest.mark.parametrize(
    "url", ["", "file:///tmp/a.html", "C:\\a.html", "about:blank", "a::b", "http://[", "//:1"]
)
def test_an_address_that_no_document_can_hold_counts_as_unknown(url):
    assert parse(WHOLE, url) == parse(WHOLE)
    assert read(WHOLE, url).article == parse(WHOLE)


@given(st.text() | urls() | st.from_regex(r"[a-z]{1,6}:/{0,3}[^ ]{0,9}"))
def test_no_address_of_a_page_raises(url):
    assert parse(WHOLE, url).title == parse(WHOLE).title


# Pages of another kind


def test_a_frameset_has_a_title_and_no_body():
    article = parse(
        "<html><head><title>The paper</title></head><frameset cols=20,80><frame src=a.html><frame src=b.html>"
        "<noframes>Your browser shows no frames, so you have to look for another one.</noframes></frameset></html>"
    )
    assert (article.title, article.body, article.truncated) == ("The paper", (), False)


def test_an_index_has_no_article_but_a_front_page_with_whole_articles_has_their_texts():
    def front(amount: int) -> str:
        posts = "".join(
            f"<article><h2><a href=/{name}>{name}</a></h2><p>{SENTENCE}, {name}.</p>{PROSE * amount}</article>"
            for name in ("April", "May", "June", "July", "August")
        )
        return f"{HEAD}<main>{posts}</main></body></html>"

    assert parse(front(0)).body == ()
    text = parse(front(1)).text
    assert all(f"{name}." in text for name in ("April", "May", "June", "July", "August"))


def test_an_amp_page():
    article = parse(
        f"<!doctype html><html ⚡ lang=en><head><link rel=canonical href=https://news.example/a></head><body>"
        f"<amp-sidebar><ul><li>Home<li>World</ul></amp-sidebar><article>{TITLE}{PROSE}"
        f"<amp-ad width=300></amp-ad></article></body></html>"
    )
    assert article.url == "https://news.example/a"
    assert article.text == parse(WHOLE).text


def test_a_print_page():
    article = parse(
        f"{HEAD.replace('<body', '<body onload=print()')}{TITLE}{PROSE}<hr>Printed from the web</body>"
    )
    assert parse(WHOLE).text in article.text


def test_text_that_stands_in_scripts_is_not_executed():
    article = parse(f"{HEAD}<div id=root></div><script>document.write('<p>{SENTENCE}</p>')</script></body>")
    assert (article.title, article.body) == ("The harbour that would not close", ())


@pytest.mark.parametrize("form", ["{}", "&lt;p&gt;{}&lt;/p&gt;"], ids=["text", "escaped HTML"])
def test_text_that_only_json_ld_holds(form):
    said = f"{SENTENCE}. " * 5
    data = {"@type": "NewsArticle", "headline": "The harbour", "articleBody": form.format(said)}
    head = HEAD.replace("</head>", f"{structured(data)}</head>")
    assert parse(f"{head}<div id=root></div></body>").text.split() == said.split()


# Depth


@pytest.mark.parametrize("depth", [300, 5_000, 100_000])
@pytest.mark.parametrize("tag", ["div", "span", "blockquote", "section"])
def test_text_is_kept_at_every_depth(depth, tag):
    if tag != "div" and depth > 5_000:
        pytest.skip("100,000 levels of one kind are enough")
    inside = "".join(f"<{tag}>{SENTENCE}, and ship w{number}. " for number in range(depth))
    article = parse(f"{HEAD}<article>{TITLE}{inside}")
    kept = {word for word in article.text.replace(".", " ").split() if word[0] == "w" and word[1:].isdigit()}
    assert not article.truncated
    assert len(kept) == depth


# Size

BIG = {
    "one text of 20 MB": (page("<p>" + "word " * 4_000_000), 20_000_000),
    "100,000 links": (page("".join(f"<a href=/{n}>story {n}</a> " for n in range(100_000))), 500),
    "4,000 authors": (
        page("", head="".join(f'<meta name=author content="Ada Q{n}">' for n in range(4_000))),
        500,
    ),
    "a title of 1 MB": (page("", head=f"<title>{'long title ' * 90_000}</title>"), 500),
    "JSON-LD of 5 MB": (
        page("", head=structured({"@type": "NewsArticle", "articleBody": "word " * 1_000_000})),
        500,
    ),
    "a JSON-LD graph of 5 MB": (
        page("", head=structured([{"@id": f"#{n}", "name": f"Ada {n}"} for n in range(150_000)])),
        500,
    ),
    "JSON-LD nested 100,000 deep": (
        page("", head=f'<script type="application/ld+json">{"[" * 100_000}</script>'),
        500,
    ),
    "a number of 10,000 digits": (
        page(
            "",
            head=f'<script type="application/ld+json">{{"@type":"NewsArticle","commentCount":{"9" * 10_000}}}</script>',
        ),
        500,
    ),
}


@pytest.mark.parametrize(("big", "least"), BIG.values(), ids=BIG)
def test_a_huge_part_of_a_page_costs_no_text(big, least):
    article = parse(big)
    assert not article.truncated
    assert len(article.text) > least
    assert article.text.startswith(SENTENCE)


def test_a_table_of_many_cells_is_read_whole():
    row = "<tr>" + "".join(f"<td>{number}</td>" for number in range(100)) + "</tr>"
    article = parse(page(f"<table>{row * 500}</table>"))
    assert article.text.count("\t98\t99") == 500


@pytest.mark.parametrize("span", ["", " colspan=2"])
def test_a_row_wider_than_any_table_is_read_as_text(span):
    cells = "".join(f"<td{span if number == 7 else ''}>cell {number}" for number in range(10_001))
    article = parse(page(f"<table><tr>{cells}<tr><td>a<td>b</table>{PROSE}"))
    assert not any(True for section in article.body for _ in walk(section, Table))
    assert all(f"cell {number}" in article.text for number in (0, 7, 5_000, 10_000))


def test_spans_that_reach_far_beyond_the_table_are_dropped():
    rows = "<tr><td rowspan=60000>north</td><td>mole</td></tr>" * 2_000
    tables = list(walk(parse(page(f"<table>{rows}</table>")), Table))
    assert [len(table.rows) for table in tables] == [2_000]
    assert {(cell.rowspan, cell.text) for row in tables[0].rows for cell in row.cells} == {
        (1, "north"),
        (1, "mole"),
    }


def test_a_pull_quote_is_looked_for_near_its_words():
    said = Paragraph((Run(SENTENCE, marks=frozenset({Mark.STRONG})),))
    other = Paragraph("Something else was said here.")
    longer = Paragraph(f"He said: {SENTENCE}, and more.")
    near = set_apart([said, *[other] * (NEAR - 2), longer])
    far = set_apart([said, *[other] * NEAR, longer])
    assert isinstance(near[0], PullQuote)
    assert not isinstance(far[0], (PullQuote, Heading))


# What parsing does besides


def pages() -> list[str]:
    return [
        page(
            f"<p class=c{number}>Number {number}: {SENTENCE}.</p>"
            f"<div class='comments x{number}'><div class=comment id=c{number}><b class=author>Ada {number}</b>"
            f"<span class=date>March {1 + number % 28}, 2026</span><p>So it is, {number}.</p></div></div>",
            head=structured(
                {"@type": "NewsArticle", "author": f"Jo Writer{number}", "headline": f"Ship {number}"}
            ),
        )
        for number in range(200)
    ]


def test_eight_threads_read_what_one_reads():
    expected = [parse(html) for html in pages()]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(parse, pages())) == expected


def test_parsing_asks_nobody_and_starts_nothing(monkeypatch):
    parse(WHOLE)  # what is loaded once is loaded
    refused: list[str] = []

    def refuse(name: str):
        def called(*_arguments: object, **_named: object) -> None:
            refused.append(name)
            raise AssertionError(name)

        return called

    monkeypatch.setattr(builtins, "open", refuse("open"))
    monkeypatch.setattr(socket, "socket", refuse("socket"))
    monkeypatch.setattr(socket, "getaddrinfo", refuse("getaddrinfo"))
    monkeypatch.setattr(threading.Thread, "start", refuse("start"))
    monkeypatch.setattr(signal, "signal", refuse("signal"))
    article = parse(
        pages()[0].replace("<head>", "<head><!DOCTYPE x SYSTEM 'http://news.example/x.dtd'><base href=/b/>")
    )
    assert not refused
    assert isinstance(article, Article)


def test_nothing_is_kept_between_pages():
    for html in pages()[:100]:  # fills what is kept of words that all pages share
        parse(html)
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        for html in pages():
            parse(html)
        gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    # 200 pages of 1.5 kB and their articles would take a megabyte; names that are known already are kept, a few.
    assert grown < 300_000


def test_every_cache_is_bounded_or_does_not_depend_on_pages():
    def sizes() -> dict[str, int]:
        return {
            f"{each.__module__}.{each.__qualname__}": each.cache_info().currsize
            for each in gc.get_objects()
            if isinstance(each, _lru_cache_wrapper)
            and each.__module__.startswith("newsdoc.")
            and each.cache_parameters()["maxsize"] is None
        }

    parse(pages()[0])
    before = sizes()
    for html in pages():
        parse(html)
    assert sizes() == before


def test_every_paragraph_of_the_whole_page_is_found():
    # The measure for the tests above, which compare with what this page gives.
    assert sum(1 for _ in walk(parse(WHOLE), Paragraph)) == 5
