"""Lines and what they weigh: that both ways of weighing agree, and that the trees are walked right."""

from __future__ import annotations

import json
from math import inf, isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.page.body.finder import find_body
from newsdoc.page.body.lines import (
    FACTS,
    LONG,
    begin_of,
    core_of,
    end_of,
    facts_of,
    lines_of,
    names_facts,
    surroundings,
    tenths,
    word_facts,
)
from newsdoc.page.body.measures import Measurer
from newsdoc.page.body.weights import PATH, Learned, facts_from, learned
from newsdoc.page.survey import survey
from tests.page.soups import paragraphs, prose, root_of, soups, surveyed

PAGE = (
    f"<div>{paragraphs('bridge')}<p>Read on</p>{paragraphs('school')}</div><ul><li>one</li><li>two</li></ul>"
)


def drawn(page):
    """Return the body of a drawn page, its boxes and its lines; None where it has no text."""
    found = survey(root_of(page))
    body = find_body(found)
    if body is None:
        return None
    return body, found.boxes[body.box.order : body.box.end + 1], lines_of(found, body)


def lines_in(page):
    found = surveyed(page)
    body = find_body(found)
    assert body is not None
    return lines_of(found, body)


def walked(tree, measures):
    """Walk down a tree as the file holds it."""
    if not isinstance(tree, list):
        return tree
    number, bound, below, above = tree
    return walked(below if measures[number] <= bound else above, measures)


def nodes_of(tree):
    if isinstance(tree, list):
        yield tree
        yield from nodes_of(tree[2])
        yield from nodes_of(tree[3])


@pytest.fixture(scope="module")
def data():
    return json.loads(PATH.read_text(encoding="utf-8"))


@given(soups())
def test_the_tables_weigh_what_the_facts_spelled_out_weigh(page):
    if (found := drawn(page)) is None:
        return
    body, boxes, lines = found
    known = learned()
    known.weigh(lines, boxes)
    for line in lines:
        spelled_out = sum(known.facts.get(fact, 0.0) for fact in facts_of(line, body.box))
        assert isclose(line.score, spelled_out, abs_tol=1e-9)


@given(soups(), st.integers(1, 1000))
def test_they_do_so_whatever_was_learned(page, seed):
    if (found := drawn(page)) is None:
        return
    body, boxes, lines = found
    told = [fact for line in lines for fact in facts_of(line, body.box)]
    weights = {fact: float((at * seed) % 17 - 8) for at, fact in enumerate(dict.fromkeys(told)) if at % 3}
    known = Learned(weights, 1.0, 0.0, ())
    known.weigh(lines, boxes)
    for line in lines:
        assert line.score == sum(weights.get(fact, 0.0) for fact in facts_of(line, body.box))


@given(soups())
def test_every_line_has_a_value_for_each_fact_and_each_measure(page):
    if (found := drawn(page)) is None:
        return
    _, boxes, lines = found
    assert [line.box for line in lines] == [box for box in boxes if box.own]
    learned().weigh(lines, boxes)
    measurer = Measurer(lines)
    lengths = {len(measurer.measures(at)) for at in range(len(lines))}
    assert len(lengths) <= 1
    for line in lines:
        assert len(line.values) == len(FACTS)
        assert 0 <= line.before < 1
        hash(line.values)


@given(soups())
def test_deciding_twice_gives_the_same(page):
    if (found := drawn(page)) is None:
        return
    _, boxes, lines = found
    learned().decide(lines, boxes)
    first = [line.score for line in lines]
    learned().decide(lines, boxes)
    assert [line.score for line in lines] == first
    again = drawn(page)
    assert again is not None
    learned().decide(again[2], again[1])
    assert [line.score for line in again[2]] == first


@given(soups())
def test_only_doubtful_lines_go_to_the_trees(page):
    if (found := drawn(page)) is None:
        return
    _, boxes, lines = found
    known = learned()
    known.weigh(lines, boxes)
    weighed = [line.score for line in lines]
    measurer = Measurer(lines)
    verdicts = [known.verdict(measurer.measures(at)) for at in range(len(lines))]
    known.decide(lines, boxes)
    for line, weight, verdict in zip(lines, weighed, verdicts, strict=True):
        assert line.score == (verdict if abs(weight) < known.sure else weight)


@given(st.lists(st.floats(-300, 3000), min_size=60, max_size=60))
def test_a_verdict_is_the_sum_of_what_each_tree_says(measures):
    data = json.loads(PATH.read_text(encoding="utf-8"))
    naive = data["start"] + sum(walked(tree, measures) for tree in data["trees"])
    assert isclose(learned().verdict(measures), naive, abs_tol=1e-9)


def test_a_measure_at_the_bound_goes_below():
    known = Learned({}, 1.0, 0.5, ((0, 2.0, 1.0, (1, 0.0, 10.0, 100.0)), 7.0))
    assert known.verdict([2.0, 1.0]) == 8.5
    assert known.verdict([2.1, 0.0]) == 17.5
    assert known.verdict([2.1, 0.1]) == 107.5


def test_the_trees_ask_for_measures_that_there_are(data):
    lines = lines_in(PAGE)
    size = len(Measurer(lines).measures(0))
    assert data["trees"]
    for tree in data["trees"]:
        for number, bound, _, _ in nodes_of(tree):
            assert 0 <= number < size
            assert -inf < bound < inf


def test_the_file_holds_each_fact_once_and_known_names_only(data):
    facts = facts_from(data["facts"])
    assert len(facts) == len(data["facts"])
    assert {name for name, _ in facts} <= {*FACTS, "name", "in", "word", "words"}
    assert {name for name, _ in facts} >= {*FACTS, "name", "in", "word", "words"} - {"head"}
    assert data["sure"] > 0
    assert learned() is learned()
    assert learned().facts == facts


def test_no_line_stands_before_the_first_or_behind_the_last():
    lines = lines_in(PAGE)
    for line in lines:
        line.score = 1.0
    measurer = Measurer(lines)
    first, last = measurer.measures(0), measurer.measures(len(lines) - 1)
    assert measurer.best_before[0] == measurer.best_after[-1] == -5.0
    assert first != last
    assert Measurer([]).scores == []


def test_regions_tell_how_far_the_long_lines_are():
    short = "<p>Short.</p>"
    lines = lines_in(f"<div>{short * 2}{paragraphs('bridge')}{short}{paragraphs('school')}{short * 3}</div>")
    assert [line.region for line in lines] == [-2, -1, 0, 0, 0, 1, 2, 3]
    assert [len(line.box.first) >= LONG for line in lines] == [
        False,
        False,
        True,
        False,
        True,
        False,
        False,
        False,
    ]


def test_the_core_is_where_the_paragraphs_stand():
    found = surveyed(f"<div class=a><p>{prose('x', 1)}</p></div><div class=b>{paragraphs('y', 'z')}</div>")
    assert core_of(found.boxes).names == "b"
    empty = surveyed("<div></div>")
    assert core_of(empty.boxes) is empty.top


@pytest.mark.parametrize(
    ("wrapper", "alike"),
    [
        ("<div><div>{}</div></div>", True),
        ('<div class="c">{}</div>', False),
        ("<div>{}<i>x</i></div>", False),
    ],
)
def test_a_wrapper_of_no_name_changes_no_family(wrapper, alike):
    inner = wrapper.format(f"<p>{prose('x', 1)}</p>")
    page = f"<div class=a>{inner}{paragraphs('y', 'z')}</div><div>{paragraphs('w')}</div>"
    first, second = (
        line
        for line in lines_in(page)
        if prose("x", 1)[:20] in line.box.first or line.box.first == prose("y")
    )
    assert (first.family == second.family) is alike


@pytest.mark.parametrize(
    ("part", "whole", "share"), [(0, 10, 0), (1, 1000, 1), (5, 10, 5), (10, 10, 10), (20, 10, 10), (5, 0, 0)]
)
def test_shares_come_in_tenths(part, whole, share):
    assert tenths(part, whole) == share


@pytest.mark.parametrize(
    ("text", "end", "begin"),
    [
        ("The end. ", "dot", "upper"),
        ("ends 3", "digit", "lower"),
        ("3 why?", "ask", "digit"),
        ("«ja»", "quote", "sign"),
        ("“yes”", "quote", "“"),
        ("橋。", "dot", "letter"),
        ("", "letter", ""),
        ("More:", "colon", "upper"),
        ("© us", "letter", "©"),
    ],
)
def test_how_texts_end_and_begin(text, end, begin):
    assert (end_of(text), begin_of(text) if text else "") == (end, begin)


def test_words_of_short_lines_only():
    found = surveyed(f"<p>Read the whole story here</p><p>{prose('x')}</p>")
    short, long = (box for box in found.boxes if box.tag == "p")
    assert word_facts(short) == [
        *(("word", word) for word in "read the whole story here".split()),
        ("words", 5),
    ]
    assert word_facts(long) == []


def test_names_are_facts_once_each():
    assert names_facts("post-body post x bodyText") == (("name", "post"), ("name", "body"), ("name", "text"))


def test_what_the_head_says_again_is_no_text():
    title = "The council mends the old bridge"
    page = f"<h1>{title}</h1><p>It costs a lot of money this year</p>{paragraphs('x', 'y')}"
    head = (
        f'<title>{title} | News</title><meta name="description" content="It costs a lot of money this year">'
    )
    found = surveyed(f"<div>{page}</div>", head)
    body = find_body(found)
    assert body is not None
    assert [line.values[-1] for line in lines_of(found, body)] == ["title", "description", "", ""]


def test_what_is_nested_in_its_like_says_no_more_than_once():
    deep = "<section class=part>" * 40
    found = surveyed(f"<main>{paragraphs('bridge', 'school')}{deep}<p>The ferry</p></main>")
    facts = list(surroundings(found.boxes[-1], found.boxes[0]))
    assert facts.count(("name", "part")) == 1
    assert facts.count(("in", "section")) == 1
