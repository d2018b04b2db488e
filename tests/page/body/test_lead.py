"""The line between the headline and the text."""

from __future__ import annotations

import pytest

import newsdoc
from tests.page.soups import paragraphs, prose

SHORT = "The town has waited for thirty years for its bridge to be built."
LONG = prose("bridge", 2)
SUBJECTS = [
    f"{thing} of the {place}"
    for place in ("town", "island", "hill")
    for thing in ("school", "market", "road")
]
TEXT = paragraphs(*SUBJECTS)
FEW = paragraphs(*SUBJECTS[:3])


def read(lead: str, head: str = "") -> newsdoc.Reading:
    """Read a page with something between its headline and its text."""
    return newsdoc.read(
        f"<html><head>{head}</head><body><div class='top'><h1>News of the town</h1>{lead}</div>"
        f"<p class='byline'>By Ada Byron</p><div class='text'>{TEXT}</div></body></html>"
    )


@pytest.mark.parametrize(
    "form",
    [
        "<p>{}</p>",
        "<div class='teaser-text'>{}</div>",
        "<div><h2>{}</h2></div>",
        "<div><p><b>{}</b></p></div>",
    ],
)
def test_a_short_line_is_the_standfirst(form: str) -> None:
    reading = read(form.format(SHORT))
    assert reading.article.subtitle == SHORT
    assert SHORT not in reading.article.text
    assert [block.role for block in reading.blocks if block.text == SHORT] == ["standfirst"]


@pytest.mark.parametrize("form", ["<p>{}</p>", "<div class='teaser-text'>{}</div>", "<div><h2>{}</h2></div>"])
def test_a_long_line_is_the_first_paragraph(form: str) -> None:
    reading = read(form.format(LONG))
    assert reading.article.subtitle is None
    assert reading.article.text == "\n\n".join([LONG, *map(prose, SUBJECTS)])
    assert len(reading.article.body) == 1
    (block,) = [block for block in reading.blocks if block.text.startswith(LONG[:50])]
    assert block.kept
    assert block.reason.startswith("stands alone between the headline and the text")


@pytest.mark.parametrize(
    "lead",
    [
        f"<figure><img src='/a.png'><figcaption>{SHORT}</figcaption></figure>",
        f"<p class='caption'>{SHORT}</p>",
        f"<div class='newsletter'><p>{SHORT}</p></div>",
        f"<p><a href='/b'>{SHORT}</a></p>",
        f"<p>{SHORT}</p><p>{SHORT[:-10]} now.</p>",
        "<p>The town has waited for its bridge, without a stop</p>",
        "<p>A bridge at last.</p>",
    ],
)
def test_what_is_named_linked_not_alone_or_no_sentence_is_neither(lead: str) -> None:
    article = read(lead).article
    assert article.subtitle is None
    assert article.text == "\n\n".join(map(prose, SUBJECTS))


def test_a_standfirst_that_the_page_names_is_that() -> None:
    article = read(f"<p class='standfirst'>A bridge at last!</p><p>{LONG}</p>").article
    assert article.subtitle == "A bridge at last!"
    assert article.text.startswith(prose(SUBJECTS[0]))


def test_the_line_may_have_breaks() -> None:
    assert read(f"<p>{SHORT.replace(' for', '<br>for', 1)}</p>").article.subtitle == SHORT


BARE = SHORT.rstrip(".")


@pytest.mark.parametrize(
    "form",
    [
        "<h2>{}</h2>",
        "<p class='hero__excerpt'>{}</p>",
        "<p class='article-header__lead'>{}</p>",
        "<p class='sub-title' itemprop='description'>{}</p>",
        "<p class='strapline'>{}</p>",
    ],
)
def test_a_line_without_a_full_stop_is_the_standfirst_if_its_tag_or_name_says_so(form: str) -> None:
    assert read(form.format(BARE)).article.subtitle == BARE


def test_a_long_line_that_is_named_so_is_the_standfirst() -> None:
    reading = read(f"<p class='intro'>{LONG}</p>")
    assert reading.article.subtitle == LONG
    assert LONG not in reading.article.text


def test_a_line_without_a_full_stop_that_nothing_tells_of_is_left_out() -> None:
    assert read(f"<p>{BARE}</p>").article.subtitle is None


def test_the_headline_again_is_no_standfirst() -> None:
    assert read("<h2>The coast and its people: News of the town</h2>").article.subtitle is None


@pytest.mark.parametrize(
    "form",
    [
        "<p class='article-excerpt'>{}</p>",
        "<div class='post-description'>{}</div>",
        "<div class='documentDescription'>{}</div>",
        "<div class='teaser-text'><p>{}</p></div>",
        "<p class='ArticleHeader_intro__x3'>{}</p>",
        "<p class='article__desc'>{}</p>",
        "<time>3 May 2024</time><p class='ingress'>{}</p>",
        "<div class='text text--intro'><div class='cmp-text'><p>{}</p></div></div>",
        "<h2 class='s-tagline'>{}</h2>",
        "<p class='text-xl'>{}</p><div class='flex'>By Ada Byron</div>",
    ],
)
def test_a_line_named_so_or_right_below_a_headline_in_the_box_of_the_text_is_the_standfirst(
    form: str,
) -> None:
    lead = form.format(SHORT)
    reading = newsdoc.read(
        f"<html><body><article><header><h1>News of the town</h1>{lead}</header>"
        f"<div>{FEW}</div></article></body></html>"
    )
    assert reading.article.subtitle == SHORT
    assert reading.article.text == "\n\n".join(map(prose, SUBJECTS[:3]))
    assert [block.role for block in reading.blocks if block.text == SHORT] == ["standfirst"]


@pytest.mark.parametrize(
    "form",
    [
        "<p class='byline intro'>{}</p>",
        "<p class='intro'><a href='/x'>{}</a></p>",
        "<p>{}</p><p>The first boat will cross in the spring, if the ice lets it.</p>",
    ],
)
def test_other_lines_there_are_none(form: str) -> None:
    lead = form.format(SHORT)
    reading = newsdoc.read(
        f"<html><body><article><header><h1>News of the town</h1>{lead}</header>"
        f"<div>{FEW}</div></article></body></html>"
    )
    assert reading.article.subtitle is None


def test_a_named_line_among_the_paragraphs_is_the_first_of_them() -> None:
    reading = newsdoc.read(
        "<html><body><article><h1>News of the town</h1>"
        f"<div><p class='intro'>{SHORT}</p>{FEW}</div></article></body></html>"
    )
    assert reading.article.subtitle is None
    assert reading.article.text.startswith(SHORT)


def test_a_long_one_that_reads_like_the_text_stays_with_it() -> None:
    lead = f"<p class='intro'>{LONG}</p>"
    article = newsdoc.parse(
        f"<html><body><article><header><h1>News of the town</h1>{lead}</header>"
        f"<div>{FEW}</div></article></body></html>"
    )
    assert article.subtitle is None
    assert article.text.startswith(LONG)
