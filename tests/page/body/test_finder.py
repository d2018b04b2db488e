"""Where the text stands: among menus, lists, comments and whatever else a page holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.model import Article
from newsdoc.page.body import read_body
from newsdoc.page.body.finder import ASIDE, find_body
from newsdoc.page.body.known import Known
from newsdoc.page.hints import Hint
from newsdoc.page.source import Page
from newsdoc.page.survey import survey
from tests.page.soups import paragraphs, prose, root_of, soups, surveyed

SUBJECTS = ("bridge", "school", "market", "harbour")
MENU = (
    "<nav><ul>"
    + "".join(f'<li><a href="/{name}">{name}</a></li>' for name in "news sport world".split())
    + "</ul></nav>"
)
SIDEBAR = f'<div class="sidebar"><p>{prose("weather", 2)}</p></div>'
COMMENTS = f'<div id="comments"><h3>Comments</h3><p>{prose("remark", 1)}</p><p>{prose("answer", 2)}</p></div>'
FOOTER = f"<footer><p>{prose('imprint', 1)}</p></footer>"


def text_of(body, title=None):
    """Return the text that is read from a page with this body."""
    root = root_of(f"<html><body>{body}</body></html>")
    return Article(body=read_body(Page(root), survey(root), Known(title=title)).sections).text


def box_named(found, name):
    return next(box for box in found.boxes if name in box.names.split())


@pytest.mark.parametrize("tag", ["div", "article", "main", "section"])
def test_the_article_is_found_among_the_rest(tag):
    inner = f'<{tag} class="it">{paragraphs(*SUBJECTS)}</{tag}>'
    found = surveyed(f"{MENU}<div>{inner}{SIDEBAR}</div>{COMMENTS}{FOOTER}")
    body = find_body(found)
    assert body is not None
    assert body.box is box_named(found, "it")
    for box in found.boxes:
        if box.hints & (Hint.COMMENTS | Hint.SIDEBAR | Hint.NAVIGATION) and not box.hints & Hint.BODY:
            assert body.prose[box.order] == 0


def test_the_only_main_element_is_believed():
    others = f"<div>{paragraphs('weather', 'lottery')}</div>"
    found = surveyed(f'{others}<main><div class="it">{paragraphs(*SUBJECTS)}</div></main>')
    body = find_body(found)
    assert body is not None
    assert body.box is box_named(found, "it")


@pytest.mark.parametrize("mains", [f"<main>{paragraphs('ferry')}</main>", "<main><p>Menu</p></main>"])
def test_a_main_element_without_most_of_the_text_is_not(mains):
    assert text_of(f"{mains}<div>{paragraphs('tram', *SUBJECTS)}</div>").startswith(prose("tram")) is (
        "Menu" in mains
    )


def test_only_the_article_is_read():
    page = f"{MENU}<div>{SIDEBAR}<article>{paragraphs(*SUBJECTS)}</article></div>{COMMENTS}{FOOTER}"
    assert text_of(page).split("\n\n") == [prose(subject) for subject in SUBJECTS]


def test_the_article_is_found_in_a_cell_of_a_table_that_lays_out_the_page():
    cell = f"<td>{paragraphs(*SUBJECTS)}</td>"
    page = f"<table><tr><td>{MENU}</td>{cell}<td>{SIDEBAR}</td></tr></table>{FOOTER}"
    assert text_of(page).split("\n\n")[:4] == [prose(subject) for subject in SUBJECTS]


def test_boxes_said_to_hold_comments_hold_no_prose():
    found = surveyed(
        f'<div class="a">{paragraphs("bridge")}</div><div class="b">{paragraphs(*SUBJECTS)}</div>'
    )
    whole = find_body(found, frozenset({box_named(found, "b")}))
    assert whole is not None
    assert whole.box is box_named(found, "a")


def test_a_body_in_parts_comes_back_whole_and_in_order():
    advert = '<div class="advert"><a href="/buy">Buy it here</a></div>'
    parts = [f'<div class="part">{paragraphs(one, two)}</div>' for one, two in (SUBJECTS[:2], SUBJECTS[2:])]
    text = text_of(f"{MENU}<div>{parts[0]}{advert}{parts[1]}</div>{FOOTER}")
    assert text.split("\n\n") == [prose(subject) for subject in SUBJECTS]


def test_names_that_most_prose_bears_are_not_believed():
    sidebar = surveyed(
        f'<div class="sidebar it">{paragraphs(*SUBJECTS)}</div><div class="comments">{prose("x")}</div>'
    )
    body = find_body(sidebar)
    assert body is not None
    assert not body.trusted & Hint.SIDEBAR
    assert body.trusted == ASIDE & ~Hint.SIDEBAR
    assert body.box is box_named(sidebar, "it")


def test_a_name_within_the_same_name_counts_once():
    outer = f'<div class="related"><div class="related">{paragraphs("weather")}</div></div>'
    found = surveyed(f"<div>{paragraphs(*SUBJECTS[:2])}</div>{outer}")
    body = find_body(found)
    assert body is not None
    assert body.trusted == ASIDE


def test_the_whole_page_may_bear_any_name():
    root = root_of(f'<html><body class="sidebar comments related">{paragraphs(*SUBJECTS)}</body></html>')
    body = find_body(survey(root))
    assert body is not None
    assert body.trusted == ASIDE
    assert body.prose[0] > 0


@pytest.mark.parametrize(
    "page",
    ["", "<p></p>", "<h1>Only a headline that is long enough to be a line of prose</h1>", MENU],
)
def test_a_page_without_prose_has_no_body(page):
    assert find_body(surveyed(page)) is None
    assert text_of(page) == ""


def test_one_short_paragraph_is_an_article():
    assert text_of("<h1>Short</h1><p>It rained.</p>", title="Short") == "It rained."
    assert text_of(f"{MENU}<div><p>{prose('bridge', 1)}</p></div>") == prose("bridge", 1)


def test_few_words_count_on_short_pages_only():
    few = "<div><p>It rained.</p></div>"
    assert find_body(surveyed(few)) is not None
    links = "".join(f"<li><a href='/x'>Another article number {at}</a></li>" for at in range(40))
    assert find_body(surveyed(f"{few}<ul>{links}</ul>")) is None


@pytest.mark.parametrize("tag", ["ul", "ol"])
def test_an_article_may_be_a_list(tag):
    rows = "".join(f"<li>{prose(subject)}</li>" for subject in SUBJECTS)
    text = text_of(f"{MENU}<div><{tag}>{rows}</{tag}></div>{FOOTER}")
    assert [prose(subject) in text for subject in SUBJECTS] == [True] * 4


def test_a_short_page_that_is_a_list_is_kept():
    text = text_of(
        "<div><h2>What you need</h2><ul><li>two eggs</li><li>some flour</li></ul><p>Mix.</p></div>"
    )
    assert "two eggs" in text
    assert "some flour" in text


def test_paragraphs_may_be_parted_by_breaks():
    page = f"{MENU}<div>{'<br><br>'.join(prose(subject) for subject in SUBJECTS)}</div>{FOOTER}"
    assert text_of(page).split("\n\n") == [prose(subject) for subject in SUBJECTS]


def test_paragraphs_may_be_divs():
    page = "".join(f"<div>{prose(subject)}</div>" for subject in SUBJECTS)
    assert text_of(f"{MENU}<div>{page}</div>{FOOTER}").split("\n\n") == [
        prose(subject) for subject in SUBJECTS
    ]


def test_a_button_left_open_hides_nothing():
    page = f'<div><button class="menu-toggle">Menu<div>{paragraphs(*SUBJECTS)}</div></div>'
    assert text_of(page).split("\n\n")[-4:] == [prose(subject) for subject in SUBJECTS]


@given(soups())
def test_a_box_holds_no_more_prose_than_what_it_stands_in(page):
    found = survey(root_of(page))
    body = find_body(found)
    if body is None:
        return
    assert len(body.prose) == len(found.boxes)
    assert body.prose[body.box.order] > 0
    assert body.trusted & ~ASIDE == 0
    for box in found.boxes:
        if box.parent is not None:
            assert 0 <= body.prose[box.order] <= body.prose[box.parent.order] + 1e-6


@given(soups(), st.data())
def test_comments_never_hold_prose(page, data):
    found = survey(root_of(page))
    comments = (
        frozenset(data.draw(st.lists(st.sampled_from(found.boxes[1:]), max_size=3)))
        if found.boxes[1:]
        else ()
    )
    body = find_body(found, frozenset(comments))
    if body is not None:
        for box in comments:
            assert not any(body.prose[box.order : box.end + 1])


def test_a_dialog_over_the_page_is_not_the_article_however_long():
    notice = paragraphs(*(f"cookie of kind {number}" for number in range(12)))
    dialog = f'<div class="box"><div role="dialog" class="cookie-box">{notice}</div></div>'
    page = f"<html><body>{dialog}<div>{paragraphs('bridge', 'school', 'market')}</div></body></html>"
    assert newsdoc.parse(page).text == "\n\n".join(map(prose, ("bridge", "school", "market")))


def test_an_article_in_a_dialog_is_read_where_there_is_no_other():
    page = f'<html><body><div role="dialog">{paragraphs("bridge", "school")}</div><p>Close</p></body></html>'
    assert "bridge" in newsdoc.parse(page).text


def test_what_is_named_for_the_text_and_for_subscribers_is_the_text():
    comments = "".join(f'<li class="comment"><p>{prose(f"remark {number}")}</p></li>' for number in range(9))
    page = (
        f'<html><body><article><div class="entry-content paywall">{paragraphs("bridge", "school")}</div></article>'
        f'<ol class="commentlist" id="comments">{comments}</ol></body></html>'
    )
    assert newsdoc.parse(page).text == "\n\n".join(map(prose, ("bridge", "school")))


def test_a_long_text_in_a_box_for_subscribers_is_a_part_of_the_article():
    page = (
        f'<html><body><article><div class="paywall-wrapper">{paragraphs("bridge", "school")}</div>'
        f"<div>{paragraphs(*(f'part {number}' for number in range(6)))}</div></article></body></html>"
    )
    assert "bridge" in newsdoc.parse(page).text
    plea = "<div class='paywall'><p>Subscribe now to read all of it, for a year, at half the price.</p></div>"
    text = paragraphs(*(f"part {number}" for number in range(6)))
    page = f"<html><body><article><div>{text}</div>{plea}</article></body></html>"
    assert "Subscribe" not in newsdoc.parse(page).text


@pytest.mark.parametrize("levels", [0, 3])
def test_a_sentence_in_a_long_menu_of_no_name_is_no_part_of_the_article(levels):
    links = "".join(
        f'<div><a href="/{number}">Harbour {number} and its boats</a></div>' for number in range(90)
    )
    menu = f"<div><div>All the harbours of the coast and the boats in each of them.</div>{links}</div>"
    inner = f'<div class="it">{paragraphs("ferry")}</div>'
    page = surveyed(f"{menu}{'<div>' * levels}{inner}{'</div>' * levels}<div>{links}</div>")
    body = find_body(page)
    assert body is not None
    assert body.box is box_named(page, "it")


def test_a_paragraph_beside_the_others_stays():
    page = f"{MENU}<div><p>{prose('ferry')}</p></div><div>{paragraphs(*SUBJECTS)}</div>"
    assert text_of(page).split("\n\n") == [prose(subject) for subject in ("ferry", *SUBJECTS)]


@pytest.mark.parametrize(("heading", "found"), [("<a href=/{0}>Story {0}</a>", True), ("Story {0}", False)])
def test_teasers_beside_the_article_are_no_part_of_it(heading, found):
    teasers = "".join(
        f"<div><h3>{heading.format(number)}</h3><p>{prose('herring', 1)}</p></div>" for number in range(3)
    )
    page = surveyed(
        f'<div class="it">{paragraphs("ferry", "harbour", "island", "valley")}</div><div>{teasers}</div>'
    )
    body = find_body(page)
    assert body is not None
    assert (body.box is box_named(page, "it")) is found


def test_entries_of_a_round_up_are_the_article():
    entries = "".join(
        f"<div><h3><a href=/{number}>Story {number}</a></h3>{paragraphs('ferry')}</div>"
        for number in range(5)
    )
    page = surveyed(f'<div class="it">{entries}</div><div><p>{prose("herring", 1)}</p></div>')
    body = find_body(page)
    assert body is not None
    assert body.box.end >= page.boxes[-1].order - 2


def test_a_long_row_of_teasers_is_beside_the_article_though_one_of_them_is_long():
    teasers = "".join(
        f"<div><h3><a href=/{number}>Story {number}</a></h3><p>{prose('herring', 1 + 6 * (number == 3))}</p></div>"
        for number in range(10)
    )
    page = surveyed(f'<div class="it">{paragraphs(*SUBJECTS, *SUBJECTS)}</div><div>{teasers}</div>')
    body = find_body(page)
    assert body is not None
    assert body.box is box_named(page, "it")


@pytest.mark.parametrize(("host", "found"), [("example.org", True), ("shop.example", False)])
def test_much_that_leads_to_other_sites_is_no_teasers(host, found):
    cards = "".join(
        f"<div><h3><a href=https://{host}/{number}>Lamp {number}</a></h3><p>{prose('lamp', 1)}</p></div>"
        for number in range(12)
    )
    page = surveyed(
        f'<section><div class="it">{paragraphs(*SUBJECTS, *SUBJECTS)}</div><div>{cards}</div></section>'
    )
    body = find_body(page, base="https://www.example.org/lamps")
    assert body is not None
    assert (body.box is box_named(page, "it")) is found


def test_a_few_teasers_may_lead_to_other_sites():
    cards = "".join(
        f"<div><h3><a href=https://blog.example/{number}>Lamp {number}</a></h3><p>{prose('lamp', 1)}</p></div>"
        for number in range(3)
    )
    page = surveyed(f'<section><div class="it">{paragraphs(*SUBJECTS)}</div><div>{cards}</div></section>')
    body = find_body(page, base="https://www.example.org/lamps")
    assert body is not None
    assert body.box is box_named(page, "it")


def test_cards_below_a_short_introduction_are_the_article():
    cards = "".join(
        f"<div><h3><a href=/{number}>Story {number}</a></h3><p>{prose('herring', 1)}</p></div>"
        for number in range(10)
    )
    page = surveyed(f"<section><div>{paragraphs('ferry')}</div><div>{cards}</div></section>")
    body = find_body(page)
    assert body is not None
    assert body.box.tag == "section"


QUESTIONS = "".join(
    f"<div><h3>Who pays for the {name}?</h3><p>{prose(name, 2)}</p></div>" for name in SUBJECTS
)


@pytest.mark.parametrize("start", ['<article class="it">', '<div class="it articleBody">'])
def test_what_follows_the_one_part_marked_as_the_article_is_no_part_of_it(start):
    tag = start[1:].split()[0]
    text = f"{start}{paragraphs(*SUBJECTS, *SUBJECTS)}</{tag}>"
    page = surveyed(f"<section><h1>Harbour</h1><div>{text}</div><div>{QUESTIONS}</div></section>")
    body = find_body(page)
    assert body is not None
    assert body.box is box_named(page, "it")


@pytest.mark.parametrize(
    "page",
    [
        # the text begins before what is marked, as a recipe does before its steps
        f"<section><p>{prose('ferry')}</p><article>{paragraphs(*SUBJECTS)}</article></section>",
        # several parts are marked, each a piece of the text
        f"<section>{f'<article>{paragraphs(*SUBJECTS)}</article>' * 2}<p>{prose('ferry')}</p></section>",
        (
            f"<section><article class='a'>{paragraphs(*SUBJECTS)}</article>"
            f"<article class='a'>{paragraphs('ferry')}</article></section>"
        ),
        (
            f"<section><article class='a'>{paragraphs(*SUBJECTS, *SUBJECTS)}</article>"
            f"<article class='b'>{paragraphs(*SUBJECTS)}</article></section>"
        ),
    ],
)
def test_a_part_marked_as_an_article_may_be_a_piece_of_the_text(page):
    found = surveyed(page)
    body = find_body(found)
    assert body is not None
    assert body.box.tag == "section"


def test_what_customers_said_is_no_prose_of_the_article():
    said = "".join(f"<div><p>{prose('service', 2)}</p><p>Ann B.</p></div>" for _ in range(3))
    page = surveyed(f'<div class="it">{paragraphs(*SUBJECTS)}</div><div class="testimonials">{said}</div>')
    body = find_body(page)
    assert body is not None
    assert body.box is box_named(page, "it")
