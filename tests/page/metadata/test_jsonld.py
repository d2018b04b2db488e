"""JSON-LD: what is read of damaged text, and that none costs too much."""

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdoc.page.metadata.jsonld import MAX_LENGTH, MAX_NODES, loaded, nodes_of

GOOD = {"@type": "NewsArticle", "headline": "One"}

REPAIRED = {
    "as it should be": '{"@type": "NewsArticle", "headline": "One"}',
    "a byte order mark": '\ufeff{"@type": "NewsArticle", "headline": "One"}',
    "an HTML comment around it": '<!--\n{"@type": "NewsArticle", "headline": "One"}\n-->',
    "CDATA around it": '//<![CDATA[\n{"@type": "NewsArticle", "headline": "One"}\n//]]>',
    "CDATA in comments": '/*<![CDATA[*/{"@type": "NewsArticle", "headline": "One"}/*]]>*/',
    "a semicolon behind it": '{"@type": "NewsArticle", "headline": "One"};',
    "trailing commas": '{"@type": "NewsArticle", "headline": "One",,}',
    "doubled commas": '{"@type": "NewsArticle",, "headline": "One"}',
    "comments in it": '{"@type": "NewsArticle", /* a title */ "headline": "One" // here\n}',
    "escapes that escape nothing": r'{"@type": "NewsArticle", "headline": "\O\n\e"}'.replace(r"\n", "n"),
    "quotes as entities": '{"@type": "NewsArticle", "headline": "One"}'.replace('"', "&quot;"),
}


@pytest.mark.parametrize("text", REPAIRED.values(), ids=REPAIRED.keys())
def test_damage_is_repaired(text):
    assert loaded(text) == GOOD


def test_line_breaks_and_tabs_in_strings_stay():
    assert loaded('{"a": "one\n\ttwo"}') == {"a": "one\n\ttwo"}


def test_quotes_inside_a_string_are_kept():
    assert loaded('{"headline": "He said "no" to it", "a": 1}') == {"headline": 'He said "no" to it', "a": 1}


def test_a_slash_or_comma_in_a_string_is_no_damage():
    damaged = '{"url": "https://example.org/a,}b", "a": 1,}'
    assert loaded(damaged) == {"url": "https://example.org/a,}b", "a": 1}


@pytest.mark.parametrize("between", ["", "\n", ",", ";\n"])
def test_several_objects_in_a_row_are_several(between):
    assert loaded('{"a": 1}' + between + '{"b": 2}') == [{"a": 1}, {"b": 2}]


@pytest.mark.parametrize(
    "text", ["", "   ", "nonsense", '{"a": ', "{" * 200_000, "9" * 10_000, '{"a": 1} and more']
)
def test_what_cannot_be_repaired_is_nothing(text):
    assert loaded(text) is None


def test_nodes_come_from_graphs_arrays_and_values_outer_ones_first():
    inner = {"@type": "Person", "name": "Ada"}
    article = {"@type": "NewsArticle", "author": [inner]}
    page = {"@type": "WebPage"}
    assert nodes_of([json.dumps({"@graph": [article, [page]]})])[1:] == [article, page, inner]


def test_an_object_that_only_names_another_is_no_node():
    assert nodes_of(['{"@id": "#a"}', '{"@id": "#a", "name": "b"}']) == [{"@id": "#a", "name": "b"}]


def test_there_are_bounds():
    many = "[" + ",".join('{"a": 1}' for _ in range(MAX_NODES + 500)) + "]"
    assert len(nodes_of([many])) == MAX_NODES
    assert nodes_of([" " * MAX_LENGTH + '{"a": 1}']) == []


@pytest.mark.parametrize(
    "piece",
    ['"\\"', ",", "/*/", "//", '{"a":', "[", '"', "\\", "<!--", " ", '{"a":1}', "&quot;", ', "', "1 "],
)
def test_five_megabytes_take_bounded_time(piece):
    text = piece * (MAX_LENGTH // len(piece) - 10)
    start = time.process_time()
    nodes_of([text, '{"a": "' + text, text + "]"])
    assert time.process_time() - start < 12


@given(st.text() | st.text('{}[]",:\\/*-<>!&;quot 1a\n'))
def test_any_text_gives_nodes_or_none(text):
    assert all(isinstance(node, dict) for node in nodes_of([text]))


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_sound_json_is_read_as_it_is(value):
    assert loaded(json.dumps(value)) == value or value is None
