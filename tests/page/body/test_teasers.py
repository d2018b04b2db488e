"""Index pages have no article: their teasers are no text of one. What only looks like an index is read."""

from __future__ import annotations

import json

import pytest
from hypothesis import given

import newsdoc
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.headed import LONGEST_TEASER
from newsdoc.page.body.teasers import LEAST_TEASERS, SHARE, teasers_of
from newsdoc.page.survey import survey
from tests.page.soups import paragraphs, prose, root_of, soups

URL = "https://example.org/news/"
SUBJECTS = ("bridge", "school", "market", "harbour", "ferry", "mill")


def page(body, head=""):
    return f"<html><head><title>News</title>{head}</head><body>{body}</body></html>"


def parse(body, head="", url=URL):
    return newsdoc.parse(page(body, head), url=url)


def teasers(form, subjects=SUBJECTS, sentences=2):
    return "".join(
        form.format(
            href=f"/news/{subject}.html", title=f"More on the {subject}", text=prose(subject, sentences)
        )
        for subject in subjects
    )


FORMS = [
    "<article><h2><a href={href}>{title}</a></h2><p>{text}</p></article>",
    "<div class=post><h3><a href={href}>{title}</a></h3><p>{text}</p><a href={href}>Read on</a></div>",
    "<li><a href={href}><h4>{title}</h4></a><p>{text}</p></li>",
    "<div class=row><div class=col><h2><a href={href}>{title}</a></h2></div><div class=col>{text}</div></div>",
    "<tr><td><h3><a href='{href}'>{title}</a></h3>{text}</td></tr>",
    "<section><p class=date>3 May 2021</p><h2>▸ <a href={href}>{title}</a></h2><div>{text}</div></section>",
    "<div><h2><a href='https://www.example.org{href}'>{title}</a></h2><p>{text}</p></div>",
    "<div><h2><a href='?p={title}'>{title}</a></h2><p>{text}</p></div>",
]
HOLDERS = {"<li": "<ul>{}</ul>", "<tr": "<table>{}</table>"}


def index(form):
    return HOLDERS.get(form[:3], "<div>{}</div>").format(teasers(form))


@pytest.mark.parametrize("form", FORMS)
def test_an_index_has_an_empty_body(form):
    assert parse(f"<main><h1>News</h1>{index(form)}</main>").body == ()


@pytest.mark.parametrize("form", FORMS[:6])
def test_an_index_is_known_without_its_address(form):
    assert parse(f"<main>{index(form)}</main>", url=None).body == ()


@pytest.mark.parametrize("form", FORMS)
def test_a_sentence_about_a_section_is_no_article(form):
    about = "<p>All that goes on between the river and the market square, told every day from six.</p>"
    assert parse(f"<main><h1>News</h1>{about}{index(form)}</main>").body == ()


def test_teasers_of_two_kinds_are_an_index():
    first = teasers(FORMS[0], SUBJECTS[:2], sentences=3)
    assert parse(f"<main><div>{first}</div><div>{teasers(FORMS[1], SUBJECTS[2:])}</div></main>").body == ()


def test_an_index_has_no_authors_and_no_day():
    form = (
        "<article><h2><a href={href}>{title}</a></h2><p class=byline>By <a rel=author href=/by/a>Ada Mole</a>, "
        "<time datetime=2021-05-03>3 May 2021</time></p><p>{text}</p></article>"
    )
    reading = newsdoc.read(page(f"<main>{teasers(form)}</main>"), url=URL)
    article = reading.article
    assert (article.authors, article.published, article.modified) == ((), None, None)
    assert "the page is an index" in reading.explain("authors")


@pytest.mark.parametrize("form", FORMS[:3])
def test_an_article_that_is_laid_over_teasers_is_read(form):
    laid_over = f'<div class="modal"><article>{paragraphs("tram", "tunnel", "canal")}</article></div>'
    article = parse(f"<div>{teasers(form)}</div>{laid_over}")
    assert article.text == "\n\n".join((prose("tram"), prose("tunnel"), prose("canal")))


def test_what_an_index_is_told_of():
    reading = newsdoc.read(page(f"<main><h1>News</h1>{teasers(FORMS[0])}</main>"), url=URL)
    assert "6 teasers of other articles" in reading.explain("body")
    reasons = {block.text[:7]: block.reason for block in reading.blocks}
    assert (
        reasons["More on"]
        == reasons["The mil"]
        == "belongs to a teaser of another article; the page is an index"
    )


# What is no index


def kept(article, subjects=SUBJECTS):
    return [subject for subject in subjects if f"The {subject} was discussed" in article.text]


def test_an_article_with_teasers_in_it_is_read():
    related = teasers(FORMS[0], SUBJECTS[:4], sentences=1)
    article = parse(f"<main><h1>Rain</h1>{paragraphs('rain', 'hail', 'snow')}<div>{related}</div></main>")
    assert kept(article, ("rain", "hail", "snow")) == ["rain", "hail", "snow"]


def test_a_round_up_with_text_of_its_own_is_read():
    form = "<section><h2><a href={href}>{title}</a></h2>{text}</section>"
    body = "".join(
        form.format(href=f"/{subject}", title=subject, text=paragraphs(subject, subject, subject))
        for subject in SUBJECTS
    )
    assert kept(parse(f"<main><h1>Week</h1>{body}</main>")) == list(SUBJECTS)


def test_a_round_up_of_loose_paragraphs_is_read():
    body = teasers("<h2><a href={href}>{title}</a></h2><p>{text}</p>", sentences=3)
    assert kept(parse(f"<main><h1>Week</h1>{body}</main>")) == list(SUBJECTS)


@pytest.mark.parametrize("href", ["#{0}", "/news/?entry={0}#top", "https://other.example.net/{0}"])
def test_a_live_blog_and_a_list_of_other_sites_are_read(href):
    """Entries whose headings lead to themselves, or away from the site."""
    same = "/news/" if "entry" in href else href
    body = "".join(
        f'<article><h2><a href="{same.format(subject)}">At ten: {subject}</a></h2>{paragraphs(subject)}</article>'
        for subject in SUBJECTS
    )
    assert kept(parse(f"<main><h1>Live</h1>{body}</main>")) == list(SUBJECTS)


def test_questions_and_answers_are_read():
    body = "".join(
        f"<div><h3>What about the {subject}?</h3><p>{prose(subject)}</p><a href=/{subject}>More</a></div>"
        for subject in SUBJECTS
    )
    assert kept(parse(f"<main><h1>Asked</h1>{body}</main>")) == list(SUBJECTS)


LD = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "News", "url": URL}


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:type" content="article">',
        '<meta property="article:published_time" content="2021-05-03">',
        f'<script type="application/ld+json">{json.dumps(LD)}</script>',
    ],
)
def test_a_page_that_is_said_to_be_an_article_is_read(head):
    assert kept(parse(f"<main><h1>News</h1>{teasers(FORMS[0])}</main>", head)) == list(SUBJECTS)


def test_other_articles_in_structured_data_make_no_article():
    items = [{**LD, "headline": f"More on the {at}", "url": f"{URL}{at}.html"} for at in SUBJECTS]
    script = json.dumps({"@context": "https://schema.org", "@type": "ItemList", "itemListElement": items})
    head = f'<script type="application/ld+json">{script}</script>'
    assert parse(f"<main><h1>News</h1>{teasers(FORMS[0])}</main>", head).body == ()


# The bounds


def found_teasers(body, title=None):
    boxes = survey(root_of(page(body)))
    place = find_body(boxes)
    assert place is not None
    return teasers_of(boxes, place, URL, title)


def test_how_many_teasers_make_an_index():
    assert len(found_teasers(f"<main>{teasers(FORMS[0], SUBJECTS[:LEAST_TEASERS])}</main>")) == LEAST_TEASERS
    assert found_teasers(f"<main>{teasers(FORMS[0], SUBJECTS[: LEAST_TEASERS - 1])}</main>") == ()


def test_each_page_counts_once():
    same = FORMS[0].replace("{href}", "/news/one")
    assert found_teasers(f"<main>{teasers(same)}</main>") == ()


def test_how_long_a_teaser_is():
    long = "<article><h2><a href=/{0}>{0}</a></h2><p>{1}</p></article>"
    for length, count in ((LONGEST_TEASER - 1, 4), (LONGEST_TEASER, 0)):
        body = "".join(long.format(subject, "x" * length) for subject in SUBJECTS[:4])
        assert len(found_teasers(f"<main>{body}</main>")) == count


def test_how_much_of_the_prose_stands_in_teasers():
    inside = teasers(FORMS[0], SUBJECTS[:4])
    amount = sum(len(prose(subject, 2)) for subject in SUBJECTS[:4])
    share = amount * (1 - SHARE) / SHARE
    assert found_teasers(f"<main><p>{'x' * int(share - 2)}</p><div>{inside}</div></main>")
    assert not found_teasers(f"<main><p>{'x' * int(share + 2)}</p><div>{inside}</div></main>")


def test_the_linked_title_of_the_page_is_no_teaser():
    body = "<main><article><h2><a href=/news/2021/news>News</a></h2>{}</article></main>"
    assert found_teasers(body.format(teasers(FORMS[0], SUBJECTS[:3])), "News") == ()


@given(soups())
def test_teasers_stand_apart_and_in_the_body(html):
    boxes = survey(root_of(html))
    body = find_body(boxes)
    if body is None:
        return
    end = body.box.order
    for teaser in teasers_of(boxes, body, URL, None):
        assert end < teaser.order <= teaser.end <= body.box.end
        end = teaser.end


DATED = "<div><h3><a href={href}>{title} of the town</a></h3><p>3 May 2021</p><p>{text}</p></div>"
UNDATED = "<div><h3><a href={href}>{title} of the town</a></h3><p>{text}</p></div>"


def test_dated_teasers_below_the_text_are_none_of_it_and_a_round_up_is():
    text = "<h1>The town and its river</h1>" + paragraphs("tram", "tunnel", "canal", "weather")
    said = [prose(subject) for subject in ("tram", "tunnel", "canal", "weather")]
    for form, kept in ((DATED, False), (UNDATED, True)):
        others = teasers(form, SUBJECTS[:3], 2)
        article = parse(f"<main>{text}<h2>More of the town</h2>{others}</main>")
        assert all(words in article.text for words in said)
        assert ("3 May 2021" in article.text, prose("school", 2) in article.text) == (False, kept)


def test_entries_with_dates_that_lead_to_the_page_itself_are_text():
    entry = "<div><h3><a href=/news/#{title}>{title} of the town</a></h3><p>3 May 2021</p><p>{text}</p></div>"
    entries = teasers(entry, SUBJECTS[:3], 2)
    assert (
        prose("school", 2)
        in parse(f"<main><h1>The town</h1>{paragraphs('tram', 'canal')}{entries}</main>").text
    )
