"""Who wrote it, in the places where pages say so to their readers."""

from __future__ import annotations

import pytest
from lxml import html

from newsdoc.page.metadata.seams import LINKED, NAMED, PLAIN, parts_of
from tests.page.metadata.helpers import told

TEXT = "<p>" + "The river rose over its banks in the night and no one had seen it coming. " * 6 + "</p>"


def names(markup: str, head: str = "") -> list[str]:
    """Give the names of the authors of a page with a title and some markup below it."""
    page = f"<html><head>{head}<title>Rain over the valley</title></head><body><h1>Rain over the valley</h1>{markup}"
    return [author.name for author in told(f"{page}{TEXT}</body></html>").authors]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("<p>By <a>Ada Byron</a><time>May 3</time></p>", ["By Ada Byron", "May 3"]),
        ("<p><span>Ada Byron</span><span>Published</span></p>", ["Ada Byron", "Published"]),
        ("<p><a>Ada Byron</a> Staff Writer</p>", ["Ada Byron", "Staff Writer"]),
        ("<p><a>Ada Byron</a> and <a>Max Roe</a></p>", ["Ada Byron and Max Roe"]),
        ("<p><span>Ada Byron</span> <span>Tuesday</span></p>", ["Ada Byron", "Tuesday"]),
        ("<p><b>A</b>da Byron</p>", ["Ada Byron"]),
        ("<p>Ada Byron<sup>1</sup>, Max Roe<sup>2,3</sup></p>", ["Ada Byron, Max Roe"]),
        ("<p>Ada Byron<br>Paris</p>", ["Ada Byron", "Paris"]),
        ("<div>By<div>Ada Byron</div>today</div>", ["By", "Ada Byron", "today"]),
        ("<p>Ada\xa0Byron</p>", ["Ada Byron"]),
        ("<p> <i> </i> </p>", []),
    ],
)
def test_lines_are_parted_where_a_reader_sees_them_parted(line: str, parts: list[str]) -> None:
    assert [part.text for part in parts_of(html.fromstring(line))] == parts


def test_blocks_within_can_be_left_out() -> None:
    parts = parts_of(html.fromstring("<div>By<div>Ada Byron</div>today</div>"), own=True)
    assert [part.text for part in parts] == ["By", "today"]


@pytest.mark.parametrize(
    ("markup", "rank"),
    [
        ("Ada Byron", PLAIN),
        ("<a href='/team'>Ada Byron</a>", PLAIN),
        ("<a href='/author/ada'>Ada Byron</a>", LINKED),
        ("<a href='/x' rel='author'>Ada Byron</a>", LINKED),
        ("<span class='Card_name__x1'>Ada Byron</span>", NAMED),
        ("<span itemprop='name'>Ada Byron</span>", NAMED),
        ("<span class='authorName'>Ada Byron</span>", NAMED),
        ("<span class='field-name-body'>Ada Byron</span>", PLAIN),
        ("<span class='site-name'>Ada Byron</span>", PLAIN),
        ("<span class='filename'>Ada Byron</span>", PLAIN),
    ],
)
def test_parts_know_what_the_markup_says_of_them(markup: str, rank: int) -> None:
    (part,) = parts_of(html.fromstring(f"<p>{markup}</p>"))
    assert part.rank == rank


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>By Ada Byron | Weather | 8 min read</p>", ["Ada Byron"]),
        ("<p>By Ada Byron | Reuters</p>", ["Ada Byron", "Reuters"]),
        ("<p>By Ada Byron · Review Editor · May 3, 2024</p>", ["Ada Byron"]),
        (
            "<address>By <a href='/author/ada'>Ada Byron</a><time>Published: May 3, 2024</time></address>",
            ["Ada Byron"],
        ),
        (
            "<p>By <a href='/author/a'>Ada Byron</a>, <a href='/author/m'>Max Roe</a></p>",
            ["Ada Byron", "Max Roe"],
        ),
        ("<div><p>Written by</p><p>Ada Byron</p></div>", ["Ada Byron"]),
        ("<p>06.11.2023 13:30 von Olga</p>", ["Olga"]),
        ("<p>05.02.2020 - Redaktion: Ada Byron (Pressesprecherin)</p>", ["Ada Byron"]),
        ("<p>Written by Ada Byron<br>Edited by Max Roe</p>", ["Ada Byron"]),
        ("<p>Edited by Max Roe</p>", []),
        ("<p>by rainmaker</p>", ["rainmaker"]),
        ("<p>This is what was made by chance in the valley</p>", []),
        (
            "<p class='author'><a href='/author/ada'><b class='name'>Ada Byron</b> <i>Trending</i></a></p>",
            ["Ada Byron"],
        ),
        (
            "<div class='byline'><a href='/author/ada'>Ada Byron</a><p>Co-founder of Acme</p></div>",
            ["Ada Byron"],
        ),
        ("<div class='byline'><a href='/tag/rain'>Heavy Rain</a></div>", []),
        ("<p class='author'>reviewed by <a class='author-name'>Max Roe</a></p>", []),
        ("<div class='author-bio'>This post was written by Ada Byron, Head of Maps</div>", ["Ada Byron"]),
        ("<p class='author'><span>Ada Byron</span><span>Full Bio</span></p>", ["Ada Byron"]),
        ("<p class='author'>Ada Byron / example.com /</p>", ["Ada Byron"]),
    ],
)
def test_bylines(markup: str, expected: list[str]) -> None:
    assert names(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        # A portrait, a calling, an own page, and a text about somebody are witnesses of a name that stands alone.
        ("<div><img class='avatar'><span>Ada Byron</span></div>", ["Ada Byron"]),
        ("<div><p>Ada Byron</p><p>Weather analyst</p></div>", ["Ada Byron"]),
        ("<p><a href='/team/ada-byron'>Ada Byron</a></p>", ["Ada Byron"]),
        (f"<p>Ada Byron</p>{TEXT}<p>Ada Byron is a writer in Bath.</p>", ["Ada Byron"]),
        ("<p>Heavy Weather</p>", []),
        ("<p><a href='/log-in'>Log In</a></p>", []),
        ("<p><img class='avatar'>rainmaker</p>", ["rainmaker"]),
    ],
)
def test_a_name_alone_wants_a_witness(markup: str, expected: list[str]) -> None:
    assert names(markup) == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>Autorin: Ada Byron, Projektleiterin der Karten</p>", ["Ada Byron"]),
        ("<p>Written by Ada Byron</p>", ["Ada Byron"]),
        ("<div class='author-box'><h4>About Ada Byron</h4><p>Ada lives in Bath.</p></div>", ["Ada Byron"]),
        (
            "<div class='author-box'><h4>Ada Byron</h4><p>Ada lives in Bath and maps rivers.</p></div>",
            ["Ada Byron"],
        ),
        ("<div class='author-box'><p>Ada Byron is a writer. She maps rivers.</p></div>", ["Ada Byron"]),
        ("<div class='author-box'><p>More Of This</p><p>The rain goes on.</p></div>", []),
        ("<div class='testimonial-author box'><p>Ada Byron</p><p>Baker</p></div>", []),
    ],
)
def test_below_the_text(markup: str, expected: list[str]) -> None:
    assert names(f"{TEXT * 40}{markup}") == expected


def test_a_body_in_a_meta_yields_to_a_person_whom_the_page_names() -> None:
    head = '<meta name="author" content="Verein der Flüsse e.V.">'
    assert names("<p>Von Ada Byron</p>", head) == ["Ada Byron"]
    assert names("", head) == ["Verein der Flüsse e.V."]
