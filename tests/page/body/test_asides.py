"""What stands between an article's paragraphs and is no part of its running text: promos and pull quotes."""

# ruff: noqa: E501 -- markup reads best as pages have it

from __future__ import annotations

import html
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc import Article, PullQuote, RelatedLink, plain, walk

URL = "https://example.org/news/piece"

PARAGRAPHS = (
    (
        "The harbour master counted eleven boats on Monday morning, two fewer than in the week before the storm, "
        "and wrote the number down twice because nobody in the office wanted to believe it at first."
    ),
    (
        "Repairs to the northern wall will take until spring, the council said, although the crane that is needed "
        "for the heavy stones still stands in another port and cannot be moved before the ice has gone."
    ),
    (
        "Fishermen who lost their nets have been promised help from the county, which has put aside a sum that "
        "covers about a third of the damage; the rest is to come from a fund that has yet to be set up."
    ),
    (
        "A second meeting follows on Thursday in the old sail loft, where the engineers will show what a higher "
        "wall would look like from the square and how much of the evening light it would take away."
    ),
)

TITLE = "Why the old lighthouse keeper never left his island"
HREF = "/news/lighthouse-keeper"

PROMOS = {
    "label and title": f'<p>Read more: <a href="{HREF}">{TITLE}</a></p>',
    "label in bold": f'<p><strong>READ ALSO:</strong> <strong><a href="{HREF}">{TITLE}</a></strong></p>',
    "label without a colon": f'<p><b>Also read</b> <a href="{HREF}">{TITLE}</a></p>',
    "label in the link": f'<p><a href="{HREF}">Related: {TITLE}</a></p>',
    "brackets": f'<p>[<strong>Read more: </strong><a href="{HREF}">{TITLE}</a>]</p>',
    "heading": f'<h4><strong>Also Read: </strong><a href="{HREF}">{TITLE}</a></h4>',
    "German": f'<p>Lesen Sie auch: <a href="{HREF}">{TITLE}</a></p>',
    "French": f'<p>Lire aussi : <a href="{HREF}">{TITLE}</a></p>',
    "label of no known words": f'<p><strong>FUNDA OLUNYE UDABA |</strong> <a href="{HREF}">{TITLE}</a></p>',
    "bold linked line": f'<p><strong><a href="{HREF}">{TITLE}</a></strong></p>',
    "named box": f'<div class="related-box"><h3><a href="{HREF}">{TITLE}</a></h3></div>',
    "label above a list": f'<div><h3>Related</h3><ul><li><a href="{HREF}">{TITLE}</a></li></ul></div>',
    "label in the box of a list": (
        f'<div class="block"><span>Read Next</span><div><ul><li><a href="{HREF}">{TITLE}</a></li></ul></div></div>'
    ),
    "title beside a flag": (
        f'<ul class="similar related"><li><a href="{HREF}"><div class="flag">Investigates</div><span>{TITLE}</span></a></li></ul>'
    ),
    "title and date": f'<div class="related"><h3><a href="{HREF}">{TITLE} <time>May 3, 2024</time></a></h3></div>',
    "words for screen readers": (
        f'<div class="related"><h3><a href="{HREF}"><span class="sr-only">Members only.</span> {TITLE}</a></h3></div>'
    ),
    "card of no known name": (
        f'<div class="mbx"><a href="{HREF}"><img src="/a.jpg" alt="A tower"><h5>From the coast</h5><h4>{TITLE}</h4></a></div>'
    ),
    "card": (
        f'<div class="teaser"><a href="{HREF}"><img src="/a.jpg" alt="A tower"><div class="date">3 May 2024</div>'
        f"<h3>{TITLE}</h3><div>By Ann Lee</div></a></div>"
    ),
    "link around a card": (
        f'<a class="related-teaser" href="{HREF}"><div><span>Read more:</span><h3>{TITLE}</h3></div>'
        '<div><figure><img src="/a.jpg" alt="A tower"></figure></div></a>'
    ),
    "aside with a linked headline": (
        f'<aside><article><h2><a href="{HREF}">{TITLE}</a></h2><p class="byline">By Ann Lee</p></article></aside>'
    ),
    "link twice": (
        f'<div class="recommended"><a href="{HREF}"><img src="/a.jpg"></a><h4><a href="{HREF}">{TITLE}</a></h4>'
        f'<p><a href="{HREF}">Read more</a></p></div>'
    ),
}


def article_of(*inner: str) -> Article:
    """Parse a page whose body is this."""
    page = (
        "<!DOCTYPE html><html><head><title>Eleven boats</title></head><body><article><h1>Eleven boats</h1>"
        f'<div class="entry-content">{"".join(inner)}</div></article></body></html>'
    )
    return newsdoc.parse(page.encode(), URL)


def paragraphs() -> list[str]:
    """Write the paragraphs as HTML."""
    return [f"<p>{html.escape(text)}</p>" for text in PARAGRAPHS]


@pytest.mark.parametrize("promo", PROMOS.values(), ids=PROMOS)
@pytest.mark.parametrize("at", range(1, len(PARAGRAPHS)))
def test_a_promo_between_paragraphs_is_found_and_leaves_the_text_as_it_is(promo: str, at: int) -> None:
    written = paragraphs()
    article = article_of(*written[:at], promo, *written[at:])
    assert article.text == article_of(*written).text
    (link,) = walk(article, RelatedLink)
    assert link.title.endswith(TITLE)
    assert link.url == "https://example.org" + HREF


@given(
    st.lists(
        st.tuples(st.sampled_from(sorted(PROMOS)), st.integers(1, len(PARAGRAPHS) - 1)),
        max_size=3,
        unique_by=lambda x: x[1],
    )
)
def test_any_promos_between_paragraphs_leave_the_text_as_it_is(drawn: list[tuple[str, int]]) -> None:
    written = paragraphs()
    bare = article_of(*written).text
    for name, at in sorted(drawn, key=lambda pair: -pair[1]):
        written.insert(at, PROMOS[name])
    article = article_of(*written)
    assert article.text == bare
    assert len(list(walk(article, RelatedLink))) == len(drawn)


def test_the_label_belongs_to_the_text_only_in_the_same_line() -> None:
    one, two, *rest = paragraphs()
    inline = article_of(one, PROMOS["label and title"], two, *rest)
    above = article_of(one, PROMOS["label above a list"], two, *rest)
    assert [link.text for link in walk(inline, RelatedLink)] == [f"Read more: {TITLE}"]
    assert [link.text for link in walk(above, RelatedLink)] == [TITLE]


def test_a_box_gives_one_promo_for_each_link() -> None:
    one, *rest = paragraphs()
    titles = [f"{TITLE}, part {n}" for n in range(4)]
    box = "".join(f'<li><a href="{HREF}-{n}">{title}</a></li>' for n, title in enumerate(titles))
    article = article_of(one, f'<div class="related"><h3>Related stories</h3><ul>{box}</ul></div>', *rest)
    assert [link.title for link in walk(article, RelatedLink)] == titles


@pytest.mark.parametrize(
    "line",
    [
        '<p><a href="https://other.example.net/news/report">The report of the engineers in full length</a></p>',
        (
            '<p>The council has put <a href="/news/plan">the plan for the new harbour wall</a> before the people of '
            "the town, who may write to the office until the end of the month if they disagree.</p>"
        ),
        '<p><a href="#wall">How the wall was built in the first place</a></p>',
        '<h2><a href="/news/wall">What the northern wall is made of</a></h2>',
        '<p><a href="/tag/sea">Sea</a></p>',
        '<p><a href="/letter">Sign up for the letter of the harbour office</a></p>',
        '<p><a href="/news/piece/?share=bluesky">A click shares this on the network</a></p>',
        (
            "<p>Those who want to see what other harbours have done before they say yes or no may look at these walls "
            'that stand:</p><ul><li><a href="/walls/1">The wall of the old harbour</a></li><li><a href="/walls/2">The wall '
            "of the new harbour</a></li></ul>"
        ),
    ],
    ids=[
        "another site",
        "link in a sentence",
        "same page",
        "heading of what follows",
        "subject",
        "call",
        "share button",
        "list that the text speaks of",
    ],
)
def test_no_promo(line: str) -> None:
    one, two, *rest = paragraphs()
    assert not list(walk(article_of(one, two, line, *rest), RelatedLink))


def test_a_labelled_line_below_the_last_paragraph_is_a_promo() -> None:
    article = article_of(*paragraphs(), PROMOS["label and title"])
    assert [link.title for link in walk(article, RelatedLink)] == [TITLE]
    assert article.text == article_of(*paragraphs()).text


def test_a_labelled_box_may_lead_to_another_site() -> None:
    one, *rest = paragraphs()
    box = f'<div><h3>Related articles</h3><ul><li><a href="https://sister.example.net/1">{TITLE}</a></li></ul></div>'
    assert [link.title for link in walk(article_of(one, box, *rest), RelatedLink)] == [TITLE]


def test_a_box_after_the_last_paragraph_is_no_promo() -> None:
    assert not list(walk(article_of(*paragraphs(), PROMOS["named box"]), RelatedLink))


PULL_QUOTES = {
    "block quote": '<blockquote class="pull-quote"><p>{}</p><footer>Ann Lee</footer></blockquote>',
    "aside with q": '<aside class="pullquote pull-right"><q>{}</q><cite>Ann Lee</cite></aside>',
    "author box": (
        '<div class="pullQuote section"><div class="pull-quote--large"><blockquote>{}</blockquote>'
        '<div class="pull-quote__author"><span class="author">— Ann Lee</span></div></div></div>'
    ),
    "figure": '<figure class="article-pullquote"><blockquote>{}</blockquote><figcaption>Ann Lee</figcaption></figure>',
    "citation in a span": (
        '<blockquote class="body__pullquote"><p>{}</p>'
        '<span class="body__citation">— <span>Ann Lee</span></span></blockquote>'
    ),
}


@pytest.mark.parametrize("markup", PULL_QUOTES.values(), ids=PULL_QUOTES)
def test_a_named_pull_quote_keeps_its_place_and_its_attribution(markup: str) -> None:
    words = "Nobody here wants a wall that hides the sea from us."
    one, two, *rest = paragraphs()
    article = article_of(one, two, markup.format(words), *rest)
    assert article.text == article_of(one, two, *rest).text
    (section,) = article.body
    quote = section.blocks[2]
    assert isinstance(quote, PullQuote)
    assert quote.text == words
    assert quote.attribution is not None
    assert plain(quote.attribution) == "Ann Lee"


@given(st.data())
def test_words_that_stand_again_in_a_paragraph_are_a_pull_quote(data: st.DataObject) -> None:
    words = data.draw(st.sampled_from(PARAGRAPHS)).split()
    start = data.draw(st.integers(0, len(words) - 11))
    pulled = " ".join(words[start : data.draw(st.integers(start + 10, min(len(words), start + 24)))]).strip(
        ",;."
    )
    shown = data.draw(st.sampled_from((pulled, pulled.upper(), f"“{pulled}!”", f"{pulled} …")))
    markup = data.draw(st.sampled_from(("<blockquote><p>{}</p></blockquote>", "<p><strong>{}</strong></p>")))
    one, two, *rest = paragraphs()
    article = article_of(one, two, markup.format(html.escape(shown)), *rest)
    assert [quote.text for quote in walk(article, PullQuote)] == [shown]
    assert article.text == article_of(one, two, *rest).text


def test_a_list_of_links_between_paragraphs_is_of_promos() -> None:
    one, two, *rest = paragraphs()
    titles = [f"{TITLE}, part {n}" for n in range(3)]
    items = "".join(f'<li><a href="{HREF}-{n}">{title}</a></li>' for n, title in enumerate(titles))
    article = article_of(one, two, f"<ul>{items}</ul>", *rest)
    assert [link.title for link in walk(article, RelatedLink)] == titles


def test_a_note_behind_a_list_of_other_articles_is_not_the_last_paragraph() -> None:
    items = "".join(f'<li><a href="{HREF}-{n}">{TITLE}, part {n}</a></li>' for n in range(6))
    note = '<div class="note"><span>Readers who write to us should give their name and the town that they live in.</span></div>'
    written = (*paragraphs(), f'<div class="related"><h3>More</h3><ul>{items}</ul></div>', note)
    assert not list(walk(article_of(*written), RelatedLink))


def test_a_page_of_unknown_address_leads_to_other_articles_of_its_site() -> None:
    one, *rest = paragraphs()
    page = f"<html><body><article><h1>The wall</h1>{''.join((one, PROMOS['German'], *rest))}</article></body></html>"
    (link,) = walk(newsdoc.parse(page), RelatedLink)
    assert (link.title, link.url) == (TITLE, HREF)


@pytest.mark.parametrize("line", ["Eleven boats on Monday morning", "Zwölf Boote am Montag"])
def test_a_short_line_in_bold_is_a_heading_though_its_words_stand_again(line: str) -> None:
    one, two, *rest = paragraphs()
    article = article_of(
        one, f"<p><strong>{line}</strong></p>", f"<p>{two} And there were {line.lower()}.</p>", *rest
    )
    assert not list(walk(article, PullQuote))


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><p>{}</p><p>Ann Lee, engineer</p></blockquote>",
        "<blockquote><p>{}</p><div>Ann Lee, engineer</div></blockquote>",
    ],
)
def test_who_said_it_may_stand_in_the_quote(markup: str) -> None:
    one, two, *rest = paragraphs()
    words = "Repairs to the northern wall will take until spring"
    article = article_of(one, markup.format(words), two, *rest)
    (quote,) = walk(article, PullQuote)
    assert quote.text == words
    assert quote.attribution is not None
    assert plain(quote.attribution) == "Ann Lee, engineer"


def test_a_quote_of_words_that_stand_nowhere_else_stays_text() -> None:
    one, two, *rest = paragraphs()
    words = "We shall not be asked again before the stones are laid."
    article = article_of(one, two, f"<blockquote><p>{words}</p></blockquote>", *rest)
    assert not list(walk(article, PullQuote))
    assert words in article.text


def test_many_linked_lines_cost_in_proportion_to_their_number() -> None:
    def seconds(count: int) -> float:
        one, *rest = paragraphs()
        lines = [
            f'<p><a href="/news/{n}">The lighthouse keeper in his year {n}</a></p>' for n in range(count)
        ]
        start = time.perf_counter()
        article_of(one, *lines, *rest)
        return time.perf_counter() - start

    few, many = min(seconds(500) for _ in range(3)), min(seconds(4000) for _ in range(2))
    assert many < 8 * few * 4
