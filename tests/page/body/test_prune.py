"""What is left out of the body, and why."""

# ruff: noqa: E501 -- markup reads best as pages have it

from __future__ import annotations

from itertools import takewhile

import pytest
from hypothesis import example, given

import newsdoc
from newsdoc.markup.read import Role, read_items
from newsdoc.model import Divider, ListBlock, Paragraph
from newsdoc.page.body.controls import CONTROL
from newsdoc.page.body.finder import find_body
from newsdoc.page.body.hidden import is_hidden
from newsdoc.page.body.judged import CONTENTS, HIDDEN, HIDDEN_ARTICLE, NAVIGATION
from newsdoc.page.body.lines import WHOLE_TAGS
from newsdoc.page.body.pleas import PITCH
from newsdoc.page.body.prune import prune
from newsdoc.page.survey import survey
from tests.page.soups import paragraphs, prose, root_of, soups, surveyed

SUBJECTS = ("bridge", "school", "market", "harbour")


def pruned_page(body):
    found = surveyed(body)
    place = find_body(found)
    assert place is not None
    return found, place, prune(found, place)


def is_dropped(box, pruned, top):
    """Tell whether a box, or something that it stands in, is left out."""
    above = takewhile(lambda outer: outer is not top.element, (box.element, *box.element.iterancestors()))
    return any(pruned.roles.get(outer) is Role.SKIP for outer in above)


@given(soups())
def test_hidden_text_is_kept_only_where_it_is_most_of_the_prose(page):
    found = survey(root_of(page))
    body = find_body(found)
    if body is None:
        return
    pruned = prune(found, body)
    for box in found.boxes[body.box.order + 1 : body.box.end + 1]:
        if is_hidden(box) and not is_dropped(box, pruned, body.box):
            assert body.prose[box.order] >= HIDDEN_ARTICLE * body.prose[body.box.order]


_SAID = (
    '<a href="/x">council met on Monday , and its members agreed</a>The council met on Monday , and its members agreed '
    "that the old bridge must be mended . The council met on Monday , and its members agreed that the old bridge"
)


@given(soups())
@example(
    "<html><head><title>The council met</title></head><body>"
    f"<div>{_SAID}</div><ul>The<div>{_SAID}</div></ul></body></html>"
)
def test_lists_and_tables_are_kept_whole_or_not_at_all(page):
    found = survey(root_of(page))
    body = find_body(found)
    if body is None:
        return
    pruned = prune(found, body)
    for box in found.boxes[body.box.order + 1 : body.box.end + 1]:
        if box.tag not in WHOLE_TAGS or is_dropped(box, pruned, body.box):
            continue
        inside = [other for other in found.boxes[box.order + 1 : box.end + 1] if other.own]
        reasons = {pruned.reasons[other.element] for other in inside if other.element in pruned.reasons}
        assert reasons <= {HIDDEN, CONTROL, NAVIGATION, CONTENTS, PITCH}


@given(soups())
def test_each_box_left_out_has_a_reason_and_stands_in_the_body(page):
    found = survey(root_of(page))
    body = find_body(found)
    if body is None:
        return
    pruned = prune(found, body)
    skipped = {element for element, role in pruned.roles.items() if role is Role.SKIP}
    assert skipped == set(pruned.reasons)
    inside = {box.element for box in found.boxes[body.box.order + 1 : body.box.end + 1]}
    assert set(pruned.roles) <= inside | pruned.parts
    assert pruned.parts.isdisjoint(inside)
    for element in skipped:
        assert not any(outer in skipped for outer in element.iterancestors())


@pytest.mark.parametrize("hiding", ["hidden", 'style="display:none"', 'style="visibility: hidden"'])
def test_hidden_boxes_are_left_out(hiding):
    _, place, pruned = pruned_page(
        f"<div>{paragraphs(*SUBJECTS)}<section {hiding}>{paragraphs('secret')}</section></div>"
    )
    assert "secret" not in str(read_items(place.box.element, roles=pruned.roles))
    assert set(pruned.reasons.values()) == {"is hidden"}


def test_a_hidden_box_with_the_article_is_read():
    _, place, pruned = pruned_page(
        f"<div><p>Loading …</p><section hidden>{paragraphs(*SUBJECTS)}</section></div>"
    )
    text = str(read_items(place.box.element, roles=pruned.roles))
    assert all(prose(subject) in text for subject in SUBJECTS)


def test_comments_are_left_out_where_they_are_said_to_be():
    found = surveyed(f"<div>{paragraphs(*SUBJECTS)}<section>{paragraphs('remark')}</section></div>")
    place = find_body(found)
    assert place is not None
    comments = frozenset(box for box in found.boxes if box.tag == "section")
    pruned = prune(found, place, comments)
    assert [pruned.reasons[box.element] for box in comments] == ["holds readers' comments"]


def test_a_list_of_links_in_the_text_is_left_out_whole():
    links = "".join(f'<li><a href="/{at}">Another article of ours, number {at}</a></li>' for at in range(6))
    _, place, pruned = pruned_page(f"<div>{paragraphs(*SUBJECTS)}<ul>{links}</ul></div>")
    assert not any(isinstance(item, ListBlock) for item in read_items(place.box.element, roles=pruned.roles))


def test_a_list_of_the_text_is_kept_whole():
    rows = "".join(f"<li>{prose(subject, 1)}</li>" for subject in SUBJECTS) + "<li>More</li>"
    page = f"<div>{paragraphs(*SUBJECTS[:2])}<ul>{rows}</ul>{paragraphs(*SUBJECTS[2:])}</div>"
    _, place, pruned = pruned_page(page)
    (kept,) = [x for x in read_items(place.box.element, roles=pruned.roles) if isinstance(x, ListBlock)]
    assert len(kept.items) == 5


def test_a_short_body_in_which_nothing_reads_like_text_is_kept_as_it_is():
    _, place, pruned = pruned_page("<div><ul><li>two eggs</li><li>some flour</li></ul><p>Mix.</p></div>")
    assert "some flour" in str(read_items(place.box.element, roles=pruned.roles))


@pytest.mark.parametrize(
    ("name", "role"),
    [("pull-quote", Role.PULL_QUOTE), ("wp-caption-text", Role.CAPTION), ("entry-text", None)],
)
def test_names_give_roles(name, role):
    named = f'<div class="{name}">{prose("quote", 1)}</div>'
    page = f"<div>{paragraphs(*SUBJECTS[:2])}{named}{paragraphs(*SUBJECTS[2:])}</div>"
    found, _, pruned = pruned_page(page)
    box = next(box for box in found.boxes if box.names == name)
    assert pruned.roles.get(box.element) is role


@pytest.mark.parametrize(
    "line",
    [
        "<p>Advertisement</p>",
        "<div>Advertisement - Continue Reading Below</div>",
        "<p>Advertisement. Scroll to continue reading.</p>",
        "<div><span>Anzeige</span></div>",
        "<button><div></div>Print</button>",
    ],
)
def test_labels_and_controls_between_paragraphs_are_left_out(line):
    page = f"<div>{paragraphs(*SUBJECTS[:2])}{line}{paragraphs(*SUBJECTS[2:])}</div>"
    _, place, pruned = pruned_page(page)
    assert len(read_items(place.box.element, roles=pruned.roles)) == 4


@pytest.mark.parametrize("line", ["<h2>Search</h2>", "<p>Search the harbour</p>"])
def test_words_of_the_text_are_no_labels(line):
    page = f"<div>{paragraphs(*SUBJECTS[:2])}{line}{paragraphs(*SUBJECTS[2:])}</div>"
    _, place, pruned = pruned_page(page)
    assert len(read_items(place.box.element, roles=pruned.roles)) == 5


def test_a_button_that_was_left_open_is_read():
    _, place, pruned = pruned_page(f"<div>{paragraphs('tram')}<button>{paragraphs(*SUBJECTS)}</div>")
    assert len(read_items(place.box.element, roles=pruned.roles)) == 5


@pytest.mark.parametrize("line", ["<p>* * *</p>", "<div>——— </div>", "<h3>___</h3>"])
def test_a_row_of_signs_is_a_divider(line):
    page = f"<div>{paragraphs(*SUBJECTS[:2])}{line}{paragraphs(*SUBJECTS[2:])}</div>"
    _, place, pruned = pruned_page(page)
    items = read_items(place.box.element, roles=pruned.roles)
    assert [type(item) for item in items] == [Paragraph, Paragraph, Divider, Paragraph, Paragraph]


def test_a_button_without_words_does_not_part_its_line():
    line = "<p>The tram <button><img src='/icon.png'></button> will run again before the summer, it said.</p>"
    _, place, pruned = pruned_page(f"<div>{paragraphs(*SUBJECTS)}{line}</div>")
    assert len(read_items(place.box.element, roles=pruned.roles)) == 5


def test_a_link_to_do_something_beside_blocks_is_left_out():
    box = '<div><p>Ada Quill has written about the harbour since 2004.</p><a href="/trial">Start free trial</a></div>'
    _, place, pruned = pruned_page(f"<div>{paragraphs(*SUBJECTS[:2])}{box}{paragraphs(*SUBJECTS[2:])}</div>")
    assert "Start free trial" not in str(read_items(place.box.element, roles=pruned.roles))


@pytest.mark.parametrize("name", ["factbox", "fact-box", "faktaboks"])
def test_a_fact_box_is_text_wherever_it_stands(name):
    facts = f"<div class={name}><h3>The mole</h3><p>Built in 1871. Listed.</p></div>"
    _, place, pruned = pruned_page(f"<div>{paragraphs(*SUBJECTS)}{facts}</div>")
    assert "Built in 1871. Listed." in [
        getattr(item, "text", "") for item in read_items(place.box.element, roles=pruned.roles)
    ]


PICTURE = '<img src="/a.jpg" width="600" height="400">'


@pytest.mark.parametrize(
    "markup",
    [
        f"<div class='x'><div><figure>{PICTURE}<figcaption>Boats, 1903</figcaption></figure></div></div>",
        f'<figure><a href="/a-large.jpg">{PICTURE}</a><figcaption>Boats, 1903</figcaption></figure>',
        f'<figure><a href="#view">{PICTURE}</a><figcaption>Boats, 1903</figcaption></figure>',
        f'<div class="wp-caption">{PICTURE}<p class="wp-caption-text">Boats, 1903</p></div>',
        f'<div class="image"><div class="cmp-image">{PICTURE}<span class="cmp-image__title">Boats, 1903</span></div></div>',
        f'<figure>{PICTURE}<figcaption>Boats at the old harbour, 1903 (<a href="https://other.example/">source</a>)</figcaption></figure>',
    ],
    ids=["wrapped", "linked to itself", "opened by a script", "WordPress", "AEM", "a source in the caption"],
)
def test_pictures_among_the_text_are_kept_with_their_captions(markup):
    article = newsdoc.parse(
        f"<html><body><article>{paragraphs('bridge')}{markup}{paragraphs('school')}</article></body></html>"
    )
    (figure,) = newsdoc.walk(article, newsdoc.Figure)
    assert figure.image.url == "/a.jpg"
    assert figure.caption is not None
    assert newsdoc.plain(figure.caption).startswith("Boats")


def test_a_picture_that_leads_to_another_article_is_no_picture_of_this_one():
    teaser = (
        f'<figure><a href="/other">{PICTURE}</a><figcaption>What the other one says</figcaption></figure>'
    )
    article = newsdoc.parse(
        f"<html><body><article>{paragraphs('bridge')}{teaser}{paragraphs('school')}</article></body></html>"
    )
    assert "What the other one says" not in article.text


def test_code_and_posts_among_the_text_are_kept():
    code = "<pre><code>x = 1\nif x:\n    y()</code></pre>"
    post = '<blockquote class="twitter-tweet"><p>Boats!</p>— Ann <a href="https://twitter.com/ann/status/1">May 6</a></blockquote>'
    article = newsdoc.parse(
        f"<html><body><article>{paragraphs('bridge')}{code}{paragraphs('school')}{post}{paragraphs('market')}</article></body></html>"
    )
    assert [block.text for block in newsdoc.walk(article, newsdoc.CodeBlock)] == ["x = 1\nif x:\n    y()"]
    assert [embed.provider for embed in newsdoc.walk(article, newsdoc.Embed)] == ["twitter"]


def test_who_made_a_picture_is_told_by_the_names_of_its_caption():
    figure = (
        f'<figure>{PICTURE}<figcaption><span class="caption">Boats, 1903</span><small class="copyright">J. Doe</small>'
        "</figcaption></figure>"
    )
    article = newsdoc.parse(
        f"<html><body><article>{paragraphs('bridge')}{figure}{paragraphs('school')}</article></body></html>"
    )
    (found,) = newsdoc.walk(article, newsdoc.Figure)
    assert found.caption is not None
    assert found.credit is not None
    assert (newsdoc.plain(found.caption), newsdoc.plain(found.credit)) == ("Boats, 1903", "J. Doe")
