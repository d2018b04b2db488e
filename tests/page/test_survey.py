"""The one walk down a page: what it counts, what it leaves out, and that its sums are right."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from lxml import etree

from newsdoc import parse
from newsdoc.markup.vocabulary import BLOCK_TAGS
from newsdoc.page.hints import Hint
from newsdoc.page.survey import BOXED, DENSE, HINTS_OF_TAG, SKIPPED, Box, survey
from tests.page.soups import paragraphs, root_of, soups, surveyed

JAPANESE = "市議会は月曜日の夕方、古い橋を修理することを決めたと発表した。"
CHINESE = "市议会星期一晚上宣布，决定修复这座古老的桥梁，费用由本市承担。"


def box_of(found, tag):
    return next(box for box in found.boxes if box.tag == tag)


def leads(element):
    return element.tag == "a" and "href" in element.attrib


def counted(element, linked):
    """Count the text of an element, and what of it is linked, the slow and plain way."""
    text = links = of_links = 0

    def add(piece, linked):
        nonlocal text, of_links
        length = len((piece or "").strip())
        text += length
        of_links += length if linked else 0

    def go(element, linked):
        nonlocal links
        add(element.text, linked)
        for child in element:
            if child.tag not in SKIPPED:
                links += leads(child)
                go(child, linked or leads(child))
            add(child.tail, linked)

    go(element, linked)
    return text, of_links, links


@given(soups())
def test_the_sums_of_a_box_are_its_own_and_those_of_its_children(page):
    for box in survey(root_of(page)).boxes:
        assert box.text == box.own + sum(child.text for child in box.children)
        assert box.linked == box.own_linked + sum(child.linked for child in box.children)
        assert box.links >= sum(child.links for child in box.children)
        assert 0 <= box.own_linked <= box.own
        assert bool(box.own) == bool(box.first.strip()) == bool(box.last.strip())


@given(soups())
def test_each_box_counts_what_a_plain_walk_down_its_element_counts(page):
    for box in survey(root_of(page)).boxes:
        inside_link = any(leads(outer) for outer in box.element.iterancestors())
        assert (box.text, box.linked, box.links) == counted(box.element, inside_link)


@given(soups())
def test_boxes_nest_as_their_elements_do(page):
    boxes = survey(root_of(page)).boxes
    assert [box.order for box in boxes] == list(range(len(boxes)))
    for box in boxes:
        inside = boxes[box.order + 1 : box.end + 1]
        assert [other for other in boxes if box.element in other.element.iterancestors()] == inside
        assert [other for other in inside if other.parent is box] == list(box.children)


@given(soups())
def test_every_block_element_that_can_be_seen_has_a_box(page):
    root = root_of(page)
    seen = [
        element
        for element in root.iter(*BOXED)
        if not any(outer.tag in SKIPPED for outer in [element, *element.iterancestors()])
    ]
    assert [box.element for box in survey(root).boxes] == seen


def test_text_between_inline_elements_belongs_to_the_block_around_them():
    found = surveyed("<div>One <b>two</b> three<p>four</p> five</div>")
    assert (box_of(found, "div").own, box_of(found, "p").own) == (15, 4)
    assert (box_of(found, "div").first, box_of(found, "div").last) == ("One ", " five")


def test_links_are_counted_with_what_stands_in_them():
    found = surveyed('<div>Go <a href="/">home <b>now</b></a>.<p><a href="/x">there</a></p></div>')
    div = box_of(found, "div")
    assert (div.links, div.linked, div.own_linked, div.text) == (2, 12, 7, 15)


def test_an_anchor_without_an_address_is_no_link():
    found = surveyed('<p><a name="top">The council met</a> on <a href="/monday">Monday</a></p>')
    assert (box_of(found, "p").links, box_of(found, "p").linked) == (1, 6)


@pytest.mark.parametrize("tag", sorted(SKIPPED - {"input", "map", "link", "meta", "base", "area", "param"}))
def test_what_a_browser_does_not_show_as_text_counts_for_nothing(tag):
    root = etree.Element("html")
    div = etree.SubElement(root, "div")
    div.text = "before"
    unread = etree.SubElement(div, tag)
    etree.SubElement(unread, "p").text = "unread"
    unread.tail = "after"
    found = survey(root)
    assert [box.tag for box in found.boxes] == ["html", "div"]
    assert found.top.text == len("beforeafter")


def test_an_option_without_its_list_upsets_nothing():
    found = surveyed(
        "<div><section><optgroup><option>x</option></optgroup><p>in</p></section></div><p>out</p>"
    )
    assert [box.parent.tag for box in found.boxes if box.tag == "p" and box.parent] == ["section", "body"]
    assert found.top.text == len("inout")
    assert not BOXED & SKIPPED
    assert BOXED - {"button"} <= BLOCK_TAGS


def test_a_part_of_a_page_can_be_surveyed():
    div = etree.fromstring("<div>own<p>within</p>own</div>")
    found = survey(div)
    assert (found.top.own, found.top.text, found.top.end) == (6, 12, 1)
    root = etree.fromstring("<body><div>text</div>tail</body>")
    assert survey(root[0]).top.text == 4


def test_the_root_may_be_any_element():
    root = etree.fromstring("<body><span>one<p>two</p></span>tail</body>")
    assert survey(root[0]).top.text == 6


@pytest.mark.parametrize(
    "attribute",
    [
        "hidden",
        "hidden=''",
        "style='display:none'",
        "style='color: red; display: none'",
        "style='visibility:hidden'",
        "style='visibility: hidden; x: y'",
    ],
)
def test_what_is_hidden_is_marked(attribute):
    box = box_of(surveyed(f"<section {attribute}>text</section>"), "section")
    assert box.hints & Hint.UNSEEN
    assert box.hints & Hint.HIDDEN
    assert box.text == 4


@pytest.mark.parametrize(
    "attribute", ["style='display:block'", "style='overflow:hidden'", "aria-hidden=false", "class=x", ""]
)
def test_what_is_shown_is_not_marked(attribute):
    assert not box_of(surveyed(f"<section {attribute}>text</section>"), "section").hints


def test_tags_and_roles_give_hints_like_names():
    for tag, hint in HINTS_OF_TAG.items():
        if tag != "figcaption":
            assert box_of(surveyed(f"<{tag}>text</{tag}>"), tag).hints == hint
    assert box_of(surveyed("<section role=navigation>x</section>"), "section").hints == Hint.NAVIGATION
    assert box_of(surveyed("<section role=main>x</section>"), "section").hints == Hint.BODY
    assert box_of(surveyed("<section role=list>x</section>"), "section").hints == 0


def test_names_are_kept_in_the_order_of_the_page():
    found = surveyed('<section id="b" class="a  c" itemprop="articleBody" lang="en" title="d">x</section>')
    box = box_of(found, "section")
    assert box.names == "b a  c articleBody"
    assert box.hints == Hint.BODY


@pytest.mark.parametrize("text", [JAPANESE, CHINESE])
def test_chinese_and_japanese_are_stretched(text):
    found = surveyed(f"<nav><a href='/x'>Home</a></nav><p>{text}</p><p>{text}<a href='/x'>{text}</a></p>")
    first, second = (box for box in found.boxes if box.tag == "p")
    assert (first.own, second.own) == (DENSE * len(text), 2 * DENSE * len(text))
    assert second.own_linked == second.linked == DENSE * len(text)
    assert found.top.text == 3 * DENSE * len(text) + DENSE * len("Home")
    assert found.scale == DENSE
    assert (first.is_one_piece, second.is_one_piece) == (True, False)


@pytest.mark.parametrize(
    ("html", "whole"),
    [
        ("<p> One piece. </p>", True),
        ("<p></p>", True),
        ("<p><b>One</b> </p>", True),
        ("<p>Two <b>pieces</b></p>", False),
        ("<p>·<br>·</p>", False),
        ("<p>a<br>·</p>", False),
        ("<div>One<p>in it</p></div>", True),
    ],
)
def test_text_in_one_piece(html, whole):
    found = surveyed(html)
    assert found.scale == 1
    box = next(box for box in found.boxes if box.tag in {"p", "div"})
    assert box.is_one_piece is whole


@pytest.mark.parametrize(
    "text",
    [
        "The council will mend the bridge before winter comes.",
        "Совет решил починить старый мост до наступления зимы.",
        "시의회는 월요일 저녁에 오래된 다리를 수리하기로 결정했다고 밝혔다.",
        "قرر المجلس إصلاح الجسر القديم قبل حلول فصل الشتاء.",
        "The word 橋 means bridge, and this line is English.",
    ],
)
def test_other_scripts_are_not(text):
    assert surveyed(f"<p>{text}</p>").top.text == len(text)


def test_linked_lines_do_not_tell_the_script():
    links = "".join(f"<li><a href='/x'>{JAPANESE}</a></li>" for _ in range(20))
    line = "The council will mend the bridge before winter comes."
    assert box_of(surveyed(f"<ul>{links}</ul><p>{line}</p>"), "p").own == len(line)


def test_an_empty_page_has_one_box_with_nothing():
    found = survey(root_of("<html></html>"))
    assert (found.top.tag, found.top.text, found.top.links) == ("html", 0, 0)
    assert "text=0" in repr(found.top)


def boxes_alive():
    return sum(isinstance(one, Box) for one in gc.get_objects())


def test_no_box_outlives_its_page():
    gc.collect()
    gc.disable()
    try:
        before = boxes_alive()
        parse(f"<article><h1>The bridge</h1>{paragraphs('bridge')}</article>")
        assert boxes_alive() == before
    finally:
        gc.enable()
