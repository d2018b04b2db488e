"""Which lines are judged by the learned weights, and that what is left out before has no say in it."""

from __future__ import annotations

import pytest
from hypothesis import given

from newsdoc import parse
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.judged import (
    CONTENTS,
    COOKIES,
    DISCLAIMER,
    HIDDEN,
    LAID_OVER,
    NAVIGATION,
    judge,
    told_apart,
)
from newsdoc.page.survey import survey
from tests.page.soups import paragraphs, prose, root_of, soups, surveyed

SUBJECTS = ("bridge", "school", "market", "harbour", "ferry")


def judged_page(body):
    found = surveyed(body)
    place = find_body(found)
    assert place is not None
    return judge(found, place)


@pytest.mark.parametrize(
    "label",
    [
        "<h2 class=sr-only>Article content</h2>",
        "<span hidden><p>Article content</p></span>",
        "<time class=meta>4.58pm</time>",
    ],
)
def test_what_stands_before_each_paragraph_and_is_no_text_changes_no_verdict(label):
    short = "<section>{label}<div><p>The mole is closed, the council said</p></div></section>"
    rows = "".join(
        f"<section>{{label}}<div>{paragraphs(subject)}</div></section>{short}" for subject in SUBJECTS
    )
    with_labels, without = (
        parse(f"<html lang=en><body><main><h1>The mole</h1>{rows.format(label=said)}</main>").text
        for said in (label, "")
    )
    assert with_labels == without
    assert all(prose(subject) in with_labels for subject in SUBJECTS)


def test_boxes_set_apart_say_why():
    menu = "<ul class=nav><li><a href=/a>News of the day</a><li><a href=/b>All letters</a></ul>"
    judged = judged_page(
        f"<main>{paragraphs(*SUBJECTS)}<div hidden><p>Loading the rest</p></div>{menu}</main>"
    )
    assert sorted((box.tag, reason) for box, reason in judged.apart.items()) == [
        ("div", HIDDEN),
        ("ul", NAVIGATION),
    ]
    assert not {line.box.first for line in judged.lines} & {"Loading the rest", "News of the day"}


@given(soups())
def test_every_line_is_judged_or_left_out_once(page):
    found = survey(root_of(page))
    body = find_body(found)
    if body is None:
        return
    judged = told_apart(found, body)
    inside = {box for apart in judged.apart for box in found.boxes[apart.order : apart.end + 1] if box.own}
    lines = {line.box for line in judged.lines}
    own = {box for box in found.boxes[body.box.order : body.box.end + 1] if box.own}
    assert lines | set(judged.furniture.lines) | inside == own
    assert not lines & (set(judged.furniture.lines) | inside)
    assert not inside & set(judged.furniture.lines)


@given(soups())
def test_lines_keep_their_order_and_have_a_score(page):
    found = survey(root_of(page))
    body = find_body(found)
    if body is None:
        return
    lines = judge(found, body).lines
    assert [line.box.order for line in lines] == sorted(line.box.order for line in lines)
    assert all(isinstance(line.score, float) for line in lines)


@pytest.mark.parametrize("name", ["jw-player", "subscribe-overlay", "modal"])
def test_what_is_laid_over_the_page_is_set_apart(name):
    box = f"<div class={name}><h3>Want to keep this story for later?</h3><p>Sign in and you will find it.</p></div>"
    judged = judged_page(f"<main>{paragraphs('bridge')}{box}{paragraphs(*SUBJECTS[1:])}</main>")
    assert [(held.names, reason) for held, reason in judged.apart.items()] == [(name, LAID_OVER)]


ASKS = "<p>We keep cookies to measure how many people read us, and to show them advertisements.</p>"


@pytest.mark.parametrize("name", ["cookie-banner", "gdprConsent", "onetrust-consent-sdk", "cmplz-message"])
def test_a_question_about_cookies_is_set_apart_however_long(name):
    box = f"<div class={name}>{ASKS * 6}</div>"
    judged = judged_page(f"<div>{box}{paragraphs(*SUBJECTS)}</div>")
    assert [(held.names, reason) for held, reason in judged.apart.items()] == [(name, COOKIES)]


@pytest.mark.parametrize(
    "page",
    [
        f"<div class=cookie-recipes>{paragraphs(*SUBJECTS)}</div>",  # the article
        f"<main>{paragraphs(*SUBJECTS)}<div class=consent><p>Another site's.</p><iframe src=/a></iframe></div></main>",
    ],
)
def test_what_is_named_for_consent_may_hold_the_article_or_a_film(page):
    assert judged_page(page).apart == {}


FINE_PRINT = (
    "<p>The ferry's prices change with the tide, and we earn a coin for each ticket that is bought here.</p>"
)


@pytest.mark.parametrize(
    "name", ["disclaimer", "shop-disclaimer small", "_disclaimer_9x1ab_7", "DisclaimerLong"]
)
def test_a_disclaimer_is_set_apart_wherever_it_stands(name):
    box = f'<div class="{name}">{FINE_PRINT}</div>'
    judged = judged_page(f"<main>{paragraphs(*SUBJECTS[:2])}{box}{paragraphs(*SUBJECTS[2:])}</main>")
    assert [(held.names, reason) for held, reason in judged.apart.items()] == [(name, DISCLAIMER)]


@pytest.mark.parametrize(
    "page",
    [
        f"<div class=disclaimer>{paragraphs(*SUBJECTS)}</div>",  # the article
        f"<main>{paragraphs(*SUBJECTS)}<h2 id=disclaimer>The disclaimer</h2>{FINE_PRINT}</main>",
        f"<main>{paragraphs(*SUBJECTS)}<div id=what-is-a-disclaimer>{FINE_PRINT}</div></main>",
        f"<main>{paragraphs(*SUBJECTS)}<div class=has-disclaimer>{FINE_PRINT}</div></main>",
    ],
)
def test_what_holds_a_disclaimer_or_speaks_of_one_is_not_set_apart(page):
    assert judged_page(page).apart == {}


LINKS = '<ul><li><a href="#a">The price</a></li><li><a href="#b"><span>2</span> Who would pay</a></li></ul>'


@pytest.mark.parametrize(
    "contents",
    [
        '<div id="toc_container"><p class="toc_title">Contents</p>{}</div>',
        '<div class="wp-block-rank-math-toc-block"><h2>Table of Contents</h2><nav>{}</nav></div>',
        '<div class="yoast-table-of-contents"><h2>Table of contents</h2>{}</div>',
    ],
)
def test_a_table_of_contents_is_set_apart_with_its_heading(contents):
    text = paragraphs("bridge", "school", "market")
    found = surveyed(f"<article>{text}{contents.format(LINKS)}{text}</article>")
    body = find_body(found)
    assert body is not None
    assert CONTENTS in told_apart(found, body).apart.values()


def test_a_list_of_the_pages_of_a_text_is_a_table_of_contents():
    text = paragraphs("bridge", "school", "market")
    pages = (
        '<li>Seite 1 — Brücke</li><li><a href="/2">Seite 2 — Schule</a></li><li><a href="/3">Seite 3</a></li>'
    )
    found = surveyed(
        f"<article><aside class=article-toc><h2>Inhalt</h2><ol>{pages}</ol></aside>{text}</article>"
    )
    body = find_body(found)
    assert body is not None
    assert CONTENTS in told_apart(found, body).apart.values()


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="toc"><p>{prose("mill")}</p>{LINKS}</div>',
        '<div class="toc"><p>Contents</p><a href="/a">The price</a> <a href="/b">Who would pay</a></div>',
        f"<div><p>Contents</p>{LINKS}</div>",
    ],
)
def test_boxes_of_text_or_of_other_links_are_no_tables_of_contents(box):
    text = paragraphs("bridge", "school", "market")
    found = surveyed(f"<article>{text}{box}{text}</article>")
    body = find_body(found)
    assert body is not None
    assert CONTENTS not in told_apart(found, body).apart.values()
