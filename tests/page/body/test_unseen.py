"""Text that a page holds and does not show: in `noscript` elements, and in the data of scripts."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsdoc
from newsdoc.page.body.states import DEEPEST, LEAST_TITLE, state_items
from tests.page.soups import paragraphs, prose, root_of

TITLE = "The bridge and the harbour"
SUBJECTS = ("bridge", "school", "market", "harbour")
TEXT = "\n\n".join(map(prose, SUBJECTS))
SHELL = "<div id=app><p>Please switch scripts on to read this page.</p></div>"


def page(body, head="", title=TITLE):
    return f"<html><head><title>{title}</title>{head}</head><body>{body}</body></html>"


# noscript


@pytest.mark.parametrize(
    "inside",
    [
        paragraphs(*SUBJECTS),
        f"<div><h1>{TITLE}</h1>{paragraphs(*SUBJECTS)}</div>",
        f"<nav><a href=/>Home</a> <a href=/n>News</a></nav><article>{paragraphs(*SUBJECTS)}</article>",
    ],
)
@pytest.mark.parametrize("shell", ["", SHELL, "<div id=root></div>"])
def test_an_article_for_readers_without_scripts_is_found(inside, shell):
    article = newsdoc.parse(page(f"{shell}<noscript>{inside}</noscript>"))
    assert article.text == TEXT


def test_where_it_comes_from_is_told():
    reading = newsdoc.read(page(f"{SHELL}<noscript>{paragraphs(*SUBJECTS)}</noscript>"))
    assert reading.fields["body"].sources == ("noscript",)
    assert "noscript" in reading.blocks[0].reason


@pytest.mark.parametrize(
    "inside",
    [
        "<p>This page needs scripts. Please switch them on.</p>",
        '<img src="https://stats.example.net/pixel.gif">',
        "".join(f"<p><a href=/{at}>{prose('link')}</a></p>" for at in range(9)),
    ],
)
def test_requests_and_pixels_are_no_article(inside):
    assert prose("link") not in newsdoc.parse(page(f"<div id=app></div><noscript>{inside}</noscript>")).text


def test_what_the_page_shows_comes_first():
    article = newsdoc.parse(
        page(f"<article>{paragraphs(*SUBJECTS)}</article><noscript>{paragraphs('x')}</noscript>")
    )
    assert article.text == TEXT


# Data of scripts


HTML = paragraphs(*SUBJECTS)
EDITORS = {
    "HTML": HTML,
    "plain text": TEXT,
    "strings": [prose(each) for each in SUBJECTS],
    "strings of HTML": [f"<p>{prose(each)}</p>" for each in SUBJECTS],
    "typed parts": [
        {"type": "text", "content": prose(SUBJECTS[0])},
        {"type": "image", "caption": "A bridge", "content": "https://example.org/a.jpg"},
        *({"type": "text", "content": prose(each)} for each in SUBJECTS[1:]),
    ],
    "blocks of an editor": [{"type": "paragraph", "data": {"text": prose(each)}} for each in SUBJECTS],
    "blocks with spans": [
        {
            "_type": "block",
            "children": [{"_type": "span", "text": words} for words in prose(each).partition(" was")],
        }
        for each in SUBJECTS
    ],
    "nested sections": [
        {
            "type": "section",
            "content": [{"type": "paragraph", "content": [{"text": prose(each)}]} for each in pair],
        }
        for pair in (SUBJECTS[:2], SUBJECTS[2:])
    ],
}


def script_of(data, form="<script type=application/json>{}</script>"):
    return form.format(json.dumps(data).replace("<", "\\u003c"))


FORMS = [
    '<script id="__NEXT_DATA__" type="application/json">{}</script>',
    "<script>window.__STATE__ = {};</script>",
    "<script>window.a=1;window['__INITIAL_STATE__']={};window.b = {{\"c\": 2}}</script>",
    "<script>var data = {}</script>",
]


@pytest.mark.parametrize("value", EDITORS.values(), ids=EDITORS)
@pytest.mark.parametrize("form", FORMS)
def test_the_text_in_the_data_of_a_script_is_found(form, value):
    data = {"props": {"pageProps": {"article": {"id": 7, "title": TITLE, "body": value}}}}
    assert newsdoc.parse(page(SHELL, script_of(data, form))).text == TEXT


def test_data_in_a_string_are_found():
    data = json.dumps(json.dumps({"article": {"headline": TITLE, "articleBody": HTML}}))
    script = f"<script>window.__STATE__ = JSON.parse({data})</script>".replace("</p>", "\\u003c/p>")
    assert newsdoc.parse(page(SHELL, script)).text == TEXT


@pytest.mark.parametrize(
    "name", ["body", "articleBody", "content", "bodyHtml", "content_elements", "full_text"]
)
def test_names_of_texts(name):
    value = EDITORS["typed parts"] if name == "content_elements" else HTML
    assert newsdoc.parse(page(SHELL, script_of({"headline": TITLE, name: value}))).text == TEXT


def test_headings_of_an_editor_are_headings():
    parts = [
        {"type": "paragraph", "text": prose("bridge")},
        {"type": "heading", "level": 2, "text": "Costs"},
        {"type": "paragraph", "text": prose("school")},
        {"_type": "block", "style": "h3", "children": [{"text": "Terms"}]},
        {"type": "paragraph", "text": prose("market")},
    ]
    article = newsdoc.parse(page(SHELL, script_of({"title": TITLE, "body": parts})))
    assert [newsdoc.plain(section.heading or ()) for section in article.body] == ["", "Costs", "Terms"]


def test_the_text_may_stand_a_little_below_the_title():
    article = {"title": TITLE, "data": {"content": {"main": {"body": HTML}}}}
    assert newsdoc.parse(page(SHELL, script_of([{"x": [article]}]))).text == TEXT


def test_where_script_data_are_told_of():
    reading = newsdoc.read(page(SHELL, script_of({"title": TITLE, "body": HTML})))
    assert reading.fields["body"].sources == ("script data",)


OTHERS = {
    "another title": {"title": "Something else entirely", "body": HTML},
    "no title": {"terms": {"body": HTML}},
    "beside the article": [{"title": TITLE}, {"title": "Terms of our service", "text": HTML}],
    "another name": {"title": TITLE, "disclaimer": HTML},
    "short": {"title": TITLE, "body": "Too short for an article."},
    "a picture": {"title": TITLE, "body": "iVBORw0KGgo" * 100},
    "too deep": {"title": TITLE, "a": {"a": {"a": {"a": {"a": {"body": HTML}}}}}},
    "numbers": {"title": TITLE, "body": [1, 2, None, True, {"text": 3}, {"content": {"content": 4}}] * 100},
}


@pytest.mark.parametrize("data", OTHERS.values(), ids=OTHERS)
def test_other_data_are_no_article(data):
    assert prose("bridge") not in newsdoc.parse(page(SHELL, script_of(data))).text


@pytest.mark.parametrize(
    "script",
    [
        "<script>window.__NUXT__=(function(a){return {title:a,body:a}}('x'))</script>",
        f'<script>window.x = {{title: "{TITLE}", body: "{TEXT}"}}</script>',
        f'<script type="text/template">window.x = {json.dumps({"title": TITLE, "body": TEXT})}</script>',
        "<script type=application/json>" + '{"a":' * 100_000 + "</script>",
        "<script>window.x = " + "[" * 100_000 + "</script>",
        f"<script type=application/json>{'9' * 5000}</script>",
        "<script>" + "window.a = {" * 10_000 + "</script>",
        f"<script type=application/json>{json.dumps({'title': TITLE, 'body': TEXT})[:-1]}</script>",
    ],
    ids="function literal template deep brackets number assignments cut".split(),
)
def test_what_is_no_json_gives_an_empty_body(script):
    assert prose("bridge") not in newsdoc.parse(page(SHELL, script)).text


def test_what_the_page_shows_comes_before_data():
    told = HTML.replace("bridge", "tunnel")
    article = newsdoc.parse(page(f"<article>{HTML}</article>", script_of({"title": TITLE, "body": told})))
    assert article.text == TEXT


def test_a_short_title_ties_nothing():
    root = root_of(page("", script_of({"title": "x" * LEAST_TITLE, "body": HTML})))
    assert state_items(root, "x" * LEAST_TITLE, 0, None)
    assert not state_items(root, "x" * (LEAST_TITLE - 1), 0, None)
    assert not state_items(root, None, 0, None)


def test_how_deep_the_text_may_stand():
    def at(depth):
        data: dict[str, Any] = {"body": HTML}
        for _ in range(depth):
            data = {"a": data}
        return state_items(root_of(page("", script_of({"title": TITLE, **data}))), TITLE, 0, None)

    assert at(DEEPEST - 1)
    assert not at(DEEPEST)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.just(TITLE), st.just(HTML), st.text(max_size=20)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.sampled_from(["title", "body", "content", "children", "text", "type", "a"]), inner, max_size=4
        ),
    ),
    max_leaves=20,
)


@given(json_values)
def test_any_data_can_be_read(data):
    found = state_items(root_of(page("", script_of(data))), TITLE, 0, None)
    assert newsdoc.parse(page(SHELL, script_of(data))).truncated is False
    assert isinstance(found, list)
