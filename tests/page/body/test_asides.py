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
    "label alone in bold": f'<p><strong>Related</strong> <a href="{HREF}">{TITLE}</a></p>',
    "label beside a link": f'<div class="c-box"><span>Related</span><a href="{HREF}">{TITLE}</a></div>',
    "label in a box above a link": f'<div><p>Read also</p><a href="{HREF}">{TITLE}</a></div>',
    "plain label of no known words": f'<p>How it all began: <a href="{HREF}">{TITLE}</a></p>',
    "label and title in a link": f'<div><a href="{HREF}"><span>Related</span><span>{TITLE}</span></a></div>',
    "labelled box in a link": f'<a href="{HREF}"><div>See also: {TITLE}</div></a>',
    "Inline Related Posts": (
        f'<div class="irp_wrapper"><a href="{HREF}" class="u12"><style>.u12{{}}</style><div><span class="ctaText">READ</span>'
        f'&nbsp; <span class="postTitle">{TITLE}</span></div></a></div>'
    ),
    "Inline Related Posts with a button": (
        f'<div><style>.u12{{}}</style><div><a href="{HREF}"><div><div><span class="ctaText">See also</span>&nbsp; '
        f'<span class="postTitle">{TITLE}</span></div></div><div class="ctaButton">Read now</div></a></div></div>'
    ),
    "subject, title and date in a link": (
        f'<div class="c-teaser"><a href="{HREF}"><img src="/a.jpg" alt=""><span>By the sea today</span>'
        f'<span class="c-teaser__title">{TITLE}</span><span>3 May 2024 at noon</span></a></div>'
    ),
    "strong title in a link": (
        f'<div class="teaser"><a href="{HREF}"><div>Opinion from the coast</div><strong>{TITLE}</strong></a></div>'
    ),
    "excerpt below the title": (
        f'<div><span>Read Next</span><div><a href="{HREF}">{TITLE}</a><span>She was born in the tower and never saw '
        "a reason to go anywhere else, though the boat came by each week.</span></div></div>"
    ),
    "small label in a heading": (
        f'<div class="plug"><div class="related"><a href="{HREF}"><h2><small>Read also</small> {TITLE}</h2></a></div></div>'
    ),
    "arrow": f'<p>▶ <a href="{HREF}">{TITLE}</a></p>',
    "hand": f'<p>👉 <b><a href="{HREF}">{TITLE}</a></b></p>',
    "two signs": f'<p>&gt;&gt; <a href="{HREF}">{TITLE}</a></p>',
    "brackets without a label": f'<p class="interstitial">[<a href="{HREF}">{TITLE}</a>]</p>',
    "full stop behind the link": f'<p>(<a href="{HREF}">{TITLE}</a>.)</p>',
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
        '<p>“<a href="/news/keeper">We have never been asked about any of it before</a>.”</p>',
        '<p>« <a href="/news/keeper">We have never been asked about any of it before</a> »</p>',
        '<p>Read <a href="/news/report">the full report of the harbour office</a></p>',
        '<p>Source: <a href="https://county.example.net/report">The report of the county on its harbours</a></p>',
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
        "quoted sentence",
        "sentence quoted in French",
        "words that lead into a link",
        "source elsewhere",
        "call",
        "share button",
        "list that the text speaks of",
    ],
)
def test_no_promo(line: str) -> None:
    one, two, *rest = paragraphs()
    assert not list(walk(article_of(one, two, line, *rest), RelatedLink))


def test_two_links_in_a_labelled_line_are_two_promos() -> None:
    one, *rest = paragraphs()
    line = f'<p>Read also: <a href="{HREF}">{TITLE}</a> and <a href="{HREF}-2">{TITLE}, part 2</a>.</p>'
    found = [(link.label, link.title) for link in walk(article_of(one, line, *rest), RelatedLink)]
    assert found == [("Read also:", TITLE), (None, f"{TITLE}, part 2")]


@pytest.mark.parametrize("mark", ["b", "i"])
def test_linked_lines_above_each_paragraph_are_text(mark: str) -> None:
    titles = [f"{TITLE}, part {n}" for n in range(3)]
    heads = [f'<p><{mark}><a href="{HREF}-{n}">{title}</a></{mark}></p>' for n, title in enumerate(titles)]
    first, *rest = paragraphs()
    items = [part for pair in zip(heads, rest, strict=True) for part in pair]
    article = article_of(first, *items)
    assert not list(walk(article, RelatedLink))
    assert all(title in article.text for title in titles)


def test_linked_lines_below_the_paragraphs_of_items_are_promos() -> None:
    lines = [f'<p><a href="{HREF}-{n}">{TITLE}, part {n}</a></p>' for n in range(3)]
    parts = zip(paragraphs(), [*lines, ""], strict=True)
    items = [f"<h3>Number {n}</h3>{text}{line}" for n, (text, line) in enumerate(parts)]
    assert len(list(walk(article_of(*items), RelatedLink))) == 3


JAPANESE = (
    "五年前に閉校した小学校の体育館が、この春から図書館として使われることになった。町が改修費の半分を負担し、残りは寄付でまかなう。",
    "館内には木の棚が並び、窓ぎわには畳を敷いた読書の場所も設けられた。蔵書はおよそ一万二千冊で、町内の家庭から寄せられたものだ。",
    "一方で、運営を担う職員の確保は簡単ではない。町は当面、曜日を限って開館し、利用の様子を見ながら体制を整える方針だという。",
)
JAPANESE_TITLE = "廃校が次々に宿に変わる町の秘密"
JAPANESE_PROMOS = {
    "linked line": f'<p><a href="{HREF}">{JAPANESE_TITLE}</a></p>',
    "label set off": f'<p><b>特集：</b><a href="{HREF}">{JAPANESE_TITLE}</a></p>',
    "label alone": f'<p>▼関連記事 <a href="{HREF}">{JAPANESE_TITLE}</a></p>',
    "list": f'<ul><li><a href="{HREF}">{JAPANESE_TITLE}</a></li><li><a href="/2">移動図書館の長い冬の一日</a></li></ul>',
    "Cocoon": (
        f'<a href="{HREF}" class="blogcard-wrap internal-blogcard-wrap"><div class="blogcard internal-blogcard"><figure>'
        '<img src="/t.jpg" alt=""></figure><div class="blogcard-content"><div class="blogcard-title">'
        f'{JAPANESE_TITLE}</div><div class="blogcard-snippet">町に残された校舎をどう使うか。現地からお伝えする。</div></div>'
        '<div class="blogcard-footer"><div class="blogcard-domain">www.example.org</div></div></div></a>'
    ),
    "SWELL": (
        '<div class="swell-block-postLink"><div class="p-blogCard"><div class="p-blogCard__inner"><span class="p-blogCard__'
        'caption">あわせて読みたい</span><div class="c-postThumb"><figure><img src="/t.jpg" alt=""></figure></div>'
        f'<div class="p-blogCard__body"><a class="p-blogCard__title" href="{HREF}">{JAPANESE_TITLE}</a>'
        '<span class="p-blogCard__excerpt">町に残された校舎をどう使うか。現地からお伝えする...</span></div></div></div></div>'
    ),
    "Simplicity": (
        f'<div class="blog-card"><div class="blog-card-thumbnail"><a href="{HREF}"><img src="/t.jpg" alt=""></a></div>'
        f'<div class="blog-card-content"><div class="blog-card-title"><a href="{HREF}">{JAPANESE_TITLE}</a></div>'
        '<div class="blog-card-excerpt">町に残された校舎をどう使うか...</div></div><div class="blog-card-footer">'
        '<span><a href="#">12 users</a></span><span class="blog-card-date">2021.11.2</span></div></div>'
    ),
}


@pytest.mark.parametrize("promo", JAPANESE_PROMOS.values(), ids=JAPANESE_PROMOS)
def test_titles_without_spaces_are_titles(promo: str) -> None:
    one, *rest = (f"<p>{text}</p>" for text in JAPANESE)
    link, *_ = walk(article_of(one, promo, *rest), RelatedLink)
    assert (link.title, link.url) == (JAPANESE_TITLE, f"https://example.org{HREF}")


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
    "name below a dash": '<div class="pullquote"><p>{}</p><p>– Ann Lee</p></div>',
    "name in a box of its own": '<aside class="pull-quote"><div><p>{}</p></div><div>Ann Lee</div></aside>',
    "name in a span of no name": '<div data-component="pull-quote"><p class="a1">{}</p><span class="a2">Ann Lee</span></div>',
    "quotation mark as an ornament": (
        '<div class="pullquote"><span aria-hidden="true">“</span><p>{}</p><div class="pullquote-author">Ann Lee</div></div>'
    ),
    "quotation marks as boxes": (
        '<div class="pullquote"><div>„</div><p>{}</p><div>“</div><p>— Ann Lee</p></div>'
    ),
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


def test_a_line_whose_one_element_is_named_is_a_pull_quote() -> None:
    one, two, *rest = paragraphs()
    words = "Nobody here wants a wall that hides the sea from us"
    article = article_of(one, two, f'<p><span class="pullquote">{words}</span></p>', *rest)
    assert [quote.text for quote in walk(article, PullQuote)] == [words]
    named = '<p><span class="pullquote">Nobody</span> here wants a wall.</p>'
    assert not list(walk(article_of(one, two, named, *rest), PullQuote))


@pytest.mark.parametrize(
    "markup",
    [
        "<aside><p>“{}”</p></aside>",
        '<div class="quote"><p>“{}”</p></div>',
        '<div class="article__citation"><p>« {} »</p><span class="auteur">Ann Lee</span></div>',
        '<div class="zitat"><p class="zitat__text">„{}“</p><p class="zitat__autor">Ann Lee</p></div>',
    ],
)
def test_words_in_quotation_marks_set_apart_are_a_pull_quote_if_they_stand_again(markup: str) -> None:
    one, two, *rest = paragraphs()
    (repeated,) = walk(article_of(one, two, markup.format(PARAGRAPHS[0][4:60]), *rest), PullQuote)
    assert PARAGRAPHS[0][4:60] in repeated.text
    words = "Nobody here wants a wall that hides the sea from us"
    article = article_of(one, two, markup.format(words), *rest)
    assert not list(walk(article, PullQuote))
    assert words in article.text


@pytest.mark.parametrize(
    "line",
    [
        "<h3>“Eleven boats on Monday morning, two fewer”</h3>",
        "<p>“Eleven boats on Monday morning, two fewer”</p>",
        '<div class="stock-quote"><p>Eleven boats on Monday morning, two fewer</p></div>',
        '<div class="pullquote"><p>We shall not go away</p><p>and we shall not sell</p></div>',
    ],
)
def test_headings_and_plain_lines_that_stand_again_are_no_pull_quotes_nor_names(line: str) -> None:
    one, two, *rest = paragraphs()
    found = walk(article_of(one, two, line, *rest), PullQuote)
    assert [
        (quote.text, quote.attribution) for quote in found if "boats" in quote.text or quote.attribution
    ] == []


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
        start = time.process_time()
        article_of(one, *lines, *rest)
        return time.process_time() - start

    few, many = min(seconds(500) for _ in range(3)), min(seconds(4000) for _ in range(2))
    assert many < 8 * few * 4
