"""Who wrote it, in the places where pages say so to their readers."""

from __future__ import annotations

import pytest
from lxml import html

from newsdoc.page.metadata.seams import LINKED, NAMED, PLAIN, parts_of
from tests.page.metadata.helpers import told, with_jsonld

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
        ("<p><a>Ada Byron</a><b>and</b><a>Max Roe</a></p>", ["Ada Byron", "and Max Roe"]),
        ("<p><b>And</b><i>so</i> it rained</p>", ["And", "so it rained"]),
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
        (
            "<p><b>Written by</b><a href='/p/a'>Ada Byron</a><b>and</b><a href='/m'>Max Roe</a><i>·</i>",
            ["Ada Byron", "Max Roe"],
        ),
        (
            "<p class='author'><a href='/p/a'>Ada Byron</a><span>und</span><a href='/p/m'>Max Roe</a></p>",
            ["Ada Byron", "Max Roe"],
        ),
        ("<p><span>Ada Byron</span><span>Publicerad 3 maj 2024</span></p>", ["Ada Byron"]),
        # A picture's caption names who took it, unless the picture is the author's.
        ("<figure><img src='a.png'><figcaption>Rain.<b class='author'>Max Roe</b></figcaption></figure>", []),
        (
            "<time>3 May 2024</time><figure><img src='a.png'><figcaption>Rain.Max Roe</figcaption></figure>",
            [],
        ),
        ("<p class='author'>Fot. Max Roe</p>", []),
        ("<div class='pull-quote'><p>It rained.</p><p class='author'>Max Roe</p></div>", []),
        ("<p class='author'><a href='/author/d'>Dan Davies</a></p>", ["Dan Davies"]),
        (
            "<figure class='author-box'><img src='a'><figcaption class='fn'>Ada Byron</figcaption></figure>",
            ["Ada Byron"],
        ),
        # The words before dates are nobody's names.
        (
            "<ul class='writer'><li>이수진 기자</li><li>입력 2024.05.03 09:30</li><li>수정 2024.05.04</li></ul>",
            ["이수진"],
        ),
        ("<p>2024-05-03 08:30 来源：江城日报 作者：陈晓岚 编辑：王小明</p>", ["陈晓岚"]),
        ("<p class='writer'>記者・佐々木恵</p>", ["佐々木恵"]),
        ("<p>Haber: Elif Aksoy</p>", ["Elif Aksoy"]),
        ("<p>रिपोर्ट: नेहा त्रिपाठी</p>", ["नेहा त्रिपाठी"]),
        ("<p>May 3, 2024 · Ada Byron · <a rel='edit' href='/edit'>Suggest Changes</a></p>", ["Ada Byron"]),
        ("<p>May 3, 2024 · <a href='/category/rain'>Heavy Rain</a> · Ada Byron</p>", ["Ada Byron"]),
        ("<p>May 3, 2024 · <a href='/category/rain'>Heavy Rain</a></p>", []),
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
        ("<p>Writer: Ada Byron</p>", ["Ada Byron"]),
        ("<p>(by Ada Byron)</p>", ["Ada Byron"]),
        ("<p>By Ada Byron with photographs by Max Roe</p>", ["Ada Byron"]),
        ("<p>By Ada Byron, illustrations by Max Roe</p>", ["Ada Byron"]),
        ("<p>By Ada Byron (reporting) and Max Roe (photography)</p>", ["Ada Byron"]),
        ("<p><span>作者：</span><span>责任编辑：王小明</span></p>", []),
        ("<p>By the Example Team</p>", ["the Example Team"]),
        ("<p>By Example Editorial Team</p>", ["Example Editorial Team"]),
        ("<p class='author'>Meet our team</p>", []),
        ("<p>by Ada Byron—10 min read</p>", ["Ada Byron"]),
        ("<div><p>By use case</p><p>By Ada Byron</p></div>", ["Ada Byron"]),
        (
            "<div>By</div><div class='category-tags'><a href='/a'>Heavy Rain</a></div><div>Ada Byron</div>",
            ["Ada Byron"],
        ),
        ("<p><a>Medically reviewed</a> by <a>Max Roe</a> — Written by <a>Ada Byron</a></p>", ["Ada Byron"]),
        (
            "<p>By <a href='/author/a'>Ada Byron</a>, <a href='/author/w'>Acme Women's Watch</a></p>",
            ["Ada Byron"],
        ),
        ("<div><p>Article by:</p>Ada Byron<p>RN, BSN, Sleep Consultant</p></div>", ["Ada Byron"]),
        ("<p>AFP, Bath</p>", ["AFP"]),
        ("<p>Bởi <em><a href='/x'>Lan Byron</a></em></p>", ["Lan Byron"]),
        ("<figure><img src='a.png'><figcaption>AFP, Bath</figcaption></figure>", []),
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
        ("<p><a href='/heavy-weather'>Heavy Weather</a></p>", []),
        ("<p><a href='#heavy-weather'>Heavy Weather</a></p>", []),
        ("<p><a href='https://network.example.net/adabyron'>Ada Byron</a></p>", ["Ada Byron"]),
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
        ("<div><h3>Author</h3><p>Ada Byron</p></div>", ["Ada Byron"]),
        ("<div><h2>Article by</h2><div>Ada Byron</div></div>", ["Ada Byron"]),
        ("<ul><li><b>Autorin/Autor</b> Ada Byron</li></ul>", ["Ada Byron"]),
        ("<aside class='sidebar'><h3>Written by Ada Byron</h3></aside>", ["Ada Byron"]),
        ("<p style='text-align: right'><b>Ada Byron</b></p>", ["Ada Byron"]),
        ("<table><tr><td style='text-align: right'>Heavy Rain</td></tr></table>", []),
        ("<div><h3>Author</h3><p>Read more about the rain that fell</p></div>", []),
        ("<div class='testimonial-author box'><p>Ada Byron</p><p>Baker</p></div>", []),
    ],
)
def test_below_the_text(markup: str, expected: list[str]) -> None:
    assert names(f"{TEXT * 40}{markup}") == expected


def test_a_body_in_a_meta_yields_to_a_person_whom_the_page_names() -> None:
    head = '<meta name="author" content="Verein der Flüsse e.V.">'
    assert names("<p>Von Ada Byron</p>", head) == ["Ada Byron"]
    assert names("", head) == ["Verein der Flüsse e.V."]


def test_a_byline_counts_more_than_a_meta() -> None:
    assert names("<p>By Ada Byron</p>", '<meta name="author" content="Max Roe">') == ["Ada Byron"]


def test_what_more_of_the_page_names_outvotes_what_stands_alone() -> None:
    box = "<div class='author-box'><h4>About Max Roe</h4><p>Max edits the weather.</p></div>"
    signed = "<p>Written by <a href='/author/ada-byron'>Ada Byron</a></p>"
    assert names(TEXT * 40 + box) == ["Max Roe"]
    assert names(TEXT * 40 + box + signed) == ["Ada Byron"]
    # The line that says who wrote it outvotes two.
    assert names("<p>By Max Roe</p>" + TEXT * 40 + signed) == ["Max Roe"]


def test_an_author_whose_link_leads_to_a_rubric_is_none() -> None:
    head = '<meta name="author" content="Weather">'
    assert names("<p><a href='/category/weather/'>Weather</a> 3 May 2024</p>", head) == []
    assert names("<p><a href='/people/weather/'>Weather</a> 3 May 2024</p>", head) == ["Weather"]


def authors(data: object, markup: str) -> list[str]:
    article = {"@type": "NewsArticle", "headline": "Rain over the valley", "author": data}
    body = f"<h1>Rain over the valley</h1>{markup}{TEXT}"
    return [author.name for author in told(with_jsonld(article, body=body)).authors]


@pytest.mark.parametrize(
    ("data", "markup", "expected"),
    [
        ([{"name": "Ada Byron"}, {"name": "Rain Desk"}], "<p>By Ada Byron</p>", ["Ada Byron"]),
        (
            [{"name": "Ada Byron"}, {"name": "Max Roe"}],
            "<p>By Ada Byron and Max Roe</p>",
            ["Ada Byron", "Max Roe"],
        ),
        ([{"name": "Ada Byron"}, {"name": "Max Roe"}], "<p>By Eva Lund</p>", ["Ada Byron", "Max Roe"]),
        (
            [{"name": "Ada Byron"}, {"name": "Max Roe"}],
            "<p>By Ada Byron and Eva Lund</p>",
            ["Ada Byron", "Max Roe"],
        ),
        ([{"name": "Ada Byron"}, {"name": "Max Roe"}], "", ["Ada Byron", "Max Roe"]),
        ("example.org editor", "<p>By Ada Byron</p>", ["Ada Byron"]),
        ("example.org editor", "", ["example.org editor"]),
        ("Ada Byron, Fakultät für Wetter der Stadt, Acme.org", "", ["Ada Byron"]),
        ("Ada", "<p>By <a href='/author/ada/'>Ada</a></p><p>Text: Max Roe</p>", ["Ada"]),
    ],
)
def test_what_the_data_and_the_byline_say_together(data: object, markup: str, expected: list[str]) -> None:
    assert authors(data, markup) == expected


def test_the_publisher_is_no_author_where_somebody_else_is_named() -> None:
    head = '<meta name="publisher" content="Acme Wave (www.example.org)"><meta name="author" content="Acme Wave">'
    assert names("<p>Text: Ada Byron</p>", head) == ["Ada Byron"]
    assert names("", head) == ["Acme Wave"]


SAYS_I = (
    "<p>I have seen the river rise over its banks, and I have never been so wet in all my days in the valley. "
    "The rain went on and on, and nobody came.</p>"
)
SAYS_WE = SAYS_I.replace("I have", "we have")


@pytest.mark.parametrize(
    ("url", "shown", "text", "expected"),
    [
        (
            "https://adabyron.example/rain",
            "<footer>© 2024 Ada Byron. All rights reserved.</footer>",
            SAYS_I,
            ["Ada Byron"],
        ),
        ("https://ada.example.org/rain", "<div><a href='/'>Ada Byron</a></div>", SAYS_I, ["Ada Byron"]),
        ("https://www.byron.example/rain", "<div><a href='/'>Ada Byron</a></div>", SAYS_I, ["Ada Byron"]),
        (
            "https://adabyron.example/rain",
            "<div><a href='/about'>About Ada Byron</a></div>",
            SAYS_I,
            ["Ada Byron"],
        ),
        ("https://adabyron.example/rain", "<footer>© 2024 Ada Byron</footer>", SAYS_WE, []),
        ("https://rain.example/rain", "<footer>© 2024 Ada Byron</footer>", SAYS_I, []),
        ("https://acmetools.example/rain", "<footer>© 2024 Acme Tools</footer>", SAYS_I, []),
        (
            "https://adabyron.example/rain",
            "<p>By Max Roe</p><footer>© 2024 Ada Byron</footer>",
            SAYS_I,
            ["Max Roe"],
        ),
    ],
)
def test_whose_own_site_it_is(url: str, shown: str, text: str, expected: list[str]) -> None:
    page = f"<html><head><title>Rain</title></head><body><h1>Rain over the valley</h1>{text}{shown}</body></html>"
    assert [author.name for author in told(page, url).authors] == expected


SHOWN = (
    '<p class="author">Ada Byron</p>',
    '<div class="author-box"><h4>About Ada Byron</h4><p>Ada writes about rivers.</p></div>',
    "<p>Written by <a href='/author/ada-byron'>Ada Byron</a></p>",
)


@pytest.mark.parametrize(
    ("told_by_data", "expected"),
    [("Max Roe", ["Ada Byron"]), ("Ada Augusta Byron", ["Ada Augusta Byron"])],
)
def test_three_that_readers_see_outvote_the_data_unless_it_is_the_same_name(
    told_by_data: str, expected: list[str]
) -> None:
    assert authors(told_by_data, SHOWN[0] + TEXT * 40 + "".join(SHOWN[1:])) == expected
    assert authors("Max Roe", TEXT * 40 + SHOWN[2]) == ["Max Roe"]


def test_three_that_readers_see_outvote_a_meta() -> None:
    head = '<meta name="author" content="Max Roe">'
    assert names(SHOWN[0] + TEXT * 40 + "".join(SHOWN[1:]), head) == ["Ada Byron"]
    assert names(SHOWN[0], head) == ["Max Roe"]


@pytest.mark.parametrize(
    "element",
    [
        "<div class='author'><span>AB</span> <span>Ada Byron</span></div>",
        "<div><b class='author'>AB</b><div><b class='author'>Ada Byron</b></div></div>",
        "<div class='author'><span>Ada Byron</span><span>VP - Technology</span></div>",
    ],
)
def test_letters_of_a_picture_and_callings_are_nobody(element: str) -> None:
    assert names(element) == ["Ada Byron"]


@pytest.mark.parametrize(
    "teaser",
    [
        "<article><a href='/flood'><div><h1>The flood that never came to town</h1></div></a>{}</article>",
        "<div><a href='/flood'><div><h3>The flood that never came to town</h3></div></a>{}</div>",
        "<div><h6><a href='/flood'>The flood that never came to town</a></h6>{}</div>",
    ],
)
def test_a_byline_below_a_heading_in_a_link_is_that_of_a_teaser(teaser: str) -> None:
    byline = "<p class='author'>By <a href='/author/max-roe'>Max Roe</a></p>"
    assert names(TEXT * 40 + teaser.format(byline)) == []
