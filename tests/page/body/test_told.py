"""The text that structured data tell: only where the page does not show it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.markup.read import Heading
from newsdoc.model import ListBlock, Paragraph, inline
from newsdoc.page.body.told import LEAST, SHOWN_SHARE, told_items
from tests.page.soups import paragraphs, prose

SUBJECTS = ("bridge", "school", "market", "harbour")
PLAIN = "\n\n".join(prose(subject) for subject in SUBJECTS)
HTML = paragraphs(*SUBJECTS)


def page_with(told, body):
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "News", "articleBody": told}
    script = json.dumps(data).replace("<", "\\u003c")
    return (
        f'<html><head><script type="application/ld+json">{script}</script></head><body>{body}</body></html>'
    )


@pytest.mark.parametrize("told", [PLAIN, HTML])
def test_a_page_that_shows_little_gives_the_told_text(told):
    article = newsdoc.parse(page_with(told, "<div id=app><p>Please switch scripts on.</p></div>"))
    assert article.text.split() == PLAIN.split()


@pytest.mark.parametrize("told", [PLAIN, HTML])
def test_it_has_its_paragraphs(told):
    article = newsdoc.parse(page_with(told, "<div id=app><p>Please switch scripts on.</p></div>"))
    assert article.text == PLAIN


def test_a_page_that_shows_the_article_gives_what_it_shows():
    told = PLAIN.replace("bridge", "tunnel")
    article = newsdoc.parse(page_with(told, f"<article>{HTML}</article>"))
    assert article.text == PLAIN


def test_the_bounds():
    told = "x" * LEAST
    assert told_items([told], 0, None) == [Paragraph(told)]
    assert told_items([told[1:]], 0, None) == []
    enough = int(SHOWN_SHARE * 400)
    assert told_items(["x" * 400], enough, None) == []
    assert told_items(["x" * 400], enough - 1, None) == [Paragraph("x" * 400)]


def test_the_longest_text_counts():
    assert told_items(["short", PLAIN, "x" * LEAST], 0, None) == [Paragraph(prose(one)) for one in SUBJECTS]
    assert told_items([], 0, None) == []


def test_html_is_read_as_html():
    told = f'<h2>Costs</h2>{HTML}<ul><li>one</li></ul><p><a href="/x">here</a></p><script>no()</script>'
    items = told_items([told], 0, "https://example.org/a/")
    assert items[0] == Heading(2, inline("Costs"))
    assert ListBlock(["one"]) in items
    last = items[-1]
    assert isinstance(last, Paragraph)
    assert [run.href for run in last.content] == ["https://example.org/x"]
    assert "no()" not in str(items)


def test_signs_that_are_no_elements_stay():
    told = f"If a < b and b > c, then a < c.\r\n \n{PLAIN}"
    assert told_items([told], 0, None)[0] == Paragraph("If a < b and b > c, then a < c.")


@pytest.mark.parametrize(
    "told",
    [f"<p {'x' * 300}", f"<!-- <p>{'x' * 300} -->", f"<!-- <p>{'x' * 300}", f"<?x <p>{'x' * 300} ?>"],
    ids=["a tag cut short", "a comment", "an open comment", "an instruction"],
)
def test_html_without_text_tells_nothing(told):
    assert "x" * 300 not in str(told_items([told], 0, None)) or told.startswith("<?")


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<br>", "<", "<!--", "text ", "\n", "<div", "\x00", "&amp;"]),
        min_size=80,
    )
)
def test_any_text_can_be_told(pieces):
    assert all(not isinstance(item, str) for item in told_items(["".join(pieces)], 0, None))
