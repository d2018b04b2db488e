"""Which of a page's keywords are the article's."""

from __future__ import annotations

import pytest

from tests.page.metadata.helpers import told, with_jsonld

TEXT = "<p>" + "The river rose over its banks in the night and no one had seen it coming. " * 9 + "</p>"


def metas(**told: str) -> str:
    return "".join(f'<meta name="{name}" content="{content}">' for name, content in told.items())


def test_what_several_metas_agree_on_counts_more_than_the_data() -> None:
    article = {"@type": "NewsArticle", "headline": "Rain", "keywords": ["Rivers", "Bath", "Region North"]}
    head = metas(news_keywords="Rivers, Bath, World", keywords="Rivers, Bath, World")
    assert told(with_jsonld(article, head=head)).tags == ("Rivers", "Bath", "World")


def test_one_meta_alone_does_not() -> None:
    article = {"@type": "NewsArticle", "headline": "Rain", "keywords": ["Rivers", "Bath", "Region North"]}
    assert told(with_jsonld(article, head=metas(keywords="Rivers, Bath"))).tags == (
        "Rivers",
        "Bath",
        "Region North",
    )


def test_nor_do_several_against_the_data_and_another_meta() -> None:
    article = {"@type": "NewsArticle", "headline": "Rain", "keywords": ["Rivers", "Bath"]}
    head = metas(news_keywords="World", keywords="World", sailthru_x="y")
    head += '<meta name="parsely-tags" content="bath, rivers">'
    assert told(with_jsonld(article, head=head)).tags == ("Rivers", "Bath")


def page(below: str) -> str:
    return (
        "<html><body><main><article><h1>Rain over the valley</h1>"
        f"{TEXT}</article>{below}</main></body></html>"
    )


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (
            "<ul><li><a href='/t/coal-exit/'>Coal Exit</a></li><li><a href='/t/gruene'>Grüne</a></li></ul>",
            ("Coal Exit", "Grüne"),
        ),
        (
            "<ul><li><a href='/t/coal-exit/'>Coal Exit</a> again</li><li><a href='/t/gruene'>Grüne</a></li></ul>",
            (),
        ),
        ("<ul><li><a href='/t/coal-exit/'>Coal Exit</a></li></ul>", ()),
        (
            "<ul><li><a href='/a/1'>The coal exit comes</a></li><li><a href='/a/2'>The rain stays</a></li></ul>",
            (),
        ),
        ("<ul><li><a href='/p/privacy'>Privacy</a></li><li><a href='/p/jobs'>Jobs</a></li></ul>", ()),
        (
            "<div><div><a href='/news/topics/c4f0'>Coal Exit</a></div><div><a href='/topics/17-x'>Dams</a></div></div>",
            ("Coal Exit", "Dams"),
        ),
        ("<nav><a href='/t/coal-exit'>Coal Exit</a> <a href='/t/rain'>Rain</a></nav>", ()),
        ("<p>Tags: <a href='/tag/7'>Rivers</a>, <a href='/tag/8'>Dams</a></p>", ("Rivers", "Dams")),
        ("<ul><li>Теги: <a href='/tags/7'>Реки</a> <a href='/tags/8'>Дожди</a></li></ul>", ("Реки", "Дожди")),
        (
            "<p>Filed under: <a rel='category tag' href='/c/a'>A</a> <a rel='category' href='/c/b'>B</a></p>",
            (),
        ),
        ("<p>Friends: <a href='/tag/7'>Rivers</a>, <a href='/tag/8'>Dams</a></p>", ()),
        ("<p>Tags: <a href='/tag/7'>Rivers</a>, <a href='/tag/8'>Dams</a> and so on</p>", ()),
        (
            "<ul class='share'><li><a href='/s/mail'>Mail</a></li><li><a href='/s/print'>Print</a></li></ul>",
            (),
        ),
    ],
)
def test_a_list_of_links_that_say_where_they_lead_holds_tags(below: str, expected: tuple[str, ...]) -> None:
    assert told(page(below)).tags == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (
            (
                "<p>More about</p><div class='topic-tag'><a href='/a'>Rivers</a></div>"
                "<div class='topic-tag'><a href='/b'>Bath</a></div>"
            ),
            ("Rivers", "Bath"),
        ),
        (
            (
                "<div><b>Topics</b><div class='tags'><a href='/a'>Rivers</a> <a href='/b'>Dams</a></div></div>"
                "<div><b>People</b><div class='tags'><a href='/c'>Ada Byron</a></div></div>"
            ),
            ("Rivers", "Dams", "Ada Byron"),
        ),
        (
            (
                f"<div class='tag topic'><a href='/a'>Weather</a></div>{TEXT}{TEXT}<p>And so on.</p><p>And on.</p>"
                "<div class='tags'><a href='/a'>Rivers</a> <a href='/b'>Dams</a></div>"
            ),
            ("Rivers", "Dams"),
        ),
        (f"<div class='tag topic'><a href='/a'>Weather</a></div>{TEXT}", ("Weather",)),
        (
            "<ul class='tags'><li><a href='/a'>Rivers</a></li><li><a href='/b'>More on this ...</a></li></ul>",
            ("Rivers",),
        ),
        (
            "<div class='keywords'><span>关键词 : </span><a href='/a'>修表</a><a href='/b'>老街</a></div>",
            ("修表", "老街"),
        ),
        (
            "<ul class='td-tags'><li><b>ETİKETLER</b></li><li><a href='/z'>zeytin</a></li></ul>",
            ("zeytin",),
        ),
        (
            "<p class='tags'><b>Read more about:</b> <a href='/a'>AI</a>, <a href='/b'>EU</a></p>",
            ("AI", "EU"),
        ),
        ("<p class='tags'>News of companies <a href='/a'>All</a></p>", ()),
        ("<p class='tags'>By Ada Byron in <a href='/a'>News</a> on a wet day in May</p>", ()),
        (
            "<ul class='tags share'><li><a href='/a'>Share this</a></li><li><a href='/b'>Send this</a></li></ul>",
            (),
        ),
    ],
)
def test_lists_that_are_named_for_tags(below: str, expected: tuple[str, ...]) -> None:
    assert told(page(below)).tags == expected


CATEGORY = "<div class='taxonomy-category'><a rel='tag' href='/c/1'>News</a></div>"


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (f"{CATEGORY}<p><a rel='tag' href='/t/1'>Rivers</a></p>", ("Rivers",)),
        (
            "<p><a rel='tag' href='/category/news'>News</a></p><p><a rel='tag' href='/t/1'>Rivers</a></p>",
            ("Rivers",),
        ),
        (CATEGORY, ("News",)),
        (
            "<p><a rel='tag' href='/category/news'>News</a> <a rel='tag' href='/t/1'>Rivers</a></p>",
            ("News", "Rivers"),
        ),
        (
            f"<div class='cats'><p>{CATEGORY}</p><p><a rel='tag' href='/tag/1'>Rivers</a></p></div>",
            ("Rivers",),
        ),
        (
            f"{CATEGORY}<p class='category-and-tags'><a rel='tag' href='/t/1'>Rivers</a></p>",
            ("Rivers",),
        ),
    ],
)
def test_a_category_is_no_tag_beside_others(below: str, expected: tuple[str, ...]) -> None:
    assert told(page(below)).tags == expected


@pytest.mark.parametrize(
    ("keywords", "expected"),
    [
        (["section/sport", "organization/Unesco", "topic/rain & wind"], ("sport", "Unesco", "rain & wind")),
        (["section/sport", "Rain"], ("section/sport", "Rain")),
        (["AC/DC", "Rain/Wind"], ("AC/DC", "Rain/Wind")),
        (["a/b/c", "section/sport"], ("a/b/c", "section/sport")),
    ],
)
def test_keywords_that_are_filed_under_what_they_are(keywords: list[str], expected: tuple[str, ...]) -> None:
    assert (
        told(with_jsonld({"@type": "NewsArticle", "headline": "Rain", "keywords": keywords})).tags == expected
    )


def test_above_the_text_such_a_list_is_a_menu() -> None:
    menu = "<ul><li><a href='/t/coal-exit/'>Coal Exit</a></li><li><a href='/t/rain'>Rain</a></li></ul>"
    assert told(f"<html><body><h1>Rain over the valley</h1>{menu}{TEXT}</body></html>").tags == ()


FILED = (
    '<p>In <a rel="category tag" href="/c/floods">Floods</a>, <a rel="category" href="/c/bath">Bath</a></p>'
)
ELSEWHERE = (
    '<aside class="related"><h3><a href="/o">Another</a></h3><a rel="category" href="/c/s">Sport</a></aside>'
)


@pytest.mark.parametrize(
    ("html", "section"),
    [
        (page(FILED), "Floods"),
        (page(ELSEWHERE + FILED), "Floods"),
        (page(ELSEWHERE), None),
        (page('<a rel="category tag" href="/c/1">Uncategorized</a>'), None),
        (page('<a rel="category tag" href="/c/1">Sin categoría</a>'), None),
        (page('<a rel="tag" href="/c/floods">Floods</a>'), None),
        (
            page(FILED).replace("<body>", '<meta property="article:section" content="Weather"><body>'),
            "Weather",
        ),
    ],
)
def test_the_category_that_a_link_names_is_the_section_where_nothing_states_one(html, section):
    assert told(html).section == section
