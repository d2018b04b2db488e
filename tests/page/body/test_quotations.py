"""Quotations among the paragraphs, whose words need not read like the article's text."""

from __future__ import annotations

import time

import pytest

from newsdoc import Article, Quote, parse, plain, walk
from newsdoc.page.body.quotations import quotations_of
from tests.page.soups import paragraphs, surveyed

WORDS = "A town that gives up its bridge gives up its island"
NAME = "Agnes Pruitt"


def article_with(middle: str) -> Article:
    """Parse an article with this between its paragraphs."""
    before, behind = paragraphs("bridge", "school"), paragraphs("market", "harbour")
    return parse(f"<html><body><article>{before}{middle}{behind}</article></body></html>")


@pytest.mark.parametrize(
    "markup",
    [
        f"<blockquote><p>{WORDS}</p></blockquote>",
        f"<blockquote>{WORDS}!</blockquote>",
        f"<aside><blockquote><p>{WORDS}</p></blockquote></aside>",
        f"<div><blockquote><p>{WORDS}</p></blockquote></div>",
    ],
)
def test_a_quotation_that_ends_like_no_sentence_is_text(markup):
    (quote,) = walk(article_with(markup), Quote)
    assert quote.text.rstrip("!") == WORDS


@pytest.mark.parametrize(
    "markup",
    [
        f"<figure><blockquote><p>{WORDS}</p></blockquote><figcaption>{NAME}</figcaption></figure>",
        f"<figure><div><blockquote>{WORDS}.</blockquote></div><figcaption>— {NAME}</figcaption></figure>",
        (
            f'<div class="widget-quote"><div><blockquote><p>{WORDS}</p>'
            f"<div><cite>{NAME}</cite></div></blockquote></div></div>"
        ),
    ],
)
def test_what_says_below_a_quotation_whose_the_words_are_is_its_attribution(markup):
    (quote,) = walk(article_with(markup), Quote)
    assert quote.blocks[0].text.rstrip(".") == WORDS
    assert quote.attribution is not None
    assert plain(quote.attribution) == NAME


def found_among(middle: str) -> list[str]:
    """Return the tags of what holds the quotations found, where all lines read like text of the article."""
    boxes = surveyed(f"<div>{paragraphs('bridge')}{middle}{paragraphs('harbour')}</div>").boxes[1:]
    return [box.tag for box in quotations_of(boxes, [1] * len(boxes))]


@pytest.mark.parametrize(
    ("markup", "holders"),
    [
        (f"<blockquote>{WORDS}</blockquote>", ["blockquote"]),
        (f"<aside><div><blockquote>{WORDS}</blockquote><p>{NAME}</p></div></aside>", ["aside"]),
        (f'<blockquote class="newsletter">{WORDS}</blockquote>', []),
        (f'<div class="ad-box"><div><blockquote>{WORDS}</blockquote></div></div>', []),
        (f'<blockquote><a href="/x">{WORDS}</a></blockquote>', []),
    ],
)
def test_what_is_named_as_something_else_or_leads_away_is_no_quotation(markup, holders):
    assert found_among(markup) == holders


def test_what_readers_say_in_cards_beside_each_other_is_no_quotation():
    card = f"<div><blockquote>{WORDS}, and so on and on and on</blockquote><div>{NAME}</div></div>"
    assert found_among(f"<section>{card * 3}</section>") == []


def test_many_quotations_in_one_another_cost_in_proportion_to_their_number():
    def seconds(count: int) -> float:
        nested = f"{'<div><blockquote>' * count}{WORDS}{'</blockquote></div>' * count}"
        start = time.process_time()
        article_with(nested + f"<blockquote>{WORDS}</blockquote>" * 10 * count)
        return time.process_time() - start

    few, many = min(seconds(20) for _ in range(3)), min(seconds(160) for _ in range(2))
    assert many < 8 * few * 4
