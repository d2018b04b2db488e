"""Boxes set into the text, and what their headings head."""

from __future__ import annotations

import pytest

from newsdoc import Figure, Paragraph, parse, plain, walk
from tests.page.soups import paragraphs, prose


def headings_of(middle):
    """Return the headings of an article with this between its paragraphs, and of each the number of its blocks."""
    before = f"<p>{prose('bridge')}</p><h2>Who pays</h2>{paragraphs('school', 'market')}"
    article = parse(
        f"<html><body><article>{before}{middle}{paragraphs('harbour', 'tram')}</article></body></html>"
    )
    return [(section.heading and section.heading[0].text, len(section.blocks)) for section in article.body]


def test_the_heading_of_an_inset_heads_nothing_behind_it():
    inset = f"<div><h3>The bridge in numbers</h3>{paragraphs('number')}</div>"
    assert headings_of(inset) == [(None, 1), ("Who pays", 6)]


def test_the_heading_of_a_box_without_text_of_the_article_goes():
    links = "".join(f'<li><a href="/{at}">A film of ours, number {at} of many</a></li>' for at in range(5))
    assert headings_of(f"<div><h3>Our films</h3><ul>{links}</ul></div>") == [(None, 1), ("Who pays", 4)]


@pytest.mark.parametrize(
    "middle",
    [
        "<div><h2>Who builds</h2></div>",
        "<h2>Who builds</h2>",
        '<div class="heading"><h2>Who builds</h2><a href="#top">#</a></div>',
    ],
)
def test_a_heading_in_a_box_of_its_own_heads_what_follows(middle):
    assert headings_of(middle) == [(None, 1), ("Who pays", 2), ("Who builds", 2)]


def test_sections_in_boxes_keep_their_headings():
    parts = "".join(
        f"<section><h2>On {one}</h2>{paragraphs(one, one)}</section>" for one in ("roads", "rails")
    )
    article = parse(f"<html><body><article><p>{prose('bridge')}</p>{parts}</article></body></html>")
    assert [len(section.blocks) for section in article.body] == [1, 2, 2]


PICTURE = "<img src='https://example.org/bridge.jpg' alt='A bridge'>"


@pytest.mark.parametrize(
    "inset",
    [
        f"<div>{PICTURE}<div>The old bridge in spring</div><div>Photo: J. Doe</div></div>",
        f"<div><div>{PICTURE}</div><p>The old bridge in spring.</p></div>",
        f"<div><figure>{PICTURE}</figure><p>The old bridge in spring.</p></div>",
    ],
)
def test_words_beside_a_picture_in_an_inset_are_its_caption(inset):
    text = paragraphs("bridge", "school", "market")
    article = parse(f"<html><body><article>{text}{inset}{text}</article></body></html>")
    (figure,) = walk(article, Figure)
    assert figure.caption is not None
    assert plain(figure.caption).startswith("The old bridge in spring")
    assert len(list(walk(article, Paragraph))) == 6


def test_that_is_so_where_each_paragraph_stands_in_a_box_of_its_own():
    text = [f"<div><div><p>{prose(one)}</p></div></div>" for one in ("bridge", "school", "market", "harbour")]
    inset = f"<div><div>{PICTURE}<div>The old bridge in spring</div><div>J. Doe</div></div></div>"
    article = parse(
        f"<html><body><article>{''.join(text[:2])}{inset}{''.join(text[2:])}</article></body></html>"
    )
    (figure,) = walk(article, Figure)
    assert figure.caption is not None
    assert plain(figure.caption).startswith("The old bridge in spring")
    assert len(list(walk(article, Paragraph))) == 4


def test_steps_with_a_picture_each_are_text():
    steps = "".join(f"<div>{PICTURE}<p>{prose(one, 1)}</p></div>" for one in ("bridge", "school", "market"))
    article = parse(f"<html><body><article><p>{prose('harbour')}</p>{steps}</article></body></html>")
    assert len(list(walk(article, Paragraph))) == 4
