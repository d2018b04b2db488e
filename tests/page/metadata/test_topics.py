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
        ("<nav><a href='/t/coal-exit'>Coal Exit</a> <a href='/t/rain'>Rain</a></nav>", ()),
        (
            "<ul class='share'><li><a href='/s/mail'>Mail</a></li><li><a href='/s/print'>Print</a></li></ul>",
            (),
        ),
    ],
)
def test_a_list_of_links_that_say_where_they_lead_holds_tags(below: str, expected: tuple[str, ...]) -> None:
    assert told(page(below)).tags == expected


def test_above_the_text_such_a_list_is_a_menu() -> None:
    menu = "<ul><li><a href='/t/coal-exit/'>Coal Exit</a></li><li><a href='/t/rain'>Rain</a></li></ul>"
    assert told(f"<html><body><h1>Rain over the valley</h1>{menu}{TEXT}</body></html>").tags == ()
